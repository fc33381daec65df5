"""A few lines of plain text set in a fixed direction, for places that paint themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from gui.offsets import Offsets

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter


LARGER = 1.28
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]+")


def larger_arabic(text: str, font: QFont) -> list[QTextLayout.FormatRange]:
    """Formats that set each run of Arabic letters larger; runs are whole words, so joins are not cut."""
    bigger = QFont(font)
    bigger.setPixelSize(round(font.pixelSize() * LARGER))
    ranges, offsets = [], Offsets(text)
    for match in _ARABIC.finditer(text):
        piece = QTextLayout.FormatRange()
        piece.start = offsets.to_qt(match.start())
        piece.length = offsets.to_qt(match.end()) - piece.start
        piece.format = QTextCharFormat()
        piece.format.setFont(bigger)
        ranges.append(piece)
    return ranges


class Paragraph:
    """Lays the text out at once; `height` and `ascent` (of the first line) are then known."""

    def __init__(
        self, text: str, font: QFont, width: float, *, right_to_left: bool = False, align_right: bool = False,
        lines: int = 0, pitch: float = 0,
    ) -> None:  # fmt: skip
        """`pitch` sets baselines that far apart, whatever fonts a line holds, and Arabic within a sentence a little larger."""
        self.layout = QTextLayout(text, font)
        if pitch:
            self.layout.setFormats(larger_arabic(text, font))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        side = Qt.AlignmentFlag.AlignRight if align_right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.layout.setTextOption(option)
        self.width = width
        self.height = self.ascent = 0.0
        self.is_cut = False
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            if lines and self.layout.lineCount() > lines:
                line.setNumColumns(0)
                self.is_cut = True
                break
            line.setLineWidth(width)
            self.ascent = self.ascent or (pitch * 0.72 if pitch else line.ascent())
            line.setPosition(QPointF(0, self.height + (self.ascent - line.ascent() if pitch else 0)))
            self.height += pitch or line.height()
        self.layout.endLayout()
        self._shown = min(self.layout.lineCount(), lines or self.layout.lineCount())

    def draw(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        painter.setPen(colour)
        for number in range(self._shown):
            self.layout.lineAt(number).draw(painter, at)
