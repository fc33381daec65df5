"""Facts: the numbers and dates of a text, read as values with their places.

>>> from bitext.reading import read_document
>>> from bitext.text import Side
>>> [fact.label for fact in read_facts(read_document("Meer dan 3.000 doden op 12 maart 2019.", Side.TARGET, "nl"))]
['> 3000', '2019-03-12']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.facts import reader_arabic, reader_dutch
from bitext.facts.fact import Fact

if TYPE_CHECKING:
    from bitext.text import Document

__all__ = ["Fact", "read_facts"]

_READERS = {"ar": reader_arabic.facts, "nl": reader_dutch.facts}


def read_facts(document: Document) -> tuple[Fact, ...]:
    """The numbers and dates in reading order, without overlap, in linear time; none for a language without a reader."""
    reader = _READERS.get(document.language)
    return reader(document) if reader is not None else ()
