"""The bar above everything: what is done most, the rest in one menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from gui.actions import MENU
from gui.typography import interface_font
from gui.widgets.plain_label import PlainLabel
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class TopBar(QFrame):
    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Button)
        self.setFixedHeight(44)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 10, 0)
        row.setSpacing(4)
        for name in ("swap", "clear", "sample"):
            row.addWidget(self._button(actions[name]))
        row.addStretch(1)
        for name, arrow in (("previous", "↑"), ("next", "↓")):
            row.addWidget(self._button(actions[name], arrow))
            row.addWidget(self._keys(actions[name]))
            row.addSpacing(10)
        row.addStretch(1)
        self.menu = QMenu(self)
        for name in MENU:
            if name:
                self.menu.addAction(actions[name])
            else:
                self.menu.addSeparator()
        more = QToolButton(self)
        more.setText(say("action.menu"))
        more.setAccessibleName(say("action.menu"))
        more.setFont(interface_font())
        more.setMenu(self.menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(more)

    def _button(self, action: QAction, sign: str = "") -> QToolButton:
        button = QToolButton(self)
        if sign:
            action.setIconText(f"{sign}  {action.text()}")
        button.setDefaultAction(action)
        button.setFont(interface_font())
        button.setAccessibleName(action.text())
        button.setToolTip("")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    def _keys(self, action: QAction) -> PlainLabel:
        keys = PlainLabel(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), self, size=11, quiet=True)
        keys.setObjectName("keys")
        keys.setFixedHeight(19)
        return keys
