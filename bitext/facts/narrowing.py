"""Where two dates differ in the day or the year alone, only that figure differs and the rest of the date agrees."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bitext.facts.numerals import western
from bitext.facts.values import Moment
from bitext.facts.verdicts import Judged, Verdict

if TYPE_CHECKING:
    from bitext.facts.fact import Fact

_EDGE = " \u00a0\u202f,،/من"


def _field(a: Moment, b: Moment) -> str | None:
    """The one field in which both are told and unequal, when month or day holds them together."""
    if a.month is None or a.month != b.month:
        return None
    day, year = a.day != b.day, a.year != b.year
    if day and not year and a.day is not None and b.day is not None:
        return "day"
    return "year" if year and not day and a.year is not None and b.year is not None else None


def _figure(fact: Fact, amount: int) -> re.Match[str] | None:
    return next((match for match in re.finditer(r"\d+", fact.text) if int(western(match.group()[:6])) == amount), None)


def _cut(fact: Fact, start: int, end: int) -> Fact:
    while start < end and fact.text[start] in _EDGE:
        start += 1
    while end > start and fact.text[end - 1] in _EDGE[:6]:
        end -= 1
    span = replace(fact.span, start=fact.span.start + start, end=fact.span.start + end)
    return replace(fact, span=span, text=fact.text[start:end])


def _split(judged: Judged) -> tuple[str, Fact, Fact, re.Match[str], re.Match[str]] | None:
    a, b = judged.source, judged.target
    if a is None or b is None or not isinstance(a.value, Moment) or not isinstance(b.value, Moment):
        return None
    field = _field(a.value, b.value)
    if field is None:
        return None
    left, right = _figure(a, getattr(a.value, field)), _figure(b, getattr(b.value, field))
    return (field, a, b, left, right) if left and right else None


def narrowed(judged: Judged) -> Judged:
    """The same judgement with its spans on the differing figure alone, where there is one."""
    found = _split(judged)
    if found is None:
        return judged
    _, a, b, left, right = found
    return replace(judged, source=_cut(a, *left.span()), target=_cut(b, *right.span()))


def common_part(judged: Judged) -> tuple[Judged, ...]:
    """What the two dates share besides the differing figure: an agreement of its own."""
    found = _split(judged)
    if found is None:
        return ()
    field, a, b, left, right = found
    sides = []
    for fact, figure in ((a, left), (b, right)):
        before, after = (0, figure.start()), (figure.end(), len(fact.text))
        start, end = after if field == "day" else before
        rest = _cut(fact, start, end)
        if not rest.span or not isinstance(fact.value, Moment):
            return ()
        value = replace(fact.value, day=None) if field == "day" else replace(fact.value, year=None)
        sides.append(replace(rest, value=value))
    return (Judged(sides[0], sides[1], Verdict.SAME, 0.7),)
