"""How the forms of a verb sound, from the dictionary form's sound and the letters of the form.

The derived forms fix all their vowels; the stem vowel of a plain verb's present is known by its radicals, by a list of common
verbs, or not at all. Sources: Wright I, 90-190; Ryding, ch. 21-32.
"""

from __future__ import annotations

import re

from bitext.languages.arabic import fold
from bitext.reading_help.sounds import GUTTURAL, LONG, UNKNOWN

_WITH_U = frozenset(
    fold(word)
    for word in """
    كتب درس دخل خرج قتل طلب حكم أخذ أكل نشر نظر ذكر شكر ترك سكن حدث حصل نقل سقط رقص هرب حضر حكم خطب خلق رسم رفض ركض زعم سجد
    سكت شغل صدر طرد عبد عبر فرض قطن لفظ لمس مكث نفذ هجر بلغ أمر برز بسط بذل ثبت جمد حرس حسد حفر خدم خمد دفن ذبل ربط رصد زرع سرد سلك شطب
    صمد عمر فقد قعد كسد كتم مرق نبذ ندب نصر نطق هدم
    """.split()
)
_WITH_I = frozenset(
    fold(word)
    for word in """
    حمل ضرب عرف جلس كسر ملك نزل رجع كشف قصف هزم غلب صرف سرق قبض عزم حبس حرم  خطف عكس عزل عقد عرض غرس غسل فصل كذب هبط هتف كسب قلب نقض حجب خفض سجن
    ضبط ظلم عبث عجز فتك قسم قدر لفت نجم نزف
    """.split()
)
"""Third person perfects of plain verbs whose present has u, or i; a verb that has both stands in neither, or with the commoner."""
_BOTH = _WITH_U & _WITH_I
_PLAIN = re.compile(r"^(.)([aiu])(.)\2?([aiu]?)(.)a$")
_SUBJECTS = {"ت": "at", "ا": "ā", "وا": "ū", "و": "ū", "نا": "nā", "تم": "tum", "تمو": "tumū", "تن": "tunna", "تما": "tumā",
             "ن": "na", "تا": "atā"}  # fmt: skip
_ENDINGS = {"ون": "ūn", "ين": "īn", "ان": "ān", "وا": "ū", "و": "ū", "ن": "na", "ي": "ī", "ا": "ā"}
_PERSONS = {"ي": "y", "ت": "t", "ن": "n", "ا": "ʾ"}


def perfect(sound: str, head: str, stem: str, ending: str, shortened: str) -> str:
    """The past. `sound` is that of the dictionary form; `head` and `stem` are folded; `shortened` is the vowel of قلت, or `·`."""
    subject = _SUBJECTS.get(ending, ending and UNKNOWN)
    if len(stem) == len(head) and len(head) > 2 and stem[-2] == "ي" != head[-2] and head[-2] == "ا":
        return _after(re.sub("a?ā(?=[^ā]*$)", "ī", sound)[:-1], ending, subject)  # قيل
    if stem == head + head[-1:] and len(head) >= 2:  # شننت
        return sound[:-2] + "a" + sound[-2] + {"at": "tu"}.get(subject, subject)
    if sound.endswith("ā"):
        return _weak(sound[:-1], stem, head, subject)
    if len(stem) == len(head) - 1 and head[-2:-1] == "ا":  # قلت
        base = re.sub("ā(?=[^ā]*$)", shortened if re.fullmatch(".ā.a", sound) else "a", sound)[:-1]
        return base + {"at": "tu", "": ""}.get(subject, subject)
    if sound.endswith("iya") and len(stem) == len(head) - 1:  # بقوا
        return sound[:-3] + (subject or "iya")
    if not ending:
        return sound
    return sound[:-1] + subject


def _after(base: str, ending: str, subject: str) -> str:
    return base + (subject if ending else "a")


def _weak(base: str, stem: str, head: str, subject: str) -> str:
    """A verb that ends in -ā: رمى, رمت, رموا, رميت."""
    if subject in ("", "ā"):
        return base + ("ā" if not subject else "ayā")
    if len(stem) == len(head) and stem[-1] in "يو":
        return base + ("ay" if stem[-1] == "ي" else "aw") + {"at": "tu"}.get(subject, subject)
    if subject in ("at", "atā"):
        return base + subject
    return base + ("aw" if subject == "ū" else "ay" + subject if stem[-1:] != "و" else "aw" + subject)


def imperfect(sound: str, head: str, person: str, stem: str, ending: str, *, last_is_a: bool) -> str:
    """The present; `stem` is folded and without its personal letter; `last_is_a` when its last letter is written ى."""
    core, prefix = _present(sound, head, stem, last_is_a=last_is_a)
    tail = _ENDINGS.get(ending, "")
    if core[-1:] in LONG and tail:
        core = core[:-1] + ("aw" if core[-1] == "ā" and tail[0] == "ū" else "ay" if core[-1] == "ā" else "")
        tail = tail[1:] if core.endswith("aw") else tail
    return f"{_PERSONS[person]}{prefix}{core}{tail}"


def _present(sound: str, head: str, stem: str, *, last_is_a: bool) -> tuple[str, str]:
    """(stem, vowel of the personal prefix) of the present."""
    if (sound.startswith("ist") and len(sound) > 6) or sound.startswith("in") or re.match("i.+", sound):
        return _last_to_i(sound[1:]), "a"
    if sound.startswith("ta") and len(head) >= 4:
        return sound.removesuffix("a"), "a"
    if sound.startswith("a") and len(head) >= 3:  # IV
        return _last_to_i(sound[1:]), "u"
    if re.fullmatch(r".a(.)\1(a.a|ā)", sound) or re.fullmatch(r".ā.(a.a|ā)", sound) or re.fullmatch(r".a..(a.a|ā)", sound):
        return _last_to_i(sound), "u"
    return _plain(sound, head, stem, last_is_a=last_is_a), "a"


def _last_to_i(sound: str) -> str:
    """The last vowel of a derived stem becomes i; a long one ī, but not in forms VII and VIII (yaḥtāj)."""
    if sound.endswith("ā"):
        return sound[:-1] + "ī"
    base = sound.removesuffix("a")
    at = max(base.rfind(vowel) for vowel in "aā")
    if at < 0:
        return base
    hollow = base[at] == "ā" and not base.startswith("sta") and (base[1:2] == "t" or base.startswith("n"))
    if hollow:
        return base
    return base[:at] + {"a": "i", "ā": "ī"}[base[at]] + base[at + 1 :]


def _plain(sound: str, head: str, stem: str, *, last_is_a: bool) -> str:
    letters = [c for c in sound if c not in "aiuāīū"]
    if re.fullmatch(".a(.)\\1a", sound):
        return f"{letters[0]}{UNKNOWN}{letters[1]}{letters[1]}"
    if re.fullmatch(".ā.a", sound) and len(letters) == 2:
        middle = {"و": "ū", "ي": "ī", "ا": "ā"}.get(stem[-2:-1], UNKNOWN) if len(stem) > 2 else UNKNOWN
        return letters[0] + middle + letters[1]
    if sound.endswith(("ā", "iya")):
        first, second = letters[0], letters[1] if len(letters) > 1 else ""
        last = "ā" if last_is_a or sound.endswith("iya") else {"و": "ū", "ي": "ī"}.get(stem[-1:], "ī")
        opening = "" if len(stem) == len(head) - 1 and head[0] == "و" else first
        return f"{opening}{second}{last}"
    if len(letters) < 3:
        return sound.removesuffix("a")
    first, second, third = letters[0], letters[1], letters[-1]
    vowel = _stem_vowel(sound, head, second, third)
    if first == "w" and not stem.startswith("و"):
        return f"{second}{'a' if third in GUTTURAL or second in 'hʿḥġḵ' else 'i'}{third}"
    return f"{first}{second}{vowel}{third}"


def _stem_vowel(sound: str, head: str, second: str, third: str) -> str:
    match = _PLAIN.match(sound)
    middle = sound[-3:-2]
    if match and middle in "iu":
        return {"i": "a", "u": "u"}[middle]
    if head in _WITH_U and head not in _BOTH:
        return "u"
    if head in _WITH_I and head not in _BOTH:
        return "i"
    if second in GUTTURAL or third in GUTTURAL:
        return "a"
    return UNKNOWN
