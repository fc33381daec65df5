"""What two documents share, segment by segment: the evidence from which beads are made."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from bitext.alignment.evidence import PairEvidence, by_sound, rarity, windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.lexicon.words import Offer
    from bitext.text import Segment

Group: TypeAlias = tuple[int, ...]
"""Indices of neighbouring segments."""

PRICE = 0.1
"""Share of its weight that a segment costs in a bead: it must find more than this on the other side."""
MERGE_COST = 0.2
MERGE_SHARE = 0.075
"""What each segment beyond the first pair costs: a constant, and a share of the bead's weight, since common words meet by chance."""
TIED_FROM = 0.2
"""Gain, as a share of the weight of both, from which two segments that prefer each other are tied."""
COMMONEST = 40
"""A word found in more places of the other text than this says nothing about which segments belong together."""
LEAST_EXACT = 0.5
MOST_SOUND = 400_000
"""Pairs of tokens up to which unknown words are compared by sound."""
NOTHING = float("-inf")


class SharedContent:
    """For each pair of segments the tokens that find each other, with how much each finding says.

    With a `reach` only segments so far from the diagonal are looked at, so that the cost grows with the length and not
    with its square.
    """

    def __init__(self, pair: PairEvidence, reach: int | None = None) -> None:
        self._pair = pair
        self.source_weight = _weights(pair.source.segments, [w.content for w in pair.source_words.words])
        self.target_weight = _weights(pair.target.segments, [w.content for w in pair.target_words.words])
        # source segment -> target segment -> (source token, target token) -> weight
        self._between: defaultdict[int, defaultdict[int, dict[tuple[int, int], float]]] = defaultdict(lambda: defaultdict(dict))
        self._collect(reach)
        self.pair_gains = {(s, t): self.gain((s,), (t,)) for s, row in self._between.items() for t in row}
        """The gain of each two segments that share anything."""
        self._tied = self._prefer_each_other()
        self._tied_target = {t: s for s, t in self._tied.items()}

    def touching(self, s: int) -> set[int]:
        """The target segments that share anything with a source segment."""
        return set(self._between[s]) if s in self._between else set()

    def gain(self, source: Group, target: Group) -> float:
        """What the segments share beyond their price, in content words of both sides; one word counts once."""
        return self._found(source, target) - self._price(source, target)

    def group_gain(self, source: Group, target: Group) -> float:
        """The gain of a bead; of several segments none may be tied to one outside, and nothing shared is no bead."""
        if len(source) == len(target) == 1:
            return self.pair_gains.get((source[0], target[0]), NOTHING)
        if not any(t in self._between[s] for s in source if s in self._between for t in target):
            return NOTHING
        if any(self._tied.get(s, target[0]) not in target for s in source) or any(
            self._tied_target.get(t, source[0]) not in source for t in target
        ):
            return NOTHING
        return self.gain(source, target)

    def score(self, source: Group, target: Group) -> float:
        """How sure a bead is, 0.05..0.99."""
        weight = self.weight(source, target)
        return max(0.05, min(0.99, (self.gain(source, target) / weight + PRICE) * 1.6))

    def weight(self, source: Group, target: Group) -> float:
        """Content words of both sides, and half a word a segment."""
        return sum(self.source_weight[s] for s in source) + sum(self.target_weight[t] for t in target)

    def _price(self, source: Group, target: Group) -> float:
        weight = self.weight(source, target)
        return PRICE * weight + (len(source) + len(target) - 2) * (MERGE_COST + MERGE_SHARE * weight)

    def _found(self, source: Group, target: Group) -> float:
        """The best finding of each token, less where one side is much longer."""
        mine: dict[int, float] = {}
        theirs: dict[int, float] = {}
        for s in source:
            if s not in self._between:
                continue
            row = self._between[s]
            for t in target:
                if t in row:
                    for (i, j), worth in row[t].items():
                        if worth > mine.get(i, 0.0):
                            mine[i] = worth
                        if worth > theirs.get(j, 0.0):
                            theirs[j] = worth
        weights = [sum(self.source_weight[s] for s in source), sum(self.target_weight[t] for t in target)]
        return (sum(mine.values()) + sum(theirs.values())) * (0.6 + 0.4 * min(weights) / max(weights))

    def _prefer_each_other(self) -> dict[int, int]:
        """Segments that are each other's best counterpart by a fair margin: these are not merged into somebody else's bead."""
        best_s: dict[int, tuple[float, int]] = {}
        best_t: dict[int, tuple[float, int]] = {}
        for (s, t), won in self.pair_gains.items():
            best_s[s] = max(best_s.get(s, (0.0, -1)), (won, t))
            best_t[t] = max(best_t.get(t, (0.0, -1)), (won, s))
        return {
            s: t for s, (won, t) in best_s.items() if t >= 0 and best_t[t][1] == s and won > TIED_FROM * self.weight((s,), (t,))
        }

    # -- collecting -----------------------------------------------------------------------------------------------

    def _collect(self, reach: int | None) -> None:
        for i, j, worth in (*self._words(reach), *self._values(), *self._sounds()):
            cell = self._between[self._pair.source.segment_of_token[i]][self._pair.target.segment_of_token[j]]
            if worth > cell.get((i, j), 0.0):
                cell[i, j] = worth

    def _words(self, reach: int | None) -> Iterator[tuple[int, int, float]]:
        pair = self._pair
        content = [w.content for w in pair.source_words.words]
        index = _ContentIndex(pair, COMMONEST if reach is None else COMMONEST // 2)
        for offer in pair.source_words.offers:
            if not content[offer.first] and offer.last - offer.first == 1:
                continue
            first, last = self._reachable(offer.first, reach)
            worth = rarity(pair, offer)
            for j, exact in index.find(offer, first, last):
                for i in range(offer.first, offer.last):
                    yield i, j, exact * worth
            for words in offer.phrases:
                for window in index.windows(words):
                    if first <= window[0] < last:
                        yield from ((i, j, worth) for i in range(offer.first, offer.last) for j in window)

    def _reachable(self, token: int, reach: int | None) -> tuple[int, int]:
        """The target tokens (half-open) in segments no further than `reach` from the diagonal."""
        segments = self._pair.target.segments
        if reach is None or not segments:
            return 0, len(self._pair.target.tokens)
        centre = self._pair.source.segment_of_token[token] * len(segments) / len(self._pair.source.segments)
        first = segments[max(0, min(len(segments) - 1, round(centre - reach)))].first
        last = segments[max(0, min(len(segments) - 1, round(centre + reach)))].last
        return first, last

    def _values(self) -> Iterator[tuple[int, int, float]]:
        by_value = defaultdict(list)
        for fact in self._pair.target_facts:
            by_value[fact.value].append(fact)
        for fact in self._pair.source_facts:
            others = by_value.get(fact.value, ())
            for other in others if len(others) <= COMMONEST else ():
                yield from ((i, j, 1.0) for i in range(fact.first, fact.last) for j in range(other.first, other.last))

    def _sounds(self) -> Iterator[tuple[int, int, float]]:
        pair = self._pair
        if len(pair.source.tokens) * len(pair.target.tokens) < MOST_SOUND:
            unknown = [i for i, w in enumerate(pair.source_words.words) if w.name or not w.known]
            for c in by_sound(pair, unknown, range(len(pair.target.tokens))):
                yield c.source[0], c.target[0], c.score


class _ContentIndex:
    """The content words of the target in reading order, found by key."""

    def __init__(self, pair: PairEvidence, commonest: int) -> None:
        content = [w.content for w in pair.target_words.words]
        places: defaultdict[str, list[tuple[int, int, float, bool]]] = defaultdict(list)
        for answer in pair.target_words.answers:
            place = answer.tokens[0], answer.tokens[-1]
            for key, exact in answer.keys.items():
                places[key].append((*place, exact, answer.part < 0))
        self._places = {key: sorted(found) for key, found in places.items() if len(found) <= commonest}
        self._content = content

    def find(self, offer: Offer, first: int, last: int) -> Iterator[tuple[int, float]]:
        """Target tokens in `first..last` that answer an offer, each with how exact the match is."""
        places, content = self._places, self._content
        few = offer.keys if len(offer.keys) < len(places) else [key for key in places if key in offer.keys]
        for key in few:
            found = places.get(key)
            if found is None:
                continue
            weight = offer.keys[key]
            for at in range(bisect_left(found, (first,)), len(found)):
                begin, end, exact, _ = found[at]
                if begin >= last:
                    break
                if content[begin] and weight * exact >= LEAST_EXACT:
                    yield end, weight * exact

    def windows(self, phrase: tuple[tuple[str, ...], ...]) -> Iterator[tuple[int, ...]]:
        """Places where all words of a phrase stand close together."""
        yield from windows(phrase, self._whole)

    def _whole(self, keys: tuple[str, ...]) -> list[int]:
        return sorted({end for key in keys if key[0] != "~" for _, end, _, whole in self._places.get(key, ()) if whole})


def _weights(segments: tuple[Segment, ...], content: list[bool]) -> list[float]:
    return [sum(content[k] for k in segment.indices) + 0.5 for segment in segments]
