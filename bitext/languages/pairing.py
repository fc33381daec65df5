"""What is odd about a pair of texts as a pair: a side that is empty, exchanged, or in another language than is read there.

It is noted and never refused: whoever compares may know better.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bitext.languages.arabic import ARABIC
from bitext.languages.detection import Script, language, script
from bitext.languages.dutch import DUTCH
from bitext.text import Side


class Oddity(Enum):
    SOURCE_EMPTY = "source_empty"
    TARGET_EMPTY = "target_empty"
    EXCHANGED = "exchanged"
    SAME_LANGUAGE = "same_language"
    SOURCE_LANGUAGE = "source_language"
    TARGET_LANGUAGE = "target_language"
    SOURCE_SCRIPT = "source_script"
    TARGET_SCRIPT = "target_script"

    @property
    def ends_comparing(self) -> bool:
        """Whether what is found in such a pair means nothing."""
        return self in (Oddity.SOURCE_EMPTY, Oddity.TARGET_EMPTY, Oddity.EXCHANGED, Oddity.SAME_LANGUAGE)


@dataclass(frozen=True, slots=True)
class Note:
    """`language` is the code of the language that was met, where that is the point."""

    oddity: Oddity
    language: str = ""


def stands_elsewhere(text: str, side: Side) -> bool:
    """Whether a text, alone as yet, is in the script of the other side."""
    return script(text) is (Script.LATIN if side is Side.SOURCE else Script.ARABIC)


def notes(source: str, target: str) -> tuple[Note, ...]:
    """What is odd about a pair, the gravest first; nothing where the texts are too short to tell."""
    empty = [(source, Oddity.SOURCE_EMPTY), (target, Oddity.TARGET_EMPTY)]
    if found := tuple(Note(oddity) for text, oddity in empty if not text.strip()):
        return found
    scripts = script(source), script(target)
    if scripts == (Script.LATIN, Script.ARABIC):
        return (Note(Oddity.EXCHANGED),)
    mine, theirs = language(source), language(target)
    if mine and mine == theirs:
        return (Note(Oddity.SAME_LANGUAGE, mine),)
    if scripts == (Script.ARABIC, Script.ARABIC) and not theirs:
        theirs = ARABIC.code if mine == ARABIC.code else ""
    odd: list[Note] = []
    if mine and mine != ARABIC.code:
        odd.append(Note(Oddity.SOURCE_LANGUAGE, mine))
    elif scripts[0] is Script.LATIN:
        odd.append(Note(Oddity.SOURCE_SCRIPT))
    if theirs and theirs != DUTCH.code:
        odd.append(Note(Oddity.TARGET_LANGUAGE, theirs))
    elif scripts[1] is Script.ARABIC:
        odd.append(Note(Oddity.TARGET_SCRIPT))
    return tuple(odd)
