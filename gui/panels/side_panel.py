"""The room beside the texts: findings, facts, alignment and gloss, one at a time, each as wide as it was last set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gui.typography import interface_font
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction, QResizeEvent

TABS = ("findings", "facts", "alignment", "gloss")

ROOM_FOR_LABELS = 372
"""A panel narrower than this shortens the longest label."""


class SidePanel(QWidget):
    turned = Signal(str, str)
    """The tab that was left and the one that is shown now."""

    def __init__(self, pages: Mapping[str, QWidget], actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.AlternateBase)
        self.setMinimumWidth(296)
        self.setAccessibleName(say("name.side"))
        self.tab = TABS[0]
        self.stack = QStackedWidget(self)
        self.tabs: dict[str, QToolButton] = {}
        row = QHBoxLayout()
        row.setContentsMargins(4, 8, 4, 0)
        row.setSpacing(1)
        group = QButtonGroup(self)
        for name in TABS:
            button = QToolButton(self)
            button.setProperty("page", "true")
            button.setCheckable(True)
            button.setText(say(f"side.{name}"))
            button.setAccessibleName(button.text())
            button.setFont(interface_font(13))
            button.clicked.connect(actions[f"side.{name}"].trigger)
            group.addButton(button)
            row.addWidget(button)
            self.tabs[name] = button
            self.stack.addWidget(pages[name])
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(self.stack, 1)
        self.tabs[self.tab].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < ROOM_FOR_LABELS
        self.tabs["gloss"].setText(say("side.gloss.short" if short else "side.gloss"))

    def turn(self, name: str) -> None:
        """Shows a tab."""
        before, self.tab = self.tab, name if name in TABS else TABS[0]
        self.tabs[self.tab].setChecked(True)
        self.stack.setCurrentIndex(TABS.index(self.tab))
        if before != self.tab:
            self.turned.emit(before, self.tab)
