"""From the items of a pattern to a time of day."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts.shared import amount_of, bound
from bitext.facts.values import Bound, Moment, Part

if TYPE_CHECKING:
    from bitext.facts.phrases import Atom, Hit


def clock_at(hour: int, minute: int, part: Part | None, hedge: Bound) -> Moment | None:
    """A time of day from the hour and the minutes past it, negative when short of it."""
    if not 0 <= hour <= 24 or not -60 < minute < 60:
        return None
    total = hour * 60 + minute
    hour, minute = divmod(total if total >= 0 else total + 12 * 60, 60)
    return Moment(part=part, hour=_on_24(hour, part), minute=minute, bound=hedge)


def clock(hit: Hit) -> Moment | None:
    """A time of day; `f` is what is past the hour and `m` minutes past it; the part of day settles a.m. and p.m."""
    hour, minute = hit["T"].value if hit.has("T") else (int(amount_of(hit["n"])), 0)
    if hit.has("f"):
        minute += int(Fraction(hit["f"].value) * 60)
    if hit.has("m"):
        minute += int(amount_of(hit["m"]))
    return clock_at(hour, minute, hit.value("P"), bound(hit))


def _on_24(hour: int, part: Part | None) -> int:
    """The hour on a clock of 24 where the part of the day tells it."""
    if part in (Part.AFTERNOON, Part.EVENING) and hour < 12:
        return hour + 12
    if part is Part.NOON and hour <= 3:
        return hour + 12
    if part is Part.NIGHT and 6 <= hour < 12:
        return hour + 12
    if part in (Part.NIGHT, Part.DAWN, Part.MORNING, Part.MIDNIGHT) and hour == 12:
        return 0
    return hour


def ordinal_clock(hit: Hit) -> Moment | None:
    """السابعة والنصف, التاسعة مساء: an hour told by an ordinal."""
    hour = int(Fraction(hit["n"].value))
    if not 1 <= hour <= 12:
        return None
    return clock(hit)


def small_clock(hit: Hit) -> Moment | None:
    """8 الصبح."""
    return clock(hit) if hit["n"].value.amount <= 12 else None


def short_of_clock(hit: Hit) -> Moment | None:
    """الخامسة إلا ربعا: so much before the hour."""
    return clock_at(int(amount_of(hit["n"])), -int(Fraction(hit["f"].value) * 60), hit.value("P"), Bound.EXACT)


def minutes_short(hit: Hit) -> Moment | None:
    """العاشرة إلا خمس دقائق: so many minutes before the hour."""
    return clock_at(int(amount_of(hit["n"])), -int(amount_of(hit["m"])), hit.value("P"), Bound.EXACT)


def hour_of_day(hit: Hit) -> Moment | None:
    """Om 15 uur, acht uur 's avonds."""
    if any(item.mark == "t" and item.value[0] != "h" for item in hit.items):
        return None
    if hit.has("c") and hit["c"].mark == "b" and hit["c"].word not in ("tegen", "omstreeks", "rond"):
        return None  # meer dan zes uur lang
    amount = hit["n"].value.amount
    return clock(hit) if amount.denominator == 1 and amount <= 24 else None


def half_clock(hit: Hit) -> Moment | None:
    """Half acht is 7.30."""
    hour = hit["n"].value
    if hit["f"].word != "half" or hour.scaled or hour.whole is None or not 1 <= hour.whole <= 12:
        return None
    return clock_at((hour.whole - 1) or 12, 30, hit.value("P"), Bound.EXACT)


def quarter_clock(hit: Hit) -> Moment | None:
    """Kwart over drie, kwart voor vier."""
    item = hit["f"]
    if item.word not in ("kwart", "kwartier") or hit["n"].value.amount > 24:
        return None
    minute = 15 if hit["side"].mark == "A" else -15
    return clock_at(int(hit["n"].value.amount), minute, hit.value("P"), Bound.EXACT)


def minutes_clock(hit: Hit) -> Moment | None:
    """Tien over vier, vijf voor half zes."""
    hour, minutes = hit["n"].value.whole, hit["m"].value.whole
    if hour is None or minutes is None or not 1 <= hour <= 24 or not 1 <= minutes < 30:
        return None
    if any(item.mark == "t" and item.value[0] != "min" for item in hit.items):
        return None
    offset = (minutes if hit["side"].mark == "A" else -minutes) - (30 if hit.has("half") else 0)
    return clock_at(hour, offset, hit.value("P"), Bound.EXACT)


def first_hour(hit: Hit) -> Moment | None:
    """The first end of *van 8 tot 14 uur*, which is a time of day as the second is."""
    atom, last = hit["n"].value, hit["m"].value
    if not (is_late(last) and atom.digits and atom.whole is not None and atom.whole <= 23):
        return None
    return Moment(hour=atom.whole, minute=0) if hit["t"].value[0] == "h" else None


def is_late(atom: Atom) -> bool:
    """Digits that name an hour after noon."""
    return bool(atom.digits) and atom.whole is not None and 13 <= atom.whole <= 23


def late_hour(hit: Hit) -> Moment | None:
    """14 uur, in digits and after noon, is a time of day; veertien uur is a length of time."""
    atom = hit["n"].value
    if hit.has("P"):
        return hour_of_day(hit)
    return hour_of_day(hit) if is_late(atom) else None


def one_o_clock(hit: Hit) -> Moment | None:
    """الواحدة ظهرا."""
    return clock(hit) if hit["n"].word == "واحده" else None
