"""What comes in by file, clipboard or drop, and what the window says of it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from bitext.sources import SourceRecord
from bitext.text import Side
from gui.dialogs.address_dialog import AddressDialog
from gui.dialogs.record_dialog import RecordDialog
from gui.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window import MainWindow

ARABIC = "وصل الوزير إلى العاصمة صباح اليوم"
DUTCH = "De minister kwam vanochtend aan in de hoofdstad"


def test_a_refusal_leaves_the_window_as_it_was(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "beeld.png"
    file.write_bytes(b"\x89PNG\r\n" + bytes(50))
    window.workspace.replace(Side.TARGET, DUTCH)
    with qtbot.waitSignal(window.reception.noticed) as said:
        window.reception.open(Side.TARGET, file)
    assert "beeld.png" in said.args[0]
    assert window.workspace.text(Side.TARGET) == DUTCH


def test_two_languages_are_split(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "twee.txt"
    file.write_text(f"{ARABIC}\n{DUTCH}", encoding="utf-8")
    window.reception.open(Side.TARGET, file)
    qtbot.waitUntil(lambda: window.workspace.text(Side.SOURCE) == ARABIC, timeout=5000)
    assert window.workspace.text(Side.TARGET) == DUTCH


def test_markup_on_the_clipboard_is_read(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml(f"<p>{DUTCH}</p>")
    QGuiApplication.clipboard().setMimeData(data)
    window.actions_by_id["paste_target"].trigger()
    qtbot.waitUntil(lambda: window.workspace.text(Side.TARGET) == DUTCH, timeout=5000)
    QGuiApplication.clipboard().clear()


def test_a_file_of_pairs_lets_one_be_chosen(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "paren.csv"
    file.write_text(f"source,target\nنعم يا سيدي,Ja meneer\n{ARABIC},{DUTCH}\n", encoding="utf-8")
    window.reception.open(None, file)
    qtbot.waitUntil(lambda: window.reception.dialog is not None, timeout=5000)
    window.reception.dialog.view.selectRow(1)  # type: ignore[union-attr]
    window.reception.dialog.accept()
    assert window.workspace.text(Side.SOURCE) == ARABIC


def test_a_guessed_encoding_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "oud.txt"
    file.write_bytes(ARABIC.encode("cp1256"))
    window.reception.open(None, file)
    qtbot.waitUntil(lambda: "encoding" in window.notices.lines, timeout=5000)
    assert window.workspace.text(Side.SOURCE) == ARABIC


def test_cleaning_is_offered_and_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    dirty = "وصل الـــوزير إلى العاصمة"
    window.workspace.replace(Side.SOURCE, dirty)
    qtbot.waitUntil(lambda: "clean.source" in window.notices.lines, timeout=5000)
    assert window.workspace.text(Side.SOURCE) == dirty
    window.notices.lines["clean.source"].findChildren(type(window.verdict.exchange))[0].click()
    window.reception.dialog.accept()  # type: ignore[union-attr]
    assert "ـ" not in window.workspace.text(Side.SOURCE)
    window.panes[Side.SOURCE].view.undo()
    assert window.workspace.text(Side.SOURCE) == dirty


def test_a_record_comes_back_with_its_text(window: MainWindow) -> None:
    window.workspace.replace(Side.SOURCE, ARABIC, SourceRecord(outlet="NRC"))
    window.workspace.replace(Side.SOURCE, "نعم")
    assert window.workspace.record(Side.SOURCE) == SourceRecord()
    window.panes[Side.SOURCE].view.undo()
    assert window.workspace.record(Side.SOURCE).outlet == "NRC"


def test_a_time_that_is_none_keeps_the_dialog_open(window: MainWindow) -> None:
    dialog = RecordDialog(SourceRecord(), window)
    dialog.fields["posted"].setText("gisteren")
    dialog.accept()
    assert dialog.result() == 0
    assert "2024" in dialog.sentence.text()


@pytest.mark.parametrize(("url", "ok"), [("https://example.org/a", True), ("file:///etc/passwd", False), ("", False)])
def test_an_address_says_whom_it_contacts(window: MainWindow, url: str, ok: bool) -> None:
    dialog = AddressDialog(window)
    dialog.field.setText(url)
    assert dialog.yes.isEnabled() is ok
    assert ("example.org" in dialog.sentence.text()) is ok


def test_a_dropped_file_reaches_its_side(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "bron.txt"
    file.write_text(ARABIC, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    assert window.reception.eventFilter(window, drop)
    qtbot.waitUntil(lambda: window.workspace.text(Side.SOURCE) == ARABIC, timeout=5000)


def test_cancelling_leaves_the_window_as_it_was(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "bron.txt"
    file.write_text(ARABIC, encoding="utf-8")
    window.reception.open(None, file)
    window.reception.cancel()
    qtbot.wait(100)
    assert not window.workspace.has_text


def test_the_day_of_the_source_reaches_the_comparison(qapp: object) -> None:
    heard: list[object] = []

    def comparer(source: str, target: str, *, posted: object = None, cancelled: object = None) -> None:
        heard.append(posted)

    work = Workspace(comparer)  # type: ignore[arg-type]
    work.replace(Side.SOURCE, ARABIC, SourceRecord(posted=datetime(2024, 5, 17)))
    work.replace(Side.TARGET, DUTCH)
    work.compare_now()
    work.close()
    assert heard == [date(2024, 5, 17)]


def test_one_side_too_large_places_neither(window: MainWindow) -> None:
    assert not window.workspace.place({Side.TARGET: DUTCH, Side.SOURCE: "x\n" * 2_000_000}, {})
    assert not window.workspace.has_text
