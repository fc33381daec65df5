"""What the program notices: a Finding is an agreement or a difference, with its place on each side and the evidence for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitext.text import Span

SHOWN_FROM = 0.5
"""Findings with at least this score are shown without being asked for."""


class Kind(Enum):
    AGREEMENT = "agreement"
    DIFFERENCE = "difference"


class Category(Enum):
    """The categories of a finding; the MQM-Core dimension each maps to is in `MQM`."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    MODALITY = "modality"
    ATTRIBUTION = "attribution"
    INTENSITY = "intensity"
    MISTRANSLATION = "mistranslation"
    OMISSION = "omission"
    ADDITION = "addition"

    @property
    def is_fact(self) -> bool:
        return self in (Category.NUMBER, Category.DATE, Category.NAME)


MQM: Mapping[Category, str] = {
    **dict.fromkeys(Category, "accuracy/mistranslation"),
    Category.OMISSION: "accuracy/omission",
    Category.ADDITION: "accuracy/addition",
}


class Severity(Enum):
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where the texts line up or differ.

    `score` is how sure the program is (0..1), `severity` how much a mistake there would matter; agreements have none.
    A side without a span has no counterpart there. `message` names a sentence of `bitext.messages`, `details` fills it.
    """

    kind: Kind
    category: Category
    source: Span | None
    target: Span | None
    score: float
    message: str
    severity: Severity | None = None
    details: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.source is None and self.target is None:
            raise ValueError("a finding needs a place on at least one side")

    @property
    def is_shown(self) -> bool:
        return self.score >= SHOWN_FROM

    @property
    def is_difference(self) -> bool:
        return self.kind is Kind.DIFFERENCE

    @property
    def is_one_sided(self) -> bool:
        return self.source is None or self.target is None
