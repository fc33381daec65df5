"""Proposes the passages of an article with what paraphrases them; what is selected in the two texts is what is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton

from bitext.text import Side, Span
from gui.dialogs.frame import Frame, to_read
from gui.typography import setting
from gui.widgets.marked_text import MarkedText
from gui.widgets.plain_label import PlainLabel
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.models.arrival import Arrival
    from gui.theme import Theme


class PassageDialog(Frame):
    def __init__(self, arrival: Arrival, theme: Theme, start: int = 0, parent: QWidget | None = None) -> None:
        """`start` is the number of the passage shown first."""
        super().__init__(say("passage.title"), "", say("passage.take"), parent)
        self._arrival, self.number = arrival, start
        self._base = 0
        self._chosen: dict[int, dict[Side, Span]] = {}
        self.views = {side: MarkedText(setting(code), theme, self) for side, code in ((Side.TARGET, "nl"), (Side.SOURCE, "ar"))}
        row = QHBoxLayout()
        for side, view in self.views.items():
            to_read(view)
            view.setAccessibleName(say(f"name.pane.{side.value}"))
            row.addWidget(view, 3 if side is Side.TARGET else 2)
            view.selectionChanged.connect(self._weigh)
        self.offers = QComboBox(self)
        self.offers.setAccessibleName(say("passage.offers"))
        self.offers.activated.connect(self._offer)
        steps = QHBoxLayout()
        steps.addWidget(self.offers, 1)
        self.steps = [QPushButton(say(f"passage.{way}"), self) for way in ("previous", "next")]
        for button, by in zip(self.steps, (-1, 1), strict=True):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, by=by: self.step(by))
            button.setVisible(len(arrival.passages) > 1)
            steps.addWidget(button)
        self.body.addLayout(steps)
        self.body.addLayout(row, 1)
        how = PlainLabel(say("passage.how"), self, size=12, quiet=True)
        how.setWordWrap(True)
        self.body.addWidget(how)
        self.views[Side.TARGET].show_text(arrival.text)
        self.setMinimumSize(560, 460)  # wrapped sentences need this much
        self.resize(940, 600)
        self._show()

    def step(self, by: int) -> None:
        """Goes to another passage; borders drawn by hand are kept."""
        self._chosen[self.number] = {side: view.selected_span() for side, view in self.views.items()}
        self.number = min(len(self._arrival.passages) - 1, max(0, self.number + by))
        self._show()

    def _show(self) -> None:
        passage = self._arrival.passages[self.number]
        count, name = len(self._arrival.passages), self._arrival.name
        found = "passage.found" if passage.targets else "passage.nowhere"
        self.sentence.setText(say(found, number=self.number + 1, count=count, name=name))
        for button, ok in zip(self.steps, (self.number > 0, self.number < count - 1), strict=True):
            button.setEnabled(ok)
        text = self._arrival.source or self._arrival.text
        self._base = text.rfind("\n", 0, passage.source.start) + 1
        end = text.find("\n", passage.source.end)
        self.views[Side.SOURCE].show_text(text[self._base : end if end >= 0 else len(text)])
        self.offers.clear()
        for at, target in enumerate(passage.targets, 1):
            kind = say("passage.quoted" if target.quoted else "passage.reported")
            self.offers.addItem(say("passage.offer", number=at, kind=kind, percent=round(target.score * 100)))
        self.offers.setVisible(bool(passage.targets))
        kept = self._chosen.get(self.number)
        self.views[Side.SOURCE].select(kept[Side.SOURCE] if kept else passage.source.shift(-self._base))
        if kept:
            self.views[Side.TARGET].select(kept[Side.TARGET])
        else:
            self._offer(0)

    def _offer(self, number: int) -> None:
        targets = self._arrival.passages[self.number].targets
        view = self.views[Side.TARGET]
        view.select(targets[number].span if targets else Span(0, 0))
        self._weigh()

    def _weigh(self) -> None:
        self.yes.setEnabled(all(len(view.selected_span()) for view in self.views.values()))

    @property
    def texts(self) -> dict[Side, str]:
        """What is selected on each side."""
        return {side: view.selected_span().of(view.text).strip() for side, view in self.views.items()}
