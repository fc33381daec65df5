"""Places the panels and connects them; what they do stands in their own rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from bitext import resources
from bitext.languages.pairing import stands_elsewhere
from bitext.text import Side
from gui import actions
from gui.models.marks import bead_span, place
from gui.panels.alignment_panel import AlignmentPanel
from gui.panels.facts_panel import FactsPanel
from gui.panels.findings_panel import FindingsPanel
from gui.panels.gloss_panel import GlossPanel
from gui.panels.notice_bar import NoticeBar
from gui.panels.read_along import ReadAlong
from gui.panels.ribbon import Ribbon
from gui.panels.scroll_lock import ScrollLock
from gui.panels.side_panel import TABS, SidePanel
from gui.panels.status_line import StatusLine
from gui.panels.text_pane import ROOMY_BELOW, TextPane
from gui.panels.top_bar import TopBar
from gui.panels.verdict_strip import VerdictStrip
from gui.panels.word_pointer import WordPointer
from gui.reception import Reception
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from bitext.text import Span
    from gui.settings import Settings
    from gui.theme import Theme
    from gui.workspace import Workspace


MOST_BESIDE = 0.5
"""Share of the window that the room beside the texts may open with."""


def _rule(parent: QWidget) -> QFrame:
    """A hairline between two rooms."""
    line = QFrame(parent)
    line.setFixedHeight(1)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(line.palette().ColorRole.Mid)
    return line


class MainWindow(QWidget):
    def __init__(self, workspace: Workspace, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle(say("app"))
        self.setMinimumSize(860, 520)
        self.workspace = workspace
        self.settings = settings
        self.actions_by_id = actions.build(self)
        self.panes = {side: TextPane(side, workspace.languages[side], theme, self) for side in Side}
        self.ribbon = Ribbon(theme, self)
        self.verdict = VerdictStrip(theme, self)
        self.findings = FindingsPanel(theme, workspace.languages, self)
        self.facts = FactsPanel(theme, workspace.languages, self)
        self.alignment = AlignmentPanel(theme, workspace.languages, self)
        self.gloss = GlossPanel(theme, workspace.languages, self)
        pages = dict(zip(TABS, (self.findings, self.facts, self.alignment, self.gloss), strict=True))
        self.read_along = ReadAlong(lambda: workspace.is_current, self)
        self.side = SidePanel(pages, self.actions_by_id, self)
        self.status = StatusLine(self)
        self.notices = NoticeBar(self)
        self.reception = Reception(workspace, self.notices, theme, self)
        self.pointer = WordPointer(self.panes, lambda: workspace.is_current, self)
        self.lock = ScrollLock(self.panes, self)
        self._place()
        self._connect()
        self._restore()
        self._show_comparison()

    def _place(self) -> None:
        self._texts = QWidget(self)
        self._row = QHBoxLayout(self._texts)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._texts.installEventFilter(self.ribbon)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._texts)
        self._splitter.addWidget(self.side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (TopBar(self.actions_by_id, self), _rule(self), self.verdict, _rule(self), self.notices):
            box.addWidget(part)
        box.addWidget(self._splitter, 1)
        for part in (_rule(self), self.read_along, _rule(self), self.status):
            box.addWidget(part)
        self.verdict.set_exchange(self.actions_by_id["exchange"])
        self.alignment.set_save(self.actions_by_id["save_alignment"])
        self.gloss.set_actions(self.actions_by_id["print_gloss"], self.actions_by_id["save_gloss"])
        for side, pane in self.panes.items():
            pane.set_actions(*(self.actions_by_id[f"{verb}_{side.value}"] for verb in ("paste", "open")))

    def _connect(self) -> None:
        """The wiring of the window."""
        work = self.workspace
        work.textReplaced.connect(self._show_text)
        work.comparisonChanged.connect(self._show_comparison)
        work.busyChanged.connect(self._show_work)
        work.sidesSwapped.connect(self._stand)
        work.noticed.connect(self.status.notice)
        work.recordChanged.connect(self._show_record)
        self.reception.noticed.connect(self.status.notice)
        for pane in self.panes.values():
            pane.edited.connect(work.edit)
            pane.edited.connect(self._refresh)
            pane.pointed.connect(self.pointer.point)
            pane.caretMoved.connect(self.pointer.move_caret)
            pane.caretMoved.connect(self._follow_caret)
            pane.pointed.connect(self.read_along.point)
            pane.caretMoved.connect(self.read_along.move_caret)
            pane.zoomAsked.connect(self._zoom)
            pane.fileDropped.connect(self.reception.open)
            pane.noticed.connect(self.status.notice)
            pane.scrolled.connect(self.lock.follow)
            pane.scrolled.connect(self.ribbon.update)
        self.pointer.explained.connect(self.status.explain)
        self.pointer.beadChanged.connect(self.ribbon.set_current)
        self.ribbon.pressed.connect(self._go_to_bead)
        self.findings.selected.connect(self._go_to_finding)
        self.findings.noticed.connect(self.status.notice)
        self.facts.selected.connect(self._go_to_fact)
        self.alignment.pressed.connect(self._go_to)
        self.alignment.noticed.connect(self.status.notice)
        self.alignment.changed.connect(self._refresh)
        self.gloss.pressed.connect(self._go_to)
        self.gloss.noticed.connect(self.status.notice)
        self.gloss.changed.connect(self._refresh)
        self.side.turned.connect(self._turn)
        self._splitter.splitterMoved.connect(self._keep_width)
        self.settings.changed.connect(self._setting_changed)
        self._on("next", lambda: self.findings.walk(1))
        self._on("previous", lambda: self.findings.walk(-1))
        self._on("swap", work.swap)
        self._on("exchange", work.exchange)
        self._on("clear", work.clear)
        self._on("sample", self.show_sample)
        self._on("filter", self._filter)
        self._on("save_alignment", self.alignment.save)
        self._on("print_gloss", self.gloss.print_out)
        self._on("save_gloss", self.gloss.save)
        self._on("unmatched", lambda: self.settings.set("unmatched", self.actions_by_id["unmatched"].isChecked()))
        for tab in TABS:
            self._on(f"side.{tab}", lambda tab=tab: self.side.turn(tab))
        self._on("other_pane", lambda: self.panes[self._focused().other].view.setFocus())
        self._on("lock", lambda: self.settings.set("scroll_together", self.actions_by_id["lock"].isChecked()))
        self._on("zoom_in", lambda: self._zoom(self._focused(), 10))
        self._on("zoom_out", lambda: self._zoom(self._focused(), -10))
        self._on("zoom_reset", lambda: self._zoom(self._focused(), 0))
        self._on("address", self.reception.ask_address)
        self._on("passages", self.reception.find_passages)
        self._on("quit", self.close)
        for name in ("system", "light", "dark"):
            self._on(f"theme.{name}", lambda name=name: self.settings.set("theme", name))
        for side in Side:
            self._on(f"paste_{side.value}", lambda side=side: self.reception.paste(side))
            self._on(f"open_{side.value}", lambda side=side: self._open(side))
            self._on(f"record_{side.value}", lambda side=side: self.reception.ask_record(side))

    def _on(self, name: str, does: object) -> None:
        self.actions_by_id[name].triggered.connect(lambda *_: does())  # type: ignore[operator]

    def _restore(self) -> None:
        left = self.settings.get("left")
        self.workspace.left = Side.SOURCE if left == Side.SOURCE.value else Side.TARGET
        self._stand()
        for side, pane in self.panes.items():
            pane.set_zoom(self.settings.get(f"zoom/{side.value}"))
        for name in ("theme", "scroll_together", "unmatched"):
            self._setting_changed(name)
        self.restoreGeometry(self.settings.get("geometry"))
        self.side.turn(self.settings.get("side"))
        self._widen()

    # showing what the workspace says

    @Slot(object, str)
    def _show_text(self, side: Side, text: str) -> None:
        self.panes[side].view.show_text(text)

    @Slot(object)
    def _show_record(self, side: Side) -> None:
        self.panes[side].show_record(self.workspace.record(side))

    @Slot(str, str)
    def _turn(self, _: str, tab: str) -> None:
        """A tab takes the width it had when it was last looked at; beside a long text, which would be laid out anew, it stays."""
        self.settings.set("side", tab)
        if all(len(self.workspace.text(side)) < ROOMY_BELOW for side in Side):
            self._widen()

    def _widen(self) -> None:
        whole = self._splitter.width()
        width = min(self.settings.get(f"width/{self.side.tab}"), round(whole * MOST_BESIDE))
        self._splitter.setSizes([whole - width, width])

    @Slot()
    def _keep_width(self) -> None:
        self.settings.set(f"width/{self.side.tab}", self.side.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen()

    @Slot(object, int)
    def _follow_caret(self, side: Side, point: int) -> None:
        if self.workspace.is_current:
            self.alignment.move_caret(side, point)
            self.gloss.move_caret(side, point)

    @Slot()
    def _show_comparison(self) -> None:
        result: Any = self.workspace.result
        parts: tuple[Any, ...] = (
            *self.panes.values(), self.ribbon, self.findings, self.facts, self.alignment, self.gloss,
            self.read_along, self.pointer, self.lock,
        )  # fmt: skip
        for part in parts:
            part.show_comparison(result)
        self._show_verdict()
        self._refresh()

    def _show_verdict(self) -> None:
        result: Any = self.workspace.result
        self.verdict.show_comparison(
            result, self._next_step(), offer_exchange=result is None and self._lone_elsewhere() is not None
        )

    def _lone_elsewhere(self) -> Side | None:
        """The side that has the only text so far, when that is in the script of the other side."""
        filled = [side for side in Side if self.workspace.text(side).strip()]
        return filled[0] if len(filled) == 1 and stands_elsewhere(self.workspace.text(filled[0]), filled[0]) else None

    def _next_step(self) -> str:
        """What the user can do now that nothing can be compared yet."""
        missing = [side for side in Side if not self.workspace.text(side).strip()]
        if side := self._lone_elsewhere():
            return say(f"elsewhere.{side.value}")
        if len(missing) == 1:
            return say(f"empty.verdict.{missing[0].value}")
        if not missing:
            return say("busy") if self.workspace.is_busy else ""
        return say("empty.verdict" if self.workspace.left is Side.TARGET else "empty.verdict.swapped")

    @Slot(bool)
    def _show_work(self, is_busy: bool) -> None:
        if is_busy:
            self.status.busy()
            if self.workspace.result is None:
                self._show_verdict()
        else:
            self.status.idle(self.workspace.milliseconds)

    @Slot()
    def _stand(self) -> None:
        """Puts the panes in the order the workspace says."""
        left, right = self.panes[self.workspace.left], self.panes[self.workspace.right]
        while self._row.count():
            self._row.takeAt(0)
        self._row.addWidget(left, 1)
        self._row.addWidget(self.ribbon)
        self._row.addWidget(right, 1)
        left.stand(on_left=True)
        right.stand(on_left=False)
        self.setTabOrder(left.view, right.view)
        self.ribbon.set_panes(left, right)
        self.findings.stand(self.workspace.left)
        self.facts.stand(self.workspace.left)
        self.settings.set("left", self.workspace.left.value)
        if self.workspace.comparison is None:
            self._show_verdict()

    @Slot()
    def _refresh(self) -> None:
        actions.refresh(self.actions_by_id, self)

    @property
    def has_text(self) -> bool:
        return self.workspace.has_text

    @property
    def has_findings(self) -> bool:
        return self.findings.model.rowCount() > 0

    @property
    def has_alignment(self) -> bool:
        return self.alignment.table is not None

    @property
    def has_gloss(self) -> bool:
        return self.workspace.result is not None

    def set_theme(self, theme: Theme) -> None:
        self.reception.theme = theme
        parts: tuple[Any, ...] = (
            *self.panes.values(),
            self.ribbon,
            self.verdict,
            self.findings,
            self.facts,
            self.alignment,
            self.gloss,
        )
        for part in parts:
            part.set_theme(theme)

    @Slot(str)
    def _setting_changed(self, name: str) -> None:
        if name == "theme":
            for theme in ("system", "light", "dark"):
                self.actions_by_id[f"theme.{theme}"].setChecked(self.settings.get("theme") == theme)
        elif name == "scroll_together":
            self.lock.is_on = self.settings.get(name)
            self.actions_by_id["lock"].setChecked(self.lock.is_on)
        elif name == "unmatched":
            is_on = self.settings.get(name)
            self.actions_by_id["unmatched"].setChecked(is_on)
            for pane in self.panes.values():
                pane.show_unmatched(is_on)

    # doing what the user asks

    def show_sample(self) -> None:
        source, target = resources.sample()
        self.workspace.replace(Side.SOURCE, source)
        self.workspace.replace(Side.TARGET, target)

    def first_size(self) -> QSize:
        """How large the window opens the first time: most of the screen, within reason."""
        room = self.screen().availableSize()
        return QSize(min(1500, room.width() * 9 // 10), min(940, room.height() * 9 // 10))

    def select_first(self) -> None:
        """Selects the first finding of the list, when there is one."""
        if self.findings.count:
            self.findings.walk(1)

    def _focused(self) -> Side:
        return next((side for side, pane in self.panes.items() if pane.view.hasFocus()), self.workspace.left)

    def _zoom(self, side: Side, step: int) -> None:
        pane = self.panes[side]
        pane.set_zoom(pane.view.zoom + step if step else 100)
        self.settings.set(f"zoom/{side.value}", pane.view.zoom)
        self.ribbon.update()

    def _open(self, side: Side) -> None:
        path, _ = QFileDialog.getOpenFileName(self, say(f"open.title.{side.value}"), "", say("open.filter"))
        if path:
            self.reception.open(side, path)

    @Slot(int)
    def _go_to_finding(self, number: int) -> None:
        if self.workspace.comparison is not None:
            finding = self.workspace.comparison.findings[number]
            self._go_to({side: place(finding, side) for side in Side})

    @Slot(int)
    def _go_to_fact(self, number: int) -> None:
        if self.workspace.comparison is not None:
            line = self.workspace.comparison.facts[number]
            self._go_to({side: line.on(side) for side in Side})

    @Slot(object)
    def _go_to(self, places: Mapping[Side, Span | None]) -> None:
        """Selects and shows a place on each side; a side without one keeps nothing selected."""
        if not self.workspace.is_current:
            return
        spans = {side: places.get(side) for side in Side}
        self.lock.is_on = False
        for side in sorted(Side, key=lambda side: spans[side] is not None):  # the caret that moves last is explained
            span = spans[side]
            if span is not None:
                self.panes[side].view.select(span)
            else:
                self.panes[side].view.clear_selection()
        self.lock.is_on = self.settings.get("scroll_together")

    def _filter(self) -> None:
        self.side.turn("findings")
        self.findings.search.setFocus()

    @Slot(int, bool)
    def _go_to_bead(self, bead: int, from_left: bool) -> None:
        comparison = self.workspace.comparison
        if comparison is None or not self.workspace.is_current:
            return
        for side, pane in self.panes.items():
            span = bead_span(comparison, comparison.beads[bead], side)
            if span is not None and (side is self.workspace.left) != from_left:
                pane.view.reveal(span.start)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.set("geometry", self.saveGeometry())
        for panel in (self.alignment, self.gloss, self.read_along):
            panel.close_jobs()
        self.workspace.close()
        super().closeEvent(event)
