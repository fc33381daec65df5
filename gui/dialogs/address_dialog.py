"""Asks for a web address, and says what will be contacted before anything is."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtWidgets import QLineEdit

from gui.dialogs.frame import Frame
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class AddressDialog(Frame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("address.title"), say("address.how"), say("address.take"), parent)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(say("address.title"))
        self.field.setPlaceholderText("https://")
        self.field.textChanged.connect(self._say)
        self.body.addWidget(self.field)
        self.yes.setEnabled(False)
        self.setMinimumSize(460, 180)  # wrapped sentences need this much
        self.resize(560, 180)

    @property
    def url(self) -> str:
        return self.field.text().strip()

    def _say(self) -> None:
        try:
            parts = urlsplit(self.url)
            host = parts.hostname if parts.scheme in ("http", "https") else None
        except ValueError:
            host = None
        self.yes.setEnabled(bool(host))
        self.sentence.setText(say("address.host", host=host) if host else say("address.how"))
