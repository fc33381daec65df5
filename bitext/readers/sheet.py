"""XLSX of pairs: the first sheet that has a column of each language."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from bitext.errors import ReadError
from bitext.readers.columns import pairs_of
from bitext.readers.limits import PAIRS
from bitext.readers.packed import check_zip
from bitext.readers.read import Content

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from bitext.readers.read import Ask

_COLUMNS = 100
_EVERY = 2_000


def read(data: bytes, ask: Ask) -> Content:
    """The pairs of a workbook, formulas by their stored values; raises ReadError when no sheet has both sides."""
    check_zip(data, ask)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        problem: ReadError | None = None
        for sheet in book.worksheets:
            try:
                return Content(pairs=pairs_of(_rows(sheet, ask), ask))
            except ReadError as refused:
                problem = problem or refused
    except (MemoryError, ReadError):
        raise
    except Exception as broken:  # the library raises whatever the broken part leads it into
        raise ask.refuse("damaged") from broken
    raise problem or ask.refuse("empty")


def _rows(sheet: Any, ask: Ask) -> Iterator[list[str]]:
    for number, row in enumerate(sheet.iter_rows(max_col=_COLUMNS, values_only=True)):
        if number > 2 * PAIRS:
            raise ask.refuse("too_many_pairs", limit=PAIRS)
        if number % _EVERY == 0:
            ask.progress(number, 0)
        yield ["" if cell is None else str(cell) for cell in row]
