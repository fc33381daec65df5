"""Many pairs: one JSON comparison a line, in input order; a pair that cannot be compared becomes an error line and the run goes on."""

from __future__ import annotations

import json
import os
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bitext.comparison import compare
from bitext.errors import EmptyTextError, MuqabalaError, RecordError
from bitext.readers.opening import read_file
from bitext.readers.read import Unreadable, refused
from bitext.reports.exchange import comparison_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

_SIDES = ("source", "target")
CHUNK = 8
FEWEST_FOR_PROCESSES = 40
"""Under this many pairs starting further processes costs more than it saves."""


def read_records(path: str | Path) -> Iterator[dict[str, Any] | MuqabalaError]:
    """The pairs of a file that holds both languages (JSONL, CSV, TSV, XLSX, TMX, XLIFF) as records; an entry that is none is an error.

    Raises ReadError with one sentence that names the file.
    """
    read = read_file(path)
    if read.pairs is None:
        raise refused("holds_text", name=read.name)
    for pair in read.pairs:
        if isinstance(pair, Unreadable):
            yield RecordError(pair.sentence)
            continue
        known = {"source": pair.source, "target": pair.target, "segmentation": pair.segmentation, "source_date": pair.posted}
        yield {"id": pair.id, **{key: value for key, value in known.items() if value or (key in _SIDES and value is not None)}}


def read_day(text: Any) -> date | None:
    """The day of an ISO date or date-time, None for nothing; raises RecordError for anything else."""
    if not text:
        return None
    try:
        return datetime.fromisoformat(str(text)).date()
    except ValueError as problem:
        raise RecordError(f"“source_date” is an ISO date such as 2019-03-12, not “{text}”.") from problem


def compare_record(record: dict[str, Any] | MuqabalaError, language: str = "nl") -> dict[str, Any]:
    """One record's comparison in the exchange format, or `{"id", "error"}`."""
    if isinstance(record, MuqabalaError):
        return {"id": None, "error": str(record)}
    identity = record.get("id")
    try:
        for side in _SIDES:
            if not isinstance(record.get(side), str):
                raise RecordError(f"The record has no text “{side}”.")
            if not record[side].strip():
                raise EmptyTextError(f"The {side} is empty.")
        comparison = compare(
            record["source"],
            record["target"],
            segmentation=record.get("segmentation") or "sentences",
            posted=read_day(record.get("source_date")),
        )
    except MuqabalaError as problem:
        return {"id": identity, "error": str(problem)}
    return comparison_record(comparison, identity, language)


def _line(record: dict[str, Any] | MuqabalaError) -> str:
    return json.dumps(compare_record(record), ensure_ascii=False)


def run(records: Iterable[dict[str, Any] | MuqabalaError], jobs: int | None = None) -> Iterator[str]:
    """Comparison lines in input order, made in `jobs` processes (as many as there are cores when not said)."""
    waiting = list(records)
    workers = jobs or os.cpu_count() or 1
    if workers == 1 or len(waiting) < FEWEST_FOR_PROCESSES:
        yield from map(_line, waiting)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(_line, waiting, chunksize=CHUNK)
