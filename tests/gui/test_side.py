"""The room beside the texts: findings, facts and alignment, and where a choice in them leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from by_hand import SOURCE, TARGET, prepare_by_hand, span
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QToolTip

from bitext.text import Side
from gui.models.facts import Column
from gui.widgets.mark import Status
from gui.widgets.plain_tip import plain_tip
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window import MainWindow

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
ENGLISH = "The president said that the troops are in the city."


@pytest.fixture
def by_hand(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window over the comparison made by hand."""
    monkeypatch.setattr(window.workspace, "_comparer", prepare_by_hand)
    window.workspace.replace(Side.SOURCE, SOURCE)
    window.workspace.replace(Side.TARGET, TARGET)
    window.workspace.compare_now()
    return window


def selected(window: MainWindow) -> tuple[str, str]:
    views = [window.panes[side].view for side in (Side.SOURCE, Side.TARGET)]
    return views[0].selected_span().of(SOURCE), views[1].selected_span().of(TARGET)


def test_tabs_turn_by_key_and_are_remembered(by_hand: MainWindow, qtbot: QtBot) -> None:
    assert by_hand.findings.isVisible()
    qtbot.keyClick(by_hand, Key.Key_2, Control)
    assert (by_hand.facts.isVisible(), by_hand.findings.isVisible()) == (True, False)
    assert by_hand.settings.get("side") == "facts"


def test_each_tab_has_its_own_width(by_hand: MainWindow) -> None:
    before = by_hand.side.width()
    by_hand.side.turn("facts")
    wide = by_hand.side.width()
    by_hand.side.turn("findings")
    assert before == by_hand.side.width() < wide


@pytest.mark.parametrize("tab", ["facts", "alignment"])
@pytest.mark.parametrize(("width", "height"), [(900, 600), (1920, 1200)])
def test_no_tab_cuts_a_button_or_leaves_one_nameless(tab: str, width: int, height: int, by_hand: MainWindow) -> None:
    by_hand.resize(width, height)
    by_hand.side.turn(tab)
    QApplication.processEvents()
    buttons = [button for button in by_hand.findChildren(QAbstractButton) if button.isVisible() and button.text()]
    assert [
        button.text() for button in buttons if button.width() < button.sizeHint().width() or not button.accessibleName()
    ] == []


def test_a_long_text_is_not_laid_out_anew_for_a_tab(by_hand: MainWindow) -> None:
    by_hand.workspace.replace(Side.TARGET, "woorden\n" * 4_000)
    before = by_hand.panes[Side.TARGET].width()
    by_hand.side.turn("facts")
    assert by_hand.panes[Side.TARGET].width() == before


def test_looking_for_a_finding_leads_to_the_findings(by_hand: MainWindow) -> None:
    by_hand.side.turn("facts")
    by_hand.actions_by_id["filter"].trigger()
    assert by_hand.side.tab == "findings"


@pytest.mark.parametrize(("row", "words"), [(0, ("ثلاثة", "vier")), (2, ("القائد", "")), (3, ("", "voorbij"))])
def test_a_row_of_the_facts_selects_the_words_on_both_sides(row: int, words: tuple[str, str], by_hand: MainWindow) -> None:
    by_hand.side.turn("facts")
    by_hand.facts.table.selectRow(row)
    assert selected(by_hand) == words


def test_a_row_leads_to_its_own_words_when_the_table_is_sorted(by_hand: MainWindow) -> None:
    by_hand.side.turn("facts")
    by_hand.facts.table.sortByColumn(Column.VALUE, Qt.SortOrder.DescendingOrder)
    row = next(n for n in range(4) if by_hand.facts.model.fact_at(n) == 0)
    by_hand.facts.table.selectRow(row)
    assert selected(by_hand) == ("ثلاثة", "vier")


def test_without_facts_the_table_says_so(window: MainWindow, filled: Callable[[str, str], MainWindow]) -> None:
    filled("نعم", "Ja")
    window.side.turn("facts")
    assert window.facts.empty.text() == say("empty.facts.none")


def test_the_matrix_follows_the_caret(by_hand: MainWindow) -> None:
    by_hand.side.turn("alignment")
    shown = []
    for words in ("Aleppo", "strijd"):
        by_hand.panes[Side.TARGET].view.select(span(TARGET, words))
        shown.append([token.text for token in by_hand.alignment.table.columns])
    assert [words[-1] for words in shown] == ["Aleppo", "is"]


def test_a_click_on_a_square_selects_both_words(by_hand: MainWindow, qtbot: QtBot) -> None:
    by_hand.side.turn("alignment")
    by_hand.panes[Side.TARGET].view.select(span(TARGET, "Aleppo"))
    row, column = next(iter(by_hand.alignment.table.cells))
    by_hand.alignment.matrix.pressed.emit(row, column)
    assert selected(by_hand) == ("جنود", "soldaten")


def test_a_square_says_why_in_isolates(by_hand: MainWindow) -> None:
    by_hand.side.turn("alignment")
    row, column = next(iter(by_hand.alignment.table.cells))
    assert by_hand.alignment.explain(row, column) == "\u2068جنود\u2069 ↔ \u2068soldaten\u2069: woordenboek · zeker"


def test_the_mouse_at_rest_on_a_square_shows_why(by_hand: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, text, *__: shown.append(text))
    by_hand.side.turn("alignment")
    matrix = by_hand.alignment.matrix
    place = matrix.cell_rect(*next(iter(by_hand.alignment.table.cells))).center().toPoint()
    QApplication.sendEvent(matrix.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, matrix.viewport().mapToGlobal(place)))
    assert "woordenboek" in shown[0]


def test_a_tooltip_is_never_markup(qapp: object) -> None:
    label = QLabel(plain_tip("<b>x</b> &amp;\n<img src=a>"))
    assert "&lt;b&gt;x&lt;/b&gt; &amp;amp;" in label.text()


@pytest.mark.parametrize(("typed", "written"), [("a.svg", "a.svg"), ("b", "b.pdf")])
def test_the_alignment_is_saved(
    typed: str, written: str, by_hand: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand.side.turn("alignment")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), say("save.filter.pdf")))
    by_hand.actions_by_id["save_alignment"].trigger()
    qtbot.waitUntil(lambda: not by_hand.alignment._jobs.is_busy, timeout=60_000)
    assert (tmp_path / written).stat().st_size > 1_000
    assert written in by_hand.status.words.text()


def test_there_is_nothing_to_save_before_there_is_an_alignment(window: MainWindow) -> None:
    window.side.turn("alignment")
    assert not window.actions_by_id["save_alignment"].isEnabled()


def test_one_key_hides_and_shows_words_without_a_counterpart(by_hand: MainWindow, qtbot: QtBot) -> None:
    overlay = by_hand.panes[Side.SOURCE].view.overlay
    shown = []
    for _ in range(2):
        shown.append(any(mark.finding is None for mark in overlay.marks))
        qtbot.keyClick(by_hand, Key.Key_U, Control)
    assert shown == [True, False]


def test_words_not_in_the_lexicon_are_told_from_known_ones(filled: Callable[[str, str], MainWindow]) -> None:
    window = filled("وصل الزقزقوف إلى المدينة", "Hij kwam aan.")
    marks = window.panes[Side.SOURCE].view.overlay.marks
    assert [mark.status for mark in marks if mark.finding is None] == [Status.UNLISTED, Status.UNKNOWN]
    assert window.verdict.swatches[Status.UNLISTED].accessibleName() == "1 onbekend"


def test_exchanged_texts_are_offered_to_be_exchanged(filled: Callable[[str, str], MainWindow], qtbot: QtBot) -> None:
    window = filled("Hij kwam aan in Damascus", "وصل إلى دمشق")
    assert window.verdict.exchange.isVisible()
    qtbot.mouseClick(window.verdict.exchange, Qt.MouseButton.LeftButton)
    window.workspace.compare_now()
    assert window.panes[Side.SOURCE].view.text == "وصل إلى دمشق"
    assert not window.verdict.exchange.isVisible()


def test_a_lone_text_on_the_wrong_side_is_noticed(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.replace(Side.TARGET, "وصل إلى دمشق")
    window.workspace.compare_now()
    assert window.verdict.sentence.text() == say("elsewhere.target")
    qtbot.mouseClick(window.verdict.exchange, Qt.MouseButton.LeftButton)
    window.workspace.compare_now()
    assert window.verdict.sentence.text() == say("empty.verdict.target")


@pytest.mark.parametrize(
    ("source", "target", "sentence"),
    [
        ("رئیس جمهور گفت که این توافق برای منطقه مهم است", TARGET, "De bron lijkt Perzisch, geen Arabisch."),
        (SOURCE, ENGLISH, "De tekst lijkt Engels, geen Nederlands."),
        (SOURCE, SOURCE, "Beide teksten lijken Arabisch."),
        (SOURCE, "  ", "De tekst is leeg: plak er de Nederlandse tekst in."),
    ],
)
def test_an_odd_pair_gets_one_sentence(source: str, target: str, sentence: str, filled: Callable[[str, str], MainWindow]) -> None:
    assert filled(source, target).verdict.sentence.text().startswith(sentence)
