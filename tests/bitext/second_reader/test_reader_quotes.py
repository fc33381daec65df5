import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitext.second_reader.quotes import find_quote

SOURCE = "أعلنت «الوزارة» أنّ ٣٠٠٠ شخصٍ وصلوا إلى المدينة،  ثم غادرها ٣٠٠٠ منهم مساءَ الأحد"
TARGET = "Het ‘ministerie’ meldde dat 3.000 mensen in de stad aankwamen, en dat 3.000 van hen zondagavond\nweer vertrokken."


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("شخصٍ", "شخصٍ"),
        ("شخص", "شخص"),
        ("شخص وصلوا", "شخصٍ وصلوا"),
        ("ان ٣٠٠٠", "أنّ ٣٠٠٠"),
        ("إن 3000 شخص", "أنّ ٣٠٠٠ شخصٍ"),
        ("أعلنت الوزارة", "أعلنت «الوزارة"),
        ("المدينه، ثم", "المدينة،  ثم"),
        ("مساء الأحد", "مساءَ الأحد"),
        ("وصلوا … مساء الأحد", "وصلوا إلى المدينة،  ثم غادرها ٣٠٠٠ منهم مساءَ الأحد"),
        ("أعلنت الوزارة أن...", "أعلنت «الوزارة» أنّ"),
    ],
)
def test_arabic_copied_loosely(quote, found):
    span = find_quote(quote, SOURCE)
    assert span is not None
    assert span.of(SOURCE) == found


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("3.000 mensen", "3.000 mensen"),
        ("het MINISTERIE", "Het ‘ministerie"),
        ("Het \"ministerie\" meldde", "Het ‘ministerie’ meldde"),
        ("zondagavond weer vertrokken", "zondagavond\nweer vertrokken"),
        ("mensen [...] aankwamen", "mensen in de stad aankwamen"),
        ("dat 3.000 menschen in de stad aankwam", "dat 3.000 mensen in de stad aankwamen"),
        ("3.000 mensen in die stad aankwamen", "3.000 mensen in de stad aankwamen"),
    ],
)  # fmt: skip
def test_dutch_copied_loosely(quote, found):
    span = find_quote(quote, TARGET)
    assert span is not None
    assert span.of(TARGET) == found


@pytest.mark.parametrize(
    "quote",
    [
        "", " ", "…", "geen woord hiervan", "de burgemeester van Gent", "5.000 mensen", "dat 4.000 mensen in de stad aankwamen",
        "INISTERI", "stad … ministerie", "<b>mensen</b> kwamen aan in de grote stad", "a" * 100_000,
    ],
)  # fmt: skip
def test_what_does_not_stand_there_is_not_found(quote):
    assert find_quote(quote, TARGET) is None


def test_the_occurrence_counts():
    starts = [find_quote("3.000", TARGET, k).start for k in range(3)]
    assert starts == [TARGET.index("3.000"), TARGET.rindex("3.000"), TARGET.rindex("3.000")]


@pytest.mark.parametrize(
    ("quote", "occurrence", "start"),
    [("in", 0, 9), (" in ", 0, 9), ("in", 1, 20), ("in", 2, 20), ("in", 9, 20), ("minis", 0, 0), ("is", 0, 3)],
)
def test_a_word_is_meant_before_the_same_letters_inside_another(quote, occurrence, start):
    assert find_quote(quote, "minister in Gent en in Brugge", occurrence).start == start


def test_the_occurrence_counts_when_copied_loosely():
    assert find_quote("3000", SOURCE, 1).start == SOURCE.rindex("٣٠٠٠")


def test_long_texts_are_searched_in_no_time():
    start = time.perf_counter()
    assert find_quote("dat zo nergens in deze tekst te lezen staat " * 3, TARGET * 400) is None
    assert find_quote("mensen … weer vertrokken", TARGET * 400) is not None
    assert time.perf_counter() - start < 6


TEXTS = st.text(alphabet="ابتةىأإآءلْنّ ٣3.,…«»“'’ \n-aéE\u0640\u200f\u202eßﷺ😀", min_size=1, max_size=40)


@given(TEXTS, st.data())
def test_what_stands_in_a_text_is_found_as_it_stands(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    piece = text[start : data.draw(st.integers(start + 1, len(text)))].strip()
    span = find_quote(piece, text)
    assert (span is None) == (piece == "")
    assert span is None or span.of(text) == piece


@given(TEXTS, TEXTS, st.integers(0, 3))
def test_a_place_lies_in_the_text(quote, text, occurrence):
    span = find_quote(quote, text, occurrence)
    assert span is None or (span and span.end <= len(text))
