"""The Arabic number words, folded, with their values: cardinals of both genders and all cases, ordinals, rough counts."""

from __future__ import annotations

from bitext.facts.arabic_script import fold


def _table(rows: dict[int, str]) -> dict[str, int]:
    return {fold(word): value for value, words in rows.items() for word in words.split()}


ONES = _table(
    {
        0: "صفر صفرا",
        2: "اثنان اثنين اثنتان اثنتين اتنين اثنا اثني اثنتا اثنتي تنين",
        3: "ثلاث ثلاثة تلات تلاتة",
        4: "أربع أربعة",
        5: "خمس خمسة",
        6: "ست ستة",
        7: "سبع سبعة",
        8: "ثمان ثماني ثمانية ثمانيا تمانية تمن تمنية",
        9: "تسع تسعة",
        10: "عشر عشرة",
    }
)
SPOKEN_TEENS = _table(
    {
        11: "حداشر احدعش حدعش",
        12: "اتناشر اثناعش اطنعش طنعش اثنعش",
        13: "تلتاشر تلطعش ثلطعش تلتعش",
        14: "اربعتاشر اربعطعش أربعتعش",
        15: "خمستاشر خمسطعش خمستعش",
        16: "ستاشر سطعش ستعش",
        17: "سبعتاشر سبعطعش سبعتعش",
        18: "تمنتاشر تمنطعش ثمنطعش تمنتعش",
        19: "تسعتاشر تسعطعش تسعتعش",
    }
)
TENS = _table(
    {10 * n: f"{stem}ون {stem}ين" for n, stem in enumerate("عشر ثلاث أربع خمس ست سبع ثمان تسع".split(), start=2)}
) | _table({30: "تلاتين", 80: "تمانين"})
HUNDREDS = (
    {fold(w): 100 for w in ("مئة", "مائة", "مية", "مئه")}
    | {
        fold(stem + hundred): 100 * n
        for n, stems in enumerate(
            ("ثلاث تلت تلات", "أربع أربعة", "خمس خمسة", "ست ستة", "سبع سبعة", "ثمان ثماني تمن", "تسع تسعة"), start=3
        )
        for stem in stems.split()
        for hundred in ("مئة", "مائة", "مية", "ميت")
    }
    | {fold(f"{stem}{end}"): 200 for stem in ("مئت", "مائت") for end in ("ان", "ين", "ا", "ي")}
)
SCALES: dict[str, tuple[int, int]] = {}
for _power, _stems, _plurals in (
    (3, "ألف", "آلاف الوف"),
    (6, "مليون", "ملايين"),
    (9, "مليار بليون", "مليارات بلايين"),
    (12, "تريليون ترليون", "تريليونات ترليونات"),
    (15, "كوادريليون", "كوادريليونات"),
):
    for _stem in _stems.split():
        SCALES |= {fold(_stem + end): (10**_power, 1) for end in ("", "ا")}
        SCALES |= {fold(_stem + end): (10**_power, 2) for end in ("ان", "ين", "ي")}
    SCALES |= {fold(plural): (10**_power, 0) for plural in _plurals.split()}
ONE = _table({1: "واحد واحدة واحدا"})
ELEVEN = frozenset(map(fold, ("أحد", "إحدى", "احد")))
HALVES = _table({2: "نصف نصفا نص", 3: "ثلث", 4: "ربع ربعا"})
_ORDINAL_ROWS = {
    1: "أول أولى أولا أوائل",
    2: "ثاني ثانية ثان ثانيا",
    3: "ثالث ثالثة ثالثا",
    4: "رابع رابعة رابعا",
    5: "خامس خامسة خامسا",
    6: "سادس سادسة سادسا",
    7: "سابع سابعة",
    8: "ثامن ثامنة",
    9: "تاسع تاسعة",
    10: "عاشر عاشرة",
}
ORDINALS = _table(_ORDINAL_ROWS)
ORDINAL_ONE = frozenset(map(fold, ("حادي", "حادية")))
VAGUE = _table({10: "عشرات", 100: "مئات مائات", 1000: "آلاف ألوف", 10**6: "ملايين", 10**9: "مليارات", 3: "بضع بضعة عدة"})
"""Plurals that count roughly; the scale words among them are only vague where no number precedes."""
