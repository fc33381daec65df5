"""Lines that say something of the texts and offer what can be done about it; each stays until it is answered or no longer true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.typography import interface_font
from gui.widgets.plain_label import PlainLabel
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class NoticeBar(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Button)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(20, 4, 12, 4)
        self._box.setSpacing(2)
        self.lines: dict[str, QWidget] = {}
        self._closed: set[tuple[str, str]] = set()
        self.hide()

    def put(
        self, key: str, sentence: str, words: str = "", does: Callable[[], object] | None = None,
        choices: Sequence[tuple[str, Callable[[], object]]] = (), *, once: bool = False,
    ) -> None:  # fmt: skip
        """Shows one sentence under a key, in place of the one before; with a button, or one that opens a menu of `choices`.

        With `once` it is not said again after the user closed it, until `forget`.
        """
        self.take(key)
        if once and (key, sentence) in self._closed:
            return
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        label = PlainLabel(sentence, line, size=12.5)
        label.setWordWrap(True)
        row.addWidget(label, 1)
        if words:
            button = self._button(line, words)
            button.setProperty("offer", "true")
            if choices:
                menu = QMenu(button)
                for name, chosen in choices:
                    menu.addAction(name).triggered.connect(lambda _=False, chosen=chosen: chosen())
                button.setMenu(menu)
                button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            elif does:
                button.clicked.connect(lambda: does())
            row.addWidget(button)
        close = self._button(line, "×")
        close.setAccessibleName(say("action.dismiss"))
        close.clicked.connect(lambda: self._close(key, sentence))
        row.addWidget(close)
        self.lines[key] = line
        self._box.addWidget(line)
        self.show()

    def _button(self, line: QWidget, words: str) -> QToolButton:
        button = QToolButton(line)
        button.setText(words)
        button.setFont(interface_font(12.5))
        return button

    def _close(self, key: str, sentence: str) -> None:
        self._closed.add((key, sentence))
        self.take(key)

    def forget(self) -> None:
        """Another text has come: what was closed for the one before may be said again."""
        self._closed.clear()

    def take(self, key: str) -> None:
        """Takes a line away; nothing happens when there is none."""
        if line := self.lines.pop(key, None):
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self.lines))
