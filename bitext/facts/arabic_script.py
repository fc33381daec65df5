"""How Arabic words are written, as far as reading facts needs it: one spelling for look-ups, clitics, duals of a noun."""

from __future__ import annotations

import re
from typing import NamedTuple

_DROPPED = dict.fromkeys(
    [
        *range(1552, 1563),
        *range(1611, 1632),
        1648,
        *range(1750, 1774),
        1600,
        173,
        1564,
        *range(8203, 8208),
        *range(8234, 8239),
        *range(8288, 8298),
        65279,
    ]
)
_FOLDED = str.maketrans("أإآٱىةؤئیکھہ", "اااايهءءيكهه") | _DROPPED
_CLITICS = re.compile(r"([وف]?)([بلك]?)(ال|لل|ل(?=ل))?")


def fold(word: str) -> str:
    """One spelling for all of a word's: without vowel signs and stretching, ه for ة, ي for ى, ء for ؤ and ئ."""
    return word.translate(_FOLDED)


class Reading(NamedTuple):
    """A folded word cut into the clitics before it and the rest; `cut` counts the code points that the clitics take."""

    rest: str
    joined: bool = False
    preposition: str = ""
    article: bool = False
    cut: int = 0


def readings(word: str) -> list[Reading]:
    """The word whole, then every way to take its clitics off, shortest clitics first."""
    found = [Reading(word)]
    heads = [("", "", 0)]
    if word[:1] in ("و", "ف"):
        heads.append((word[0], "", 1))
    for joined, _, cut in tuple(heads):
        if word[cut : cut + 1] in ("ب", "ل", "ك") and len(word) > cut + 1:
            heads.append((joined, word[cut], cut + 1))
    for joined, preposition, cut in heads:
        rest = word[cut:]
        if cut and (len(rest) > 1 or rest.isdecimal()):
            found.append(Reading(rest, bool(joined), preposition, False, cut))
        if rest.startswith("ال") and len(rest) > 3:
            found.append(Reading(rest[2:], bool(joined), preposition, True, cut + 2))
        if preposition == "ل" and rest.startswith("ل") and len(rest) > 2:
            found.append(Reading(rest[1:], bool(joined), preposition, True, cut + 1))
    return found


def duals(singular: str) -> tuple[str, ...]:
    """The dual forms of a folded noun; the construct form only where it is no adjective (ساعتي, not شهري)."""
    if len(singular) < 2:
        return ()
    if singular.endswith("ه"):
        stem = singular[:-1] + "ت"
        return (f"{stem}ان", f"{stem}ين", f"{stem}ا", f"{stem}ي")
    return (f"{singular}ان", f"{singular}ين")
