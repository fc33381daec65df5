"""Lengths of time and frequencies against each other and against moments."""

from __future__ import annotations

from fractions import Fraction

from bitext.facts import units
from bitext.facts.likeness import NONE, Likeness, Relation, hedged
from bitext.facts.values import Aim, Duration, Frequency, Moment


def frequencies(a: Frequency, b: Frequency) -> Likeness:
    """So many times in a unit of time."""
    if a.unit != b.unit:
        return Likeness(Relation.APART, 0.3)
    if a.times is None or b.times is None:
        return Likeness(Relation.EQUAL, 0.8)
    return Likeness(Relation.EQUAL, 1.0) if a.times == b.times else Likeness(Relation.APART, 0.5)


_OPPOSED = (
    {Aim.AFTER, Aim.WITHIN},
    {Aim.AGO, Aim.AFTER},
    {Aim.DURING, Aim.AFTER},
    {Aim.PAST, Aim.WITHIN}, {Aim.AGO, Aim.COMING}, {Aim.AGO, Aim.WITHIN}, {Aim.PAST, Aim.COMING}, {Aim.PAST, Aim.AFTER},
)  # fmt: skip
_MONTHS_IN_SECONDS = (28 * 86400, 31 * 86400)


def durations(a: Duration, b: Duration) -> Likeness:
    """Lengths of time, converted where the units differ; a month is 28 to 31 days."""
    aligned = {a.aim, b.aim} not in _OPPOSED
    if a.amount is None or b.amount is None:
        if a.unit != b.unit:
            return Likeness(Relation.APART, 0.3) if a.amount is b.amount else NONE
        if a.amount is b.amount:
            return Likeness(Relation.EQUAL, 0.8)
        return NONE
    if not aligned and a.amount == b.amount and a.unit == b.unit:
        return Likeness(Relation.APART, 0.9)
    if a.unit == b.unit or {a.unit, b.unit} == {"day", "night"}:
        if a.amount == b.amount and a.upper == b.upper:
            return hedged(a.bound, b.bound, 1.0)
        return Likeness(Relation.APART, 0.5 if a.is_age is b.is_age and (a.upper is None) is (b.upper is None) else 0.2)
    if _same_length(a, b):
        return Likeness(Relation.CONVERTED, 0.8)
    return Likeness(Relation.APART, 0.6 if a.amount == b.amount else 0.2)


def _same_length(a: Duration, b: Duration) -> bool:
    if a.amount is None or b.amount is None or a.upper != b.upper:
        return False
    kinds = units.dimension(a.unit), units.dimension(b.unit)
    first, second = units.worth(a.amount, a.unit), units.worth(b.amount, b.unit)
    if kinds[0] == kinds[1]:
        return first == second and kinds[0] in units.TIME
    if set(kinds) != set(units.TIME):
        return False
    months, seconds = (first, second) if kinds[0] == "months" else (second, first)
    return months * _MONTHS_IN_SECONDS[0] <= seconds <= months * _MONTHS_IN_SECONDS[1]


def moment_duration(moment: Moment, duration: Duration) -> Likeness:
    """*14 uur* beside a clock time, *the last decade* beside ten years."""
    if duration.amount is None:
        return NONE
    if moment.hour is not None and duration.unit == "h" and not moment.minute:
        same = duration.amount in (moment.hour, moment.hour % 12)
        return Likeness(Relation.EQUAL, 0.6) if same else Likeness(Relation.APART, 0.3)
    if moment.cycle == "day" and moment.ago and duration.unit == "day" and duration.amount == abs(moment.ago):
        aims = (Aim.AGO, Aim.PAST) if moment.ago < 0 else (Aim.AFTER, Aim.COMING)
        return Likeness(Relation.CONVERTED, 0.7) if duration.aim in aims else NONE
    if moment.cycle and moment.ago in (-1, 1) and moment.month is None:
        length = Duration(Fraction(1), moment.cycle)
        aim = Aim.PAST if moment.ago == -1 else Aim.COMING
        if duration.aim in (aim, Aim.NONE, Aim.AGO) and (
            (duration.unit == moment.cycle and duration.amount == 1) or _same_length(length, duration)
        ):
            return Likeness(Relation.EQUAL if duration.unit == moment.cycle else Relation.CONVERTED, 0.6)
    return NONE
