"""align(): two documents to beads and links, and the value the checks read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from bitext.alignment.alignment import Evidence
from bitext.alignment.beads import align_segments
from bitext.alignment.evidence import Candidate, PairEvidence
from bitext.alignment.joining import join_left_over
from bitext.alignment.links import link, to_links
from bitext.alignment.part_links import link_parts
from bitext.alignment.projection import Projection
from bitext.errors import CancelledError
from bitext.facts import read_facts
from bitext.facts.matching import judge_groups
from bitext.lexicon.index import Lexicon, lexicon
from bitext.lexicon.words import source_words, target_words
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from bitext.alignment.alignment import Bead, Link
    from bitext.facts.fact import Fact
    from bitext.facts.verdicts import Judged
    from bitext.lexicon.words import Word
    from bitext.text import Document, Span

T = TypeVar("T")


@dataclass(frozen=True)
class AlignedPair:
    """Two documents with all evidence and every decision of the aligner: what a check may look at."""

    evidence: PairEvidence
    beads: tuple[Bead, ...]
    taken: tuple[tuple[tuple[Candidate, float], ...], ...]
    """For each bead the candidates that became links."""
    posted: date | None = None
    """When the source was posted; relative days are resolved against it."""

    @property
    def source(self) -> Document:
        return self.evidence.source

    @property
    def target(self) -> Document:
        return self.evidence.target

    def document(self, side: Side) -> Document:
        return self.source if side is Side.SOURCE else self.target

    def words(self, side: Side) -> tuple[Word, ...]:
        """What is known of each token of a side."""
        return self.evidence.source_words.words if side is Side.SOURCE else self.evidence.target_words.words

    @cached_property
    def links(self) -> tuple[Link, ...]:
        found: list[Link] = []
        for taken in self.taken:
            found += to_links(self.evidence, list(taken))
            found += link_parts(self.evidence, (candidate for candidate, _ in taken))
        return tuple(sorted(found, key=lambda item: (item.source, item.target)))

    @cached_property
    def target_of(self) -> dict[int, tuple[int, ...]]:
        """Source token -> target tokens linked with it."""
        found: dict[int, tuple[int, ...]] = {}
        for taken in self.taken:
            for candidate, _ in taken:
                for i in candidate.source:
                    found[i] = tuple(sorted({*found.get(i, ()), *candidate.target}))
        return found

    @cached_property
    def source_of(self) -> dict[int, tuple[int, ...]]:
        """Target token -> source tokens linked with it."""
        found: dict[int, tuple[int, ...]] = {}
        for i, targets in self.target_of.items():
            for j in targets:
                found[j] = (*found.get(j, ()), i)
        return found

    def tokens(self, side: Side, bead: Bead) -> list[int]:
        """Token indices of a bead's segments on one side, in order."""
        segments = self.document(side).segments
        return [i for s in bead.on(side) for i in segments[s].indices]

    def span(self, side: Side, first: int, last: int) -> Span:
        """The span of tokens `first..last` (half-open)."""
        tokens = self.document(side).tokens
        return tokens[first].span.cover(tokens[last - 1].span)

    @cached_property
    def related(self) -> frozenset[tuple[int, int]]:
        """Source and target tokens that are tied by related words only: the weakest of all links."""
        return frozenset(
            (candidate.source[0], candidate.target[0])
            for taken in self.taken
            for candidate, _ in taken
            if candidate.evidence is Evidence.RELATED
        )

    @cached_property
    def _projections(self) -> dict[Bead, Projection]:
        return {}

    def projection(self, bead: Bead) -> Projection:
        """Where the tokens of a bead should stand on the other side."""
        found = self._projections.get(bead)
        if found is None:
            found = self._projections[bead] = Projection(
                self.tokens(Side.SOURCE, bead), self.tokens(Side.TARGET, bead), self.target_of, self.source_of,
                lambda side, i: self.words(side)[i].content,
            )  # fmt: skip
        return found

    def project(self, source_token: int, bead: Bead) -> float:
        """Where in the target a source token should stand: a target token index, interpolated between links."""
        return self.projection(bead).place(source_token)

    @cached_property
    def judged_facts(self) -> tuple[Judged, ...]:
        """The facts of both texts judged as values, bead by bead; those of segments without a counterpart are left out."""
        groups = []
        bead_of: dict[int, Bead] = {}
        for bead in self.full_beads():
            mine = self.evidence.facts_in(Side.SOURCE, self.tokens(Side.SOURCE, bead))
            groups.append((mine, self.evidence.facts_in(Side.TARGET, self.tokens(Side.TARGET, bead))))
            bead_of.update(dict.fromkeys((fact.first for fact in mine), bead))

        def near(mine: Fact, theirs: Fact) -> float:
            bead = bead_of[mine.first]
            projection = self.projection(bead)
            length = max(len(projection.tokens[Side.TARGET]), 8)
            return max(0.0, 1.0 - abs(projection.place(mine.first) - theirs.first) / length)

        return judge_groups(groups, near, self.posted)

    def full_beads(self) -> Iterator[Bead]:
        """The beads with segments on both sides."""
        return (bead for bead in self.beads if bead.source and bead.target)


def align(
    source: Document,
    target: Document,
    words: Lexicon | None = None,
    posted: date | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    join: bool = True,
) -> AlignedPair:
    """Aligns two documents: beads first, then links inside each bead. Raises CancelledError as soon as `cancelled()` is true.

    With `join` a segment without a partner is joined to a neighbour whose partner has words to spare.
    """
    lexical = words or lexicon()

    def step(function: Callable[..., T], *arguments: object) -> T:
        if cancelled():
            raise CancelledError
        return function(*arguments)

    pair = PairEvidence(
        source,
        target,
        step(source_words, source, lexical),
        step(target_words, target, lexical),
        step(read_facts, source),
        step(read_facts, target),
        lexical,
    )
    beads = step(align_segments, pair, cancelled)
    taken: list[tuple[tuple[Candidate, float], ...]] = []
    for bead in beads:
        if bead.source and bead.target:
            mine = [i for s in bead.source for i in source.segments[s].indices]
            theirs = [j for t in bead.target for j in target.segments[t].indices]
            taken.append(tuple(step(link, pair, mine, theirs)))
        else:
            taken.append(())
    if join:
        beads, links = step(join_left_over, pair, beads, taken)
        return AlignedPair(pair, beads, links, posted)
    return AlignedPair(pair, beads, tuple(taken), posted)
