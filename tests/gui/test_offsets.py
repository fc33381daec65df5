"""S9: code points to UTF-16 units and back, exact for every text; and what Qt holds is what the class says it holds."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor, QTextDocument

from gui.offsets import LINE_ENDS, Offsets, for_qt
from gui.widgets import line_ends

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.widgets.marked_text import MarkedText

PIECES = (
    "a",
    "ك",
    "كِ",
    "😀",
    "👨‍👩‍👧",
    "🇳🇱",
    "\u00a0",
    "\u2028",
    "\r\n",
    "\n",
    "\r",
    "\ufffd",
    "\u200f",
    "\0",
    "٣",
    "\u2029",
    "\ufdd0",
    "\ufeff",
)


def texts(count: int) -> list[str]:
    pick = random.Random(9)
    return ["".join(pick.choices(PIECES, k=pick.randrange(12))) for _ in range(count)]


def test_there_and_back() -> None:
    for text in texts(5000):
        offsets = Offsets(text)
        for point in range(len(text) + 1):
            inside_line_end = 0 < point < len(text) and text[point - 1 : point + 1] == "\r\n"
            assert offsets.to_text(offsets.to_qt(point)) == (point - 1 if inside_line_end else point)


def test_units_are_those_of_utf_16_with_line_ends_as_one() -> None:
    for text in texts(1000):
        folded = text.replace("\r\n", "\n")
        assert Offsets(text).units == len(folded.encode("utf-16-le", "surrogatepass")) // 2


def test_qt_holds_as_many_units() -> None:
    for text in texts(300):
        document = QTextDocument()
        QTextCursor(document).insertText(for_qt(Offsets(text).paragraphs[0]))
        assert document.characterCount() - 1 == Offsets(text).units


def test_every_unit_belongs_to_a_code_point_and_no_letter_is_skipped() -> None:
    for text in texts(1000):
        offsets = Offsets(text)
        points = [offsets.to_text(unit) for unit in range(offsets.units + 1)]
        assert points == sorted(points)
        assert points[-1] == len(text)


def test_paragraphs_keep_the_kind_of_line_end() -> None:
    plain, kinds = Offsets("a\r\nb\nc\rd\u2029e").paragraphs
    assert plain == "a\nb\nc\nd\ne"
    assert [LINE_ENDS[kind] for kind in kinds] == ["\r\n", "\n", "\r", "\u2029"]


def test_a_shown_text_is_kept_exactly(text_view: Callable[..., MarkedText]) -> None:
    view = text_view("nl")
    for text in texts(300):
        view.show_text(text)
        assert view.text == text
        assert line_ends.read(view.document(), 0, view.document().characterCount() - 1) == text
