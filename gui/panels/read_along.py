"""The strip under the texts: how the word pointed at, or else the one at the caret, sounds, what it is made of and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from gui.jobs import Jobs
from gui.models import read_along
from gui.widgets.sentence_label import SentenceLabel
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitext.reading_help.helper import ReadingHelp
    from bitext.text import Side
    from gui.models.prepared import Prepared

HEIGHT = 62
RESTS = 20
"""Milliseconds the mouse rests on a word before it is explained."""


def warm(helper: ReadingHelp, *, cancelled: Callable[[], bool]) -> None:
    """Makes the index from Dutch to Arabic off the window's thread, so that the first word asked for does not wait."""
    if not cancelled():
        helper.prepare()


class ReadAlong(QFrame):
    """Two lines of a fixed height: nothing around it moves when the word changes."""

    def __init__(self, is_current: Callable[[], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(say("name.read_along"))
        self._is_current = is_current
        self._result: Prepared | None = None
        self._caret: tuple[Side, int] | None = None
        self._mouse: tuple[Side, int] | None = None
        self.word = SentenceLabel("", self, size=15)
        self.detail = SentenceLabel("", self, size=12.5, quiet=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 4, 20, 5)
        box.setSpacing(0)
        for label in (self.word, self.detail):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            box.addWidget(label, 1)
        self._timer = QTimer(self, singleShot=True, interval=RESTS)
        self._timer.timeout.connect(self._show)
        self._jobs = Jobs(self)
        self._show()

    def show_comparison(self, result: Prepared | None) -> None:
        first = self._result is None and result is not None
        self._result, self._mouse = result, None
        if first and result is not None:
            self._jobs.start(warm, result.help)
        self._show()

    @Slot(object, int)
    def point(self, side: Side, place: int) -> None:
        self._mouse = (side, place) if place >= 0 else None
        self._timer.start()

    @Slot(object, int)
    def move_caret(self, side: Side, place: int) -> None:
        self._caret, self._mouse = (side, place), None
        self._timer.stop()
        self._show()

    def _show(self) -> None:
        at = self._mouse or self._caret
        head, detail = "", ""
        if self._result is not None and at is not None and self._is_current():
            side, place = at
            token = self._result.links.token(side, place)
            index = self._result.help.index(side, token.span.start) if token else None
            if index is not None:
                head, detail = read_along.lines(side, self._result.help.word(side, index))
        self.word.setText(head)
        self.detail.setText(detail or ("" if head else say("read.empty")))

    def close_jobs(self) -> None:
        self._jobs.close()
