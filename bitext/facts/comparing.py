"""Are two values the same, the same in other units, hedged otherwise, or apart? Each kind of value against each.

`Likeness.strength` (0..1) says how much of the two was compared and found equal; for values apart it says how much they
still share (the unit, the month), and so how likely it is that one was meant to be the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import units
from bitext.facts.values import Aim, Bound, Duration, Firmness, Form, Frequency, Moment, Number, Part, Stretch

if TYPE_CHECKING:
    from bitext.facts.values import Value


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
_SLACK = Fraction(8, 100)
"""Rounding that a newsroom allows itself when it converts a measure."""
_SIDES = {
    Bound.MORE: 1, Bound.AT_LEAST: 1, Bound.LESS: -1, Bound.AT_MOST: -1, Bound.NEARLY: -1, Bound.ABOUT: 0, Bound.EXACT: 0,
}  # fmt: skip


def compare(a: Value, b: Value) -> Likeness:
    """The relation of two values of any kinds; symmetric."""
    if isinstance(a, Number):
        return _number_with(a, b)
    if isinstance(b, Number):
        return _number_with(b, a)
    if isinstance(a, Moment) and isinstance(b, Moment):
        return _moments(a, b)
    if isinstance(a, Duration) and isinstance(b, Duration):
        return _durations(a, b)
    if isinstance(a, Stretch) and isinstance(b, Stretch):
        return _both(_moments(a.start, b.start), _moments(a.end, b.end))
    if isinstance(a, Frequency) and isinstance(b, Frequency):
        return _frequencies(a, b)
    for one, other in ((a, b), (b, a)):
        if isinstance(one, Moment) and isinstance(other, Duration):
            return _moment_duration(one, other)
        if isinstance(one, Frequency) and isinstance(other, Duration):
            same = one.unit == other.unit and other.amount == 1
            return Likeness(Relation.EQUAL, 0.4) if same else NONE
        if isinstance(one, Stretch) and isinstance(other, Moment):
            ends = [end for end in (_moments(one.start, other), _moments(one.end, other)) if end.relation is Relation.EQUAL]
            return Likeness(Relation.EQUAL, 0.5 * ends[0].strength) if ends else NONE
    return NONE


def _both(a: Likeness, b: Likeness) -> Likeness:
    if a.relation is Relation.EQUAL and b.relation is Relation.EQUAL:
        return Likeness(Relation.EQUAL, (a.strength + b.strength) / 2)
    if Relation.APART in (a.relation, b.relation):
        return Likeness(Relation.APART, (a.strength + b.strength) / 2)
    return NONE


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
    return 0.4


def _number_with(a: Number, b: Value) -> Likeness:
    if isinstance(b, Number):
        return _numbers(a, b)
    if a.unit or a.form in (Form.SHARE, Form.SCORE, Form.VAGUE, Form.CHANGE):
        return NONE
    if isinstance(b, Duration):
        plain = a.form is Form.CARDINAL or b.is_age
        firm = min(a.firmness, b.firmness) > Firmness.FAINT
        return _hedged(a.bound, b.bound, 0.5) if plain and firm and b.amount == a.amount and a.upper == b.upper else NONE
    if isinstance(b, Moment) and a.firmness > Firmness.FAINT:
        single = [x for x in (b.year if b.years == 1 else None, b.day, b.hour, b.ordinal) if x is not None]
        if a.amount in single:
            return Likeness(Relation.EQUAL, 0.5)
        if b.hour is not None and a.amount + 12 == b.hour:
            return Likeness(Relation.EQUAL, 0.4)
    if isinstance(b, Frequency) and b.times == a.amount:
        return Likeness(Relation.EQUAL, 0.5)
    return NONE


def _hedged(a: Bound, b: Bound, strength: float) -> Likeness:
    return Likeness(Relation.HEDGED if bounds_clash(a, b) else Relation.EQUAL, strength)


def _ratio(n: Number) -> Fraction | None:
    """What share of a whole the number is, if it is one."""
    if n.form in (Form.SHARE, Form.CHANGE):
        return n.amount
    return n.amount / 100 if n.unit == "%" else n.amount / 1000 if n.unit == "‰" else None


def _numbers(a: Number, b: Number) -> Likeness:
    if Form.SCORE in (a.form, b.form):
        return _scores(a, b)
    ratios = _ratio(a), _ratio(b)
    if ratios[0] is not None and ratios[1] is not None and (a.form is not b.form or a.unit != b.unit):
        if abs(ratios[0] - ratios[1]) <= Fraction(1, 250):
            same = a.unit == b.unit
            return Likeness(_hedged(a.bound, b.bound, 0).relation if same else Relation.CONVERTED, 0.9 if same else 0.75)
        return Likeness(Relation.APART, 0.3)
    if Form.VAGUE in (a.form, b.form) and a.form is not b.form:
        return Likeness(Relation.APART, 0.1)
    if Form.CHANGE in (a.form, b.form) and a.form is not b.form:
        return Likeness(Relation.EQUAL, 0.3) if a.amount == b.amount else NONE
    one_side_share = (a.form is Form.SHARE) is not (b.form is Form.SHARE)
    if one_side_share:
        share, count = (a, b) if a.form is Form.SHARE else (b, a)
        told = count.amount in share.others and not count.unit
        return Likeness(Relation.EQUAL, 0.5) if told else NONE
    equal = _same_amount(a, b)
    if a.form is not b.form and Firmness.FAINT in (a.firmness, b.firmness):
        return NONE
    if Firmness.FAINT in (a.firmness, b.firmness) and (not a.unit or not b.unit) and a.unit != b.unit:
        return NONE
    if a.unit == b.unit or not (a.unit and b.unit) or {a.unit, b.unit} in ({"pound", "lira"}, {"°", "°C"}, {"°", "°F"}):
        strength = 1.0 if a.unit == b.unit else 0.8
        if a.form is not b.form:
            strength -= 0.35
        if equal:
            return _hedged(a.bound, b.bound, strength)
        return Likeness(Relation.APART, _kinship(a, b))
    if units.dimension(a.unit) == units.dimension(b.unit) and units.dimension(a.unit) != units.MONEY:
        return Likeness(Relation.CONVERTED, 0.8) if _converts(a, b) else Likeness(Relation.APART, 0.5 if equal else 0.4)
    return Likeness(Relation.APART, 0.6 if equal else 0.1)


def _same_amount(a: Number, b: Number) -> bool:
    if a.upper != b.upper:
        return False
    return a.amount == b.amount or a.amount in b.others or b.amount in a.others


def _kinship(a: Number, b: Number) -> float:
    """How alike two unequal amounts are: unit, magnitude, digits in common."""
    if {a.form, b.form} == {Form.CARDINAL, Form.ORDINAL} and a.amount > 2 and b.amount > 2:
        return 0.35
    if a.form is not b.form or (a.upper is None) is not (b.upper is None):
        return 0.15
    strength = 0.35 + (0.2 if a.unit and a.unit == b.unit else 0.0) - (0.15 if bool(a.unit) is not bool(b.unit) else 0.0)
    if sorted(str(a.amount).strip("0")) == sorted(str(b.amount).strip("0")):
        strength += 0.25
    low, high = sorted((abs(a.amount), abs(b.amount)))
    if low and high / low <= 10:
        strength += 0.1
    return strength


def _converts(a: Number, b: Number) -> bool:
    slack = _SLACK * 2 if a.upper is not None or Bound.ABOUT in (a.bound, b.bound) else _SLACK

    def close(x: Fraction | None, y: Fraction | None) -> bool:
        if x is None or y is None:
            return x is y
        first, second = units.worth(x, a.unit), units.worth(y, b.unit)
        return abs(first - second) <= slack * max(abs(first), abs(second))

    return close(a.amount, b.amount) and close(a.upper, b.upper)


def _scores(a: Number, b: Number) -> Likeness:
    if a.upper is None or b.upper is None:
        return NONE
    if (a.amount, a.upper) == (b.amount, b.upper):
        return Likeness(Relation.EQUAL, 1.0)
    if (a.amount, a.upper) == (b.upper, b.amount):
        return Likeness(Relation.EQUAL, 0.5)
    return Likeness(Relation.APART, 0.5 if a.form is b.form else 0.2)


def _frequencies(a: Frequency, b: Frequency) -> Likeness:
    if a.unit != b.unit:
        return Likeness(Relation.APART, 0.3)
    if a.times is None or b.times is None:
        return Likeness(Relation.EQUAL, 0.8)
    return Likeness(Relation.EQUAL, 1.0) if a.times == b.times else Likeness(Relation.APART, 0.5)


_OPPOSED = (
    {Aim.AFTER, Aim.WITHIN}, {Aim.AGO, Aim.COMING}, {Aim.AGO, Aim.WITHIN}, {Aim.PAST, Aim.COMING}, {Aim.PAST, Aim.AFTER},
)  # fmt: skip
_MONTHS_IN_SECONDS = (28 * 86400, 31 * 86400)


def _durations(a: Duration, b: Duration) -> Likeness:
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
            return _hedged(a.bound, b.bound, 1.0)
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


def _moment_duration(moment: Moment, duration: Duration) -> Likeness:
    if duration.amount is None:
        return NONE
    if moment.hour is not None and duration.unit == "h" and not moment.minute:
        same = duration.amount in (moment.hour, moment.hour % 12)
        return Likeness(Relation.EQUAL, 0.6) if same else Likeness(Relation.APART, 0.3)
    if moment.cycle and moment.ago in (-1, 1) and moment.month is None:
        length = Duration(Fraction(1), moment.cycle)
        aim = Aim.PAST if moment.ago == -1 else Aim.COMING
        if duration.aim in (aim, Aim.NONE, Aim.AGO) and (
            (duration.unit == moment.cycle and duration.amount == 1) or _same_length(length, duration)
        ):
            return Likeness(Relation.EQUAL if duration.unit == moment.cycle else Relation.CONVERTED, 0.6)
    return NONE


_PARTS_ALIKE = (
    {Part.DAWN, Part.MORNING}, {Part.DAWN, Part.NIGHT}, {Part.NOON, Part.AFTERNOON}, {Part.EVENING, Part.NIGHT},
    {Part.NIGHT, Part.MIDNIGHT}, {Part.AFTERNOON, Part.EVENING},
)  # fmt: skip


def parts_alike(a: Part, b: Part) -> bool:
    """Whether two parts of the day overlap enough to name the same hours."""
    return a is b or {a, b} in _PARTS_ALIKE


def _hours(a: Moment, b: Moment) -> bool | None:
    if a.hour is None or b.hour is None:
        return None
    if (a.minute or 0) != (b.minute or 0):
        return False
    if a.hour % 24 == b.hour % 24:
        return True
    open_half = (a.part is None and a.hour <= 12) or (b.part is None and b.hour <= 12)
    return open_half and a.hour % 12 == b.hour % 12


def _moments(a: Moment, b: Moment) -> Likeness:
    """Field by field: what both tell must be equal; what one leaves open weakens the agreement."""
    if a.hijri != b.hijri:
        return NONE
    checks: list[tuple[bool | None, float]] = []

    def field(x: object, y: object, weight: float) -> None:
        if x is not None and x != "" and y is not None and y != "":
            checks.append((x == y, weight))
        elif (x is not None and x != "") or (y is not None and y != ""):
            checks.append((None, weight))

    field(a.year if a.year is None else (a.year, a.years), b.year if b.year is None else (b.year, b.years), 2)
    field(a.month, b.month, 2)
    _field_day(a, b, checks)
    field(a.weekday, b.weekday, 2)
    field(a.feast, b.feast, 2)
    if not a.cycle and not b.cycle:
        field(a.ago, b.ago, 0.5)
    if a.part and b.part:
        checks.append((parts_alike(a.part, b.part), 1))
    elif (a.part or b.part) and a.hour is None and b.hour is None:
        checks.append((None, 0.5))
    hours = _hours(a, b)
    if hours is not None or a.hour is not None or b.hour is not None:
        checks.append((hours, 2))
    field(a.edge, b.edge, 0.6)
    if a.cycle and b.cycle:
        _cycles(a, b, checks)
    elif a.cycle or b.cycle:
        checks.append((None, 1))
    return _verdict(a, b, checks)


def _field_day(a: Moment, b: Moment, checks: list[tuple[bool | None, float]]) -> None:
    if a.day is not None and b.day is not None:
        about = Bound.ABOUT in (a.bound, b.bound)  # a converted Hijri date may be a day off
        checks.append((abs(a.day - b.day) <= (1 if about else 0), 2))
    elif a.day is not None or b.day is not None:
        checks.append((None, 1.5))


def _cycles(a: Moment, b: Moment, checks: list[tuple[bool | None, float]]) -> None:
    if "now" in (a.cycle, b.cycle):
        same = a.cycle == b.cycle
        checks.append(
            (True if same or ((a.cycle == "day" or b.cycle == "day") and 0 in (a.ago, b.ago)) else None, 1 if same else 0.4)
        )
        return
    if a.cycle != b.cycle:
        checks.append((None if a.ordinal is None and b.ordinal is None else False, 1))
        return
    if a.ago is not None and b.ago is not None:
        checks.append((a.ago == b.ago, 2))
    elif a.ordinal is not None and b.ordinal is not None:
        checks.append((a.ordinal == b.ordinal, 2))
    else:
        checks.append((True, 0.6))
        checks.append((None, 0.8))


def _verdict(a: Moment, b: Moment, checks: list[tuple[bool | None, float]]) -> Likeness:
    total = sum(weight for _, weight in checks) or 1.0
    equal = sum(weight for same, weight in checks if same)
    apart = any(same is False for same, _ in checks)
    if apart:
        alike = all(same is not None for same, _ in checks)  # both tell the same fields
        return Likeness(Relation.APART, max(0.5 if alike else 0.3, 0.3 + 0.6 * equal / total))
    if equal:
        # a lone edge or part of the day in common is not yet the same time
        only_minor = equal <= 1 and not (a.part and b.part) and (a.cycle, a.feast) == ("", "")
        return Likeness(Relation.OPEN, 0.3) if only_minor else Likeness(Relation.EQUAL, max(0.35, equal / total))
    days = {a.cycle, b.cycle} == {"day", ""} and (a.weekday is not None or b.weekday is not None)
    if days and Bound.EXACT is a.bound:
        return Likeness(Relation.EQUAL, 0.2)
    return NONE
