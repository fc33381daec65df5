"""Labels of values as a Dutch reader writes them."""

from __future__ import annotations

import pytest

from gui.models.values import value_words


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("--03-12", "12 mrt"),
        ("Mon 2019-03-12", "ma 12 mrt 2019"),
        ("---12", "12e"),
        ("2019–2024", "2019–2024"),
        ("day -1", "gisteren"),
        ("3 week", "3 weken"),
        ("1 week", "1 week"),
        ("24 h within", "24 uur"),
        ("--09 AH", "--09 AH"),
        ("18:30", "18:30"),
    ],
)
def test_dates(label: str, words: str) -> None:
    assert value_words(label, is_date=True) == words


@pytest.mark.parametrize(("label", "words"), [("3000", "3.000"), ("≥ 20.5 km", "≥ 20,5 km"), ("12 %", "12 %"), ("2-1", "2-1")])
def test_numbers(label: str, words: str) -> None:
    assert value_words(label, is_date=False) == words
