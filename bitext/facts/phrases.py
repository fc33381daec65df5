"""The reading machine both languages share: tokens become marked items, and patterns over the marks become facts.

An item is one token or a few that make one word of meaning (*in de* is none, *na Christus* is one). Its mark is a single
letter, so that a row of items is a string and a pattern is a regular expression over it: linear, since no pattern nests
repetitions. At each item the longest pattern wins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from bitext.facts.fact import Fact
from bitext.facts.first_marks import first_marks
from bitext.facts.values import Moment
from bitext.findings import Category
from bitext.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from fractions import Fraction

    from bitext.facts.values import Value
    from bitext.text import Document

OTHER = "."
NEGATIONS = frozenset("لا لم لن ما ليس ليست دون الا niet geen nooit nauwelijks".split())


@dataclass(frozen=True, slots=True)
class Atom:
    """A bare numeral: its likeliest amount, other readings, and whether it stood in digits."""

    amount: Fraction
    others: tuple[Fraction, ...] = ()
    digits: str = ""
    scaled: bool = False

    @property
    def whole(self) -> int | None:
        return int(self.amount) if self.amount.denominator == 1 else None


@dataclass(frozen=True, slots=True)
class Item:
    """A marked stretch of tokens; `joined` tells of a conjunction written onto it, `article` of one too.

    `shown` ends what belongs to the span, where that is less than the item (the figure of *35-jarige*).
    """

    mark: str
    first: int
    last: int
    value: Any = None
    word: str = ""
    joined: bool = False
    article: bool = False
    cut: int = 0
    text: str = ""
    shown: int = 0
    size: int = 1


class Hit:
    """What a pattern matched: its items by the names of the groups."""

    def __init__(self, match: re.Match[str], items: Sequence[Item]) -> None:
        self._match = match
        self._items = items

    def __getitem__(self, name: str) -> Item:
        return self._items[self._match.start(name)]

    def has(self, name: str) -> bool:
        return name in self._match.re.groupindex and self._match.start(name) >= 0 and bool(self._match[name])

    def value(self, name: str, default: Any = None) -> Any:
        """The value of the named item, or `default` where it is missing."""
        return self[name].value if self.has(name) else default

    @property
    def negated(self) -> bool:
        """Whether one of the three items before is a negation."""
        start = self._match.start()
        before = [item.word for item in self._items[max(0, start - 3) : start]]
        return any(word in NEGATIONS or (word[1:] in NEGATIONS and word[:1] in "وف") for word in before)

    @property
    def items(self) -> Sequence[Item]:
        return self._items[self._match.start() : self._match.end()]

    @property
    def before(self) -> Item | None:
        start = self._match.start()
        return self._items[start - 1] if start else None

    @property
    def after(self) -> Item | None:
        end = self._match.end()
        return self._items[end] if end < len(self._items) else None


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression over marks; `build` makes the value or None where the words do not mean it after all.

    A group named `fact` narrows the span to the items within it.
    """

    category: Category
    regex: re.Pattern[str]
    build: Callable[[Hit], Value | None]
    starts: frozenset[str]


def pattern(category: Category, marks: str, build: Callable[[Hit], Value | None]) -> Pattern:
    """A pattern from a regular expression over marks."""
    return Pattern(category, re.compile(marks), build, first_marks(marks))


@dataclass(frozen=True)
class PhraseBook:
    """Words and phrases with their marks and values, found longest first."""

    entries: Mapping[str, tuple[str, Any]]
    _longest: dict[str, int] = field(init=False, repr=False)
    reach: int = field(init=False, repr=False)

    def __post_init__(self) -> None:
        longest: dict[str, int] = {}
        for phrase in self.entries:
            words = phrase.split()
            longest[words[0]] = max(longest.get(words[0], 1), len(words))
        object.__setattr__(self, "_longest", longest)
        object.__setattr__(self, "reach", max(longest.values(), default=1))

    def find(self, word: str, following: Sequence[str]) -> tuple[str, Any, int] | None:
        """Mark, value and number of words of the longest phrase that begins with `word`."""
        longest = self._longest.get(word)
        if longest is None:
            return None
        for size in range(min(longest, len(following) + 1), 0, -1):
            entry = self.entries.get(" ".join((word, *following[: size - 1])) if size > 1 else word)
            if entry is not None:
                return entry[0], entry[1], size
        return None


def _span(document: Document, items: Sequence[Item]) -> Span:
    start = document.tokens[items[0].first].span.start
    if items[0].joined and items[0].cut > 0:
        start += 1  # the conjunction is no part of the fact
    return Span(start, document.tokens[(items[-1].shown or items[-1].last) - 1].span.end)


def _is_hedge(item: Item) -> bool:
    """Words that bound a value, or only say *during* and *for*."""
    return item.mark in "bOa" or (item.mark == "G" and item.value in ("", "past", "during"))


def _fact(document: Document, category: Category, value: Value, items: Sequence[Item]) -> Fact:
    first, last = 0, len(items)
    while first < last - 1 and _is_hedge(items[first]):
        first += 1
    while last > first + 1 and items[last - 1].mark == "a":
        last -= 1
    span, whole = _span(document, items[first:last]), _span(document, items)
    hedged = whole if whole != span else None
    core = items[first:last]
    text = document.text
    return Fact(category, span, span.of(text), value, core[0].first, core[-1].last, hedged, whole.of(text) if hedged else "")


RELATIONS = {
    "قبل": "before", "بعد": "after", "عقب": "after", "منذ": "since", "حتي": "until", "لغايه": "until", "بحلول": "until",
    "ابتداء": "since", "اعتبارا": "since", "بدءا": "since", "voor": "before", "na": "after", "sinds": "since", "sedert": "since",
    "vanaf": "since", "tot": "until", "t/m": "until", "tegen": "until", "uiterlijk": "until",
}  # fmt: skip
"""Prepositions (folded) that say on which side of a moment something lies."""


def _related(moment: Moment, before: Sequence[Item]) -> Moment:
    """The moment with what the words before it say: before, after, since or until then."""
    relation = next((RELATIONS[item.word] for item in reversed(before) if item.word in RELATIONS), "")
    return replace(moment, relation=relation) if relation else moment


def by_start(patterns: Iterable[Pattern]) -> dict[str, tuple[Pattern, ...]]:
    """The patterns that may begin with each mark, in their order."""
    rules = tuple(patterns)
    return {mark: tuple(rule for rule in rules if mark in rule.starts) for rule in rules for mark in rule.starts}


def read(
    document: Document, items: Sequence[Item], patterns: Mapping[str, tuple[Pattern, ...]], stop: Sequence[int]
) -> tuple[Fact, ...]:
    """The facts in reading order, without overlap; no fact crosses an item index in `stop` (segment borders)."""
    marks = "".join(item.mark for item in items)
    borders = sorted({*stop, len(items)})
    facts: list[Fact] = []
    border = at = 0
    while at < len(items):
        while borders[border] <= at:
            border += 1
        best: tuple[int, int, int, Category, Value] | None = None
        for rule in patterns.get(marks[at], ()):
            match = rule.regex.match(marks, at, borders[border])
            if match is None or match.end() == at or (best is not None and match.end() <= best[0]):
                continue
            value = rule.build(Hit(match, items))
            if value is not None:
                inner = match.span("fact") if "fact" in rule.regex.groupindex else match.span()
                best = (match.end(), *inner, rule.category, value)
        if best is None:
            at += 1
            continue
        end, first, last, category, value = best
        if isinstance(value, Moment):
            value = _related(value, items[max(0, at - 1) : first])
        facts.append(_fact(document, category, value, items[first:last]))
        at = end
    return tuple(facts)


DATE, NUMBER = Category.DATE, Category.NUMBER
