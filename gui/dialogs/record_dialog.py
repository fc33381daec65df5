"""Where a text comes from: filled from what the file says, and editable."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QLineEdit

from gui.dialogs.frame import Frame
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bitext.sources import SourceRecord

WORDS = ("title", "outlet", "speaker", "url", "language", "licence")
TIMES = ("posted", "captured")


class RecordDialog(Frame):
    def __init__(self, record: SourceRecord, parent: QWidget | None = None) -> None:
        super().__init__(say("record.dialog"), say("record.how"), say("record.take"), parent)
        self._record = record
        form = QFormLayout()
        self.fields: dict[str, QLineEdit] = {}
        for name in ("title", "outlet", "speaker", "url", *TIMES, "language", "licence"):
            value = getattr(record, name)
            field = QLineEdit(value.isoformat(" ", "minutes") if isinstance(value, datetime) else value, self)
            if name in TIMES:
                field.setPlaceholderText("2024-05-17 10:30+03:00")
            field.setCursorPosition(0)
            self.fields[name] = field
            form.addRow(say(f"record.{name}"), field)
        self.body.addLayout(form)
        self.setMinimumSize(440, 420)  # wrapped sentences need this much
        self.resize(560, 420)

    @property
    def record(self) -> SourceRecord:
        """The record as it stands in the fields; raises ValueError for a time that is none."""
        words = {name: self.fields[name].text().strip() for name in WORDS}
        times = {name: datetime.fromisoformat(text) if (text := self.fields[name].text().strip()) else None for name in TIMES}
        return replace(self._record, **words, **times)  # type: ignore[arg-type]

    def accept(self) -> None:
        try:
            _ = self.record
        except ValueError:
            self.sentence.setText(say("record.time"))
            return
        super().accept()
