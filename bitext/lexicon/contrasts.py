"""Contrast sets and scales: which words exclude each other in the same slot."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bitext.languages import dutch
from bitext.lexicon.index import lexicon
from bitext.lexicon.tables import Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bitext.lexicon.index import Lexicon


class Place(NamedTuple):
    """A member of a set, found in a text: token range, set and member."""

    first: int
    last: int
    set_name: str
    member: int


class Contrasts:
    """All members, found by Arabic or Dutch word."""

    def __init__(self, words: Lexicon) -> None:
        self.members = tuple(Member(*m) for m in words.contrast_members())
        self._arabic: defaultdict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
        self._dutch: defaultdict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
        for number, member in enumerate(self.members):
            for phrase in member.arabic:
                parts = tuple(phrase.split())
                if parts:
                    self._arabic[parts[0]].append((number, parts))
            for phrase in member.dutch:
                parts = tuple(phrase.split())
                if parts:
                    self._dutch[parts[0]].append((number, parts))
                    if len(parts) == 1 and dutch.lemma(parts[0]) != parts[0]:
                        self._dutch[dutch.lemma(parts[0])].append((number, parts))

    def in_source(self, bare: Sequence[frozenset[str]]) -> list[Place]:
        """Members in a run of Arabic tokens, given each token's bare forms."""
        return self._find(self._arabic, bare)

    def in_target(self, keys: Sequence[frozenset[str]]) -> list[Place]:
        """Members in a run of Dutch tokens, given each token's folded forms."""
        return self._find(self._dutch, keys)

    def _find(self, index: dict[str, list[tuple[int, tuple[str, ...]]]], forms: Sequence[Iterable[str]]) -> list[Place]:
        found = set()
        for at, here in enumerate(forms):
            for form in here:
                for number, parts in index.get(form, ()):
                    stop = at + len(parts)
                    if stop <= len(forms) and all(
                        part in forms[at + k] or (len(parts) > 1 and dutch.lemma(part) in forms[at + k])
                        for k, part in enumerate(parts)
                        if k
                    ):
                        found.add(Place(at, stop, self.members[number].set_name, number))
        # the longest match wins: *geen enkele* is not *enkele*, the Red Sea is not red
        long = [place for place in found if place.last - place.first > 1]
        return sorted(
            place
            for place in found
            if place in long or not any(other.first <= place.first and place.last <= other.last for other in long)
        )


@lru_cache(maxsize=1)
def contrasts() -> Contrasts:
    return Contrasts(lexicon())
