"""The values every other room speaks in: Side, Span, Token, Segment, Document.

All are frozen. Offsets are code points into the text exactly as given, half-open.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Side(Enum):
    """Which of the two texts. Reading direction comes from the language, never from the side."""

    SOURCE = "source"
    TARGET = "target"

    @property
    def other(self) -> Side:
        return Side.TARGET if self is Side.SOURCE else Side.SOURCE


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of code points, false when empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __bool__(self) -> bool:
        return self.end > self.start

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[int]:
        yield self.start
        yield self.end

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def shift(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def cover(self, other: Span) -> Span:
        """The shortest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


class TokenKind(Enum):
    WORD = "word"
    NUMBER = "number"
    PUNCTUATION = "punctuation"
    SYMBOL = "symbol"
    EMOJI = "emoji"
    HANDLE = "handle"
    HASHTAG = "hashtag"
    URL = "url"


@dataclass(frozen=True, slots=True)
class Token:
    """A word-like unit with its place in the document."""

    span: Span
    text: str
    kind: TokenKind

    @property
    def is_word(self) -> bool:
        return self.kind is TokenKind.WORD


@dataclass(frozen=True, slots=True)
class Segment:
    """A translatable unit, usually a sentence: its span, and its tokens as a half-open range of token indices."""

    span: Span
    first: int
    last: int

    @property
    def indices(self) -> range:
        return range(self.first, self.last)


@dataclass(frozen=True)
class Document:
    """A text as given with its segments and tokens, both in reading order."""

    side: Side
    language: str
    text: str
    tokens: tuple[Token, ...]
    segments: tuple[Segment, ...]

    def tokens_of(self, segment: Segment) -> tuple[Token, ...]:
        return self.tokens[segment.first : segment.last]

    def tokens_in(self, span: Span) -> range:
        """Indices of the tokens that share at least one code point with `span`."""
        first = bisect_right(self._starts, span.start)
        if first and self.tokens[first - 1].span.end > span.start:
            first -= 1
        return range(first, max(first, bisect_left(self._starts, span.end)))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(token.span.start for token in self.tokens)

    @cached_property
    def segment_of_token(self) -> tuple[int, ...]:
        """For each token the index of the segment that holds it."""
        owner = [0] * len(self.tokens)
        for number, segment in enumerate(self.segments):
            for index in segment.indices:
                owner[index] = number
        return tuple(owner)
