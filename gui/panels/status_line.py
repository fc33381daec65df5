"""The line below: a notice while it is new, else why the word pointed at is linked; on the right what the program is doing."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from gui.widgets.plain_label import PlainLabel
from gui.widgets.sentence_label import SentenceLabel
from gui.words import say

STAYS = 8000
"""Milliseconds a notice stays."""


class StatusLine(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Button)
        self.setFixedHeight(32)
        self._reason = ""
        self._notice = ""
        self.words = SentenceLabel("", self, size=12.5)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setAccessibleName(say("name.status"))
        self.work = PlainLabel(say("offline"), self, size=12, quiet=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.work)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self._forget)

    @Slot(str)
    def notice(self, sentence: str) -> None:
        self._notice = sentence
        self._timer.start()
        self._show()

    def explain(self, reason: str) -> None:
        self._reason = reason
        self._show()

    def _forget(self) -> None:
        self._notice = ""
        self._show()

    def _show(self) -> None:
        self.words.setText(self._notice or self._reason)

    def busy(self) -> None:
        self.work.setText(say("busy"))

    def idle(self, milliseconds: int) -> None:
        parts = [say("offline")] + ([say("done", time=milliseconds)] if milliseconds else [])
        self.work.setText("  ·  ".join(parts))
