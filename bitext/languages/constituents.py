"""Where a constituent begins: the small words that open an adjunct, a coordinate part or a clause in each language.

Sources: *Algemene Nederlandse Spraakkunst*, ch. 9 (prepositions), 10 (conjunctions), 5.8 (relative pronouns); Ryding, *A Reference
Grammar of Modern Standard Arabic*, ch. 16 (prepositions), 18 (connectives), 14 (relative pronouns), 11.2 (the accusative of circumstance).
"""

from __future__ import annotations

from bitext.languages import arabic, dutch

_DUTCH_OPENERS = frozenset(
    """
    aan achter als bij binnen boven buiten dankzij doordat door en gedurende hoewel in langs met na naast nadat namens naar of ofwel om
    omdat ondanks onder op over per rond sinds terwijl tegen tijdens tot tussen uit vanaf vanuit vanwege via voor vooral voordat waar
    waaraan waarbij waardoor waarin waarmee waarna waarnaar waaronder waarop waarover waarvan wegens wie zoals zodat zonder die dat
    daarbij daarna daarmee daarnaast inclusief behalve evenals alsook
    """.split()
)
_ARABIC_OPENERS = frozenset(
    """
    في على إلى من عن مع عبر خلال بعد قبل تحت دون بدون رغم بين وسط ضد حتى منذ لدى حول أمام وراء فوق عند كما حيث فيما بينما مما الذي التي
    الذين اللذين اللتين اللواتي ثم أو وإلى وفي ومن وعن ومع إثر عقب جراء نتيجة بسبب لأن إذ حين ريثما لكي كي
    """.split()
)
_ARABIC_FOLDED = frozenset(map(arabic.fold, _ARABIC_OPENERS))
_PROCLITICS = ("و", "ف", "ب", "ل", "ك")


def opens_in_dutch(word: str) -> bool:
    """Whether a Dutch word may open an adjunct, a coordinate part or a clause."""
    return dutch.fold(word) in _DUTCH_OPENERS


def opens_in_arabic(word: str, has_proclitic: bool) -> bool:
    """Whether an Arabic word may open one; `has_proclitic` says that it is known to begin with a clitic.

    A word in the accusative of circumstance (داعيةً) shows itself by its tanwin.
    """
    folded = arabic.fold(word)
    return folded in _ARABIC_FOLDED or (has_proclitic and folded[:1] in _PROCLITICS) or word.endswith(("ةً", "اً", "ًا"))
