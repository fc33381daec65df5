"""Sentences that found no partner, joined to a neighbour whose other side still has words to spare.

A long Arabic sentence becomes three Dutch ones; one of them may share no known word with it. Left alone it would count as
added, and what it says could not be compared. It is joined where the neighbour's partner has room for it: content words
enough that nothing else explains.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.alignment.alignment import Bead
from bitext.alignment.links import link
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitext.alignment.evidence import Candidate, PairEvidence

    Links = tuple[tuple[Candidate, float], ...]

ROOM = 2.0
"""Free content words opposite for each content word of the sentence."""
FEWEST_CONTENT = 2
"""A hashtag or a signature alone is no sentence to be joined."""


def join_left_over(
    pair: PairEvidence, beads: Sequence[Bead], taken: Sequence[Links]
) -> tuple[tuple[Bead, ...], tuple[Links, ...]]:
    """The beads and their links after joining; the order is kept, joined beads have half their former certainty."""
    joined = list(zip(beads, taken, strict=True))
    for side in Side:
        for bead, _ in list(joined):
            if bead.on(side) and not bead.on(_other(side)):
                at = _host(pair, side, bead.on(side)[0], joined)
                if at is not None:
                    host = joined[at][0]
                    widened = _widened(host, side, bead.on(side)[0])
                    joined[at] = widened, tuple(link(pair, *_tokens(pair, widened)))
                    joined = [item for item in joined if item[0] is not bead]
    return tuple(bead for bead, _ in joined), tuple(links for _, links in joined)


def _other(side: Side) -> Side:
    return Side.TARGET if side is Side.SOURCE else Side.SOURCE


def _tokens(pair: PairEvidence, bead: Bead) -> tuple[list[int], list[int]]:
    mine = [i for s in bead.source for i in pair.source.segments[s].indices]
    return mine, [j for t in bead.target for j in pair.target.segments[t].indices]


def _widened(host: Bead, side: Side, segment: int) -> Bead:
    source, target = host.source, host.target
    if side is Side.SOURCE:
        source = tuple(sorted((*source, segment)))
    else:
        target = tuple(sorted((*target, segment)))
    return Bead(source, target, round(host.score / 2, 3))


def _host(pair: PairEvidence, side: Side, segment: int, beads: Sequence[tuple[Bead, Links]]) -> int | None:
    """The bead beside a segment whose other side has most free content words, if these are enough."""
    words = pair.source_words.words if side is Side.SOURCE else pair.target_words.words
    document = pair.source if side is Side.SOURCE else pair.target
    needed = sum(words[i].content for i in document.segments[segment].indices)
    if needed < FEWEST_CONTENT:
        return None
    best: tuple[int, int] | None = None
    for at, (bead, links) in enumerate(beads):
        if bead.source and bead.target and ({segment - 1, segment + 1} & set(bead.on(side))):
            room = _free(pair, _other(side), bead, links)
            if room >= ROOM * needed and (best is None or room > best[0]):
                best = room, at
    return best[1] if best else None


def _free(pair: PairEvidence, side: Side, bead: Bead, links: Links) -> int:
    words = pair.source_words.words if side is Side.SOURCE else pair.target_words.words
    used = {k for candidate, _ in links for k in (candidate.source if side is Side.SOURCE else candidate.target)}
    return sum(words[k].content and k not in used for k in _tokens(pair, bead)[0 if side is Side.SOURCE else 1])
