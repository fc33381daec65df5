"""The facts of a comparison as a Qt table model, and the order that a click on a heading gives them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

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
ORDER = Qt.ItemDataRole.UserRole + 2
LETTER = Qt.ItemDataRole.UserRole + 3
QUOTE = Qt.ItemDataRole.UserRole + 4
"""The side a cell quotes and the bare quotation."""
VALUE = Qt.ItemDataRole.UserRole + 5
"""The values, empty where there are none to tell."""
QUOTE_SCALE = 0.8
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
    """Row n is fact n of the comparison; the columns of the two texts stand as the panes do."""

    def __init__(self, languages: dict[Side, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = {side: setting(language) for side, language in languages.items()}
        self._comparison: Comparison | None = None
        self.left = Side.TARGET

    def set_comparison(self, comparison: Comparison | None) -> None:
        self.beginResetModel()
        self._comparison = comparison
        self.endResetModel()

    def stand(self, left: Side) -> None:
        """Puts the quotes in the order of the panes."""
        self.layoutAboutToBeChanged.emit()
        self.left = left
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.LEFT, Column.RIGHT)

    def line(self, row: int) -> FactLine:
        assert self._comparison is not None  # noqa: S101 - a row exists only with a comparison
        return self._comparison.facts[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or self._comparison is None else len(self._comparison.facts)

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
            case _ if role == ORDER:
                return self._order(line, index.row(), column)
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

    def _order(self, line: FactLine, row: int, column: int) -> tuple[Any, ...]:
        """What a column sorts by; within it in reading order."""
        if side := self.side(column):
            span = line.on(side)
            return (span is None, span.start if span else 0, row)
        if column == Column.KIND:
            return (list(Category).index(line.category), row)
        if column == Column.VALUE:
            return (not values(line), _number(line.source_value or line.target_value), values(line), row)
        return (_RANK.index(fact_status(line)), row)


def _number(label: str) -> float:
    digits = "".join(c for c in label.split("–")[0] if c.isdigit() or c == ".").strip(".")
    return float(digits) if digits.count(".") <= 1 and digits else 0.0


class FactsOrder(QSortFilterProxyModel):
    """The facts in the order of one column."""

    def lessThan(self, left: Index, right: Index) -> bool:
        return bool(self.sourceModel().data(left, ORDER) < self.sourceModel().data(right, ORDER))

    def fact_at(self, row: int) -> int:
        """The number of the fact that a row lists."""
        return self.mapToSource(self.index(row, 0)).row()

    def row_of(self, fact: int) -> int:
        return self.mapFromSource(self.sourceModel().index(fact, 0)).row()
