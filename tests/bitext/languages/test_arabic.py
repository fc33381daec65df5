"""Arabic spelling made equal for look-up, with the way back to the text as given; clitics, endings and stems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitext.languages.arabic import (
    ARABIC,
    PREFIXES,
    SUFFIXES,
    elative,
    fold,
    fold_with_offsets,
    is_arabic,
    noun_stems,
    verb_stems,
)
from bitext.languages.base import Direction, Role

arabic_like = st.text(alphabet="ابةىيإأآٱؤئءهکیۀ\u0640\u064b\u0651\u0670\u200f\u2067ﷲﻻﺍ١۲3 a", max_size=20)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("مُحَمَّدٌ", "محمد"),
        ("كـــتاب", "كتاب"),
        ("أحمد إلى آسيا ٱلله", "احمد الي اسيا الله"),
        ("مدرسة", "مدرسه"),
        ("مستشفى", "مستشفي"),
        ("کیف", "كيف"),
        ("رؤساء", "رءساء"),
        ("أبنائهم", "ابناءهم"),
        ("ﻻ", "لا"),
        ("ﷲ", "الله"),
        ("٣٠٠٠", "3000"),
        ("۱۹۹۹", "1999"),
        ("\u2067نص\u2069\u200f", "نص"),
        ("هٰذا", "هذا"),
    ],
)
def test_spellings_that_do_not_distinguish_words_are_made_equal(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(("one", "other"), [("قلب", "كلب"), ("سار", "صار"), ("حرب", "هرب"), ("ضل", "ظل"), ("سأل", "سال ماء")])
def test_words_that_differ_stay_apart(one, other):
    assert fold(one) != fold(other)


@given(st.one_of(arabic_like, st.text()))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.one_of(arabic_like, st.text()))
def test_offsets_ascend_and_lie_in_the_text(text):
    folded, offsets = fold_with_offsets(text)
    assert len(folded) == len(offsets)
    assert list(offsets) == sorted(offsets)
    assert all(0 <= offset < len(text) for offset in offsets)


@given(arabic_like)
def test_an_offset_leads_to_the_letter_it_came_from(text):
    folded, offsets = fold_with_offsets(text)
    assert all(letter in fold(text[offset]) for letter, offset in zip(folded, offsets, strict=True))


@given(arabic_like, arabic_like)
def test_folding_a_text_is_folding_its_parts(left, right):
    assert fold(left + right) == fold(left) + fold(right)


@pytest.mark.parametrize(
    ("character", "answer"), [("ب", True), ("ﻻ", True), ("١", True), ("b", False), ("1", False), (" ", False)]
)
def test_what_is_arabic(character, answer):
    assert is_arabic(character) is answer


def test_arabic_runs_from_right_to_left():
    assert (ARABIC.code, ARABIC.direction) == ("ar", Direction.RIGHT_TO_LEFT)


@pytest.mark.parametrize(
    ("spelled", "roles"),
    [
        ("وبال", [Role.CONJUNCTION, Role.PREPOSITION, Role.ARTICLE]),
        ("لل", [Role.PREPOSITION, Role.ARTICLE]),
        ("وس", [Role.CONJUNCTION, Role.FUTURE]),
        ("فال", [Role.CONJUNCTION, Role.ARTICLE]),
    ],
)
def test_clitics_say_what_they_do(spelled, roles):
    assert [clitic.role for clitic in PREFIXES[spelled].clitics] == roles


@pytest.mark.parametrize(
    ("spelled", "nominal", "verbal"), [("ال", True, False), ("س", False, True), ("و", True, True), ("ب", True, False)]
)
def test_clitics_know_what_they_stand_before(spelled, nominal, verbal):
    assert (PREFIXES[spelled].nominal, PREFIXES[spelled].verbal) == (nominal, verbal)


def test_an_ending_ends_with_its_pronoun():
    assert all(text.endswith(suffix.pronoun) for text, found in SUFFIXES.items() for suffix in found)


@pytest.mark.parametrize("ending", ["ني", "تني", "وني"])
def test_nouns_do_not_take_the_pronoun_of_verbs(ending):
    assert not any(suffix.pronoun == "ني" and set(suffix.classes) & set("NF") for suffix in SUFFIXES[ending])


@pytest.mark.parametrize(
    ("form", "stems"), [("مدرسه", {"مدرسه", "مدرس"}), ("مستشفي", {"مستشفي", "مستشفا", "مستشف"}), ("بيت", {"بيت"})]
)
def test_stems_of_a_noun(form, stems):
    assert {stem for stem, _ in noun_stems(form)} == stems


@pytest.mark.parametrize(
    ("perfect", "imperfect", "stems"),
    [
        ("قال", "يقول", {"قال", "قل", "قول"}),
        ("رمي", "يرمي", {"رم", "رما", "رمي"}),
        ("شن", "يشن", {"شن", "شنن"}),
        ("كتب", "يكتب", {"كتب", "كاتب", "مكتوب"}),
        ("قاتل", "يقاتل", {"قاتل", "مقاتل"}),
    ],
)
def test_stems_of_a_verb(perfect, imperfect, stems):
    assert stems <= {stem for stem, _ in verb_stems(perfect, imperfect)}


@pytest.mark.parametrize(("adjective", "answer"), [("كبير", "اكبر"), ("صغير", "اصغر"), ("احمر", None), ("كبيره", None)])
def test_the_elative_of_an_adjective(adjective, answer):
    assert elative(adjective) == answer
