"""S6: the caret visits every place once, in both move styles, and a double click takes a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from vectors import VECTORS

from bitext.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from gui.widgets.marked_text import MarkedText

CHOSEN = [vector for vector in VECTORS if vector.name in ("V01", "V03", "V17", "V21")]
each = pytest.mark.parametrize("vector", CHOSEN, ids=lambda vector: vector.name)
styles = pytest.mark.parametrize("style", list(Qt.CursorMoveStyle))
Key = Qt.Key


@pytest.fixture
def view(vector: object, text_view: Callable[..., MarkedText]) -> MarkedText:
    return text_view("ar" if vector.base == "R" else "nl", vector.logical, width=900)


@each
@styles
def test_home_and_end(view: MarkedText, style: Qt.CursorMoveStyle, qtbot: QtBot) -> None:
    view.document().setDefaultCursorMoveStyle(style)
    qtbot.keyClick(view, Key.Key_End)
    assert view.textCursor().position() == len(view.text)
    qtbot.keyClick(view, Key.Key_Home)
    assert view.textCursor().position() == 0


@each
@styles
def test_arrows_visit_every_place_once(view: MarkedText, style: Qt.CursorMoveStyle, qtbot: QtBot) -> None:
    view.document().setDefaultCursorMoveStyle(style)
    forward = Key.Key_Left if view.setting.is_right_to_left else Key.Key_Right
    qtbot.keyClick(view, Key.Key_Home)
    places = [view.textCursor().position()]
    for _ in range(len(view.text) + 2):
        qtbot.keyClick(view, forward)
        if view.textCursor().position() == places[-1]:
            break
        places.append(view.textCursor().position())
    assert sorted(places) == list(range(len(view.text) + 1))


@each
def test_shift_and_end_selects_all(view: MarkedText, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Key.Key_Home)
    qtbot.keyClick(view, Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_span() == Span(0, len(view.text))


@each
def test_double_click_takes_the_word(view: MarkedText, qtbot: QtBot) -> None:
    word = next(w for w in view.text.replace("(", " ").replace(")", " ").split() if w.isalpha())
    start = view.text.index(word)
    box = view.overlay.boxes(Span(start, start + len(word)))[0]
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert view.selected_span().of(view.text).strip() == word
