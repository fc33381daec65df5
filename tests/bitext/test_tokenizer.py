import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitext.text import TokenKind
from bitext.tokenizer import tokenize

CASES = [
    ("٣٬٠٠٠ إرهابي", ["٣٬٠٠٠", "إرهابي"]),
    ("3.000 doden, 1,5%", ["3.000", "doden", ",", "1,5", "%"]),
    ("وكالة أ.ف.ب قالت", ["وكالة", "أ.ف.ب", "قالت"]),
    ("o.a. in 's avonds", ["o.a.", "in", "'s", "avonds"]),
    ("Yazidi-vrouwen", ["Yazidi-vrouwen"]),
    ("35-jarige", ["35", "-", "jarige"]),
    ("@mustefabali: #غزة_الآن", ["@mustefabali", ":", "#غزة_الآن"]),
    ("zie https://t.co/abC1.", ["zie", "https://t.co/abC1", "."]),
    ("مُحَمَّد قال", ["مُحَمَّد", "قال"]),
    ("🚨 🇳🇱 👨‍👩‍👧", ["🚨", "🇳🇱", "👨‍👩‍👧"]),
    ("wacht... nu…", ["wacht", "...", "nu", "…"]),
    ("F-16's van NRC.nl", ["F-16's", "van", "NRC.nl"]),
    ("om 10:30 uur", ["om", "10:30", "uur"]),
]


@pytest.mark.parametrize(("text", "tokens"), CASES)
def test_a_text_falls_into_tokens(text, tokens):
    assert [token.text for token in tokenize(text)] == tokens


@given(st.text())
def test_tokens_cover_all_but_white_space(text):
    covered = {k for token in tokenize(text) for k in range(*token.span)}
    assert all(k in covered for k, c in enumerate(text) if not c.isspace())


@given(st.text(alphabet="اب١a1.,:-#@'’ \n\u200f🚨"))
def test_tokens_do_not_overlap_and_say_what_stands_there(text):
    end = 0
    for token in tokenize(text):
        assert token.span.start >= end
        assert token.span.of(text) == token.text
        end = token.span.end


def test_digits_of_every_family_are_numbers():
    assert {token.kind for token in tokenize("15 ١٥ ۱۵")} == {TokenKind.NUMBER}
