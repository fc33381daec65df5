"""Shorthands for the tests of this room: a sentence in, labels or verdicts out."""

from __future__ import annotations

from bitext.facts import Fact, read_facts
from bitext.facts.matching import Judged, judge
from bitext.reading import read_document
from bitext.text import Side


def facts(text: str, language: str) -> tuple[Fact, ...]:
    return read_facts(read_document(text, Side.SOURCE, language))


def labels(text: str, language: str) -> list[str]:
    """The readings that are more than faint."""
    return [fact.label for fact in facts(text, language) if fact.value.firmness]


def judged(arabic: str, dutch: str) -> tuple[Judged, ...]:
    """The verdicts on one bead, nearness by relative position alone."""

    def near(a: Fact, b: Fact) -> float:
        return 1 - abs(a.span.start / max(1, len(arabic)) - b.span.start / max(1, len(dutch)))

    return judge(facts(arabic, "ar"), facts(dutch, "nl"), near)


def verdicts(arabic: str, dutch: str) -> list[str]:
    """The verdicts that are shown without being asked for."""
    return [one.verdict.name for one in judged(arabic, dutch) if one.score >= 0.5]
