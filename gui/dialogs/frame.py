"""What all dialogs have: a sentence on top, room for what is asked, two buttons below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QTableView, QVBoxLayout, QWidget

from gui.widgets.plain_label import PlainLabel
from gui.words import say

if TYPE_CHECKING:
    from gui.models.rows import Rows
    from gui.widgets.marked_text import MarkedText


class Frame(QDialog):
    def __init__(self, title: str, sentence: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.sentence = PlainLabel(sentence, self, size=14)
        self.sentence.setWordWrap(True)
        self.body = QVBoxLayout()
        buttons = QDialogButtonBox(self)
        self.yes = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(say("dialog.cancel"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.yes.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addWidget(self.sentence)
        box.addLayout(self.body, 1)
        box.addWidget(buttons)


def to_read(view: MarkedText) -> None:
    """Makes a text one that is read and selected, on paper."""
    view.setReadOnly(True)
    view.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    view.setMinimumSize(180, 160)
    view.viewport().setAutoFillBackground(True)
    view.viewport().setBackgroundRole(view.palette().ColorRole.Base)
    view.setStyleSheet("QTextEdit { background: palette(base); border: 1px solid palette(mid); border-radius: 6px; }")


def table(rows: Rows, parent: QWidget) -> QTableView:
    """A table of rows that are chosen whole."""
    view = QTableView(parent)
    rows.setParent(view)
    view.setModel(rows)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(36)
    view.horizontalHeader().setSectionResizeMode(view.horizontalHeader().ResizeMode.Stretch)
    view.setStyleSheet("QTableView::item:selected { background: palette(light); color: palette(text); }")
    view.setMinimumHeight(160)
    view.selectRow(0)
    return view
