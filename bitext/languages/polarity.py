"""Words of negation in both languages, and what looks like one and is none.

Sources: Ryding, *A Reference Grammar of Modern Standard Arabic*, ch. 37 (negation and exception);
*Algemene Nederlandse Spraakkunst*, ch. 29 (negation).
"""

from __future__ import annotations

ARABIC_PARTICLES = frozenset(["لا", "لم", "لن", "ليس", "ليست", "ليسوا", "لسنا", "لست", "بدون", "دون", "غير", "عدم", "بلا"])
"""Folded words that negate what follows."""

ARABIC_IDIOMS = (
    ("لا", "يزال"), ("لا", "تزال"), ("لا", "يزالون"), ("لا", "زال"), ("لا", "زالت"), ("ولا", "سيما"), ("لا", "سيما"), ("لا", "بد"), ("لا", "شك"),
    ("لا", "سيما"), ("غير", "ان"), ("لا", "غير"), ("لم", "يزل"), ("دون", "شك"), ("لا", "محاله"),
    *((particle, verb) for particle in ("لا", "لم", "لن") for verb in ("يتجاوز", "تتجاوز", "يقل", "تقل", "يزيد", "تزيد", "يتعدي", "تتعدي")),
    ("بدون", "طيار"), ("دون", "طيار"), ("غير", "عادي"), ("غير", "عاديه"), ("غير", "مسبوق"), ("غير", "مسبوقه"), ("لا", "يقتصر"), ("لا", "تقتصر"),
    ("ليس", "فقط"), ("ليس", "مجرد"), ("ليست", "مجرد"), ("ليس", "وحده"), ("لا", "تتردد"), ("لا", "تترددوا"), ("لا", "تنس"), ("لا", "تنسوا"),
    ("لا", "تنفك"), ("لا", "ينفك"), ("ما", "لبث"),
)  # fmt: skip
"""Pairs of folded words in which the first is no negation."""

ARABIC_EXCEPTIONS = frozenset(["الا", "سوي", "حتي", "قبل"])
"""Words after which a negation means *only* or *not before*."""

ARABIC_VERBAL = frozenset(["لا", "لم", "لن", "ليس", "ليست", "ليسوا"])
"""Particles that negate a verb or a whole sentence."""

ARABIC_STRENGTHENING = frozenset(["ابدا", "اطلاقا", "قط", "مطلقا", "بتاتا", "بعد", "احد", "اي", "ايه"])
"""Words that Dutch says together with the negation: *nooit*, *niemand*, *geen enkele*."""

UP_TO_NOW = frozenset(["الان", "اليوم", "اللحظه", "الساعه", "هذا", "هذه", "تاريخه", "يومنا"])
"""Words after حتى that make it *so far*: then it is no exception."""

ARABIC_LEXICAL = frozenset(
    "نفي انكر رفض منع فشل امتنع استبعد حظر انعدم غاب افتقر عجز تجاهل الغي مستحيل استحاله غياب افتقار نقص رفض نفي انكار فشل منع حظر خال خالي كف توقف"
    " تعذر استحال وقف ايقاف انهي انهاء انتهاء انتهي اخفق اخفاق حرم حرمان نجا سلم شك معدوم ضد تفادي تجنب امتناع عدم انعدام محال استبعاد".split()
)
"""Folded dictionary forms that deny by their meaning."""

DUTCH_PARTICLES = frozenset(
    "niet geen nooit niemand niets nergens zonder noch evenmin nauwelijks niks geenszins allerminst geeneen".split()
)

DUTCH_LEXICAL = frozenset(
    """
    ontkennen weigeren verwerpen verbieden verhinderen mislukken falen ontbreken onmogelijk uitsluiten nalaten gebrek afwezigheid tekort
    voorkomen vermijden stoppen ophouden weigering ontkenning verbod tegenspreken weerleggen afwijzen uitblijven behalve tenzij missen
    afzien weerhouden beletten evenmin loochenen onthouden afkeuren staken annuleren schrappen nul onvoldoende amper alleen slechts pas
    enkel uitsluitend anoniem anonimiteit illegaal irregulier indirect informeel instabiel incompleet inactief immoreel clandestien geheim
    jonger minder onder hoogstens hooguit maximaal minstens minimaal tegen gekant bot ertegen laatste
    buitengewoon zeldzaam buitensporig verliezen kwijtraken opschorten stopzetten beeindigen einde stilleggen stilvallen uitgebleven ontzeggen tevergeefs
    """.split()
)
"""Dutch lemmas that deny, or limit, by their meaning: opposite to a negation they make no difference."""


_NOT_PREFIXED = ("onder", "ontw", "onts", "ontv", "ontm", "ontb", "onze", "ongeveer", "ongeval", "ongeluk", "onlangs", "onthul")


def is_negative_dutch(word: str) -> bool:
    """Whether a folded word carries a negative prefix or suffix: *onbekend*, *niet-uitvoerend*, *werkloos*."""
    if word.startswith(("niet-", "non-", "no-", "anti-")):
        return True
    if word.startswith("on") and len(word) > 5 and not word.startswith(_NOT_PREFIXED):
        return True
    return word.endswith(("loos", "loze")) and len(word) > 6
