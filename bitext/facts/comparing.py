"""Are two values the same, the same in other units, hedged otherwise, or apart? Each kind of value against each."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import units
from bitext.facts.comparing_moments import moments
from bitext.facts.comparing_times import durations, frequencies, moment_duration
from bitext.facts.likeness import NONE, Likeness, Relation, hedged
from bitext.facts.values import Bound, Duration, Firmness, Form, Frequency, Moment, Number, Stretch

if TYPE_CHECKING:
    from bitext.facts.values import Value


_SLACK = Fraction(8, 100)
"""Rounding that a newsroom allows itself when it converts a measure."""


def compare(a: Value, b: Value) -> Likeness:
    """The relation of two values of any kinds; symmetric."""
    if isinstance(a, Number):
        return _number_with(a, b)
    if isinstance(b, Number):
        return _number_with(b, a)
    if isinstance(a, Moment) and isinstance(b, Moment):
        return moments(a, b)
    if isinstance(a, Duration) and isinstance(b, Duration):
        return durations(a, b)
    if isinstance(a, Stretch) and isinstance(b, Stretch):
        return _both(moments(a.start, b.start), moments(a.end, b.end))
    if isinstance(a, Frequency) and isinstance(b, Frequency):
        return frequencies(a, b)
    for one, other in ((a, b), (b, a)):
        if isinstance(one, Moment) and isinstance(other, Duration):
            return moment_duration(one, other)
        if isinstance(one, Frequency) and isinstance(other, Duration):
            same = one.unit == other.unit and other.amount == 1
            return Likeness(Relation.EQUAL, 0.4) if same else NONE
        if isinstance(one, Stretch) and isinstance(other, Moment):
            ends = [end for end in (moments(one.start, other), moments(one.end, other)) if end.relation is Relation.EQUAL]
            return Likeness(Relation.EQUAL, 0.5 * ends[0].strength) if ends else NONE
    return NONE


def _both(a: Likeness, b: Likeness) -> Likeness:
    if a.relation is Relation.EQUAL and b.relation is Relation.EQUAL:
        return Likeness(Relation.EQUAL, (a.strength + b.strength) / 2)
    if Relation.APART in (a.relation, b.relation):
        return Likeness(Relation.APART, (a.strength + b.strength) / 2)
    return NONE


def _number_with(a: Number, b: Value) -> Likeness:
    if isinstance(b, Number):
        return _numbers(a, b)
    if a.unit or a.form in (Form.SHARE, Form.SCORE, Form.VAGUE, Form.CHANGE):
        return NONE
    if isinstance(b, Duration):
        plain = a.form is Form.CARDINAL or b.is_age
        firm = min(a.firmness, b.firmness) > Firmness.FAINT
        return hedged(a.bound, b.bound, 0.5) if plain and firm and b.amount == a.amount and a.upper == b.upper else NONE
    if isinstance(b, Moment) and a.firmness > Firmness.FAINT:
        single = [x for x in (b.year if b.years == 1 else None, b.day, b.hour, b.ordinal) if x is not None]
        if a.amount in single:
            return Likeness(Relation.EQUAL, 0.5)
        if b.hour is not None and a.amount + 12 == b.hour:
            return Likeness(Relation.EQUAL, 0.4)
    if isinstance(b, Frequency) and b.times == a.amount:
        return Likeness(Relation.EQUAL, 0.5)
    return NONE


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
            return Likeness(hedged(a.bound, b.bound, 0).relation if same else Relation.CONVERTED, 0.9 if same else 0.75)
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
            return hedged(a.bound, b.bound, strength)
        return Likeness(Relation.APART, _kinship(a, b))
    if units.dimension(a.unit) == units.dimension(b.unit) and units.dimension(a.unit) != units.MONEY:
        return Likeness(Relation.CONVERTED, 0.8) if _converts(a, b) else Likeness(Relation.APART, 0.5 if equal else 0.4)
    if equal and {units.dimension(a.unit), units.dimension(b.unit)} == {"length", "speed"}:
        return Likeness(Relation.EQUAL, 0.6)  # "100 kilometres" is said of speed too
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
