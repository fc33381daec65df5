"""The lexicon's one look-up interface: what an Arabic word may be, and which Dutch words say the same."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from bitext.languages import arabic, dutch
from bitext.languages.arabic import IMPERFECT_PREFIXES, LONGEST_PREFIX, LONGEST_SUFFIX, PREFIXES, SUFFIXES, Prefix
from bitext.lexicon import compiled as store
from bitext.lexicon.compiled import STEM_CLASSES
from bitext.lexicon.tables import DEMONYM, NAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CONTENT_POS = frozenset({"n", "v", "a", "adv", "m", "num", "i", NAME, DEMONYM})


class Analysis(NamedTuple):
    """One way to read an Arabic word: its entries, clitics, and where in the folded word the stem stands."""

    entries: tuple[int, ...]
    prefix: Prefix
    start: int
    end: int
    pronoun: str
    person: str
    """Letter of the imperfect prefix, or empty."""
    ending: str


class Lexicon:
    """Arabic–Dutch words, phrases and names in one index. Shared and read-only: make one with `lexicon()`."""

    def __init__(self, data: store.Compiled) -> None:
        self._data = data
        self.analyse = lru_cache(maxsize=32768)(self._analyse)
        self.firm_forms = lru_cache(maxsize=32768)(self._firm_forms)
        self.bare_forms = lru_cache(maxsize=32768)(self._bare_forms)
        self.compound_parts = lru_cache(maxsize=32768)(self._compound_parts)
        self._key_sets: dict[int, dict[str, float]] = {}
        self._spreads: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._data.heads)

    def head(self, entry: int) -> str:
        return self._data.heads[entry]

    def pos(self, entry: int) -> str:
        return self._data.pos[entry]

    def dutch(self, entry: int) -> tuple[str, ...]:
        return self._data.dutch[entry]

    def reading(self, entry: int) -> str:
        return self._data.readings[entry]

    def tags(self, entry: int) -> tuple[str, ...]:
        return self._data.tags[entry]

    def is_name(self, entry: int) -> bool:
        return self._data.pos[entry] in (NAME, DEMONYM)

    def is_content(self, entry: int) -> bool:
        return self._data.pos[entry] in CONTENT_POS

    def phrases_of_dutch(self, entry: int) -> tuple[tuple[tuple[str, ...], ...], ...]:
        """Equivalents of several words: for each word the keys that it may be found by."""
        return self._data.multi[entry]

    def keys(self, entry: int) -> dict[str, float]:
        """Keys of the one-word equivalents with how exact a match by each is (1 a dictionary form, .65 a stem)."""
        found = self._key_sets.get(entry)
        if found is None:
            found = {key: 0.65 if key[0] == "~" else 1.0 for key in self._data.keys[entry]}
            self._key_sets[entry] = found
        return found

    def knows_dutch(self, word: str) -> bool:
        """Whether a Dutch word, in any form, is an equivalent of something."""
        return any(key in self._data.vocabulary for key in dutch.forms(word))

    def entries_of_dutch(self, keys: Iterable[str]) -> tuple[int, ...]:
        """The entries with a one-word equivalent by one of these keys, in the order of the tables.

        The index for this direction is made when it is first asked for (a tenth of a second); comparing never needs it.
        """
        index = self._by_dutch
        return tuple(sorted({entry for key in keys for entry in index.get(key, ())}))

    @cached_property
    def _by_dutch(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for entry, keys in enumerate(self._data.keys):
            for key in keys:
                index.setdefault(key, []).append(entry)
        return index

    def frequency(self, key: str) -> int:
        """How many entries have this Dutch key: the more, the less it says."""
        return self._data.vocabulary.get(key, 0)

    def spread(self, entry: int) -> int:
        """In how many entries the rarest equivalent of an entry stands: the more, the less a match says."""
        found = self._spreads.get(entry)
        if found is None:
            found = self._spreads[entry] = min((self.frequency(key) for key in self.keys(entry) if key[0] != "~"), default=1)
        return found

    def name_class(self, entry: int) -> str:
        """g geographic, d demonym, p person, o organisation; empty for what is no such name."""
        return store.name_class(self._data.pos[entry], self._data.tags[entry][0]) if self.is_name(entry) else ""

    def dutch_name_classes(self, word: str) -> str:
        """The classes of the names that a Dutch word (as written or its lemma) stands for."""
        names = self._data.names
        return "".join(dict.fromkeys("".join(names.get(form, "") for form in dutch.forms(word) if form[0] != "~")))

    def contrast_members(self) -> Sequence[tuple[str, str, str, int, str, tuple[str, ...], tuple[str, ...]]]:
        return self._data.contrasts

    @staticmethod
    def folded(word: str) -> str:
        """A source word as `analyse` wants it."""
        return arabic.fold(word)

    def _analyse(self, word: str) -> tuple[Analysis, ...]:
        """All readings of a folded word, the ones with the longest stem first."""
        stems, found = self._data.stems, []
        for cut in range(min(LONGEST_PREFIX, len(word) - 1) + 1):
            prefix = PREFIXES.get(word[:cut])
            if prefix is None:
                continue
            rest = word[cut:]
            for length in range(min(LONGEST_SUFFIX, len(rest) - 1) + 1):
                suffixes = SUFFIXES.get(rest[len(rest) - length :])
                if suffixes is None:
                    continue
                stem = rest[: len(rest) - length]
                for tense in ("", stem[0]) if stem[0] in IMPERFECT_PREFIXES and len(stem) > 2 else ("",):
                    codes = stems.get(stem[len(tense) :])
                    if codes is None:
                        continue
                    for suffix in suffixes:
                        entries = tuple(
                            dict.fromkeys(
                                code // len(STEM_CLASSES)
                                for code in codes
                                if (kind := STEM_CLASSES[code % len(STEM_CLASSES)]) in suffix.classes
                                and (kind in "IJ") == bool(tense)
                                and (prefix.nominal if kind in "NF" else prefix.verbal)
                            )
                        )
                        if entries:
                            found.append(Analysis(entries, prefix, cut, cut + len(stem), suffix.pronoun, tense, suffix.ending))
        return tuple(sorted(found, key=lambda a: (a.start - a.end, bool(a.pronoun), a.start)))

    def _bare_forms(self, word: str) -> frozenset[str]:
        """A folded word as the parts of a phrase may be found by it: as written, without clitics, and its dictionary forms."""
        found = _without_clitics(word)
        for analysis in self.analyse(word):
            found.update(arabic.fold(self.head(entry)) for entry in analysis.entries)
        return frozenset(found)

    def _firm_forms(self, word: str) -> frozenset[str]:
        """The forms a word, as written, is certainly known by: without clitics, and the dictionary forms nearest to it.

        Of its readings only those with the longest stem count, and among these the ones whose dictionary form the stem is:
        والدته is his mother, though والد has a feminine too. ة is no pronoun and ه is one where it
        can be, and a comparative (أكثر) is no form of its positive.
        """
        folded = arabic.fold(word)
        analyses = list(self.analyse(folded))
        owned = [a for a in analyses if a.pronoun == "ه"]
        if word.endswith("ة"):
            analyses = [a for a in analyses if a not in owned]
        elif word.endswith("ه") and owned:
            analyses = [a for a in analyses if a.pronoun or not all(self.head(e).endswith("ة") for e in a.entries)]
        longest = max((a.end - a.start for a in analyses), default=0)
        nearest = [a for a in analyses if a.end - a.start == longest]
        ranked: dict[str, int] = {}
        for analysis in nearest:
            stem, rest = folded[analysis.start : analysis.end], folded[analysis.end : analysis.end + 1]
            for entry in analysis.entries:
                head = arabic.fold(self.head(entry))
                if head == stem + "ه" and rest in ("ت", "ه"):
                    ranked[head] = 2
                elif head == stem:
                    ranked[head] = max(1, ranked.get(head, 0))
                elif self.pos(entry) != "a" or stem != arabic.elative(head):
                    ranked.setdefault(head, 0)
        best = max(ranked.values(), default=0)
        heads = {head for head, rank in ranked.items() if rank == best}
        return frozenset(heads | _without_clitics(folded, max((a.start for a in nearest), default=LONGEST_PREFIX)))

    def phrases_at(self, bare: Sequence[frozenset[str]], at: int) -> list[tuple[int, int]]:
        """(entry, number of words) of the phrases that begin with word `at`; `bare` holds each word's `bare_forms`."""
        found = []
        phrases = self._data.phrases
        following = bare[at + 1] if at + 1 < len(bare) else frozenset()
        for form in bare[at]:
            for entry, words in phrases.get(form, ()):
                if len(words[1]) > 1 and words[1] not in following:
                    continue
                stop = at + len(words)
                if len(words[-1]) == 1 and stop <= len(bare):  # ends on a clitic: قام ب
                    tail = any(f.startswith(words[-1]) for f in bare[stop - 1])
                    if tail and all(w in bare[at + k] for k, w in enumerate(words[:-1])):
                        found.append((entry, len(words) - 1))
                elif stop <= len(bare) and all(w in bare[at + k] for k, w in enumerate(words)):
                    found.append((entry, len(words)))
        return sorted(set(found), key=lambda pair: -pair[1])

    def _compound_parts(self, word: str) -> tuple[str, ...]:
        """The known parts of a folded Dutch compound (two, or three where the first is one itself), or nothing."""
        known = self._data.parts
        best: tuple[str, ...] = ()
        for left, right in dutch.splits(word):
            tail = right if right in known else next((form for form in dutch.forms(right) if form in known), "")
            if not tail:
                continue
            head = left if left in known else next((form for form in dutch.forms(left)[:2] if form in known), "")
            parts = (head, tail) if head else ()
            if parts and (not best or min(map(len, parts)) > min(map(len, best))):
                best = parts
        return best


def _without_clitics(word: str, most: int = LONGEST_PREFIX) -> set[str]:
    """A folded word as it stands, and what is left of it when its first letters (at most `most`) are taken for clitics."""
    found = {word}
    for cut in range(1, min(most, LONGEST_PREFIX, len(word) - 2) + 1):
        if word[:cut] in PREFIXES:
            found.add(word[cut:])
            if word[:cut].endswith("ل") and not word[:cut].endswith("ال"):
                found.add("ال" + word[cut:])
    if word.startswith("لل") and most > 1:
        found.add("ال" + word[2:])
    for form in tuple(found):
        if len(form) > 4 and form.endswith("ت"):
            found.add(form[:-1] + "ه")
    return found


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The program's lexicon, loaded on first use."""
    return Lexicon(store.load())
