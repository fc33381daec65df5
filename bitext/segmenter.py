"""Cuts a text into segments: sentences by default, or one a line.

Own rules rather than a library: those tried split at `أ.ف.ب`, `د.`, `mln.` and `o.a.`, and lose offsets at bullets.
A line break always ends a segment, since posts are written in lines.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bitext.errors import RecordError
from bitext.text import Segment, Token, TokenKind
from bitext.tokenizer import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

SEGMENTATIONS = ("sentences", "lines")

LONGEST = 300
"""Tokens of a sentence; what is longer has lost its full stops, and words are only linked inside a sentence."""
_PAUSES = frozenset({",", "،", ";", "؛", ":"})
_LINE = re.compile(r"[^\n\r\u2028\u2029\u0085\v\f]+")
_ENDS = frozenset({".", "!", "?", "؟", "…", "...", "۔", "⸮"})
_CLOSERS = frozenset({'"', "”", "’", "'", "»", ")", "]", "“", "‘"})
_ABBREVIATIONS = frozenset(
    """
    dr drs mr mw mevr dhr prof ing ir ds st sr jr jl jhr lt kol gen sgt maj kap min
    jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo
    mln mld mjn km cm mm kg gr nr nrs blz art lid vgl bijv bv ca resp evt excl incl max min o.a d.w.z t.a.v
    m.b.t i.v.m n.a.v t/m enz etc vs red vert no
    د أ م ا ص ج هـ ق ت ط ع س ش الخ تحق
    """.split()
)


def _is_boundary(text: str, tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the sentence mark at index `at` ends a sentence, seen from its neighbours."""
    mark = tokens[at]
    if mark.text not in _ENDS:
        return False
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None:
        return True
    glued = after.span.start == mark.span.end
    if mark.text == ".":
        if before is not None and before.span.end == mark.span.start:
            word = before.text.rstrip(".").lower()
            if word in _ABBREVIATIONS and after.kind is not TokenKind.PUNCTUATION:
                return False
            if len(word) == 1 and word.isalpha():
                return False
            if before.kind is TokenKind.NUMBER and at == 1:  # "1. first point"
                return False
        if glued and after.text not in _CLOSERS and after.text not in _ENDS:
            return False
    if mark.text in {"…", "..."}:
        return bool(re.match(r"[\W]*[A-ZÀ-Þ\u0600-\u06ff]", text[mark.span.end :]))
    if after.text[:1].islower() and mark.text != ".":  # “Wat?” vroeg hij
        return False
    return not (mark.text == "." and after.text[:1].islower() and not glued)


def _sentences(text: str, tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """Token ranges of the sentences of one line."""
    first = at = 0
    while at < len(tokens):
        if _is_boundary(text, tokens, at):
            at += 1
            while at < len(tokens) and (
                tokens[at].text in _ENDS or (tokens[at].text in _CLOSERS and tokens[at].span.start == tokens[at - 1].span.end)
            ):
                at += 1
            if at < len(tokens) and tokens[at].text[:1].islower() and tokens[at - 1].text in _CLOSERS:
                continue  # a quotation inside a sentence: “Ga weg!” riep hij
            yield first, at
            first = at
        else:
            at += 1
    if first < len(tokens):
        yield first, len(tokens)


def _cut(tokens: tuple[Token, ...], first: int, last: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces that are no longer than LONGEST, cut behind a comma in the piece's second half where there is one."""
    while last - first > LONGEST:
        window = range(first + LONGEST, first + LONGEST // 2, -1)
        at = next((k for k in window if tokens[k - 1].text in _PAUSES), first + LONGEST)
        yield first, at
        first = at
    yield first, last


def segment(text: str, segmentation: str = "sentences") -> tuple[tuple[Token, ...], tuple[Segment, ...]]:
    """The tokens and the segments of `text`; raises RecordError on a segmentation that is not known."""
    if segmentation not in SEGMENTATIONS:
        raise RecordError(f"“segmentation” is “sentences” or “lines”, not “{segmentation}”.")
    tokens: list[Token] = []
    segments: list[Segment] = []
    by_line = segmentation == "lines"
    for line in _LINE.finditer(text):
        found = tokenize(text, line.start(), line.end())
        whole = iter([(0, len(found))] if found else [])
        for first, last in whole if by_line else (piece for ends in _sentences(text, found) for piece in _cut(found, *ends)):
            span = found[first].span.cover(found[last - 1].span)
            segments.append(Segment(span, len(tokens) + first, len(tokens) + last))
        tokens.extend(found)
    return tuple(tokens), tuple(segments)
