"""The list of findings, and what narrows it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from by_hand import FINDINGS, compare_by_hand

from bitext.findings import Category
from gui.models.findings import FindingsFilter, FindingsModel, Role, Shelf, weight

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester


@pytest.fixture
def model(qapp: object) -> FindingsModel:
    made = FindingsModel()
    made.set_comparison(compare_by_hand())
    return made


@pytest.fixture
def narrowed(model: FindingsModel) -> FindingsFilter:
    made = FindingsFilter()
    made.setSourceModel(model)
    return made


def listed(narrowed: FindingsFilter) -> list[int]:
    return [narrowed.finding_at(row) for row in range(narrowed.rowCount())]


def test_it_is_a_well_behaved_model(model: FindingsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_the_rows(model: FindingsModel) -> None:
    shown = [tuple(model.index(row).data(role) for role in (Role.CATEGORY, Role.SOURCE, Role.TARGET)) for row in range(5)]
    assert shown == [
        ("Getal", "ثلاثة", "vier"),
        ("Naam", "حلب", "Aleppo"),
        ("Weggelaten", "القائد", ""),
        ("Betekenis", "المعركة", "strijd"),
        ("Toegevoegd", "", "voorbij"),
    ]


def test_severity_and_certainty_are_said_apart() -> None:
    assert weight(FINDINGS[0]) == "ernstig · 90 % zeker"
    assert weight(FINDINGS[1]) == "90 % zeker"


def test_each_shelf(narrowed: FindingsFilter) -> None:
    assert listed(narrowed) == [0, 2, 4]
    narrowed.show_only(Shelf.AGREEMENTS)
    assert listed(narrowed) == [1]
    narrowed.show_only(Shelf.UNSURE)
    assert listed(narrowed) == [3]


def test_one_category(narrowed: FindingsFilter) -> None:
    narrowed.show_only(category=Category.OMISSION)
    assert listed(narrowed) == [2]


@pytest.mark.parametrize(("needle", "rows"), [("ثلاثة", [0]), ("VIER", [0]), ("weggelaten", [2]), ("niets zo", [])])
def test_a_text(needle: str, rows: list[int], narrowed: FindingsFilter) -> None:
    narrowed.show_only(needle=needle)
    assert listed(narrowed) == rows


def test_quotes_in_a_spoken_sentence_are_isolated(model: FindingsModel) -> None:
    assert "\u2068" in model.index(0).data(Role.SENTENCE)
