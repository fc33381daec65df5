"""Rows of cells to pairs, for every kind of table: which column is which side is read from the heading, else from the scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.languages.scripts import HEADINGS, side_of
from bitext.readers.limits import PAIRS
from bitext.readers.read import Pair
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bitext.readers.read import Ask

_PLAIN = {"id": ("id", "nr", "no", "key"), "posted": ("source_date",), "segmentation": ("segmentation",)}
_LOOKED_AT = 50
"""Rows by whose scripts the columns of a table without a heading are told."""


def pairs_of(rows: Iterable[Sequence[str]], ask: Ask) -> tuple[Pair, ...]:
    """The pairs of a table, in order, empty rows left out; raises ReadError when no column is a side."""
    table = [list(row) for row in rows if any(cell.strip() for cell in row)]
    if not table:
        raise ask.refuse("empty")
    if len(table) > PAIRS + 1:
        raise ask.refuse("too_many_pairs", limit=PAIRS)
    heading = [cell.strip().lower().replace(" ", "_") for cell in table[0]]
    places = _named(heading)
    if places and len(table) == 1:
        raise ask.refuse("empty")
    if places:
        return tuple(_pair(row, places) for row in table[1:])
    places = _by_script(table)
    if not places:
        raise ask.refuse("no_columns")
    return tuple(_pair(row, places) for row in table)


def _named(heading: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for side in Side:
        exact = [at for at, cell in enumerate(heading) if cell == side.value]
        like = [at for at, cell in enumerate(heading) if cell in HEADINGS[side]]
        if not (exact or like):
            return {}
        places[side.value] = (exact or like)[0]
    for field, names in _PLAIN.items():
        at = next((at for at, cell in enumerate(heading) if cell in names), None)
        if at is not None:
            places[field] = at
    return places


def _by_script(table: Sequence[Sequence[str]]) -> dict[str, int]:
    """The one column of each script; empty when there is not exactly one of each."""
    votes: dict[int, list[Side | None]] = {}
    for row in table[:_LOOKED_AT]:
        for at, cell in enumerate(row):
            if cell.strip():
                votes.setdefault(at, []).append(side_of(cell))
    places: dict[str, int] = {}
    for side in Side:
        columns = [at for at, sides in votes.items() if sides.count(side) > 0.8 * len(sides)]
        if len(columns) != 1:
            return {}
        places[side.value] = columns[0]
    return places


def _pair(row: Sequence[str], places: dict[str, int]) -> Pair:
    def cell(name: str) -> str:
        at = places.get(name, len(row))
        return row[at] if at < len(row) else ""

    def side(name: str) -> str | None:
        return row[places[name]] if places[name] < len(row) else None

    return Pair(side("source"), side("target"), cell("id") or None, cell("posted"), cell("segmentation"))
