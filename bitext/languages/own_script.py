"""Which script a text is in, told by its letters."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from bitext.languages.arabic import is_arabic

if TYPE_CHECKING:
    from collections.abc import Callable


@lru_cache(maxsize=4096)
def _is_latin(character: str) -> bool:
    return unicodedata.name(character, "").startswith("LATIN")


_OWN: dict[str, Callable[[str], bool]] = {"ar": is_arabic, "nl": _is_latin}


def own_script(text: str, language: str) -> float | None:
    """Share (0..1) of the letters that are of the script of `language`; None where there are no letters."""
    letters = [c for c in text if c.isalpha()]
    return sum(1 for c in letters if _OWN[language](c)) / len(letters) if letters else None
