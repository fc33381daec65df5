"""The outcome of a comparison of two values, and what hedges do to it.

`Likeness.strength` (0..1) says how much of the two was compared and found equal; for values apart it says how much they
still share (the unit, the month), and so how likely it is that one was meant to be the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bitext.facts.values import Bound


class Relation(Enum):
    """What two values are to each other."""

    EQUAL = "equal"
    CONVERTED = "converted"
    HEDGED = "hedged"
    OPEN = "open"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two values relate, and how strongly."""

    relation: Relation
    strength: float

    @property
    def agrees(self) -> bool:
        return self.relation in (Relation.EQUAL, Relation.CONVERTED, Relation.HEDGED)


NONE = Likeness(Relation.OPEN, 0.0)
_SIDES = {
    Bound.MORE: 1, Bound.AT_LEAST: 1, Bound.LESS: -1, Bound.AT_MOST: -1, Bound.NEARLY: -1, Bound.ABOUT: 0, Bound.EXACT: 0,
}  # fmt: skip


def bounds_clash(a: Bound, b: Bound) -> float:
    """0 where the hedges say the same, up to 1 where one is above and the other below."""
    if a is b or {a, b} <= {Bound.ABOUT, Bound.NEARLY}:
        return 0.0
    sides = _SIDES[a] * _SIDES[b]
    if sides > 0:
        return 0.0
    if sides < 0:
        return 1.0
    other = b if a is Bound.EXACT else a
    if Bound.EXACT in (a, b):
        return 0.3 if other in (Bound.ABOUT, Bound.NEARLY) else 0.6
    return 0.5


def hedged(a: Bound, b: Bound, strength: float) -> Likeness:
    """Equal, but for the hedges."""
    return Likeness(Relation.HEDGED if bounds_clash(a, b) else Relation.EQUAL, strength)
