"""Digit strings of any script become amounts, with the separators read as the language reads them.

Sources: CLDR number symbols (Dutch `.` groups and `,` decimals; Arabic `٬` and `٫`), and newsroom habit: Arabic with
European digits follows English in the Mashriq (350,000) and French in the Maghreb (5,1), so three digits after a mark group.
"""

from __future__ import annotations

import re
from fractions import Fraction

_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_LONGEST = 30
"""Digits beyond this are no amount; the limit keeps reading linear."""


def western(text: str) -> str:
    """The same string with every decimal digit as 0-9."""
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


def _decimal(whole: str, rest: str) -> Fraction:
    return Fraction(int(whole + rest or "0"), 10 ** len(rest))


def readings(text: str, language: str) -> tuple[Fraction, ...]:
    """The amounts that `text` may stand for, the likeliest first; empty for what is no amount (a clock time, a version)."""
    digits = western(text)
    if ":" in digits or len(digits) > _LONGEST:
        return ()
    digits = digits.replace("٬", "")
    if digits.isdecimal():
        return (Fraction(int(digits)),)
    if "٫" in digits:
        whole, _, rest = digits.partition("٫")
        whole = whole.replace(".", "").replace(",", "")
        return (_decimal(whole, rest),) if whole.isdecimal() and rest.isdecimal() else ()
    marks = [c for c in digits if c in ".,"]
    if len(set(marks)) == 2:
        return _mixed(digits)
    mark = marks[0]
    if len(marks) > 1:
        return (Fraction(int(digits.replace(mark, ""))),) if _GROUPED.fullmatch(digits) else ()
    whole, _, rest = digits.partition(mark)
    decimal = _decimal(whole, rest)
    if not _GROUPED.fullmatch(digits) or whole.startswith("0"):
        return (decimal,)
    grouped = Fraction(int(whole + rest))
    if language == "nl":
        if mark == ".":
            return (grouped,)
        return (grouped, decimal) if rest == "000" else (decimal, grouped)
    return (grouped,) if mark == "," else (grouped, decimal) if rest.endswith("00") else (decimal, grouped)


def _mixed(digits: str) -> tuple[Fraction, ...]:
    """Both marks occur: the last one is the decimal mark when it occurs once."""
    last = max(digits.rfind("."), digits.rfind(","))
    whole, rest = digits[:last], digits[last + 1 :]
    if not _GROUPED.fullmatch(whole):
        return ()
    return (_decimal(whole.replace(".", "").replace(",", ""), rest),)


def clock(text: str) -> tuple[int, int] | None:
    """Hour and minute of `10:46` or `10.46`, on a clock of 24 hours."""
    match = re.fullmatch(r"(\d{1,2})[:.](\d{2})", western(text[:6]))
    if match is None or len(text) > 5:
        return None
    hour, minute = int(match[1]), int(match[2])
    return (hour, minute) if hour <= 24 and minute < 60 else None
