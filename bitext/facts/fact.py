"""A Fact: a stretch of one text with the value that it states."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitext.facts.values import Value
    from bitext.findings import Category
    from bitext.text import Span


@dataclass(frozen=True, slots=True)
class Fact:
    """A number or date with its place; `first` and `last` are a half-open range of token indices of the document.

    `hedged` is the place with the words that hedge it (*more than 20*), where there are any; the span itself leaves them out.
    """

    kind: Category
    span: Span
    text: str
    value: Value
    first: int
    last: int
    hedged: Span | None = None
    hedged_text: str = ""

    @property
    def with_hedges(self) -> Fact:
        """The same fact with its hedges in the span."""
        if self.hedged is None:
            return self
        return replace(self, span=self.hedged, text=self.hedged_text)

    @property
    def label(self) -> str:
        """The value as a reader of any language understands it: "3000", "≥ 20", "12 %", "2019-03-12"."""
        return self.value.label
