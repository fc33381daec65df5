"""What every language tells of itself: its code, its direction, its scripts, and how its words are folded for look-up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitext.text import Span


class Direction(Enum):
    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


class Role(Enum):
    """What a function word or clitic does, as far as the checks need it."""

    ARTICLE = "article"
    CONJUNCTION = "conjunction"
    PREPOSITION = "preposition"
    FUTURE = "future"
    QUESTION = "question"
    POSSESSIVE = "possessive"
    STEM = "stem"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a token (clitic or stem) with its own span in the document."""

    span: Span
    text: str
    role: Role


@dataclass(frozen=True, slots=True)
class Language:
    code: str
    direction: Direction
    fold: Callable[[str], str]
    """Spelling variants that do not distinguish words made equal; used for look-up only, never shown."""
