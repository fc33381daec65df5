"""Which language a text is in, as far as its letters and commonest words tell; a short text stays unsure.

Only the beginning is looked at. Handles, links and hashtags count for nothing: they are Latin in any language.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from enum import Enum
from functools import lru_cache

from bitext.languages.arabic import is_arabic

LOOKED_AT = 8_000
"""Code points of a text that are looked at."""
FEWEST_LETTERS = 3
LEAST_SHARE = 0.7
"""Share of the letters that must be of one script for the text to be in it."""
FEWEST_WORDS = 2.0
"""Common words of one language that make it likely; a word that two languages share counts half for each."""
CLEAR = 1.5
"""How many times as many common words as the next language."""


class Script(Enum):
    ARABIC = "arabic"
    LATIN = "latin"
    UNSURE = ""


_LATIN = {
    "nl": "de het een en van ik dat die niet zijn op aan met voor er maar om dan zou wat dit zo door over ze zich bij ook tot je uit"
    " naar heeft hebben deze want nog zal wij moeten werd waren geen wordt als is in was te hij haar hun volgens tegen onze ons meer worden",
    "en": "the of and to a in is that it was for on with as his they at be this from have or by had not but what all were when we there"
    " can an which their said if will about our has been are who its after more than",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach"
    " wird bei einer um am sind noch wie einem über wir ich war zum haben oder vor zur bis mehr durch",
    "fr": "le de la les et des en un une du que est pour qui dans par plus pas au sur ne se ce il sont avec son aux ou mais comme à nous"
    " cette été leur ses ont deux fait selon l'on d'un d'une elle ces",
}
_ARABIC = {
    "ar": "في من على إلى الى أن ان التي الذي هذا هذه عن مع كان كانت لم لا ما قد بعد قال أو او هو هي ذلك بين كل حيث خلال ضد يا",
    "fa": "است این که از را با برای آن می های شده شد یک خود کرد اند بود کند ها نیز در تا ای باید شود دارد کرده گفت هم ما و",
}
_LETTERS = {"ur": "ٹڈڑںے", "ckb": "ێۆەڕڵ", "ps": "ټډړښځڅږ"}
"""Letters that Arabic and Persian do not have, by the language that has them."""
_PERSIAN = frozenset("پچژگ")
_ONE_YA = str.maketrans("يك", "یک")
_NO_WORD = re.compile(r"(?:https?://|www\.|[@#＃])\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def _shared(words: dict[str, str], table: dict[int, int] | None = None) -> dict[str, dict[str, float]]:
    """For each word the languages that have it, each with its part of the one point that the word is worth."""
    found: dict[str, list[str]] = {}
    for language, listed in words.items():
        for word in listed.translate(table or {}).split():
            found.setdefault(word, []).append(language)
    return {word: dict.fromkeys(languages, 1 / len(languages)) for word, languages in found.items()}


_LATIN_WORDS = _shared(_LATIN)
_ARABIC_WORDS = _shared(_ARABIC, _ONE_YA)


def _plain(text: str) -> str:
    return _NO_WORD.sub(" ", text[:LOOKED_AT])


@lru_cache(maxsize=8)
def script(text: str) -> Script:
    """The script of most letters; unsure where there are too few of them, or where neither has most."""
    letters = [c for c in _plain(text) if c.isalpha()]
    arabic = sum(map(is_arabic, letters))
    latin = sum(c < "\u0250" or "\u1e00" <= c < "\u1f00" for c in letters)
    for count, name in ((arabic, Script.ARABIC), (latin, Script.LATIN)):
        if len(letters) >= FEWEST_LETTERS and count >= LEAST_SHARE * len(letters):
            return name
    return Script.UNSURE


@lru_cache(maxsize=8)
def language(text: str) -> str:
    """The code of the likeliest language (ar, fa, ur, ckb, ps; nl, en, de, fr), empty when the text does not tell."""
    match script(text):
        case Script.ARABIC:
            return _of_arabic_script(_plain(text))
        case Script.LATIN:
            return _likeliest(_counted(_plain(text).lower().replace("’", "'"), _LATIN_WORDS))
    return ""


def _counted(text: str, table: dict[str, dict[str, float]]) -> dict[str, float]:
    found: defaultdict[str, float] = defaultdict(float)
    for word in _WORD.findall(text):
        for code, worth in table.get(word, {}).items():
            found[code] += worth
    return found


def _likeliest(found: dict[str, float]) -> str:
    ranked = sorted(found.items(), key=lambda item: -item[1])
    (first, most), (_, next_most) = [*ranked, ("", 0.0), ("", 0.0)][:2]
    return first if most >= FEWEST_WORDS and most >= CLEAR * next_most else ""


def _of_arabic_script(text: str) -> str:
    """Letters of its own give a language away; Persian has few and is told by its small words with them."""
    letters = Counter(c for c in text if c.isalpha())
    for code, own in _LETTERS.items():
        if sum(letters[c] for c in own) >= max(3, 0.02 * letters.total()):
            return code
    found = _counted(text.translate(_ONE_YA), _ARABIC_WORDS)
    persian = sum(letters[c] for c in _PERSIAN)
    if persian and found["fa"] >= 1:
        found["fa"] += min(persian, 3)
    if not letters["ة"] and found["fa"] > 1 and _likeliest(found) == "fa":
        return "fa"
    # a word with the article, or an ending that only Arabic writes, is as good as a small word
    found["ar"] += letters["ة"] + len(re.findall(r"\b(?:[وبف]?ال|لل)\w{2,}", text))
    return "ar" if _likeliest(found) == "ar" else ""
