"""Common nouns that open the name of an institution: *ministry of*, *court of*, *central bank*."""

from __future__ import annotations

from bitext.languages import arabic

HEADS = frozenset(
    arabic.fold(word)
    for word in """
    وزارة محكمة هيئة مديرية مفوضية نقابة وكالة مصرف بنك نيابة رئاسة جامعة معهد منظمة جمعية اتحاد
    مرصد ديوان سفارة قنصلية استخبارات مخابرات أكاديمية متحف جبهة كتائب تحالف إذاعة غرفة مفوض
    """.split()
)
"""Folded dictionary forms."""
