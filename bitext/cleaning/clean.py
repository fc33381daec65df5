"""Cleans a text and says what it changed, so that before and after can be laid side by side; the original stays as it was."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from bitext.cleaning.forms import FORMS, spelled
from bitext.cleaning.look_alikes import look_alikes
from bitext.cleaning.visual_order import lines_as_seen, turned
from bitext.text import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator


class Trouble(Enum):
    """What can be cleaned away; each can be left in."""

    VISUAL_ORDER = "visual_order"
    PRESENTATION_FORM = "presentation_form"
    TATWEEL = "tatweel"
    ZERO_WIDTH = "zero_width"
    BIDI_CONTROL = "bidi_control"
    LOOK_ALIKE = "look_alike"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: where in the text before, where in the text after (empty when it was taken out), and why."""

    trouble: Trouble
    before: Span
    after: Span


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text before and after, and the changes in reading order; what lies between two changes is the same in both."""

    original: str
    text: str
    changes: tuple[Change, ...]


ALL = frozenset(Trouble)

_LINE = re.compile(r"[^\n\r\u2028\u2029\u0085\v\f]+")
_UNSEEN = "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
_ABBREVIATED = rf"(?<=(?<![^\W\d_])(?<!{_UNSEEN})ه)\u0640(?![^\W\d_])(?!{_UNSEEN})"
_TATWEEL = re.compile(rf"(?!{_ABBREVIATED})\u0640+")
"""Not the one of هـ, which stands for the Hijri calendar."""
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_LETTER = "[\u0620-\u064a\u066e-\u06d3]"
_EMOJI = "[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u2640\u2642]"
_ZERO = re.compile(
    "[\u00ad\u200b\u2060-\u2064\ufeff\u180e]+"
    f"|(?<!{_EMOJI})\u200d+|\u200d+(?!{_EMOJI})"  # joins the parts of an emoji
    f"|(?<!{_LETTER})\u200c+|\u200c+(?!{_LETTER})"  # parts two letters of a word that would join
    "|(?<!\U0001f3f4)(?<![\U000e0020-\U000e007f])[\U000e0000-\U000e007f]+"  # spells the flag of a region
)


def clean(text: str, troubles: Collection[Trouble] = ALL) -> Cleaned:
    """The text without the given troubles, with every change; spans are code points of the text before and of the text after.

    A line in visual order becomes one change that holds what else was cleaned in it.
    """
    edits: list[tuple[int, int, str, Trouble]] = []
    lines = list(_LINE.finditer(text))
    backwards = lines_as_seen([line.group() for line in lines]) if Trouble.VISUAL_ORDER in troubles else [False] * len(lines)
    for line, wrong in zip(lines, backwards, strict=True):
        if wrong:
            put = clean(turned(_without_controls(line.group())), set(troubles) - {Trouble.VISUAL_ORDER}).text
            if put != line.group():
                edits.append((line.start(), line.end(), put, Trouble.VISUAL_ORDER))
    taken = [(start, end) for start, end, _, _ in edits]
    small = sorted((edit for edit in _small(text) if edit[3] in troubles), key=lambda edit: edit[0])
    edits += [edit for edit in small if not _inside(edit[0], taken)]
    return _applied(text, _joined(sorted(edits, key=lambda edit: edit[0])))


def _without_controls(line: str) -> str:
    return _BIDI.sub("", line)


def _small(text: str) -> Iterator[tuple[int, int, str, Trouble]]:
    for found in FORMS.finditer(text):
        yield found.start(), found.end(), spelled(found.group()), Trouble.PRESENTATION_FORM
    for pattern, trouble in ((_TATWEEL, Trouble.TATWEEL), (_ZERO, Trouble.ZERO_WIDTH), (_BIDI, Trouble.BIDI_CONTROL)):
        for found in pattern.finditer(text):
            yield found.start(), found.end(), "", trouble
    for start, end, letter in look_alikes(text):
        yield start, end, letter, Trouble.LOOK_ALIKE


def _inside(at: int, taken: list[tuple[int, int]]) -> bool:
    from bisect import bisect_right

    place = bisect_right(taken, (at, len(taken) and taken[-1][1] + 1)) - 1
    return place >= 0 and taken[place][0] <= at < taken[place][1]


def _joined(edits: list[tuple[int, int, str, Trouble]]) -> list[tuple[int, int, str, Trouble]]:
    """Neighbours of one kind as one change."""
    out: list[tuple[int, int, str, Trouble]] = []
    for start, end, put, trouble in edits:
        if out and out[-1][1] == start and out[-1][3] is trouble and trouble is not Trouble.VISUAL_ORDER:
            out[-1] = (out[-1][0], end, out[-1][2] + put, trouble)
        else:
            out.append((start, end, put, trouble))
    return out


def _applied(text: str, edits: list[tuple[int, int, str, Trouble]]) -> Cleaned:
    pieces: list[str] = []
    changes: list[Change] = []
    at = length = 0
    for start, end, put, trouble in edits:
        pieces += [text[at:start], put]
        length += start - at
        changes.append(Change(trouble, Span(start, end), Span(length, length + len(put))))
        length += len(put)
        at = end
    pieces.append(text[at:])
    return Cleaned(text, "".join(pieces), tuple(changes))
