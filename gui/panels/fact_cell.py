"""How a cell of the facts table looks: quotes in their own font and direction, the kind with its badge, the verdict with its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from gui.models.facts import LETTER, QUOTE, QUOTE_SCALE, STATUS, VALUE, Column
from gui.typography import interface_font, setting
from gui.widgets.mark_painter import paint_badge, paint_line, paint_tint
from gui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from bitext.text import Side
    from gui.theme import Theme

HEIGHT = 42
PADDING = 8
BADGE = 12
SAMPLE = 16


class FactCell(QStyledItemDelegate):
    def __init__(self, theme: Theme, languages: dict[Side, str], parent: Any = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = {side: setting(language) for side, language in languages.items()}
        self.is_narrow = False
        """Whether the kind is told by its badge alone and the value stands under the verdict."""

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * PADDING, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell, self._theme["selection"])
        painter.setPen(QPen(self._theme["line"], 1))
        painter.drawLine(QPointF(cell.left(), cell.bottom() - 0.5), QPointF(cell.right(), cell.bottom() - 0.5))
        painter.setClipRect(cell)
        inner = cell.adjusted(PADDING, 0, -PADDING, 0)
        status, column = index.data(STATUS), index.column()
        if column == Column.KIND:
            badge = QRectF(inner.left(), inner.center().y() - BADGE / 2, BADGE, BADGE)
            paint_badge(painter, self._theme, status, index.data(LETTER), badge)
            inner.setLeft(badge.right() + 7)
        elif column == Column.VERDICT:
            sample = QRectF(inner.left(), inner.center().y() - 6, SAMPLE, 12)
            paint_tint(painter, self._theme, status, sample)
            paint_line(painter, self._theme, status, sample)
            inner.setLeft(sample.right() + 8)
        if column in (Column.LEFT, Column.RIGHT):
            self._paint_quote(painter, inner, *index.data(QUOTE))
        elif column != Column.KIND or not self.is_narrow:
            self._paint_words(painter, inner, index)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        font = interface_font(12.5)
        value = index.data(VALUE) if self.is_narrow else ""
        if not value:
            words = Paragraph(index.data(Qt.ItemDataRole.DisplayRole), font, room.width(), lines=2, pitch=16)
            words.draw(painter, QPointF(room.left(), room.center().y() - words.height / 2), self._theme["text"])
            return
        lines = ((index.data(Qt.ItemDataRole.DisplayRole), "text", -17.0), (value, "quiet", 0.0))
        for text, role, above in lines:
            text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            line = Paragraph(text, font, room.width(), lines=1, pitch=16)
            line.draw(painter, QPointF(room.left(), room.center().y() + above), self._theme[role])

    def _paint_quote(self, painter: QPainter, room: QRectF, side: Side, quote: str) -> None:
        """On one line, cut at its own end; the tooltip has the whole of it."""
        language = self._settings[side]
        font = language.font(QUOTE_SCALE)
        text = QFontMetricsF(font).elidedText(quote, Qt.TextElideMode.ElideRight, room.width() - 1) if quote else "–"
        line = Paragraph(
            text, font, room.width(),
            right_to_left=language.is_right_to_left, align_right=language.is_right_to_left, lines=1,
        )  # fmt: skip
        baseline = room.center().y() + 5
        line.draw(painter, QPointF(room.left(), baseline - line.ascent), self._theme["text" if quote else "quiet"])
