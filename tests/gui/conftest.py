"""A window, a pane and a text for tests, each over texts that the test gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bitext.text import Side
from gui import app, theme, typography
from gui.settings import Settings
from gui.widgets.marked_text import MarkedText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.main_window import MainWindow
    from gui.theme import Theme


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return app.application(["tests"])


@pytest.fixture
def light() -> Theme:
    return theme.load("light")


@pytest.fixture
def text_view(qtbot: QtBot, light: Theme) -> Callable[..., MarkedText]:
    """Makes a shown text in a language, `width` pixels wide."""

    def make(language: str, text: str = "", width: int = 420) -> MarkedText:
        view = MarkedText(typography.setting(language), light)
        qtbot.addWidget(view)
        view.resize(width, 320)
        view.show()
        view.show_text(text)
        return view

    return make


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window, empty, with settings that are kept nowhere."""
    made = app.build(Settings(memory=True), "light")
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    yield made
    made.workspace.close()


@pytest.fixture
def filled(window: MainWindow) -> Callable[[str, str], MainWindow]:
    """Fills the window with a source and a target and compares them."""

    def fill(source: str, target: str) -> MainWindow:
        window.workspace.replace(Side.SOURCE, source)
        window.workspace.replace(Side.TARGET, target)
        window.workspace.compare_now()
        return window

    return fill
