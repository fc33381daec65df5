"""Keeps the panes together: what stands at a third of the height on one side meets its counterpart on the other."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bitext.text import Side

if TYPE_CHECKING:
    from gui.models.prepared import Prepared
    from gui.panels.text_pane import TextPane

ANCHOR = 1 / 3


class ScrollLock(QObject):
    def __init__(self, panes: dict[Side, TextPane], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._anchors: dict[Side, list[int]] = {side: [] for side in Side}
        self._moving = False
        self.is_on = True

    def show_comparison(self, result: Prepared | None) -> None:
        """Anchors are the starts of statements that have both sides, as long as both go forward."""
        self._anchors = {side: [] for side in Side}
        if result is None:
            return
        last = dict.fromkeys(Side, -1)
        for spans in zip(*(result.bead_spans[side] for side in Side), strict=True):
            starts = {side: span.start for side, span in zip(Side, spans, strict=True) if span}
            if len(starts) == 2 and all(starts[side] > last[side] for side in Side):
                for side in Side:
                    self._anchors[side].append(starts[side])
                last = starts
        if self._anchors[Side.SOURCE]:
            for side in Side:
                self._anchors[side].append(len(result.comparison.document(side).text))

    @Slot(object)
    def follow(self, side: Side) -> None:
        """Moves the other pane after `side` was scrolled."""
        if not self.is_on or self._moving or len(self._anchors[side]) < 2:
            return
        mine, other = self._panes[side].view, self._panes[side.other].view
        anchor = mine.viewport().height() * ANCHOR
        y = mine.verticalScrollBar().value() + anchor
        at = max(0, min(bisect_right(self._anchors[side], y, key=mine.overlay.y_of) - 1, len(self._anchors[side]) - 2))
        top, bottom = (mine.overlay.y_of(self._anchors[side][at + i]) for i in (0, 1))
        there, below = (other.overlay.y_of(self._anchors[side.other][at + i]) for i in (0, 1))
        share = (y - top) / (bottom - top) if bottom > top else 0.0
        self._moving = True
        try:
            other.verticalScrollBar().setValue(round(there + share * (below - there) - anchor))
        finally:
            self._moving = False
