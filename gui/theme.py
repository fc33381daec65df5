"""Colours by role, from a palette in `resources/themes/`, and the Qt palette and style sheet made of them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from bitext import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = ("light", "dark")


@dataclass(frozen=True)
class Theme:
    """A set of colours; code asks for a role and never for a colour."""

    name: str
    roles: Mapping[str, QColor]

    def __getitem__(self, role: str) -> QColor:
        return self.roles[role]

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"

    def faded(self, role: str, alpha: float) -> QColor:
        colour = QColor(self.roles[role])
        colour.setAlphaF(alpha)
        return colour

    def palette(self) -> QPalette:
        """The Qt palette, the same for active and inactive windows: the other pane's selection must stay visible."""
        palette = QPalette()
        for part, role in (
            ("Window", "window"), ("WindowText", "text"), ("Base", "paper"), ("AlternateBase", "panel"), ("Text", "text"),
            ("Button", "bar"), ("ButtonText", "text"), ("BrightText", "on_accent"),
            ("HighlightedText", "text"), ("PlaceholderText", "quiet"), ("ToolTipBase", "card"), ("ToolTipText", "text"),
            ("Link", "accent"), ("Mid", "line"), ("Light", "hover"), ("Dark", "line"), ("Shadow", "line"), ("Accent", "accent"),
        ):  # fmt: skip
            palette.setColor(QPalette.ColorRole[part], self[role])
        # The panes paint their own selection, under the marks; Qt would paint it over them.
        palette.setColor(QPalette.ColorRole.Highlight, self.faded("selection", 0.0))
        for part in ("WindowText", "Text", "ButtonText"):
            palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[part], self.faded("quiet", 0.6))
        return palette

    def style_sheet(self) -> str:
        """The few rules a palette cannot say."""
        sheet = _SHEET
        for role in sorted(self.roles, key=len, reverse=True):
            sheet = sheet.replace(f"@{role}", self.roles[role].name())
        return sheet


def load(name: str) -> Theme:
    """The theme called `name`; raises KeyError when a role names a colour that the palette lacks."""
    table = tomllib.loads(resources.read_text(f"themes/{name}.toml"))
    palette = table["palette"]
    return Theme(name, {role: QColor(palette[colour]) for role, colour in table["roles"].items()})


_SHEET = """
QToolTip { background: @card; color: @text; border: 1px solid @line; padding: 4px 6px; }
QMenu { background: @card; border: 1px solid @line; padding: 6px 0; }
QMenu::item { padding: 6px 28px 6px 22px; }
QMenu::item:selected { background: @hover; color: @text; }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @line; margin: 6px 0; }
QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px 4px; color: @text;
}
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @hover; }
QToolButton:focus { border-color: @focus_ring; }
QToolButton:disabled { color: @unknown_line; }
QToolButton::menu-indicator { image: none; }
QToolButton[small="true"] { padding: 2px 1px; color: @quiet; }
QToolButton[small="true"]:hover { color: @text; }
QToolButton[tab="true"] { border-radius: 6px; padding: 4px 2px; color: @quiet; }
QToolButton[tab="true"]:checked { background: @card; border-color: @line; color: @text; }
QToolButton[tab="true"]:focus { border-color: @focus_ring; }
QToolButton[page="true"] { border: none; border-bottom: 2px solid transparent; border-radius: 0; padding: 5px 1px; color: @quiet; }
QToolButton[page="true"]:hover { background: transparent; color: @text; }
QToolButton[page="true"]:checked { background: transparent; border-bottom-color: @accent; color: @text; }
QToolButton[page="true"]:focus { border-bottom-color: @focus_ring; color: @accent; }
QToolButton[offer="true"] { background: @card; border-color: @accent; padding: 4px 10px; color: @accent; }
QToolButton[offer="true"]:hover { background: @hover; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; border: none; border-bottom: 1px solid @line; padding: 6px 8px; color: @quiet;
}
QHeaderView::section:hover { color: @text; }
QTableView { background: transparent; border: none; outline: 0; }
QPushButton {
    background: @card; border: 1px solid @line; border-radius: 6px; padding: 5px 14px; color: @text;
}
QPushButton:hover { background: @hover; }
QPushButton:default { border-color: @accent; color: @accent; }
QPushButton:focus { border-color: @focus_ring; }
QPushButton:disabled { color: @unknown_line; border-color: @line; }
QLineEdit {
    background: @card; border: 1px solid @line; border-radius: 6px; padding: 4px 8px;
    selection-background-color: @selection; selection-color: @text;
}
QLineEdit:focus { border-color: @focus_ring; }
QComboBox { background: @card; border: 1px solid @line; border-radius: 6px; padding: 4px 8px; color: @text; }
QComboBox:focus { border-color: @focus_ring; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox QAbstractItemView {
    background: @card; border: 1px solid @line; selection-background-color: @hover; selection-color: @text;
    outline: 0;
}
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line; border-radius: 3px; min-height: 28px; margin: 2px; }
QScrollBar::handle:vertical:disabled { background: transparent; }
QScrollBar::handle:vertical:hover { background: @quiet; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; border-radius: 3px; min-width: 28px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QLabel#keys { border: 1px solid @line; border-radius: 4px; padding: 0 4px; background: @card; color: @quiet; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QListView { background: transparent; border: none; outline: 0; }
QTextEdit { background: transparent; border: none; }
"""
