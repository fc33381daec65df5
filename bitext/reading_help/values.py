"""What reading help says of a word; frozen values, offsets are code points of the document, half-open."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitext.languages.base import Role
    from bitext.text import Span


class Kind(Enum):
    """What a token is to its reader."""

    WORD = "word"
    NAME = "name"
    NUMBER = "number"
    UNKNOWN = "unknown"
    """A word that the lexicon has in no form."""
    OTHER = "other"
    """A link, a sign, a word in the other script: it says itself."""


@dataclass(frozen=True, slots=True)
class PartHelp:
    """A piece of a word as written, what it does and what it means; a stem's meaning stands in the glosses."""

    text: str
    role: Role
    meaning: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word: sound (of an Arabic word, in Dutch letters), dictionary form, pieces, meanings, the likeliest first."""

    sound: str
    lemma: str
    lemma_sound: str
    glosses: tuple[str, ...]
    parts: tuple[PartHelp, ...] = ()
    form: str = ""
    """Number, or person and tense, in the reader's language; empty for a dictionary form."""
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class PhraseHelp:
    """A fixed expression that the word is part of."""

    span: Span
    text: str
    sound: str
    glosses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordHelp:
    """All that is said of one token; `readings` in order of likelihood, never empty for a word, a name or an unknown word."""

    span: Span
    text: str
    kind: Kind
    readings: tuple[Reading, ...] = ()
    linked: tuple[str, ...] = ()
    """The words of the other text that it is linked with, as written there."""
    value: str = ""
    """What a number or date is worth; a sign, link or foreign word as it stands."""
    phrase: PhraseHelp | None = None

    @property
    def first(self) -> Reading | None:
        return self.readings[0] if self.readings else None

    @property
    def sound(self) -> str:
        return self.readings[0].sound if self.readings else ""

    @property
    def gloss(self) -> str:
        """The meaning in as few words as can be: pieces that have a word of their own, joined by a dot; empty when not known."""
        if self.kind in (Kind.NUMBER, Kind.OTHER):
            return self.value
        reading = self.first
        if reading is None or not reading.glosses:
            return ""
        if not reading.parts:
            return reading.glosses[0]
        pieces = [reading.glosses[0] if part.role.value == "stem" else part.meaning.partition(",")[0]
                  for part in reading.parts if part.role.value != "article"]  # fmt: skip
        return " · ".join(piece for piece in pieces if piece)
