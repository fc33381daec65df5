"""Beads: which segments belong together, by content, numbers and names; nothing is forced to have a partner.

A dynamic programme over the two sequences of segments (Gale & Church 1993 for the moves) whose gain is shared content:
each segment in a bead costs a share of its own weight, each word found on the other side gives its weight back.
Segments left over on both sides are then tried against one another out of order, which finds moved ones.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from bitext.alignment.alignment import Bead
from bitext.alignment.evidence import PairEvidence, TargetIndex, by_sound, rarity
from bitext.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitext.text import Segment

Group: TypeAlias = tuple[int, ...]
"""Indices of neighbouring segments."""
Gain: TypeAlias = "Callable[[Group, Group], float]"

MOVES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
PRICE = 0.1
"""Share of its weight that a segment costs in a bead: it must find more than this on the other side."""
MERGE_COST = 0.2
MERGE_SHARE = 0.075
"""What each segment beyond the first pair costs: a constant, and a share of the bead's weight, since common words meet by chance."""
TIED_FROM = 0.2
"""Gain, as a share of the weight of both, from which two segments that prefer each other are tied."""
MOVED_FROM = 0.1
COMMONEST = 40
"""A word found in more places of the other text than this says nothing about which segments belong together."""
FREE_UP_TO = 200
"""Segments up to which every pair is looked at, and moved ones are found anywhere."""
BAND = 40
"""Segments around the diagonal that the programme looks at."""


class _Shared:
    """For each source segment the weight that each of its tokens finds in each target segment, and the reverse."""

    def __init__(self, pair: PairEvidence) -> None:
        self.pair = pair
        s_owner, t_owner = pair.source.segment_of_token, pair.target.segment_of_token
        self.source_weight = self._weights(pair.source.segments, [w.content for w in pair.source_words.words])
        self.target_weight = self._weights(pair.target.segments, [w.content for w in pair.target_words.words])
        # token of the source -> {target segment: (weight found, target tokens)}
        self.hits: list[dict[int, list[tuple[int, float]]]] = [defaultdict(list) for _ in pair.source.tokens]
        is_long = max(len(pair.source.segments), len(pair.target.segments)) > FREE_UP_TO
        index = TargetIndex(pair, range(len(pair.target.tokens)), COMMONEST // 2 if is_long else COMMONEST)
        content_s = [w.content for w in pair.source_words.words]
        content_t = [w.content for w in pair.target_words.words]
        for offer in pair.source_words.offers:
            if not content_s[offer.first] and offer.last - offer.first == 1:
                continue
            worth = rarity(pair, offer)
            for answer, exact in index.find(offer):
                if (
                    content_t[answer.tokens[0]]
                    and exact >= 0.5
                    and (not is_long or self._reachable(s_owner[offer.first], t_owner[answer.tokens[0]]))
                ):
                    for i in range(offer.first, offer.last):
                        self.hits[i][t_owner[answer.tokens[0]]].append((answer.tokens[-1], exact * worth))
            for words in offer.phrases:
                for window in index.windows(words):
                    for i in range(offer.first, offer.last):
                        for j in window:
                            self.hits[i][t_owner[j]].append((j, worth))
        by_value = defaultdict(list)
        for fact in pair.target_facts:
            by_value[fact.value].append(fact)
        for fact in pair.source_facts:
            others = by_value.get(fact.value, ())
            for other in others if len(others) <= COMMONEST else ():
                for i in range(fact.first, fact.last):
                    for j in range(other.first, other.last):
                        self.hits[i][t_owner[j]].append((j, 1.0))
        if len(pair.source.tokens) * len(pair.target.tokens) < 400_000:
            unknown = [i for i, w in enumerate(pair.source_words.words) if w.name or not w.known]
            for c in by_sound(pair, unknown, range(len(pair.target.tokens))):
                self.hits[c.source[0]][t_owner[c.target[0]]].append((c.target[0], c.score))
        self.touching: defaultdict[int, set[int]] = defaultdict(set)
        for i, found in enumerate(self.hits):
            for segment in found:
                self.touching[s_owner[i]].add(segment)
        self.tied = self._tied()
        self.tied_target = {t: s for s, t in self.tied.items()}

    def _tied(self) -> dict[int, int]:
        """Segments that are each other's best counterpart by a fair margin: these are not merged into somebody else's bead."""
        gains = {(s, t): self.gain((s,), (t,)) for s, touched in self.touching.items() for t in touched}
        best_s: dict[int, tuple[float, int]] = {}
        best_t: dict[int, tuple[float, int]] = {}
        for (s, t), won in gains.items():
            best_s[s] = max(best_s.get(s, (0.0, -1)), (won, t))
            best_t[t] = max(best_t.get(t, (0.0, -1)), (won, s))
        return {
            s: t
            for s, (won, t) in best_s.items()
            if t >= 0 and best_t[t][1] == s and won > TIED_FROM * (self.source_weight[s] + self.target_weight[t])
        }

    def group_gain(self, source: Group, target: Group) -> float:
        """The gain of a bead of several segments; none may be tied to a segment outside it."""
        if target[0] not in self.touching[source[0]] and not any(t in self.touching[s] for s in source for t in target):
            return float("-inf")
        if len(source) + len(target) > 2 and (
            any(self.tied.get(s, target[0]) not in target for s in source)
            or any(self.tied_target.get(t, source[0]) not in source for t in target)
        ):
            return float("-inf")
        return self.gain(source, target)

    def _reachable(self, s: int, t: int) -> bool:
        """In long documents only segments around the diagonal are looked at, so that the cost stays in proportion to the length."""
        return abs(t - s * len(self.pair.target.segments) / len(self.pair.source.segments)) <= BAND

    @staticmethod
    def _weights(segments: tuple[Segment, ...], content: list[bool]) -> list[float]:
        return [sum(content[k] for k in segment.indices) + 0.5 for segment in segments]

    def gain(self, source: tuple[int, ...], target: tuple[int, ...]) -> float:
        """What the segments share beyond their price, in content words of both sides; one target word counts once."""
        found_s = 0.0
        found_t: dict[int, float] = {}
        for s in source:
            for i in self.pair.source.segments[s].indices:
                best = 0.0
                for t in target:
                    for j, weight in self.hits[i].get(t, ()):
                        best = max(best, weight)
                        found_t[j] = max(found_t.get(j, 0.0), weight)
                found_s += best
        weight_s = sum(self.source_weight[s] for s in source)
        weight_t = sum(self.target_weight[t] for t in target)
        balance = min(weight_s, weight_t) / max(weight_s, weight_t)
        extra = len(source) + len(target) - 2
        return (
            (found_s + sum(found_t.values())) * (0.6 + 0.4 * balance)
            - PRICE * (weight_s + weight_t)
            - extra * (MERGE_COST + MERGE_SHARE * (weight_s + weight_t))
        )

    def score(self, source: tuple[int, ...], target: tuple[int, ...]) -> float:
        weight = sum(self.source_weight[s] for s in source) + sum(self.target_weight[t] for t in target)
        return max(0.05, min(0.99, (self.gain(source, target) / weight + PRICE) * 1.6))


def align_segments(pair: PairEvidence, cancelled: Callable[[], bool] = lambda: False) -> tuple[Bead, ...]:
    """The beads of two documents in reading order of the source, segments without a counterpart in beads of their own.

    Raises CancelledError as soon as `cancelled()` is true.
    """
    rows, columns = len(pair.source.segments), len(pair.target.segments)
    shared = _Shared(pair)
    gain = cache(shared.group_gain)
    chain = _best_chain(rows, columns, gain, cancelled)
    used_s = {s for source, _ in chain for s in source}
    used_t = {t for _, target in chain for t in target}
    chain += _moved(shared, gain, [s for s in range(rows) if s not in used_s], {t for t in range(columns) if t not in used_t})
    used_s = {s for source, _ in chain for s in source}
    used_t = {t for _, target in chain for t in target}
    beads = [Bead(source, target, round(shared.score(source, target), 3)) for source, target in chain]
    beads += [Bead((s,), (), 0.5) for s in range(rows) if s not in used_s]
    beads += [Bead((), (t,), 0.5) for t in range(columns) if t not in used_t]
    return tuple(sorted(beads, key=lambda bead: (bead.source or (rows,), bead.target)))


def _best_chain(rows: int, columns: int, gain: Gain, cancelled: Callable[[], bool]) -> list[tuple[Group, Group]]:
    """The monotone chain of beads with the highest total gain."""
    worst = float("-inf")
    slope = columns / max(rows, 1)
    band = max(rows, columns) if max(rows, columns) <= FREE_UP_TO else max(BAND, round(3 * slope))
    best: list[dict[int, float]] = []
    step: list[dict[int, tuple[int, int]]] = []
    for i in range(rows + 1):
        if cancelled():
            raise CancelledError
        best.append({})
        step.append({})
        centre = round(i * slope)
        for j in range(max(0, centre - band), min(columns, centre + band) + 1):
            value, move = (0.0, (0, 0)) if i == j == 0 else (worst, (0, 0))
            if i and best[i - 1].get(j, worst) > value:
                value, move = best[i - 1][j], (1, 0)
            if best[i].get(j - 1, worst) > value:
                value, move = best[i][j - 1], (0, 1)
            for di, dj in MOVES:
                before = best[i - di].get(j - dj, worst) if di <= i else worst
                if before > worst:
                    won = gain(tuple(range(i - di, i)), tuple(range(j - dj, j)))
                    if won > 0 and before + won > value:
                        value, move = before + won, (di, dj)
            best[i][j], step[i][j] = value, move
    chain = []
    i, j = rows, columns
    while i or j:
        di, dj = step[i][j]
        if di and dj:
            chain.append((tuple(range(i - di, i)), tuple(range(j - dj, j))))
        i, j = i - di, j - dj
    return chain[::-1]


def _moved(shared: _Shared, gain: Gain, source: list[int], target: set[int]) -> list[tuple[Group, Group]]:
    """Segments left over on both sides that share enough to be the same, out of order; best first."""
    pairs = []
    for s in source:
        for t in shared.touching[s] & target:
            won = gain((s,), (t,))
            if won > MOVED_FROM * (shared.source_weight[s] + shared.target_weight[t]):
                pairs.append((won, (s,), (t,)))
    found: list[tuple[Group, Group]] = []
    taken_s: set[int] = set()
    taken_t: set[int] = set()
    for _, left, right in sorted(pairs, reverse=True):
        if not taken_s & set(left) and not taken_t & set(right):
            found.append((left, right))
            taken_s.update(left)
            taken_t.update(right)
    return found
