"""Months, weekdays and the two calendars: names in the three Arabic month traditions and in Dutch, Hijri to Gregorian.

Month names: CLDR (ar-EG, ar-SY, ar-DZ, ar-MA, nl). Hijri dates are reckoned with the tabular Islamic calendar (civil epoch,
leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of 30), which is within a day of the sighted one.
"""

from __future__ import annotations

from datetime import date, timedelta

from bitext.facts.arabic_script import fold

_MONTHS_AR = (
    "يناير|كانون الثاني|جانفي",
    "فبراير|شباط|فيفري|فيفرييه",
    "مارس|آذار|مارث",
    "أبريل|إبريل|نيسان|أفريل|ابريل",
    "مايو|أيار|ماي",
    "يونيو|حزيران|جوان|يونيه",
    "يوليو|تموز|جويلية|يوليوز|يوليه",
    "أغسطس|آب|أوت|غشت",
    "سبتمبر|أيلول|شتنبر|سبتمر",
    "أكتوبر|تشرين الأول|أوكتوبر",
    "نوفمبر|تشرين الثاني|نونبر|نوڤمبر",
    "ديسمبر|كانون الأول|دجنبر|دسمبر",
)
_MONTHS_NL = (
    "januari jan",
    "februari feb febr",
    "maart mrt",
    "april apr",
    "mei",
    "juni jun",
    "juli jul",
    "augustus aug",
    "september sept sep",
    "oktober okt",
    "november nov",
    "december dec",
)
_HIJRI_AR = (
    "محرم|المحرم",
    "صفر",
    "ربيع الأول",
    "ربيع الثاني|ربيع الآخر",
    "جمادى الأولى|جمادى الأول",
    "جمادى الآخرة|جمادى الثانية|جمادى الآخر",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة|ذي القعدة",
    "ذو الحجة|ذي الحجة",
)
_HIJRI_NL = (
    "muharram",
    "safar",
    "rabi al-awwal|rabi' al-awwal|rabi al-awal",
    "rabi al-thani|rabi' al-thani|rabi al-akhir",
    "jumada al-awwal|jumada al-ula|djoemada al-oela",
    "jumada al-thani|jumada al-akhira",
    "rajab|radjab",
    "sha'ban|shaban|sjaban|shaaban",
    "ramadan",
    "shawwal|sjawwal|shawal",
    "dhu al-qa'da|dhu al-qadah|dhul qadah|dhul qa'dah|dhoe al-qaida|dhu al-qi'dah|dhu al-qada",
    "dhu al-hijja|dhul hijja|dhul hijjah|dhu al-hidjah|dhoe al-hidja|dhu al-hijjah",
)
WEEKDAYS_AR: dict[str, int] = {
    fold(word): n
    for n, words in enumerate(
        ("الاثنين الإثنين الأثنين الاتنين", "الثلاثاء الثلاثا التلات", "الأربعاء الأربعا", "الخميس", "الجمعة", "السبت", "الأحد")
    )
    for word in words.split()
}
WEEKDAYS_NL = {word: n for n, word in enumerate("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split())}


def months_ar() -> dict[str, tuple[int, bool]]:
    """Folded month name -> number, and whether it is a Hijri one. Ramadan is a season too and left to the feasts."""
    names = {fold(name): (n, False) for n, names in enumerate(_MONTHS_AR, start=1) for name in names.split("|")}
    return names | {fold(name): (n, True) for n, names in enumerate(_HIJRI_AR, start=1) for name in names.split("|")}


def months_nl() -> dict[str, tuple[int, bool]]:
    """Lower-cased month name -> number, and whether it is a Hijri one."""
    names = {name: (n, False) for n, names in enumerate(_MONTHS_NL, start=1) for name in names.split()}
    return names | {name: (n, True) for n, names in enumerate(_HIJRI_NL, start=1) for name in names.split("|")}


_EPOCH = date(622, 7, 19)
_CYCLE = 10631
_LEAPS = (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29)


def from_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian date of a Hijri one, by the tabular calendar; None where there is none."""
    if not (1 <= year <= 2000 and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    cycles, place = divmod(year - 1, 30)
    days = cycles * _CYCLE + place * 354 + sum(leap <= place for leap in _LEAPS)
    days += (month - 1) * 29 + month // 2 + day - 1
    return _EPOCH + timedelta(days=days)
