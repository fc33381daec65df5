"""Dutch as a page of facts: folding, lemmas, separable particles and the seams of compounds."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import Any

from bitext.languages.base import Direction, Language

_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "‐": "-", "‑": "-", "\u00ad": "", "\u200b": ""})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case, plain quotes and hyphens, no accents: *één*, *Yézidi's* -> *een*, *yezidi's*."""
    plain = unicodedata.normalize("NFKD", text.translate(_QUOTES)).lower()
    return "".join(c for c in plain if not unicodedata.combining(c))


DUTCH = Language("nl", Direction.LEFT_TO_RIGHT, fold)

PARTICLES = frozenset(
    """
    aan achter af beet bij binnen bloot boven deel door goed groot hoog in kapot klaar kwijt langs los mee mis na neer
    om omhoog omlaag omver onder op open over plaats recht rond samen schoon stand stil stop tegemoet tegen teleur
    terecht terug thuis toe tussen uit vast verder vol voor voorbij voort vooruit vrij waar weer weg zwart
    aaneen achteruit opnieuw onderuit tekort teweeg uiteen voorop
    """.split()
)
"""First parts of separable verbs (Haeseryn e.a., *Algemene Nederlandse Spraakkunst*, 12.2.2.2)."""

_SEAMS = ("", "s", "en", "e", "n", "ne", "-")


@cache
def _stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("dutch_porter")


@lru_cache(maxsize=65536)
def lemma(word: str) -> str:
    """The dictionary form of a folded word; the word itself where none is known."""
    import simplemma

    return fold(simplemma.lemmatize(word, lang="nl")).replace("_", "")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    return str(_stemmer().stemWord(lemma(word)))


@lru_cache(maxsize=65536)
def forms(word: str) -> tuple[str, ...]:
    """The keys a word is looked up by, the most certain first: as written, its lemma, guesses at inflections, its stem marked with `~`."""
    folded = fold(word)
    found = dict.fromkeys((folded, lemma(folded)))
    if folded.endswith("'s") and len(folded) > 3:
        found[folded[:-2]] = None
    if (parts := separated(folded)) and len(
        parts[1]
    ) > 3:  # neergelegd, neerlegde: the particle stands before the verb's own form
        found[parts[0] + lemma(parts[1])] = None
    if folded.startswith("ge") and len(folded) > 5 and folded[-1] in "dtn":  # past participle not in the tables
        found[lemma(folded[2:])] = None
    for ending in ("tjes", "jes", "tje", "je"):  # diminutives
        if folded.endswith(ending) and len(folded) > len(ending) + 2:
            found[folded[: -len(ending)]] = None
            break
    if folded.endswith("en") and len(folded) > 4:
        found[folded[:-2]] = None
    elif folded.endswith(("e", "s", "n")) and len(folded) > 4:
        found[folded[:-1]] = None
    found["~" + stem(folded)] = None
    return tuple(found)


def splits(word: str) -> list[tuple[str, str]]:
    """(first part, last part) of a folded word at every place where a compound may have its seam, linking letters taken off."""
    found = []
    for cut in range(3, len(word) - 2):
        left, right = word[:cut], word[cut:].lstrip("-")
        if len(right) < 3:
            continue
        for seam in _SEAMS:
            if left.endswith(seam) and len(left) - len(seam) >= 3:
                found.append((left[: len(left) - len(seam)] if seam else left, right))
    return found


def separated(word: str) -> tuple[str, str] | None:
    """(particle, verb) of a separable verb written as one word: *neergelegd*, *overgeven*, *op te treden* is not one word."""
    for length in range(min(9, len(word) - 3), 1, -1):
        if word[:length] in PARTICLES:
            return word[:length], word[length:]
    return None
