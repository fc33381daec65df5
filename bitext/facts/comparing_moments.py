"""Two moments against each other, field by field: what both tell must be equal."""

from __future__ import annotations

from bitext.facts.likeness import NONE, Likeness, Relation
from bitext.facts.values import Bound, Moment, Part

_EARLY = ("before", "until")
_CALENDAR = frozenset(("week", "month", "year", "decade", "century"))
_PARTS_ALIKE = frozenset(
    (
        (Part.DAWN, Part.MORNING), (Part.DAWN, Part.NIGHT), (Part.MORNING, Part.DAWN), (Part.NOON, Part.AFTERNOON),
        (Part.AFTERNOON, Part.NOON), (Part.NIGHT, Part.EVENING), (Part.NIGHT, Part.MIDNIGHT), (Part.MIDNIGHT, Part.NIGHT),
    )
)  # fmt: skip


def parts_alike(source: Part, target: Part) -> bool:
    """Whether the second may translate the first: ليلة is *avond* or *nacht*, but مساء is no *nacht*."""
    return source is target or (source, target) in _PARTS_ALIKE


def _hours(a: Moment, b: Moment) -> bool | None:
    if a.hour is None or b.hour is None:
        return None
    if (a.minute or 0) != (b.minute or 0):
        return False
    if a.hour % 24 == b.hour % 24:
        return True
    open_half = (a.part is None and a.hour <= 12) or (b.part is None and b.hour <= 12)
    return open_half and a.hour % 12 == b.hour % 12


def moments(a: Moment, b: Moment) -> Likeness:
    """Field by field: what both tell must be equal; what one leaves open weakens the agreement."""
    if a.hijri != b.hijri:
        return NONE
    checks: list[tuple[bool | None, float]] = []

    def field(x: object, y: object, weight: float) -> None:
        if x is not None and x != "" and y is not None and y != "":
            checks.append((x == y, weight))
        elif (x is not None and x != "") or (y is not None and y != ""):
            checks.append((None, weight))

    if a.year is not None and b.year is not None and a.years != b.years:
        checks.append((None, 2))  # a year beside a decade or century says nothing
    else:
        field(a.year, b.year, 2)
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
    if a.relation and b.relation and (a.relation in _EARLY) is not (b.relation in _EARLY):
        checks.append((False, 1))
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
        named = {a.cycle, b.cycle} <= _CALENDAR and a.ago == b.ago
        apart = named or a.ordinal is not None or b.ordinal is not None
        checks.append((False if apart else None, 1))
        if named:
            checks.append((True, 1))  # both last, both next
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
