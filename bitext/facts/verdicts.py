"""What is said of a pair of facts, or of a fact without a partner."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from bitext.facts.values import Duration
from bitext.findings import Category

if TYPE_CHECKING:
    from bitext.facts.fact import Fact
    from bitext.findings import Severity


class Verdict(Enum):
    """The outcome for one judged fact; APPROXIMATION is the same value hedged otherwise (*more than 20* against *20*)."""

    SAME = "same"
    CONVERTED = "converted"
    APPROXIMATION = "approximation"
    DIFFERS = "differs"
    SOURCE_ONLY = "source only"
    TARGET_ONLY = "target only"
    CANNOT_TELL = "cannot tell"

    @property
    def agrees(self) -> bool:
        return self in (Verdict.SAME, Verdict.CONVERTED)


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair of facts, or one alone, with the verdict; `score` (0..1) is how sure it is, `severity` what a mistake would matter."""

    source: Fact | None
    target: Fact | None
    verdict: Verdict
    score: float
    severity: Severity | None = None

    @property
    def category(self) -> Category:
        """Date where either side reads as one, save for an age, which is a number beside the words for so many years."""
        facts = [fact for fact in (self.source, self.target) if fact is not None]
        if any(isinstance(fact.value, Duration) and fact.value.is_age for fact in facts):
            return Category.NUMBER
        return Category.DATE if any(fact.kind is Category.DATE for fact in facts) else Category.NUMBER
