"""How much of one side has a partner on the other: a thin bar with its words above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from gui.typography import interface_font
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from bitext.text import Side
    from gui.theme import Theme


class CoverageBar(QWidget):
    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._share = 0.0
        self._theme = theme
        self.setFont(interface_font(11))
        self.set_share(0.0)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return say(f"coverage.{self._side.value}", percent=round(self._share * 100))

    def sizeHint(self) -> QSize:
        return QSize(max(104, QFontMetrics(self.font()).horizontalAdvance(self._words()) + 4), 30)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme["quiet"])
        painter.setFont(self.font())
        painter.drawText(QRectF(0, 0, self.width(), 18), Qt.AlignmentFlag.AlignVCenter, self._words())
        track = QRectF(0, 21, self.width(), 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme["track"])
        painter.drawRoundedRect(track, 2.5, 2.5)
        if self._share > 0:
            track.setWidth(max(5.0, track.width() * self._share))
            painter.setBrush(self._theme["accent"])
            painter.drawRoundedRect(track, 2.5, 2.5)
        painter.end()
