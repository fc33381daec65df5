"""What a second reader said of one pair, as checked: kept apart from the program's findings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bitext.findings import Category, Severity
from bitext.text import Span


@dataclass(frozen=True, slots=True)
class ReaderFinding:
    """One difference a reader sees; spans are code points, half-open; `note` is the reader's own sentence, plain text."""

    category: Category
    source: Span | None
    target: Span | None
    severity: Severity
    note: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A reader's answer on one pair: who, where, when (UTC), to which wording of the question, and what stood the check.

    `refused` says of each statement that did not stand it why it was left out.
    """

    model: str
    host: str
    at: datetime
    prompt: str
    findings: tuple[ReaderFinding, ...]
    refused: tuple[str, ...] = ()


def reading_record(reading: Reading, source: str, target: str) -> dict[str, Any]:
    """A reading as a dictionary ready for JSON, quotations included for whoever reads it without the texts."""
    return {
        "model": reading.model,
        "host": reading.host,
        "at": reading.at.isoformat(timespec="seconds"),
        "prompt": reading.prompt,
        "findings": [
            {
                "category": f.category.value,
                "source": list(f.source) if f.source else None,
                "target": list(f.target) if f.target else None,
                "severity": f.severity.value,
                "message": f.note,
                "quote": [f.source.of(source) if f.source else None, f.target.of(target) if f.target else None],
            }
            for f in reading.findings
        ],
        "refused": list(reading.refused),
    }


def read_record(record: dict[str, Any], source: str, target: str) -> Reading:
    """A reading from its dictionary; raises ValueError where it is none, or not one of these texts."""
    try:
        findings = tuple(
            ReaderFinding(
                Category(f["category"]),
                _span(f["source"], f["quote"][0], source),
                _span(f["target"], f["quote"][1], target),
                Severity(f["severity"]),
                str(f["message"]),
            )
            for f in record["findings"]
        )
        return Reading(
            str(record["model"]),
            str(record["host"]),
            datetime.fromisoformat(record["at"]),
            str(record["prompt"]),
            findings,
            tuple(map(str, record["refused"])),
        )
    except (KeyError, TypeError, IndexError, AttributeError) as problem:
        raise ValueError("not a reading") from problem


def _span(value: Any, quote: Any, text: str) -> Span | None:
    if value is None:
        return None
    start, end = value
    span = Span(int(start), int(end))
    if not span or span.of(text) != quote:
        raise ValueError("a span of another text")
    return span
