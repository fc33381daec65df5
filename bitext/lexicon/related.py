"""Dutch words that are near to an entry's equivalents without being among them: they translate other Arabic words together.

*botsing* and *klap* stand under the same headwords often enough that اصطدام may be rendered by *klap*, though its own entry
does not say so. Called second-order links in work on word alignment; they widen the lexicon without new entries.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from bitext.lexicon.index import lexicon

if TYPE_CHECKING:
    from bitext.lexicon.index import Lexicon

FEWEST_SHARED = 2
"""Ties (equivalent, other entry) that two words must have: one may be chance."""
COMMONEST = 40
"""Equivalents in more entries than this tie everything with everything."""


class RelatedWords:
    """How near a Dutch word is to an entry's equivalents. Shared and read-only."""

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        entries_of: defaultdict[str, set[int]] = defaultdict(set)
        for entry in range(len(words)):
            if not words.is_name(entry):
                for key in words.keys(entry):
                    if key[0] != "~":
                        entries_of[key].add(entry)
        self._entries_of = dict(entries_of)

    def neighbourhood(self, entry: int) -> tuple[set[int], ...]:
        """For each equivalent of an entry the entries that have it too; the commonest equivalents tie everything and are left out."""
        found = (self._entries_of.get(key, set()) for key in self._words.keys(entry) if key[0] != "~")
        return tuple(others for others in found if len(others) <= COMMONEST)

    def strength(self, entry: int, neighbourhood: tuple[set[int], ...], key: str) -> float:
        """How near a Dutch key is to the entry with this neighbourhood: the fewer entries it stands in, the more each tie says.

        0 for its own equivalents and for what too few entries tie; 1 is fair.
        """
        own = self._entries_of.get(key)
        if own is None or entry in own:
            return 0.0
        ties = sum(len(own & others) for others in neighbourhood)
        return ties / len(own) ** 0.5 if ties >= FEWEST_SHARED else 0.0


@lru_cache(maxsize=1)
def related_words() -> RelatedWords:
    """The program's related words, made from its lexicon on first use."""
    return RelatedWords(lexicon())
