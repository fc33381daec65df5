"""Lines of text in visual order, for places that draw characters from left to right as they come (many terminals).

Never for Qt, HTML or DOCX, which shape and order by themselves (reshaped text reads backwards there).
"""

from __future__ import annotations

from functools import cache
from typing import Any

_BRACKETS = "()[]{}<>«»‹›≤≥"
_MIRRORED = str.maketrans(_BRACKETS, ")(][}{><»«›‹≥≤")
_MARK = "\u1dfe"
"""A combining mark that no text here has: set behind a bracket it stays on the bracket's logical right side, so that its
place after ordering tells whether the bracket lies in a right-to-left run. The engine orders well but does not mirror
(rule L4 of UAX #9)."""


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "delete_tatweel": False, "shift_harakat_position": False})


def visual(line: str, *, right_to_left: bool, shape: bool = True) -> str:
    """One line in the order in which it is seen from left to right, letters joined by presentation forms, brackets mirrored."""
    import bidi

    text = _reshaper().reshape(line) if shape else line
    marked = "".join(c + _MARK if c in _BRACKETS else c for c in text)
    ordered = bidi.get_display(marked, base_dir="R" if right_to_left else "L")
    out: list[str] = []
    mirror_next = mark_due = False
    for character in ordered:
        if character == _MARK:
            mirror_next = not mark_due
            mark_due = False
        elif mirror_next:
            out.append(character.translate(_MIRRORED))
            mirror_next = False
        else:
            out.append(character)
            mark_due = character in _BRACKETS
    return "".join(out)
