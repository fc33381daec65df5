"""Words by words: labels left and above, a filled square where two are surely linked, an open one where they may be.

It knows no comparison, only words and cells. The labels stay in view while the squares are scrolled, and only what is seen
is painted, so that a sentence of a thousand words costs no more than one of ten.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from gui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QColor, QFont, QMouseEvent, QPaintEvent, QResizeEvent

    from gui.theme import Theme

CELLS = (18, 26)
"""Narrowest and widest cell, in pixels."""
LOWEST = 23
"""Least height of a cell: a line of its label."""
SLANT = 62
"""Degrees that the labels above lean from the line."""
LONGEST = 132
"""Pixels a label may take; a longer word is cut."""
GAP = 7
EDGE = 12


@dataclass(frozen=True)
class Grid:
    """`rows` and `columns` are words with whether each is linked; `cells` says of a (row, column) whether its link is sure."""

    rows: tuple[tuple[str, bool], ...] = ()
    columns: tuple[tuple[str, bool], ...] = ()
    cells: Mapping[tuple[int, int], bool] = field(default_factory=dict)


class LinkMatrix(QAbstractScrollArea):
    pressed = Signal(int, int)
    """Row and column of a click, -1 where it was on a label of the other."""
    tipAsked = Signal(int, int, QPoint)
    """The mouse rests on a row and column (-1 as above), at a place of the screen."""

    def __init__(
        self, theme: Theme, row_font: QFont, column_font: QFont, *, rows_lead_right: bool, parent: QWidget | None = None
    ):
        super().__init__(parent)
        self._theme = theme
        self._fonts = (row_font, column_font)
        self._right_to_left = rows_lead_right
        self._grid = Grid()
        self._marked: tuple[int, int] = (-1, -1)
        self._hovered: tuple[int, int] = (-1, -1)
        self._labels: dict[tuple[int, int], Paragraph] = {}
        self._left = self._top = 0.0
        self._wide, self._high = float(CELLS[0]), float(LOWEST)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def show_grid(self, grid: Grid) -> None:
        self._grid = grid
        self._labels.clear()
        self._marked = self._hovered = (-1, -1)
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)
        self._measure()
        self.viewport().update()

    def mark(self, row: int, column: int) -> None:
        """Tints the row, the column or both of the words at hand, and brings them and their partners into view; -1 for none."""
        if (row, column) == self._marked:
            return
        self._marked = (row, column)
        if max(row, column) >= 0:
            partner = next((cell for cell in sorted(self._grid.cells) if row in (-1, cell[0]) and column in (-1, cell[1])), None)
            row, column = partner or (row, column)
        places = ((self.verticalScrollBar(), row, self._high), (self.horizontalScrollBar(), column, self._wide))
        for bar, number, size in places:
            if number >= 0:
                low, high = round(number * size), round((number + 1) * size)
                if not bar.value() <= low <= high <= bar.value() + bar.pageStep():
                    bar.setValue(round((low + high - bar.pageStep()) / 2 / size) * round(size))  # whole rows
        self.viewport().update()

    # geometry

    def _width(self, axis: int, word: str) -> float:
        return min(float(LONGEST), QFontMetricsF(self._fonts[axis]).horizontalAdvance(word))

    def _measure(self) -> None:
        """Finds room for the labels and the size of a cell: as large as fits, within its limits."""
        lean = math.radians(SLANT)
        rows, columns = self._grid.rows, self._grid.columns
        # the longest labels of a very long sentence are looked for among its first words
        self._left = EDGE + max((self._width(0, word) for word, _ in rows[:400]), default=0.0) + GAP
        longest = max((self._width(1, word) for word, _ in columns[:400]), default=0.0)
        self._top = EDGE + longest * math.sin(lean) + 10
        self._over = longest * math.cos(lean) if columns else 0.0
        room = self.viewport().size()
        fit = (room.width() - self._left - EDGE - self._over * 0.6) / max(1, len(columns))
        self._wide = float(min(CELLS[1], max(CELLS[0], math.floor(fit))))
        self._high = max(self._wide, float(LOWEST))
        for bar, size, seen, step in (
            (self.horizontalScrollBar(), len(columns) * self._wide + self._over, room.width() - self._left - 2, self._wide),
            (self.verticalScrollBar(), len(rows) * self._high + EDGE, room.height() - self._top, self._high),
        ):
            bar.setPageStep(max(1, int(seen)))
            bar.setSingleStep(int(step))
            bar.setRange(0, max(0, math.ceil(size - seen)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, _: int, __: int) -> None:
        self.viewport().update()

    def _shift(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell is in the viewport."""
        shift = self._shift()
        x, y = self._left + column * self._wide - shift.x(), self._top + row * self._high - shift.y()
        return QRectF(x, y, self._wide, self._high)

    def at(self, place: QPointF) -> tuple[int, int]:
        """Row and column at a place; -1 for the one whose labels it is beside or above, both where there is neither."""
        shift = self._shift()
        over_rows, over_columns = place.x() < self._left, place.y() < self._top
        if over_rows and over_columns:
            return -1, -1
        x = place.x()
        if over_columns:  # the labels lean to the right
            x -= (self._top - place.y()) / math.tan(math.radians(SLANT)) - self._wide * 0.1
        column = -1 if over_rows else math.floor((x - self._left + shift.x()) / self._wide)
        row = -1 if over_columns else math.floor((place.y() - self._top + shift.y()) / self._high)
        if row >= len(self._grid.rows) or column >= len(self._grid.columns) or min(row, column) < -1:
            return -1, -1
        return row, column

    # painting

    def _label(self, axis: int, number: int) -> Paragraph:
        found = self._labels.get((axis, number))
        if found is None:
            word, font = (self._grid.rows, self._grid.columns)[axis][number][0], self._fonts[axis]
            metrics = QFontMetricsF(font)
            if metrics.horizontalAdvance(word) > LONGEST:
                word = metrics.elidedText(word, Qt.TextElideMode.ElideRight, LONGEST)
            right_to_left = axis == 0 and self._right_to_left
            width = self._left - EDGE - GAP + 2 if axis == 0 else LONGEST + 2
            found = Paragraph(word, font, width, right_to_left=right_to_left, align_right=axis == 0, lines=1)
            self._labels[axis, number] = found
        return found

    def _range(self, axis: int) -> range:
        """The rows or columns in view; a column that is half out of it takes its leaning label with it."""
        bar = self.verticalScrollBar() if axis == 0 else self.horizontalScrollBar()
        count = len(self._grid.rows if axis == 0 else self._grid.columns)
        size = self._high if axis == 0 else self._wide
        first = int((bar.value() + (0 if axis == 0 else size * 0.4)) // size)
        last = int((bar.value() + bar.pageStep()) // size) + 2
        return range(max(0, first), min(count, last))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._grid.rows and self._grid.columns:
            rows, columns = self._range(0), self._range(1)
            self._paint_squares(painter, rows, columns)
            self._paint_labels(painter, rows, columns)
        painter.end()

    def _paint_squares(self, painter: QPainter, rows: range, columns: range) -> None:
        view = self.viewport().rect()
        field_ = self.cell_rect(rows[0], columns[0]).united(self.cell_rect(rows[-1], columns[-1]))
        painter.save()
        painter.setClipRect(QRectF(self._left - 1, self._top - 1, view.width(), view.height()))
        painter.fillRect(field_, self._theme["card"])
        self._paint_marked(painter, field_)
        painter.setPen(QPen(self._theme["line"], 1))
        for row in [*rows, rows[-1] + 1]:
            y = round(self.cell_rect(row, 0).top()) + 0.5
            painter.drawLine(QPointF(field_.left(), y), QPointF(field_.right(), y))
        for column in [*columns, columns[-1] + 1]:
            x = round(self.cell_rect(0, column).left()) + 0.5
            painter.drawLine(QPointF(x, field_.top()), QPointF(x, field_.bottom()))
        inset, lower = max(3.0, self._wide * 0.2), (self._high - self._wide) / 2
        for (row, column), sure in self._grid.cells.items():
            if row not in rows or column not in columns:
                continue
            square = self.cell_rect(row, column).adjusted(inset, inset + lower, -inset + 1, -inset - lower + 1)
            painter.setPen(QPen(self._theme["accent"], 1.5))
            painter.setBrush(self._theme["accent"] if sure else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(square, 2, 2)
        painter.restore()

    def _paint_marked(self, painter: QPainter, field_: QRectF) -> None:
        """The row and column of the word at hand."""
        row, column = self._hovered if max(self._hovered) >= 0 else self._marked
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme["word"])
        if row >= 0:
            rect = self.cell_rect(row, 0)
            painter.drawRect(QRectF(field_.left(), rect.top(), field_.width(), rect.height()))
        if column >= 0:
            rect = self.cell_rect(0, column)
            painter.drawRect(QRectF(rect.left(), field_.top(), rect.width(), field_.height()))

    def _paint_labels(self, painter: QPainter, rows: range, columns: range) -> None:
        view = self.viewport().rect()
        at_hand = self._hovered if max(self._hovered) >= 0 else self._marked
        painter.save()
        painter.setClipRect(QRectF(0, self._top - self._high * 0.3, self._left, view.height()))
        for row in rows:
            label = self._label(0, row)
            middle = self.cell_rect(row, 0).center().y()
            place = QPointF(EDGE - 2, middle + self._fonts[0].pixelSize() * 0.26 - label.ascent)
            label.draw(painter, place, self._colour(self._grid.rows[row][1], row == at_hand[0]))
        painter.setClipRect(QRectF(self._left - self._wide * 0.4, 0, view.width(), self._top))
        for column in columns:
            label = self._label(1, column)
            painter.save()
            painter.translate(self.cell_rect(0, column).center().x() + 2, self._top - 4)
            painter.rotate(-SLANT)
            label.draw(painter, QPointF(0, 4 - label.ascent), self._colour(self._grid.columns[column][1], column == at_hand[1]))
            painter.restore()
        painter.restore()

    def _colour(self, is_linked: bool, is_at_hand: bool) -> QColor:
        return self._theme["accent" if is_at_hand else "text" if is_linked else "quiet"]

    # events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.at(event.position())
        over = max(at) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        if at != self._hovered:
            self._hovered = at
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = (-1, -1)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and max(at) >= 0:
            self.pressed.emit(*at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.at(QPointF(event.pos()))
            if max(at) >= 0:
                self.tipAsked.emit(*at, event.globalPos())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)
