"""One entry of the legend: a sample of a mark, how many there are, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from gui.typography import interface_font
from gui.widgets.mark import Status
from gui.widgets.mark_painter import paint_line, paint_tint
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from gui.theme import Theme

SAMPLE = 18


class Swatch(QWidget):
    def __init__(self, status: Status, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self._count = 0
        self._theme = theme
        self.setFont(interface_font(12.5))
        if status in (Status.UNKNOWN, Status.UNLISTED):
            self.setToolTip(say(f"legend.{status.value}"))
        self.set_count(0)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return f"{self._count} {say(f'mark.{self._status.value}')}"

    def sizeHint(self) -> QSize:
        return QSize(SAMPLE + 8 + QFontMetrics(self.font()).horizontalAdvance(self._words()) + 2, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sample = QRectF(1, self.height() / 2 - 7, SAMPLE - 2, 14)
        paint_tint(painter, self._theme, self._status, sample)
        paint_line(painter, self._theme, self._status, sample)
        painter.setPen(self._theme["quiet" if not self._count else "text"])
        painter.setFont(self.font())
        painter.drawText(self.rect().adjusted(SAMPLE + 8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._words())
        painter.end()
