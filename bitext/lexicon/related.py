"""Dutch words that are near to an entry's equivalents without being among them: they translate other Arabic words together.

*botsing* and *klap* stand under the same headwords often enough that اصطدام may be rendered by *klap*, though its own entry
does not say so. Called second-order links in work on word alignment; they widen the lexicon without new entries.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from bitext.lexicon.index import lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitext.lexicon.index import Lexicon

FEWEST_SHARED = 2
"""Ties (equivalent, other entry) that two words must have: one may be chance."""
COMMONEST = 40
"""Equivalents in more entries than this tie everything with everything."""


class RelatedWords:
    """For each entry the keys of related Dutch words. Shared and read-only."""

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._entries_of: defaultdict[str, list[int]] = defaultdict(list)
        for entry in range(len(words)):
            if not words.is_name(entry):
                for key in self._plain_keys(entry):
                    self._entries_of[key].append(entry)
        self.keys = lru_cache(maxsize=16384)(self._keys)

    def _plain_keys(self, entry: int) -> list[str]:
        return [key for key in self._words.keys(entry) if key[0] != "~"]

    def _keys(self, entry: int) -> Mapping[str, float]:
        """Related keys with their strength: ties, the fewer entries a word stands in the more each tie says (1 is fair)."""
        mine = self._plain_keys(entry)
        ties: Counter[str] = Counter()
        for key in mine:
            others = self._entries_of.get(key, ())
            for other in others if len(others) <= COMMONEST else ():
                if other != entry:
                    ties.update(self._plain_keys(other))
        known = set(mine)
        return {
            key: count / len(self._entries_of[key]) ** 0.5
            for key, count in ties.items()
            if count >= FEWEST_SHARED and key not in known
        }


@lru_cache(maxsize=1)
def related_words() -> RelatedWords:
    """The program's related words, made from its lexicon on first use."""
    return RelatedWords(lexicon())
