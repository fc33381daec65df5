"""Fills a source record from what a text itself says in a line such as *NRC / 12 maart 2019*, where that leaves no doubt."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from bitext import resources
from bitext.facts import read_facts
from bitext.languages.arabic import fold as fold_arabic
from bitext.languages.dutch import fold as fold_dutch
from bitext.languages.scripts import CODES, side_of
from bitext.reading import read_document
from bitext.sources import SourceRecord
from bitext.text import Side

if TYPE_CHECKING:
    from bitext.text import Span

LINES = 2
"""Lines at either end of a text in which it may say where it comes from."""
_LONGEST = 80
_PARTS = re.compile(r"\s*(?:[|/·،,]|\s[-–—]\s)\s*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def described(text: str, record: SourceRecord) -> SourceRecord:
    """The record with outlet and day filled in where it has none.

    Certain is only a line of nothing but an outlet that is in the lexicon and one full date, at the head or the foot of the text.
    """
    if record.outlet and record.posted:
        return record
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line in dict.fromkeys([*lines[:LINES], *lines[-LINES:]]):
        found = _said(line) if len(line) <= _LONGEST else None
        if found is not None:
            return record.filled(found)
    return record


def _said(line: str) -> SourceRecord | None:
    parts = [part for part in _PARTS.split(line.strip(" .()[]—–-")) if part]
    if len(parts) != 2:
        return None
    for outlet, day in (parts, parts[::-1]):
        posted = _day(day)
        if posted is not None and _folded(outlet) in _outlets():
            return SourceRecord(outlet=outlet, posted=posted)
    return None


def _day(text: str) -> datetime | None:
    side = side_of(text) or Side.TARGET
    facts = read_facts(read_document(text, side, CODES[side]))
    if len(facts) != 1 or not _DAY.fullmatch(facts[0].label) or not _fills(facts[0].span, text):
        return None
    try:
        return datetime.fromisoformat(facts[0].label)
    except ValueError:
        return None


def _fills(span: Span, text: str) -> bool:
    return len(span) >= len(text.strip())


def _folded(name: str) -> str:
    return fold_arabic(name) if side_of(name) is Side.SOURCE else fold_dutch(name)


@cache
def _outlets() -> frozenset[str]:
    names: set[str] = set()
    for arabic, kind, dutch, *_ in resources.rows("lexicon/names/media.tsv", 6):
        if kind == "media":
            names.update(_folded(name.strip()) for cell in (arabic, dutch) for name in cell.split(";"))
    return frozenset(names - {"", "-"})
