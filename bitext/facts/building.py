"""From the items of a pattern to a value: the builders both languages' pattern tables name.

Groups: `n` numeral, `m` a second one, `u` unit, `t` unit of time, `b` hedge before, `a` hedge after, `o` ordinal, `f` share,
`M` month, `day`, `year`, `W` weekday, `P` part of day, `D` relative day, `R` last/this/next, `E` edge, `G` aim, `v` vague, `d` dual.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import units
from bitext.facts.calendars import from_hijri
from bitext.facts.phrases import Atom, Item
from bitext.facts.values import Aim, Bound, Duration, Firmness, Form, Frequency, Moment, Number, Part, Stretch

if TYPE_CHECKING:
    from bitext.facts.phrases import Hit

_NEGATED = {Bound.MORE: Bound.AT_MOST, Bound.LESS: Bound.AT_LEAST}
_TRUE_UNITS = {"quarter-hour": ("min", 15), "half-hour": ("min", 30), "night": ("night", 1)}


def bound(hit: Hit) -> Bound:
    """The hedge before or after; a negation turns *more than* round into *at most*."""
    found: Bound = hit.value("b", None) or hit.value("a", None) or Bound.EXACT
    if found in _NEGATED and hit.negated:
        return _NEGATED[found]
    return found


def unit(hit: Hit, name: str = "u") -> str:
    if hit.has(name):
        return str(hit[name].value[0])
    return str(hit.value("s", ""))


def amount_of(item: Item) -> Fraction:
    """The amount an item tells: a numeral, a unit in the dual, a faint one."""
    if isinstance(item.value, Atom):
        return item.value.amount
    if item.mark in "tu":
        return Fraction(item.value[1] or 1)
    if item.mark == "d":
        return Fraction(item.value[0])
    return Fraction(item.value) if item.value is not None else Fraction(1)


def number(hit: Hit) -> Number | None:
    """A counted or measured amount."""
    atom: Atom = hit["n"].value
    if len(atom.digits) > 1 and atom.digits.startswith("0") and atom.digits.isdecimal():
        return Number(atom.amount, Form.LABEL)
    extra = Fraction(hit.value("f", 0))
    return Number(atom.amount + extra, Form.CARDINAL, bound(hit), unit(hit), None, () if extra else atom.others)


def number_range(hit: Hit) -> Number | None:
    """From one amount to another; the first takes over the scale of the second (2 tot 3 miljoen) and of its unit."""
    low, high = hit["n"].value, hit["m"].value
    first, second = low.amount, high.amount
    if not tied(hit) or (low.digits.startswith("0") and len(low.digits) > 1 and low.digits.isdecimal()):
        return None
    if first >= second and not high.scaled:
        return None
    if high.scaled and not low.scaled and first < 1000 <= second:
        scale = Fraction(1)
        while second / scale >= 1000:
            scale *= 1000
        if first < second / scale and low.digits:
            first *= scale
    if first >= second:
        return None
    return Number(first, Form.CARDINAL, bound(hit), unit(hit), second)


def score(hit: Hit) -> Number | None:
    """2-1, of which both figures are short."""
    first, second = hit["n"].value, hit["m"].value
    if not (first.digits and second.digits) or max(first.amount, second.amount) > 250:
        return None
    return Number(first.amount, Form.SCORE, upper=second.amount)


def to_nil(hit: Hit) -> Number | None:
    return Number(amount_of(hit["n"]), Form.SCORE, upper=Fraction(0))


def ratio(hit: Hit) -> Number | None:
    """Six of ten; nonsense where the whole is smaller than its part."""
    part, whole = amount_of(hit["n"]), amount_of(hit["m"])
    each = hit["x"].value == "each"
    if whole <= 1 or part > whole or (whole not in (3, 4, 5, 10, 100, 1000) and not (each and whole <= 20)):
        return None  # 51 of 96 seats is two counts
    if part == 1 and not each:
        return None  # een van de vijf
    return Number(part / whole, Form.SHARE, bound(hit), others=(part, whole))


def share(hit: Hit) -> Number | None:
    """A half, two thirds; with a numeral before it as many of them."""
    times = amount_of(hit["n"]) if hit.has("n") else Fraction(1)
    value = times * Fraction(hit["f"].value)
    if hit.has("n") and value > 1:
        return None
    return Number(value, Form.SHARE, bound(hit), unit(hit))


def ordinal(hit: Hit) -> Number | None:
    faint = hit["o"].value == 1
    return Number(Fraction(hit["o"].value), Form.ORDINAL, bound(hit), firmness=Firmness.FAINT if faint else Firmness.LIKELY)


def vague(hit: Hit) -> Number | None:
    """Tens, hundreds; two such words multiply (عشرات الآلاف)."""
    amount = Fraction(hit["v"].value)
    if hit.has("w"):
        amount *= Fraction(hit["w"].value)
    return Number(amount, Form.VAGUE, bound(hit), unit(hit), firmness=Firmness.LIKELY if amount > 3 else Firmness.FAINT)


def dual(hit: Hit) -> Number | None:
    count, firmness = hit["d"].value
    firmness = max([firmness] + [item.value[1] for item in hit.items if item.mark == "d" and item.value[0] == count])
    return Number(Fraction(count), Form.CARDINAL, bound(hit), firmness=firmness)


def counted_unit(hit: Hit) -> Number | None:
    """A unit that tells its own number: كيلوغرامين, ميل."""
    key, count = hit["u"].value
    if not count or (units.dimension(key) in (units.SHARE, "points") and count != 2):
        return None
    extra = Fraction(hit.value("f", 0))
    firm = Firmness.FIRM if count == 2 else Firmness.FAINT
    return Number(count + extra, Form.CARDINAL, bound(hit), key, firmness=firm)


def change(hit: Hit) -> Number | None:
    return Number(Fraction(hit["H"].value), Form.CHANGE, firmness=Firmness.LIKELY)


def faint_one(hit: Hit) -> Number | None:
    return Number(Fraction(1), firmness=Firmness.FAINT)


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


def year_of(atom: Atom | None) -> int | None:
    """A year of our era or of the Hijra that a numeral may be."""
    if atom is None or atom.whole is None or not 1 <= atom.whole <= 2999:
        return None
    if atom.digits and not atom.digits.isdecimal():
        return None
    return atom.whole


def tied(hit: Hit) -> bool:
    """Whether two numerals belong together: a word or dash between them, or *between … and …*."""
    between = [item.mark for item in hit.items]
    names = [name for name in ("day", "n", "K") if hit.has(name)]
    first = next(k for k, item in enumerate(hit.items) if item is hit[names[0]])
    marks = "".join(between[first:])
    if any(mark in marks for mark in "rhl"):
        return True
    second = hit["m"] if hit.has("m") else hit["M"]
    edge = hit["F"] if hit.has("F") else second
    return between[0] == "B" and (second.joined or edge.joined or "e" in marks)


def _day_of(item: Item) -> int | None:
    value = item.value
    if isinstance(value, Atom):
        return value.whole if value.digits.isdecimal() or not value.digits else None
    return int(value) if isinstance(value, int) else None


def named_date(hit: Hit) -> Moment | None:
    """Weekday, day, month, year, as far as told; a Hijri date with its year becomes Gregorian."""
    day = _day_of(hit["day"]) if hit.has("day") else None
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
    faint = hit.has("M") and day is None and year is None and getattr(hit["M"], "cut", 0) == -1
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
    first, last = _day_of(hit["day"]) if hit.has("day") else None, _day_of(hit["m"]) if hit.has("m") else None
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


def century(hit: Hit) -> Moment | None:
    key = hit["t"].value[0]
    place = int(amount_of(hit["o"]))
    length = {"century": 100, "millennium": 1000}.get(key)
    if length is None or not 1 <= place <= 100:
        return None
    before = hit.value("i") == -1
    start = -place * length if before else (place - 1) * length
    return Moment(start, years=length, edge=hit.value("E", ""))


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
    return Moment(weekday=hit.value("W"), part=part, cycle=cycle, ago=ago, firmness=firm)


def cycle(hit: Hit) -> Moment | None:
    """Last week, this year, the end of the season, the third quarter of a year."""
    key = hit["t"].value[0] if hit.has("t") else hit.value("q", "")
    ago = hit.value("R")
    place = int(Fraction(hit["o"].value)) if hit.has("o") else None
    edge = hit.value("E", "")
    firm = Firmness.FIRM if ago is not None or place is not None else Firmness.LIKELY
    if key in ("min", "s", "h") or (hit.has("t") and hit["t"].value[1] == 2):
        return None
    told = year_of(hit.value("year"))
    return Moment(told, edge=edge, cycle=str(key), ago=ago, ordinal=place, firmness=firm)


def feast(hit: Hit) -> Moment | None:
    return Moment(feast=hit["S"].value, part=hit.value("P"), edge=hit.value("E", ""), firmness=Firmness.LIKELY)
