"""What an equivalent and a headword must not be: the other side of a contrast, or the look-alike of a word in every sentence."""

from __future__ import annotations

from collections import defaultdict

from bitext.languages.arabic import fold
from bitext.lexicon import tables

# Words that really mean both; where they are many, the set is finer than the language.
BOTH_MEANINGS = frozenset(
    tuple(line.split(" = "))
    for line in """
أكد = stellen
أكد = verklaren
إلى حد ما = enigszins
اتهم = verdacht
اتهم = verdachte
استغرب = verbaasd
استغرب = verbazing
استنكار = hekelen
استنكر = hekelen
اشتباك = schermutseling
اعتقد = overtuiging
القليل من = enkele
انهار = val
انهيار = val
بعض = een paar
بعيد = afgelegen
بعيد = verafgelegen
بلدة = dorp
تنديد = hekelen
جناية = misdrijf
جنحة = overtreding
حار = warm
خلاف = geschil
خلاف = ruzie
خلاف = twist
دهشة = verwonderd
زهيد = gering
ساخن = warm
سفينة = boot
شاب = jongen
شجب = hekelen
صدمة = verbijstering
ضئيل = gering
ضيف = gastheer
ظن = aannemen
ظن = denken
ظن = geloven
ظن = menen
عتيق = antiek
عزم = besluiten
عشق = houden van
عشق = liefde
غاضب = woedend
غالبا = doorgaans
غالبا = meestal
غضب = woedend
فتى = jongeman
قديم = antiek
قديم = eeuwenoud
كبير = aanzienlijk
لا يتجاوز = nog geen
متهم = verdacht
متهم = verdachte
مخاوف = bezorgdheid
مخاوف = ongerustheid
مخاوف = zorg
مخاوف = zorgen
مصدوم = verbijsterd
ندد = hekelen
نزاع = strijd
وباء = uitbraak
""".strip().splitlines()
)

# The words that news text cannot do without. A headword that looks like one is found in every sentence.
COMMONEST = """
في من إلى على عن مع بعد قبل بين خلال عند لدى منذ حتى ضد نحو حول دون تحت فوق أمام وراء أن إن لأن لكن لو إذا كما
ما لا لم لن قد هو هي هم نحن هذا هذه ذلك تلك الذي التي الذين كان كانت يكون ليس كل بعض غير أو أم ثم أي أيضا
له لها لهم به بها بهم فيه فيها عليه عليها منه منها إليه إليها عنه عنها معه أنه أنها إنه إنها لأنه قبله بعده
""".split()
LOOK_ALIKES = frozenset(
    tuple(line.split(" = "))
    for line in """
آلي = إلى
آلية = إليه
آن = إن
إمام = أمام
كأن = كان
""".strip().splitlines()
)


def test_an_equivalent_stands_in_no_other_member_of_the_sets_of_its_headword():
    of_arabic, of_dutch = defaultdict(set), defaultdict(set)
    for member in tables.members():
        for word in member.arabic:
            of_arabic[word].add((member.set_name, member.name))
        for word in member.dutch:
            of_dutch[word.lower()].add((member.set_name, member.name))
    wrong = set()
    for entry in tables.words():
        own = of_arabic[entry.head]
        names = {name for name, _ in own}
        for word in entry.dutch:
            if any(name in names and (name, member) not in own for name, member in of_dutch[word.lower()]):
                wrong.add((entry.head, word))
    assert sorted(wrong - BOTH_MEANINGS) == []


def test_a_headword_does_not_look_like_one_of_the_commonest_words():
    common = {fold(word): word for word in COMMONEST}
    spelled = set(COMMONEST)
    wrong = {
        (entry.head, common[fold(entry.head)])
        for entry in tables.words()
        if fold(entry.head) in common and entry.head not in spelled
    }
    assert sorted(wrong - LOOK_ALIKES) == []
