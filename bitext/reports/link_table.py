"""The links of one bead as a table of words by words: what the window draws and what a picture of it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bitext.text import Side, TokenKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitext.alignment.alignment import Link
    from bitext.comparison import Comparison
    from bitext.text import Token

_NO_WORDS = (TokenKind.PUNCTUATION, TokenKind.SYMBOL)


@dataclass(frozen=True)
class LinkTable:
    """`rows` are the source's words and `columns` the target's, in reading order; punctuation is left out.

    `cells` holds the surest link of each (row, column) that has one.
    """

    rows: tuple[Token, ...]
    columns: tuple[Token, ...]
    cells: Mapping[tuple[int, int], Link]

    def words(self, side: Side) -> tuple[Token, ...]:
        return self.rows if side is Side.SOURCE else self.columns

    def linked(self, side: Side) -> frozenset[int]:
        """The words of a side that have a link."""
        return frozenset(cell[0 if side is Side.SOURCE else 1] for cell in self.cells)


def link_table(comparison: Comparison, bead: int) -> LinkTable:
    """The table of the bead with number `bead`; raises IndexError when there is none."""
    places: dict[Side, dict[int, int]] = {}
    words: dict[Side, tuple[Token, ...]] = {}
    for side in Side:
        document = comparison.document(side)
        segments = [document.segments[number] for number in comparison.beads[bead].on(side)]
        words[side] = tuple(t for segment in segments for t in document.tokens_of(segment) if t.kind not in _NO_WORDS)
        places[side] = {token.span.start: number for number, token in enumerate(words[side])}
    cells: dict[tuple[int, int], Link] = {}
    for link in comparison.links:
        row, column = places[Side.SOURCE].get(link.source.start), places[Side.TARGET].get(link.target.start)
        if row is None or column is None:
            continue
        before = cells.get((row, column))
        if before is None or before.score < link.score:
            cells[row, column] = link
    return LinkTable(words[Side.SOURCE], words[Side.TARGET], cells)
