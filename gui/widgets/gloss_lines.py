"""Interlinear lines: each word over its sound over its meaning, set from right to left or left to right and wrapped.

Screen and paper share it: it measures cells, breaks lines and paints one line, whatever the painter paints on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from gui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QColor, QFont, QPainter

GAP = 1.1
"""Room between words, in heights of the sound's letters."""
LONGEST = 17
"""Widest cell, in ems of the sound's letters; what does not fit is set smaller by eliding."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A word with what stands under it; `is_known` false when the meaning is no meaning; `opens` begins a new line."""

    word: str
    sound: str
    gloss: str
    is_known: bool = True
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Cells `first..last` (half-open) with the left edge and width of each."""

    first: int
    last: int
    lefts: tuple[float, ...]
    widths: tuple[float, ...]


@dataclass(frozen=True)
class Faces:
    """The fonts of the three rows and whether words run from right to left."""

    word: QFont
    sound: QFont
    gloss: QFont
    right_to_left: bool
    word_room: float = 1.75
    """Height of the row of words, in their size: marks above and tails below must fit."""

    @property
    def rows(self) -> tuple[float, float, float]:
        """Heights of the three rows."""
        return (
            self.word.pixelSize() * self.word_room,
            self.sound.pixelSize() * 1.4,
            self.gloss.pixelSize() * 1.45,
        )

    @property
    def pitch(self) -> float:
        """From one line to the next."""
        return sum(self.rows) + self.gloss.pixelSize() * 0.9

    @property
    def gap(self) -> float:
        return self.sound.pixelSize() * GAP


def widths(cells: Sequence[Cell], faces: Faces) -> list[float]:
    """The width of each cell: its widest row."""
    measures = [QFontMetricsF(font) for font in (faces.word, faces.sound, faces.gloss)]
    most = LONGEST * faces.sound.pixelSize()
    return [
        max(
            min(most, max(m.horizontalAdvance(text) for m, text in zip(measures, (c.word, c.sound, c.gloss), strict=True))),
            measures[0].boundingRect(c.word).width(),
        )
        for c in cells
    ]


def broken(cells: Sequence[Cell], wide: Sequence[float], room: float, faces: Faces) -> list[Line]:
    """The cells in lines of at most `room`, in reading order."""
    lines: list[Line] = []
    first, used = 0, 0.0
    for at, width in enumerate(wide):
        if at > first and (cells[at].opens or used + width > room):
            lines.append(_line(first, at, wide, room, faces))
            first, used = at, 0.0
        used += width + faces.gap
    if cells:
        lines.append(_line(first, len(cells), wide, room, faces))
    return lines


def _line(first: int, last: int, wide: Sequence[float], room: float, faces: Faces) -> Line:
    lefts, x = [], room if faces.right_to_left else 0.0
    for width in wide[first:last]:
        if faces.right_to_left:
            lefts.append(x - width)
            x -= width + faces.gap
        else:
            lefts.append(x)
            x += width + faces.gap
    return Line(first, last, tuple(lefts), tuple(wide[first:last]))


def paint_line(
    painter: QPainter, line: Line, cells: Sequence[Cell], faces: Faces, at: QPointF, colour: Callable[[str], QColor], marked: int = -1
) -> None:  # fmt: skip
    """Paints one line with its upper left corner at `at`; `colour` gives text, quiet and word (behind the `marked` cell)."""
    tall = faces.rows
    for number in range(line.first, line.last):
        cell = cells[number]
        left, width = at.x() + line.lefts[number - line.first], line.widths[number - line.first]
        if number == marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("word"))
            half = faces.gap / 2 - 1
            painter.drawRoundedRect(QRectF(left - half, at.y(), width + 2 * half, sum(tall) + 2), 5, 5)
        top = at.y()
        for text, font, room, role, right in (
            (cell.word, faces.word, tall[0], "text", faces.right_to_left),
            (cell.sound, faces.sound, tall[1], "quiet", False),
            (cell.gloss, faces.gloss, tall[2], "text" if cell.is_known else "quiet", False),
        ):
            _centred(painter, text, font, QRectF(left, top, width, room), colour(role), right_to_left=right)
            top += room


def _centred(painter: QPainter, text: str, font: QFont, box: QRectF, colour: QColor, *, right_to_left: bool) -> None:
    if not text:
        return
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) > box.width() + 1 and not right_to_left:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    advance = metrics.horizontalAdvance(text)
    paragraph = Paragraph(text, font, advance + 4, right_to_left=right_to_left, lines=1)
    paragraph.draw(painter, QPointF(box.center().x() - advance / 2, box.top() + (box.height() - paragraph.height) / 2), colour)
