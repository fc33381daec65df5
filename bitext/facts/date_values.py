"""From the items of a pattern to a date, a year, a day, a decade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.facts.calendars import from_hijri
from bitext.facts.shared import amount_of, bound, day_of, tied, year_of
from bitext.facts.values import Bound, Firmness, Moment, Part, Stretch

if TYPE_CHECKING:
    from bitext.facts.phrases import Hit

RECENT = range(1900, 2101)
"""Bare numerals that are years of the news; others need the word."""


def named_date(hit: Hit) -> Moment | None:
    """Weekday, day, month, year, as far as told; a Hijri date with its year becomes Gregorian."""
    day = day_of(hit["day"]) if hit.has("day") else None
    if hit.has("day") and (day is None or not 1 <= day <= 31):
        return None
    month, hijri = hit["M"].value if hit.has("M") else (None, False)
    year = year_of(hit.value("year"))
    if hit.has("year") and year is None:
        return None
    if year is not None and not hijri and year < 100:
        year += 2000 if year < 50 else 1900
    weekday = hit.value("W")
    if hijri and month and day and year and (real := from_hijri(year, month, day)):
        return Moment(real.year, month=real.month, day=real.day, weekday=weekday, bound=Bound.ABOUT)
    bare = day is None and year is None and not hit.has("E")
    faint = hit.has("M") and bare and hit["M"].cut == -1
    ago = hit.value("R") if month and not hit.has("W") and day is None else None
    return Moment(
        year=year, month=month, day=day, weekday=weekday, part=hit.value("P"), edge=hit.value("E", ""), hijri=hijri,
        cycle="month" if ago is not None else "", ago=ago,
        firmness=Firmness.FAINT if faint else Firmness.FIRM,
    )  # fmt: skip


def date_range(hit: Hit) -> Stretch | None:
    """From a day (and month) to a day and month."""
    listed = hit.has("m") and (hit["m"].joined or any(item.mark == "e" for item in hit.items))
    if not tied(hit) and not (listed and not hit.has("K")):
        return None
    month, hijri = hit["M"].value
    first_month, _ = hit["K"].value if hit.has("K") else (month, hijri)
    first, last = day_of(hit["day"]) if hit.has("day") else None, day_of(hit["m"]) if hit.has("m") else None
    for day in (first, last):
        if day is not None and not 1 <= day <= 31:
            return None
    year = year_of(hit.value("year"))
    return Stretch(
        Moment(year, month=first_month, day=first, hijri=hijri, edge=hit.value("E", "")),
        Moment(year, month=month, day=last, hijri=hijri, edge=hit.value("F", "")),
    )


def year_range(hit: Hit) -> Stretch | None:
    """Two years; the second may leave its century out (1950-53)."""
    first, last = year_of(hit["n"].value), year_of(hit["m"].value)
    if not tied(hit):
        return None
    if first is None or last is None or not first >= 1000:
        return None
    if last < 100 and first % 100 < last and hit["m"].value.digits:
        last += first // 100 * 100
    if not first < last <= first + 300 or (any(item.mark == "l" for item in hit.items) and last != first + 1):
        return None
    return Stretch(Moment(first), Moment(last))


def numeric_date(day: int, month: int, year: int) -> Moment | None:
    if year < 100:
        year += 2000 if year < 50 else 1900
    if not (1 <= day <= 31 and 1 <= month <= 12 and 1000 <= year <= 2999):
        return None
    return Moment(year, month=month, day=day)


def slashed_date(hit: Hit) -> Moment | None:
    """14/3/2019 or 2019-03-14."""
    numbers = [item.value.whole for item in hit.items if item.mark == "n"]
    if len(numbers) != 3 or any(n is None for n in numbers):
        return None
    first, second, third = (int(n) for n in numbers if n is not None)
    if first > 31:
        return numeric_date(third, second, first)
    if len(hit.items[-1].value.digits) not in (2, 4):
        return None
    return numeric_date(first, second, third) or numeric_date(second, first, third)


def year(hit: Hit) -> Moment | None:
    """A bare or announced year; `i` is -1 before our era."""
    value = year_of(hit["n"].value)
    if value is None or (value < 1000 and not hit.has("i")) or (hit["n"].value.scaled and value % 1000 == 0 and not hit.has("t")):
        return None
    if hit.value("i") == 2:
        return Moment(value, hijri=True)
    if hit.value("i") == -1:
        value = -value
    firm = Firmness.FIRM if hit.has("t") or hit.has("E") or hit.has("i") else Firmness.LIKELY
    return Moment(value, edge=hit.value("E", ""), bound=bound(hit), firmness=firm)


def decade(hit: Hit) -> Moment | None:
    """The eighties; of the last century unless another is named."""
    tens: int = hit["K"].value
    century = 1900 if tens >= 30 else 2000
    if hit.has("o"):
        century = 100 * (int(amount_of(hit["o"])) - 1)
    return Moment(tens if tens >= 1000 else century + tens, years=10, edge=hit.value("E", ""), firmness=Firmness.LIKELY)


def dutch_decade(hit: Hit) -> Moment | None:
    """Jaren tachtig, jaren '80, de jaren 1920."""
    atom = hit["K"].value
    value = atom.whole
    if value is None or value % 10 or not (20 <= value <= 90 or 1000 <= value <= 2090) or hit.items[-2].word == "jaar":
        return None
    century = 100 * (int(hit["o"].value) - 1) if hit.has("o") else 1900 if value >= 30 else 2000
    start = value if value >= 1000 else century + value
    return Moment(start, years=100 if value % 100 == 0 else 10, edge=hit.value("E", ""), firmness=Firmness.LIKELY)


def century(hit: Hit) -> Moment | None:
    key = hit["t"].value[0]
    place = int(amount_of(hit["o"]))
    length = {"century": 100, "millennium": 1000}.get(key)
    if length is None or not 1 <= place <= 100:
        return None
    before = hit.value("i") == -1
    start = -place * length if before else (place - 1) * length
    return Moment(start, years=length, edge=hit.value("E", ""))


def day(hit: Hit) -> Moment | None:
    """A relative day, weekday or part of day, in any mix."""
    part = hit.value("P")
    cycle, ago = "", None
    firm = Firmness.FIRM
    if hit.has("D"):
        cycle, ago, own = hit["D"].value
        part = part or own
        if cycle == "now":
            firm = Firmness.FAINT
    elif hit.has("R") and hit.has("P") and not hit.has("W"):
        cycle, ago = "day", hit["R"].value
    elif not hit.has("W"):
        firm = Firmness.FAINT
    elif hit.has("R"):
        ago = hit["R"].value  # last Friday, next Friday
    if part is Part.MIDNIGHT:
        return Moment(weekday=hit.value("W"), part=part, hour=0, minute=0, cycle=cycle, ago=ago)
    return Moment(weekday=hit.value("W"), part=part, cycle=cycle, ago=ago, firmness=firm)


def feast(hit: Hit) -> Moment | None:
    return Moment(feast=hit["S"].value, part=hit.value("P"), edge=hit.value("E", ""), firmness=Firmness.LIKELY)


def bare_year(hit: Hit) -> Moment | None:
    """A year that nothing announces, in digits without marks."""
    atom = hit["n"].value
    value = year_of(atom)
    if value not in RECENT or not atom.digits or atom.scaled:
        return None
    return Moment(value, firmness=Firmness.LIKELY)


def announced_year(hit: Hit) -> Moment | None:
    """عام 2017, jaar 2017: only after the singular."""
    key, count = hit["t"].value
    return year(hit) if key == "year" and count in (0, 1) and year_of(hit["n"].value) else None


def twice_named(hit: Hit) -> Moment | None:
    """آب (أغسطس): the month in two traditions."""
    again = hit["N"] if hit.has("N") else hit["L"]
    return named_date(hit) if again.value == hit["M"].value else None


def half_month(hit: Hit) -> Moment | None:
    """Half oktober is the middle of the month."""
    if hit["f"].word != "half":
        return None
    month, hijri = hit["M"].value
    return Moment(month=month, hijri=hijri, edge="mid")


def since_year(hit: Hit) -> Moment | None:
    """Sinds 1800, منذ 1948: a year although nothing else says so."""
    value = year_of(hit["n"].value)
    told = hit["G"].word in ("sinds", "منذ") and value is not None and 1000 <= value <= 2100
    return Moment(value) if told and hit["n"].value.digits else None


def century_word(hit: Hit) -> Moment:
    """Negentiende-eeuws."""
    return Moment((hit["Z"].value - 1) * 100, years=100)


def weekday_part(hit: Hit) -> Moment:
    weekday, part = hit["Y"].value
    return Moment(weekday=weekday, part=part)
