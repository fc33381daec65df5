"""compare(): the whole road from two texts to a Comparison, in one readable function."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bitext.alignment.aligned import AlignedPair, align
from bitext.checks import run_checks
from bitext.checks.listing import FactLine, fact_lines
from bitext.errors import CancelledError, TextTooLargeError
from bitext.languages.pairing import Note, notes
from bitext.reading import read_document
from bitext.text import Document, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from bitext.alignment.alignment import Bead, Link
    from bitext.findings import Finding

LONGEST_TEXT = 2_000_000
"""Code points a side may have; a longer text is refused with TextTooLargeError."""


@dataclass(frozen=True)
class Comparison:
    """Two documents, how their segments and words are tied, and what was found; findings are in reading order of the source."""

    source: Document
    target: Document
    beads: tuple[Bead, ...]
    links: tuple[Link, ...]
    findings: tuple[Finding, ...]
    coverage: Mapping[Side, float]
    """Share (0..1) of the content words of a side that have a partner on the other."""
    unknown: Mapping[Side, frozenset[int]]
    """Token indices of content words without a partner that no finding covers: of these the program cannot tell."""
    unlisted: Mapping[Side, frozenset[int]] = field(default_factory=lambda: dict.fromkeys(Side, frozenset()))
    """Those of `unknown` that the lexicon does not have in any form; the others it knows, and finds no counterpart of."""
    facts: tuple[FactLine, ...] = ()
    """Every number, date and name with what is said of it, in reading order of the source."""
    notes: tuple[Note, ...] = ()
    """What is odd about the two texts as a pair, the gravest first."""

    def document(self, side: Side) -> Document:
        return self.source if side is Side.SOURCE else self.target


def compare(
    source: str,
    target: str,
    *,
    segmentation: str = "sentences",
    posted: date | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Comparison:
    """Compares an Arabic source with a Dutch target; `posted` is the day of the source, for *yesterday* and its kind.

    Raises TextTooLargeError when a side is longer than LONGEST_TEXT, CancelledError as soon as `cancelled()` is true.
    """
    for text in (source, target):
        if len(text) > LONGEST_TEXT:
            raise TextTooLargeError(len(text), LONGEST_TEXT)
    left = read_document(source, Side.SOURCE, "ar", segmentation)
    right = read_document(target, Side.TARGET, "nl", segmentation)
    pair = align(left, right, posted=posted, cancelled=cancelled, join=segmentation == "sentences")
    if cancelled():
        raise CancelledError
    findings = run_checks(pair)
    unknown = {side: _unknown(pair, side, findings) for side in Side}
    return Comparison(
        left, right, pair.beads, pair.links, findings,
        {side: _coverage(pair, side) for side in Side},
        unknown,
        {side: frozenset(i for i in unknown[side] if not pair.words(side)[i].known) for side in Side},
        fact_lines(pair, findings),
        notes(source, target),
    )  # fmt: skip


def _content(pair: AlignedPair, side: Side) -> list[int]:
    return [i for i, word in enumerate(pair.words(side)) if word.content]


def _coverage(pair: AlignedPair, side: Side) -> float:
    linked = pair.target_of if side is Side.SOURCE else pair.source_of
    content = _content(pair, side)
    return round(sum(i in linked for i in content) / len(content), 3) if content else 0.0


def _unknown(pair: AlignedPair, side: Side, findings: tuple[Finding, ...]) -> frozenset[int]:
    linked = pair.target_of if side is Side.SOURCE else pair.source_of
    document = pair.document(side)
    covered: set[int] = set()
    for finding in findings:
        span = finding.source if side is Side.SOURCE else finding.target
        if span is not None and finding.is_shown:
            covered.update(document.tokens_in(span))
    return frozenset(i for i in _content(pair, side) if i not in linked and i not in covered)
