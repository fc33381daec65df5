"""The source as cells of interlinear lines, signs put to the word they stand at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bitext.reading_help.values import Kind
from bitext.text import Side, TokenKind
from gui.widgets.gloss_lines import Cell, widths
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitext.text import Token
    from gui.models.prepared import Prepared
    from gui.widgets.gloss_lines import Faces

_OPENING = frozenset("([{«“‘\"'")


@dataclass(frozen=True)
class GlossCells:
    """Cells and their widths, and the two ways between cells and tokens of the source."""

    cells: tuple[Cell, ...]
    wide: tuple[float, ...]
    tokens: tuple[int, ...]
    """For each cell its token."""
    cell_of: dict[int, int]


def gloss_cells(result: Prepared, faces: Faces, *, cancelled: Callable[[], bool] = lambda: False) -> GlossCells | None:
    """All words of the source with sound and meaning; None when cancelled. May run off the window's thread."""
    document = result.comparison.source
    starts = {segment.first for segment in document.segments}
    cells: list[Cell] = []
    tokens: list[int] = []
    cell_of: dict[int, int] = {}
    before, opens = "", False
    for at, token in enumerate(document.tokens):
        if cancelled():
            return None
        opens = opens or (at in starts and bool(cells))
        if token.kind is TokenKind.PUNCTUATION:
            if token.text in _OPENING or not cells or opens:
                before += token.text
            else:
                last = cells[-1]
                cells[-1] = Cell(last.word + token.text, last.sound, last.gloss, last.is_known, last.opens)
                cell_of[at] = len(cells) - 1
            continue
        cell_of[at] = len(cells)
        tokens.append(at)
        cells.append(_cell(result, at, token, before, opens=opens))
        before, opens = "", False
    made = tuple(cells)
    return GlossCells(made, tuple(widths(made, faces)), tuple(tokens), cell_of)


def _cell(result: Prepared, at: int, token: Token, before: str, *, opens: bool) -> Cell:
    word = result.help.word(Side.SOURCE, at)
    gloss = word.gloss
    if word.kind is Kind.OTHER:
        return Cell(before + token.text, "", "", opens=opens)
    return Cell(before + token.text, word.sound, gloss or say("gloss.none"), bool(gloss), opens)
