"""Dates, times, lengths of time and how often, in both languages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from facts_reading import labels
from hypothesis import given
from hypothesis import strategies as st

from bitext.facts.calendars import from_hijri

_EGYPT = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
_LEVANT = "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول".split("|")
_MAGHREB = "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر".split()
_DUTCH = "januari februari maart april mei juni juli augustus september oktober november december".split()
_DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(_DAYS, st.sampled_from([_EGYPT, _LEVANT, _MAGHREB]), st.sampled_from(["", "عام "]))
def test_arabic_dates_of_three_traditions_read_back(day: date, months: list[str], label: str) -> None:
    assert labels(f"{day.day} {months[day.month - 1]} {label}{day.year}", "ar") == [day.isoformat()]


@given(_DAYS)
def test_dutch_dates_read_back(day: date) -> None:
    assert labels(f"op {day.day} {_DUTCH[day.month - 1]} {day.year}", "nl") == [day.isoformat()]


@given(st.integers(0, 23), st.integers(0, 59))
def test_clock_times_read_back(hour: int, minute: int) -> None:
    expected = [f"{hour:02d}:{minute:02d}"]
    assert labels(f"om {hour:02d}.{minute:02d} uur", "nl") == expected
    assert labels(f"الساعة {hour}:{minute:02d}", "ar") == expected


@given(st.integers(1300, 1500), st.integers(1, 12), st.integers(1, 29))
def test_the_hijri_calendar_goes_day_by_day(year: int, month: int, day: int) -> None:
    today, tomorrow = from_hijri(year, month, day), from_hijri(year, month, day + 1)
    assert today is not None
    assert tomorrow is not None
    assert tomorrow - today == timedelta(days=1)


def test_a_known_hijri_date() -> None:
    assert from_hijri(1446, 9, 1) == date(2025, 3, 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("الحادي عشر من تشرين الثاني", "--11-11"),
        ("تشرين الثاني/نوفمبر", "--11"),
        ("يوم الجمعة 12 آذار/مارس 2019", "Fri 2019-03-12"),
        ("مطلع آب", "begin --08"),
        ("بين 27 شتنبر و5 أكتوبر", "--09-27 – --10-05"),
        ("السابعة والنصف مساء", "19:30 evening"),
        ("الساعة الخامسة إلا ربعا", "04:45"),
        ("8 الصبح", "08:00 morning"),
        ("مساء أول أمس", "day -2 evening"),
        ("بعد غد", "day +2"),
        ("الأسبوع الماضي", "week -1"),
        ("هذا العام", "this year"),
        ("الجمعة الماضية", "Fri -1"),
        ("العقدين الماضيين", "2 decade past"),
        ("الأيام الثلاثة المقبلة", "3 day coming"),
        ("قبل عامين", "2 year ago"),
        ("بعد خمس سنوات", "5 year after"),
        ("ساعتين و11 دقيقة و53 ثانية", "7913 s"),
        ("ساعة ونصف الساعة", "1.5 h"),
        ("نصف عام", "6 month"),
        ("سنويا", "/ year"),
        ("مرتين في الأسبوع", "2 × / week"),
        ("ثمانينيات القرن الماضي", "1980–1989"),
        ("القرن التاسع عشر", "1800–1899"),
        ("الألفية الثالثة قبل الميلاد", "-3000–-2001"),
        ("الربع الأول من عام 2024", "2024 quarter 1"),
        ("سنة ألف وتسعمئة وسبعين", "1970"),
    ],
)
def test_arabic_time(text: str, value: str) -> None:
    assert labels(text, "ar") == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("vrijdag 12 maart 2019", "Fri 2019-03-12"),
        ("15 mrt. 2024", "2024-03-15"),
        ("15-03-2024", "2024-03-15"),
        ("tussen 3 en 20 mei", "--05-03 – --05-20"),
        ("half acht 's avonds", "19:30 evening"),
        ("om halfnegen", "08:30"),
        ("kwart over drie", "03:15"),
        ("tien voor half vier", "03:20"),
        ("14u30", "14:30"),
        ("zaterdagavond", "Sat evening"),
        ("eergisteravond", "day -2 evening"),
        ("vanochtend", "this day morning"),
        ("vorige week", "week -1"),
        ("eind vorig jaar", "end year -1"),
        ("komende drie dagen", "3 day coming"),
        ("twee jaar geleden", "2 year ago"),
        ("binnen vijf jaar", "5 year within"),
        ("2 uur, 11 minuten en 53 seconden", "7913 s"),
        ("anderhalf uur", "1.5 h"),
        ("een halfuur", "30 min"),
        ("jaarlijks", "/ year"),
        ("twee keer per week", "2 × / week"),
        ("begin jaren tachtig", "begin 1980–1989"),
        ("de jaren '90", "1990–1999"),
        ("negentiende-eeuws", "1800–1899"),
        ("derde kwartaal van 2024", "2024 quarter 3"),
        ("1950-53", "1950 – 1953"),
    ],
)
def test_dutch_time(text: str, value: str) -> None:
    assert labels(text, "nl") == [value]
