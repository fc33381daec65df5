"""Everything the user can ask for, in one table: id, shortcuts, and when it can be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAction, QKeySequence

from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class State(Protocol):
    """What an action may ask about before it is enabled."""

    @property
    def has_text(self) -> bool: ...
    @property
    def has_findings(self) -> bool: ...
    @property
    def has_alignment(self) -> bool: ...
    @property
    def has_gloss(self) -> bool: ...


def always(_: State) -> bool:
    return True


def with_text(state: State) -> bool:
    return state.has_text


def with_findings(state: State) -> bool:
    return state.has_findings


def with_alignment(state: State) -> bool:
    return state.has_alignment


def with_gloss(state: State) -> bool:
    return state.has_gloss


@dataclass(frozen=True, slots=True)
class Spec:
    id: str
    shortcuts: tuple[str, ...] = ()
    enabled: Callable[[State], bool] = always
    checkable: bool = False


TABLE = (
    Spec("paste_target"),
    Spec("paste_source"),
    Spec("open_target", ("Ctrl+O",)),
    Spec("open_source", ("Ctrl+Shift+O",)),
    Spec("address"),
    Spec("passages", ("Ctrl+Shift+F",), with_text),
    Spec("record_target", (), with_text),
    Spec("record_source", (), with_text),
    Spec("swap", ("F9",)),
    Spec("exchange", ("Shift+F9",), with_text),
    Spec("clear", ("Ctrl+Shift+N",), with_text),
    Spec("sample"),
    Spec("next", ("F7", "Alt+Down"), with_findings),
    Spec("previous", ("Shift+F7", "Alt+Up"), with_findings),
    Spec("filter", ("Ctrl+F",)),
    Spec("side.findings", ("Ctrl+1",)),
    Spec("side.facts", ("Ctrl+2",)),
    Spec("side.alignment", ("Ctrl+3",)),
    Spec("side.gloss", ("Ctrl+4",)),
    Spec("save_alignment", ("Ctrl+Shift+S",), with_alignment),
    Spec("print_gloss", ("Ctrl+P",), with_gloss),
    Spec("save_gloss", (), with_gloss),
    Spec("unmatched", ("Ctrl+U",), checkable=True),
    Spec("other_pane", ("F6",)),
    Spec("lock", ("Ctrl+L",), checkable=True),
    Spec("zoom_in", ("Ctrl++", "Ctrl+=")),
    Spec("zoom_out", ("Ctrl+-",)),
    Spec("zoom_reset", ("Ctrl+0",)),
    Spec("theme.system", checkable=True),
    Spec("theme.light", checkable=True),
    Spec("theme.dark", checkable=True),
    Spec("quit", ("Ctrl+Q",)),
)

MENU = (
    "paste_target", "paste_source", "open_target", "open_source", "address", "",
    "passages", "record_target", "record_source", "", "swap", "exchange", "clear", "sample", "",
    "next", "previous", "filter", "other_pane", "", "side.findings", "side.facts", "side.alignment", "side.gloss", "",
    "save_alignment", "print_gloss", "save_gloss", "",
    "unmatched", "lock", "zoom_in", "zoom_out", "zoom_reset", "",
    "theme.system", "theme.light", "theme.dark", "", "quit",
)  # fmt: skip
"""The order in the menu; an empty id is a line between groups."""


def build(window: QWidget) -> dict[str, QAction]:
    """The actions of the table, added to the window so that their shortcuts work everywhere in it."""
    actions = {}
    for spec in TABLE:
        action = QAction(say(f"action.{spec.id}"), window)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
        action.setCheckable(spec.checkable)
        window.addAction(action)
        actions[spec.id] = action
    return actions


def refresh(actions: dict[str, QAction], state: State) -> None:
    """Enables each action that can be asked for now."""
    for spec in TABLE:
        actions[spec.id].setEnabled(spec.enabled(state))
