"""The table of facts: what its cells say, and how it is sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from by_hand import FACTS, compare_by_hand, fact
from PySide6.QtCore import QPersistentModelIndex, Qt

from bitext.facts.verdicts import Verdict
from bitext.findings import Category
from bitext.text import Side
from gui.models.facts import Column, FactsModel, fact_status, values, verdict_key
from gui.widgets.mark import Status

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


@pytest.fixture
def model(qapp: object) -> FactsModel:
    made = FactsModel({Side.SOURCE: "ar", Side.TARGET: "nl"})
    made.set_comparison(compare_by_hand())
    return made


def column(model: FactsModel, number: Column) -> list[str]:
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_it_is_a_proper_model(model: FactsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_quotes_stand_in_isolates(model: FactsModel) -> None:
    assert column(model, Column.RIGHT) == ["\u2068ثلاثة\u2069", "\u2068حلب\u2069", "\u2068القائد\u2069", "–"]


def test_arabic_quotes_keep_to_the_right_on_whichever_side_they_stand(model: FactsModel) -> None:
    model.stand(Side.SOURCE)
    assert model.index(0, Column.LEFT).data() == "\u2068ثلاثة\u2069"
    assert model.index(0, Column.LEFT).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("line", "key", "status"),
    [
        (fact("ثلاثة", "vier"), "same", Status.AGREES),
        (fact("ثلاثة", "vier", verdict=Verdict.CONVERTED), "same", Status.AGREES),
        (fact("ثلاثة", "vier", verdict=Verdict.APPROXIMATION), "differs", Status.DIFFERS),
        (fact("ثلاثة", "vier", verdict=Verdict.DIFFERS, score=0.4), "unsure", Status.UNKNOWN),
        (fact("ثلاثة", verdict=Verdict.SOURCE_ONLY), "source_only", Status.ONLY),
        (fact("", "vier", verdict=Verdict.TARGET_ONLY), "target_only", Status.ONLY),
        (fact("ثلاثة", verdict=Verdict.CANNOT_TELL), "unsure", Status.UNKNOWN),
    ],
)
def test_five_verdicts(line: object, key: str, status: Status) -> None:
    assert (verdict_key(line), fact_status(line)) == (key, status)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (fact("ثلاثة", "vier", ("3000", "3000")), "3.000"),
        (fact("ثلاثة", "vier", ("3000", "300"), Verdict.DIFFERS), "3.000 ≠ 300"),
        (fact("ثلاثة", "vier", ("48 h", "2 day"), Verdict.CONVERTED, Category.DATE), "48 uur = 2 dagen"),
        (fact("ثلاثة", "", ("3000", ""), Verdict.SOURCE_ONLY), "3.000"),
        (fact("حلب", "Aleppo", category=Category.NAME), ""),
    ],
)
def test_values(line: object, shown: str) -> None:
    assert values(line) == shown


def test_a_heading_sorts_and_reading_order_comes_back(model: FactsModel) -> None:
    model.sort(Column.VALUE)
    assert column(model, Column.VALUE)[:2] == ["\u20683 ≠ 4\u2069", "\u20683.000\u2069"]
    model.sort(Column.VERDICT)
    assert column(model, Column.VERDICT)[0] == "verschilt"
    model.sort(-1)
    assert [model.fact_at(row) for row in range(len(FACTS))] == [0, 1, 2, 3]


def test_what_is_selected_stays_so_when_the_order_changes(model: FactsModel) -> None:
    kept = QPersistentModelIndex(model.index(3, 0))
    model.sort(Column.KIND, Qt.SortOrder.DescendingOrder)
    assert model.fact_at(kept.row()) == 3
