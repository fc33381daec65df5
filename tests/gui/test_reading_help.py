"""The strip that reads along, and the source word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from by_hand import SOURCE, TARGET, span
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFileDialog

from bitext.text import Side
from gui.widgets.gloss_lines import Cell, broken, widths

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window import MainWindow


@pytest.fixture
def read(filled: Callable[[str, str], MainWindow]) -> MainWindow:
    return filled(SOURCE, TARGET)


@pytest.mark.parametrize(("side", "words", "said"), [(Side.SOURCE, "جنود", "djoenoed"), (Side.TARGET, "soldaten", "جندي")])
def test_the_strip_follows_the_caret(side: Side, words: str, said: str, read: MainWindow) -> None:
    read.panes[side].view.select(span(SOURCE if side is Side.SOURCE else TARGET, words))
    assert said in read.read_along.word.text()


def test_the_strip_follows_the_mouse_at_rest(read: MainWindow, qtbot: QtBot) -> None:
    read.read_along.point(Side.SOURCE, SOURCE.index("القائد"))
    qtbot.waitUntil(lambda: "al-qaa’id" in read.read_along.word.text())


def test_a_text_is_never_markup_and_cannot_reorder_the_strip(filled: Callable[[str, str], MainWindow]) -> None:
    window = filled("<b>غغغغظ</b> قال", "Hij zei <b>het</b>")
    window.read_along.move_caret(Side.SOURCE, 4)
    assert window.read_along.word.textFormat() == Qt.TextFormat.PlainText
    assert "\u2068غغغغظ\u2069" in window.read_along.word.text()
    assert "staat niet in het woordenboek" in window.read_along.word.text()


def test_the_strip_keeps_its_height(read: MainWindow) -> None:
    before = read.read_along.height()
    read.read_along.move_caret(Side.SOURCE, 0)
    assert read.read_along.height() == before


def test_lines_run_from_right_to_left_and_a_click_selects(read: MainWindow, qtbot: QtBot) -> None:
    read.side.turn("gloss")
    lines = read.gloss.lines
    first = lines._lines[0]
    assert first.lefts[0] > first.lefts[1]
    place = lines.corner(0) + QPointF(first.lefts[1] + 3, 12)
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert read.panes[Side.SOURCE].view.selected_span().of(SOURCE) == "ثلاثة"


def test_the_word_at_the_caret_is_marked(read: MainWindow) -> None:
    read.side.turn("gloss")
    read.panes[Side.SOURCE].view.select(span(SOURCE, "القائد"))
    content = read.gloss.content
    assert content is not None
    assert content.cells[read.gloss.lines._marked].word == "القائد"


def test_no_line_is_wider_than_its_room(read: MainWindow) -> None:
    cells = [Cell("وَالْمُسْتَشْفَيَاتُ", "wal-moestasjfajaat", "en · ziekenhuis")] * 40
    faces = read.gloss.faces
    lines = broken(cells, widths(cells, faces), 300, faces)
    assert [n for line in lines for n in range(line.first, line.last)] == list(range(40))
    assert all(left >= 0 for line in lines for left in line.lefts)


def test_the_lines_are_saved_as_a_pdf(read: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "bron"), ""))
    read.actions_by_id["save_gloss"].trigger()
    assert (tmp_path / "bron.pdf").read_bytes().startswith(b"%PDF")


def test_a_pdf_that_cannot_be_written_is_one_sentence(read: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "bron.pdf"), ""))
    read.actions_by_id["save_gloss"].trigger()
    assert read.status.words.text().endswith("kan niet worden geschreven.")
