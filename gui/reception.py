"""Receives what comes in: reads it in the background, asks what has to be asked, and hands the texts to the workspace."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from bitext import messages
from bitext.alignment.passages import is_article
from bitext.errors import MuqabalaError
from bitext.readers.read import Notice
from bitext.text import Side
from gui.dialogs.address_dialog import AddressDialog
from gui.dialogs.clean_dialog import CleanDialog
from gui.dialogs.pairs_dialog import PairsDialog
from gui.dialogs.passage_dialog import PassageDialog
from gui.dialogs.record_dialog import RecordDialog
from gui.jobs import Jobs
from gui.models import arrival as arrivals
from gui.words import grouped, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QDialog, QWidget

    from bitext.cleaning.clean import Cleaned
    from bitext.sources import SourceRecord
    from gui.models.arrival import Arrival, Scan
    from gui.panels.notice_bar import NoticeBar
    from gui.theme import Theme
    from gui.workspace import Workspace

PATIENCE = 1000
"""Milliseconds of work before it is shown, with a way to stop it."""
PAUSE = 500
"""Milliseconds without a change before the texts are looked at."""


class Reception(QObject):
    noticed = Signal(str)
    progressed = Signal(int, int)
    """From the worker's thread: steps done and in all."""

    def __init__(self, workspace: Workspace, bar: NoticeBar, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self.dialog: QDialog | None = None
        self._work, self._bar, self._window = workspace, bar, window
        self._side: Side | None = None
        self._name = ""
        self._path: Path | None = None
        self._percent = 0
        self._jobs, self._scans = Jobs(self), Jobs(self)
        self._jobs.done.connect(self._arrived)
        self._jobs.failed.connect(self._failed)
        self._scans.done.connect(self._scanned)
        self.progressed.connect(self._progress)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show_work)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._scan)
        workspace.busyChanged.connect(lambda busy: self._pause.start() if busy else None)
        workspace.closing.connect(self.close)
        workspace.textReplaced.connect(bar.forget)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    # ways in

    def open(self, side: Side | None, path: Path | str, encoding: str = "") -> None:
        """Reads a file of any kind; a text that says no other goes to `side`."""
        self._path = Path(path)
        self._start(side, self._path.name, partial(arrivals.from_file, self._path, encoding, progress=self.progressed.emit))

    def paste(self, side: Side) -> None:
        """Takes what is on the clipboard, as plain text or as a browser put it there."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not (data.hasText() or data.hasHtml()):
            self.noticed.emit(say("refused.clipboard"))
            return
        name = say("clipboard")
        self._start(side, name, partial(arrivals.from_clipboard, name, data.text(), data.html() if data.hasHtml() else ""))

    def ask_address(self) -> None:
        dialog = AddressDialog(self._window)

        def fetch() -> None:
            self._path = None
            self._start(None, dialog.url, partial(arrivals.from_web, dialog.url))

        self._ask(dialog, fetch)

    def find_passages(self) -> None:
        """Looks for passages in the text, or for the source in it when it holds none."""
        text = self._work.text(Side.TARGET)
        source = self._work.text(Side.SOURCE)
        name = say("target")
        if source.strip() and not is_article(text):
            self._start(Side.TARGET, name, partial(arrivals.from_both, name, source, text))
        else:
            self._start(Side.TARGET, name, partial(arrivals.from_pane, name, text, self._work.record(Side.TARGET)))

    def _start(self, side: Side | None, name: str, read: Callable[..., Arrival]) -> None:
        self._side, self._name, self._percent = side, name, 0
        self._patience.start()
        self._jobs.start(read)

    # while it is read

    @Slot(int, int)
    def _progress(self, done: int, total: int) -> None:
        self._percent = round(100 * done / total) if total else 0
        if "work" in self._bar.lines:
            self._show_work()

    def _show_work(self) -> None:
        if self._jobs.is_busy:
            self._bar.put("work", say("reading", name=self._name, percent=self._percent), say("dialog.cancel"), self.cancel)

    def cancel(self) -> None:
        """Stops what is being read; the texts stay as they were."""
        self._jobs.cancel()
        self._end_work()
        self.noticed.emit(say("notice.kept"))

    def _end_work(self) -> None:
        self._patience.stop()
        self._bar.take("work")

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._end_work()
        self.noticed.emit(
            messages.error(error) if isinstance(error, MuqabalaError) else say("refused.unreadable", name=self._name)
        )

    # when it is there

    @Slot(object)
    def _arrived(self, found: Arrival) -> None:
        self._end_work()
        if found.pairs is not None:
            pairs = PairsDialog(found, self._window)
            self._ask(pairs, lambda: self._place(found, dict(zip((Side.SOURCE, Side.TARGET), pairs.pair, strict=True))))
        elif found.passages:
            self._propose(found)
        elif found.sides:
            self._place(found, {Side.SOURCE: found.sides.source, Side.TARGET: found.sides.target})
        else:
            self._place(found, {self._side or found.side or Side.TARGET: found.text})

    def _propose(self, found: Arrival, start: int = 0) -> None:
        dialog = PassageDialog(found, self.theme, start, self._window)
        self._ask(dialog, lambda: self._take_passage(found, dialog))

    def _take_passage(self, found: Arrival, dialog: PassageDialog) -> None:
        kept = {side: self._work.record(side) for side in Side}
        # whoever wrote the article is not who wrote what it quotes
        self._place(found, dialog.texts, kept if found.source else {Side.TARGET: found.record})
        count = len(found.passages)
        if count > 1:
            sentence = say("passage.more", number=dialog.number + 1, count=count, name=found.name)
            following = (dialog.number + 1) % count
            self._bar.put("passages", sentence, say("passage.next"), lambda: self._propose(found, following))

    def _place(self, found: Arrival, texts: Mapping[Side, str], records: Mapping[Side, SourceRecord] | None = None) -> None:
        side = next(iter(texts))
        if not self._work.place(texts, dict.fromkeys(texts, found.record) if records is None else records):
            return
        for key in ("encoding", "passages", *(notice.key for notice in found.notices)):
            self._bar.take(key)
        self.noticed.emit(say("notice.opened", name=found.name))
        for notice in found.notices:
            if notice.key != "encoding.guessed":
                self._bar.put(notice.key, notice.sentence())
        if found.encoding and self._path and (not found.encoding.certain or found.encoding.alternatives):
            self._offer_encodings(found, side if len(texts) == 1 else None, self._path)

    def _offer_encodings(self, found: Arrival, side: Side | None, path: Path) -> None:
        assert found.encoding is not None  # noqa: S101
        if found.encoding.certain and found.encoding.name == "utf-8":
            return
        guess = Notice("encoding.guessed", {"encoding": found.encoding.name})
        sentence = say("encoding.is", encoding=found.encoding.name) if found.encoding.certain else guess.sentence()
        choices = [(name, partial(self.open, side, path, name)) for name in found.encoding.alternatives]
        self._bar.put("encoding", sentence, say("encoding.again") if choices else "", choices=choices)

    def _ask(self, dialog: QDialog, does: Callable[[], object]) -> None:
        """Opens a dialog; what it asks for is done once it is accepted."""
        if self.dialog is not None:
            self.dialog.reject()
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: does())
        dialog.finished.connect(self._answered)
        dialog.open()

    def _answered(self) -> None:
        self.dialog = None

    # the texts that stand there

    def ask_record(self, side: Side) -> None:
        dialog = RecordDialog(self._work.record(side), self._window)
        self._ask(dialog, lambda: self._set_record(side, dialog.record))

    def _set_record(self, side: Side, record: SourceRecord) -> None:
        before = self._work.record(side)
        self._work.set_record(side, record)

        def undo() -> None:
            self._work.set_record(side, before)
            self._bar.take("record")

        self._bar.put("record", say("record.done"), say("action.undo"), undo)

    def _scan(self) -> None:
        self._scans.start(arrivals.scan, self._work.text(Side.SOURCE), self._work.text(Side.TARGET))

    @Slot(object)
    def _scanned(self, scan: Scan) -> None:
        for side, cleaned in scan.cleaned.items():
            key = f"clean.{side.value}"
            if cleaned.changes:
                count = len(cleaned.changes)
                places = say("clean.place") if count == 1 else say("clean.places", count=grouped(count))
                sentence = say(f"clean.found.{side.value}").replace("{places}", places)
                self._bar.put(key, sentence, say("clean.ask"), partial(self._clean, side, cleaned), once=True)
            else:
                self._bar.take(key)
        self._bar.take("embedded")
        if scan.embedded and scan.is_article:
            self._bar.put("embedded", say("embedded.article"), say("embedded.find"), self.find_passages, once=True)
        elif scan.embedded:
            self._bar.put("embedded", say("embedded.both"), say("embedded.split"), partial(self._split, scan.embedded), once=True)
        elif scan.is_long:
            self._bar.put("embedded", say("embedded.long"), say("embedded.find"), self.find_passages, once=True)

    def _split(self, side: Side) -> None:
        name = say(side.value)
        self._start(side, name, partial(arrivals.from_pane, name, self._work.text(side), self._work.record(side)))

    def _clean(self, side: Side, cleaned: Cleaned) -> None:
        dialog = CleanDialog(cleaned, self._work.languages[side], self.theme, self._window)
        self._ask(dialog, lambda: self._put_clean(side, cleaned, dialog.text))

    def _put_clean(self, side: Side, cleaned: Cleaned, text: str) -> None:
        record = self._work.record(side)
        self._work.replace(side, text, record)

        def back() -> None:
            self._work.replace(side, cleaned.original, record)
            self._bar.take("cleaned")

        self._bar.put("cleaned", say("clean.done"), say("clean.back"), back)

    # dropping on the window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop) and watched is self._window:
            drop: QDropEvent = event  # type: ignore[assignment]
            files = [url.toLocalFile() for url in drop.mimeData().urls() if url.isLocalFile()]
            if files:
                drop.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.open(None, files[0])
                return True
        return super().eventFilter(watched, event)

    def close(self) -> None:
        self._pause.stop()
        self._jobs.close()
        self._scans.close()
