"""CSV and TSV of pairs."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from bitext.readers.columns import pairs_of
from bitext.readers.encodings import decode
from bitext.readers.read import Content

if TYPE_CHECKING:
    from bitext.readers.read import Ask

_DELIMITERS = ",;\t"


def read(data: bytes, ask: Ask) -> Content:
    """The pairs of a table; cells are cut at TAB in a .tsv, else at whichever of comma, semicolon and TAB the heading has most of."""
    text, encoding, notices = decode(data, ask)
    first = text.lstrip().split("\n", 1)[0]
    delimiter = "\t" if ask.name.lower().endswith((".tsv", ".tab")) else max(_DELIMITERS, key=first.count)
    try:
        pairs = pairs_of(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), ask)
    except csv.Error as problem:
        raise ask.refuse("table_broken") from problem
    return Content(pairs=pairs, encoding=encoding, notices=notices)
