"""The whole text at a glance beside its scroll bar: where marks are. Shapes differ as well as colours; a click goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui.widgets.mark import Status
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from gui.theme import Theme
    from gui.widgets.marked_text import MarkedText

EXACT_BELOW = 30_000
"""Texts shorter than this are placed by their layout; in longer ones that would lay out the whole text at once."""
MOST = 1_500
"""Marks drawn; more cannot be told apart."""


class Overview(QWidget):
    pressed = Signal(int)
    """The code point a click asks for."""

    def __init__(self, view: MarkedText, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._theme = theme
        self.setFixedWidth(12)
        self.setAccessibleName(say("name.overview"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.verticalScrollBar().rangeChanged.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(12, 60)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _share(self, point: int) -> float:
        """How far down the text a code point is, 0..1 of the height the text takes in this bar."""
        text = self._view.text
        if len(text) >= EXACT_BELOW:
            return point / max(1, len(text))
        height = max(self._view.document().size().height(), self._view.viewport().height())
        return self._view.overlay.y_of(point) / max(1.0, height)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = self._view.overlay.marks
        step = max(1, len(marks) // MOST)
        order = {Status.UNKNOWN: 0, Status.UNLISTED: 0, Status.AGREES: 1, Status.ONLY: 2, Status.DIFFERS: 3}
        for mark in sorted(marks[::step], key=lambda mark: order[mark.status]):
            y = 6 + self._share(mark.span.start) * (self.height() - 12)
            self._paint(painter, mark.status, QPointF(self.width() / 2, y))
        painter.end()

    def _paint(self, painter: QPainter, status: Status, at: QPointF) -> None:
        colour = self._theme[status.line]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if status is Status.DIFFERS:
            r = 3.4
            painter.drawPolygon(QPolygonF([at + QPointF(-r, 0), at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r)]))
        elif status is Status.ONLY:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 1.3))
            painter.drawRect(QRectF(at.x() - 2.6, at.y() - 2.6, 5.2, 5.2))
        elif status is Status.AGREES:
            painter.drawRoundedRect(QRectF(at.x() - 3.5, at.y() - 0.75, 7, 1.5), 0.75, 0.75)
        else:
            painter.drawEllipse(at, 0.9, 0.9)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        marks = self._view.overlay.marks
        if not marks:
            return
        nearest = min(marks, key=lambda mark: abs(6 + self._share(mark.span.start) * (self.height() - 12) - y))
        self.pressed.emit(nearest.span.start)
