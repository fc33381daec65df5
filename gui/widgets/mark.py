"""A mark: a stretch of text with what it says about the other side."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitext.text import Span


class Status(Enum):
    """What a mark says; the value names its colour roles and its words."""

    AGREES = "agrees"
    DIFFERS = "differs"
    ONLY = "only"
    UNKNOWN = "unknown"
    UNLISTED = "unlisted"
    """A word that the lexicon does not have; a known word without a counterpart is UNKNOWN."""

    @property
    def fill(self) -> str:
        return f"{self.value}_fill"

    @property
    def line(self) -> str:
        return f"{self.value}_line"


@dataclass(frozen=True, slots=True)
class Mark:
    """`letter` is the badge; `finding` the index of the finding it stands for, None when it stands for none."""

    span: Span
    status: Status
    letter: str = ""
    finding: int | None = None
