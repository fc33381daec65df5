"""A clipboard with two languages becomes two sides; mark-up becomes text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader_files import AR, AR2, NL, NL2

from bitext.errors import ReadError
from bitext.readers.clipboard import Sides, holds_both, split_sides, text_of_html

BOTH = [
    (f"{AR}\n\n{NL}", Sides(AR, NL)),
    (f"{NL}\n{AR}\n{NL2}\n{AR2}", Sides(f"{AR}\n{AR2}", f"{NL}\n{NL2}")),
    (f"{AR} – {NL}", Sides(AR, NL)),
    (f"{NL}\t{AR}\n{NL2}\t{AR2}", Sides(f"{AR}\n{AR2}", f"{NL}\n{NL2}")),
    (f"@woord {AR} https://t.co/abcDEF\n{NL}", Sides(f"@woord {AR} https://t.co/abcDEF", NL)),
    (f"{AR}\n#Baghouz #سوريا\n{NL}", Sides(f"{AR}\n#Baghouz #سوريا", NL)),
    (f"{AR}\n12:30\n{NL}", Sides(f"{AR}\n12:30", NL)),
    (f"{NL} “{AR}”", Sides(f"“{AR}”", NL)),
]
ONE = ["De naam الباغوز komt hier vaak voor", "قال مراسل BBC News إن المعركة مستمرة", "12\n34", "", "alleen Nederlands hier"]


@pytest.mark.parametrize(("text", "sides"), BOTH)
def test_two_languages_are_parted(text, sides):
    assert holds_both(text)
    assert split_sides(text) == sides


@pytest.mark.parametrize("text", ONE)
def test_one_language_stays_together(text):
    assert not holds_both(text)
    sides = split_sides(text)
    assert text in (sides.source, sides.target)


@given(st.lists(st.sampled_from([AR, NL, "الباغوز", "Gent", " – ", "\t", "\n", "(", "12", "@a "])))
def test_no_word_is_lost(pieces):
    text = " ".join(pieces)
    sides = split_sides(text)
    assert sorted(c for c in text if c.isalnum()) == sorted(c for c in sides.source + sides.target if c.isalnum())


def test_a_megabyte_is_parted_in_time():
    start = time.process_time()
    split_sides(f"{AR} – {NL}\n" * 10_000)
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("een <b>twee</b><br>drie", "een twee\ndrie"),
        ("<p>een</p><p>twee</p>", "een\n\ntwee"),
        (f"<table><tr><td>{NL}</td><td dir=rtl>{AR}</td></tr></table>", f"{NL}\t{AR}"),
        ("<ul><li>een</li><li>twee</li></ul>", "een\ntwee"),
        ("Version:0.9\r\nStartHTML:00000097\r\n<html><body><!--StartFragment--><p>ja</p><!--EndFragment--></body></html>", "ja"),
        ("<html><body>voor<!--StartFragment-->ja<!--EndFragment-->na</body></html>", "ja"),
        ("<img src=x onerror=alert(1)>ja<script>alert(1)</script><style>p{}</style>", "ja"),
        ("a&nbsp;b &lt;i&gt;", "a\u00a0b <i>"),
    ],
)
def test_mark_up_becomes_what_is_seen(html, text):
    assert text_of_html(html) == text


@pytest.mark.parametrize("html", ["", "<div>" * 100_000 + "a", "x" * 30_000_000])
def test_mark_up_that_is_none_is_refused(html):
    with pytest.raises(ReadError, match="clipboard"):
        text_of_html(html)
