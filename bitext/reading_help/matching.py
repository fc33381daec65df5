"""Which Dutch equivalent of an Arabic entry stands in the text: the meaning that a link stands for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bitext.languages import dutch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitext.lexicon.index import Lexicon


@lru_cache(maxsize=4096)
def keys_of(words: tuple[str, ...], lexicon: Lexicon) -> frozenset[str]:
    """All dictionary forms that Dutch words may have, alone, as parts of a compound, and as a verb with its particle."""
    found: set[str] = set()
    for word in words:
        folded = dutch.fold(word)
        found.update(dutch.forms(word))
        pieces = [piece for piece in folded.split("-") if len(piece) > 1]
        for part in pieces if len(pieces) > 1 else lexicon.compound_parts(folded):
            found.update(dutch.forms(part))
        for particle in words:
            if dutch.fold(particle) in dutch.PARTICLES:
                found.add(dutch.fold(particle) + dutch.lemma(folded))
    return frozenset(found)


def as_verb(match: str, equivalents: Sequence[str]) -> str:
    """The infinitive beside a verb's matched noun (*overgave* -> *zich overgeven*), where there is one that begins alike."""
    if match.endswith("n") or not match:
        return match
    alike = (one for one in equivalents if one.endswith("n") and one.rpartition(" ")[2][:5] == match[:5])
    return next(alike, match)


def matched(equivalents: Sequence[str], keys: frozenset[str]) -> str:
    """The first equivalent that is one of the words, else the first that has one of them in it; empty when none."""
    exact = next((one for one in equivalents if dutch.fold(one) in keys), "")
    if exact:
        return exact
    return next((one for one in equivalents if any(len(w) > 3 and w in keys for w in dutch.fold(one).split())), "") or next(
        (one for one in equivalents if " " not in one and "~" + dutch.stem(dutch.fold(one)) in keys), ""
    )
