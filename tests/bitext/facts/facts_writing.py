"""Writes Arabic number words by the school grammar, as a generator that owes nothing to the reader under test."""

from __future__ import annotations

_ONES = ("", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")
_STEMS = ("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_TENS = ("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع")
_SCALES = ((10**12, "تريليون", "تريليونات"), (10**9, "مليار", "مليارات"), (10**6, "مليون", "ملايين"), (10**3, "ألف", "آلاف"))


def _hundreds(n: int, *, oblique: bool, split: bool) -> list[str]:
    parts: list[str] = []
    hundred, rest = divmod(n, 100)
    if hundred == 1:
        parts.append("مئة")
    elif hundred == 2:
        parts.append("مئتين" if oblique else "مئتان")
    elif hundred:
        parts.append(_STEMS[hundred] + (" مئة" if split else "مئة"))
    if 0 < rest <= 10:
        parts.append("اثنين" if rest == 2 and oblique else _ONES[rest])
    elif rest == 11:
        parts.append("أحد عشر")
    elif rest == 12:
        parts.append("اثني عشر" if oblique else "اثنا عشر")
    elif 12 < rest < 20:
        parts.append(f"{_ONES[rest - 10]} عشر")
    elif rest:
        ten, one = divmod(rest, 10)
        word = _TENS[ten] + ("ين" if oblique else "ون")
        if one:
            parts.append("اثنين" if one == 2 and oblique else _ONES[one])
        parts.append(word)
    return parts


def arabic_words(n: int, *, oblique: bool = False, split: bool = False) -> str:
    """The words of a whole number from 1 to 10¹⁵ - 1, in the nominative or the oblique case."""
    parts: list[str] = []
    for scale, one, many in _SCALES:
        count, n = divmod(n, scale)
        if count == 1:
            parts.append(one)
        elif count == 2:
            parts.append(one + ("ين" if oblique else "ان"))
        elif count:
            counted = " و".join(_hundreds(count, oblique=oblique, split=split))
            parts.append(f"{counted} {many if 3 <= count % 100 <= 10 else one if count % 100 == 0 else one + 'ا'}")
    if n:
        parts += _hundreds(n, oblique=oblique, split=split)
    return " و".join(parts)
