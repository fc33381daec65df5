"""What is cleaned, what is left, and that before and after can be laid side by side."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitext.cleaning.clean import Cleaned, Trouble, clean
from bitext.cleaning.visual_order import evidence, turned
from bitext.ordering import reordered
from bitext.reports.visual_order import visual

PAIRS = [
    (Trouble.PRESENTATION_FORM, "ﻣﺮﺣﺒﺎ", "مرحبا"),
    (Trouble.PRESENTATION_FORM, "ﻻ ﺇﻟﻪ", "لا إله"),
    (Trouble.PRESENTATION_FORM, "ﷲ", "الله"),
    (Trouble.TATWEEL, "مرحبـــا", "مرحبا"),
    (Trouble.TATWEEL, "بـ«الباغوز»", "ب«الباغوز»"),
    (Trouble.ZERO_WIDTH, "Bag\u200bhouz", "Baghouz"),
    (Trouble.ZERO_WIDTH, "zorg\u00advuldig", "zorgvuldig"),
    (Trouble.ZERO_WIDTH, "ja\ufeff\u2060", "ja"),
    (Trouble.ZERO_WIDTH, "ja\U000e0041", "ja"),
    (Trouble.BIDI_CONTROL, "foto\u202egpj.exe", "fotogpj.exe"),
    (Trouble.BIDI_CONTROL, "\u200f@user\u200e \u2067a\u2069", "@user a"),
    (Trouble.LOOK_ALIKE, "Ваghоuz", "Baghouz"),
    (Trouble.LOOK_ALIKE, "Αmsterdam", "Amsterdam"),
    (Trouble.LOOK_ALIKE, "المعرکة", "المعركة"),
    (Trouble.LOOK_ALIKE, "یقول", "يقول"),
]
LEFT = [
    "1445 هـ", "٢٠١٩هـ.", "ﷺ", "👨\u200d👩\u200d👧", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "می\u200cخواهم پدر",
    "پدر کتاب", "علی", "Москва", "Αθήνα", "café Noël", "إلى مدرسة كبيرة", "الا مثلا كاملا", "②",
]  # fmt: skip
LINES = [
    "استسلم ٣٠٠٠ إرهابي في مدينة الباغوز حتى الآن",
    "قالت المتحدثة إن (المعركة) مستمرة",
    "وصلت القوات إلى القرية في 12/03/2019",
]


@pytest.mark.parametrize(("trouble", "before", "after"), PAIRS)
def test_a_trouble_is_cleaned_and_named(trouble, before, after):
    cleaned = clean(before)
    assert cleaned.text == after
    assert {change.trouble for change in cleaned.changes} == {trouble}
    assert clean(before, set(Trouble) - {trouble}).text == before


@pytest.mark.parametrize("text", LEFT)
def test_what_belongs_to_the_text_is_left(text):
    assert clean(text).text == text


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("shape", [True, False])
def test_a_line_stored_as_seen_is_turned_back(line, shape):
    seen = visual(line, right_to_left=True, shape=shape)
    assert seen != line
    cleaned = clean(seen)
    assert cleaned.text == line
    assert [change.trouble for change in cleaned.changes] == [Trouble.VISUAL_ORDER]


@pytest.mark.parametrize("line", LINES)
def test_a_line_stored_as_read_is_not_turned(line):
    assert evidence(line)[0] == 0
    assert clean(line).changes == ()


def test_a_dutch_line_with_arabic_stored_as_seen_is_turned_in_its_own_direction():
    line = "Hij riep \u201cالمعركة في المدينة\u201d tegen de menigte"
    assert clean(reordered(line, right_to_left=False)).text == line


@pytest.mark.parametrize("mirrored", [True, False])
def test_brackets_close_whether_the_drawn_or_the_meant_one_was_stored(mirrored):
    line = "قالت المتحدثة إن (المعركة) [في المدينة] مستمرة"
    assert turned(reordered(line, right_to_left=True, mirrored=mirrored)) == line


def test_a_line_without_signs_follows_the_lines_around_it():
    lines = [*LINES, "في بلد"]
    assert clean("\n".join(visual(line, right_to_left=True, shape=False) for line in lines)).text == "\n".join(lines)


def test_the_original_is_kept():
    assert clean("مرحبـا").original == "مرحبـا"


def test_neighbours_of_one_kind_are_one_change():
    assert len(clean("مرحبـــا ﻣﺮﺣﺒﺎ").changes) == 2


def tied(cleaned: Cleaned) -> None:
    """Between the changes both texts are the same, and the changes follow one another."""
    before = after = 0
    for change in cleaned.changes:
        assert cleaned.original[before : change.before.start] == cleaned.text[after : change.after.start]
        before, after = change.before.end, change.after.end
    assert cleaned.original[before:] == cleaned.text[after:]


@given(st.text(st.sampled_from("اةىلهـ ﻣﺮﺎ\u200b\u200c\u200d\u202e\u2067\u2069\n(1aаoΟ😀\ufe0fکی.")))
def test_every_change_has_its_place_in_both_texts(text):
    cleaned = clean(text)
    tied(cleaned)
    tied(clean(text, {Trouble.BIDI_CONTROL, Trouble.TATWEEL}))


@given(st.text(st.sampled_from("الهمـ \u200b\u202e\u2067\u2069\n(1aаoΟ😀ک.")))
def test_a_clean_text_stays_as_it_is(text):
    assert clean(clean(text).text).changes == ()


def test_a_megabyte_is_cleaned_in_time():
    text = ("قالت المتحدثة إن \u200bالمعركة مستمـرة (Ваghоuz)\n" * 25_000)[:1_000_000]
    start = time.process_time()
    assert len(clean(text).changes) > 50_000
    assert time.process_time() - start < 10


def test_turning_twice_gives_the_line_back():
    assert turned(turned(LINES[0])) == LINES[0]
