"""No input makes the reader raise, overlap or slow down."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from facts_reading import facts, judged
from hypothesis import given
from hypothesis import strategies as st

_SCRAPS = st.lists(
    st.sampled_from(
        "3 1.000 ١٥ ٪ % - / : , . ، و في من الساعة عام يوم ألف مليون نصف ربع الأول مارس بين إلى أكثر قبل حتى يومين ثانية مساء غدا"
        " de een half uur jaar maart om tot en voor over tien duizend procent van vorige week '80 € eeuw kwart jaren 's".split()
    ),
    max_size=12,
).map(" ".join)


@given(st.one_of(st.text(max_size=60), _SCRAPS), st.sampled_from(["ar", "nl"]))
def test_any_text_gives_facts_in_order_without_overlap(text: str, language: str) -> None:
    found = facts(text, language)
    assert all(a.span.end <= b.span.start and a.last <= b.first for a, b in pairwise(found))
    assert all(fact.span.of(text) == fact.text and fact.label for fact in found)


@given(_SCRAPS, _SCRAPS)
def test_any_two_texts_are_judged(left: str, right: str) -> None:
    assert all(0 <= one.score <= 1 for one in judged(left, right))


@given(_SCRAPS)
def test_each_fact_is_judged_once(text: str) -> None:
    found = [one.source for one in judged(text, text) if one.source is not None]
    assert len({fact.span for fact in found}) == len(found)


@pytest.mark.parametrize("unit", ["honderd ", "ألف ", "خمسة وعشرون ", "3 en ", "ساعة و", "de ", "12،345،", "1."])
def test_time_grows_with_length_alone(unit: str) -> None:
    language = "ar" if "\u0600" <= unit.strip()[-1] <= "\u06ff" else "nl"

    # calls and not seconds: these do not depend on what else the machine does; a pattern that runs away meets the time-out
    assert _calls(unit * 4000, language) < 4.5 * _calls(unit * 1000, language)


def _calls(text: str, language: str) -> int:
    facts(text[:200], language)
    counted = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        facts(text, language)
    finally:
        sys.setprofile(before)
    return counted
