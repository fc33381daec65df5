"""The one writer: owns both texts, their comparison and which side stands left, and says what changed."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bitext import messages
from bitext.errors import MuqabalaError
from bitext.text import Side
from gui import intake
from gui.jobs import Jobs
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitext.comparison import Comparison


class Result(Protocol):
    """What the workspace keeps of a comparison: the panels know more of it."""

    @property
    def comparison(self) -> Comparison: ...


PAUSE = 300
"""Milliseconds without a keystroke before the texts are compared again."""


class Workspace(QObject):
    textReplaced = Signal(object, str)
    """A side got a whole new text, not by typing: the pane must show it."""
    comparisonChanged = Signal()
    busyChanged = Signal(bool)
    sidesSwapped = Signal()
    noticed = Signal(str)
    """One sentence for the user."""

    def __init__(self, comparer: Callable[..., Result], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = dict.fromkeys(Side, "")
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
        self._jobs.cancel()
        self._timer.start()
        self.busyChanged.emit(True)

    def replace(self, side: Side, text: str) -> None:
        """Puts a whole text on a side; a text too large is refused with a notice and nothing changes."""
        try:
            admitted = intake.admit(text)
        except intake.RefusedError as refusal:
            self.noticed.emit(str(refusal))
            return
        self._take(side, admitted)

    def open_file(self, side: Side, path: Path | str) -> None:
        """Puts a plain UTF-8 file on a side, or says why not."""
        path = Path(path)
        try:
            admitted = intake.read_file(path)
        except intake.RefusedError as refusal:
            self.noticed.emit(str(refusal))
            return
        self._take(side, intake.Admitted(admitted.text, admitted.notice or say("notice.opened", name=path.name)))

    def _take(self, side: Side, admitted: intake.Admitted) -> None:
        self.textReplaced.emit(side, admitted.text)
        self.edit(side, admitted.text)
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
        texts = dict(self._texts)
        for side in Side:
            self.replace(side, texts[side.other])

    def compare_now(self) -> None:
        """Compares here and now, on this thread: for a first sight and for pictures."""
        self._timer.stop()
        self._jobs.cancel()
        if not all(self._texts.values()):
            self._compared(None)
            return
        self._started = time.perf_counter()
        try:
            self._compared(self._comparer(self._texts[Side.SOURCE], self._texts[Side.TARGET]))
        except Exception as error:
            self._failed(error)

    def close(self) -> None:
        self._timer.stop()
        self._jobs.close()

    @Slot()
    def _compare(self) -> None:
        if not all(self._texts.values()):
            self._compared(None)
            return
        self._started = time.perf_counter()
        self._jobs.start(self._comparer, self._texts[Side.SOURCE], self._texts[Side.TARGET])

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
