"""The matrix of words: what is where, and what a long sentence costs."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt

from gui.typography import setting
from gui.widgets.link_matrix import Grid, LinkMatrix

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

GRID = Grid(
    (("وصل", True), ("الجنود", True), ("أمس", False)), (("soldaten", True), ("kwamen", True)), {(0, 1): True, (1, 0): False}
)


@pytest.fixture
def matrix(qtbot: QtBot, light: Theme) -> LinkMatrix:
    made = LinkMatrix(light, setting("ar").font(0.7), setting("nl").font(0.7), rows_lead_right=True)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_grid(GRID)
    return made


def test_a_place_in_a_cell_is_that_cell(matrix: LinkMatrix) -> None:
    for row in range(3):
        for column in range(2):
            assert matrix.at(matrix.cell_rect(row, column).center()) == (row, column)


def test_labels_belong_to_their_row_or_column(matrix: LinkMatrix) -> None:
    assert matrix.at(QPointF(matrix._left - 5, matrix.cell_rect(2, 0).center().y())) == (2, -1)
    assert matrix.at(QPointF(matrix.cell_rect(0, 1).center().x() + 6, matrix._top - 8)) == (-1, 1)


@pytest.mark.parametrize("place", [QPointF(2, 2), QPointF(399, 299)])
def test_elsewhere_there_is_nothing(place: QPointF, matrix: LinkMatrix) -> None:
    assert matrix.at(place) == (-1, -1)


def test_a_sure_link_is_filled_and_a_possible_one_is_open(matrix: LinkMatrix, light: Theme) -> None:
    image = matrix.viewport().grab().toImage()
    middles = [image.pixelColor(matrix.cell_rect(*cell).center().toPoint()) for cell in ((0, 1), (1, 0))]
    assert middles == [light["accent"], light["card"]]


def test_a_click_says_which_words(matrix: LinkMatrix, qtbot: QtBot) -> None:
    with qtbot.waitSignal(matrix.pressed) as pressed:
        qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=matrix.cell_rect(1, 0).center().toPoint())
    assert pressed.args == [1, 0]


def test_the_word_at_hand_is_brought_into_view(matrix: LinkMatrix) -> None:
    matrix.show_grid(Grid(GRID.rows * 40, GRID.columns * 40, {}))
    matrix.mark(100, -1)
    assert matrix._top <= matrix.cell_rect(100, 0).top() < matrix.viewport().height()


def test_a_sentence_of_thousands_of_words_is_painted_as_fast_as_a_short_one(matrix: LinkMatrix) -> None:
    many = 3_000
    matrix.show_grid(Grid((("كلمة", True),) * many, (("woord", True),) * many, {(n, n): True for n in range(many)}))
    matrix.verticalScrollBar().setValue(20_000)
    began = time.perf_counter()
    matrix.viewport().grab()
    assert time.perf_counter() - began < 0.4
