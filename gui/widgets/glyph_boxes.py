"""Where a stretch of a laid-out paragraph is on screen, taken from its glyphs.

`QTextLine.cursorToX` gives wrong rectangles where text changes direction; glyph runs give one box for each visual piece.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTextBoundaryFinder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument, QTextLayout, QTextLine

JOIN = 0.75
"""Pieces nearer than this many pixels are one box."""


def whole_graphemes(text: str, start: int, end: int) -> tuple[int, int]:
    """`start..end` (UTF-16 units of `text`) widened so that no letter is cut from its marks."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.setPosition(start)
    if not finder.isAtBoundary():
        start = max(finder.toPreviousBoundary(), 0)
    finder.setPosition(end)
    if not finder.isAtBoundary():
        after = finder.toNextBoundary()
        end = after if after >= 0 else end
    return start, end


def line_boxes(line: QTextLine, start: int, length: int) -> list[QRectF]:
    """Boxes of `length` units from `start` in one line, left to right, each as high as the line's letters."""
    top, height = line.y(), line.height()
    pieces = []
    for run in line.glyphRuns(start, length):
        rect = run.boundingRect()
        if rect.width() > 0:
            pieces.append(QRectF(rect.x(), top, rect.width(), height))
    pieces.sort(key=QRectF.x)
    boxes: list[QRectF] = []
    for piece in pieces:
        if boxes and piece.left() - boxes[-1].right() < JOIN:
            boxes[-1] = boxes[-1].united(piece)
        else:
            boxes.append(piece)
    return boxes


def layout_boxes(layout: QTextLayout, start: int, end: int) -> Iterator[tuple[QTextLine, QRectF]]:
    """Each line of a layout that shows part of `start..end`, with each box there, in the layout's coordinates."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            for box in line_boxes(line, first, last - first):
                yield line, box


def unit_at(document: QTextDocument, place: QPointF) -> int:
    """The unit whose glyph is at a place of a document, -1 when there is none.

    Qt's own exact hit test errs where a line changes direction, so it only says where to look first.
    """
    near = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(near)
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    inside = place - origin
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        if line.y() <= inside.y() <= line.y() + line.height():
            break
    else:
        return -1
    first, last = line.textStart(), line.textStart() + line.textLength()
    guess = near - block.position()
    for unit in sorted(range(first, last), key=lambda unit: abs(unit - guess)):
        if any(box.left() <= inside.x() < box.right() for box in line_boxes(line, unit, 1)):
            return block.position() + unit
    # Letters inside a ligature (الله) have no box of their own that can be relied on: any letter of the word will do.
    if any(box.left() <= inside.x() < box.right() for box in line_boxes(line, first, last - first)):
        exact = document.documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return min(exact if exact >= 0 else near, block.position() + last - 1)
    return -1


def document_boxes(document: QTextDocument, start: int, end: int) -> Iterator[tuple[QRectF, float]]:
    """Boxes of a stretch of a document, in its coordinates, each with the y of its baseline."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        layout = block.layout()
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        first = max(0, start - block.position())
        last = min(block.length() - 1, end - block.position())
        if first < last:
            first, last = whole_graphemes(block.text(), first, last) if last - first < 2000 else (first, last)
            for line, box in layout_boxes(layout, first, last):
                yield box.translated(origin), origin.y() + line.y() + line.ascent()
        block = block.next()
