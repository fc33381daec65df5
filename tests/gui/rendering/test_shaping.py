"""S1–S3: a mark, a selection or a highlight changes not one glyph."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont

from bitext.text import Span
from gui.widgets.mark import Mark, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from gui.widgets.marked_text import MarkedText

WORDS = ("كتبه", "سلام", "مُحَمَّد", "الله", "لإسلام")


def glyphs(view: MarkedText) -> list[tuple[int, ...]]:
    assert view.document().size().height() > 0  # lays it out
    layout = view.document().firstBlock().layout()
    return [tuple(run.glyphIndexes()) for i in range(layout.lineCount()) for run in layout.lineAt(i).glyphRuns()]


@pytest.mark.parametrize("family", ["Muqabala Naskh", "DejaVu Sans", "Noto Serif"])
@pytest.mark.parametrize("word", WORDS)
def test_marks_inside_a_word_leave_its_glyphs(word: str, family: str, text_view: Callable[..., MarkedText], qtbot: QtBot) -> None:
    view = text_view("ar", word)
    font = QFont(view.document().defaultFont())
    font.setFamilies([family, "Muqabala Naskh"])
    view.document().setDefaultFont(font)
    before = glyphs(view)
    halves = (Span(0, 2), Span(2, len(word)))
    view.overlay.set_marks([Mark(half, status, "G") for half, status in zip(halves, Status, strict=False)])
    view.overlay.point_out(halves[0], [halves[1]], [halves[0]], Span(0, len(word)))
    view.select(halves[0])
    view.grab()
    assert glyphs(view) == before


def dark_pixels(view: MarkedText) -> int:
    image = view.viewport().grab().toImage()
    return sum(image.pixelColor(x, y).lightness() < 50 for x in range(image.width()) for y in range(image.height()))


def test_a_tint_hides_no_letter(text_view: Callable[..., MarkedText], monkeypatch: pytest.MonkeyPatch) -> None:
    view = text_view("ar", "مُحَمَّد لإسلام", width=200)
    view.resize(200, 80)
    monkeypatch.setattr(view.overlay, "paint_over", lambda _: None)
    before = dark_pixels(view)
    view.overlay.set_marks([Mark(Span(0, 8), Status.AGREES), Mark(Span(9, 15), Status.DIFFERS)])
    assert abs(dark_pixels(view) - before) <= before * 0.05


def test_no_format_edge_whatever_is_marked(text_view: Callable[..., MarkedText]) -> None:
    view = text_view("ar", " ".join(WORDS * 8))
    pick = random.Random(7)
    for _ in range(2000):
        start = pick.randrange(len(view.text))
        span = Span(start, pick.randint(start, len(view.text)))
        view.overlay.set_marks([Mark(span, pick.choice(list(Status)), "G")])
        view.overlay.point_out(span, (), (), span)
    view.viewport().grab()
    assert view.document().firstBlock().textFormats()[0].length == len(view.text)
    assert not view.extraSelections()
