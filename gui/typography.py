"""Which fonts, sizes and direction a language is set in. The fonts ship with the program: a bare machine shows the same."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase

from bitext import resources


@dataclass(frozen=True)
class Setting:
    """How one language is set."""

    name: str
    direction: Qt.LayoutDirection
    families: tuple[str, ...]
    size: float
    line_height: int
    top: float
    bottom: float

    @property
    def is_right_to_left(self) -> bool:
        return self.direction == Qt.LayoutDirection.RightToLeft

    def font(self, scale: float = 1.0) -> QFont:
        font = QFont()
        font.setFamilies(list(self.families))
        font.setPixelSize(max(6, round(self.size * scale)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


@cache
def _table() -> dict[str, object]:
    return tomllib.loads(resources.read_text("themes/typography.toml"))


@cache
def setting(language: str) -> Setting:
    table = _table()["languages"][language]  # type: ignore[index]
    direction = Qt.LayoutDirection.RightToLeft if table["direction"] == "rtl" else Qt.LayoutDirection.LeftToRight
    return Setting(
        table["name"], direction, tuple(table["families"]), table["size"], table["line_height"], table["top"], table["bottom"]
    )


def interface_font(size: float = 0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of buttons, labels and cards; `size` in pixels."""
    table = _table()["interface"]
    font = QFont()
    font.setFamilies(table["families"])  # type: ignore[index]
    font.setPixelSize(round(size or table["size"]))  # type: ignore[index]
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def load_fonts() -> tuple[str, ...]:
    """Makes the bundled fonts known to Qt, once; returns the names of files that Qt would not take."""
    refused = []
    for suffix in (".ttf", ".otf"):
        for file in resources.files("fonts", suffix):
            if QFontDatabase.addApplicationFont(str(file)) < 0:
                refused.append(file.name)
    return tuple(refused)
