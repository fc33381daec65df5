"""What is said of words in a comparison."""

from __future__ import annotations

import time

import pytest

from bitext.comparison import compare
from bitext.reading_help.helper import ReadingHelp
from bitext.reading_help.values import Kind, WordHelp
from bitext.text import Side

SOURCE = "استسلم ٣٠٠٠ مقاتل لقواتنا في الباغوز بعد وقف إطلاق النار وقال زقنبوط ذلك"
TARGET = "In Baghouz gaven 3.000 strijders zich over aan onze troepen na het staakt-het-vuren, de xqzvbrt is daar."


@pytest.fixture(scope="module")
def helper() -> ReadingHelp:
    return ReadingHelp(compare(SOURCE, TARGET))


def help_of(helper: ReadingHelp, side: Side, word: str) -> WordHelp:
    index = helper.index(side, helper.comparison.document(side).text.index(word))
    assert index is not None
    return helper.word(side, index)


@pytest.mark.parametrize(
    ("word", "kind", "gloss"),
    [
        ("استسلم", Kind.WORD, "zich overgeven"), ("٣٠٠٠", Kind.NUMBER, "3000"), ("لقواتنا", Kind.WORD, "aan · troepen · onze"),
        ("الباغوز", Kind.NAME, "Baghouz"), ("زقنبوط", Kind.UNKNOWN, ""),
    ],
)  # fmt: skip
def test_the_meaning_here_comes_first(word: str, kind: Kind, gloss: str, helper: ReadingHelp) -> None:
    found = help_of(helper, Side.SOURCE, word)
    assert (found.kind, found.gloss) == (kind, gloss)


@pytest.mark.parametrize(
    ("word", "arabic"), [("gaven", "استسلم"), ("troepen", "قوات"), ("onze", "ـنا"), ("de xq", "الـ"), ("Baghouz", "الباغوز")]
)
def test_a_dutch_word_gets_its_arabic(word: str, arabic: str, helper: ReadingHelp) -> None:
    first = help_of(helper, Side.TARGET, word).first
    assert first is not None
    assert first.glosses[0].replace("الـ", "ال") == arabic.replace("الـ", "ال")


def test_an_unlisted_dutch_word_is_unknown(helper: ReadingHelp) -> None:
    assert help_of(helper, Side.TARGET, "xqzvbrt").kind is Kind.UNKNOWN


def test_a_fixed_expression_is_named(helper: ReadingHelp) -> None:
    phrase = help_of(helper, Side.SOURCE, "إطلاق").phrase
    assert phrase is not None
    assert phrase.text == "وقف إطلاق النار"


def test_the_parts_are_those_of_the_word(helper: ReadingHelp) -> None:
    first = help_of(helper, Side.SOURCE, "لقواتنا").first
    assert first is not None
    assert [part.text for part in first.parts] == ["ل", "قوات", "نا"]


def test_a_word_answers_within_fifty_milliseconds(helper: ReadingHelp) -> None:
    helper.prepare()
    for side in Side:
        for index in range(len(helper.comparison.document(side).tokens)):
            began = time.perf_counter()
            helper.word(side, index)
            assert time.perf_counter() - began < 0.05
