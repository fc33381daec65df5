"""Reading help for a word of the Dutch text: which Arabic words say it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bitext.languages import dutch
from bitext.languages.base import Role
from bitext.lexicon.tables import NAME
from bitext.reading_help import sounding
from bitext.reading_help.values import PartHelp, Reading

if TYPE_CHECKING:
    from collections.abc import Collection

    from bitext.lexicon.index import Lexicon

MOST_READINGS = 6
_ARTICLES = {"de": "ال", "het": "ال", "'t": "ال"}


@lru_cache(maxsize=8192)
def entries(word: str, lexicon: Lexicon) -> tuple[int, ...]:
    """The Arabic entries that have a Dutch word in any of its forms, the nearest first."""
    forms = dutch.forms(word)
    places = {form: place for place, form in enumerate(forms)}
    firm = [form for form in forms[:-1] if form[0] != "~"]
    found = lexicon.entries_of_dutch(firm) or lexicon.entries_of_dutch(forms[-1:])
    is_capital = word[:1].isupper()

    def rank(entry: int) -> tuple[int, int, int]:
        best = (len(forms), 99)
        for position, equivalent in enumerate(lexicon.dutch(entry)):
            folded = dutch.fold(equivalent)
            place = places.get(folded, places.get(folded.rpartition(" ")[2], len(forms) - 1))
            best = min(best, (place, position))
        is_name = lexicon.is_name(entry)
        doubt = 2 if is_name and not is_capital else int(is_capital and not is_name and best[1] > 0)
        return doubt, best[1] + 2 * best[0], entry

    return tuple(sorted(found, key=rank))


def readings(word: str, lexicon: Lexicon, linked: Collection[int], also: str = "") -> tuple[Reading, ...]:
    """Arabic dictionary forms for a Dutch word, the `linked` entries first; `also` is the verb it makes with its particle."""
    folded = dutch.fold(word)
    found = tuple(dict.fromkeys((*linked, *(entries(also, lexicon) if also else ()), *entries(word, lexicon))))
    made: dict[str, Reading] = {}
    if folded in _ARTICLES and not linked:
        made[_ARTICLES[folded]] = Reading("al-", folded, "", (_ARTICLES[folded],))
    if found or made:
        for entry in found:
            head = lexicon.head(entry)
            if head not in made:
                sound = sounding.said(lexicon, entry)
                is_name = lexicon.pos(entry) == NAME
                made[head] = Reading(sound, word if is_name else also or dutch.lemma(folded), "", (head,), is_name=is_name)
            if len(made) == MOST_READINGS:
                break
        return tuple(made.values())
    return _compound(folded, lexicon)


def _compound(folded: str, lexicon: Lexicon) -> tuple[Reading, ...]:
    """A compound that the lexicon does not have, by its parts."""
    hyphened = tuple(piece for piece in folded.split("-") if len(piece) > 1)
    parts = hyphened if len(hyphened) > 1 else lexicon.compound_parts(folded)
    heads = [(part, next(iter(entries(part, lexicon)), None)) for part in parts]
    if not any(entry is not None for _, entry in heads):
        return ()
    pieces = tuple(PartHelp(part, Role.STEM, lexicon.head(entry) if entry is not None else "") for part, entry in heads)
    sound = " · ".join(sounding.said(lexicon, entry) for _, entry in heads if entry is not None)
    return (Reading(sound, folded, "", (" · ".join(piece.meaning or "?" for piece in pieces),), pieces),)
