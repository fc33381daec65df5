"""Long texts: pasted at once, typed into, walked through; the window stays at hand."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from by_hand import SOURCE, TARGET, prepare_by_hand
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from bitext.text import Side, Span
from gui.widgets.mark import Mark, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from gui.main_window import MainWindow
    from gui.models.prepared import Prepared
    from gui.widgets.marked_text import MarkedText

SLOW = 4
"""Machines that run the tests may be this many times slower than the one the limits were measured on."""


def test_fifty_thousand_words_pasted_at_once(text_view: Callable[..., MarkedText], qtbot: QtBot) -> None:
    view = text_view("ar")
    text = ("وصل ثلاثة جنود إلى مدينة حلب أمس مساء. " * 12 + "\n") * 600
    began = time.perf_counter()
    view.insert_text(text)
    view.grab()
    assert time.perf_counter() - began < 1 * SLOW
    assert view.text == text


def test_typing_in_a_long_text_with_many_marks(text_view: Callable[..., MarkedText], qtbot: QtBot) -> None:
    view = text_view("nl", ("Er kwamen vier soldaten aan in Aleppo. " * 10 + "\n") * 500)
    view.overlay.set_marks([Mark(Span(at, at + 6), Status.AGREES, "G") for at in range(0, 150_000, 30)])
    view.moveCursor(QTextCursor.MoveOperation.Start)
    view.grab()
    began = time.perf_counter()
    for _ in range(10):
        qtbot.keyClicks(view, "x")
        view.viewport().grab()
    assert (time.perf_counter() - began) / 10 < 0.05 * SLOW


def test_a_million_characters_on_one_line_are_refused_and_nothing_changes(window: MainWindow) -> None:
    window.workspace.replace(Side.SOURCE, "نعم")
    window.workspace.replace(Side.SOURCE, "ن" * 1_000_000)
    assert "50.000" in window.status.words.text()
    assert window.panes[Side.SOURCE].view.text == "نعم"


def test_the_longest_line_that_is_taken_can_be_scrolled(text_view: Callable[..., MarkedText]) -> None:
    view = text_view("ar", ("كلمة " * 10_000)[:50_000])
    began = time.perf_counter()
    for share in (0.2, 0.5, 0.9):
        view.verticalScrollBar().setValue(round(view.verticalScrollBar().maximum() * share))
        view.grab()
    assert (time.perf_counter() - began) / 3 < 0.1 * SLOW


def busy_comparer(source: str, target: str, cancelled: Callable[[], bool] = lambda: False) -> Prepared:
    """Works in Python without a pause for half a second, as the engine does on long texts."""
    end = time.perf_counter() + 0.5
    while time.perf_counter() < end:
        sum(range(2000))
    return prepare_by_hand(source, target)


def test_the_window_answers_while_it_compares(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window.workspace, "_comparer", busy_comparer)
    window.workspace.replace(Side.SOURCE, SOURCE)
    window.workspace.replace(Side.TARGET, TARGET)
    qtbot.waitUntil(lambda: window.workspace._jobs.is_busy)
    longest = 0.0
    while window.workspace.is_busy:
        began = time.perf_counter()
        window.panes[Side.TARGET].view.viewport().repaint()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - began)
    assert longest < 0.1 * SLOW
    assert window.workspace.is_current
