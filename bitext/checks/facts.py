"""What the number check and the date check share: judged facts made into findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.facts.matching import Verdict
from bitext.findings import Category, Finding, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair

_SENTENCES = {
    Verdict.SAME: "fact.same",
    Verdict.CONVERTED: "fact.converted",
    Verdict.DIFFERS: "fact.differs",
    Verdict.APPROXIMATION: "fact.approximation",
    Verdict.SOURCE_ONLY: "fact.source_only",
    Verdict.TARGET_ONLY: "fact.target_only",
}
"""What cannot be told is no finding."""


def findings(pair: AlignedPair, category: Category) -> Iterator[Finding]:
    """The judged facts of one category as findings."""
    for item in pair.judged_facts:
        name = _SENTENCES.get(item.verdict)
        if name is None or item.category is not category:
            continue
        agrees = item.verdict in (Verdict.SAME, Verdict.CONVERTED)
        yield Finding(
            Kind.AGREEMENT if agrees else Kind.DIFFERENCE,
            category,
            item.source.span if item.source else None,
            item.target.span if item.target else None,
            item.score,
            name,
            None if agrees else item.severity or Severity.MAJOR,
            {
                "source_value": item.source.label if item.source else "",
                "target_value": item.target.label if item.target else "",
            },
        )
