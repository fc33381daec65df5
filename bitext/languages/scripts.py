"""Which of the two scripts a stretch of text is in, how likely its letters are, and what a column of each is called."""

from __future__ import annotations

import re
from math import log

from bitext.languages.arabic import ARABIC, is_arabic
from bitext.languages.dutch import DUTCH
from bitext.text import Side

CODES = {Side.SOURCE: ARABIC.code, Side.TARGET: DUTCH.code}
"""Language code of each side."""

_LETTER = re.compile(r"[^\W\d_]")
_SOURCE = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufeff]")
"""What `is_arabic` says, for whole texts."""

_PER_MILLE = {
    "ا": 146, "ل": 117, "ي": 76, "م": 62, "ن": 53, "و": 52, "ت": 49, "ر": 47, "ب": 36, "ة": 33, "ع": 31, "د": 29, "ف": 26,
    "س": 24, "ك": 23, "أ": 22, "ق": 22, "ه": 19, "ح": 17, "ج": 16, "ط": 11, "ى": 10, "ش": 10, "ص": 9, "إ": 8, "خ": 8, "ز": 7,
    "ض": 7, "ث": 6, "ذ": 6, "غ": 6, "ئ": 4, "ء": 3, "ظ": 3, "آ": 1, "ؤ": 1,
}  # fmt: skip
"""How often each letter occurs in a thousand letters of encyclopaedic text, counted once."""
_COMMON = {letter: log(count) for letter, count in _PER_MILLE.items()}
_ACCENTED = frozenset("éëïèöüóáàêçíîôûäñÉËÏÖÜ")
_MARKS = frozenset("’‘“”„…–—•€«»،؟؛°·\u00a0\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640")

HEADINGS = {
    Side.SOURCE: frozenset("source src bron brontekst arabisch arabic ar ara المصدر النص_المصدر العربية عربي".split()),
    Side.TARGET: frozenset(
        "target tgt doel doeltekst tekst vertaling translation nederlands dutch nl nld الترجمة الهولندية".split()
    ),
}
"""What the column of a side is called in tables people make, in lower case, blanks as underscores."""


def letters(text: str) -> tuple[int, int]:
    """How many letters are of the source's script, and how many of another."""
    source = sum(map(str.isalpha, _SOURCE.findall(text)))
    return source, len(_LETTER.findall(text)) - source


def side_of(text: str) -> Side | None:
    """The side whose script most letters are in; None for a text without letters, or with as many of both."""
    source, other = letters(text)
    return None if source == other else Side.SOURCE if source > other else Side.TARGET


def holds_source(text: str) -> bool:
    """Whether any character is of the source's script."""
    return _SOURCE.search(text) is not None


def likelihood(word: str) -> float:
    """How much a word looks like one in either language; higher is likelier, comparable only between readings of the same bytes."""
    arabic = sum(is_arabic(c) and c.isalpha() for c in word)
    other = sum(c.isalpha() for c in word) - arabic
    score = -6.0 * min(arabic, other)
    if arabic >= 4 and word.startswith(("ال", "وال", "بال")):
        score += 3.0
    strange = 0
    for c in word:
        if c.isascii() or c in _MARKS:
            continue
        if is_arabic(c):
            score += _COMMON.get(c, -3.0) - 2.0
        elif c in _ACCENTED:
            strange += 1
            score += 1.0
        else:
            score -= 4.0
    return score - (3.0 * strange if strange > max(1, len(word) // 2) else 0.0)
