"""Relative days, months and years become dates when it is known on what day the source was posted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bitext.facts.values import Moment

if TYPE_CHECKING:
    from bitext.facts.values import Value


def resolve(value: Value, posted: date | None) -> Value:
    """The value with the date it comes to, seen from the day of posting; unchanged where it tells no distance."""
    if posted is None or not isinstance(value, Moment) or value.ago is None or value.month is not None or value.year is not None:
        return value
    if value.cycle == "day":
        day = _shifted(posted, value.ago)
        return replace(value, year=day.year, month=day.month, day=day.day, weekday=day.weekday()) if day else value
    if value.cycle == "year":
        return replace(value, year=posted.year + value.ago)
    if value.cycle == "month":
        years, month = divmod(posted.month - 1 + value.ago, 12)
        return replace(value, year=posted.year + years, month=month + 1)
    return value


def _shifted(day: date, by: int) -> date | None:
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return None
