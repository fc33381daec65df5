"""Are the same people, places, organisations and peoples named?

You will see this when a name that the gazetteer knows has no counterpart, and another known name of the same class stands in its
place. Names outside the gazetteer are compared by sound; of two unknown names that sound unlike nothing is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.alignment.alignment import Evidence
from bitext.findings import Category, Finding, Kind, Severity
from bitext.languages import arabic
from bitext.languages.base import Role
from bitext.lexicon.institutions import HEADS
from bitext.lexicon.sound import similarity
from bitext.text import Side, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.alignment.alignment import Bead
    from bitext.alignment.evidence import Candidate

_NAMING = (Evidence.NAME, Evidence.SOUND)
LONGEST_NAME = 5
"""Words of an institution's name."""
FARTHEST = 7.0
"""Target tokens between where the counterpart should stand and where the other name stands."""


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Names that line up, and known names in each other's place."""
    for bead, taken in zip(pair.beads, pair.taken, strict=False):
        yield from _same(pair, taken)
        if bead.source and bead.target:
            yield from _exchanged(pair, bead)


def _same(pair: AlignedPair, taken: tuple[tuple[Candidate, float], ...]) -> Iterator[Finding]:
    """Names with their neighbours of the same name; an institution with the linked words that complete its name."""
    items = [(*_extent(c), score) for c, score in taken if _is_name(pair, c)]
    items += _institutions(pair, [c for c, _ in taken])
    merged: list[tuple[int, int, int, int, float]] = []
    for item in sorted(items):
        before = merged[-1] if merged else None
        if (
            before
            and not _apart(pair, before, item)
            and item[0] <= before[1]
            and (item[0] < before[1] or 0 <= item[2] - before[3] <= 1 or 0 <= before[2] - item[3] <= 1)
        ):
            merged[-1] = (
                before[0], max(before[1], item[1]), min(before[2], item[2]), max(before[3], item[3]), max(before[4], item[4]),
            )  # fmt: skip
        else:
            merged.append(item)
    for first, last, start, stop, certainty in merged:
        yield Finding(
            Kind.AGREEMENT, Category.NAME, pair.span(Side.SOURCE, first, last), pair.span(Side.TARGET, start, stop),
            round(max(0.5, min(0.98, certainty)), 3), "name.same",
        )  # fmt: skip


def _apart(pair: AlignedPair, before: tuple[int, int, int, int, float], item: tuple[int, int, int, int, float]) -> bool:
    """Whether two neighbours are names of their own: joined by *and*, or a nationality beside a name."""
    parts = pair.evidence.source_words.words[item[0]].parts
    if item[0] >= before[1] and parts and parts[0].role is Role.CONJUNCTION:
        return True
    return item[0] >= before[1] and (_is_nationality(pair, item[0]) or _is_nationality(pair, before[1] - 1))


def _is_nationality(pair: AlignedPair, i: int) -> bool:
    entries = pair.evidence.source_words.words[i].entries
    return any(pair.evidence.lexicon.name_class(entry) == "d" for entry in entries)


def _extent(c: Candidate) -> tuple[int, int, int, int]:
    return c.source[0], c.source[-1] + 1, c.target[0], c.target[-1] + 1


def _institutions(pair: AlignedPair, candidates: list[Candidate]) -> Iterator[tuple[int, int, int, int, float]]:
    """*وزارة الدفاع* / *ministerie van Defensie*: a head noun, and linked words right behind it on both sides."""
    by_source = {c.source[0]: c for c in candidates}
    for i, c in by_source.items():
        entries = pair.evidence.source_words.words[i].entries[:2]
        if not any(arabic.fold(pair.evidence.lexicon.head(entry)) in HEADS for entry in entries):
            continue
        first, last, start, stop = _extent(c)
        while last - i < LONGEST_NAME:
            following = by_source.get(last)
            text = pair.source.tokens[last].text if last < len(pair.source.tokens) else ""
            if (
                following is None
                or _is_nationality(pair, last)
                or not text.startswith(("ال", "لل", "وال"))
                or not -3 <= following.target[0] - stop <= 3
            ):
                break
            _, last, more_start, more_stop = _extent(following)
            start, stop = min(start, more_start), max(stop, more_stop)
        if last - first > 1:
            yield first, last, start, stop, 0.75


def _is_name(pair: AlignedPair, c: Candidate) -> bool:
    if c.evidence in _NAMING:
        return True
    if c.evidence is Evidence.PHRASE and pair.evidence.target_words.words[c.target[0]].name:
        if pair.evidence.source_words.words[c.source[0]].name:
            return True
        return len(c.source) > 1 and all(pair.evidence.target_words.words[j].name for j in c.target)
    return c.evidence is Evidence.EQUAL and pair.source.tokens[c.source[0]].kind is TokenKind.WORD


def _exchanged(pair: AlignedPair, bead: Bead) -> Iterator[Finding]:
    lexicon = pair.evidence.lexicon
    theirs: list[tuple[int, str]] = []
    for j in pair.tokens(Side.TARGET, bead):
        word = pair.evidence.target_words.words[j]
        text = pair.target.tokens[j].text
        if j not in pair.source_of and text[:1].isupper() and (classes := lexicon.dutch_name_classes(text)) and word.name:
            theirs.append((j, classes))
    if not theirs:
        return
    found = []
    for i in pair.tokens(Side.SOURCE, bead):
        if i in pair.target_of:
            continue
        classes = _classes(pair, i)
        if not classes:
            continue
        skeleton = pair.evidence.source_words.words[i].skeleton
        for j, other in theirs:
            place = set(classes) & set(other) & {"g", "d"}
            distance = pair.projection(bead).apart(i, j) if place else abs(pair.project(i, bead) - j)
            alike = similarity(skeleton, pair.evidence.target_words.words[j].skeleton)
            if _same_class(classes, other) and distance <= FARTHEST and (alike < 0.6 or place):
                found.append((distance, i, j))
    used: set[tuple[str, int]] = set()
    for distance, i, j in sorted(found):
        if ("s", i) not in used and ("t", j) not in used:
            used |= {("s", i), ("t", j)}
            yield Finding(
                Kind.DIFFERENCE, Category.NAME, pair.source.tokens[i].span, pair.target.tokens[j].span,
                round(0.8 - 0.03 * distance, 3), "name.differs", Severity.CRITICAL,
            )  # fmt: skip


def _same_class(mine: str, theirs: str) -> bool:
    """A nationality clashes with a nationality only: *American* may be said as *Washington*."""
    return "d" in theirs if "d" in mine else bool(set(mine) & set(theirs))


def _classes(pair: AlignedPair, index: int) -> str:
    """The classes of a source word that is a name in every reading."""
    lexicon = pair.evidence.lexicon
    word = arabic.fold(pair.source.tokens[index].text.lstrip("#"))
    analyses = lexicon.analyse(word) if word else ()
    longest = max((a.end - a.start for a in analyses), default=0)
    # سطيف is the city, and not *will roam*: the reading that leaves least to clitics
    entries = tuple(dict.fromkeys(e for a in analyses if a.end - a.start == longest for e in a.entries))
    names = [entry for entry in entries if lexicon.is_name(entry)]
    countries = {arabic.fold(lexicon.head(entry)) for entry in names if lexicon.tags(entry)[0] == "country"}
    words = [entry for entry in entries if not lexicon.is_name(entry)]
    # the name of a country outweighs a rare word spelled alike, but not an adjective: مالي is *financial*, قمري *lunar*
    adjective = any(lexicon.pos(entry) == "a" and arabic.fold(lexicon.head(entry)) in countries for entry in words)
    if not names or (words and (not countries or adjective)):
        return ""
    return "".join({lexicon.name_class(entry) for entry in names})
