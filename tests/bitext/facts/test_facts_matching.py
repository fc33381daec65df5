"""What is said of two facts: the same, converted, hedged otherwise, different, or nothing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from facts_reading import facts, judged, verdicts

from bitext.facts.matching import Verdict, judge, judge_groups
from bitext.findings import Category

if TYPE_CHECKING:
    from bitext.facts import Fact


@pytest.mark.parametrize(
    ("arabic", "dutch"),
    [
        ("قتل ٣٠٠٠ شخص", "Er vielen 3.000 doden"),
        ("مئتين وخمسين ألفا", "tweehonderdvijftigduizend"),
        ("حوالي خمسين شخصا", "een vijftigtal mensen"),
        ("أكثر من 20 مليون", "ruim 20 miljoen"),
        ("١٫٥ مليون", "anderhalf miljoen"),
        ("طفلتان", "twee meisjes"),
        ("كلا الطرفين", "beide partijen"),
        ("السابعة والنصف مساء", "half acht 's avonds"),
        ("18 تموز", "18 juli"),
        ("18 جويلية", "18 juli"),
        ("مساء أمس", "gisteravond"),
        ("الأسبوع الماضي", "vorige week"),
        ("ثمانينيات القرن الماضي", "de jaren tachtig"),
        ("البالغ من العمر 41 عاما", "de 41-jarige"),
        ("2 الظهر", "om 14 uur"),
        ("نصف عام", "zes maanden"),
        ("هدفين دون رد", "met 2-0"),
    ],
)
def test_the_same(arabic: str, dutch: str) -> None:
    assert verdicts(arabic, dutch) == ["SAME"]


@pytest.mark.parametrize(
    ("arabic", "dutch"),
    [
        ("48 ساعة", "twee dagen"),
        ("6 من كل 10", "60 procent"),
        ("ربع السكان", "25 procent van de bevolking"),
        ("عقدين", "twintig jaar"),
        ("سبعة أيام", "een week"),
        ("10 أميال", "16 kilometer"),
        ("30 درجة مئوية", "86 graden Fahrenheit"),
        ("العقد الأخير", "de voorbije tien jaar"),
    ],
)
def test_converted(arabic: str, dutch: str) -> None:
    assert [one.verdict for one in judged(arabic, dutch) if one.verdict.agrees] == [Verdict.CONVERTED]


@pytest.mark.parametrize(
    ("arabic", "dutch"),
    [
        ("أصيب 43 مهاجرا", "34 migranten raakten gewond"),
        ("ثلاثة أيام", "drie weken"),
        ("التاسعة عشرة", "de achttiende"),
        ("ثلثاهم من الخارج", "een derde van hen"),
        ("يوم الأحد", "zaterdag"),
        ("السابعة والنصف", "om half zeven"),
        ("الساعة 4 عصرا", "om 14 uur"),
        ("فجر السبت", "zaterdagavond"),
        ("بعد خمس سنوات", "binnen vijf jaar"),
        ("أيار 2014", "maart 2014"),
        ("نقطتين مئويتين", "2 procent"),
        ("5 آلاف دينار", "50.000 dinar"),
        ("100 دولار", "100 euro"),
        ("ضابطان", "drie officieren"),
    ],
)
def test_different(arabic: str, dutch: str) -> None:
    assert verdicts(arabic, dutch) == ["DIFFERS"]


@pytest.mark.parametrize(
    ("arabic", "dutch"),
    [
        ("أكثر من 12 ألف مشترك", "bijna 12.000 abonnees"),
        ("ما لا يقل عن 17 شخصا", "zeventien mensen"),
        ("أكثر من عامين", "bijna twee jaar"),
        ("أكثر من نصفهم", "bijna de helft"),
    ],
)
def test_hedged_otherwise_is_minor(arabic: str, dutch: str) -> None:
    assert verdicts(arabic, dutch) == ["APPROXIMATION"]


@pytest.mark.parametrize(
    ("arabic", "dutch"),
    [
        ("وصل رجل", "Er kwam een man aan"),
        ("قال أحد الشهود", "zei een van de getuigen"),
        ("المسؤولين في لبنان", "de Libanese leiders"),
    ],
)
def test_articles_and_plurals_say_nothing(arabic: str, dutch: str) -> None:
    assert verdicts(arabic, dutch) == []


def test_what_a_number_counts_is_left_to_nearness() -> None:
    assert verdicts("قتل 3 رجال و4 نساء", "Drie mannen en vier vrouwen werden gedood") == ["SAME", "SAME"]


def test_only_the_day_differs_and_the_month_agrees() -> None:
    found = [
        (one.verdict, one.source.text, one.target.text)
        for one in judged("١٩ كانون الأول", "9 december")
        if one.source and one.target
    ]
    assert found == [(Verdict.DIFFERS, "١٩", "9"), (Verdict.SAME, "كانون الأول", "december")]


def test_a_fact_alone_is_never_shown_as_sure() -> None:
    assert all(one.score < 0.5 for one in judged("قتل 43 شخصا", "Er vielen doden"))


def test_an_age_is_a_number_beside_a_length_of_time() -> None:
    assert judged("يبلغ من العمر 41 عاما", "hij is 41 jaar")[0].category is Category.NUMBER


def test_a_hedge_is_shown_only_where_it_differs() -> None:
    same = judged("أكثر من 20 شخصا", "meer dan 20 mensen")[0]
    apart = judged("أكثر من 20 شخصا", "bijna 20 mensen")[0]
    assert [fact.text for fact in (same.source, same.target) if fact] == ["20", "20"]
    assert [fact.text for fact in (apart.source, apart.target) if fact] == ["أكثر من 20", "bijna 20"]


def test_before_is_not_after() -> None:
    assert verdicts("قبل عام 2030", "na 2030") == ["DIFFERS"]
    assert verdicts("بحلول عام 2030", "tegen 2030") == ["SAME"]


def _beside(_a: Fact, _b: Fact) -> float:
    return 1.0


def test_a_relative_day_is_resolved_against_the_day_of_posting() -> None:
    mine, theirs = facts("أمس", "ar"), facts("op 11 maart 2024", "nl")
    assert [one.verdict for one in judge(mine, theirs, _beside, date(2024, 3, 12))] == [Verdict.SAME]
    assert [one.verdict for one in judge(mine, theirs, _beside, date(2024, 3, 13))] == [Verdict.DIFFERS]


def test_a_fact_moved_to_the_next_sentence_still_agrees() -> None:
    groups = [
        (facts("قتل 43 شخصا", "ar"), facts("Er vielen doden", "nl")),
        (facts("وقع الهجوم", "ar"), facts("Het waren er 43", "nl")),
    ]
    assert [one.verdict for one in judge_groups(groups, _beside)] == [Verdict.SAME]
