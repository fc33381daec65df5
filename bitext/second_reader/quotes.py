"""Finds the place that a quotation means, also where it was copied loosely. A quotation that stands nowhere has no place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from bitext.languages.loose import QUOTATION_MARKS, fold_character
from bitext.text import Span

NEAREST = 88.0
"""Likeness (0..100) from which the nearest piece of text counts as what was quoted."""
SHORTEST_FOR_NEAREST = 10
"""Folded characters a quotation needs to be looked for by likeness: shorter ones resemble too much by chance."""
LONGEST_FOR_NEAREST = 1_000
"""Longer ones are no quotation of the shortest piece that carries a point, and looking for them takes long."""
WIDEST_GAP = 400
"""Code points that an ellipsis may stand for."""
_ELLIPSIS = re.compile(r" ?(?:\[ ?(?:…|\.{2,}) ?\]|\( ?(?:…|\.{2,}) ?\)|…|\.{3,}) ?")
"""On text whose blanks are single, so that a quotation of blanks takes no time."""


def find_quote(quote: str, text: str, occurrence: int = 0) -> Span | None:
    """The span of `quote` in `text`, the `occurrence`-th counted from 0 (the last where there are fewer); None where it does not stand.

    In turn: as written; with spelling, marks, quotation marks and spaces made equal; around an ellipsis; by likeness, where the
    digits are the same.
    """
    quote = quote.strip()
    exact = _exact(quote, text, occurrence)
    if exact is not None or len(quote) > 2 * len(text) + WIDEST_GAP:
        return exact
    folded, wanted = _folded_text(text), _fold(quote).text.strip()
    return folded.find(wanted, occurrence) or _around_ellipsis(quote, folded, occurrence) or _nearest(wanted, folded)


def _exact(quote: str, text: str, occurrence: int) -> Span | None:
    """As written. Whoever quotes a word means the word, not the same letters inside a longer one, unless these are all there is."""
    anywhere: list[int] = []
    words: list[int] = []
    at = text.find(quote) if quote else -1
    while at >= 0 and len(words) <= occurrence:
        anywhere.append(at)
        if _at_edges(text, at, at + len(quote)):
            words.append(at)
        at = text.find(quote, at + 1)
    if not anywhere:
        return None
    hits = words if len(words) > occurrence or (len(anywhere) <= occurrence and words) else anywhere
    start = hits[min(occurrence, len(hits) - 1)]
    return Span(start, start + len(quote))


def _at_edges(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins and ends at the edge of a word."""
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return not before and not after


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text with its spelling variants made equal, and for each of its characters the offset it comes from."""

    text: str
    offsets: tuple[int, ...]
    given: str

    def span(self, start: int, end: int) -> Span:
        """Folded positions as a span of the text as given, marks on its last letter included."""
        first, last = self.offsets[start], self.offsets[end - 1] + 1
        while last < len(self.given) and not fold_character(self.given[last]) and self.given[last] not in QUOTATION_MARKS:
            last += 1
        return Span(first, last)

    def find(self, wanted: str, occurrence: int, start: int = 0, end: int | None = None) -> Span | None:
        """The place of folded text that begins and ends at the edge of a word."""
        if not wanted:
            return None
        found = None
        at = self.text.find(wanted, start, end)
        while at >= 0:
            if _at_edges(self.text, at, at + len(wanted)):
                found = self.span(at, at + len(wanted))
                if occurrence == 0:
                    return found
                occurrence -= 1
            at = self.text.find(wanted, at + 1, end)
        return found

    def widened(self, start: int, end: int) -> tuple[int, int]:
        """Positions moved outward to the edges of words, and inward past spaces."""
        while start > 0 and self.text[start - 1].isalnum() and self.text[start].isalnum():
            start -= 1
        while end < len(self.text) and self.text[end].isalnum() and self.text[end - 1].isalnum():
            end += 1
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return start, end


def _fold(text: str) -> _Folded:
    folded: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        for piece in fold_character(character):
            if piece == " " and (not folded or folded[-1] == " "):
                continue
            folded.append(piece)
            offsets.append(offset)
    return _Folded("".join(folded), tuple(offsets), text)


_folded_text = lru_cache(maxsize=4)(_fold)
"""The texts of a pair are looked through for one quotation after another."""


def _around_ellipsis(quote: str, text: _Folded, occurrence: int) -> Span | None:
    cut = _ELLIPSIS.split(" ".join(quote.split()))
    pieces = [piece for piece in (_fold(part).text.strip() for part in cut) if piece]
    if not pieces or len(cut) == 1:
        return None
    first = text.find(pieces[0], occurrence)
    whole = first
    for piece in pieces[1:]:
        if whole is None:
            return None
        start = next((i for i, offset in enumerate(text.offsets) if offset >= whole.end), len(text.text))
        further = text.find(piece, 0, start, min(len(text.text), start + WIDEST_GAP + len(piece)))
        whole = whole.cover(further) if further is not None else None
    return whole


def _nearest(quote: str, text: _Folded) -> Span | None:
    if not SHORTEST_FOR_NEAREST <= len(quote) <= min(LONGEST_FOR_NEAREST, len(text.text) + SHORTEST_FOR_NEAREST):
        return None
    best = fuzz.partial_ratio_alignment(quote, text.text, score_cutoff=NEAREST)
    if best is None or best.dest_end <= best.dest_start:
        return None
    start, end = text.widened(best.dest_start, best.dest_end)
    if start >= end or _digits(text.text[start:end]) != _digits(quote) or fuzz.ratio(quote, text.text[start:end]) < NEAREST:
        return None
    return text.span(start, end)


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())
