"""The engine's labels of values as the interface language writes them: *--03-12* is *12 mrt*, *3000* is *3.000*."""

from __future__ import annotations

import re

from gui.words import PLURALS, VALUES, grouped

_DATE = re.compile(r"(?:(\d{4})|-)-(\d\d)(?:-(\d\d))?")
_DAY = re.compile(r"---(\d\d)")
_DIGITS = re.compile(r"(?<![\d.:/])\d{4,}(?![\d:/])")
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
_COUNTED = re.compile(r"(?<![+-])\b(\d[\d.,/]*) ([a-z]+)\b")
_WORDS = re.compile(r"[a-z][a-z-]*", re.IGNORECASE)


def value_words(label: str, *, is_date: bool) -> str:
    """A value's label for a reader; what is not known stays as it is."""
    if label in VALUES:
        return VALUES[label]
    if is_date and "AH" not in label.split():
        text = _DATE.sub(_date, _DAY.sub(lambda match: f"{int(match[1])}e", label))
    elif is_date:
        text = label
    else:
        text = _DECIMAL.sub(",", label)
        text = _DIGITS.sub(lambda match: grouped(int(match[0])), text)
    text = " ".join(_WORDS.sub(lambda match: VALUES.get(match[0], match[0]), text).split())
    return _COUNTED.sub(lambda match: f"{match[1]} {PLURALS.get(match[2], match[2])}" if match[1] != "1" else match[0], text)


def _date(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return " ".join(part for part in (str(int(day)) if day else "", VALUES[f"month {int(month)}"], year or "") if part)
