"""The word under the mouse, or else under the caret, lights up with its partners; says why they are linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bitext.text import Side, Span
    from gui.models.prepared import Prepared
    from gui.models.word_links import WordLinks
    from gui.panels.text_pane import TextPane


class WordPointer(QObject):
    explained = Signal(str)
    beadChanged = Signal(object)

    def __init__(self, panes: dict[Side, TextPane], is_current: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._is_current = is_current
        self._links: WordLinks | None = None
        self._spans: Mapping[Side, tuple[Span | None, ...]] = {}
        self._caret: tuple[Side, int] | None = None
        self._mouse: tuple[Side, int] | None = None
        self._shown: object = None

    def show_comparison(self, result: Prepared | None) -> None:
        self._links = result.links if result else None
        self._spans = result.bead_spans if result else {}
        self._mouse = None
        self._shown = None
        self._show()

    @Slot(object, int)
    def point(self, side: Side, place: int) -> None:
        self._mouse = (side, place) if place >= 0 else None
        self._show()

    @Slot(object, int)
    def move_caret(self, side: Side, place: int) -> None:
        self._caret = (side, place)
        self._mouse = None
        self._show()

    def _show(self) -> None:
        at = self._mouse or self._caret
        if self._links is None or at is None or not self._is_current():
            self._clear()
            return
        side, place = at
        token = self._links.token(side, place)
        bead = self._links.bead(side, place)
        shown = (side, token, bead, id(self._links))
        if shown == self._shown:
            return
        self._shown = shown
        sure, possible = self._links.partners(side, token) if token else ((), ())
        spans = {s: self._spans[s][bead] if bead is not None else None for s in self._panes}
        self._panes[side].view.overlay.point_out(token.span if token and token.is_word else None, (), (), spans[side])
        self._panes[side.other].view.overlay.point_out(None, sure, possible, spans[side.other])
        self.explained.emit(self._links.reason(side, token) if token else "")
        self.beadChanged.emit(bead)

    def _clear(self) -> None:
        if self._shown is not None or self._links is None:
            self._shown = None
            for pane in self._panes.values():
                pane.view.overlay.point_out(None, (), (), None)
            self.explained.emit("")
            self.beadChanged.emit(None)
