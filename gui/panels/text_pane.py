"""One text with its heading, its overview and its scroll bar. The text hugs the ribbon; what is too much is margin outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.panels.overview import Overview
from gui.typography import interface_font, setting
from gui.widgets.marked_text import MarkedText
from gui.widgets.plain_label import PlainLabel
from gui.widgets.sentence_label import SentenceLabel
from gui.words import grouped, isolated, say

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from bitext.sources import SourceRecord
    from bitext.text import Side, Span
    from gui.models.prepared import Prepared
    from gui.theme import Theme

MEASURE = 36
"""The longest line, in ems of the text: beyond that the eye loses the next line."""
ROOMY_BELOW = 20_000
"""Texts shorter than this are set larger in a wide pane; a longer one would be laid out anew too often."""
ROOM_FOR_LANGUAGE = 330
"""A pane narrower than this leaves the name of its language out of the heading."""
GUTTER = 18
"""Pixels between the text and the ribbon."""


class TextPane(QWidget):
    edited = Signal(object, str)
    pointed = Signal(object, int)
    caretMoved = Signal(object, int)
    zoomAsked = Signal(object, int)
    fileDropped = Signal(object, object)
    noticed = Signal(str)
    scrolled = Signal(object)

    def __init__(self, side: Side, language: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.setObjectName(f"pane.{side.value}")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self._setting = setting(language)
        self._on_left = True
        self.view = MarkedText(self._setting, theme, self)
        self.view.setAccessibleName(say(f"name.pane.{side.value}"))
        self.overview = Overview(self.view, theme, self)
        self.scroll_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.scroll_bar.setEnabled(False)
        self.scroll_bar.setAccessibleName(say("name.scroll"))
        self._role = PlainLabel(say(side.value), self, size=12.5, bold=True)
        size = 15 if self._setting.is_right_to_left else 12.5
        self._language = PlainLabel(self._setting.name, self, size=size, quiet=True)
        self._dot = PlainLabel("·", self, size=12.5, quiet=True)
        self._count = PlainLabel("", self, size=12, quiet=True)
        self._origin = SentenceLabel("", self, size=12, quiet=True)
        self._origin.hide()
        self._hint = PlainLabel(say(f"empty.{side.value}"), self.view.viewport(), size=16)
        self._how = PlainLabel(say("empty.how"), self.view.viewport(), size=12.5, quiet=True)
        for label in (self._hint, self._how):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 8)
        box.setSpacing(4)
        head = QWidget(self)
        head.setFixedHeight(26)
        head.setLayout(self._head)
        box.addWidget(head)
        box.addWidget(self._origin)
        box.addLayout(self._row, 1)
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._counter = QTimer(self, singleShot=True, interval=120)
        self._counter.timeout.connect(self._show_count)
        self._counts = [""]
        self._buttons: list[QToolButton] = []
        self._wire()
        self.stand(on_left=True)

    def _wire(self) -> None:
        view, own = self.view, self.view.verticalScrollBar()
        view.textEdited.connect(lambda text: self.edited.emit(self.side, text))
        view.textChanged.connect(self._text_changed)
        view.pointed.connect(lambda point: self.pointed.emit(self.side, point))
        view.caretMoved.connect(lambda point: self.caretMoved.emit(self.side, point))
        view.zoomAsked.connect(lambda step: self.zoomAsked.emit(self.side, step))
        view.fileDropped.connect(lambda path: self.fileDropped.emit(self.side, path))
        view.noticed.connect(self.noticed)
        view.viewport().installEventFilter(self)
        own.rangeChanged.connect(self._range_changed)
        own.valueChanged.connect(self.scroll_bar.setValue)
        own.valueChanged.connect(lambda: self.scrolled.emit(self.side))
        self.scroll_bar.valueChanged.connect(own.setValue)
        self.overview.pressed.connect(view.reveal)

    def set_actions(self, *actions: QAction) -> None:
        """The small buttons of the heading."""
        for action in actions:
            button = QToolButton(self)
            button.setProperty("small", "true")
            button.setText(say(f"action.{action.objectName().partition('_')[0]}"))
            button.setFont(interface_font(12.5))
            button.setAccessibleName(action.text())
            button.setToolTip("")
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(action.trigger)
            self._buttons.append(button)
        self.stand(on_left=self._on_left)

    def stand(self, *, on_left: bool) -> None:
        """Puts scroll bar and overview on the outer edge and the heading's parts in order."""
        self._on_left = on_left
        for layout in (self._row, self._head):
            while layout.count():
                layout.takeAt(0)
        for widget in (self.scroll_bar, self.overview):
            self._row.addWidget(widget)
        self._row.addWidget(self.view, 1)
        for label in (self._role, self._dot, self._language):
            self._head.addWidget(label)
        self._head.addWidget(self._count, 1)
        for button in self._buttons:
            self._head.addWidget(button)
        # left: scroll bar, overview, text; right: the mirror of it
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if on_left else QBoxLayout.Direction.RightToLeft)
        self._lay_out()

    def _lay_out(self) -> None:
        """Keeps the lines readable: the text takes at most its measure and stays next to the ribbon."""
        room = self.width() - self.scroll_bar.sizeHint().width() - self.overview.width()
        if len(self.view.text) < ROOMY_BELOW:
            self.view.set_room(min(1.4, max(1.0, round(room / 600 * 20) / 20)))
        outer = max(14, room - GUTTER - round(MEASURE * self.view.em))
        left, right = (outer, GUTTER) if self._on_left else (GUTTER, outer)
        if (self.view.viewportMargins().left(), self.view.viewportMargins().right()) != (left, right):
            self.view.setViewportMargins(left, 0, right, 0)
        edge = self.scroll_bar.sizeHint().width() + self.overview.width()
        inset = round(self.view.document().documentMargin())
        self._head.setContentsMargins(
            (edge if self._on_left else 0) + left + inset, 0, (0 if self._on_left else edge) + right + inset, 0
        )
        margins = self._head.contentsMargins()
        self._origin.setContentsMargins(margins.left(), 0, margins.right(), 0)
        for label in (self._dot, self._language):
            label.setVisible(self.width() >= ROOM_FOR_LANGUAGE)
        self._head.activate()
        self._fit_count()
        viewport = self.view.viewport().rect()
        top = max(24, min(150, viewport.height() // 3))
        self._hint.setGeometry(0, top, viewport.width(), 28)
        self._how.setGeometry(0, top + 28, viewport.width(), 24)
        is_empty = not self.view.text
        self._hint.setVisible(is_empty)
        self._how.setVisible(is_empty)

    def resizeEvent(self, _: QResizeEvent) -> None:
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._lay_out()
        return super().eventFilter(watched, event)

    @Slot(int, int)
    def _range_changed(self, low: int, high: int) -> None:
        self.scroll_bar.setRange(low, high)
        self.scroll_bar.setEnabled(high > low)
        self.scroll_bar.setPageStep(self.view.verticalScrollBar().pageStep())
        self.scroll_bar.setSingleStep(self.view.verticalScrollBar().singleStep())
        self.scroll_bar.setValue(self.view.verticalScrollBar().value())

    @Slot()
    def _text_changed(self) -> None:
        self._counter.start()
        if bool(self.view.text) != self._hint.isHidden():
            self._lay_out()

    def _show_count(self) -> None:
        """How many words, and how many characters that cannot be seen."""
        words = len(self.view.text.split())
        parts = [say("pane.word") if words == 1 else say("pane.words", count=grouped(words))] if words else []
        secret = sum(len(controls) for _, controls in self.view.overlay.controls)
        if secret:
            parts.append(say("pane.hidden.one") if secret == 1 else say("pane.hidden", count=grouped(secret)))
        self._counts = ["".join(f"·  {part}  " for part in parts[first:]) for first in range(len(parts) + 1)]
        self._fit_count()

    def _fit_count(self) -> None:
        """Shows as much as there is room for; what cannot be seen in the text goes before the number of words."""
        measure = self._count.fontMetrics().horizontalAdvance
        self._count.setText(next((words for words in self._counts if measure(words) <= self._count.width()), ""))

    def show_comparison(self, result: Prepared | None) -> None:
        self.view.overlay.set_marks(result.marks[self.side] if result else ())
        self.overview.update()

    def show_record(self, record: SourceRecord) -> None:
        """Says quietly where the text comes from; nothing when that is not known."""
        day = record.posted.strftime("%d-%m-%Y") if record.posted else ""
        parts = [part for part in (record.outlet, record.speaker, day) if part]
        self._origin.setText("  ·  ".join(isolated(part) for part in parts))
        self._origin.setVisible(bool(parts))

    def show_unmatched(self, is_on: bool) -> None:
        """Shows or hides the underlines of words without a counterpart; what the findings mark stays."""
        self.view.overlay.show_unmatched(is_on)
        self.overview.update()

    def set_theme(self, theme: Theme) -> None:
        self.view.set_theme(theme)
        self.overview.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        self.view.set_zoom(percent)
        self._lay_out()

    def extent(self, span: Span) -> tuple[float, float]:
        """Top and bottom of a stretch of text, in this pane's coordinates."""
        offset = self.view.viewport().mapTo(self, QPointF(0, 0).toPoint()).y() - self.view.verticalScrollBar().value()
        overlay = self.view.overlay
        return overlay.y_of(span.start) + offset, overlay.y_of(span.end) + offset

    def visible(self) -> Span:
        return self.view.overlay.visible()
