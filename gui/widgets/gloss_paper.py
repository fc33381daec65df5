"""Interlinear lines on pages: for a printer or a PDF, in ink on white whatever the window's colours are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from gui.typography import interface_font
from gui.widgets.gloss_lines import Faces, broken, paint_line, widths
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from gui.widgets.gloss_lines import Cell

_INK = {"text": QColor("#1d1d1b"), "quiet": QColor("#5c584f"), "word": QColor(0, 0, 0, 0)}
_MARGIN = 18.0
"""Millimetres around the page."""
_POINTS = 96
"""The fonts' pixels are those of a screen of so many to the inch."""


def page_layout() -> QPageLayout:
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


def write_pdf(path: Path, cells: Sequence[Cell], faces: Faces) -> bool:
    """Writes the lines as a PDF; false when the file cannot be written."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    writer.setPageLayout(page_layout())
    writer.setTitle(say("gloss.heading"))
    if not paint_pages(writer, cells, faces):
        return False
    try:
        path.write_bytes(buffer.data().data())
    except OSError:
        return False
    return True


def paint_pages(device: QPagedPaintDevice, cells: Sequence[Cell], faces: Faces) -> bool:
    """Paints all lines on the pages of a device, with page numbers; false when it cannot be painted on."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / _POINTS
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    room, height = device.width() / scale, device.height() / scale
    foot = 26.0
    lines = broken(cells, widths(cells, faces), room, faces)
    per_page = max(1, int((height - foot) // faces.pitch))
    pages = max(1, -(-len(lines) // per_page))
    font = QFont(interface_font(11))
    for page in range(pages):
        if page:
            device.newPage()
        for row, line in enumerate(lines[page * per_page : (page + 1) * per_page]):
            paint_line(painter, line, cells, faces, QPointF(0, row * faces.pitch), _INK.__getitem__)
        painter.setFont(font)
        painter.setPen(_INK["quiet"])
        number = say("gloss.page", number=page + 1, count=pages)
        painter.drawText(
            QRectF(0, height - foot, room, foot), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, number
        )
    return painter.end()
