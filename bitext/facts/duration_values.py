"""From the items of a pattern to a length of time, an age, or how often."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import units
from bitext.facts.clock_values import is_late
from bitext.facts.shared import amount_of, bound, tied
from bitext.facts.values import Aim, Bound, Duration, Firmness, Frequency, Moment

if TYPE_CHECKING:
    from bitext.facts.phrases import Hit

_TRUE_UNITS = {"quarter-hour": ("min", 15), "half-hour": ("min", 30), "night": ("night", 1)}


def _aim(hit: Hit) -> Aim:
    if hit.has("G"):
        return Aim(hit["G"].value)
    if hit.has("R"):
        return Aim.PAST if hit["R"].value < 0 else Aim.COMING if hit["R"].value > 0 else Aim.NONE
    return Aim.NONE


def duration(hit: Hit) -> Duration | None:
    """An amount of one unit of time, hedged and aimed."""
    key, own = hit["t"].value
    extra = Fraction(hit.value("f", 0))
    upper: Fraction | None = None
    amount: Fraction | None
    if hit.has("n"):
        amount = amount_of(hit["n"]) + extra
        if hit.has("m"):
            amount, upper = amount_of(hit["n"]), amount_of(hit["m"])
            if amount >= upper or not tied(hit):
                return None
        firm = Firmness.FIRM
    elif hit.has("k"):
        amount, firm = Fraction(1) + extra, Firmness.LIKELY
    elif own == 2:
        amount, firm = 2 + extra, Firmness.FIRM
    elif own == 1 or extra:
        told = hit.has("b") or hit.has("G")
        amount, firm = Fraction(1) + extra, Firmness.FIRM if extra else Firmness.LIKELY if told else Firmness.FAINT
    else:
        amount, firm = None, Firmness.LIKELY if hit.has("G") else Firmness.FAINT
    if hit.has("F"):
        amount, firm = Fraction(hit["F"].value), Firmness.FIRM
    if key in _TRUE_UNITS and amount is not None:
        key, times = _TRUE_UNITS[key]
        amount *= times
    return Duration(amount, key, bound(hit), _aim(hit), upper, hit.has("y"), firm)


def long_duration(hit: Hit) -> Duration | None:
    """Hours, minutes and seconds, together in the smallest unit named."""
    total, smallest = Fraction(0), ""
    pending: Fraction | None = None
    for item in hit.items:
        if item.mark in "nk":
            pending = amount_of(item)
        elif item.mark == "f" and item.value < 1 and pending is None and smallest:
            total += units.worth(Fraction(item.value), smallest)
        elif item.mark == "t":
            key, own = item.value
            if units.dimension(key) not in units.TIME or (smallest and units.dimension(key) != units.dimension(smallest)):
                return None
            if smallest and units.UNITS[key].factor >= units.UNITS[smallest].factor:
                return None
            if not smallest and key not in ("h", "min") and any(other.mark == "m" for other in hit.items):
                return None  # a list, not one length
            total += units.worth(pending if pending is not None else Fraction(own or 1), key)
            smallest, pending = key, None
    return Duration(total / units.UNITS[smallest].factor, smallest, bound(hit), _aim(hit)) if smallest else None


def several(hit: Hit) -> Duration | None:
    """Some, tens, hundreds of a unit of time."""
    key, _ = hit["t"].value
    amount = Fraction(hit["v"].value) if hit["v"].value > 3 else None
    if key == "year" and amount in (10, 100):  # tientallen jaren are decades
        key, amount = ("decade" if amount == 10 else "century"), None
    return Duration(amount, key, bound(hit), _aim(hit), firmness=Firmness.LIKELY)


def frequency(hit: Hit) -> Frequency | None:
    key = hit["z"].value if hit.has("z") else hit["t"].value[0]
    times = amount_of(hit["n"]) if hit.has("n") else None
    return Frequency(str(key), times, Firmness.LIKELY)


def plain_duration(hit: Hit) -> Duration | Moment | None:
    """A unit of time without a numeral: a dual, a bare plural, a singular that may be *one*."""
    item = hit["t"]
    key, count = item.value
    if key == "weekend":
        return Moment(cycle=key, firmness=Firmness.LIKELY)
    if item.article and not hit.has("f") and count != 2:
        return None
    if hit.has("k") and count != 1:
        return None  # أحد أشهر: one of the most famous
    if key == "decade" and count == 1 and not hit.has("k"):
        return Duration(Fraction(1), key, firmness=Firmness.FAINT)  # a contract, or the holding of talks
    if count == 1 and not hit.has("k") and not hit.has("f") and not hit.has("b") and not hit.has("G"):
        return Duration(Fraction(1), key, firmness=Firmness.FAINT)
    return duration(hit)


def fraction_of_time(hit: Hit) -> Duration | None:
    """نصف ساعة, half uur, driekwart jaar."""
    key, count = hit["t"].value
    if count == 2 or key in ("season", "weekend"):
        return None
    amount, name = Fraction(hit["F"].value) * (amount_of(hit["n"]) if hit.has("n") else 1), key
    if amount >= 1:
        return None
    if key == "h":
        amount, name = amount * 60, "min"
    elif key == "year":
        amount, name = amount * 12, "month"
    return Duration(amount, name, bound(hit))


def aimed_duration(hit: Hit) -> Duration | Moment | None:
    """A duration with its aim before it (binnen, na) or behind it (geleden)."""
    key, count = hit["t"].value
    if key == "weekend" and not hit.has("n"):
        return Moment(cycle=key, firmness=Firmness.LIKELY)
    if not hit.has("n") and not hit.has("k") and not hit.has("b"):
        if count != 1 and key not in ("s", "min"):
            return Duration(None, key, firmness=Firmness.FAINT)
        return Duration(Fraction(1), key, firmness=Firmness.FAINT)
    found = duration(hit)
    if found is None or hit.has("G"):
        return found
    before = hit.value("H")
    extra = Fraction(1, 2) if any(item.mark == "f" for item in hit.items) and found.amount is not None else Fraction(0)
    return Duration(
        (found.amount or 0) + extra,
        found.unit,
        found.bound,
        Aim(before) if before else found.aim,
        found.upper,
        found.is_age or (hit.has("b") and hit["b"].word in ("jonger", "ouder")),
        found.firmness,
    )


def hours(hit: Hit) -> Duration | None:
    """A range of durations, but not of times of day."""
    return None if hit["t"].value[0] == "h" and is_late(hit["m"].value) else duration(hit)


def compound_length(hit: Hit) -> Duration:
    atom, key = hit["L"].value
    return Duration(atom.amount, key)


def age(hit: Hit) -> Duration | None:
    """The years someone has lived."""
    key = hit["t"].value[0] if hit.has("t") else "year"
    if key not in ("year", "month", "week", "day"):
        return None
    return Duration(amount_of(hit["n"]), key, bound(hit), is_age=True)


def age_limit(hit: Hit) -> Duration | None:
    """دون الخامسة, دون سن العاشرة: younger than so many years."""
    hedge = bound(hit)
    if hedge not in (Bound.LESS, Bound.MORE) or hit["b"].word not in ("دون", "تحت", "فوق"):
        return None
    return Duration(amount_of(hit["n"]), "year", hedge, is_age=True)
