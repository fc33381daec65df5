"""The text as given survives whatever is done to it in the pane."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor

from bitext.text import Span
from gui import intake
from gui.widgets import line_ends
from gui.widgets.mark import Mark, Status

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.widgets.marked_text import MarkedText

ODD = "eerste\r\ntwee\u00a0woorden\u2028zacht\rderde\n\u202egpj.exe\u202c 😀\0einde"


@pytest.fixture
def odd(text_view: Callable[..., MarkedText]) -> MarkedText:
    return text_view("nl", ODD)


def test_typing_changes_only_what_was_typed(odd: MarkedText, qtbot: QtBot) -> None:
    odd.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(odd.textEdited) as said:
        qtbot.keyClicks(odd, "!")
    assert said.args == [ODD + "!"]


def test_undo_brings_every_line_end_back(odd: MarkedText) -> None:
    odd.selectAll()
    odd.insert_text("iets\r\nanders")
    assert odd.text == "iets\r\nanders"
    odd.undo()
    assert odd.text == ODD
    odd.redo()
    assert odd.text == "iets\r\nanders"


def test_a_whole_new_text_is_one_step_back(odd: MarkedText) -> None:
    odd.show_text("nieuw")
    odd.undo()
    assert odd.text == ODD


def test_copy_is_exactly_the_selected_text(odd: MarkedText) -> None:
    odd.selectAll()
    odd.copy()
    assert QGuiApplication.clipboard().text() == ODD


def test_paste_takes_the_plain_text_only(odd: MarkedText) -> None:
    data = QMimeData()
    data.setHtml("<b>vet</b><img src='file:///x'>")
    data.setText("<b>vet</b>")
    odd.selectAll()
    odd.insertFromMimeData(data)
    assert odd.text == "<b>vet</b>"


def test_paste_of_markup_alone_is_refused(odd: MarkedText) -> None:
    data = QMimeData()
    data.setHtml("<p>tekst</p>")
    odd.insertFromMimeData(data)
    assert "<p>" not in odd.text


def test_a_dropped_file_is_handed_on(odd: MarkedText, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "bron.txt"))])
    with qtbot.waitSignal(odd.fileDropped) as said:
        odd.insertFromMimeData(data)
    assert said.args[0].endswith("bron.txt")


def test_a_lone_surrogate_is_replaced_and_said() -> None:
    """Qt drops one without a word and Python's clipboard text may hold one: it meets U+FFFD at the door."""
    admitted = intake.admit("a\ud800b\udc00")
    assert admitted.text == "a\ufffdb\ufffd"
    assert admitted.notice.startswith("2 halve tekens")


def test_a_line_too_long_is_refused(odd: MarkedText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(odd.noticed) as said:
        odd.insert_text("x" * 900_000)
    assert "50.000" in said.args[0]
    assert odd.text == ODD


def test_a_text_too_long_is_refused(odd: MarkedText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(odd.noticed) as said:
        odd.insert_text("woord\n" * 200_000)
    assert "1.000.000" in said.args[0]
    assert odd.text == ODD


def test_direction_is_the_panes_and_not_the_first_letters(text_view: Callable[..., MarkedText]) -> None:
    view = text_view("ar", "@user مرحبا\n123")
    block = view.document().begin()
    while block.isValid():
        assert block.textDirection() == Qt.LayoutDirection.RightToLeft
        block = block.next()
    view.selectAll()
    view.insert_text("BBC\r\nx")
    assert view.document().lastBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    view.undo()
    view.undo()
    assert view.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft


def test_arabic_stands_at_the_right_edge(text_view: Callable[..., MarkedText]) -> None:
    view = text_view("ar", "نعم", width=400)
    (box,) = view.overlay.boxes(Span(0, 3))
    assert box.right() > 360


def test_marks_move_along_with_an_edit_before_them(odd: MarkedText) -> None:
    odd.overlay.set_marks([Mark(Span(0, 6), Status.AGREES), Mark(Span(8, 12), Status.DIFFERS, "G", 3)])
    odd.moveCursor(QTextCursor.MoveOperation.Start)
    odd.insert_text("de ")
    assert [mark.span for mark in odd.overlay.marks] == [Span(3, 9), Span(11, 15)]


def test_an_edited_mark_goes(odd: MarkedText) -> None:
    odd.overlay.set_marks([Mark(Span(0, 6), Status.AGREES)])
    odd.select(Span(1, 3))
    odd.insert_text("x")
    assert odd.overlay.marks == ()


def test_hidden_controls_are_known(odd: MarkedText) -> None:
    assert [controls for _, controls in odd.overlay.controls] == ["\u202e", "\u202c", "\0"]


def test_a_chip_is_painted_over_a_hidden_control(text_view: Callable[..., MarkedText]) -> None:
    plain, hidden = text_view("nl", "fotogpj.exe"), text_view("nl", "foto\u200egpj.exe")
    assert plain.viewport().grab().toImage() != hidden.viewport().grab().toImage()


def test_the_joiner_of_one_emoji_is_no_hidden_control(text_view: Callable[..., MarkedText]) -> None:
    assert text_view("nl", "👨\u200d👩\u200d👧").overlay.controls == []


@pytest.mark.parametrize("language", ["ar", "nl"])
def test_texts_that_try_to_break_it(language: str, text_view: Callable[..., MarkedText]) -> None:
    view = text_view(language)
    for text in (
        "\0" * 50,
        "\u202e" * 500,
        "\u2066" * 200 + "x",
        "🇳🇱" * 100,
        "\ufffc\u2028\ufdd1",
        "a\u0300" * 300,
        "\r" * 40,
        "\t\t",
    ):
        view.show_text(text)
        view.overlay.set_marks([Mark(Span(0, len(text)), Status.ONLY, "W")])
        view.grab()
        view.undo()
        view.redo()
        assert view.text == text


def test_any_editing_keeps_text_and_document_in_step(text_view: Callable[..., MarkedText]) -> None:
    pick = random.Random(11)
    pieces = ("a", "كِتاب", "😀", "\r\n", "\n", "\r", "\u2028", "\u00a0", "een twee", "\0", "\ufeff", "\u202e")
    view = text_view("ar", ODD)
    for _ in range(400):
        cursor = view.textCursor()
        cursor.setPosition(view.offsets.to_qt(pick.randint(0, len(view.text))))
        cursor.setPosition(view.offsets.to_qt(pick.randint(0, len(view.text))), QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        match pick.randrange(6):
            case 0 | 1:
                view.insert_text("".join(pick.choices(pieces, k=3)))
            case 2:
                cursor.removeSelectedText()
            case 3:
                cursor.insertBlock()
            case 4:
                view.undo()
            case _:
                view.redo()
        assert view.text == line_ends.read(view.document(), 0, view.document().characterCount() - 1)
        assert view.offsets.units == view.document().characterCount() - 1


def test_everything_undone_is_the_beginning(text_view: Callable[..., MarkedText]) -> None:
    view = text_view("nl", ODD)
    for piece in ("x\r\ny", "\n", "z\r"):
        view.moveCursor(QTextCursor.MoveOperation.End)
        view.insert_text(piece)
    assert view.text == ODD + "x\r\ny\nz\r"
    while view.text != ODD:
        view.undo()
    view.redo()
    assert view.text.startswith(ODD)
