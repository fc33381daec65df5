"""Beads: which segments belong together, by content, numbers and names; nothing is forced to have a partner.

A dynamic programme over the two sequences of segments (Gale & Church 1993 for the moves) whose gain is shared content:
each segment in a bead costs a share of its own weight, each word found on the other side gives its weight back. Two
neighbours may also change places. Segments left over on both sides are then tried against one another out of order.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from bitext.alignment.alignment import Bead
from bitext.alignment.shared_content import Group, SharedContent
from bitext.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bitext.alignment.evidence import PairEvidence

Gain: TypeAlias = "Callable[[Group, Group], float]"
Corridor: TypeAlias = "Sequence[tuple[int, int]]"
"""For each row the columns (first and last) that the programme looks at."""
Move: TypeAlias = tuple[int, int]

PAIR: Move = (1, 1)
CROSSED: Move = (-2, -2)
"""Two neighbours that have changed places."""
MOVES: tuple[Move, ...] = (PAIR, (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), CROSSED)
CROSS_SHARE = 0.05
"""What changing places costs, as a share of the weight of the four segments."""
MOVED_FROM = 0.1
FREE_UP_TO = 200
"""Segments up to which every pair is looked at, and moved ones are found anywhere."""
BAND = 40
"""Segments around the diagonal that are looked at in longer documents."""
SIDESTEP = 8
"""Segments around the first, coarse chain that the second pass looks at."""


def align_segments(pair: PairEvidence, cancelled: Callable[[], bool] = lambda: False) -> tuple[Bead, ...]:
    """The beads of two documents in reading order of the source, segments without a counterpart in beads of their own.

    Raises CancelledError as soon as `cancelled()` is true.
    """
    rows, columns = len(pair.source.segments), len(pair.target.segments)
    is_long = max(rows, columns) > FREE_UP_TO
    shared = SharedContent(pair, BAND if is_long else None)
    gain = cache(lambda source, target: _with_cross(shared, source, target))
    corridor: Corridor = [(0, columns)] * (rows + 1)
    if is_long:
        corridor = _around(_rough_chain(shared, columns), rows, columns)
    chain = _best_chain(corridor, columns, gain, cancelled)
    chain += _moved(shared, _left_over(chain, rows, 0), _left_over(chain, columns, 1))
    beads = [Bead(source, target, round(shared.score(source, target), 3)) for source, target in chain]
    beads += [Bead((s,), (), 0.5) for s in _left_over(chain, rows, 0)]
    beads += [Bead((), (t,), 0.5) for t in _left_over(chain, columns, 1)]
    return tuple(sorted(beads, key=lambda bead: (bead.source or (rows,), bead.target)))


def _left_over(chain: list[tuple[Group, Group]], count: int, side: int) -> list[int]:
    used = {segment for bead in chain for segment in bead[side]}
    return [segment for segment in range(count) if segment not in used]


def _with_cross(shared: SharedContent, source: Group, target: Group) -> float:
    """The gain of a bead; groups counted downwards stand for neighbours that have changed places."""
    if len(source) == 1 or source[0] < source[1]:
        return shared.group_gain(source, target)
    both = [shared.group_gain((s,), (t,)) for s, t in zip(source, reversed(target), strict=True)]
    return sum(both) - CROSS_SHARE * shared.weight(source, target) if min(both) > 0 else float("-inf")


def _rough_chain(shared: SharedContent, columns: int) -> list[tuple[int, int]]:
    """The pairs of segments, rising on both sides, with the highest total gain.

    Looks only at pairs that share something: the heaviest increasing subsequence, with a Fenwick tree of the best ends so far.
    """
    tree: list[tuple[float, int]] = [(0.0, -1)] * (columns + 1)
    links: list[tuple[int, int, int]] = []  # source, target, the link before
    by_row: dict[int, list[tuple[int, float]]] = {}
    for (s, t), won in shared.pair_gains.items():
        if won > 0:
            by_row.setdefault(s, []).append((t, won))
    for s in sorted(by_row):
        for t, won in sorted(by_row[s], reverse=True):  # from the right, so that a row never builds on itself
            best, at = (0.0, -1), t
            while at > 0:
                best, at = max(best, tree[at]), at - (at & -at)
            links.append((s, t, best[1]))
            end, at = (best[0] + won, len(links) - 1), t + 1
            while at <= columns:
                tree[at], at = max(tree[at], end), at + (at & -at)
    chain, at = [], max(tree)[1]
    while at >= 0:
        s, t, at = links[at]
        chain.append((s, t))
    return chain[::-1]


def _around(chain: list[tuple[int, int]], rows: int, columns: int) -> Corridor:
    """The columns between the chain's neighbouring pairs, and some segments to both sides."""
    marks = [(0, 0), *chain, (rows, columns)]
    corridor = []
    for (row, column), (next_row, next_column) in pairwise(marks):
        corridor += [(max(0, column - SIDESTEP), min(columns, next_column + SIDESTEP))] * (next_row - row)
    return [*corridor, (max(0, marks[-2][1] - SIDESTEP), columns)]


def _best_chain(corridor: Corridor, columns: int, gain: Gain, cancelled: Callable[[], bool]) -> list[tuple[Group, Group]]:
    """The chain of beads with the highest total gain, in order but for neighbours that change places."""
    worst = float("-inf")
    best: list[dict[int, float]] = []
    step: list[dict[int, Move]] = []
    for i, (first, last) in enumerate(corridor):
        if cancelled():
            raise CancelledError
        here: dict[int, float] = {}
        best.append(here)
        step.append({})
        above = best[i - 1] if i else {}
        for j in range(first, last + 1):
            value, move = (0.0, (0, 0)) if i == j == 0 else (worst, (0, 0))
            if above.get(j, worst) > value:
                value, move = above[j], (1, 0)
            if here.get(j - 1, worst) > value:
                value, move = here[j - 1], (0, 1)
            for way in MOVES:
                di, dj = abs(way[0]), abs(way[1])
                before = best[i - di].get(j - dj, worst) if di <= i else worst
                if before > worst:
                    won = gain(*_groups(way, i, j))
                    if won > 0 and before + won > value:
                        value, move = before + won, way
            if value > worst:
                here[j], step[i][j] = value, move
    return _trace(step, len(corridor) - 1, columns)


def _groups(move: Move, i: int, j: int) -> tuple[Group, Group]:
    """The segments of a move that ends before source segment `i` and target segment `j`; a crossing counts downwards."""
    if move == CROSSED:
        return (i - 1, i - 2), (j - 1, j - 2)
    return tuple(range(i - move[0], i)), tuple(range(j - move[1], j))


def _trace(step: list[dict[int, Move]], i: int, j: int) -> list[tuple[Group, Group]]:
    chain: list[tuple[Group, Group]] = []
    while i or j:
        move = step[i][j]
        if move == CROSSED:
            chain += [((i - 1,), (j - 2,)), ((i - 2,), (j - 1,))]
        elif all(move):
            chain.append(_groups(move, i, j))
        i, j = i - abs(move[0]), j - abs(move[1])
    return chain[::-1]


def _moved(shared: SharedContent, source: list[int], target: list[int]) -> list[tuple[Group, Group]]:
    """Segments left over on both sides that share enough to be the same, out of order; best first."""
    free = set(target)
    pairs = []
    for s in source:
        for t in shared.touching(s) & free:
            won = shared.group_gain((s,), (t,))
            if won > MOVED_FROM * shared.weight((s,), (t,)):
                pairs.append((won, s, t))
    found: list[tuple[Group, Group]] = []
    taken_s: set[int] = set()
    taken_t: set[int] = set()
    for _, s, t in sorted(pairs, reverse=True):
        if s not in taken_s and t not in taken_t:
            found.append(((s,), (t,)))
            taken_s.add(s)
            taken_t.add(t)
    return found
