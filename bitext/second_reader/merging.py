"""Lays the program's differences and a reader's beside each other: both, the program alone, the reader alone.

The two lists stay as they are, scores included; this is a view. A program's finding and a reader's are about the same place when
their spans meet on a side and are apart on none, whatever category each gives it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitext.findings import Finding
    from bitext.second_reader.result import ReaderFinding
    from bitext.text import Span

LEAST_SHARED = 0.25
"""Share (F1 of the characters) from which two spans are the same place; small, since one quotes a word and the other its clause."""


class Stance(Enum):
    BOTH = "both"
    PROGRAM = "program"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Opinion:
    """One place: what the program says of it, what the reader says of it; at least one does.

    `disputed` is the program's agreement at a place where the reader alone sees a difference: there the two contradict each other.
    """

    program: Finding | None
    reader: ReaderFinding | None
    disputed: Finding | None = None

    @property
    def stance(self) -> Stance:
        if self.program is None:
            return Stance.READER
        return Stance.PROGRAM if self.reader is None else Stance.BOTH

    @property
    def same_category(self) -> bool:
        return self.program is not None and self.reader is not None and self.program.category is self.reader.category


def merge(program: Sequence[Finding], reader: Sequence[ReaderFinding]) -> tuple[Opinion, ...]:
    """An opinion for each shown difference of the program and each finding of the reader, in reading order of the source.

    Each finding stands in one opinion; the best meetings are made first.
    """
    shown = [f for f in program if f.is_difference and f.is_shown]
    agreements = [f for f in program if not f.is_difference and f.is_shown]
    meetings = sorted(
        (
            (how_well, p.category is not r.category, i, j)
            for i, p in enumerate(shown)
            for j, r in enumerate(reader)
            if (how_well := meeting(p, r)) > 0
        ),
        key=lambda m: (-m[0], *m[1:]),
    )
    partner: dict[int, int] = {}
    for _, _, i, j in meetings:
        if i not in partner and j not in partner.values():
            partner[i] = j
    opinions = [Opinion(p, reader[partner[i]] if i in partner else None) for i, p in enumerate(shown)]
    for j, alone in enumerate(reader):
        if j not in partner.values():
            best = max(agreements, key=lambda f: meeting(f, alone), default=None)
            opinions.append(Opinion(None, alone, best if best is not None and meeting(best, alone) else None))
    return tuple(sorted(opinions, key=_order))


def meeting(one: Finding | ReaderFinding, other: Finding | ReaderFinding) -> float:
    """How well two findings lie on each other (0..1): the better side counts, and 0 where a side lies apart or none meets enough."""
    best = 0.0
    for a, b in ((one.source, other.source), (one.target, other.target)):
        if a is not None and b is not None:
            how_well = shared(a, b)
            if how_well == 0:
                return 0.0
            best = max(best, how_well)
    return best if best >= LEAST_SHARED else 0.0


def shared(one: Span, other: Span) -> float:
    """F1 of the characters that two spans share."""
    common = min(one.end, other.end) - max(one.start, other.start)
    return 2 * common / (len(one) + len(other)) if common > 0 else 0.0


def _order(opinion: Opinion) -> tuple[bool, int, int]:
    spans = [f for f in (opinion.program, opinion.reader) if f is not None]
    source = min((f.source.start for f in spans if f.source is not None), default=None)
    target = min((f.target.start for f in spans if f.target is not None), default=0)
    return source is None, source or 0, target
