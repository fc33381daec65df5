"""What an alignment is made of: beads between segments and links between words or parts of words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitext.text import Side, Span


class Certainty(Enum):
    """Sure links translate each other beyond dispute; possible ones belong to a looser match."""

    SURE = "sure"
    POSSIBLE = "possible"


class Evidence(Enum):
    """Why two words are linked."""

    LEXICON = "lexicon"
    PHRASE = "phrase"
    COMPOUND = "compound"
    RELATED = "related"
    NAME = "name"
    SOUND = "sound"
    NUMBER = "number"
    EQUAL = "equal"
    FUNCTION = "function"
    POSITION = "position"


@dataclass(frozen=True, slots=True)
class Bead:
    """Segments that belong together, as indices into each document's segments; an empty side has no counterpart."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float

    def on(self, side: Side) -> tuple[int, ...]:
        return self.source if side.value == "source" else self.target


@dataclass(frozen=True, slots=True)
class Link:
    """A token, or a part of one, tied to a token of the other side. Several links may share a span (several to several)."""

    source: Span
    target: Span
    score: float
    evidence: Evidence

    @property
    def certainty(self) -> Certainty:
        return Certainty.SURE if self.score >= 0.7 else Certainty.POSSIBLE

    def on(self, side: Side) -> Span:
        return self.source if side.value == "source" else self.target
