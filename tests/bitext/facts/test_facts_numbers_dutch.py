"""Dutch numbers read back to their values: compounds of any size, halves, hedges, units."""

from __future__ import annotations

import pytest
from facts_reading import labels
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words


@given(st.integers(2, 10**15))
def test_number_words_of_any_size_read_back(number: int) -> None:
    assert labels(num2words(number, lang="nl"), "nl") == [str(number)]


@given(st.integers(3, 10**5))
def test_ordinal_words_read_back(number: int) -> None:
    assert labels(num2words(number, lang="nl", to="ordinal").replace(" ", ""), "nl") == [f"{number}."]


@given(st.integers(2101, 10**15))
def test_grouped_digits_read_back(number: int) -> None:
    assert labels(f"{number:,}".replace(",", "."), "nl") == [str(number)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("tweehonderdvijftigduizend", "250000"),
        ("drieduizend vierhonderd", "3400"),
        ("twee miljoen driehonderdduizend", "2300000"),
        ("anderhalf miljoen", "1500000"),
        ("een half miljoen", "500000"),
        ("drieënhalf", "3.5"),
        ("drie en een half", "3.5"),
        ("tweeendertig", "32"),
        ("vijf komma twee", "5.2"),
        ("1.500", "1500"),
        ("1,5", "1.5"),
        ("2,25 procent", "2.25 %"),
        ("€ 1,2 mld.", "1200000000 euro"),
        ("46,38 miljard dollar", "46380000000 dollar"),
        ("een twintigtal", "≈ 20"),
        ("zo'n dertig", "≈ 30"),
        ("ruim 80", "> 80"),
        ("hooguit 8 centimeter", "≤ 8 cm"),
        ("niet meer dan tien", "≤ 10"),
        ("bijna 12.000", "≲ 12000"),
        ("tienduizenden", "10000+"),
        ("tweederde", "2/3"),
        ("driekwart", "0.75"),
        ("een op de vijf", "0.2"),
        ("6 van de 10", "0.6"),
        ("vijf tot tien procent", "5–10 %"),
        ("twee- tot driehonderd", "2–300"),
        ("15-11", "15-11"),
        ("35-jarige", "35 year"),
        ("vijftigjarige", "50 year"),
        ("20ste", "20."),
        ("gehalveerd", "× 0.5"),
        ("2 procentpunt", "2 pp"),
        ("5 graden onder nul", "-5 °"),
    ],
)
def test_quantity(text: str, value: str) -> None:
    assert labels(text, "nl") == [value]


@pytest.mark.parametrize("text", ["een huis", "de elftallen", "een zestal minder dan", "een van ons"])
def test_the_article_is_no_number(text: str) -> None:
    assert [label for label in labels(text, "nl") if label == "1"] == []


def test_a_figure_in_a_hashtag_or_link_is_no_number() -> None:
    assert labels("#top2000 https://example.org/2024/12 @user45", "nl") == []
