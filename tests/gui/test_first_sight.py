"""A media monitor opens the program for the first time, walks the findings, and corrects the Dutch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from bitext import resources
from bitext.text import Side
from gui import app
from gui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    made = app.build(Settings(memory=True), "light")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.show_sample()
    yield made
    made.workspace.close()


def compared(window: MainWindow) -> bool:
    return window.workspace.is_current and not window.workspace.is_busy


def test_from_the_sample_to_a_corrected_text(window: MainWindow, qtbot: QtBot) -> None:
    source, target = resources.sample()
    qtbot.waitUntil(lambda: compared(window), timeout=30_000)
    assert window.panes[Side.SOURCE].view.text == source
    assert window.verdict.sentence.text()

    # 3.000 becomes 300: the program must notice
    view = window.panes[Side.TARGET].view
    cursor = view.textCursor()
    cursor.setPosition(target.index("3.000"))
    cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, 5)
    view.setTextCursor(cursor)
    qtbot.keyClicks(view, "300")
    assert not window.workspace.is_current
    qtbot.waitUntil(lambda: compared(window), timeout=30_000)

    # F7 leads to it, on both sides
    for _ in range(window.findings.count):
        qtbot.keyClick(window, Qt.Key.Key_F7)
        words = {side: pane.view.selected_span().of(pane.view.text) for side, pane in window.panes.items()}
        if "300" in words[Side.TARGET]:
            break
    assert "٣٠٠٠" in words[Side.SOURCE]
    assert "300" in words[Side.TARGET]

    # undo brings the sample back, and it is compared again
    while view.text != target:
        view.undo()
    qtbot.waitUntil(lambda: compared(window), timeout=30_000)
    assert window.workspace.comparison.target.text == target
