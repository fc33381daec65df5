"""The Arabic words that dates and quantities are told with, each with its mark and value (marks: `reader_arabic`)."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from bitext.facts import units
from bitext.facts.arabic_script import fold
from bitext.facts.calendars import WEEKDAYS_AR, months_ar
from bitext.facts.number_words_arabic import VAGUE
from bitext.facts.phrases import PhraseBook
from bitext.facts.values import Bound, Part

_BOUNDS_BEFORE = {
    Bound.MORE: "أكثر من|اكثر من|أزيد من|ما يزيد عن|ما يزيد على|ما يفوق|بما يتجاوز|حاجز|عتبة|أعلى من|فوق|أطول من|أكبر من|زيادة عن|أكتر من",
    Bound.AT_LEAST: "ما لا يقل عن|لا يقل عن|لا تقل عن|لا يقلون عن|على الأقل|ما لايقل عن",
    Bound.LESS: "أقل من|اقل من|دون|تحت|دون سن|تحت سن|أدنى من|أصغر من",
    Bound.AT_MOST: "أقصاها|أقصاه|لا يتجاوز|لا تتجاوز|لا يزيد عن|لا يزيد على|لا تزيد عن|لا تزيد على|ما لا يزيد عن|ما لا يزيد على|لا يتعدى|لا تتعدى"
    "|بحد أقصى|كحد أقصى|حد أقصى",
    Bound.NEARLY: "قرابة|ما يقرب من|يقرب من|ما يقارب|يقارب|تقارب|زهاء|يناهز|تناهز|ما يناهز|يكاد يبلغ|اقترب من|تقترب من",
    Bound.ABOUT: "نحو|حوالي|حوالى|تقريبا|بحدود|في حدود|ما بين نحو|بضع و|حوالين|زي|يقدر بنحو|يقدر بحوالي",
}
_VERBS_OF_BOUNDS = {
    Bound.MORE: "تزيد على|يزيد على|يزيد عن|تزيد عن|فاق|فاقت|يفوق|تفوق|تتجاوز|يتجاوز|تجاوز|تجاوزت|متجاوزا|متجاوزة|تخطى|تخطت|يتخطى|تتخطى",
    Bound.AT_LEAST: "تبدأ من|يبدأ من|بدءا من|ابتداء من",
    Bound.LESS: "يقل عن|تقل عن",
}
_BOUNDS_AFTER = {
    Bound.AT_LEAST: "على الأقل|كحد أدنى|بحد أدنى|فأكثر|أو أكثر|فما فوق|وما فوق|فصاعدا",
    Bound.AT_MOST: "على الأكثر|كحد أقصى|بحد أقصى|أو أقل|فأقل|كأقصى تقدير",
    Bound.ABOUT: "تقريبا|على وجه التقريب",
    Bound.MORE: "ونيف|ونيفا",
}
_PARTS = {
    Part.DAWN: "فجر|الفجر|فجرا|السحر",
    Part.MORNING: "صباح|صباحا|الصباح|الصبح|ضحى|قبل الظهر|قبل ظهر|صبيحة",
    Part.NOON: "ظهر|ظهرا|الظهر|ظهيرة|الظهيرة",
    Part.AFTERNOON: "بعد ظهر|بعد الظهر|بعد الزوال|عصر|عصرا|العصر|زوالا|بعد العصر",
    Part.EVENING: "قبل منتصف الليل|مساء|المساء|عشية|المسا|مساءا",
    Part.NIGHT: "بعد منتصف الليل|ليل|ليلا|الليل|ليلة|بالليل",
    Part.MIDNIGHT: "منتصف ليل|منتصف الليل|منتصف ليلة",
}
_RELATIVE_DAYS = {
    ("day", 0, None): "اليوم|النهاردة|نهاردة|اليومين",
    ("day", -1, None): "أمس|امبارح|مبارح|البارحة|الأمس|بالأمس|إمبارح",
    ("day", -2, None): "أول أمس|أول من أمس|أول امبارح|قبل أمس",
    ("day", 1, None): "غد|غدا|الغد|بكرة|بكرا|يوم غد",
    ("day", 2, None): "بعد غد|بعد الغد|بعد بكرة",
    ("day", 0, Part.NIGHT): "الليلة|هذه الليلة|الليلة الجارية",
    ("day", 0, Part.EVENING): "هذا المساء|هالمسا",
    ("day", 0, Part.MORNING): "هذا الصباح|الصباح الباكر",
    ("day", -1, Part.NIGHT): "الليلة الماضية|ليلة البارحة|الليلة الفائتة|ليلة أمس",
    ("now", 0, None): "الآن|هلأ|حاليا|حاليًا|دلوقتي|هلق|الحين",
}
_RELATIVES = {
    -1: "الماضي الماضية الماضيين الماضيتين الفائت الفائتة المنصرم المنصرمة المنصرمين المنقضي المنقضية الفارط الفارطة السابق السابقة"
    " المنصرمتين الأخير الأخيرة الأخيرين الأخيرتين",
    0: "الجاري الجارية الحالي الحالية الراهن الراهنة الحاليين",
    1: "المقبل المقبلة المقبلين المقبلتين القادم القادمة القادمين القادمتين التالي التالية الجاي الجاية",
}
_EDGES = {
    "begin": "مطلع بداية أوائل مستهل فاتح اوائل بدايات",
    "mid": "منتصف أواسط وسط اواسط",
    "end": "نهاية أواخر آخر ختام موفى نهايات اواخر",
}
_AIMS = {
    "ago": "قبل",
    "after": "بعد",
    "within": "في غضون|خلال فترة لا تتجاوز",
    "past": "منذ",
    "during": "خلال|أثناء",
    "": "لمدة|مدة|طوال|طيلة|على مدى|على مدار",
}
_FREQUENCIES = {
    "year": "سنويا سنوي سنوية السنوي السنوية",
    "month": "شهريا شهري شهرية الشهري الشهرية",
    "week": "أسبوعيا أسبوعي أسبوعية الأسبوعي الأسبوعية",
    "day": "يوميا يومي يومية اليومي اليومية",
}
_FREQUENCY_PHRASES = {
    "year": "على أساس سنوي|كل عام|كل سنة",
    "month": "على أساس شهري|كل شهر",
    "week": "كل أسبوع|على أساس أسبوعي",
    "day": "كل يوم|على أساس يومي",
    "h": "كل ساعة",
    "quarter": "على أساس فصلي|كل ثلاثة أشهر",
    "min": "كل دقيقة",
    "night": "كل ليلة",
}
_PER = {
    "year": "في السنة|في العام|بالسنة|في العام الواحد|في السنة الواحدة",
    "month": "في الشهر|بالشهر",
    "week": "في الأسبوع|بالأسبوع",
    "day": "في اليوم|باليوم|في اليوم الواحد",
}
_FEASTS = {
    "eid al-fitr": "عيد الفطر|عيد الفطر المبارك",
    "eid al-adha": "عيد الأضحى|عيد الأضحى المبارك",
    "christmas": "عيد الميلاد|الكريسماس|أعياد الميلاد",
    "christmas eve": "ليلة عيد الميلاد|عشية عيد الميلاد",
    "new year": "رأس السنة|رأس السنة الجديدة",
    "easter": "عيد الفصح|عيد القيامة",
    "nowruz": "نوروز|النوروز",
    "ashura": "عاشوراء|يوم عاشوراء",
    "winter": "الشتاء|فصل الشتاء|شتاء",
    "summer": "الصيف|فصل الصيف|صيف",
    "spring": "فصل الربيع|ربيع عام",
    "autumn": "الخريف|فصل الخريف|خريف",
}
_AGES = {
    10 * n: f"{stem}يني {stem}ينية ال{stem}يني" for n, stem in enumerate("عشر ثلاث أربع خمس ست سبع ثمان تسع".split(), start=2)
}
_GOALS = {1: "هدف هدفا", 0: "أهداف"}
_DECADES = {
    10: "العشريات",
    20: "العشرينيات العشرينات عشرينيات عشرينات",
    30: "الثلاثينيات الثلاثينات ثلاثينيات ثلاثينات",
    40: "الأربعينيات الأربعينات أربعينيات أربعينات",
    50: "الخمسينيات الخمسينات خمسينيات خمسينات",
    60: "الستينيات الستينات ستينيات ستينات",
    70: "السبعينيات السبعينات سبعينيات سبعينات",
    80: "الثمانينيات الثمانينات ثمانينيات ثمانينات",
    90: "التسعينيات التسعينات تسعينيات تسعينات",
}
_SHARES = {
    Fraction(1, 2): "نصف نصفا",
    Fraction(1, 3): "ثلث ثلثا",
    Fraction(1, 4): "ربع ربعا",
    Fraction(2, 3): "ثلثا ثلثي ثلثان ثلثين",
}
_SHARE_PLURALS = {
    Fraction(1, 4): "أرباع",
    Fraction(1, 5): "أخماس",
    Fraction(1, 3): "أثلاث",
    Fraction(1, 10): "أعشار",
    Fraction(1, 6): "أسداس",
    Fraction(1, 8): "أثمان",
}
_GROUPS = {2: "ثنائية", 3: "ثلاثية", 4: "رباعية", 5: "خماسية", 6: "سداسية", 7: "سباعية"}
_NIL = "دون رد|من دون رد|دون أهداف|بلا رد|دون مقابل|من دون مقابل|مقابل لا شيء|للا شيء|نظيفة|نظيف|نظيفين|لصفر|مقابل صفر|دون إجابة"
_CHANGES = {
    Fraction(2): "ضعف ضعفي ضعفين ضعفا تضاعف تضاعفت ضاعف ضاعفت يضاعف مضاعفة بالضعف الضعف ستضاعف سيضاعف مضاعف",
    Fraction(3): "ثلاثة أضعاف|ثلاثة اضعاف",
    Fraction(4): "أربعة أضعاف",
    Fraction(5): "خمسة أضعاف",
    Fraction(10): "عشرة أضعاف",
}
_FAINT_TWO = "كلتا كلاهما كليهما كلتاهما كلتيهما"
_RATIO = {"each": "من كل|من بين كل|من أصل كل", "": "من أصل|من بين"}
_PLAIN = {
    "Q": "مقابل",
    "C": "الساعة|عند الساعة|الساعه|تمام الساعة",
    "B": "بين|ما بين|من بين",
    "r": "أو|إلى|حتى|وحتى|الى|لغاية|ولغاية|وإلى",
    "y": "من العمر|من عمره|من عمرها",
    "Y": "عمره|عمرها|البالغ|البالغة|يبلغ|تبلغ|العمر|سن|بعمر",
    "L": "رقم|المادة|القناة|الفقرة|البند|الصفحة",
}


def _spread(table: dict[Any, str], mark: str, by: str | None = "|") -> dict[str, tuple[str, Any]]:
    return {fold(w): (mark, value) for value, words in table.items() for w in words.split(by) if w}


def _book() -> PhraseBook:
    entries: dict[str, tuple[str, Any]] = {}
    for word, (key, count) in units.ARABIC.items():
        entries[word] = ("t" if units.is_time(key) else "u", (key, count))
    entries |= {word: ("v", value) for word, value in VAGUE.items()}
    entries |= _spread(_SHARES, "f", None) | _spread(_SHARE_PLURALS, "f", None) | _spread(_RELATIVES, "R", None)
    entries |= _spread(_EDGES, "E", None) | _spread(_DECADES, "K", None) | _spread(_FREQUENCIES, "z", None)
    entries |= (
        _spread(_FREQUENCY_PHRASES, "z") | _spread(_PER, "p") | _spread(_AIMS, "G") | _spread(_PARTS, "P") | _spread(_FEASTS, "S")
    )
    entries |= {fold(w): ("d", (n, "group")) for n, words in _GROUPS.items() for w in words.split()}
    entries |= {fold(w): ("d", (2, "both")) for w in _FAINT_TWO.split()}
    entries |= {
        fold(w): ("H", value)
        for value, words in _CHANGES.items()
        for w in (words.split("|") if "|" in words or (" " in words and value > 2) else words.split())
    }
    entries |= _spread(_AGES, "A", None) | _spread(_GOALS, "q", None)
    entries |= {fold(w): ("t", ("weekend", 1)) for w in ("عطلة نهاية الأسبوع", "نهاية الأسبوع", "عطلة الأسبوع")}
    entries |= {fold(w): ("Z", 0) for w in _NIL.split("|")}
    entries |= _spread(_RATIO, "x")
    entries |= {fold(w): (mark, None) for mark, words in _PLAIN.items() for w in words.split("|")}
    entries |= {w: ("M", value) for w, value in months_ar().items() if w != "صفر"}
    entries |= {w: ("W", n) for w, n in WEEKDAYS_AR.items()}
    entries |= _spread(_RELATIVE_DAYS, "D")
    entries |= _spread(_BOUNDS_BEFORE, "b")
    entries |= _spread(_BOUNDS_AFTER, "a") | _spread(_VERBS_OF_BOUNDS, "O")
    entries |= {
        fold("هذا"): ("R", 0), fold("هذه"): ("R", 0), "من": ("V", None), "في": ("I", None), "الا": ("N", None), fold("تحت الصفر"): ("0", None), fold("دون الصفر"): ("0", None), "-": ("h", None), "–": ("h", None),
        "—": ("h", None), "/": ("l", None), "$": ("s", "dollar"), "€": ("s", "euro"), "£": ("s", "pound"), "مره": ("g", 1), "مرات": ("g", 0),
        "مرتين": ("g", 2), "مرتان": ("g", 2), fold("قبل الميلاد"): ("i", -1), fold("ق.م"): ("i", -1), fold("هجري"): ("i", 2), fold("هجرية"): ("i", 2), fold("للهجرة"): ("i", 2), fold("هـ"): ("i", 2), fold("ميلادي"): ("i", 1), fold("ميلادية"): ("i", 1),
        "،": ("m", None), ",": ("m", None), fold("شهر"): ("t", ("month", 1)), fold("عامي"): ("t", ("year", 0)), "الفيه": ("t", ("millennium", 1)), "الالفيه": ("t", ("millennium", 1)), "يوم": ("t", ("day", 1)),
    }  # fmt: skip
    return PhraseBook(entries)


BOOK: PhraseBook = _book()
VERBS = frozenset({"مارس", "رمضان", "جوان", "اوت", "اب", "ماي", "محرم", "رجب", "شوال", "صفر", "المحرم", "شعبان"})
"""Month names that are common words too: dates only beside a day, a year or the word for month."""
