"""The one writer: owns both texts, their comparison and which side stands left, and says what changed."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bitext import messages
from bitext.errors import MuqabalaError
from bitext.sources import SourceRecord
from bitext.text import Side
from gui import intake
from gui.jobs import Jobs
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bitext.comparison import Comparison


class Result(Protocol):
    """What the workspace keeps of a comparison: the panels know more of it."""

    @property
    def comparison(self) -> Comparison: ...


PAUSE = 300
"""Milliseconds without a keystroke before the texts are compared again."""
REMEMBERED = 200
"""Texts of which is kept where they came from, for undo."""


class Workspace(QObject):
    textReplaced = Signal(object, str)
    """A side got a whole new text, not by typing: the pane must show it."""
    comparisonChanged = Signal()
    busyChanged = Signal(bool)
    recordChanged = Signal(object)
    """The side of which the source record is another one now."""
    sidesSwapped = Signal()
    closing = Signal()
    """Whoever works in the background must end now: a thread pool that is destroyed while it runs holds up the program."""
    noticed = Signal(str)
    """One sentence for the user."""

    def __init__(self, comparer: Callable[..., Result], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = dict.fromkeys(Side, "")
        self._records = dict.fromkeys(Side, SourceRecord())
        self._remembered: dict[tuple[Side, int], SourceRecord] = {}
        self._comparer = comparer
        self._started = 0.0
        self.languages = {Side.SOURCE: "ar", Side.TARGET: "nl"}
        self.result: Result | None = None
        self.left = Side.TARGET
        self.milliseconds = 0
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._compared)
        self._jobs.failed.connect(self._failed)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._compare)

    @property
    def comparison(self) -> Comparison | None:
        return self.result.comparison if self.result else None

    @property
    def right(self) -> Side:
        return self.left.other

    @property
    def has_text(self) -> bool:
        return any(self._texts.values())

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive() or self._jobs.is_busy

    def text(self, side: Side) -> str:
        return self._texts[side]

    @property
    def is_current(self) -> bool:
        """Whether the comparison is one of the texts as they are now."""
        made = self.comparison
        return made is not None and all(made.document(side).text == self._texts[side] for side in Side)

    def edit(self, side: Side, text: str) -> None:
        """The user changed a text in its pane; compared again after a pause."""
        if text == self._texts[side]:
            return
        self._texts[side] = text
        record = self._remembered.get((side, hash(text)))  # undo brings a text back with where it came from
        if record is not None or not text:
            self._hold(side, record or SourceRecord())
        self._jobs.cancel()
        self._timer.start()
        self.busyChanged.emit(True)

    def replace(self, side: Side, text: str, record: SourceRecord | None = None) -> None:
        """Puts a whole text on a side; a text too large is refused with a notice and nothing changes."""
        self.place({side: text}, {side: record} if record else {})

    def place(self, texts: Mapping[Side, str], records: Mapping[Side, SourceRecord]) -> bool:
        """Puts whole texts on their sides with where they come from: all of them, or none and a notice; whether it did."""
        try:
            admitted = {side: intake.admit(text) for side, text in texts.items()}
        except intake.RefusedError as refusal:
            self.noticed.emit(str(refusal))
            return False
        for side, text in admitted.items():
            self._remember(side, self._texts[side], self._records[side])
            self._remember(side, text.text, records.get(side, SourceRecord()))
            self._take(side, text)
        return True

    def record(self, side: Side) -> SourceRecord:
        """Where the text of a side comes from, as far as known."""
        return self._records[side]

    def set_record(self, side: Side, record: SourceRecord) -> None:
        """The user says where a text comes from; the day it was posted counts in the comparison."""
        day = self._records[side].posted
        self._remember(side, self._texts[side], record)
        self._hold(side, record)
        if record.posted != day and self.has_text:
            self._jobs.cancel()
            self._timer.start()
            self.busyChanged.emit(True)

    def _remember(self, side: Side, text: str, record: SourceRecord) -> None:
        self._remembered[side, hash(text)] = record
        while len(self._remembered) > REMEMBERED:
            del self._remembered[next(iter(self._remembered))]

    def _hold(self, side: Side, record: SourceRecord) -> None:
        if record != self._records[side]:
            self._records[side] = record
            self.recordChanged.emit(side)

    def _take(self, side: Side, admitted: intake.Admitted) -> None:
        self.textReplaced.emit(side, admitted.text)
        self.edit(side, admitted.text)
        self._hold(side, self._remembered[side, hash(admitted.text)])
        if admitted.notice:
            self.noticed.emit(admitted.notice)

    def clear(self) -> None:
        for side in Side:
            self.replace(side, "")

    def swap(self) -> None:
        """The two sides change places on screen."""
        self.left = self.left.other
        self.sidesSwapped.emit()

    def exchange(self) -> None:
        """The two texts change sides: what was the source becomes the text."""
        self.place({side: self._texts[side.other] for side in Side}, {side: self._records[side.other] for side in Side})

    def compare_now(self) -> None:
        """Compares here and now, on this thread: for a first sight and for pictures."""
        self._timer.stop()
        self._jobs.cancel()
        if not all(self._texts.values()):
            self._compared(None)
            return
        self._started = time.perf_counter()
        try:
            self._compared(self._call()(self._texts[Side.SOURCE], self._texts[Side.TARGET]))
        except Exception as error:
            self._failed(error)

    def _call(self) -> Callable[..., Result]:
        posted = self._records[Side.SOURCE].posted
        return partial(self._comparer, posted=posted.date()) if posted else self._comparer

    def close(self) -> None:
        self.closing.emit()
        self._timer.stop()
        self._jobs.close()

    @Slot()
    def _compare(self) -> None:
        if not all(self._texts.values()):
            self._compared(None)
            return
        self._started = time.perf_counter()
        self._jobs.start(self._call(), self._texts[Side.SOURCE], self._texts[Side.TARGET])

    @Slot(object)
    def _compared(self, result: Result | None) -> None:
        self.milliseconds = round((time.perf_counter() - self._started) * 1000) if result else 0
        self.result = result
        self.busyChanged.emit(False)
        self.comparisonChanged.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.result = None
        self.busyChanged.emit(False)
        self.comparisonChanged.emit()
        self.noticed.emit(messages.error(error) if isinstance(error, MuqabalaError) else say("failed.compare"))
