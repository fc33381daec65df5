"""A comparison with all that the panels need of it, made off the UI thread so that showing it takes no time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bitext import messages
from bitext.comparison import Comparison, compare
from bitext.reading_help.helper import ReadingHelp
from bitext.text import Side
from gui.models import marks
from gui.models.word_links import WordLinks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from bitext.text import Span
    from gui.widgets.mark import Mark, Status


@dataclass(frozen=True)
class Prepared:
    comparison: Comparison
    verdict: str
    marks: Mapping[Side, tuple[Mark, ...]]
    counts: Mapping[Status, int]
    bead_status: tuple[Status | None, ...]
    bead_spans: Mapping[Side, tuple[Span | None, ...]]
    links: WordLinks
    help: ReadingHelp


def prepare(comparison: Comparison) -> Prepared:
    """Everything the panels show of a comparison."""
    return Prepared(
        comparison,
        messages.verdict(comparison),
        {side: marks.marks(comparison, side) for side in Side},
        marks.counts(comparison),
        marks.bead_status(comparison),
        {side: tuple(marks.bead_span(comparison, bead, side) for bead in comparison.beads) for side in Side},
        WordLinks(comparison),
        ReadingHelp(comparison),
    )


def compare_and_prepare(
    source: str, target: str, *, posted: date | None = None, cancelled: Callable[[], bool] = lambda: False
) -> Prepared:
    """What the workspace runs in the background."""
    return prepare(compare(source, target, posted=posted, cancelled=cancelled))
