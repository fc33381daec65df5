"""Colours: legible, told apart by those who see few of them, and the same names in both themes."""

from __future__ import annotations

import math
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


DEFICIENCIES = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""What linear RGB becomes for eyes without one kind of cone (Machado, Oliveira and Fernandes, 2009)."""


def lab(colour: QColor, matrix: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    red, green, blue = (min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True)))) for row in matrix)
    x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@themes
@pytest.mark.parametrize("eyes", DEFICIENCIES)
def test_tints_are_told_apart_by_those_who_see_fewer_colours(eyes: str, name: str) -> None:
    colours = theme.load(name)
    grounds = ("paper", *(s.fill for s in (Status.AGREES, Status.DIFFERS, Status.ONLY)))
    seen = [lab(colours[ground], DEFICIENCIES[eyes]) for ground in grounds]
    for i, one in enumerate(seen):
        for other in seen[i + 1 :]:
            assert math.dist(one, other) >= 9


def test_both_themes_know_the_same_roles() -> None:
    light, dark = (theme.load(name) for name in theme.NAMES)
    assert light.roles.keys() == dark.roles.keys()


@themes
def test_the_style_sheet_names_no_unknown_role(name: str) -> None:
    assert "@" not in theme.load(name).style_sheet()
