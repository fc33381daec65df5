"""Common nouns that open the name of an institution: *ministry of*, *court of*, *central bank*."""

from __future__ import annotations

from bitext.languages import arabic

HEADS = frozenset(
    arabic.fold(word)
    for word in """
    وزارة مجلس محكمة هيئة مديرية مفوضية نقابة وكالة مصرف بنك نيابة إدارة رئاسة لجنة جامعة معهد مؤسسة منظمة جمعية اتحاد حزب حركة
    برلمان كنيست جيش شرطة قيادة أمانة بلدية مكتب مرصد مركز مستشفى ديوان دائرة سفارة قنصلية حرس بحرية دفاع استخبارات مخابرات
    دار شركة قناة صحيفة صندوق أكاديمية متحف مطار ميناء سجن معبر مخيم جبهة كتائب لواء تحالف ائتلاف كونغرس محافظة ولاية إمارة إقليم
    """.split()
)
"""Folded dictionary forms."""
