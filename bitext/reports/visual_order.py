"""Lines of text in visual order, for places that draw characters from left to right as they come (many terminals).

Never for Qt, HTML or DOCX, which shape and order by themselves (reshaped text reads backwards there).
"""

from __future__ import annotations

from functools import cache
from typing import Any

from bitext.ordering import reordered


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "delete_tatweel": False, "shift_harakat_position": False})


def visual(line: str, *, right_to_left: bool, shape: bool = True) -> str:
    """One line in the order in which it is seen from left to right, letters joined by presentation forms, brackets mirrored."""
    return reordered(_reshaper().reshape(line) if shape else line, right_to_left=right_to_left)
