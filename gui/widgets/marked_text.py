"""A text in its own direction with marks painted under and over it; the text as given is kept beside the document.

Marks never become character formats: a format edge inside a word would change its glyphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlockFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from bitext.text import Span
from gui import intake
from gui.offsets import Offsets, for_qt
from gui.widgets import line_ends
from gui.widgets.glyph_boxes import unit_at
from gui.widgets.text_overlay import TextOverlay

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QPaintEvent, QResizeEvent

    from gui.theme import Theme
    from gui.typography import Setting


class MarkedText(QTextEdit):
    textEdited = Signal(str)
    """The text as given, after a change by the user."""
    pointed = Signal(int)
    """Code point under the mouse, -1 when it points at none."""
    caretMoved = Signal(int)
    zoomAsked = Signal(int)
    noticed = Signal(str)
    fileDropped = Signal(object)

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offsets = Offsets("")
        self.setting = setting
        self._loading = False
        self._zoom = 100
        self._room = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.document().setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.document().setDocumentMargin(12)
        self._fix_direction()
        self.set_zoom(100)
        self.setUndoRedoEnabled(True)
        self.overlay = TextOverlay(self, theme)
        self.document().contentsChange.connect(self._changed)
        self.cursorPositionChanged.connect(self._caret_moved)

    def _fix_direction(self) -> None:
        """Direction belongs to the pane, not to the first letter: as document option and on every paragraph."""
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self.setting.direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(self._paragraph())

    def _paragraph(self) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLayoutDirection(self.setting.direction)
        form.setAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setLineHeight(self.setting.line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)

        return form

    # the text

    @property
    def text(self) -> str:
        """The text as given."""
        return self.offsets.text

    def show_text(self, text: str) -> None:
        """Shows a whole new text, as one step that can be undone; does not say it was edited."""
        if text == self.text:
            return
        self._loading = True
        try:
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            cursor.select(QTextCursor.SelectionType.Document)
            line_ends.insert(cursor, text)
            cursor.endEditBlock()
        finally:
            self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.overlay.set_marks(())

    @Slot(int, int, int)
    def _changed(self, position: int, removed: int, added: int) -> None:
        """Keeps the text as given in step with the document."""
        before = self.offsets
        last = self.document().characterCount() - 1
        added = min(added, last - position)
        removed = min(removed, before.units - position)
        if position and self.document().characterAt(position - 1) == "\u2029":
            # Joining an empty paragraph to the next leaves one of two line ends: Qt decides which, and we follow.
            position, removed, added = position - 1, removed + 1, added + 1
        while position + added < last and self.document().characterAt(position + added) == "\u2029":
            removed, added = removed + 1, added + 1
        start, end = before.to_text(position), before.to_text(position + removed)
        inserted = line_ends.read(self.document(), position, position + added)
        if inserted == before.text[start:end] and before.units == last:
            self.overlay.forget_boxes()
            return
        after = Offsets(before.text[:start] + inserted + before.text[end:])
        if after.units != last:
            after = Offsets(line_ends.read(self.document(), 0, last))
        self.offsets = after
        self.overlay.text_changed(start, end, len(inserted))
        if not self._loading:
            self.textEdited.emit(after.text)

    # looks

    def set_theme(self, theme: Theme) -> None:
        self.overlay.theme = theme
        self.viewport().update()

    @property
    def zoom(self) -> int:
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        self._zoom = min(300, max(50, percent))
        self._set_size()

    def set_room(self, scale: float) -> None:
        """Sets everything larger where the pane is wide; the zoom comes on top."""
        if scale != self._room:
            self._room = scale
            self._set_size()

    def _set_size(self) -> None:
        self.document().setDefaultFont(self.setting.font(self._room * self._zoom / 100))
        if hasattr(self, "overlay"):
            self.overlay.forget_boxes()

    @property
    def em(self) -> float:
        return self.setting.size * self._room * self._zoom / 100

    def select(self, span: Span) -> None:
        """Selects a stretch of the text as given and brings it into view, at a third of the height."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.offsets.to_qt(span.start))
        cursor.setPosition(self.offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.reveal(span.start)

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def reveal(self, point: int) -> None:
        """Scrolls so that a code point stands at a third of the height, unless it is in view."""
        y = self.overlay.y_of(point) - self.verticalScrollBar().value()
        height = self.viewport().height()
        if not height * 0.1 <= y <= height * 0.8:
            self.verticalScrollBar().setValue(round(y + self.verticalScrollBar().value() - height / 3))

    def selected_span(self) -> Span:
        cursor = self.textCursor()
        return Span(self.offsets.to_text(cursor.selectionStart()), self.offsets.to_text(cursor.selectionEnd()))

    def point_at(self, position: QPointF) -> int:
        """The code point whose letter is at a place in the viewport, -1 when there is none."""
        place = QPointF(position.x() + self.horizontalScrollBar().value(), position.y() + self.verticalScrollBar().value())
        unit = unit_at(self.document(), place)
        return self.offsets.to_text(unit) if unit >= 0 else -1

    # clipboard and dropping: plain text only, exactly as it is

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own object, emptied: one made in Python and left on the clipboard is destroyed after Python is gone, and crashes
        data = super().createMimeDataFromSelection()
        data.text()  # has Qt fill it now, not later over our text
        data.clear()
        data.setText(for_qt(self.selected_span().of(self.text)))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasUrls() and (files := [url.toLocalFile() for url in source.urls() if url.isLocalFile()]):
            self.fileDropped.emit(files[0])
        elif source.hasText():
            self.insert_text(source.text())

    def insert_text(self, text: str) -> None:
        """Puts a text in place of the selection, through the door every text comes in by."""
        selected = self.selected_span()
        try:
            admitted = intake.admit(text, beside=len(self.text) - len(selected))
        except intake.RefusedError as refusal:
            self.noticed.emit(str(refusal))
            return
        cursor = self.textCursor()
        line_ends.insert(cursor, admitted.text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if admitted.notice:
            self.noticed.emit(admitted.notice)

    # events

    def paintEvent(self, event: QPaintEvent) -> None:
        self.overlay.paint_under(event.rect())
        super().paintEvent(event)
        self.overlay.paint_over(event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.overlay.forget_boxes()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.pointed.emit(self.point_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomAsked.emit(10 if event.angleDelta().y() > 0 else -10)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's own Ctrl+K and the like edit the text unasked, and Shift+Enter would put U+2028 into it.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event = QKeyEvent(event.type(), event.key(), Qt.KeyboardModifier.NoModifier, "\r")
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @Slot()
    def _caret_moved(self) -> None:
        self.caretMoved.emit(self.offsets.to_text(self.textCursor().position()))
