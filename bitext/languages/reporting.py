"""Who says it: words that name the source of a claim in each language.

Sources: Badawi, Carter & Gully, *Modern Written Arabic*, 4.6 (قال إن and its kin), 2.6 (بحسب, وفق, نقلا عن); *Algemene Nederlandse
Spraakkunst*, 20.4 (reporting clauses), 9.3 (*volgens*, *aldus*).
"""

from __future__ import annotations

from bitext.languages import arabic

ARABIC_VERBS = frozenset(
    map(
        arabic.fold,
        "قال أعلن أكد أفاد ذكر صرح أوضح أضاف أشار زعم ادعى اعتبر رأى كشف حذر نفى أبلغ أخبر شدد توقع روى كتب وصف بين لفت نبه قدر رد رجح نقل تحدث اشتكى".split(),
    )
)
"""Folded dictionary forms of verbs of saying."""

ARABIC_ACCORDING = frozenset(map(arabic.fold, "بحسب حسب وفق وفقا نقلا".split()))
"""Folded words that name the source of a claim right behind them (وفقا ل, نقلا عن)."""

ARABIC_LINKING = frozenset(map(arabic.fold, "ل إلى ما".split()))
"""Words between *according* and the one it is according to."""

DUTCH_VERBS = frozenset(
    """
    zeggen melden stellen verklaren bevestigen beweren meedelen laten benadrukken waarschuwen onthullen berichten vertellen schrijven
    ontkennen oordelen aankondigen toevoegen uitleggen onderstrepen verzekeren rapporteren
    """.split()
)
"""Dictionary forms of verbs of saying."""

DUTCH_ACCORDING = frozenset("volgens aldus".split())
"""Words that name the source of a claim right behind them."""
