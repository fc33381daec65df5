"""JSONL of pairs: one object a line with source, target and, if known, id, segmentation and source_date."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bitext.readers.encodings import decode, without_surrogates
from bitext.readers.limits import PAIRS
from bitext.readers.read import Content, Notice, Pair, Unreadable

if TYPE_CHECKING:
    from bitext.readers.read import Ask


def read(data: bytes, ask: Ask) -> Content:
    """The pairs in order; a line that is no object is kept as Unreadable, so that one bad line does not lose the others."""
    text, encoding, notices = decode(data, ask)
    entries: list[Pair | Unreadable] = []
    replaced = 0
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        if len(entries) == PAIRS:
            raise ask.refuse("too_many_pairs", limit=PAIRS)
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            entries.append(Unreadable(f"Line {number} is not JSON."))
            continue
        if not isinstance(record, dict):
            entries.append(Unreadable(f"Line {number} is not a JSON object."))
            continue
        pair, count = _pair(record)
        replaced += count
        entries.append(pair)
    if not entries:
        raise ask.refuse("empty")
    if replaced:
        notices += (Notice("surrogates", {"count": f"{replaced:,}"}),)
    return Content(pairs=tuple(entries), encoding=encoding, notices=notices)


def _pair(record: dict[str, Any]) -> tuple[Pair, int]:
    """The pair, and how many lone surrogates were replaced: posts taken from a network's interface have them."""
    sides: dict[str, str | None] = {}
    replaced = 0
    for name in ("source", "target"):
        value = record.get(name)
        sides[name], count = without_surrogates(value) if isinstance(value, str) else (None, 0)
        replaced += count
    identity = record.get("id")
    plain = identity if isinstance(identity, (str, int, float)) else None if identity is None else str(identity)
    posted, segmentation = (str(record.get(name) or "") for name in ("source_date", "segmentation"))
    return Pair(sides["source"], sides["target"], plain, posted, segmentation), replaced
