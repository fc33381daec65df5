"""Colours: legible, told apart by those who see few of them, and the same names in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui import theme
from gui.widgets.mark import Status

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

themes = pytest.mark.parametrize("name", theme.NAMES)


def luminance(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@themes
@pytest.mark.parametrize("ground", ["paper", "window", "bar", "panel", "card", "segment", "word", *(s.fill for s in Status)])
def test_text_is_legible_on_every_ground(name: str, ground: str) -> None:
    colours = theme.load(name)
    assert contrast(colours["text"], colours[ground]) >= 4.5


@themes
@pytest.mark.parametrize("ground", ["paper", "bar", "panel", "card"])
def test_quiet_text_is_legible_too(name: str, ground: str) -> None:
    colours = theme.load(name)
    assert contrast(colours["quiet"], colours[ground]) >= 4.5


@themes
@pytest.mark.parametrize("status", list(Status))
def test_lines_of_marks_stand_out(name: str, status: Status) -> None:
    colours = theme.load(name)
    assert contrast(colours[status.line], colours["paper"]) >= 3
    assert contrast(colours[status.line], colours[status.fill]) >= 3


@themes
def test_tints_are_told_apart_without_red_and_green(name: str) -> None:
    """A deuteranope sees about (0.63 R + 0.37 G, 0.7 G + 0.3 R, B); the tints must differ even so."""
    colours = theme.load(name)
    seen = []
    for status in (Status.AGREES, Status.DIFFERS, Status.ONLY):
        red, green, blue, _ = colours[status.fill].getRgb()
        seen.append((0.63 * red + 0.37 * green, 0.3 * red + 0.7 * green, blue))
    for i, one in enumerate(seen):
        for other in seen[i + 1 :]:
            assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 >= 20


def test_both_themes_know_the_same_roles() -> None:
    light, dark = (theme.load(name) for name in theme.NAMES)
    assert light.roles.keys() == dark.roles.keys()


@themes
def test_the_style_sheet_names_no_unknown_role(name: str) -> None:
    assert "@" not in theme.load(name).style_sheet()
