"""How one finding looks in the list: a card with its badge, both quotes each in its own direction and font, and the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate

from bitext.text import Side
from gui.models.findings import Role
from gui.typography import interface_font, setting
from gui.widgets.mark_painter import paint_badge
from gui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.theme import Theme

MARGIN = (12, 5)
PADDING = 12
QUOTE_SCALE = 0.8
BETWEEN = 14
"""Pixels kept free between the two quotes."""


@dataclass(frozen=True)
class Card:
    """The laid-out parts of one card, and their places inside it."""

    height: float
    parts: tuple[tuple[Paragraph, QPointF, str], ...]


class FindingCard(QStyledItemDelegate):
    def __init__(self, theme: Theme, languages: dict[Side, str], parent: Any = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._languages = languages
        self.left = Side.TARGET

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def lay_out(self, index: QModelIndex | QPersistentModelIndex, width: float) -> Card:
        """Sets the parts of a card that is `width` pixels wide."""
        inner = width - 2 * PADDING
        head = Paragraph(index.data(Role.CATEGORY), interface_font(12.5, QFont.Weight.DemiBold), inner * 0.6)
        weight = Paragraph(index.data(Role.WEIGHT), interface_font(11.5), inner, align_right=True)
        parts = [(head, QPointF(PADDING + 18, PADDING - 2), "text"), (weight, QPointF(PADDING, PADDING - 1), "quiet")]
        y = PADDING + head.height + 4
        quotes = self._quotes(index, inner)
        height = max(quote.ascent for quote in quotes)
        places = (QPointF(PADDING, 0), QPointF(PADDING + inner - quotes[1].width, 0))
        for quote, place in zip(quotes, places, strict=True):
            parts.append((quote, QPointF(place.x(), y + height - quote.ascent), "text"))
        y += max(height - quote.ascent + quote.height for quote in quotes) + 4
        sentence = Paragraph(index.data(Role.SENTENCE), interface_font(12.5), inner, lines=6, pitch=19)
        parts.append((sentence, QPointF(PADDING, y), "quiet"))
        return Card(y + sentence.height + PADDING, tuple(parts))

    def _quotes(self, index: QModelIndex | QPersistentModelIndex, inner: float) -> list[Paragraph]:
        """Both quotes, left and right; the shorter one leaves its room to the longer."""
        sides = (self.left, self.left.other)
        texts = [index.data(Role.SOURCE if side is Side.SOURCE else Role.TARGET) or "–" for side in sides]
        settings = [setting(self._languages[side]) for side in sides]
        fonts = [language.font(QUOTE_SCALE) for language in settings]
        wide = [QFontMetricsF(font).horizontalAdvance(text[:400]) + 4 for font, text in zip(fonts, texts, strict=True)]
        room = inner - BETWEEN
        if sum(wide) <= room:
            widths = [wide[0], room - wide[0]]
        else:
            widths = [min(wide[0], max(room / 2, room - wide[1])), min(wide[1], max(room / 2, room - wide[0]))]
        return [
            Paragraph(texts[i], fonts[i], widths[i], right_to_left=settings[i].is_right_to_left, align_right=i == 1, lines=3)
            for i in (0, 1)
        ]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        return QSize(width, round(self.lay_out(index, width - 2 * MARGIN[0]).height) + 2 * MARGIN[1])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(MARGIN[0], MARGIN[1], -MARGIN[0], -MARGIN[1])
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(QPen(self._theme["selection"], 4))
            painter.drawRoundedRect(frame, 8, 8)
        painter.setBrush(self._theme["card"])
        painter.setPen(QPen(self._theme["accent" if selected else "line"], 1))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        badge = QRectF(frame.left() + PADDING, frame.top() + PADDING, 12, 12)
        paint_badge(painter, self._theme, index.data(Role.STATUS), index.data(Role.LETTER), badge)
        for paragraph, place, role in self.lay_out(index, frame.width()).parts:
            paragraph.draw(painter, frame.topLeft() + place, self._theme[role])
        painter.restore()
