"""Do two words that stand in the same slot exclude each other (rose / fell, killed / wounded, all / some)?

You will see this when the source has a word of one member of a contrast set, the text has a word of another member where
the first one's translation should stand, and neither text has the other's word. On a scale only steps that are at least
two apart count, since neighbours are often a fair translation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bitext.findings import Category, Finding, Kind, Severity
from bitext.languages import arabic, dutch, polarity
from bitext.lexicon.contrasts import Contrasts, Place, contrasts
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bitext.alignment.aligned import AlignedPair
    from bitext.alignment.alignment import Bead
    from bitext.lexicon.tables import Member
    from bitext.lexicon.words import Word

FARTHEST = 12.0
"""Target tokens between where the counterpart should stand and where the other member stands."""
FEWEST_STEPS = 2
LONGEST_CLAUSE = 16
"""Tokens after a verb in which its *niet* is looked for."""
_ARABIC = polarity.ARABIC_PARTICLES | {"اقل"}
_DUTCH = polarity.DUTCH_PARTICLES | {"minder"}
_STOPS = frozenset(".,;:!?()…")
_SEVERITY = {Category.INTENSITY: Severity.MINOR, Category.MODALITY: Severity.MINOR}


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Two members of one contrast set, one on each side, neither with its own partner."""
    known = contrasts()
    for bead in pair.full_beads():
        yield from _in_bead(pair, bead, known)


def _places(pair: AlignedPair, bead: Bead, known: Contrasts) -> tuple[list[Place], list[Place]]:
    source, target = pair.tokens(Side.SOURCE, bead), pair.tokens(Side.TARGET, bead)
    mine = known.in_source([pair.source.tokens[i].text for i in source])
    theirs = known.in_target([pair.target.tokens[j].text for j in target], [pair.evidence.target_words.bare[j] for j in target])
    return (
        [p._replace(first=source[p.first], last=source[p.last - 1] + 1) for p in mine],
        [p._replace(first=target[p.first], last=target[p.last - 1] + 1) for p in theirs],
    )


def _negated(pair: AlignedPair, side: Side, place: Place) -> bool:
    tokens, index = pair.document(side).tokens, place.first
    before = [tokens[k].text for k in range(max(0, index - 3), index)]
    if side is Side.SOURCE:
        return any(arabic.fold(word).removeprefix("و") in _ARABIC for word in before[-2:])
    if any(dutch.fold(word) in _DUTCH for word in before):
        return True
    # *niet* stands behind the verb of a main clause, at its end: *vergeet die kosten niet*
    for k in range(place.last, min(place.last + LONGEST_CLAUSE, len(tokens))):
        if not tokens[k].is_word and tokens[k].text in _STOPS:
            break
        if dutch.fold(tokens[k].text) == "niet" and k not in pair.source_of:
            return True
    return False


def _has_partner(place: Place, links: Mapping[int, tuple[int, ...]], others: list[Place], member: Member) -> bool:
    """Whether a place has a counterpart.

    One link is enough for a word, a step of a scale and what is linked with a word of its own member; of another phrase
    most words must be linked: *minister of the interior* has no partner while only *minister* has.
    """
    linked = [index for index in range(place.first, place.last) if index in links]
    if 2 * len(linked) > place.last - place.first or (linked and member.kind == "scale"):
        return True
    own = {index for other in others if other.member == place.member for index in range(other.first, other.last)}
    return any(own.intersection(links[index]) for index in linked)


def _free(place: Place, links: Mapping[int, tuple[int, ...]], words: Sequence[Word]) -> tuple[int, int]:
    """The part of a place that has no partner: from its first to after its last content word without one."""
    free = [index for index in range(place.first, place.last) if index not in links and words[index].content]
    return (free[0], free[-1] + 1) if free else (place.first, place.last)


_Links: TypeAlias = "dict[int, tuple[int, ...]]"


def _without_clashes(pair: AlignedPair, mine: list[Place], theirs: list[Place]) -> tuple[_Links, _Links]:
    """The links of both sides, less those by related words between two members of one set: mother and father are related too."""
    clashing = {
        (i, j)
        for a in mine
        for b in theirs
        if a.set_name == b.set_name and a.member != b.member
        for i in range(a.first, a.last)
        for j in range(b.first, b.last)
    } & pair.related
    if not clashing:
        return pair.target_of, pair.source_of
    mine_without, theirs_without = {i for i, _ in clashing}, {j for _, j in clashing}
    return (
        {i: js for i, js in pair.target_of.items() if i not in mine_without},
        {j: ks for j, ks in pair.source_of.items() if j not in theirs_without},
    )


def _in_bead(pair: AlignedPair, bead: Bead, known: Contrasts) -> Iterator[Finding]:
    mine, theirs = _places(pair, bead, known)
    in_facts = pair.evidence.fact_tokens  # numbers and dates are compared by value
    mine = [p for p in mine if p.first not in in_facts[Side.SOURCE]]
    theirs = [p for p in theirs if p.first not in in_facts[Side.TARGET]]
    target_of, source_of = _without_clashes(pair, mine, theirs)
    # a member that has its own partner explains nothing else
    mine_free = {p for p in mine if not _has_partner(p, target_of, theirs, known.members[p.member])}
    theirs_free = {p for p in theirs if not _has_partner(p, source_of, mine, known.members[p.member])}
    source_members = {(p.set_name, p.member) for p in mine_free}
    target_members = {(p.set_name, p.member) for p in theirs_free}
    found: list[tuple[float, Place, Place]] = []
    for a in mine:
        if a not in mine_free or (a.set_name, a.member) in target_members:
            continue
        # a word that may be read as two members of one set says nothing
        if any(p.set_name == a.set_name and p.member != a.member and p.first < a.last and a.first < p.last for p in mine):
            continue
        for b in theirs:
            if b.set_name != a.set_name or b.member == a.member or (b.set_name, b.member) in source_members:
                continue
            if b not in theirs_free:
                continue
            one, other = known.members[a.member], known.members[b.member]
            if one.kind == "scale" and abs(one.step - other.step) < FEWEST_STEPS:
                continue
            if _negated(pair, Side.SOURCE, a) != _negated(pair, Side.TARGET, b):
                continue  # *not usual* and *unusual* say the same
            distance = abs(pair.project(a.first, bead) - b.first)
            if distance <= FARTHEST:
                found.append((distance, a, b))
    used: set[tuple[Side, int]] = set()
    for distance, a, b in sorted(found):
        spots = {(Side.SOURCE, i) for i in range(a.first, a.last)} | {(Side.TARGET, j) for j in range(b.first, b.last)}
        if used & spots:
            continue
        used |= spots
        member = known.members[a.member]
        category = Category(member.category)
        yield Finding(
            Kind.DIFFERENCE, category, pair.span(Side.SOURCE, *_free(a, target_of, pair.evidence.source_words.words)),
            pair.span(Side.TARGET, *_free(b, source_of, pair.evidence.target_words.words)),
            round(0.85 - 0.025 * distance, 3), "scale" if member.kind == "scale" else "contrast",
            _SEVERITY.get(category, Severity.MAJOR), {"source_value": ", ".join(member.dutch[:2])},
        )  # fmt: skip
