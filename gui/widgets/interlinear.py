"""A text in interlinear lines on screen: scrolls, paints what is seen, marks one word and says which is clicked."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from gui.widgets.gloss_lines import broken, paint_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from gui.theme import Theme
    from gui.widgets.gloss_lines import Cell, Faces, Line

EDGE = 16


class Interlinear(QAbstractScrollArea):
    pressed = Signal(int)
    """The cell that was clicked."""

    def __init__(self, theme: Theme, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._faces = faces
        self._cells: Sequence[Cell] = ()
        self._wide: Sequence[float] = ()
        self._lines: list[Line] = []
        self._firsts: list[int] = []
        self._marked = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(360, 320)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def show_cells(self, cells: Sequence[Cell], wide: Sequence[float]) -> None:
        """Shows cells with their widths, from the top."""
        self._cells, self._wide, self._marked = cells, wide, -1
        self.verticalScrollBar().setValue(0)
        self._break()

    def _break(self) -> None:
        room = max(80.0, self.viewport().width() - 2.0 * EDGE)
        self._lines = broken(self._cells, self._wide, room, self._faces)
        self._firsts = [line.first for line in self._lines]
        bar, pitch = self.verticalScrollBar(), self._faces.pitch
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setSingleStep(round(pitch / 2))
        bar.setRange(0, max(0, round(len(self._lines) * pitch + EDGE) - self.viewport().height()))
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def scrollContentsBy(self, _: int, __: int) -> None:
        self.viewport().update()

    def mark(self, cell: int) -> None:
        """Tints a cell and brings its line into view; -1 for none."""
        if cell == self._marked:
            return
        self._marked = cell
        if cell >= 0 and self._lines:
            top = round((bisect_right(self._firsts, cell) - 1) * self._faces.pitch)
            bar = self.verticalScrollBar()
            if not bar.value() <= top <= bar.value() + bar.pageStep() - self._faces.pitch:
                bar.setValue(round(top - bar.pageStep() / 3))
        self.viewport().update()

    def at(self, place: QPointF) -> int:
        """The cell at a place of the viewport, -1 where there is none."""
        number = int((place.y() + self.verticalScrollBar().value() - EDGE / 2) // self._faces.pitch)
        if not 0 <= number < len(self._lines):
            return -1
        line, x, half = self._lines[number], place.x() - EDGE, self._faces.gap / 2
        for at, (left, width) in enumerate(zip(line.lefts, line.widths, strict=True)):
            if left - half <= x < left + width + half:
                return line.first + at
        return -1

    def corner(self, number: int) -> QPointF:
        """Where line `number` begins in the viewport."""
        return QPointF(EDGE, EDGE / 2 + number * self._faces.pitch - self.verticalScrollBar().value())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = self._faces.pitch
        first = max(0, int((self.verticalScrollBar().value() - EDGE) // pitch))
        last = min(len(self._lines), first + int(self.viewport().height() // pitch) + 3)
        for number in range(first, last):
            paint_line(
                painter, self._lines[number], self._cells, self._faces, self.corner(number), self._theme.__getitem__, self._marked
            )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.pressed.emit(at)
