"""Decides whether what a service answered can be a translation of what it was sent."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from bitext.errors import ServiceAnswerError
from bitext.languages.own_script import own_script

if TYPE_CHECKING:
    from bitext.translators.protocol import Direction

TIMES_AS_LONG = 3
"""How many times as long as the text its translation may be…"""
BESIDES = 60
"""… and how many code points it may have beside that: a word's gloss can be a phrase."""
OWN_SCRIPT = 0.5
_MARKUP = re.compile(r"<[\s/]*[A-Za-z!?][^<>]*>?")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LAYOUT = frozenset("\n\r\t")


def checked(answer: Any, text: str, direction: Direction, service: str) -> str:
    """The answer without blanks around it; raises ServiceAnswerError, whose sentence quotes nothing of it.

    Refused are what is no text or empty, characters that control a terminal or turn reading direction, markup that the text
    did not have, far more text than was sent, and another script than that of the language asked for.
    """
    problem = _problem(answer, text, direction)
    if problem:
        raise ServiceAnswerError(service, problem)
    return str(answer).strip()


def _problem(answer: Any, text: str, direction: Direction) -> str:
    if not isinstance(answer, str) or not answer.strip():
        return "it is empty"
    if any((unicodedata.category(c) in ("Cc", "Cs") and c not in _LAYOUT) or c in _TURNING for c in answer):
        return "it holds control characters"
    if len(answer.strip()) > TIMES_AS_LONG * len(text) + BESIDES:
        return "it is far longer than the text"
    if any(mark not in text for mark in _MARKUP.findall(answer)):
        return "it holds markup"
    # What was taken over unchanged (names, links, handles) says nothing of the language of the rest.
    taken = frozenset(text.split())
    own = own_script(" ".join(word for word in answer.split() if word not in taken), direction.target)
    if own is not None and own < OWN_SCRIPT:
        return "it is in another script"
    return ""
