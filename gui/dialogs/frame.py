"""What all dialogs have: a sentence on top, room for what is asked, two buttons below."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QTableView, QVBoxLayout, QWidget

from gui.models.rows import Rows
from gui.widgets.plain_label import PlainLabel
from gui.words import say


class Frame(QDialog):
    def __init__(self, title: str, sentence: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.sentence = PlainLabel(sentence, self, size=14)
        self.sentence.setWordWrap(True)
        self.body = QVBoxLayout()
        buttons = QDialogButtonBox(self)
        self.yes = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(say("dialog.cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.yes.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 16)
        box.setSpacing(12)
        box.addWidget(self.sentence)
        box.addLayout(self.body, 1)
        box.addWidget(buttons)


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
    view.selectRow(0)
    return view
