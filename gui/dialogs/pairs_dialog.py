"""Chooses one pair of a file that holds many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.dialogs.frame import Frame, table
from gui.models.rows import Rows
from gui.words import grouped, say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.models.arrival import Arrival


class PairsDialog(Frame):
    def __init__(self, arrival: Arrival, parent: QWidget | None = None) -> None:
        self._pairs = arrival.pairs or ()
        sentence = say("pairs.choose", name=arrival.name, count=grouped(len(self._pairs)))
        super().__init__(say("pairs.title"), sentence, say("pairs.take"), parent)
        heads = ((say("target"), "nl"), (say("source"), "ar"))
        self.view = table(Rows(heads, [(pair.target or "", pair.source or "") for pair in self._pairs]), self)
        self.view.setAccessibleName(say("pairs.title"))
        self.view.doubleClicked.connect(self.accept)
        self.body.addWidget(self.view)
        self.setMinimumSize(460, 320)  # wrapped sentences need this much
        self.resize(820, 480)

    @property
    def pair(self) -> tuple[str, str]:
        """Source and target of the row chosen."""
        chosen = self._pairs[max(0, self.view.currentIndex().row())]
        return chosen.source or "", chosen.target or ""
