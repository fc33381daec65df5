"""Every number, date and name of both texts in one table, with what is said of each; a row leads to its places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QVBoxLayout, QWidget

from gui.models.facts import Column, FactsModel
from gui.panels.fact_cell import HEIGHT, FactCell
from gui.typography import interface_font
from gui.widgets.plain_label import PlainLabel
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bitext.text import Side
    from gui.models.prepared import Prepared
    from gui.theme import Theme

WIDTHS = {Column.KIND: 76, Column.VALUE: 86, Column.VERDICT: 130}
NARROW_WIDTHS = {Column.KIND: 50, Column.VERDICT: 124}
NARROW_BELOW = 440
"""In a panel narrower than this the kind is told by its badge alone and the value stands under the verdict."""
NARROWEST = 48


class FactsPanel(QWidget):
    selected = Signal(int)
    """The fact that was chosen, by its number in the comparison."""

    def __init__(self, theme: Theme, languages: dict[Side, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FactsModel(languages, self)
        self._cell = FactCell(theme, languages, self)
        self._is_narrow = False
        self.table = self._table()
        self.empty = PlainLabel(say("empty.facts"), self, size=12.5, quiet=True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setMargin(28)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 0, 4, 0)
        box.setSpacing(0)
        box.addWidget(self.empty, 1)
        box.addWidget(self.table, 1)
        self.table.hide()
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.table.clicked.connect(lambda index: self.selected.emit(self.model.fact_at(index.row())))

    def _table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(say("name.facts"))
        table.setModel(self.model)
        table.setItemDelegate(self._cell)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        rows, heads = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(HEIGHT)
        heads.setFont(interface_font(12))
        heads.setAccessibleName(say("name.facts"))
        heads.setHighlightSections(False)
        heads.setMinimumSectionSize(NARROWEST)
        for column in Column:
            fixed = column in WIDTHS
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive if fixed else QHeaderView.ResizeMode.Stretch)
            if fixed:
                heads.resizeSection(column, WIDTHS[column])
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # reading order until a heading is clicked
        table.setSortingEnabled(True)
        return table

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the columns anew when the panel becomes narrow or wide; in between they stay as the user set them."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_BELOW
        if is_narrow != self._is_narrow:
            self._is_narrow = self._cell.is_narrow = is_narrow
            self.table.setColumnHidden(Column.VALUE, is_narrow)
            for column, width in (NARROW_WIDTHS if is_narrow else WIDTHS).items():
                self.table.horizontalHeader().resizeSection(column, width)

    def show_comparison(self, result: Prepared | None) -> None:
        self.model.set_comparison(result.comparison if result else None)
        has_facts = self.model.rowCount() > 0
        self.empty.setText(say("empty.facts.none" if result else "empty.facts"))
        self.empty.setVisible(not has_facts)
        self.table.setVisible(has_facts)

    def stand(self, left: Side) -> None:
        """Puts the quotes in the order of the panes."""
        self.model.stand(left)

    def set_theme(self, theme: Theme) -> None:
        self._cell.set_theme(theme)
        self.table.viewport().update()

    @Slot(QModelIndex, QModelIndex)
    def _row_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if not current.isValid():
            return
        self.selected.emit(self.model.fact_at(current.row()))
        words = [str(self.model.index(current.row(), column).data()) for column in Column]
        position = say("position", number=current.row() + 1, count=self.model.rowCount())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.table, f"{position}: {', '.join(words)}"))
