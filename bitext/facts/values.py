"""What a fact is worth once its words are gone: Number, Moment, Duration, Frequency, Stretch.

All are frozen and know no language. Amounts are exact fractions, so that 46,38 miljard and 46.38 مليار are the same value.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from fractions import Fraction


class Bound(Enum):
    """How a quantity is hedged; the value is the sign shown before it."""

    EXACT = ""
    ABOUT = "≈"
    MORE = ">"
    AT_LEAST = "≥"
    NEARLY = "≲"
    LESS = "<"
    AT_MOST = "≤"


class Form(Enum):
    """What kind of number it is."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    SHARE = "share"
    SCORE = "score"
    VAGUE = "vague"
    LABEL = "label"
    CHANGE = "change"


class Firmness(IntEnum):
    """How sure it is that the words state the fact at all.

    FAINT words agree with a counterpart but never differ from one (the article *een*, a plural that may be a dual).
    """

    FAINT = 0
    LIKELY = 1
    FIRM = 2


class Aim(Enum):
    """Where a duration points: *three days ago*, *within three days*."""

    NONE = ""
    AGO = "ago"
    AFTER = "after"
    WITHIN = "within"
    DURING = "during"
    PAST = "past"
    COMING = "coming"


class Part(Enum):
    """The parts of a day."""

    DAWN = "dawn"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    MIDNIGHT = "midnight"


def plain(amount: Fraction) -> str:
    """The amount as a decimal where it ends within six places, else as a fraction."""
    if amount.denominator == 1:
        return str(amount.numerator)
    scaled = amount * 1_000_000
    if scaled.denominator == 1:
        return f"{float(amount):.6f}".rstrip("0").rstrip(".")
    return f"{amount.numerator}/{amount.denominator}"


def _hedged(bound: Bound, text: str) -> str:
    return f"{bound.value} {text}" if bound is not Bound.EXACT else text


@dataclass(frozen=True, slots=True)
class Number:
    """A count, amount, share, ordinal or score, in the unit as written (`unit` is a key of `bitext.facts.units`).

    `upper` is the far end of a range or the second figure of a score; `others` are further readings of digits
    that the language does not settle (3.000 in Arabic).
    """

    amount: Fraction
    form: Form = Form.CARDINAL
    bound: Bound = Bound.EXACT
    unit: str = ""
    upper: Fraction | None = None
    others: tuple[Fraction, ...] = ()
    firmness: Firmness = Firmness.FIRM

    @property
    def label(self) -> str:
        text = plain(self.amount)
        if self.upper is not None:
            text += f"{'-' if self.form is Form.SCORE else '–'}{plain(self.upper)}"
        if self.form is Form.ORDINAL:
            text += "."
        if self.form is Form.VAGUE:
            text += "+"
        if self.form is Form.CHANGE:
            text = f"× {text}"
        if self.unit:
            text += f" {self.unit}"
        return _hedged(self.bound, text)


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class Moment:
    """A point or stretch on the calendar, as far as the words tell it; what they leave open is None.

    `years` is the length of the stretch that `year` opens (10 for a decade); `ago` counts `cycle`s from now
    (cycle "day", ago -1: yesterday); `relation` is "before", "after", "since" or "until"; `weekday` 0 is Monday; `month` is Gregorian unless `hijri`.
    """

    year: int | None = None
    years: int = 1
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: Part | None = None
    hour: int | None = None
    minute: int | None = None
    edge: str = ""
    cycle: str = ""
    ago: int | None = None
    ordinal: int | None = None
    feast: str = ""
    hijri: bool = False
    relation: str = ""
    bound: Bound = Bound.EXACT
    firmness: Firmness = Firmness.FIRM

    @property
    def label(self) -> str:
        words = [_DAYS[self.weekday]] if self.weekday is not None else []
        if self.year is not None and self.years > 1:
            words.append(f"{self.year}–{self.year + self.years - 1}")
        elif date := self._date():
            words.append(date)
        if self.cycle and self.ago is not None:
            words.append("now" if self.cycle == "now" else f"{self.cycle} {self.ago:+d}" if self.ago else f"this {self.cycle}")
        elif self.ago is not None:
            words.append(f"{self.ago:+d}")
        elif self.ordinal is not None:
            words.append(f"{self.cycle} {self.ordinal}")
        elif self.cycle:
            words.append(self.cycle)
        if self.hour is not None:
            words.append(f"{self.hour:02d}:{self.minute or 0:02d}")
        words += [word for word in (self.feast, self.part.value if self.part else "") if word]
        if self.edge:
            words.insert(0, self.edge)
        if self.hijri:
            words.append("AH")
        return _hedged(self.bound, " ".join(words))

    def _date(self) -> str:
        if self.year is not None:
            return f"{self.year:04d}" + (f"-{self.month:02d}" if self.month else "") + (f"-{self.day:02d}" if self.day else "")
        if self.month is not None:
            return f"--{self.month:02d}" + (f"-{self.day:02d}" if self.day else "")
        return f"---{self.day:02d}" if self.day is not None else ""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in one `unit` (a key of `units`); `amount` is None where only the plural is told (*weken*)."""

    amount: Fraction | None
    unit: str
    bound: Bound = Bound.EXACT
    aim: Aim = Aim.NONE
    upper: Fraction | None = None
    is_age: bool = False
    firmness: Firmness = Firmness.FIRM

    @property
    def label(self) -> str:
        text = "?" if self.amount is None else plain(self.amount)
        if self.upper is not None:
            text += f"–{plain(self.upper)}"
        text = f"{text} {self.unit}"
        return _hedged(self.bound, f"{text} {self.aim.value}" if self.aim.value else text)


@dataclass(frozen=True, slots=True)
class Frequency:
    """`times` in one `unit` of time; `times` is None where the words only say *a year*."""

    unit: str
    times: Fraction | None = None
    firmness: Firmness = Firmness.FIRM

    @property
    def label(self) -> str:
        return f"{plain(self.times)} × / {self.unit}" if self.times is not None else f"/ {self.unit}"


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one moment to another."""

    start: Moment
    end: Moment

    @property
    def firmness(self) -> Firmness:
        return Firmness.FIRM

    @property
    def label(self) -> str:
        return f"{self.start.label} – {self.end.label}"


Value: TypeAlias = Number | Moment | Duration | Frequency | Stretch
