"""Digit strings by language."""

from __future__ import annotations

from fractions import Fraction

import pytest

from bitext.facts.numerals import clock, readings


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("3.000", "nl", 3000),
        ("3,5", "nl", Fraction(7, 2)),
        ("1.250,50", "nl", Fraction(2501, 2)),
        ("2.500.000", "nl", 2500000),
        ("٣٬٠٠٠", "ar", 3000),
        ("١٫٥", "ar", Fraction(3, 2)),
        ("350,000", "ar", 350000),
        ("46.38", "ar", Fraction(2319, 50)),
        ("5,1", "ar", Fraction(51, 10)),
        ("1,250.5", "ar", Fraction(2501, 2)),
    ],
)
def test_amount(text: str, language: str, value: Fraction) -> None:
    assert readings(text, language)[0] == value


def test_what_the_language_leaves_open_has_two_readings() -> None:
    assert readings("3.000", "ar") == (3000, 3)


def test_a_clock_time_is_no_amount() -> None:
    assert readings("10:46", "nl") == ()
    assert clock("10:46") == (10, 46)
    assert clock("10:76") is None
