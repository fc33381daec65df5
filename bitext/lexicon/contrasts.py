"""Contrast sets and scales: which words exclude each other in the same slot."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bitext.languages import arabic, dutch
from bitext.lexicon.index import lexicon
from bitext.lexicon.tables import Member

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bitext.lexicon.index import Lexicon


class Place(NamedTuple):
    """A member of a set, found in a text: token range, set and member."""

    first: int
    last: int
    set_name: str
    member: int


class _Phrase(NamedTuple):
    """A word or phrase of a member: the member's number, the words as written in the table, and folded."""

    member: int
    written: tuple[str, ...]
    folded: tuple[str, ...]


class Contrasts:
    """All members, found by Arabic or Dutch word."""

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self.members = tuple(Member(*m) for m in words.contrast_members())
        self._arabic: defaultdict[str, list[_Phrase]] = defaultdict(list)
        self._dutch: defaultdict[str, list[_Phrase]] = defaultdict(list)
        for number, member in enumerate(self.members):
            for index, phrases, fold in ((self._arabic, member.arabic, arabic.fold), (self._dutch, member.dutch, dutch.fold)):
                for phrase in phrases:
                    if written := tuple(phrase.split()):
                        folded = tuple(map(fold, written))
                        index[folded[0]].append(_Phrase(number, written, folded))

    def in_source(self, tokens: Sequence[str]) -> list[Place]:
        """Members in a run of Arabic words."""
        forms = [self._words.firm_forms(token.lstrip("#")) for token in tokens]
        return self._longest(
            Place(at, at + len(phrase.folded), self.members[phrase.member].set_name, phrase.member)
            for at, here in enumerate(forms)
            for form in here
            for phrase in self._arabic.get(form, ())
            if at + len(phrase.folded) <= len(forms)
            and all(
                folded in forms[at + k] and _same_ending(tokens[at + k], written)
                for k, (written, folded) in enumerate(zip(phrase.written, phrase.folded, strict=True))
            )
        )

    def in_target(self, tokens: Sequence[str], keys: Sequence[frozenset[str]]) -> list[Place]:
        """Members in a run of Dutch words, given each word's keys.

        A lemma that is another word altogether does not count: *minder* is no form of *weinig* here, nor *meest* of *veel*.
        """
        folded = [dutch.fold(token) for token in tokens]
        forms = [
            more - {dutch.lemma(word)} if word and not word.startswith("ge") and dutch.lemma(word)[:1] != word[0] else more
            for word, more in zip(folded, keys, strict=True)
        ]
        return self._longest(
            Place(at, at + len(phrase.folded), self.members[phrase.member].set_name, phrase.member)
            for at, here in enumerate(forms)
            for form in here
            for phrase in self._dutch.get(form, ())
            if at + len(phrase.folded) <= len(forms)
            and all(
                part == folded[at + k] or part in forms[at + k] or dutch.lemma(part) in forms[at + k]
                for k, part in enumerate(phrase.folded)
                if k
            )
        )

    @staticmethod
    def _longest(places: Iterator[Place]) -> list[Place]:
        """The longest match wins: *geen enkele* is not *enkele*, the Red Sea is not red."""
        found = set(places)
        long = [place for place in found if place.last - place.first > 1]
        return sorted(
            place
            for place in found
            if place in long or not any(other.first <= place.first and place.last <= other.last for other in long)
        )


def _same_ending(token: str, written: str) -> bool:
    """Whether ة and ه, which fold to one, are not mistaken for each other: ابنة is a daughter, ابنه his son."""
    alike = arabic.fold(token).endswith(arabic.fold(written))
    return not alike or {token[-1:], written[-1:]} != {"ة", "ه"}


@lru_cache(maxsize=1)
def contrasts() -> Contrasts:
    return Contrasts(lexicon())
