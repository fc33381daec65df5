"""The result in one sentence, the marks counted, and how much of each side has a partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from bitext.languages.pairing import Oddity
from bitext.text import Side
from gui.typography import interface_font
from gui.widgets.coverage_bar import CoverageBar
from gui.widgets.mark import Status
from gui.widgets.plain_label import PlainLabel
from gui.widgets.swatch import Swatch
from gui.words import say

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.models.prepared import Prepared
    from gui.theme import Theme


class VerdictStrip(QFrame):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setFixedHeight(58)
        self.sentence = PlainLabel("", self, size=15, bold=True)
        self.sentence.setWordWrap(True)
        self.sentence.setAccessibleName(say("name.verdict"))
        self.swatches = {status: Swatch(status, theme, self) for status in Status}
        self.bars = {side: CoverageBar(side, theme, self) for side in (Side.SOURCE, Side.TARGET)}
        self._figures = QWidget(self)
        figures = QHBoxLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(16)
        words = QVBoxLayout()  # the two kinds of words without a counterpart stand together
        words.setSpacing(0)
        for status, swatch in self.swatches.items():
            (words if status in (Status.UNKNOWN, Status.UNLISTED) else figures).addWidget(swatch)
        figures.addLayout(words)
        figures.addSpacing(4)
        for bar in self.bars.values():
            figures.addWidget(bar, 0, Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(20)
        row.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._figures, 0, Qt.AlignmentFlag.AlignVCenter)
        self.exchange = QToolButton(self)
        self.exchange.setProperty("offer", "true")
        self.exchange.setFont(interface_font(13))
        self.exchange.hide()
        row.insertWidget(1, self.exchange, 0, Qt.AlignmentFlag.AlignVCenter)
        self._figures.hide()

    def set_exchange(self, action: QAction) -> None:
        """The button that is offered when the two texts seem exchanged."""
        self.exchange.setDefaultAction(action)
        self.exchange.setToolTip("")
        self.exchange.setAccessibleName(action.text())

    def set_theme(self, theme: Theme) -> None:
        for swatch in self.swatches.values():
            swatch.set_theme(theme)
        for bar in self.bars.values():
            bar.set_theme(theme)

    def show_comparison(self, result: Prepared | None, otherwise: str, *, offer_exchange: bool = False) -> None:
        """Shows the result, or what to do next when there is none yet; `offer_exchange` when a lone text stands on the wrong side."""
        odd = result.comparison.notes if result else ()
        self._figures.setVisible(result is not None and not any(note.oddity.ends_comparing for note in odd))
        self.exchange.setVisible(offer_exchange or any(note.oddity is Oddity.EXCHANGED for note in odd))
        self.sentence.setText(result.verdict if result else otherwise)
        if result is None:
            return
        for status, count in result.counts.items():
            self.swatches[status].set_count(count)
        for side, bar in self.bars.items():
            bar.set_share(result.comparison.coverage[side])
