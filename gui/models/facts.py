"""The facts of a comparison as a Qt table model, in reading order or in that of the column whose heading was clicked."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bitext.facts.verdicts import Verdict
from bitext.findings import Category
from bitext.text import Side
from gui.models.values import value_words
from gui.typography import setting
from gui.widgets.mark import Status
from gui.widgets.plain_tip import plain_tip
from gui.words import isolated, say

if TYPE_CHECKING:
    from bitext.checks.listing import FactLine
    from bitext.comparison import Comparison

Index = QModelIndex | QPersistentModelIndex

STATUS = Qt.ItemDataRole.UserRole + 1
LETTER = Qt.ItemDataRole.UserRole + 2
QUOTE = Qt.ItemDataRole.UserRole + 3
"""The side a cell quotes and the bare quotation."""
VALUE = Qt.ItemDataRole.UserRole + 4
"""The values, empty where there are none to tell."""
QUOTE_SCALE = 0.8
_KINDS = (Category.NUMBER, Category.DATE, Category.NAME)
_RANK = (Status.DIFFERS, Status.ONLY, Status.UNKNOWN, Status.AGREES)


class Column(IntEnum):
    KIND = 0
    LEFT = 1
    RIGHT = 2
    VALUE = 3
    VERDICT = 4


def verdict_key(line: FactLine) -> str:
    """Which of the five verdicts a line gets: what is not sure enough says nothing."""
    if line.verdict is Verdict.CANNOT_TELL or not line.is_shown:
        return "unsure"
    if line.verdict.agrees:
        return "same"
    alone = {Verdict.SOURCE_ONLY: "source_only", Verdict.TARGET_ONLY: "target_only"}
    return alone.get(line.verdict, "differs")


def fact_status(line: FactLine) -> Status:
    """The mark that a line's verdict is shown with."""
    statuses = {"same": Status.AGREES, "differs": Status.DIFFERS, "unsure": Status.UNKNOWN}
    return statuses.get(verdict_key(line), Status.ONLY)


def values(line: FactLine) -> str:
    """What a line is worth: one value where both sides say the same, else both with a sign between."""
    is_date = line.category is Category.DATE
    mine, theirs = (value_words(label, is_date=is_date) for label in (line.source_value, line.target_value))
    if line.verdict is Verdict.SAME or not (mine and theirs):
        return mine or theirs
    return f"{mine} {'=' if line.verdict.agrees else '≠'} {theirs}"


class FactsModel(QAbstractTableModel):
    """A row is a fact of the comparison; the columns of the two texts stand as the panes do.

    It sorts itself: a proxy would ask for every pair of rows, which takes long enough to be felt in a long text.
    """

    def __init__(self, languages: dict[Side, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = {side: setting(language) for side, language in languages.items()}
        self._comparison: Comparison | None = None
        self._rows: list[int] = []
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self.left = Side.TARGET

    def set_comparison(self, comparison: Comparison | None) -> None:
        self.beginResetModel()
        self._comparison = comparison
        self._rows = self._in_order()
        self.endResetModel()

    def stand(self, left: Side) -> None:
        """Puts the quotes in the order of the panes."""
        self.layoutAboutToBeChanged.emit()
        self.left = left
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.LEFT, Column.RIGHT)

    def fact_at(self, row: int) -> int:
        """The number, in the comparison, of the fact that a row lists."""
        return self._rows[row]

    def line(self, row: int) -> FactLine:
        assert self._comparison is not None  # noqa: S101 - a row exists only with a comparison
        return self._comparison.facts[self._rows[row]]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column, -1 for reading order; what is selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        facts = [self._rows[index.row()] for index in before]
        self._sorted_by = (column, order)
        self._rows = self._in_order()
        places = {fact: row for row, fact in enumerate(self._rows)}
        after = [self.index(places[fact], index.column()) for fact, index in zip(facts, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _in_order(self) -> list[int]:
        facts = self._comparison.facts if self._comparison else ()
        column, order = self._sorted_by
        rows = list(range(len(facts)))
        if column < 0:
            return rows
        is_descending = order == Qt.SortOrder.DescendingOrder
        return sorted(rows, key=lambda row: self._order(facts[row], column), reverse=is_descending)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(Column)

    def side(self, column: int) -> Side | None:
        """The side a column quotes, None for the others."""
        return self.left if column == Column.LEFT else self.left.other if column == Column.RIGHT else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        side = self.side(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return say(side.value if side else f"facts.{Column(section).name.lower()}")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(side)
        return None

    def _alignment(self, side: Side | None) -> Qt.AlignmentFlag:
        right = side is not None and self._settings[side].is_right_to_left
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def quote(self, line: FactLine, side: Side) -> str:
        assert self._comparison is not None  # noqa: S101
        span = line.on(side)
        return " ".join(span.of(self._comparison.document(side).text).split()) if span else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._comparison is None:
            return None
        line, column = self.line(index.row()), index.column()
        side = self.side(column)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._words(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(line, column)
            case Qt.ItemDataRole.FontRole if side:
                return self._settings[side].font(QUOTE_SCALE)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(side)
            case _ if role == STATUS:
                return fact_status(line)
            case _ if role == LETTER:
                return say(f"badge.{line.category.value}")
            case _ if role == QUOTE:
                return (side, self.quote(line, side)) if side else None
            case _ if role == VALUE:
                return values(line)
        return None

    def _words(self, line: FactLine, column: int) -> str:
        if side := self.side(column):
            quote = self.quote(line, side)
            return isolated(quote) if quote else "–"
        if column == Column.KIND:
            return say(f"fact.{line.category.value}")
        return isolated(values(line)) if column == Column.VALUE and values(line) else self._verdict(line, column)

    def _tip(self, line: FactLine, column: int) -> str | None:
        words = self._words(line, column)
        if column == Column.VERDICT and line.score:
            words = f"{words} · {say('certainty', percent=round(line.score * 100))}"
        return plain_tip(words)

    @staticmethod
    def _verdict(line: FactLine, column: int) -> str:
        return say(f"verdict.{verdict_key(line)}") if column == Column.VERDICT else "–"

    def _order(self, line: FactLine, column: int) -> tuple[Any, ...]:
        """What a column sorts by: texts by place, values by size, verdicts with what needs a look first."""
        if side := self.side(column):
            span = line.on(side)
            return (span is None, span.start if span else 0)
        if column == Column.KIND:
            return (_KINDS.index(line.category),)
        if column == Column.VALUE:
            return (not values(line), _number(line.source_value or line.target_value), values(line))
        return (_RANK.index(fact_status(line)),)


def _number(label: str) -> float:
    digits = "".join(c for c in label.split("–")[0] if c.isdigit() or c == ".").strip(".")
    return float(digits) if digits.count(".") <= 1 and digits else 0.0
