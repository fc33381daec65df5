"""What is painted under and over a text: the current statement, marks, the word pointed at, its partners, hidden controls.

Boxes are computed from glyphs when a stretch first comes into view and kept until the layout changes.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from bitext.text import Span
from gui.typography import interface_font
from gui.widgets.controls import hidden, label
from gui.widgets.glyph_boxes import document_boxes
from gui.widgets.mark_painter import badge_rect, paint_badge, paint_line, paint_tint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme import Theme
    from gui.widgets.mark import Mark
    from gui.widgets.marked_text import MarkedText

PADDING = 1.5
"""Pixels a mark reaches past its letters on either side."""


class TextOverlay(QObject):
    """`sure` and `possible` are the partners of the word pointed at on the other side; `word` is that word itself."""

    def __init__(self, view: MarkedText, theme: Theme) -> None:
        super().__init__(view)
        self.theme = theme
        self.marks: tuple[Mark, ...] = ()
        self._all: tuple[Mark, ...] = ()
        self._shows_unmatched = True
        self.word: Span | None = None
        self.sure: tuple[Span, ...] = ()
        self.possible: tuple[Span, ...] = ()
        self.segment: Span | None = None
        self.controls: list[tuple[int, str]] = []
        self._view = view
        self._longest = 0
        self._boxes: dict[Span, list[QRectF]] = {}

    # what to show

    def set_marks(self, marks: Sequence[Mark]) -> None:
        self._all = tuple(sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)))
        self._longest = max((len(mark.span) for mark in self._all), default=0)
        self._choose()

    def show_unmatched(self, is_on: bool) -> None:
        """Shows or hides the marks that stand for no finding: words without a counterpart."""
        self._shows_unmatched = is_on
        self._choose()

    def _choose(self) -> None:
        self.marks = self._all if self._shows_unmatched else tuple(mark for mark in self._all if mark.finding is not None)
        self._view.viewport().update()

    def point_out(self, word: Span | None, sure: Sequence[Span], possible: Sequence[Span], segment: Span | None) -> None:
        new = (word, tuple(sure), tuple(possible), segment)
        if new != (self.word, self.sure, self.possible, self.segment):
            self.word, self.sure, self.possible, self.segment = new
            self._view.viewport().update()

    def text_changed(self, start: int, end: int, inserted: int) -> None:
        """Moves marks along with an edit until the text is compared again; marks that were edited go."""
        by = inserted - (end - start)
        moved = []
        for mark in self._all:
            if mark.span.end <= start:
                moved.append(mark)
            elif mark.span.start >= end:
                moved.append(type(mark)(mark.span.shift(by), mark.status, mark.letter, mark.finding))
        self._all = tuple(moved)
        self._choose()
        self.word, self.sure, self.possible, self.segment = None, (), (), None
        self.controls = hidden(self._view.text)
        self.forget_boxes()

    def forget_boxes(self) -> None:
        self._boxes.clear()
        self._view.viewport().update()

    # where it is

    def boxes(self, span: Span) -> list[QRectF]:
        """Boxes of a stretch in document coordinates, as high as a mark is in this language."""
        found = self._boxes.get(span)
        if found is None:
            offsets, setting, em = self._view.offsets, self._view.setting, self._view.em
            found = [
                QRectF(box.left(), baseline - setting.top * em, box.width(), (setting.top + setting.bottom) * em)
                for box, baseline in document_boxes(self._view.document(), offsets.to_qt(span.start), offsets.to_qt(span.end))
            ]
            self._boxes[span] = found
        return found

    def y_of(self, point: int) -> float:
        """How far down the document reading has come at a code point: within its line, in proportion."""
        document = self._view.document()
        unit = min(self._view.offsets.to_qt(point), document.characterCount() - 1)
        block = document.findBlock(unit)
        top = document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(unit - block.position())
        if not line.isValid():
            return top
        share = (unit - block.position() - line.textStart()) / max(1, line.textLength())
        return top + line.y() + line.height() * min(1.0, share)

    def visible(self) -> Span:
        """The stretch of text in view, whole lines."""
        corners = self._view.viewport().rect()
        start = self._line_at(corners.topLeft())[0]
        return Span(start, max(start, self._line_at(corners.bottomRight())[1]))

    def _line_at(self, place: QPoint) -> tuple[int, int]:
        cursor, offsets = self._view.cursorForPosition(place), self._view.offsets
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        if not line.isValid():
            return offsets.to_text(block.position()), offsets.to_text(block.position() + block.length() - 1)
        start = block.position() + line.textStart()
        return offsets.to_text(start), offsets.to_text(start + line.textLength())

    def visible_marks(self) -> list[Mark]:
        seen = self.visible()
        first = bisect_left(self.marks, seen.start - self._longest, key=lambda mark: mark.span.start)
        last = bisect_left(self.marks, seen.end, key=lambda mark: mark.span.start)
        return [mark for mark in self.marks[first:last] if mark.span.end > seen.start]

    # painting

    def _painter(self, clip: QRect) -> QPainter:
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(clip)
        painter.translate(-self._view.horizontalScrollBar().value(), -self._view.verticalScrollBar().value())
        return painter

    def paint_under(self, clip: QRect) -> None:
        painter = self._painter(clip)
        if self.segment:
            self._paint_segment(painter, self.segment)
        selection = self._view.selected_span()
        if selection:
            self._paint_selection(painter, selection)
        for mark in sorted(self.visible_marks(), key=lambda mark: -len(mark.span)):
            for box in self.boxes(mark.span):
                paint_tint(painter, self.theme, mark.status, box.adjusted(-PADDING, 0, PADDING, 0))
        for span, fill, line in (
            *((span, "partner", "partner_line") for span in self.sure),
            *((span, "", "partner_line") for span in self.possible),
            *(((self.word, "word", "word_line"),) if self.word else ()),
        ):
            if selection.overlaps(span):  # it has a ring of its own
                continue
            painter.setBrush(self.theme[fill] if fill else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme[line], 1.4))
            for box in self.boxes(span):
                painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 4, 4)
        painter.end()

    def _paint_segment(self, painter: QPainter, span: Span) -> None:
        lines: dict[float, QRectF] = {}
        for box in self.boxes(span):
            lines[box.top()] = lines[box.top()].united(box) if box.top() in lines else box
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme["segment"])
        for box in lines.values():
            painter.drawRoundedRect(box.adjusted(-5, -4, 5, 4), 5, 5)

    def _paint_selection(self, painter: QPainter, selection: Span) -> None:
        """The selection lies under the marks and reaches past them, so that both are seen."""
        seen = self.visible()
        start, end = max(selection.start, seen.start), min(selection.end, seen.end)
        if start >= end:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme["selection"])
        for box in self.boxes(Span(start, end)):
            painter.drawRect(box.adjusted(-1, -4, 1, 4))

    def _paint_ring(self, painter: QPainter, selection: Span) -> None:
        """A ring round the words of a finding that was chosen."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme["accent"], 1.8))
        for box in self.boxes(selection):
            painter.drawRoundedRect(box.adjusted(-2.4, -2, 2.4, 2), 4, 4)

    def paint_over(self, clip: QRect) -> None:
        painter = self._painter(clip)
        selection = self._view.selected_span()
        badges: list[QRectF] = []
        marks = self.visible_marks()
        if selection and any(mark.span == selection and mark.finding is not None for mark in marks):
            self._paint_ring(painter, selection)
        for mark in marks:
            boxes = self.boxes(mark.span)
            for box in boxes:
                paint_line(painter, self.theme, mark.status, box.adjusted(-PADDING, 0, PADDING, 0))
            if boxes:
                at_right = not self._view.setting.is_right_to_left
                corner = max(boxes, key=lambda box: (box.top(), box.right() if at_right else -box.left()))
                badge = badge_rect(corner, at_right)
                while any(badge.intersects(other) for other in badges):
                    badge.translate(-badge.width() if at_right else badge.width(), 0)
                if mark.letter:
                    badges.append(badge)
                paint_badge(painter, self.theme, mark.status, mark.letter, badge)
        if self.controls:
            self._paint_controls(painter)
        painter.end()

    def _paint_controls(self, painter: QPainter) -> None:
        seen = self.visible()
        painter.setFont(interface_font(8))
        metrics = QFontMetricsF(painter.font())
        first = bisect_left(self.controls, seen.start, key=lambda item: item[0])
        chips: list[QRectF] = []
        for point, controls in self.controls[first:]:
            if point >= seen.end:
                break
            place, height = self._place(point, len(controls))
            words = label(controls)
            chip = QRectF(0, 0, metrics.horizontalAdvance(words) + 6, 11)
            chip.moveCenter(QPointF(place.x(), place.y() - 3))
            right = self._view.viewport().width() - 1
            chip.moveLeft(max(1.0, min(chip.left(), right - chip.width())))
            for other in chips:
                if chip.intersects(other):
                    chip.moveBottom(other.top() - 1) if other.left() < 40 else chip.moveRight(other.left() - 1)
            chips.append(chip)
            painter.setPen(QPen(self.theme.faded("chip", 0.75), 1))
            painter.drawLine(QPointF(place.x(), chip.bottom()), QPointF(place.x(), place.y() + height))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme["chip"])
            painter.drawRoundedRect(chip, 3, 3)
            painter.setPen(self.theme["on_chip"])
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    def _place(self, point: int, length: int) -> tuple[QPointF, float]:
        """Where hidden controls stand, and the height of the line there: by their own glyphs, else by the letter before."""
        text, em, setting = self._view.text, self._view.em, self._view.setting
        height = (setting.top + setting.bottom) * em
        if boxes := self.boxes(Span(point, point + length)):
            return QPointF(boxes[0].center().x(), boxes[0].top()), height
        before = Span(point - 1, point) if point and text[point - 1] not in "\r\n\u2029" else None
        if before and (boxes := self.boxes(before)):
            box = boxes[0]
            return QPointF(box.left() if setting.is_right_to_left else box.right(), box.top()), height
        unit = self._view.offsets.to_qt(point)
        block = self._view.document().findBlock(unit)
        origin = self._view.document().documentLayout().blockBoundingRect(block).topLeft()
        line = block.layout().lineForTextPosition(unit - block.position())
        if not line.isValid():
            return origin, height
        x = next(iter(line.cursorToX(unit - block.position())))  # type: ignore[call-overload]
        return QPointF(origin.x() + x, origin.y() + line.y() + line.ascent() - setting.top * em), height
