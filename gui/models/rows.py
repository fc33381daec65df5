"""Rows of plain text for a table; each column has a side, which sets its font and direction, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.typography import setting

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 300
"""Characters of a cell that are shown."""


class Rows(QAbstractTableModel):
    def __init__(self, heads: Sequence[tuple[str, str]], rows: Sequence[Sequence[str]]) -> None:
        """`heads`: title and language code of each column, the code empty for words of our own."""
        super().__init__()
        self._heads = heads
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, _: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self._heads)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        code = self._heads[index.column()][1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _one_line(self._rows[index.row()][index.column()], code)
        if role == Qt.ItemDataRole.FontRole and code:
            return setting(code).font(0.75)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _edge(code) | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _edge(self._heads[section][1]) | Qt.AlignmentFlag.AlignVCenter
        return self._heads[section][0] if role == Qt.ItemDataRole.DisplayRole else None


def _edge(code: str) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if code and setting(code).is_right_to_left else Qt.AlignmentFlag.AlignLeft


def _one_line(text: str, code: str) -> str:
    """The text in the direction of its column, controls of its own taken out so that they reorder nothing around it."""
    flat = " ".join(text[:LONGEST].split())
    if not code:
        return flat
    flat = "".join(c for c in flat if c not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    return f"{chr(0x2067) if setting(code).is_right_to_left else chr(0x2066)}{flat}\u2069"
