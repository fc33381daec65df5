"""From findings to marks: four statuses, each place once."""

from __future__ import annotations

from by_hand import FINDINGS, SOURCE, TARGET, compare_by_hand, finding, span

from bitext.findings import Category
from bitext.text import Side
from gui.models.marks import bead_span, bead_status, counts, marks
from gui.widgets.mark import Mark, Status


def test_the_marks_of_the_target() -> None:
    assert marks(compare_by_hand(), Side.TARGET) == (
        Mark(span(TARGET, "vier"), Status.DIFFERS, "G", 0),
        Mark(span(TARGET, "Aleppo"), Status.AGREES, "N", 1),
        Mark(span(TARGET, "strijd"), Status.UNKNOWN, "?", 3),
        Mark(span(TARGET, "voorbij"), Status.ONLY, "+", 4),
    )


def test_a_word_nothing_is_known_of_is_no_omission() -> None:
    first = marks(compare_by_hand(), Side.SOURCE)[0]
    assert (first.span, first.status, first.finding) == (span(SOURCE, "وصل"), Status.UNKNOWN, None)


def test_what_differs_hides_what_agrees_in_the_same_place() -> None:
    made = compare_by_hand(findings=(finding("حلب", "Aleppo", agrees=True), finding("حلب", "Aleppo", category=Category.NAME)))
    assert [mark.status for mark in marks(made, Side.TARGET)] == [Status.DIFFERS]


def test_counts_by_status() -> None:
    assert counts(compare_by_hand()) == {
        Status.AGREES: 1, Status.DIFFERS: 1, Status.ONLY: 2, Status.UNKNOWN: 2, Status.UNLISTED: 0,
    }  # fmt: skip


def test_a_band_says_the_gravest_of_its_findings() -> None:
    assert bead_status(compare_by_hand()) == (Status.DIFFERS, Status.ONLY)


def test_a_statement_without_counterpart_is_not_known_to_be_missing() -> None:
    made = compare_by_hand("نعم. لا.", "Ja.")
    assert bead_status(made)[-1] is Status.UNKNOWN
    assert bead_span(made, made.beads[-1], Side.TARGET) is None


def test_order_of_findings_is_the_comparisons() -> None:
    assert [mark.finding for mark in marks(compare_by_hand(), Side.SOURCE) if mark.finding is not None] == [0, 1, 2, 3]
    assert len(FINDINGS) == 5
