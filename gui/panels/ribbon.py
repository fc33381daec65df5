"""The space between the texts: a band from each statement to its counterpart. It reads geometry and never which side is which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from bitext.text import Side
from gui.widgets.mark import Status
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from bitext.text import Span
    from gui.models.prepared import Prepared
    from gui.panels.text_pane import TextPane
    from gui.theme import Theme

WIDTHS = (52, 120)
SHARE = 0.09
"""The ribbon takes this share of the room for both texts, within `WIDTHS`."""
STUB = 0.28
"""How far across the band of a statement without a counterpart reaches before it ends."""
GAP = 1.5


class Ribbon(QWidget):
    pressed = Signal(int, bool)
    """Bead, and whether the left half of its band was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._status: tuple[Status | None, ...] = ()
        self._spans: Mapping[Side, tuple[Span | None, ...]] = dict.fromkeys(Side, ())
        self._left: TextPane | None = None
        self._right: TextPane | None = None
        self._current: int | None = None
        self._paths: list[tuple[int, QPainterPath]] = []
        self.setFixedWidth(WIDTHS[0])
        self.setMouseTracking(True)
        self.setAccessibleName(say("name.ribbon"))

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 100)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes its share of the room for both texts whenever that room changes."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setFixedWidth(min(WIDTHS[1], max(WIDTHS[0], round(watched.width() * SHARE))))
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_panes(self, left: TextPane, right: TextPane) -> None:
        self._left, self._right = left, right
        self.update()

    def show_comparison(self, result: Prepared | None) -> None:
        self._status = result.bead_status if result else ()
        self._spans = result.bead_spans if result else dict.fromkeys(Side, ())
        self._current = None
        self.update()

    def set_current(self, bead: int | None) -> None:
        if bead != self._current:
            self._current = bead
            self.update()

    def beads_in_view(self) -> list[int]:
        """Beads with a segment in view on either side."""
        if self._left is None or self._right is None:
            return []
        found: set[int] = set()
        for pane in (self._left, self._right):
            seen = pane.visible()
            for number, span in enumerate(self._spans[pane.side]):
                if span and span.start <= seen.end and seen.start <= span.end:
                    found.add(number)
        return sorted(found)

    def _extent(self, pane: TextPane, bead: int) -> tuple[float, float] | None:
        span = self._spans[pane.side][bead]
        if span is None:
            return None
        top, bottom = pane.extent(span)
        shift = pane.mapTo(self.window(), QPointF(0, 0).toPoint()).y() - self.mapTo(self.window(), QPointF(0, 0).toPoint()).y()
        return top + shift + GAP, max(top + GAP + 4, bottom - GAP) + shift

    def _path(self, left: tuple[float, float] | None, right: tuple[float, float] | None) -> QPainterPath:
        width = self.width()
        middle = width / 2
        path = QPainterPath()
        if left and right:
            path.moveTo(0, left[0])
            path.cubicTo(middle, left[0], middle, right[0], width, right[0])
            path.lineTo(width, right[1])
            path.cubicTo(middle, right[1], middle, left[1], 0, left[1])
        elif left or right:
            top, bottom = left or right or (0.0, 0.0)
            edge, tip = (0, STUB * width) if left else (width, width * (1 - STUB))
            path.moveTo(edge, top)
            path.quadTo(tip, top, tip, (top + bottom) / 2)
            path.quadTo(tip, bottom, edge, bottom)
        path.closeSubpath()
        return path

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        background = QLinearGradient(0, 0, self.width(), 0)
        background.setColorAt(0, self._theme["paper"])
        background.setColorAt(0.5, self._theme["gutter"])
        background.setColorAt(1, self._theme["paper"])
        painter.fillRect(self.rect(), background)
        self._paths.clear()
        if self._left is not None and self._right is not None:
            top = max(pane.view.mapTo(self.window(), QPointF(0, 0).toPoint()).y() for pane in (self._left, self._right))
            painter.setClipRect(self.rect().adjusted(0, top - self.mapTo(self.window(), QPointF(0, 0).toPoint()).y(), 0, 0))
            for number in self.beads_in_view():
                path = self._path(self._extent(self._left, number), self._extent(self._right, number))
                self._paths.append((number, path))
                self._paint(painter, path, self._status[number], current=number == self._current)
        painter.end()

    def _paint(self, painter: QPainter, path: QPainterPath, status: Status | None, *, current: bool) -> None:
        fill, line = (status.fill, status.line) if status else ("segment", "line")
        painter.setBrush(self._theme.faded(fill, 0.6 if current else 0.34))
        pen = QPen(self._theme.faded(line, 0.75 if current else 0.35), 1.2 if current else 1)
        if status in (Status.ONLY, Status.UNKNOWN):
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(path)

    def bead_at(self, position: QPointF) -> int | None:
        return next((number for number, path in reversed(self._paths) if path.contains(position)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.bead_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bead = self.bead_at(event.position())
        if bead is not None:
            self.pressed.emit(bead, event.position().x() < self.width() / 2)
