"""Arabic numbers read back to their values, whatever their case, spelling and clitics."""

from __future__ import annotations

import pytest
from facts_reading import labels
from facts_writing import arabic_words
from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(2, 10**15 - 1), st.booleans(), st.booleans())
def test_number_words_of_any_size_read_back(number: int, oblique: bool, split: bool) -> None:
    words = arabic_words(number, oblique=oblique, split=split)
    assert labels(words, "ar") == [str(number)]


@given(st.integers(1, 10**15), st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"]), st.sampled_from(["", "٬"]))
def test_digits_of_every_family_read_back(number: int, digits: str, group: str) -> None:
    written = f"{number:,}".replace(",", group) if number > 2100 else f"{number} دولار"
    shown = written.translate(str.maketrans("0123456789", digits))
    assert labels(shown, "ar") == [f"{number}{' dollar' if number <= 2100 else ''}"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("مئتين وخمسين ألفا", "250000"),
        ("ثلاثمائة", "300"),
        ("ثلاث مئة", "300"),
        ("خمسة وعشرين شخصا", "25"),
        ("وثلاثة", "3"),
        ("بثمانية", "8"),
        ("الـ15", "15"),
        ("و2.5", "2.5"),
        ("ثماني عشرة", "18"),
        ("إحدى عشرة", "11"),
        ("ألف وتسعمئة", "1900"),
        ("ألفا شخص", "2000"),
        ("مليونان وثلاثمئة ألف", "2300000"),
        ("ثلاثة ملايين ونصف المليون", "3500000"),
        ("نصف مليون", "500000"),
        ("5 آلاف و200", "5200"),
        ("٤ أربع", "4"),
        ("بليون", "1000000000"),
        ("تريليون", "1000000000000"),
        ("30،000", "30000"),
        ("350,000", "350000"),
        ("5,1 ملايين", "5100000"),
    ],
)
def test_number(text: str, value: str) -> None:
    assert labels(text, "ar") == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ثلثا", "2/3"),
        ("ثلاثة أرباع", "0.75"),
        ("خُمس", "0.2"),
        ("6 من كل 10", "0.6"),
        ("٦٨٪", "68 %"),
        ("12 بالمائة", "12 %"),
        ("نقطتين مئويتين", "2 pp"),
        ("39.3 مليار دولار", "39300000000 dollar"),
        ("كيلوغرامين ونصفا", "2.5 kg"),
        ("5 درجات تحت الصفر", "-5 °"),
        ("ما لا يقل عن عشرين", "≥ 20"),
        ("أكثر من 12 ألف", "> 12000"),
        ("لم يتجاوز 8 سنتيمترات", "≤ 8 cm"),
        ("حوالى خمسين", "≈ 50"),
        ("ثلاث حالات على الأقل", "≥ 3"),
        ("عشرات الآلاف", "10000+"),
        ("من 2 إلى 3 ملايين", "2000000–3000000"),
        ("بين 15 و20 بالمئة", "15–20 %"),
        ("هدفين دون رد", "2-0"),
        ("بثلاثة أهداف مقابل هدف", "3-1"),
        ("الثانية عشرة", "12."),
        ("الخامس والعشرين", "25."),
        ("تضاعف ثلاث مرات", "× 3"),
    ],
)
def test_quantity(text: str, value: str) -> None:
    assert labels(text, "ar") == [value]


@pytest.mark.parametrize("text", ["كمية كبيرة", "لست هنا", "في لبنان والسودان", "قال أحدهم", "الجو حار في برلين"])
def test_words_that_only_look_like_numbers(text: str) -> None:
    assert labels(text, "ar") == []


@pytest.mark.parametrize("text", ["شخصان", "طفلتان", "دبابتين", "طائرتين", "الموقوفَين", "فريقان", "ضابطين"])
def test_the_dual_is_two(text: str) -> None:
    assert labels(text, "ar") == ["2"]
