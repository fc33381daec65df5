"""The only label that shows a text from outside: never markup, whatever is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.typography import interface_font


class PlainLabel(QLabel):
    """A label of plain text; `quiet` ones take the secondary colour by the role the theme gives PlaceholderText."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, size: float = 0, bold: bool = False, quiet: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = interface_font(size)
        font.setWeight(font.Weight.DemiBold if bold else font.Weight.Normal)
        self.setFont(font)
        if quiet:
            self.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.setText(text)
