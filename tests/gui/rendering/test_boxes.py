"""S4–S5: a mark covers exactly the letters it is about, and a click finds the letter it hits.

The word الله is left out where single letters are asked for: it is one glyph, and Qt has no place for its parts.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF
from vectors import VECTORS

from bitext.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRectF

    from gui.widgets.marked_text import MarkedText

PIECES = ("سلام", "كِتاب", "abc", "Baghouz", "12%", "٣٠٠٠", "(نعم)", "@user", "😀", "2024-05-17", "3.000", "،")


def columns(boxes: list[QRectF]) -> set[tuple[int, int]]:
    """The pixels boxes cover, as line and column."""
    return {(round(box.top()), x) for box in boxes for x in range(round(box.left()), round(box.right()))}


def test_a_span_covers_the_boxes_of_its_letters(text_view: Callable[..., MarkedText]) -> None:
    pick = random.Random(4)
    views = {language: text_view(language, width=360) for language in ("ar", "nl")}
    for number in range(40):
        view = views[pick.choice(("ar", "nl"))]
        pieces = [pick.choice(PIECES) for _ in range(12)]
        view.show_text(" ".join(pieces))
        starts = [0]
        for piece in pieces:
            starts.append(starts[-1] + len(piece) + 1)
        for _ in range(8):
            first = pick.randrange(len(pieces))
            last = pick.randint(first, len(pieces) - 1)
            span = Span(starts[first], starts[last + 1] - 1)
            whole = columns(view.overlay.boxes(span))
            letters = columns([box for i in range(*span) for box in view.overlay.boxes(Span(i, i + 1))])
            stray = {(y, x) for y, x in whole ^ letters if not {(y, x - 1), (y, x + 1)} & (whole & letters)}
            assert not stray, (number, view.text, span)


def test_boxes_at_a_change_of_direction(text_view: Callable[..., MarkedText]) -> None:
    """`cursorToX` gives 40–81 for “abc” here, where the letters stand at 11–40."""
    view = text_view("ar", "مرحبا (abc 12%).")
    (box,) = view.overlay.boxes(Span(7, 10))
    assert box.right() < view.overlay.boxes(Span(0, 5))[0].left()


@pytest.mark.parametrize("vector", [v for v in VECTORS if v.base in "LR" and "i" not in v.name], ids=lambda v: v.name)
def test_click_finds_the_letter(vector: object, text_view: Callable[..., MarkedText]) -> None:
    view = text_view("ar" if vector.base == "R" else "nl", vector.logical, width=900)
    for index, character in enumerate(vector.logical):
        boxes = view.overlay.boxes(Span(index, index + 1))
        if not boxes or character.isspace():
            continue
        shared = [i for i in range(len(vector.logical)) if view.overlay.boxes(Span(i, i + 1)) == boxes]
        centre = boxes[0].center()
        assert view.point_at(QPointF(centre.x(), centre.y())) in shared


def test_pointing_anywhere_at_a_ligature_finds_its_word(text_view: Callable[..., MarkedText]) -> None:
    view = text_view("ar", "قال الله نعم")
    (box,) = view.overlay.boxes(Span(4, 8))
    for step in range(1, 20):
        place = QPointF(box.left() + box.width() * step / 20, box.center().y())
        assert 4 <= view.point_at(place) < 8
