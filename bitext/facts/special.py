"""The builders of forms that are read two ways: bare years, ordinal clock times, parts of a year, lone units of time."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import building, units
from bitext.facts.values import Aim, Bound, Duration, Firmness, Form, Moment, Number

if TYPE_CHECKING:
    from bitext.facts.phrases import Atom, Hit

RECENT = range(1900, 2101)
"""Bare numerals that are years of the news; others need the word."""


def bare_year(hit: Hit) -> Moment | None:
    """A year that nothing announces, in digits without marks."""
    atom = hit["n"].value
    value = building.year_of(atom)
    if value not in RECENT or not atom.digits or atom.scaled:
        return None
    return Moment(value, firmness=Firmness.LIKELY)


def ordinal_clock(hit: Hit) -> Moment | None:
    """السابعة والنصف, التاسعة مساء: an hour told by an ordinal."""
    hour = int(Fraction(hit["n"].value))
    if not 1 <= hour <= 12:
        return None
    return building.clock(hit)


def small_clock(hit: Hit) -> Moment | None:
    """8 الصبح."""
    return building.clock(hit) if hit["n"].value.amount <= 12 else None


def short_of_clock(hit: Hit) -> Moment | None:
    """الخامسة إلا ربعا: so much before the hour."""
    return building.clock_at(int(building.amount_of(hit["n"])), -int(Fraction(hit["f"].value) * 60), hit.value("P"), Bound.EXACT)


def announced_year(hit: Hit) -> Moment | None:
    """عام 2017, jaar 2017: only after the singular."""
    key, count = hit["t"].value
    return building.year(hit) if key == "year" and count in (0, 1) and building.year_of(hit["n"].value) else None


def lone_cycle(hit: Hit) -> Moment | None:
    return building.cycle(hit)


def cycle_or_span(hit: Hit) -> Moment | Duration | None:
    """الأسبوع الماضي is a week, الأيام المقبلة and العقدين الماضيين are lengths of time."""
    key, count = hit["t"].value
    ago = hit.value("R")
    if key in ("s", "min", "h"):
        return None
    if count == 1 or ago == 0:
        return building.cycle(hit)
    aim = Aim.PAST if ago is not None and ago < 0 else Aim.COMING
    if count == 2:
        return Duration(Fraction(2), key, aim=aim)
    return Duration(None, key, aim=aim, firmness=Firmness.LIKELY)


def this_cycle(hit: Hit) -> Moment | Duration | None:
    """هذا الأسبوع: in Arabic only the demonstrative stands before the noun."""
    return cycle_or_span(hit) if hit["R"].value == 0 and not hit["R"].article else None


def named_day(hit: Hit) -> Moment | None:
    """اليوم التالي: the word for today with an adjective is the day before, after or last."""
    if hit["D"].value != ("day", 0, None):
        return None
    return Moment(cycle="day", ordinal=99 if hit["R"].value == -1 else 100, firmness=Firmness.FAINT)


def part_of_year(hit: Hit) -> Moment | None:
    """الربع الأخير, النصف الأول من العام: quarters and halves of a year."""
    length = Fraction(hit["f"].value)
    name = {Fraction(1, 4): "quarter", Fraction(1, 2): "half-year", Fraction(1, 3): "third of year"}.get(length)
    if name is None or (name == "half-year" and not hit.has("t") and not hit.has("year")):
        return None
    if hit["o"].mark == "o":
        year = building.year_of(hit.value("year"))
        return Moment(year, cycle=name, ordinal=int(hit["o"].value), edge=hit.value("E", ""), firmness=Firmness.LIKELY)
    return Moment(cycle=name, ago=int(hit["o"].value), edge=hit.value("E", ""), firmness=Firmness.LIKELY)


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
    return building.duration(hit)


def fraction_of_time(hit: Hit) -> Duration | None:
    """نصف ساعة, half uur, driekwart jaar."""
    key, count = hit["t"].value
    if count == 2 or key in ("season", "weekend"):
        return None
    amount, name = Fraction(hit["F"].value) if hit.has("F") else Fraction(hit["f"].value), key
    if key == "h":
        amount, name = amount * 60, "min"
    elif key == "year":
        amount, name = amount * 12, "month"
    return Duration(amount, name, building.bound(hit))


def long_duration(hit: Hit) -> Duration | None:
    return building.long_duration(hit)


def age(hit: Hit) -> Duration | None:
    """The years someone has lived."""
    key = hit["t"].value[0] if hit.has("t") else "year"
    if key not in ("year", "month", "week", "day"):
        return None
    return Duration(building.amount_of(hit["n"]), key, building.bound(hit), is_age=True)


def decade(hit: Hit) -> Moment | None:
    """Jaren tachtig, jaren '80, de jaren 1920."""
    atom = hit["K"].value
    value = atom.whole
    if value is None or value % 10 or not (20 <= value <= 90 or 1000 <= value <= 2090) or hit.items[-2].word == "jaar":
        return None
    century = 100 * (int(hit["o"].value) - 1) if hit.has("o") else 1900 if value >= 30 else 2000
    start = value if value >= 1000 else century + value
    return Moment(start, years=100 if value % 100 == 0 else 10, edge=hit.value("E", ""), firmness=Firmness.LIKELY)


def hour_of_day(hit: Hit) -> Moment | None:
    """Om 15 uur, acht uur 's avonds."""
    if any(item.mark == "t" and item.value[0] != "h" for item in hit.items):
        return None
    if hit.has("c") and hit["c"].mark == "b" and hit["c"].word not in ("tegen", "omstreeks", "rond"):
        return None  # meer dan zes uur lang
    amount = hit["n"].value.amount
    return building.clock(hit) if amount.denominator == 1 and amount <= 24 else None


def half_clock(hit: Hit) -> Moment | None:
    """Half acht is 7.30."""
    hour = hit["n"].value
    if hit["f"].word != "half" or hour.scaled or hour.whole is None or not 1 <= hour.whole <= 12:
        return None
    return building.clock_at((hour.whole - 1) or 12, 30, hit.value("P"), Bound.EXACT)


def quarter_clock(hit: Hit) -> Moment | None:
    """Kwart over drie, kwart voor vier."""
    item = hit["f"]
    if item.word not in ("kwart", "kwartier") or hit["n"].value.amount > 24:
        return None
    minute = 15 if hit["side"].mark == "A" else -15
    return building.clock_at(int(hit["n"].value.amount), minute, hit.value("P"), Bound.EXACT)


def minutes_clock(hit: Hit) -> Moment | None:
    """Tien over vier, vijf voor half zes."""
    hour, minutes = hit["n"].value.whole, hit["m"].value.whole
    if hour is None or minutes is None or not 1 <= hour <= 24 or not 1 <= minutes < 30:
        return None
    if any(item.mark == "t" and item.value[0] != "min" for item in hit.items):
        return None
    offset = (minutes if hit["side"].mark == "A" else -minutes) - (30 if hit.has("half") else 0)
    return building.clock_at(hour, offset, hit.value("P"), Bound.EXACT)


def weekday_part(hit: Hit) -> Moment:
    weekday, part = hit["Y"].value
    return Moment(weekday=weekday, part=part)


def cycle_of(hit: Hit) -> Moment | None:
    """Derde kwartaal; the third day is only an ordinal."""
    return building.cycle(hit) if hit["t"].value[0] in ("quarter", "half-year") else None


def half_year(hit: Hit) -> Moment | None:
    name, place = hit["Q"].value
    if hit["Q"].word != "jaarhelft" and len(hit.items) == hit.has("E") + 1 and not hit["Q"].text.endswith("y"):
        return None  # eerste helft, of a match
    return Moment(
        building.year_of(hit.value("year")), cycle=name, ordinal=place, edge=hit.value("E", ""), firmness=Firmness.LIKELY
    )


def aimed_duration(hit: Hit) -> Duration | Moment | None:
    """A duration with its aim before it (binnen, na) or behind it (geleden)."""
    key, count = hit["t"].value
    if key == "weekend" and not hit.has("n"):
        return Moment(cycle=key, firmness=Firmness.LIKELY)
    if not hit.has("n") and not hit.has("k") and not hit.has("b") and not hit.has("G"):
        if count != 1 and key not in ("s", "min"):
            return Duration(None, key, firmness=Firmness.FAINT)
        return Duration(Fraction(1), key, firmness=Firmness.FAINT)
    found = building.duration(hit)
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
        found.is_age,
        found.firmness,
    )


def aimed_several(hit: Hit) -> Duration | None:
    return building.several(hit)


def compound_length(hit: Hit) -> Duration:
    atom, key = hit["L"].value
    return Duration(atom.amount, key)


def one_of_each(hit: Hit) -> Number | None:
    """طفلا من كل عشرة: one child in ten."""
    whole = building.amount_of(hit["m"])
    return Number(1 / whole, Form.SHARE) if hit["x"].value == "each" and whole > 1 else None


def twice_named(hit: Hit) -> Moment | None:
    """آب (أغسطس): the month in two traditions."""
    again = hit["N"] if hit.has("N") else hit["L"]
    return building.named_date(hit) if again.value == hit["M"].value else None


def third_quarter(hit: Hit) -> Moment | None:
    """الثلاثية الثالثة, as the Maghreb calls a quarter; السداسية is a half."""
    name = {3: "quarter", 6: "half-year"}.get(hit["g"].value[0])
    if name is None or hit["g"].value[1] is not Firmness.FAINT:
        return None
    if hit["o"].mark == "o":
        return Moment(cycle=name, ordinal=int(hit["o"].value), firmness=Firmness.LIKELY)
    return Moment(cycle=name, ago=int(hit["o"].value), firmness=Firmness.LIKELY)


def first_hour(hit: Hit) -> Moment | None:
    """The first end of *van 8 tot 14 uur*, which is a time of day as the second is."""
    atom, last = hit["n"].value, hit["m"].value
    if not (is_late(last) and atom.digits and atom.whole is not None and atom.whole <= 23):
        return None
    return Moment(hour=atom.whole, minute=0) if hit["t"].value[0] == "h" else None


def hours(hit: Hit) -> Duration | None:
    """A range of durations, but not of times of day."""
    return None if hit["t"].value[0] == "h" and is_late(hit["m"].value) else building.duration(hit)


def is_late(atom: Atom) -> bool:
    """Digits that name an hour after noon."""
    return bool(atom.digits) and atom.whole is not None and 13 <= atom.whole <= 23


def late_hour(hit: Hit) -> Moment | None:
    """14 uur, in digits and after noon, is a time of day; veertien uur is a length of time."""
    atom = hit["n"].value
    if hit.has("P"):
        return hour_of_day(hit)
    return hour_of_day(hit) if is_late(atom) else None


def half_scale(hit: Hit) -> Number | None:
    """Een half miljoen, ربع مليون."""
    atom = hit["n"].value
    if not atom.scaled or hit["f"].value >= 1 or hit["f"].article or hit["n"].article or hit["n"].joined:
        return None
    return Number(atom.amount * hit["f"].value, bound=building.bound(hit), unit=building.unit(hit))


def about_tens(hit: Hit) -> Number:
    """Een twintigtal: about twenty."""
    return Number(Fraction(hit["c"].value[0]), bound=Bound.ABOUT)


def one_unit(hit: Hit) -> Number:
    """Een kilo: one, faintly."""
    return Number(Fraction(1), bound=building.bound(hit), unit=building.unit(hit), firmness=Firmness.FAINT)


def one(hit: Hit) -> Number:
    """Een is an article unless its accents say otherwise."""
    firm = hit["k"].text == "firm"
    return Number(Fraction(1), firmness=Firmness.LIKELY if firm else Firmness.FAINT)


def century_word(hit: Hit) -> Moment:
    """Negentiende-eeuws."""
    return Moment((hit["Z"].value - 1) * 100, years=100)


def half_month(hit: Hit) -> Moment | None:
    """Half oktober is the middle of the month."""
    if hit["f"].word != "half":
        return None
    month, hijri = hit["M"].value
    return Moment(month=month, hijri=hijri, edge="mid")


def since_year(hit: Hit) -> Moment | None:
    """Sinds 1800, منذ 1948: a year although nothing else says so."""
    value = building.year_of(hit["n"].value)
    told = hit["G"].word in ("sinds", "منذ") and value is not None and 1000 <= value <= 2100
    return Moment(value) if told and hit["n"].value.digits else None


def twice(hit: Hit) -> Number | None:
    """مرتين."""
    return Number(Fraction(2), firmness=Firmness.LIKELY) if hit["g"].value == 2 else None


def decade_age(hit: Hit) -> Number | None:
    """ستيني, een zestiger: a person of sixty to seventy."""
    return Number(Fraction(hit["A"].value), Form.VAGUE, firmness=Firmness.LIKELY)


def one_percent(hit: Hit) -> Number | None:
    """واحد بالمئة."""
    key = hit["u"].value[0]
    return Number(Fraction(1), unit=key) if key in ("%", "‰", "pp") else None


def goals(hit: Hit) -> Number | None:
    """ثلاثة أهداف مقابل هدف, هدفين لهدف."""
    opposed = any(item.mark == "Q" for item in hit.items) or hit["m"].text == "ل"
    named = any(item.mark == "q" for item in hit.items)
    first, second = building.amount_of(hit["n"]), building.amount_of(hit["m"])
    if not (opposed and named) or max(first, second) > 30:
        return None
    return Number(first, Form.SCORE, upper=second)


def multiplied(hit: Hit) -> Number | None:
    """تضاعف ثلاث مرات: so many times as much."""
    return Number(building.amount_of(hit["n"]), Form.CHANGE, firmness=Firmness.LIKELY)


def below_zero(hit: Hit) -> Number | None:
    """Five degrees of frost: -5 graden, 5 درجات تحت الصفر."""
    key = hit["u"].value[0]
    return Number(-hit["n"].value.amount, unit=key) if units.dimension(key) in ("degree", "temperature") else None


def some_hundreds(hit: Hit) -> Number | None:
    """Een paar honderd."""
    atom = hit["n"].value
    if hit["v"].value != 3 or atom.digits or atom.amount not in (100, 1000, 10**6, 10**9):
        return None
    return Number(3 * atom.amount, Form.VAGUE, unit=building.unit(hit), firmness=Firmness.LIKELY)


def written_share(hit: Hit) -> Number | None:
    """2/3, of small figures."""
    part, whole = hit["n"].value, hit["m"].value
    if not (part.digits and whole.digits) or not part.amount < whole.amount <= 10:
        return None
    return Number(part.amount / whole.amount, Form.SHARE, others=(part.amount, whole.amount), firmness=Firmness.LIKELY)
