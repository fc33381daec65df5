"""What the squares of a link matrix mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.typography import interface_font
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.theme import Theme

SQUARE = 10
GAP = 6
BETWEEN = 14


class LinkKey(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = ((True, say("alignment.sure")), (False, say("alignment.possible")))
        self.setFont(interface_font(12))
        self.setAccessibleName(", ".join(words for _, words in self._entries))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(QFontMetrics(self.font()).horizontalAdvance(words) for _, words in self._entries)
        return QSize(words + len(self._entries) * (SQUARE + GAP) + BETWEEN + 2, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        x = 1.0
        for is_sure, words in self._entries:
            painter.setPen(QPen(self._theme["accent"], 1.5))
            painter.setBrush(self._theme["accent"] if is_sure else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(x, (self.height() - SQUARE) / 2, SQUARE, SQUARE), 2, 2)
            x += SQUARE + GAP
            painter.setPen(self._theme["quiet"])
            wide = QFontMetrics(self.font()).horizontalAdvance(words)
            room = self.rect().translated(QPoint(round(x), 0))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            x += wide + BETWEEN
        painter.end()
