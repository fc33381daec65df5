"""A link table as a picture in a file (PNG, SVG or PDF), drawn by matplotlib: the only place that knows it.

Since 3.11 matplotlib shapes and orders text itself (libraqm); older ones draw characters as they come, and get their labels
in visual order. Which of the two it is, is measured: a reshaped label reads backwards where text is shaped.
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from bitext import resources
from bitext.alignment.alignment import Certainty
from bitext.errors import WriteError
from bitext.reports.visual_order import visual
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bitext.reports.link_table import LinkTable

FORMATS = (".png", ".svg", ".pdf")
CELL = 0.26
"""Inches a cell is wide and high."""
MARGIN = 0.2
DOTS = 200
"""Dots an inch of a PNG."""
WIDEST = 6_000
"""Dots of a PNG's longer side: of a very long sentence the picture is made coarser."""
SIZES = {Side.SOURCE: 14.0, Side.TARGET: 10.5}
_SLANT = 55
_INK, _QUIET, _LINE, _ACCENT = "#1d1d1b", "#8b8578", "#dcd7cd", "#1f5d86"


@cache
def _settings() -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads(resources.read_text("themes/typography.toml"))["languages"]
    return table


@cache
def _load_fonts() -> None:
    from matplotlib.font_manager import fontManager

    for suffix in (".ttf", ".otf"):
        for file in resources.files("fonts", suffix):
            fontManager.addfont(str(file))


@cache
def shapes_itself() -> bool:
    """Whether this matplotlib joins letters: two joined ones then take less room than two that stand alone."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextPath

    _load_fonts()
    joined = next(language for language in _settings().values() if language["direction"] == "rtl")
    font = FontProperties(family=joined["families"][0])

    def width(text: str) -> float:
        return float(TextPath((0, 0), text, size=100, prop=font).get_extents().width)

    return width("بب") < 0.9 * width("ب\u200cب")


def label(word: str, *, right_to_left: bool) -> str:
    """A word as matplotlib is to be given it."""
    if shapes_itself():
        return word
    return visual(word, right_to_left=right_to_left)


def _font(language: str, size: float) -> Any:
    from matplotlib.font_manager import FontProperties

    return FontProperties(family=_settings()[language]["families"], size=size)


def figure(table: LinkTable, languages: Mapping[Side, str]) -> Any:
    """The table as a matplotlib Figure on white, sure links filled, possible ones outlined; `languages` are codes."""
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    _load_fonts()
    wide, high = len(table.columns), len(table.rows)
    drawing = Figure(figsize=(max(1, wide) * CELL, max(1, high) * CELL), facecolor="white")
    axes = drawing.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, max(1, wide))
    axes.set_ylim(max(1, high), 0)
    axes.set_axis_off()
    axes.vlines(range(wide + 1), 0, high, colors=_LINE, linewidths=0.6, clip_on=False)
    axes.hlines(range(high + 1), 0, wide, colors=_LINE, linewidths=0.6, clip_on=False)
    for (row, column), link in table.cells.items():
        sure = link.certainty is Certainty.SURE
        square = Rectangle(
            (column + 0.18, row + 0.18), 0.64, 0.64,
            facecolor=_ACCENT if sure else "white", edgecolor=_ACCENT, linewidth=1.1,
        )  # fmt: skip
        axes.add_patch(square)
    for side in Side:
        font = _font(languages[side], SIZES[side])
        right_to_left = _settings()[languages[side]]["direction"] == "rtl"
        linked = table.linked(side)
        for number, token in enumerate(table.words(side)):
            words = label(token.text, right_to_left=right_to_left)
            look: dict[str, Any] = {"fontproperties": font, "color": _INK if number in linked else _QUIET, "parse_math": False}
            if side is Side.SOURCE:
                axes.text(-0.3, number + 0.64, words, ha="right", va="baseline", **look)
            else:
                slanted: dict[str, Any] = {"rotation": _SLANT, "rotation_mode": "anchor"}
                axes.text(number + 0.6, -0.2, words, ha="left", va="baseline", **slanted, **look)
    return drawing


def save(path: Path, table: LinkTable, languages: Mapping[Side, str]) -> None:
    """Writes the picture; the ending of the name says which format. Raises WriteError when it cannot be written."""
    try:
        drawing = figure(table, languages)
        dots = min(DOTS, WIDEST / max(drawing.get_size_inches()))
        drawing.savefig(path, dpi=dots, bbox_inches="tight", pad_inches=MARGIN)
    except (OSError, ValueError) as error:
        raise WriteError(f"“{path.name}” cannot be written: {error}.") from error
