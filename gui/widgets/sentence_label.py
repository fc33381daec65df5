"""A sentence on one line in which Arabic stands a little larger, so that it can be read at interface size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from gui.widgets.paragraph import Paragraph
from gui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class SentenceLabel(PlainLabel):
    """A PlainLabel that sets its text itself; what does not fit on the line is left out whole."""

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        pitch = round(self.font().pixelSize() * 1.5)
        room = self.contentsRect()
        line = Paragraph(self.text(), self.font(), max(1, room.width()), lines=1, pitch=pitch)
        line.draw(painter, QPointF(room.left(), (self.height() - pitch) / 2), self.palette().color(self.foregroundRole()))
        painter.end()
