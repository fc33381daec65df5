"""How a mark looks: a quiet tint under the letters, a line style and a letter over them. Colour is never alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath, QPen

from gui.typography import interface_font
from gui.widgets.mark import Status

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.theme import Theme

RADIUS = 3.0
BADGE = 10.0


def paint_tint(painter: QPainter, theme: Theme, status: Status, box: QRectF) -> None:
    """The tint; drawn before the text."""
    if status in (Status.UNKNOWN, Status.UNLISTED):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme[status.fill])
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def paint_line(painter: QPainter, theme: Theme, status: Status, box: QRectF) -> None:
    """The line style: solid agrees, wavy differs, dashed box only here, dotted cannot tell, short dashes not in the lexicon. Drawn after the text."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme[status.line], 1.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    y = box.bottom() - 0.75
    if status is Status.DIFFERS:
        painter.setPen(QPen(theme[status.line], 1.4))
        painter.drawPath(wave(box.left() + 1, box.right() - 1, y))
    elif status is Status.ONLY:
        pen.setDashPattern([3, 2])
        pen.setWidthF(1.2)
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    elif status is Status.UNKNOWN:
        pen.setWidthF(1.3)
        pen.setDashPattern([0.1, 2.6])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))
    elif status is Status.UNLISTED:
        pen.setWidthF(1.2)
        pen.setDashPattern([4, 3.2])
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))
    else:
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))


def wave(left: float, right: float, y: float) -> QPainterPath:
    """A wave from `left` to `right`, whole half-periods only."""
    count = max(2, round((right - left) / 3.2))
    step = (right - left) / count
    path = QPainterPath(QPointF(left, y))
    for i in range(count):
        x = left + i * step
        path.quadTo(QPointF(x + step / 2, y + (2.6 if i % 2 else -2.6)), QPointF(x + step, y))
    return path


def badge_rect(box: QRectF, at_right: bool) -> QRectF:
    """The badge of a mark sits on the corner where the reader leaves it."""
    x = box.right() - BADGE * 0.45 if at_right else box.left() - BADGE * 0.55
    return QRectF(x, box.top() - BADGE * 0.62, BADGE, BADGE)


def paint_badge(painter: QPainter, theme: Theme, status: Status, letter: str, rect: QRectF) -> None:
    """A small letter: filled for what differs, outlined for what stands alone, bare for the rest."""
    if not letter:
        return
    bold = QFont.Weight.Bold if status is Status.DIFFERS else QFont.Weight.Medium
    painter.setFont(interface_font(rect.height() * 0.8, bold))
    line = theme[status.line]
    if status is Status.DIFFERS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.setPen(theme["paper"])
    else:
        painter.setPen(QPen(line, 1) if status is Status.ONLY else Qt.PenStyle.NoPen)
        painter.setBrush(theme["paper"] if status is Status.ONLY else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(line)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
