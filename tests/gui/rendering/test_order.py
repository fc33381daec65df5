"""V01–V55: every place that shows text shows it in the order of the Unicode bidirectional algorithm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QTextLayout
from vectors import VECTORS, Vector, seen_in

from gui.typography import interface_font
from gui.widgets.paragraph import Paragraph
from gui.words import isolated

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.widgets.marked_text import MarkedText

FIXED = [vector for vector in VECTORS if vector.base in "LR"]


def test_all_vectors_are_read() -> None:
    assert len({vector.name[:3] for vector in VECTORS}) == 55
    assert sum(vector.name.endswith("i") for vector in VECTORS) == 23


@pytest.mark.parametrize("vector", FIXED, ids=lambda vector: vector.name)
def test_pane(vector: Vector, text_view: Callable[..., MarkedText]) -> None:
    view = text_view("ar" if vector.base == "R" else "nl", vector.logical, width=900)
    assert view.document().size().height() > 0  # lays it out
    assert seen_in(view.document().firstBlock().layout(), vector.logical) == vector.seen


@pytest.mark.parametrize("vector", FIXED, ids=lambda vector: vector.name)
def test_card(vector: Vector, qapp: object) -> None:
    paragraph = Paragraph(vector.logical, interface_font(16), 900, right_to_left=vector.base == "R")
    assert seen_in(paragraph.layout, vector.logical) == vector.seen


@pytest.mark.parametrize("vector", [v for v in VECTORS if v.base == "L"], ids=lambda vector: vector.name)
def test_sentence_with_larger_arabic(vector: Vector, qapp: object) -> None:
    paragraph = Paragraph(vector.logical, interface_font(16), 900, pitch=24)
    assert seen_in(paragraph.layout, vector.logical) == vector.seen


@pytest.mark.parametrize("vector", [v for v in VECTORS if v.base == "A"], ids=lambda vector: vector.name)
def test_label_of_unknown_direction(vector: Vector, qapp: object) -> None:
    layout = QTextLayout(vector.logical, interface_font(16))
    layout.beginLayout()
    layout.createLine().setLineWidth(900)
    layout.endLayout()
    assert seen_in(layout, vector.logical) == vector.seen


@pytest.mark.parametrize("vector", [v for v in VECTORS if v.name in ("V01", "V34", "V35")], ids=lambda v: v.name)
def test_an_isolated_quote_keeps_its_own_order_in_a_dutch_sentence(vector: Vector, qapp: object) -> None:
    paragraph = Paragraph(f"zie {isolated(vector.logical)} hier", interface_font(16), 900, pitch=24)
    assert seen_in(paragraph.layout, paragraph.layout.text()) == f"zie {vector.seen} hier"
