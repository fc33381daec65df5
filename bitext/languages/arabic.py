"""Arabic as a page of facts: folding of spellings, clitics, and the affixes that stems take.

The affix tables follow the division of Arabic words into prefix, stem and suffix with a table of what goes together,
as in Buckwalter's analyser (LDC2002L49); tables and code are our own. Sources for the forms: Wright, *A Grammar of
the Arabic Language*, vol. I; Ryding, *A Reference Grammar of Modern Standard Arabic*, ch. 21-33.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from bitext.languages.base import Direction, Language, Role

_MARKS = frozenset(
    chr(c)
    for first, last in ((0x610, 0x61A), (0x64B, 0x65F), (0x6D6, 0x6DC), (0x6DF, 0x6E8), (0x6EA, 0x6ED))
    for c in range(first, last + 1)
) | {"\u0670", "\u0640"}
_INVISIBLE = frozenset("\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LETTERS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ګ": "ك", "ة": "ه", "ۀ": "ه",
    "ہ": "ه", "ھ": "ه", "ؤ": "ء", "ئ": "ء", "ۆ": "و",
}  # fmt: skip


def is_arabic(character: str) -> bool:
    return "\u0600" <= character <= "\u06ff" or "\u0750" <= character <= "\u077f" or "\ufb50" <= character <= "\ufeff"


def fold_with_offsets(text: str) -> tuple[str, tuple[int, ...]]:
    """The folded text, and for each of its code points the offset in `text` it comes from.

    Vowel marks, tatweel and invisible controls go; hamza seats, ى/ي/ی, ك/ک, ة/ه and digits become one; presentation
    forms are spelled out. A hamza on و or ي stands as ء, so that it survives the change of seat before a suffix.
    """
    folded: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        if character in _MARKS or character in _INVISIBLE:
            continue
        plain = unicodedata.normalize("NFKC", character) if character >= "\ufb50" else character
        for piece in plain:
            if piece in _MARKS:
                continue
            if piece.isdecimal():
                piece = str(unicodedata.decimal(piece))
            folded.append(_LETTERS.get(piece, piece))
            offsets.append(offset)
    return "".join(folded), tuple(offsets)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    return fold_with_offsets(text)[0]


ARABIC = Language("ar", Direction.RIGHT_TO_LEFT, fold)


class Clitic(NamedTuple):
    """A clitic as it is spelled, and what it does."""

    text: str
    role: Role


class Prefix(NamedTuple):
    """What may stand before a stem: the clitics, and whether nouns or verbs take them."""

    clitics: tuple[Clitic, ...]
    nominal: bool
    verbal: bool


_AND = tuple(Clitic(letter, Role.CONJUNCTION) for letter in "وف")
_PREPOSITIONS = tuple(Clitic(letter, Role.PREPOSITION) for letter in "بلك")
_ARTICLE = Clitic("ال", Role.ARTICLE)
_FUTURE = Clitic("س", Role.FUTURE)
_QUESTION = Clitic("ا", Role.QUESTION)


def _prefixes() -> dict[str, Prefix]:
    table: dict[str, Prefix] = {"": Prefix((), nominal=True, verbal=True)}

    def add(clitics: tuple[Clitic, ...], *, nominal: bool, verbal: bool, spelled: str | None = None) -> None:
        table.setdefault(spelled or "".join(c.text for c in clitics), Prefix(clitics, nominal, verbal))

    for head in ((), *((c,) for c in _AND)):
        if head:
            add(head, nominal=True, verbal=True)
        add((*head, _ARTICLE), nominal=True, verbal=False)
        for preposition in _PREPOSITIONS:
            # ل also stands before an imperfect: "in order to"
            add((*head, preposition), nominal=True, verbal=preposition.text == "ل")
            if preposition.text == "ل":  # ل + ال is written لل
                both = (*head, preposition, Clitic("ل", Role.ARTICLE))
                add(both, nominal=True, verbal=False)
            else:
                add((*head, preposition, _ARTICLE), nominal=True, verbal=False)
        add((*head, _FUTURE), nominal=False, verbal=True)
    return table


PREFIXES = _prefixes()
LONGEST_PREFIX = max(map(len, PREFIXES))

PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا", "ي", "ني")
"""Suffix pronouns as folded; ني only after verbs, ي only after nouns and prepositions."""


class Suffix(NamedTuple):
    """What may stand after a stem: the stem classes that take it, its length without the pronoun, and the pronoun."""

    classes: str
    ending: str
    pronoun: str


def _suffixes() -> dict[str, tuple[Suffix, ...]]:
    """Stem classes: N noun or adjective, F the same without its ة, P perfect, Q shortened perfect, I imperfect, J shortened imperfect."""
    table: dict[str, list[Suffix]] = {}

    def add(classes: str, bare: str, before_pronoun: str | None, pronouns: tuple[str, ...]) -> None:
        table.setdefault(bare, []).append(Suffix(classes, bare, ""))
        if before_pronoun is not None:
            for pronoun in pronouns:
                table.setdefault(before_pronoun + pronoun, []).append(Suffix(classes, bare, pronoun))

    of_noun = tuple(p for p in PRONOUNS if p != "ني")
    of_verb = tuple(p for p in PRONOUNS if p != "ي")
    for bare, before in (
        ("", ""),
        ("ا", None),
        ("ان", "ا"),
        ("ين", "ي"),
        ("ون", "و"),
        ("ات", "ات"),
        ("ه", "ت"),
        ("تين", "تي"),
        ("تان", "تا"),
    ):
        add("N", bare, before, of_noun)
    for bare in ("ي", "و", "ييه", "يه"):
        add("N", bare, None, ())
    for bare, before in (("ه", "ت"), ("ات", "ات"), ("تين", "تي"), ("تان", "تا"), ("تا", None), ("تي", None)):
        add("F", bare, before, of_noun)
    for bare, before in (("", ""), ("ت", "ت"), ("ا", "ا"), ("وا", "و"), ("تا", "تا"), ("و", None)):
        add("P", bare, before, of_verb)
    for bare, before in (("ت", "ت"), ("نا", "نا"), ("تم", "تمو"), ("تما", None), ("تن", None), ("ن", "ن")):
        add("PQ", bare, before, of_verb)
    for bare, before in (("", ""), ("ون", "ون"), ("ين", None), ("ان", "ان"), ("وا", "و"), ("ي", None), ("ا", "ا")):
        add("I", bare, before, of_verb)
    for bare, before in (("", ""), ("ن", "ن"), ("ون", "ون"), ("وا", "و")):
        add("J", bare, before, of_verb)
    return {text: tuple(found) for text, found in table.items()}


SUFFIXES = _suffixes()
LONGEST_SUFFIX = max(map(len, SUFFIXES))
IMPERFECT_PREFIXES = "يتنا"


def noun_stems(form: str) -> list[tuple[str, str]]:
    """(stem, class) for a folded noun or adjective, singular or broken plural."""
    stems = [(form, "N")]
    if form.endswith("ه") and len(form) > 2:
        stems.append((form[:-1], "F"))
    elif form.endswith("ي") and len(form) > 2:
        stems.append((form[:-1] + "ا", "N"))  # مستشفى + ها -> مستشفاها, مدى -> مداها
        if len(form) > 3:
            stems.append((form[:-1], "N"))  # قاضي -> قاض, محامون
    return stems


def elative(form: str) -> str | None:
    """أكبر of كبير, for adjectives of four letters with a long ī."""
    if len(form) == 4 and form[2] == "ي":
        return "ا" + form[0] + form[1] + form[3]
    return None


def verb_stems(perfect: str, imperfect: str) -> list[tuple[str, str]]:
    """(stem, class) for all that a verb's endings attach to, from its folded perfect and imperfect."""
    stems = [(perfect, "P")]
    if len(perfect) >= 3 and perfect[-2] == "ا":  # hollow: قال -> قلت, passive قيل
        stems.append((perfect[:-2] + perfect[-1], "Q"))
        stems.append((perfect[:-2] + "ي" + perfect[-1], "P"))
    if perfect[-1:] in ("ي", "ا") and len(perfect) >= 3:  # defective: رمى -> رمت, رموا, رميت, رماه
        stems += [(perfect[:-1], "P"), (perfect[:-1] + "ا", "P"), (perfect[:-1] + "ي", "P"), (perfect[:-1] + "و", "Q")]
    elif len(perfect) == 2 or (len(perfect) >= 4 and len(imperfect) >= 3 and perfect[-2:] == imperfect[-2:]):
        stems.append((perfect + perfect[-1], "Q"))  # doubled: شن -> شننت
    if imperfect[:1] == "ي" and len(imperfect) > 2:
        present = imperfect[1:]
        stems.append((present, "I"))
        if present[-2:-1] in ("و", "ي", "ا") and len(present) >= 3:  # hollow: يقول -> لم يقل, passive يقال
            stems.append((present[:-2] + present[-1], "J"))
            stems.append((present[:-2] + "ا" + present[-1], "I"))
        if present[-1] in ("ي", "و", "ا"):  # defective: يرمي -> لم يرم, يرمون, يرماه
            stems += [(present[:-1], "J"), (present[:-1] + "ا", "I"), (present[:-1] + "ي", "I")]
        if present[-1] == "ا":  # hamza on its seat: يقرأ -> يقرؤون
            stems.append((present[:-1] + "ء", "I"))
        if len(perfect) >= 4 or present != perfect:  # participles of the derived forms: يقاتل -> مقاتل
            stems += [(stem, kind) for stem, kind in noun_stems("م" + present)] if len(perfect) >= 4 else []
    if len(perfect) == 3 and perfect[1] not in "اوي" and perfect[2] not in "اي":  # form I: كاتب, مكتوب
        stems += [(perfect[0] + "ا" + perfect[1:], "N"), ("م" + perfect[:2] + "و" + perfect[2], "N")]
    return stems
