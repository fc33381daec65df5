"""Text stored as it was seen, from left to right, instead of as it is read: told by its letters, and turned back.

Such text comes out of PDF files and old programs. No Arabic word begins with ة or ى, and a letter in its final form does not
open a word: where that happens the line is stored backwards.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from bitext.languages.scripts import letters
from bitext.ordering import reordered

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[\u0620-\u064a\u066e-\u06d3\ufb50-\ufbff\ufc00-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]{2,}")
_BRACKETS = (("(", ")"), ("[", "]"), ("«", "»"))
_LOOSE_ENDING = re.compile(r"(?<=\u064b) (?=ا(?!\w))")
"""The blank that a vowel mark placed on its own leaves before the alif of the accusative, which is never a word."""
_NEVER_FIRST = "ةى"
_ARTICLE = "ال"
_MANY = 2


def evidence(line: str) -> tuple[int, int]:
    """How many signs there are that a line is stored as seen, and how many that it is stored as read."""
    seen = read = 0
    for word in _WORD.findall(line):
        first, last = _form(word[0]), _form(word[-1])
        if first or last:
            seen += (first in ("final", "medial")) + (last in ("initial", "medial"))
            read += (first in ("initial", "medial") and last not in ("initial", "medial")) + (last == "final")
            continue
        seen += (word[0] in _NEVER_FIRST) + (len(word) > 4 and word.endswith(_ARTICLE[::-1]))
        read += (word[-1] in _NEVER_FIRST) + (len(word) > 3 and word.startswith(_ARTICLE))
    return seen, read


def lines_as_seen(lines: Sequence[str]) -> list[bool]:
    """For each line whether it is stored as seen: by its own letters, and where these say nothing by those of all lines."""
    counts = [evidence(line) for line in lines]
    seen, read = sum(s for s, _ in counts), sum(r for _, r in counts)
    whole = seen >= _MANY and seen > 2 * read
    certain = [s > 2 * r and any(_impossible(w) for w in _WORD.findall(line)) for line, (s, r) in zip(lines, counts, strict=True)]
    return [
        bool(letters(line)[0]) and (sure or (whole and s >= r)) for line, sure, (s, r) in zip(lines, certain, counts, strict=True)
    ]


def turned(line: str) -> str:
    """A line stored as seen, put into the order in which it is read.

    Some programs store the bracket that is drawn, others the one that is meant: the reading in which more of them close is taken.
    """
    source, other = letters(line)
    drawn, meant = (reordered(line, right_to_left=source >= other, mirrored=mirrored) for mirrored in (True, False))
    return meant if _unclosed(meant) < _unclosed(drawn) else drawn


def _unclosed(line: str) -> int:
    """Brackets that do not close, or were never opened."""
    wrong = 0
    for opening, closing in _BRACKETS:
        depth = 0
        for character in line:
            depth += (character == opening) - (character == closing)
            if depth < 0:
                wrong, depth = wrong + 1, 0
        wrong += depth
    return wrong


def as_written(lines: Sequence[str]) -> list[str]:
    """All lines in the order in which they are read, presentation forms spelled out; for text known to be placed on a page."""
    from bitext.cleaning.forms import spelled

    _, read = map(sum, zip((0, 0), *(evidence(line) for line in lines), strict=True))
    seen = sum(evidence(line)[0] for line in lines)
    backwards = read <= 2 * seen or read < _MANY
    return [_LOOSE_ENDING.sub("", spelled(turned(line))) if backwards and letters(line)[0] else spelled(line) for line in lines]


def _form(character: str) -> str:
    """The position a presentation form is made for, or an empty string."""
    shape = unicodedata.decomposition(character)
    return shape[1 : shape.index(">")] if shape.startswith(("<initial", "<final", "<medial")) else ""


def _impossible(word: str) -> bool:
    return word[0] in _NEVER_FIRST or _form(word[0]) in ("final", "medial")
