"""Every fact of a pair as one line of a list: numbers and dates as they were judged, names as they were found.

What has no counterpart is listed too; without evidence against it, it says *cannot tell*.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bitext.facts.verdicts import Verdict
from bitext.findings import SHOWN_FROM, Category, Finding
from bitext.text import Side, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.facts.fact import Fact


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact's place on each side (None where it has none), its value there as a label, and the verdict; `score` (0..1) is how sure."""

    category: Category
    source: Span | None
    target: Span | None
    source_value: str
    target_value: str
    verdict: Verdict
    score: float

    @property
    def is_shown(self) -> bool:
        """Whether the verdict is sure enough to be shown without being asked for."""
        return self.score >= SHOWN_FROM

    def on(self, side: Side) -> Span | None:
        return self.source if side is Side.SOURCE else self.target


def fact_lines(pair: AlignedPair, findings: Iterable[Finding]) -> tuple[FactLine, ...]:
    """The facts of a pair in reading order of the source; what only the target has stands where its neighbours are."""
    names = [finding for finding in findings if finding.category is Category.NAME]
    lines = [*_judged(pair), *_unjudged(pair), *_names(names), *_lone_names(pair, names)]
    return tuple(sorted(lines, key=lambda line: _order(pair, line)))


def _order(pair: AlignedPair, line: FactLine) -> tuple[int, int]:
    """Place in the source; for what the target alone has, that of the nearest linked word before it."""
    if line.source is not None:
        return line.source.start, 0
    assert line.target is not None  # noqa: S101 - a line has a place on one side
    at = pair.target.tokens_in(line.target)[0]
    while at > 0 and at not in pair.source_of:
        at -= 1
    return (pair.source.tokens[max(pair.source_of[at])].span.start if at in pair.source_of else 0), line.target.start + 1


def _line(source: Fact | None, target: Fact | None, category: Category, verdict: Verdict, score: float) -> FactLine:
    return FactLine(
        category,
        source.span if source else None,
        target.span if target else None,
        source.label if source else "",
        target.label if target else "",
        verdict,
        score,
    )


def _judged(pair: AlignedPair) -> Iterator[FactLine]:
    for one in pair.judged_facts:
        yield _line(one.source, one.target, one.category, one.verdict, one.score)


def _unjudged(pair: AlignedPair) -> Iterator[FactLine]:
    """The facts of segments that have no counterpart to compare them with."""
    for bead in pair.beads:
        if bead.source and bead.target:
            continue
        for fact in pair.evidence.facts_in(Side.SOURCE, pair.tokens(Side.SOURCE, bead)):
            yield _line(fact, None, fact.kind, Verdict.CANNOT_TELL, 0.0)
        for fact in pair.evidence.facts_in(Side.TARGET, pair.tokens(Side.TARGET, bead)):
            yield _line(None, fact, fact.kind, Verdict.CANNOT_TELL, 0.0)


def _names(findings: Iterable[Finding]) -> Iterator[FactLine]:
    for finding in findings:
        verdict = Verdict.DIFFERS if finding.is_difference else Verdict.SAME
        yield FactLine(Category.NAME, finding.source, finding.target, "", "", verdict, finding.score)


def _lone_names(pair: AlignedPair, findings: list[Finding]) -> Iterator[FactLine]:
    """Names without a counterpart, neighbours as one; a name has many spellings, so nothing is said against them."""
    for side in Side:
        places = [finding.source if side is Side.SOURCE else finding.target for finding in findings]
        listed = {index for span in places if span is not None for index in pair.document(side).tokens_in(span)}
        linked = pair.target_of if side is Side.SOURCE else pair.source_of
        run: list[int] = []
        for index in range(len(pair.words(side)) + 1):
            lone = index < len(pair.words(side)) and index not in linked and index not in listed and _is_name(pair, side, index)
            if lone and (not run or index == run[-1] + 1):
                run.append(index)
                continue
            if run:
                span = pair.span(side, run[0], run[-1] + 1)
                mine, theirs = (span, None) if side is Side.SOURCE else (None, span)
                yield FactLine(Category.NAME, mine, theirs, "", "", Verdict.CANNOT_TELL, 0.0)
            run = [index] if lone else []


def _is_name(pair: AlignedPair, side: Side, index: int) -> bool:
    """A word that is a name in every reading; an unknown one only where its capital says so."""
    word, token = pair.words(side)[index], pair.document(side).tokens[index]
    if not token.is_word or not word.name or index in pair.evidence.fact_tokens[side]:
        return False
    return side is Side.TARGET or (bool(word.entries) and all(map(pair.evidence.lexicon.is_name, word.entries)))
