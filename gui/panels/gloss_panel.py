"""The source word for word beside the texts: follows the caret, leads to the words, and goes on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from bitext.text import Side
from gui.jobs import Jobs
from gui.models.gloss import GlossCells, gloss_cells
from gui.typography import interface_font, setting
from gui.widgets.gloss_lines import Faces
from gui.widgets.gloss_paper import page_layout, paint_pages, write_pdf
from gui.widgets.interlinear import Interlinear
from gui.widgets.plain_label import PlainLabel
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QShowEvent

    from gui.models.prepared import Prepared
    from gui.theme import Theme

AT_ONCE = 300
"""Texts of more tokens are looked up off the window's thread."""


class GlossPanel(QWidget):
    pressed = Signal(object)
    """Spans by side of the word that was clicked and its partner."""
    noticed = Signal(str)
    changed = Signal()
    """There is now something to print, or no more."""

    def __init__(self, theme: Theme, languages: dict[Side, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        arabic = setting(languages[Side.SOURCE])
        sound = interface_font(12.5)
        sound.setItalic(True)
        self.faces = Faces(arabic.font(0.95), sound, interface_font(13), arabic.is_right_to_left)
        self._result: Prepared | None = None
        self._caret: tuple[Side, int] | None = None
        self._made_for: Prepared | None = None
        self.content: GlossCells | None = None
        self.lines = Interlinear(theme, self.faces, self)
        self.lines.setAccessibleName(say("name.gloss"))
        self.empty = PlainLabel(say("empty.gloss"), self, size=12.5, quiet=True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setMargin(28)
        self._buttons: list[QToolButton] = []
        self._head = QHBoxLayout()
        self._head.setContentsMargins(12, 8, 12, 0)
        self._head.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._head)
        box.addWidget(self.empty, 1)
        box.addWidget(self.lines, 1)
        self.lines.pressed.connect(self._press)
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._take)
        self._jobs.failed.connect(lambda _: self._take(None))
        self._arrange()

    def set_actions(self, *actions: QAction) -> None:
        """The buttons above the lines: print and save."""
        for action in actions:
            button = QToolButton(self)
            button.setProperty("small", "true")
            button.setFont(interface_font(12.5))
            action.setIconText(say(f"gloss.{action.objectName().partition('_')[0]}"))
            button.setDefaultAction(action)
            button.setToolTip("")
            button.setAccessibleName(action.text())
            self._head.addWidget(button)
            self._buttons.append(button)

    def set_theme(self, theme: Theme) -> None:
        self.lines.set_theme(theme)

    def show_comparison(self, result: Prepared | None) -> None:
        self._result, self._made_for, self.content = result, None, None
        self._jobs.cancel()
        self._arrange()
        self._make()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make()

    def _make(self) -> None:
        """Looks the words up, when they can be seen and are not there yet."""
        result = self._result
        if result is None or self._made_for is result or not self.isVisible():
            return
        self._made_for = result
        if len(result.comparison.source.tokens) <= AT_ONCE:
            self._take(gloss_cells(result, self.faces))
        else:
            self.empty.setText(say("gloss.busy"))
            self._jobs.start(gloss_cells, result, self.faces)

    @Slot(object)
    def _take(self, content: GlossCells | None) -> None:
        self.content = content
        if content is not None:
            self.lines.show_cells(content.cells, content.wide)
        self._arrange()
        self._mark()

    def _arrange(self) -> None:
        full = self.content is not None and bool(self.content.cells)
        self.lines.setVisible(full)
        self.empty.setVisible(not full)
        if self._made_for is None:
            self.empty.setText(say("empty.gloss"))
        self.changed.emit()

    # caret and clicks

    @Slot(object, int)
    def move_caret(self, side: Side, point: int) -> None:
        self._caret = (side, point)
        self._mark()

    def _mark(self) -> None:
        """Marks the word at the caret, or the partner of the one in the other text."""
        if self.content is None or self._result is None or self._caret is None:
            return
        side, point = self._caret
        links = self._result.links
        token = links.token(side, point)
        place = token.span if token is not None else None
        if token is not None and side is Side.TARGET:
            place = next((span for spans in links.partners(side, token) for span in spans), None)
        index = self._result.help.index(Side.SOURCE, place.start) if place is not None else None
        self.lines.mark(self.content.cell_of.get(index, -1) if index is not None else -1)

    @Slot(int)
    def _press(self, cell: int) -> None:
        if self.content is None or self._result is None:
            return
        token = self._result.comparison.source.tokens[self.content.tokens[cell]]
        partners = self._result.links.partners(Side.SOURCE, token)
        target = next((span for spans in partners for span in spans), None)
        self.pressed.emit({Side.SOURCE: token.span, Side.TARGET: target})

    # paper

    def _whole(self) -> GlossCells | None:
        """The cells, made now if they have not been looked at yet."""
        if self.content is None and self._result is not None:
            self.content = gloss_cells(self._result, self.faces)
        return self.content

    def save(self) -> None:
        """Asks for a name and writes a PDF."""
        content = self._whole()
        if content is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, say("gloss.title"), f"{say('gloss.name')}.pdf", say("save.filter.pdf"))
        if name:
            path = Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")
            done = write_pdf(path, content.cells, self.faces)
            self.noticed.emit(say("save.done" if done else "save.failed", name=path.name))

    def print_out(self) -> None:
        """Asks for a printer and prints."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        content = self._whole()
        if content is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        if QPrintDialog(printer, self).exec():
            paint_pages(printer, content.cells, self.faces)

    def close_jobs(self) -> None:
        self._jobs.close()
