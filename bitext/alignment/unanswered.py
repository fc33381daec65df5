"""Constituents of one text that nothing in the other text answers: candidates for what was left out or put in.

A word without a link proves nothing: translators are free, and no lexicon is complete. A constituent is evidence when all
of its content words stay without a link, the words around it are linked, and opposite, where it would stand, next to no
content word is left that could render it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from bitext.languages.constituents import opens_in_arabic, opens_in_dutch
from bitext.text import Side, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.alignment.alignment import Bead
    from bitext.lexicon.words import Word
    from bitext.text import Document, Segment, Span

FEWEST_KNOWN = 3
LEAST_KNOWN = 0.6
"""What a segment must have to be evidence: known content words, and their share of all."""
MARGIN = 2
"""Tokens beyond the projected place in which a word that renders the constituent may still stand."""


@dataclass(frozen=True)
class Unanswered:
    """Tokens `first..last` (half-open) of one side whose content words have no counterpart."""

    side: Side
    first: int
    last: int
    content: int
    """Content words in it."""
    known: int
    """Of these the ones that the lexicon knows."""
    rivals: int
    """Content words without a link on the other side, where the constituent would stand: they might render it."""
    whole: bool
    """Whether it is all that a segment says."""
    closed: bool
    """Whether punctuation or the text's end follows."""
    excess: int
    """How many more content words without a link this side of the bead has than the other."""
    linked: float
    """Share of the bead's content words outside the constituent that are linked, on this side."""


@dataclass(frozen=True)
class Alone:
    """A whole segment without a counterpart, enough of whose words are known to say so."""

    side: Side
    span: Span


def alone(pair: AlignedPair, side: Side) -> Iterator[Alone]:
    """The segments of one side that belong to no bead of two sides; none when nothing in the texts belongs together."""
    if not any(pair.full_beads()):
        return
    other = Side.TARGET if side is Side.SOURCE else Side.SOURCE
    document, words = pair.document(side), pair.words(side)
    for bead in pair.beads:
        if bead.on(other) or not bead.on(side):
            continue
        content = [words[i] for i in pair.tokens(side, bead) if words[i].content]
        known = sum(word.known for word in content)
        if known >= FEWEST_KNOWN and known >= LEAST_KNOWN * len(content):
            yield Alone(side, document.segments[bead.on(side)[0]].span.cover(document.segments[bead.on(side)[-1]].span))


def unanswered(pair: AlignedPair, side: Side) -> Iterator[Unanswered]:
    """The constituents of one side that nothing on the other answers, in reading order; those of unlinked beads are left out."""
    for bead in pair.full_beads():
        yield from _Half(pair, side, bead).constituents()


class _Half:
    """One side of a bead, and what is linked or free on both."""

    def __init__(self, pair: AlignedPair, side: Side, bead: Bead) -> None:
        self._side = side
        self._document: Document = pair.document(side)
        self._bead = bead
        other = Side.TARGET if side is Side.SOURCE else Side.SOURCE
        evidence = pair.evidence
        self._words: tuple[Word, ...] = (evidence.source_words if side is Side.SOURCE else evidence.target_words).words
        others: tuple[Word, ...] = (evidence.target_words if side is Side.SOURCE else evidence.source_words).words
        self._facts = evidence.fact_tokens[side]
        links = pair.target_of if side is Side.SOURCE else pair.source_of
        self._partners = {
            i: js
            for i in pair.tokens(side, bead)
            if (js := tuple(j for j in links.get(i, ()) if self._words[i].content or others[j].content))
        }
        answered = {j for js in self._partners.values() for j in js}
        self._opposite = pair.tokens(other, bead)
        tokens = pair.document(other).tokens
        self._free = [j for j in self._opposite if others[j].content and j not in answered and tokens[j].kind is TokenKind.WORD]

        mine = [i for i in pair.tokens(side, bead) if self._words[i].content and self._document.tokens[i].kind is TokenKind.WORD]
        self._content = mine
        self._excess = sum(i not in self._partners for i in mine) - len(self._free)

    def _share(self, run: list[int]) -> float:
        outside = [i for i in self._content if not run[0] <= i <= run[-1]]
        return sum(i in self._partners for i in outside) / len(outside) if outside else 0.0

    def constituents(self) -> Iterator[Unanswered]:
        if self._partners:
            for number in self._bead.on(self._side):
                yield from self._in_segment(self._document.segments[number])

    def _in_segment(self, segment: Segment) -> Iterator[Unanswered]:
        for is_open, group in groupby(segment.indices, key=self._may_belong):
            run = list(group)
            if is_open and (found := self._constituent(run, segment)):
                yield found

    def _may_belong(self, i: int) -> bool:
        return self._document.tokens[i].kind is TokenKind.WORD and i not in self._partners and i not in self._facts

    def _constituent(self, run: list[int], segment: Segment) -> Unanswered | None:
        """The part of a run of unlinked words that begins where a constituent can begin."""
        tokens = self._document.tokens
        while run and not self._words[run[-1]].content:
            run = run[:-1]
        if not run:
            return None
        after = run[-1] + 1
        closed = after >= segment.last or tokens[after].kind is TokenKind.PUNCTUATION
        starts = run[0] == segment.first or tokens[run[0] - 1].kind is TokenKind.PUNCTUATION
        whole = closed and run[0] == segment.first and not any(i in self._partners for i in segment.indices)
        if not (starts and closed):
            opener = next((k for k, i in enumerate(run) if self._opens(i)), None)
            if opener is None:
                return None
            run = run[opener:]
        content = [i for i in run if self._words[i].content]
        if not content:
            return None
        known = sum(self._words[i].known for i in content)
        return Unanswered(
            self._side, run[0], run[-1] + 1, len(content), known, self._rivals(run), whole, closed, self._excess, self._share(run)
        )

    def _opens(self, i: int) -> bool:
        word = self._document.tokens[i].text
        if self._side is Side.TARGET:
            return opens_in_dutch(word)
        parts = self._words[i].parts
        return opens_in_arabic(word, len(parts) > 1 and parts[0].role is not parts[-1].role)

    def _rivals(self, run: list[int]) -> int:
        """Free content words opposite, between the counterparts of the nearest linked words on both sides."""
        before = max((i for i in self._partners if i < run[0]), default=None)
        behind = min((i for i in self._partners if i > run[-1]), default=None)
        left = self._partners[before][-1] if before is not None else self._opposite[0]
        right = self._partners[behind][0] if behind is not None else self._opposite[-1]
        first, last = min(left, right) - MARGIN, max(left, right) + MARGIN
        return sum(first <= j <= last for j in self._free)
