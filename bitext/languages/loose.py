"""How a character counts where somebody copied text by hand: spelling variants, marks, case and typography of all our languages made equal."""

from __future__ import annotations

from functools import lru_cache

from bitext.languages.arabic import ARABIC
from bitext.languages.dutch import DUTCH

QUOTATION_MARKS = frozenset("\"'“”„‟‘’‚‛«»‹›`´「」")
_DASHES = frozenset("-‐‑‒–—―−")


@lru_cache(maxsize=8192)
def fold_character(character: str) -> str:
    """What one character is compared as: nothing for marks, invisible controls and quotation marks, a blank for any white space."""
    if character.isspace():
        return " "
    if character in QUOTATION_MARKS:
        return ""
    if character in _DASHES:
        return "-"
    return DUTCH.fold(ARABIC.fold(character))
