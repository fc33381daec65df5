"""What the second reader is told: the guide, the two texts as data, and the form its answer must have."""

from __future__ import annotations

import hashlib
import json
import secrets
from functools import cache
from typing import Any

from bitext.findings import Category, Severity
from bitext.resources import read_text

NOTE_LANGUAGES = {"nl": "Dutch", "en": "English", "ar": "Arabic"}
MOST_FINDINGS = 60
LONGEST_NOTE = 300
_LONGEST_REPEATED = 20_000
"""Characters of a wrong answer that are sent back with the correction; more is paid for and tells no more."""

Message = dict[str, str]


def opening(source: str, target: str, language: str = "nl") -> list[Message]:
    """The messages that ask for the differences of a pair, notes in `language`.

    Both texts stand between lines with a mark drawn anew each time, which occurs in neither: a text cannot close its own fence.
    """
    mark = secrets.token_hex(8)
    while mark in source or mark in target:
        mark = secrets.token_hex(8)
    guide = _guide().replace("{mark}", mark).replace("{language}", NOTE_LANGUAGES[language])
    return [
        {"role": "system", "content": guide},
        {"role": "user", "content": f"{_fenced('SOURCE', source, mark)}\n\n{_fenced('TARGET', target, mark)}"},
    ]


def correction(answer: str, problems: tuple[str, ...]) -> list[Message]:
    """The messages that follow an answer which did not pass, saying why."""
    told = "\n".join(f"- {problem}" for problem in problems)
    return [
        {"role": "assistant", "content": answer[:_LONGEST_REPEATED]},
        {
            "role": "user",
            "content": f"That answer cannot be used:\n{told}\nGive the complete corrected JSON object, nothing around it.",
        },
    ]


def schema() -> dict[str, Any]:
    """The form of an answer as a JSON schema, strict: all fields are required, no others are allowed."""
    quotation = {"type": ["string", "null"]}
    occurrence = {"type": "integer"}
    fields = {
        "category": {"type": "string", "enum": [category.value for category in Category]},
        "source": quotation,
        "source_occurrence": occurrence,
        "target": quotation,
        "target_occurrence": occurrence,
        "severity": {"type": "string", "enum": [severity.value for severity in Severity]},
        "note": {"type": "string"},
    }
    item = {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}
    return {
        "type": "object",
        "properties": {"differences": {"type": "array", "items": item}},
        "required": ["differences"],
        "additionalProperties": False,
    }


@cache
def version() -> str:
    """Names this wording and form: answers to another are not answers to this one."""
    return hashlib.sha256((_guide() + json.dumps(schema(), sort_keys=True)).encode()).hexdigest()[:12]


def _fenced(name: str, text: str, mark: str) -> str:
    return f"----- {name} {mark} BEGINS -----\n{text}\n----- {name} {mark} ENDS -----"


@cache
def _guide() -> str:
    return read_text("second_reader/guide.txt").strip()
