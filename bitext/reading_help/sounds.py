"""Sounds of Arabic, one letter a sound: the notation in which words are put together before they are written for a reader.

The lexicon's readings (docs/lexicon.md) write some sounds with two letters; here they have one (ṯ ḏ ḵ š ġ), so that rules can
count. `·` stands for a short vowel that the script leaves out and nothing tells; `-` stands between the pieces of a word.
"""

from __future__ import annotations

UNKNOWN = "·"
LETTERS = {
    "ب": "b", "پ": "p", "ت": "t", "ث": "ṯ", "ج": "j", "چ": "č", "ح": "ḥ", "خ": "ḵ", "د": "d", "ذ": "ḏ", "ر": "r", "ز": "z",
    "ژ": "ž", "س": "s", "ش": "š", "ص": "ṣ", "ض": "ḍ", "ط": "ṭ", "ظ": "ẓ", "ع": "ʿ", "غ": "ġ", "ف": "f", "ڤ": "v", "ق": "q",
    "ك": "k", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ی": "y", "ء": "ʾ", "أ": "ʾ",
    "إ": "ʾ", "ؤ": "ʾ", "ئ": "ʾ",
}  # fmt: skip
"""Arabic consonants and their sound."""
VOWELS = "aiuāīū"
LONG = "āīū"
GUTTURAL = "ʾhʿḥġḵ"
SUN = "tṯdḏrzsšṣḍṭẓln"
"""Consonants that the article's l becomes (Wright I, 14)."""

_PAIRS = (("th", "ṯ", "ث"), ("dh", "ḏ", "ذ"), ("kh", "ḵ", "خ"), ("sh", "š", "ش"), ("gh", "ġ", "غ"))


def from_reading(reading: str, head: str) -> str:
    """A reading of the lexicon in this notation; two letters are one sound only when the headword has the letter for it (تسهيل)."""
    for pair, sound, letter in _PAIRS:
        if letter in head:
            reading = reading.replace(pair * 2, sound * 2).replace(pair, sound)
    return reading


def joined(article: str, stem: str) -> str:
    """An article, with what hangs before it, and its noun: the l becomes the sun letter that follows."""
    if stem[:1] in SUN and stem[:1]:
        return f"{article[:-1]}{stem[0]}-{stem}"
    return f"{article}-{stem}"
