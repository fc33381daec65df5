"""From the items of a pattern to a week, year, season or quarter, last, this or next."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts.shared import year_of
from bitext.facts.values import Aim, Duration, Firmness, Moment

if TYPE_CHECKING:
    from bitext.facts.phrases import Hit


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


def cycle_or_span(hit: Hit) -> Moment | Duration | None:
    """الأسبوع الماضي is a week, الأيام المقبلة and العقدين الماضيين are lengths of time."""
    key, count = hit["t"].value
    ago = hit.value("R")
    if key in ("s", "min", "h"):
        return None
    if count == 1 or ago == 0:
        return cycle(hit)
    aim = Aim.PAST if ago is not None and ago < 0 else Aim.COMING
    if count == 2:
        return Duration(Fraction(2), key, aim=aim)
    return Duration(None, key, aim=aim, firmness=Firmness.LIKELY)


def named_day(hit: Hit) -> Moment | None:
    """اليوم التالي: the word for today with an adjective is the day before, after or last."""
    if hit["D"].value != ("day", 0, None):
        return None
    return Moment(cycle="day", ago=hit["R"].value, firmness=Firmness.FAINT)


def this_cycle(hit: Hit) -> Moment | Duration | None:
    """هذا الأسبوع: in Arabic only the demonstrative stands before the noun."""
    return cycle_or_span(hit) if hit["R"].value == 0 and not hit["R"].article else None


def part_of_year(hit: Hit) -> Moment | None:
    """الربع الأخير, النصف الأول من العام: quarters and halves of a year."""
    length = Fraction(hit["f"].value)
    name = {Fraction(1, 4): "quarter", Fraction(1, 2): "half-year", Fraction(1, 3): "third of year"}.get(length)
    if name is None or (name == "half-year" and not hit.has("t") and not hit.has("year")):
        return None
    if hit["o"].mark == "o":
        year = year_of(hit.value("year"))
        return Moment(year, cycle=name, ordinal=int(hit["o"].value), edge=hit.value("E", ""), firmness=Firmness.LIKELY)
    return Moment(cycle=name, ago=int(hit["o"].value), edge=hit.value("E", ""), firmness=Firmness.LIKELY)


def third_quarter(hit: Hit) -> Moment | None:
    """الثلاثية الثالثة, as the Maghreb calls a quarter; السداسية is a half."""
    name = {3: "quarter", 6: "half-year"}.get(hit["g"].value[0])
    if name is None or hit["g"].value[1] is not Firmness.FAINT:
        return None
    if hit["o"].mark == "o":
        return Moment(cycle=name, ordinal=int(hit["o"].value), firmness=Firmness.LIKELY)
    return Moment(cycle=name, ago=int(hit["o"].value), firmness=Firmness.LIKELY)


def half_year(hit: Hit) -> Moment | None:
    name, place = hit["Q"].value
    if hit["Q"].word != "jaarhelft" and len(hit.items) == hit.has("E") + 1 and not hit["Q"].text.endswith("y"):
        return None  # eerste helft, of a match
    return Moment(year_of(hit.value("year")), cycle=name, ordinal=place, edge=hit.value("E", ""), firmness=Firmness.LIKELY)


def cycle_of(hit: Hit) -> Moment | None:
    """Derde kwartaal; the third day is only an ordinal."""
    return cycle(hit) if hit["t"].value[0] in ("quarter", "half-year") else None
