"""The findings as cards, with what narrows them down above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from bitext import messages
from bitext.findings import Category
from gui.models.findings import FindingsFilter, FindingsModel, Shelf, spoken
from gui.panels.finding_card import FindingCard
from gui.typography import interface_font
from gui.widgets.plain_label import PlainLabel
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from bitext.text import Side
    from gui.models.prepared import Prepared
    from gui.theme import Theme


class CardList(QListView):
    """A list whose rows are as wide as itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class FindingsPanel(QWidget):
    selected = Signal(int)
    """The finding that was chosen, by its number in the comparison."""
    noticed = Signal(str)

    def __init__(self, theme: Theme, languages: dict[Side, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FindingsModel(self)
        self.filter = FindingsFilter(self)
        self.filter.setSourceModel(self.model)
        self.card = FindingCard(theme, languages, self)
        self.list = CardList(self)
        self.list.setAccessibleName(say("name.findings"))
        self.list.setModel(self.filter)
        self.list.setItemDelegate(self.card)
        self.search = QLineEdit(self)
        self.search.setFont(interface_font(12.5))
        self.search.setPlaceholderText(say("filter.search"))
        self.search.setAccessibleName(say("filter.search"))
        self.search.setClearButtonEnabled(True)
        self.categories = QComboBox(self)
        self.categories.setFont(interface_font(12.5))
        self.categories.setAccessibleName(say("name.category"))
        self.empty = PlainLabel("", self, size=12.5, quiet=True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.empty.setMargin(28)
        self.tabs: dict[Shelf, QToolButton] = {}
        self._compared = False
        self._has_chosen = False
        self._build()
        self._fill_categories()
        self._show_counts()
        self._wire()

    def _build(self) -> None:
        tabs = QHBoxLayout()
        tabs.setSpacing(2)
        group = QButtonGroup(self)
        for shelf in Shelf:
            tab = QToolButton(self)
            tab.setProperty("tab", "true")
            tab.setCheckable(True)
            tab.setChecked(shelf is self.filter.shelf)
            tab.setFont(interface_font(12.5))
            group.addButton(tab)
            tabs.addWidget(tab)
            self.tabs[shelf] = tab
        tabs.addStretch(1)
        narrow = QHBoxLayout()
        narrow.setSpacing(6)
        narrow.addWidget(self.categories)
        narrow.addWidget(self.search, 1)
        self._controls = QWidget(self)
        top = QVBoxLayout(self._controls)
        top.setContentsMargins(12, 10, 12, 5)
        top.setSpacing(8)
        top.addLayout(tabs)
        top.addLayout(narrow)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._controls)
        box.addWidget(self.empty, 1)
        box.addWidget(self.list, 1)

    def _wire(self) -> None:
        for shelf, tab in self.tabs.items():
            tab.clicked.connect(lambda _=False, shelf=shelf: self._choose(shelf))
        self.search.textChanged.connect(lambda text: self._narrow(needle=text))
        self.categories.currentIndexChanged.connect(lambda: self._narrow())
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.clicked.connect(lambda index: self.selected.emit(self.filter.finding_at(index.row())))

    def _fill_categories(self) -> None:
        """The categories there are on this shelf, the chosen one kept."""
        chosen = self.categories.currentData()
        rows = range(self.model.rowCount())
        present = {f.category for f in map(self.model.finding, rows) if self.filter.shelf.holds(f)}
        self.categories.blockSignals(True)
        self.categories.clear()
        self.categories.addItem(say("filter.all"), None)
        for category in Category:
            if category in present:
                self.categories.addItem(messages.category_name(category), category.value)
        self.categories.setCurrentIndex(max(0, self.categories.findData(chosen)) if chosen else 0)
        self.categories.blockSignals(False)

    def _narrow(self, needle: str | None = None) -> None:
        value = self.categories.currentData()
        self.filter.show_only(category=Category(value) if value else None, needle=needle)
        self._show_empty()

    def _choose(self, shelf: Shelf) -> None:
        self._has_chosen = True
        self.show_shelf(shelf)

    def _show_fullest(self) -> None:
        """Until the user picks a shelf: the differences, or what lines up when nothing differs."""
        findings = [self.model.finding(row) for row in range(self.model.rowCount())]
        first = next((s for s in Shelf if any(s.holds(f) for f in findings)), Shelf.DIFFERENCES)
        if not self._has_chosen and first is not self.filter.shelf:
            self.show_shelf(first)

    def show_shelf(self, shelf: Shelf) -> None:
        self.tabs[shelf].setChecked(True)
        self.filter.shelf = shelf
        self._fill_categories()
        self._narrow()

    def _show_counts(self) -> None:
        findings = [self.model.finding(row) for row in range(self.model.rowCount())]
        for shelf, tab in self.tabs.items():
            count = sum(shelf.holds(finding) for finding in findings)
            tab.setText(f"{say(f'tab.{shelf.value}')}  {count}")
            tab.setAccessibleName(tab.text())

    def _show_empty(self) -> None:
        is_empty = self.filter.rowCount() == 0
        narrowed = bool(self.search.text().strip() or self.categories.currentData())
        why = "filter" if narrowed else self.filter.shelf.value
        self.empty.setText(say(f"empty.{why}" if self._compared else "empty.findings"))
        self.empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)

    def show_comparison(self, result: Prepared | None) -> None:
        self._compared = result is not None
        self._controls.setVisible(self._compared)
        self.model.set_comparison(result.comparison if result else None)
        before = self.categories.currentData()
        self._fill_categories()
        if self.categories.currentData() != before:
            self._narrow()
        self._show_fullest()
        self._show_empty()
        self._show_counts()

    def stand(self, left: Side) -> None:
        """Puts the quotes in the order of the panes."""
        self.card.left = left
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        self.card.set_theme(theme)
        self.list.viewport().update()

    # walking

    @property
    def count(self) -> int:
        return self.filter.rowCount()

    def walk(self, step: int) -> None:
        """Selects the next or previous finding of the list; past an end it goes on from the other and says so."""
        if not self.count:
            self.noticed.emit(say("walk.none"))
            return
        current = self.list.currentIndex().row()
        row = current + step if current >= 0 else (0 if step > 0 else self.count - 1)
        wrapped = not 0 <= row < self.count
        self._select(row % self.count)
        if wrapped:
            self.noticed.emit(say("wrap.forward" if step > 0 else "wrap.backward"))

    def select_finding(self, finding: int) -> None:
        """Selects a finding by its number in the comparison, on whichever shelf it is."""
        if self.filter.row_of(finding) < 0:
            self.search.clear()
            shelf = next(shelf for shelf in Shelf if shelf.holds(self.model.finding(finding)))
            self.categories.setCurrentIndex(0)
            self.show_shelf(shelf)
        self._select(self.filter.row_of(finding))

    def _select(self, row: int) -> None:
        index = self.filter.index(row, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)
        if self.count == 1:
            self.selected.emit(self.filter.finding_at(row))

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self.selected.emit(self.filter.finding_at(current.row()))
            announcement = QAccessibleAnnouncementEvent(self.list, spoken(current, current.row() + 1, self.count))
            QAccessible.updateAccessibility(announcement)
