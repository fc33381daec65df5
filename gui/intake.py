"""The door every text comes in by: what Qt cannot hold is replaced and said, what is too large is refused and said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bitext import messages
from bitext.comparison import LONGEST_TEXT
from bitext.errors import MuqabalaError
from bitext.readers import opening
from gui.offsets import LINE_ENDS
from gui.words import grouped, say

if TYPE_CHECKING:
    from pathlib import Path

PANE_LIMIT = min(LONGEST_TEXT, 1_000_000)
"""Code points a pane takes: laying out more stops the window for over a second."""
LINE_LIMIT = 50_000
"""Code points a line may have: a keystroke in a longer one takes over 50 ms, since Qt lays out the whole line again."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_LONG_LINE = re.compile("[^%s]{%d}" % ("".join(set("".join(LINE_ENDS))), LINE_LIMIT + 1))  # noqa: UP031


class RefusedError(MuqabalaError):
    """A text is not taken in; the message is the sentence for the user."""


@dataclass(frozen=True, slots=True)
class Admitted:
    """A text that may be shown, and what had to be said about it (empty when nothing)."""

    text: str
    notice: str = ""


def admit(text: str, beside: int = 0) -> Admitted:
    """Lets a text in next to `beside` code points that stay; raises RefusedError with one sentence that says the limit."""
    if len(text) + beside > PANE_LIMIT:
        raise RefusedError(say("refused.text", length=grouped(len(text) + beside), limit=grouped(PANE_LIMIT)))
    if _LONG_LINE.search(text):
        raise RefusedError(say("refused.line", limit=grouped(LINE_LIMIT)))
    clean, count = _SURROGATE.subn("\ufffd", text)
    return Admitted(clean, say("notice.surrogates", count=count) if count else "")


def read_file(path: Path) -> Admitted:
    """The text of a file of any kind, here and now: for pictures; raises RefusedError."""
    try:
        read = opening.read_file(path)
    except MuqabalaError as problem:
        raise RefusedError(messages.error(problem)) from problem
    return admit(read.text)
