"""Is an Arabic noun a dual, and so the number two? شخصان yes, لبنان no, محققين perhaps.

The ending is shared with sound plurals (-īn) and with many singulars (-ān), so the answer has degrees: FIRM where the noun has
a broken or feminine plural and its dual can be nothing else, or where the vowel is written (ـَين); LIKELY where the form is
regular; FAINT where it may as well be a plural, which then agrees with a *twee* opposite and never differs from anything.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bitext.facts.arabic_script import fold
from bitext.facts.values import Firmness
from bitext.text import TokenKind

if TYPE_CHECKING:
    from bitext.facts.arabic_text import Words

_BROKEN_PLURALS = frozenset(
    fold(word)
    for word in """
    شخص رجل طفل شاب ولد بنت امرأة فتى أخ أخت ابن ابنة طالب ضابط قائد قتيل جريح أسير سجين شهيد مريض طبيب صديق عضو وزير رئيس
    أمير نائب خبير ضيف ضحية جار زوج توأم قاض حاكم شاعر تاجر بيت منزل شقة مبنى برج جسر طريق شارع حي مسجد جامع معبد دير
    مخيم معسكر مصنع متجر محل سوق بنك مطار ميناء معبر حاجز موقع مكان مركز مكتب مشفى مصرف فندق مطعم مسرح متحف ملعب ناد قصر سجن سد بئر
    حقل نهر بحر جبل جزء قسم فصل باب طابق جانب طرف وجه شكل نوع صنف محور خط حد بلد وطن شعب حزب تيار جيش فريق وفد فوج لواء جهاز بند شرط
    سبب هدف حل رأي خيار خبر تقرير كتاب مقال فيلم ملف رقم حرف نص بيان تصريح عقد قرار قانون حكم اتفاق مشروع برنامج عرض طلب عمل حدث حادث هجوم
    انفجار قصف زلزال حريق صاروخ لغم سلاح مدفع رشاش مسدس سكين حزام جدار نفق خندق كمين زورق قارب قطار باص شاحن صهريج لقب كأس مركب صندوق
    كيس قرص كلب حصان جمل أسد نمر ذئب سؤال جواب ملك عام مرفق مقعد صوت مجلس دور شوط لقاء مؤتمر اجتماع حفل معرض
    محضر مصدر مبدأ معيار مستوى نظام منصب حساب حاسوب هاتف فيروس لقاح دواء مصل مقطع مشهد موسم يوم أسبوع شهر قرن صفر مثل ضعف منتخب
    صاروخ طائر
    """.split()
)
_SOUND_PLURALS = frozenset(
    map(
        fold,
        "لاعب باحث غواص جندي شرطي صحافي صحفي مدير عامل كاتب عالم فلاح مواطن مسؤول مهاجر لاجئ مسلح ناشط مدني محام مقاتل طيار".split(),
    )
)
_FEMININE_NOT_DUAL = frozenset(
    map(
        fold,
        "كريستين أوغستين سيباستين جوستين باستين بساتين فلاتين روتين كريتين تين طين بروتين مارتين فالنتين كونستانتين أرجنتين بوتين ستين مهتمين".split(),
    )
)
_NOT_DUAL = frozenset(
    fold(word)
    for word in """
    التي اللتي حتى متى برلين فلسطين الصين صين البحرين بحرين بوتين لينين ستالين حسين ياسين الأرجنتين جنين حنين يمين ثمين سجين سنين الذين
    لكنين مساكين قوانين ميادين عناوين موازين سلاطين شياطين براكين دكاكين سكاكين مجانين ملايين بلايين فساتين بساتين شرايين تلاميذ
    كوريين صلاح الدين الدين حين عين بين طنين رنين أنين جبين متين رصين سمين ضنين يقين قرين كمين أمين معين مهين مبين مكين لعين حزين
    ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين عشرين فيتامين أنسولين بنزين كيروزين نيكوتين كوفيدين ماكرون زيلينسكي يوتيوب
    تأمين تحسين تعيين شاهين عرين علين ولين زين نصرين دارين نسرين ياسمين هاشمين كاظمين الكاظمين تدوين
    """.split()
)
_SINGULARS = frozenset(
    fold(word)
    for word in """
    كان لكان مكان زمان بيان ميدان سلطان إنسان برلمان لبنان السودان عمان إيران باكستان أفغانستان كردستان تركمانستان طاجيكستان أوزبكستان
    كازاخستان قرغيزستان اليونان اليابان الجولان نيسان حزيران رمضان شعبان عدوان طيران نقصان حرمان جيران قضبان نيران شبان بلدان فرسان
    قمصان ألوان أديان أركان أوطان أبدان أثمان أعيان أفنان أحزان أحيان أحيانا ضمان أمان إيمان حنان دخان إعلان عنوان ديوان أوان ثوان
    حيوان بركان سرطان إدمان غليان ثعبان فنجان مرجان ريحان مهرجان برهان قربان غفران نسيان كتمان فقدان وجدان هذيان طوفان فيضان جريان سريان دوران
    خسران بنيان كيان شريان ميزان لسان أسنان جنان حصان فستان بستان دكان قبطان ربان شيطان عثمان سليمان مروان عدنان غسان حسان رضوان سلمان
    بان أن إن فإن لأن كأن بأن حيثان إذان جدران غربان عربان نسوان سكان لجان رهان عيان أردوغان ترامبان حمدان زيدان شيبان عفان فان خان جان طهران
    أذربيجان أصفهان جيبوتيان كوستاريكان الفاتيكان البلقان القرآن قرآن مرتان مجان إتقان عرفان امتنان اطمئنان ائتمان احتقان ختان رهبان شجعان صبيان
    غزلان قطعان عميان عصيان كثبان خلجان وديان شطآن حيتان ديدان جرذان فئران مطران أقران إخوان قبان عيدان خذلان هجران بطلان رجحان
    أفغان ألمان رومان يونان أتان ألبان أقنان إذعان أذهان أعوان أغصان أكفان إيوان بهتان بيلاروسان تبيان تحنان جبان جلان حدثان حرب خلان دهان
    """.split()
)
_EXCLUDED = _SINGULARS | _NOT_DUAL | _FEMININE_NOT_DUAL
_PRONOUN = re.compile(r"(.{3,})(?:ي|ا)(?:ه|ها|هم|هما|هن|نا)")


def _singular(stem: str) -> str:
    return stem[:-1] + "ه" if stem.endswith("ت") else stem


def dual(words: Words, at: int) -> Firmness | None:
    """How sure it is that the word is a dual; None where it is none."""
    raw = words.tokens[at].text
    if raw[-1:] in "ةى\u064b" or raw[-2:-1] == "\u064b" or words.tokens[at].kind is not TokenKind.WORD:
        return None
    written = "\u064eين" in raw or "\u064eي" in raw[-3:]
    if any(
        reading.rest in _EXCLUDED or (reading.rest.endswith("ستان") and reading.rest != "بستان") for reading in words.readings(at)
    ):
        return None
    best: Firmness | None = None
    for reading in words.readings(at):
        found = _of(reading.rest, written, construct=not reading.article)
        if found is not None and (best is None or found > best):
            best = found
    return best


def _of(word: str, written: bool, construct: bool) -> Firmness | None:
    ending = word[-2:]
    stem = word[:-2]
    if len(word) < 5:
        return None
    if ending == "ان":
        if stem in _BROKEN_PLURALS or stem in _SOUND_PLURALS:
            return Firmness.FIRM
        if stem.endswith("ت"):
            return Firmness.LIKELY if len(stem) >= 4 else Firmness.FAINT
        return Firmness.FAINT
    if ending == "ين":
        if word.startswith("ت") and len(word) == 5 and not written:
            return None  # verbal nouns: تحسين, تكوين
        if written or stem in _BROKEN_PLURALS:
            return Firmness.FIRM
        if stem.endswith("ت") and len(stem) >= 4:
            return Firmness.LIKELY
        return Firmness.FAINT
    if not construct:
        return None
    if ending in ("تي", "تا") and len(word) >= 5:
        return Firmness.FAINT
    if word[-1] in "اي" and word[:-1] in _BROKEN_PLURALS:
        return Firmness.FAINT
    suffixed = _PRONOUN.fullmatch(word)
    if suffixed and (suffixed[1] in _BROKEN_PLURALS or suffixed[1].endswith("ت") or written):
        return Firmness.FAINT
    return None
