"""From a comparison to what is marked on each side, and to what each statement's band in the ribbon says."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from bitext.text import Side
from gui.widgets.mark import Mark, Status
from gui.words import say

if TYPE_CHECKING:
    from bitext.alignment.alignment import Bead
    from bitext.comparison import Comparison
    from bitext.findings import Finding
    from bitext.text import Span

_RANK = {Status.DIFFERS: 3, Status.ONLY: 2, Status.AGREES: 1, Status.UNKNOWN: 0, Status.UNLISTED: 0}


def place(finding: Finding, side: Side) -> Span | None:
    """Where a finding is on one side."""
    return finding.source if side is Side.SOURCE else finding.target


def status(finding: Finding) -> Status:
    """What a finding says: one under the threshold says nothing for certain."""
    if not finding.is_shown:
        return Status.UNKNOWN
    if not finding.is_difference:
        return Status.AGREES
    return Status.ONLY if finding.is_one_sided else Status.DIFFERS


def letter(finding: Finding) -> str:
    """The badge of a finding: its category, or a question mark when the program cannot tell."""
    return "?" if status(finding) is Status.UNKNOWN else say(f"badge.{finding.category.value}")


def marks(comparison: Comparison, side: Side) -> tuple[Mark, ...]:
    """The marks of one side, one for each stretch of text: what differs hides what agrees in the same place."""
    best: dict[Span, Mark] = {}
    for index, finding in enumerate(comparison.findings):
        span = place(finding, side)
        if not span:
            continue
        mark = Mark(span, status(finding), letter(finding), index)
        if span not in best or _RANK[mark.status] > _RANK[best[span].status]:
            best[span] = mark
    tokens = comparison.document(side).tokens
    for index in sorted(comparison.unknown[side]):
        kind = Status.UNLISTED if index in comparison.unlisted[side] else Status.UNKNOWN
        best.setdefault(tokens[index].span, Mark(tokens[index].span, kind))
    return tuple(sorted(best.values(), key=lambda mark: (mark.span.start, mark.span.end)))


def counts(comparison: Comparison) -> dict[Status, int]:
    """How often each status occurs: findings, and words without a counterpart, those in the lexicon and those not."""
    found = dict.fromkeys(Status, 0)
    for finding in comparison.findings:
        found[status(finding)] += 1
    found[Status.UNLISTED] = sum(map(len, comparison.unlisted.values()))
    found[Status.UNKNOWN] += sum(map(len, comparison.unknown.values())) - found[Status.UNLISTED]
    return found


def bead_status(comparison: Comparison) -> tuple[Status | None, ...]:
    """For each bead the gravest status of the findings in it; None when nothing was found there."""
    found: list[Status | None] = [None] * len(comparison.beads)
    owner = {(side, index): number for number, bead in enumerate(comparison.beads) for side in Side for index in bead.on(side)}
    for number, bead in enumerate(comparison.beads):
        if not bead.source or not bead.target:
            found[number] = Status.UNKNOWN
    for finding in comparison.findings:
        for side in Side:
            span = place(finding, side)
            if span is None:
                continue
            segments = comparison.document(side).segments
            at = bisect_right(segments, span.start, key=lambda segment: segment.span.start) - 1
            number = owner.get((side, at), -1)
            before = found[number] if number >= 0 else None
            if number >= 0 and (before is None or _RANK[status(finding)] > _RANK[before]):
                found[number] = status(finding)
    return tuple(found)


def bead_span(comparison: Comparison, bead: Bead, side: Side) -> Span | None:
    """The stretch of text a bead covers on one side, None when it has no counterpart there."""
    segments = [comparison.document(side).segments[index].span for index in bead.on(side)]
    return min(segments).cover(max(segments)) if segments else None
