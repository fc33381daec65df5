"""A Fact: a stretch of one text with the value that it states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitext.facts.values import Value
    from bitext.findings import Category
    from bitext.text import Span


@dataclass(frozen=True, slots=True)
class Fact:
    """A number or date with its place; `first` and `last` are a half-open range of token indices of the document."""

    kind: Category
    span: Span
    text: str
    value: Value
    first: int
    last: int

    @property
    def label(self) -> str:
        """The value as a reader of any language understands it: "3000", "≥ 20", "12 %", "2019-03-12"."""
        return self.value.label
