"""Which word is at a place, which words of the other side it is linked with, and why."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from bitext import messages
from bitext.alignment.alignment import Certainty
from bitext.text import Side
from gui.models.sentences import sentence

if TYPE_CHECKING:
    from bitext.alignment.alignment import Link
    from bitext.comparison import Comparison
    from bitext.text import Span, Token

MOST_REASONS = 3
"""Reasons the status line gives at once."""


class WordLinks:
    """An index over one comparison's links, made once."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._starts = {side: [token.span.start for token in comparison.document(side).tokens] for side in Side}
        self._links: dict[tuple[Side, int], list[Link]] = {}
        self._beads = {side: self._bead_of_segment(side) for side in Side}
        shown = sorted(comparison.findings, key=lambda finding: (not finding.is_shown, not finding.is_difference))
        self._findings = shown
        for link in comparison.links:
            for side in Side:
                token = self._index(side, link.on(side).start)
                if token is not None:
                    self._links.setdefault((side, token), []).append(link)

    def _bead_of_segment(self, side: Side) -> dict[int, int]:
        return {segment: number for number, bead in enumerate(self.comparison.beads) for segment in bead.on(side)}

    def _index(self, side: Side, point: int) -> int | None:
        tokens = self.comparison.document(side).tokens
        at = bisect_right(self._starts[side], point) - 1
        return at if at >= 0 and point < tokens[at].span.end else None

    def token(self, side: Side, point: int) -> Token | None:
        """The word at a code point; at the end of a word, that word."""
        tokens = self.comparison.document(side).tokens
        at = self._index(side, point)
        before = self._index(side, point - 1) if point > 0 else None
        if before is not None and (at is None or (tokens[before].is_word and not tokens[at].is_word)):
            at = before
        return tokens[at] if at is not None else None

    def links(self, side: Side, token: Token) -> tuple[Link, ...]:
        at = self._index(side, token.span.start)
        return tuple(self._links.get((side, at), ())) if at is not None else ()

    def bead(self, side: Side, point: int) -> int | None:
        """The bead whose segment holds a code point."""
        segments = self.comparison.document(side).segments
        at = bisect_right(segments, point, key=lambda segment: segment.span.start) - 1
        if at < 0 or point > segments[at].span.end:
            return None
        return self._beads[side].get(at)

    def partners(self, side: Side, token: Token) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """Spans on the other side: those that are sure, those that are possible."""
        found: dict[Certainty, dict[Span, None]] = {certainty: {} for certainty in Certainty}
        for link in self.links(side, token):
            found[link.certainty][link.on(side.other)] = None
        return tuple(found[Certainty.SURE]), tuple(found[Certainty.POSSIBLE])

    def reason(self, side: Side, token: Token) -> str:
        """Why a word is linked with its partners, or that it has none."""
        links = self.links(side, token)
        if links:
            return "   ·   ".join(messages.evidence(link, self.comparison) for link in links[:MOST_REASONS])
        for finding in self._findings:
            span = finding.source if side is Side.SOURCE else finding.target
            if span is not None and span.overlaps(token.span):
                return sentence(finding, self.comparison)
        if not token.is_word:
            return ""
        at = self._index(side, token.span.start)
        return messages.unlinked(token.text, known=at not in self.comparison.unlisted[side])
