"""The findings of a comparison as a Qt list model, and the filter over it."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from bitext import messages
from bitext.text import Side
from gui.models.marks import letter, place, status
from gui.models.sentences import sentence
from gui.words import isolated, say

if TYPE_CHECKING:
    from bitext.comparison import Comparison
    from bitext.findings import Category, Finding

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    FINDING = Qt.ItemDataRole.UserRole + 1
    STATUS = Qt.ItemDataRole.UserRole + 2
    LETTER = Qt.ItemDataRole.UserRole + 3
    CATEGORY = Qt.ItemDataRole.UserRole + 4
    WEIGHT = Qt.ItemDataRole.UserRole + 5
    SENTENCE = Qt.ItemDataRole.UserRole + 6
    SOURCE = Qt.ItemDataRole.UserRole + 7
    TARGET = Qt.ItemDataRole.UserRole + 8


class Shelf(Enum):
    """Which findings are listed: those that differ, those that line up, those under the threshold."""

    DIFFERENCES = "differences"
    AGREEMENTS = "agreements"
    UNSURE = "unsure"

    def holds(self, finding: Finding) -> bool:
        if not finding.is_shown:
            return self is Shelf.UNSURE
        return self is (Shelf.DIFFERENCES if finding.is_difference else Shelf.AGREEMENTS)


class FindingsModel(QAbstractListModel):
    """Row n is finding n of the comparison, which is in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None

    def set_comparison(self, comparison: Comparison | None) -> None:
        self.beginResetModel()
        self._comparison = comparison
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        assert self._comparison is not None  # noqa: S101 - a row exists only with a comparison
        return self._comparison.findings[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or self._comparison is None else len(self._comparison.findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._comparison is None:
            return None
        finding = self.finding(index.row())
        match role:
            case Role.FINDING:
                return finding
            case Role.STATUS:
                return status(finding)
            case Role.LETTER:
                return letter(finding)
            case Role.CATEGORY:
                return messages.category_name(finding.category)
            case Role.WEIGHT:
                return weight(finding)
            case Role.SENTENCE | Qt.ItemDataRole.DisplayRole:
                return sentence(finding, self._comparison)
            case Role.SOURCE:
                return self._quote(finding, Side.SOURCE)
            case Role.TARGET:
                return self._quote(finding, Side.TARGET)
            case Qt.ItemDataRole.AccessibleTextRole:
                kind = messages.category_name(finding.category)
                return f"{kind}, {weight(finding)}. {sentence(finding, self._comparison)}"
        return None

    def _quote(self, finding: Finding, side: Side) -> str:
        assert self._comparison is not None  # noqa: S101
        span = place(finding, side)
        return " ".join(span.of(self._comparison.document(side).text).split()) if span else ""


def weight(finding: Finding) -> str:
    """Severity and certainty: two things, said apart."""
    certain = say("certainty", percent=round(finding.score * 100))
    return f"{messages.severity_name(finding.severity)} · {certain}" if finding.severity else certain


class FindingsFilter(QSortFilterProxyModel):
    """The findings of one shelf, of one category or all, that hold a text in a quote or in the sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf = Shelf.DIFFERENCES
        self.category: Category | None = None
        self._needle = ""

    def show_only(self, shelf: Shelf | None = None, category: Category | None = None, needle: str | None = None) -> None:
        """Changes what is listed; `category` None means all of them."""
        self.beginFilterChange()
        self.shelf = shelf or self.shelf
        self.category = category
        self._needle = self._needle if needle is None else needle.strip().casefold()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        index = model.index(row, 0, parent)
        finding: Finding = index.data(Role.FINDING)
        if not self.shelf.holds(finding) or (self.category and finding.category is not self.category):
            return False
        if not self._needle:
            return True
        parts = (Role.SOURCE, Role.TARGET, Role.SENTENCE, Role.CATEGORY)
        return any(self._needle in str(index.data(role)).casefold() for role in parts)

    def row_of(self, finding: int) -> int:
        """The row that lists a finding of the comparison, -1 when it is filtered out."""
        return self.mapFromSource(self.sourceModel().index(finding, 0)).row()

    def finding_at(self, row: int) -> int:
        return self.mapToSource(self.index(row, 0)).row()


def spoken(index: Index, number: int, count: int) -> str:
    """What a screen reader says of a finding that was just selected."""
    return f"{say('position', number=number, count=count)}: {isolated(index.data(Role.CATEGORY))}. {index.data(Role.SENTENCE)}"
