"""Which words of the statement under the caret belong together, as a matrix; it can be saved as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QToolTip, QVBoxLayout, QWidget

from bitext import messages
from bitext.alignment.alignment import Certainty
from bitext.reports.link_table import LinkTable, link_table
from bitext.text import Side
from gui.jobs import Jobs
from gui.typography import interface_font, setting
from gui.widgets.link_key import LinkKey
from gui.widgets.link_matrix import Grid, LinkMatrix
from gui.widgets.plain_label import PlainLabel
from gui.widgets.plain_tip import plain_tip
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QResizeEvent, QShowEvent

    from gui.models.prepared import Prepared
    from gui.theme import Theme

ROOM_FOR_PLACE = 400
"""A panel narrower than this leaves the word *statement* out of its heading."""
SCALES = {Side.SOURCE: 0.7, Side.TARGET: 0.72}


def save_picture(path: Path, table: LinkTable, languages: dict[Side, str], *, cancelled: Callable[[], bool]) -> str:
    """Writes the picture and returns its name; run off the window's thread, since matplotlib takes a while to come."""
    from bitext.reports import matrix_picture

    if not cancelled():
        matrix_picture.save(path, table, languages)
    return path.name


class AlignmentPanel(QWidget):
    pressed = Signal(object)
    """Spans by side of the words that were clicked."""
    noticed = Signal(str)
    changed = Signal()
    """There is now something to save, or no more."""

    def __init__(self, theme: Theme, languages: dict[Side, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._result: Prepared | None = None
        self._caret: tuple[Side, int] = (Side.SOURCE, 0)
        self._bead: int | None = None
        self.table: LinkTable | None = None
        fonts = {side: setting(code).font(SCALES[side]) for side, code in languages.items()}
        self.matrix = LinkMatrix(
            theme, fonts[Side.SOURCE], fonts[Side.TARGET],
            rows_lead_right=setting(languages[Side.SOURCE]).is_right_to_left, parent=self,
        )  # fmt: skip
        self.matrix.setAccessibleName(say("name.alignment"))
        self.place = PlainLabel("", self, size=12.5, bold=True)
        self.key = LinkKey(theme, self)
        self.save_button = QToolButton(self)
        self.save_button.setProperty("small", "true")
        self.save_button.setFont(interface_font(12.5))
        self.empty = PlainLabel(say("empty.alignment"), self, size=12.5, quiet=True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setMargin(28)
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 8, 12, 0)
        head.setSpacing(12)
        head.addWidget(self.place)
        head.addWidget(self.key)
        head.addStretch(1)
        head.addWidget(self.save_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(self.empty, 1)
        box.addWidget(self.matrix, 1)
        self.matrix.pressed.connect(self._press)
        self.matrix.tipAsked.connect(self._tip)
        self._jobs = Jobs(self)
        self._jobs.done.connect(lambda name: self.noticed.emit(say("save.done", name=name)))
        self._jobs.failed.connect(self._failed)
        self._target = Path()
        self._show()

    def set_save(self, action: QAction) -> None:
        action.setIconText(say("action.save"))
        self.save_button.setDefaultAction(action)
        self.save_button.setToolTip("")
        self.save_button.setAccessibleName(action.text())

    def set_theme(self, theme: Theme) -> None:
        self.matrix.set_theme(theme)
        self.key.set_theme(theme)

    # following the caret

    def show_comparison(self, result: Prepared | None) -> None:
        self._result = result
        self._bead, self.table = None, None
        self._show()

    @Slot(object, int)
    def move_caret(self, side: Side, point: int) -> None:
        self._caret = (side, point)
        if self._result is not None and self._result.comparison.document(side).text:
            self._show()

    def _show(self) -> None:
        """Shows the statement at the caret, and tints its word there; nothing is worked out that nobody sees."""
        if not self.isVisible() and self.table is not None:
            self._bead, self.table = None, None
        result = self._result
        bead = result.links.bead(*self._caret) if result else None
        if result and self.isVisible() and (bead != self._bead or self.table is None):
            self.table = link_table(result.comparison, bead) if bead is not None else None
            self.matrix.show_grid(_grid(self.table) if self.table else Grid())
        self._bead = bead
        full = self.table is not None and bool(self.table.rows and self.table.columns)
        self._head.setVisible(full)
        self.matrix.setVisible(full)
        self.empty.setVisible(not full)
        self.empty.setText(say("empty.alignment.alone" if self.table is not None else "empty.alignment"))
        if full and result and bead is not None:
            self._say_place()
            self._mark(result)
        self.changed.emit()

    def _say_place(self) -> None:
        if self._result is not None and self._bead is not None:
            key = "position" if self.width() < ROOM_FOR_PLACE else "alignment.place"
            self.place.setText(say(key, number=self._bead + 1, count=len(self._result.comparison.beads)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_place()

    def _mark(self, result: Prepared) -> None:
        assert self.table is not None  # noqa: S101
        side, point = self._caret
        token = result.links.token(side, point)
        words = self.table.words(side)
        at = next((n for n, word in enumerate(words) if token is not None and word.span == token.span), -1)
        self.matrix.mark(*((at, -1) if side is Side.SOURCE else (-1, at)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    # doing

    @Slot(int, int)
    def _press(self, row: int, column: int) -> None:
        if self.table is not None:
            spans = {}
            if row >= 0:
                spans[Side.SOURCE] = self.table.rows[row].span
            if column >= 0:
                spans[Side.TARGET] = self.table.columns[column].span
            self.pressed.emit(spans)

    @Slot(int, int, QPoint)
    def _tip(self, row: int, column: int, place: QPoint) -> None:
        QToolTip.showText(place, plain_tip(self.explain(row, column)), self.matrix.viewport())

    def explain(self, row: int, column: int) -> str:
        """Why the two words of a cell are linked, or the word of a label with its partners; row or column may be -1."""
        if self.table is None or self._result is None:
            return ""
        comparison = self._result.comparison
        links = [link for (r, c), link in sorted(self.table.cells.items()) if r == row or row < 0 if c == column or column < 0]
        if links:
            return "\n".join(f"{messages.evidence(link, comparison)} · {_sureness(link.certainty)}" for link in links)
        if row >= 0 and column >= 0:
            words = {"source": self.table.rows[row].text, "target": self.table.columns[column].text}
            return say("alignment.cell", **words)
        word = self.table.rows[row] if row >= 0 else self.table.columns[column]
        return self._result.links.reason(Side.SOURCE if row >= 0 else Side.TARGET, word)

    def save(self) -> None:
        """Asks for a name and writes the picture in the background."""
        if self.table is None:
            return
        filters = [say(f"save.filter.{ending}") for ending in ("png", "svg", "pdf")]
        name, chosen = QFileDialog.getSaveFileName(self, say("save.title"), f"{say('save.name')}.png", ";;".join(filters))
        if not name:
            return
        self._target = Path(name)
        if self._target.suffix.lower() not in (".png", ".svg", ".pdf"):
            ending = ("png", "svg", "pdf")[filters.index(chosen) if chosen in filters else 0]
            self._target = self._target.with_name(f"{self._target.name}.{ending}")
        self.noticed.emit(say("save.busy"))
        self._jobs.start(save_picture, self._target, self.table, self._languages)

    @Slot(object)
    def _failed(self, _: Exception) -> None:
        self.noticed.emit(say("save.failed", name=self._target.name))

    def close_jobs(self) -> None:
        self._jobs.close()


def _sureness(certainty: Certainty) -> str:
    return say("alignment.sure" if certainty is Certainty.SURE else "alignment.possible")


def _grid(table: LinkTable) -> Grid:
    linked = {side: table.linked(side) for side in Side}
    rows, columns = (
        tuple((" ".join(word.text.split()), n in linked[side]) for n, word in enumerate(table.words(side))) for side in Side
    )
    return Grid(rows, columns, {at: link.certainty is Certainty.SURE for at, link in table.cells.items()})
