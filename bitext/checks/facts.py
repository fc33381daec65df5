"""What the number check and the date check share: facts judged bead by bead, made into findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.facts.matching import Judged, Verdict, judge
from bitext.findings import Category, Finding, Kind, Severity
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.alignment.alignment import Bead
    from bitext.facts.fact import Fact


def _near(pair: AlignedPair, bead: Bead) -> Callable[[Fact, Fact], float]:
    length = max(len(pair.tokens(Side.TARGET, bead)), 8)

    def near(mine: Fact, theirs: Fact) -> float:
        expected = pair.project(mine.first, bead)
        return max(0.0, 1.0 - abs(expected - theirs.first) / length)

    return near


def judged(pair: AlignedPair, category: Category) -> Iterator[Judged]:
    """The facts of one category, judged within each bead; facts of segments without a counterpart are left to the omission check."""
    for bead in pair.full_beads():
        mine, theirs = (
            tuple(f for f in pair.evidence.facts_in(side, pair.tokens(side, bead)) if f.kind is category) for side in Side
        )
        yield from judge(mine, theirs, _near(pair, bead))


def findings(pair: AlignedPair, category: Category) -> Iterator[Finding]:
    """Judged facts as findings; what cannot be told is none."""
    for item in judged(pair, category):
        source = item.source.span if item.source else None
        target = item.target.span if item.target else None
        details = {
            "source_value": item.source.label if item.source else "",
            "target_value": item.target.label if item.target else "",
        }
        if item.verdict in (Verdict.SAME, Verdict.CONVERTED):
            name = "fact.same" if item.verdict is Verdict.SAME else "fact.converted"
            yield Finding(Kind.AGREEMENT, category, source, target, item.score, name, None, details)
        elif item.verdict is Verdict.SOURCE_ONLY:
            yield Finding(
                Kind.DIFFERENCE,
                category,
                source,
                None,
                item.score,
                "fact.source_only",
                item.severity or Severity.MAJOR,
                details,
            )
        elif item.verdict is Verdict.TARGET_ONLY:
            yield Finding(
                Kind.DIFFERENCE,
                category,
                None,
                target,
                item.score,
                "fact.target_only",
                item.severity or Severity.MAJOR,
                details,
            )
        elif item.verdict in (Verdict.DIFFERS, Verdict.APPROXIMATION):
            name = "fact.differs" if item.verdict is Verdict.DIFFERS else "fact.approximation"
            yield Finding(Kind.DIFFERENCE, category, source, target, item.score, name, item.severity or Severity.MAJOR, details)
