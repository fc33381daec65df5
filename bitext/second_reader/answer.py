"""Checks what a second reader answered: every field, every category, every quotation. Nothing is believed."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bitext.findings import Category, Severity
from bitext.second_reader.prompt import LONGEST_NOTE, MOST_FINDINGS
from bitext.second_reader.quotes import find_quote
from bitext.second_reader.result import ReaderFinding

if TYPE_CHECKING:
    from bitext.text import Span

_LONGEST_TOLD = 60
_HIGHEST_OCCURRENCE = 1000


class UnreadableError(Exception):
    """The answer as a whole is not of the form that was asked for; says why, for the reader and for the user."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What stood the check, and for each statement that did not, why."""

    findings: tuple[ReaderFinding, ...]
    problems: tuple[str, ...]


def check_answer(answer: str, source: str, target: str) -> Checked:
    """The statements of an answer with their places in the texts; raises UnreadableError where it is no list of differences."""
    findings: list[ReaderFinding] = []
    problems: list[str] = []
    for number, item in enumerate(_items(answer), 1):
        try:
            finding = _finding(item, source, target)
        except _WrongError as problem:
            problems.append(f"Difference {number}: {problem}.")
            continue
        if all((finding.category, *_places(finding)) != (f.category, *_places(f)) for f in findings):
            findings.append(finding)
    return Checked(tuple(findings), tuple(problems))


class _WrongError(Exception):
    """One statement cannot be used."""


def _places(finding: ReaderFinding) -> tuple[Span | None, Span | None]:
    return finding.source, finding.target


def _items(answer: str) -> list[Any]:
    try:
        value = json.loads(_unwrapped(answer))
    except (ValueError, RecursionError):
        raise UnreadableError("it is not one JSON object") from None
    items = value.get("differences") if isinstance(value, dict) else None
    if not isinstance(items, list):
        raise UnreadableError("it has no list “differences”")
    if len(items) > MOST_FINDINGS:
        raise UnreadableError(f"it lists more than {MOST_FINDINGS} differences")
    return items


def _unwrapped(answer: str) -> str:
    """The answer without what models like to put around it: thoughts before it, a fence of Markdown. By hand, since a regular
    expression for this takes quadratic time on an answer of blanks."""
    text = answer.strip()
    if text.startswith("<think>"):
        text = text.partition("</think>")[2].strip()
    if text.startswith("```") and text.endswith("```"):
        text = text[:-3].partition("\n")[2]
    return text


def _finding(item: Any, source: str, target: str) -> ReaderFinding:
    if not isinstance(item, dict):
        raise _WrongError("it is not an object")
    category, severity = _one_of(Category, item, "category"), _one_of(Severity, item, "severity")
    note = item.get("note", "")
    if not isinstance(note, str):
        raise _WrongError("“note” is not a text")
    # What is left out or added has no place on the other side, whatever is quoted for it there.
    left = None if category is Category.ADDITION else _place(item, "source", source)
    right = None if category is Category.OMISSION else _place(item, "target", target)
    if left is None and right is None:
        raise _WrongError("it quotes neither text where its category needs it")
    return ReaderFinding(category, left, right, severity, plain_note(note))


def _one_of(kind: Any, item: dict[str, Any], field: str) -> Any:
    value = item.get(field)
    try:
        return kind(value.strip().lower() if isinstance(value, str) else None)
    except ValueError:
        raise _WrongError(f"“{field}” is none of {', '.join(one.value for one in kind)}") from None


def _place(item: dict[str, Any], side: str, text: str) -> Span | None:
    quote, occurrence = item.get(side), item.get(f"{side}_occurrence", 0)
    if isinstance(quote, list) and len(quote) == 2:
        quote, occurrence = quote
    if quote is None or quote == "":
        return None
    if not isinstance(quote, str):
        raise _WrongError(f"“{side}” is neither a text nor null")
    if occurrence is None:
        occurrence = 0
    if not isinstance(occurrence, int) or isinstance(occurrence, bool) or not 0 <= occurrence <= _HIGHEST_OCCURRENCE:
        raise _WrongError(f"“{side}_occurrence” is not a small whole number")
    span = find_quote(quote, text, occurrence)
    if span is None:
        raise _WrongError(f"{_told(quote)} does not stand in the {side}")
    return span


def _told(quote: str) -> str:
    short = plain_note(quote)
    return f"“{short[:_LONGEST_TOLD]}{'…' if len(short) > _LONGEST_TOLD else ''}”"


def plain_note(note: str) -> str:
    """A sentence of the reader as plain text on one line: no control characters, none that turn reading direction, not too long."""
    kept = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in note)
    flat = " ".join(kept.split())
    return flat if len(flat) <= LONGEST_NOTE else flat[: LONGEST_NOTE - 1].rstrip() + "…"
