"""Links words with words inside one bead: best first, anchors before the rest, then function words between sure links.

Given the candidates of `evidence`, an assignment is grown greedily. Candidates without a rival are taken first; they give
a projection from source to target positions by which the rivals are then told apart. A target compound may answer to
two source words, a phrase takes all its words at once.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from bitext.alignment import evidence
from bitext.alignment.alignment import Evidence, Link
from bitext.alignment.evidence import Candidate, PairEvidence, TargetIndex
from bitext.lexicon.sound import similarity
from bitext.text import Span, TokenKind

if TYPE_CHECKING:
    from bitext.lexicon.words import Offer
    from bitext.text import Token

ACCEPT = 0.4
"""Candidates under this are not linked."""
DISTANCE_COST = 0.55
FUNCTION_DISCOUNT = 0.75


class _Projection:
    """Where a source token should stand in the target, interpolated between the anchors taken so far; both in tokens."""

    def __init__(self, source: list[int], target: list[int]) -> None:
        self._rank_s = {token: k for k, token in enumerate(source)}
        self._rank_t = {token: k for k, token in enumerate(target)}
        self._length = max(len(target), 1)
        self._ratio = len(target) / max(len(source), 1)
        self._anchors: list[tuple[float, float]] = []

    def anchor(self, candidates: list[Candidate]) -> None:
        spots: dict[float, list[float]] = {}
        for c in candidates:
            x = sum(self._rank_s[i] for i in c.source) / len(c.source)
            y = sum(self._rank_t[j] for j in c.target) / len(c.target)
            spots.setdefault(x, []).append(y)
        self._anchors = sorted((x, sum(ys) / len(ys)) for x, ys in spots.items())

    def distance(self, candidate: Candidate) -> float:
        """Distance (0..1, in lengths of the target) between where the candidate stands and where it is expected."""
        x = sum(self._rank_s[i] for i in candidate.source) / len(candidate.source)
        y = sum(self._rank_t[j] for j in candidate.target) / len(candidate.target)
        diagonal = abs((x + 0.5) * self._ratio - (y + 0.5)) / self._length
        if not self._anchors:
            return min(diagonal, 1.0)
        at = bisect_left(self._anchors, (x, -1.0))
        near = [abs((y - ay) - (x - ax) * self._ratio) for ax, ay in self._anchors[max(0, at - 2) : at + 2]]
        return min((min(near) / max(self._length, 12)) * 0.8 + diagonal * 0.2, 1.0)


class _Slots:
    """Which tokens are taken. A compound has as many slots as parts that answered."""

    def __init__(self) -> None:
        self.source: set[int] = set()
        self.target: set[int] = set()
        self.parts: dict[int, set[int]] = {}

    def free(self, c: Candidate) -> bool:
        if any(i in self.source for i in c.source):
            return False
        if c.part >= 0:
            return c.target[0] not in self.target and c.part not in self.parts.get(c.target[0], set())
        return not any(j in self.target or j in self.parts for j in c.target)

    def left_over(self, source: list[int], target: list[int]) -> tuple[list[int], list[int]]:
        """The tokens of each side that nothing has taken."""
        return [i for i in source if i not in self.source], [j for j in target if j not in self.target and j not in self.parts]

    def take(self, c: Candidate) -> None:
        self.source.update(c.source)
        if c.part >= 0:
            self.parts.setdefault(c.target[0], set()).add(c.part)
        else:
            self.target.update(c.target)


def _is_function(pair: PairEvidence, c: Candidate) -> bool:
    if c.evidence in (Evidence.NUMBER, Evidence.PHRASE, Evidence.SOUND, Evidence.NAME):
        return False
    return not any(pair.target_words.words[j].content for j in c.target)


def _beside_names(pair: PairEvidence, taken: list[Candidate], source: frozenset[int], target: frozenset[int]) -> list[Candidate]:
    """Words beside a linked name that sound like the word beside its counterpart: a surname may also be a common word."""
    found = []
    for c in taken:
        if c.evidence not in (Evidence.SOUND, Evidence.NAME):
            continue
        for step, i, j in ((1, c.source[-1] + 1, c.target[-1] + 1), (-1, c.source[0] - 1, c.target[0] - 1)):
            for other in (j, j + step):
                if i not in source or other not in target:
                    continue
                text = pair.target.tokens[other].text
                if text[:1].isupper() or "-" in text:
                    alike = similarity(pair.source_words.words[i].skeleton, pair.target_words.words[other].skeleton)
                    if alike >= 0.7:
                        found.append(Candidate((i,), (other,), alike, Evidence.SOUND, -1))
    return found


def _best(candidates: list[Candidate]) -> list[Candidate]:
    best: dict[tuple[tuple[int, ...], tuple[int, ...], int], Candidate] = {}
    for c in candidates:
        key = (c.source, c.target, c.part)
        if key not in best or best[key].score < c.score:
            best[key] = c
    return list(best.values())


def link(pair: PairEvidence, source: list[int], target: list[int]) -> list[tuple[Candidate, float]]:
    """The accepted candidates of one bead, each with its final score; `source` and `target` are token indices in order."""
    inside = frozenset(source)
    offers: list[Offer] = [o for i in source for o in pair.offers_at.get(i, ()) if o.last - 1 in inside]
    index = TargetIndex(pair, target)
    candidates = _best(
        [
            *evidence.lexical(pair, offers, index),
            *evidence.by_value(pair, source, target),
            *evidence.by_sound(pair, source, target),
        ]
    )
    content = [c for c in candidates if not _is_function(pair, c)]
    function = [c for c in candidates if _is_function(pair, c)]
    projection = _Projection(source, target)
    slots = _Slots()
    taken: list[tuple[Candidate, float]] = []

    def grow(pool: list[Candidate], accept: float, discount: float = 1.0) -> None:
        scored = sorted(
            ((discount * c.score - DISTANCE_COST * projection.distance(c), c) for c in pool),
            key=lambda pair_: -pair_[0],
        )
        for score, c in scored:
            if score >= accept and slots.free(c):
                slots.take(c)
                taken.append((c, score))

    rivals_s = Counter(i for c in content for i in c.source if c.score >= 0.6)
    rivals_t = Counter(j for c in content for j in c.target if c.score >= 0.6)
    lone = [
        c
        for c in content
        if c.score >= 0.75 and all(rivals_s[i] == 1 for i in c.source) and all(rivals_t[j] == 1 for j in c.target)
    ]
    grow(lone, 0.5)
    projection.anchor([c for c, _ in taken])
    grow(content, ACCEPT)
    grow(_beside_names(pair, [c for c, _ in taken], frozenset(source), frozenset(target)), ACCEPT)
    projection.anchor([c for c, _ in taken])
    grow(list(evidence.by_relation(pair, *slots.left_over(source, target))), ACCEPT)
    projection.anchor([c for c, _ in taken])
    grow(function, 0.5, FUNCTION_DISCOUNT)
    return taken


def _pairs(pair: PairEvidence, c: Candidate) -> list[tuple[int, int]]:
    """The token pairs of a candidate: within a phrase the words that translate each other, the rest all with all."""
    everything = [(i, j) for i in c.source for j in c.target]
    if len(c.source) == 1 or len(c.target) == 1:
        return everything
    index = TargetIndex(pair, c.target)
    offers = [o for i in c.source for o in pair.offers_at.get(i, ()) if o.last - o.first == 1]
    inner = {
        (o.first, answer.tokens[0])
        for o in offers
        for answer, exact in index.find(o)
        if exact >= 0.5 and answer.tokens[0] in c.target
    }
    inner |= {(x.source[0], x.target[0]) for x in evidence.by_sound(pair, list(c.source), list(c.target))}
    used_s, used_t = {i for i, _ in inner}, {j for _, j in inner}
    rest_s, rest_t = [i for i in c.source if i not in used_s], [j for j in c.target if j not in used_t]
    rest = [(i, j) for i in rest_s for j in rest_t] if rest_s and rest_t else []
    return sorted(inner) + rest if inner else everything


def _in_pieces(mine: Token, theirs: Token) -> list[tuple[Span, Span]]:
    """The spans to link: digits with digits and sign with sign where both tokens are numbers of one shape (46.3 and 46,3)."""
    left, right = _pieces(mine), _pieces(theirs)
    numbers = mine.kind is TokenKind.NUMBER and theirs.kind is TokenKind.NUMBER
    return list(zip(left, right, strict=True)) if numbers and len(left) == len(right) else [(mine.span, theirs.span)]


def _pieces(token: Token) -> list[Span]:
    start = token.span.start
    return [Span(start + piece.start(), start + piece.end()) for piece in re.finditer(r"\d+|\D+", token.text)]


def to_links(pair: PairEvidence, taken: list[tuple[Candidate, float]]) -> list[Link]:
    """Links between single tokens, in reading order."""
    found = []
    for c, score in taken:
        certain = max(0.5, min(0.99, c.score * 0.85 + 0.15 * score if c.score < 1 else 0.97))
        for i, j in _pairs(pair, c):
            for mine, theirs in _in_pieces(pair.source.tokens[i], pair.target.tokens[j]):
                found.append(Link(mine, theirs, round(certain, 3), c.evidence))
    return sorted(found, key=lambda item: (item.source, item.target))
