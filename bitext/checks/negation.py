"""Is something said not to be on one side, and said to be on the other?

You will see this when the source negates a word whose counterpart stands in the text without any negation in its clause, or
the reverse. Words that deny by their meaning (refuse, lack, impossible) count as negations; *no longer before*, *only* and set
phrases do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.findings import Category, Finding, Kind, Severity
from bitext.languages import arabic, dutch, polarity
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.alignment.alignment import Bead
    from bitext.text import Span

REACH_SOURCE, REACH_TARGET = 4, 9
FARTHEST_EXCEPTION = 9
RENDERED_WITHIN = 4
ADDED_REACH = 3
"""Tokens between a negation of the text and the word it would have to negate."""
MARGIN = 4
WIDEST = 14
"""Tokens of the text in which a negated word without a link is looked for, and around them a word that denies."""
_STOPS = frozenset(".!?؟;؛:,،")


def _folded(pair: AlignedPair, side: Side, index: int) -> str:
    text = pair.document(side).tokens[index].text
    return arabic.fold(text) if side is Side.SOURCE else dutch.fold(text)


def _without_and(word: str) -> str:
    """A particle without its conjunction."""
    return word[1:] if word[:1] in "وف" and word[1:] in polarity.ARABIC_PARTICLES else word


def source_negators(pair: AlignedPair, tokens: list[int]) -> list[int]:
    """Tokens that negate, set phrases and *only*-constructions left out."""
    words = [_without_and(_folded(pair, Side.SOURCE, i)) for i in tokens]
    found = []
    for k, word in enumerate(words):
        if word not in polarity.ARABIC_PARTICLES:
            continue
        following = words[k + 1] if k + 1 < len(words) else ""
        if (word, following) in polarity.ARABIC_IDIOMS:
            continue
        if not _is_excepted(words[k + 1 : k + 1 + FARTHEST_EXCEPTION]):
            found.append(tokens[k])
    return found


def _is_excepted(following: list[str]) -> bool:
    """Whether an exception in the same clause turns a negation into *only* or *not before*."""
    for k, word in enumerate(following):
        if word in _STOPS:
            return False
        if word in polarity.ARABIC_EXCEPTIONS and not (
            word == "حتي" and following[k + 1 : k + 2] and following[k + 1] in polarity.UP_TO_NOW
        ):
            return True
    return False


def _denies_source(pair: AlignedPair, index: int) -> bool:
    return (
        bool(pair.evidence.source_words.bare[index] & polarity.ARABIC_LEXICAL)
        or _without_and(_folded(pair, Side.SOURCE, index)) in polarity.ARABIC_PARTICLES | polarity.ARABIC_EXCEPTIONS
    )


def _denies_target(pair: AlignedPair, index: int) -> bool:
    word = _folded(pair, Side.TARGET, index)
    return (
        word in polarity.DUTCH_PARTICLES
        or bool(pair.evidence.target_words.bare[index] & polarity.DUTCH_LEXICAL)
        or polarity.is_negative_dutch(word)
    )


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Negations whose negated word has a counterpart that nothing negates."""
    for bead in pair.full_beads():
        yield from _lost(pair, bead)
        yield from _added(pair, bead)


def _lost(pair: AlignedPair, bead: Bead) -> Iterator[Finding]:
    source, target = pair.tokens(Side.SOURCE, bead), pair.tokens(Side.TARGET, bead)
    deniers = [j for j in target if _denies_target(pair, j)]
    for i in source_negators(pair, source):
        ahead = range(i + 1, min(i + 1 + REACH_SOURCE, source[-1] + 1))
        negated = next((k for k in ahead if pair.target_of.get(k) and _content(pair, k)), None)
        if any(_denies_source(pair, k) for k in (range(i + 1, negated + 1) if negated is not None else ahead)):
            continue
        if negated is None:
            place = None if pair.target_of.get(i) else _affirmed(pair, i, bead, deniers)
            if place is None:
                continue
            last, span, score = min(i + 2, source[-1] + 1), place, 0.6
        else:
            partner = pair.target_of[negated]
            last_near = partner[-1] + REACH_TARGET
            near = [j for j in deniers if partner[0] - REACH_TARGET <= j <= last_near]
            if any(_may_answer(pair, j, i, negated) for j in near) or (deniers and pair.target_of.get(i)):
                continue
            # where only a neighbour of the negated word is linked, the word itself may be said in a negative way that is not known
            direct = negated == i + 1 and pair.evidence.source_words.words[negated].known
            affirmed = any(_folded(pair, Side.TARGET, j) in _AFFIRMING for j in range(partner[0] - 3, partner[0]) if j in target)
            verbal = not deniers and negated == i + 2 and _is_rendered(pair, i, partner)
            score = 0.8 if (direct or affirmed) and not deniers else 0.6 if direct or affirmed or verbal else 0.45
            last, span = negated + 1, _verb_group(pair, target, partner)
        yield Finding(
            Kind.DIFFERENCE, Category.NEGATION, pair.span(Side.SOURCE, i, last), span, score, "negation.lost", Severity.CRITICAL
        )  # fmt: skip


def _is_rendered(pair: AlignedPair, negator: int, partner: tuple[int, ...]) -> bool:
    """Whether a verb is negated and something without a link stands beside the counterpart of its neighbour that may render it."""
    if _without_and(_folded(pair, Side.SOURCE, negator)) not in polarity.ARABIC_VERBAL:
        return False
    words = pair.evidence.target_words.words
    around = range(max(0, partner[0] - RENDERED_WITHIN), min(len(words), partner[-1] + 1 + RENDERED_WITHIN))
    return pair.evidence.source_words.words[negator + 1].known and any(
        words[j].content and j not in pair.source_of for j in around
    )


def _may_answer(pair: AlignedPair, denier: int, negator: int, negated: int) -> bool:
    """Whether a word that denies can stand for the negation, and not for the negated word itself or for something further off."""
    said = pair.source_of.get(denier, ())
    if not said or any(_denies_source(pair, i) or _folded(pair, Side.SOURCE, i) in polarity.ARABIC_STRENGTHENING for i in said):
        return True
    is_lexical = bool(pair.evidence.target_words.bare[denier] & polarity.DUTCH_LEXICAL)
    return not (is_lexical and negated in said) and any(abs(i - negator) <= REACH_SOURCE for i in said)


_FINITE = frozenset(
    "is was zijn waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden mag mogen mocht"
    " moet moeten moest moesten wil willen blijft".split()
)
_AFFIRMING = frozenset("al wel inmiddels intussen reeds ondertussen".split())


def _verb_group(pair: AlignedPair, target: list[int], partner: tuple[int, ...]) -> Span:
    """From the finite verb of the clause to the counterpart of what is negated: in Dutch a negation belongs to the whole bracket."""
    first = partner[0]
    for j in range(partner[0] - 1, max(target[0], partner[0] - REACH_TARGET) - 1, -1):
        if pair.target.tokens[j].text in _STOPS:
            break
        if _folded(pair, Side.TARGET, j) in _FINITE:
            first = j
            break
    return pair.span(Side.TARGET, first, partner[-1] + 1)


def _affirmed(pair: AlignedPair, i: int, bead: Bead, deniers: list[int]) -> Span | None:
    """The finite verb that stands where the negated word should be, when nothing denies it there and its own word has no link."""
    if _without_and(_folded(pair, Side.SOURCE, i)) not in polarity.ARABIC_VERBAL:
        return None
    first, last = pair.projection(bead).opposite(Side.SOURCE, i, i + 1)
    found = [j for j in range(first, last) if _folded(pair, Side.TARGET, j) in _FINITE]
    if last - first > WIDEST or not found:
        return None
    if any(first - MARGIN <= j < max(last + MARGIN, _clause_end(pair, found[0])) for j in deniers):
        return None
    free = [j for j in range(first, last) if j not in pair.source_of and pair.evidence.target_words.words[j].content]
    if not free:
        return None
    verb = found[0]
    return pair.span(Side.TARGET, min(verb, free[0]), max(verb, free[-1]) + 1)


def _clause_end(pair: AlignedPair, j: int) -> int:
    """The token after the clause of a finite verb: Dutch puts *niet* at its end."""
    tokens = pair.target.tokens
    return next((k for k in range(j, len(tokens)) if tokens[k].text in _STOPS), len(tokens))


def _content(pair: AlignedPair, index: int) -> bool:
    return pair.evidence.source_words.words[index].content


def _added(pair: AlignedPair, bead: Bead) -> Iterator[Finding]:
    source, target = pair.tokens(Side.SOURCE, bead), pair.tokens(Side.TARGET, bead)
    if any(_denies_source(pair, i) for i in source):
        return
    text = pair.target.tokens
    for at, j in enumerate(target):
        word = _folded(pair, Side.TARGET, j)
        if word not in {"niet", "geen", "nooit", "niemand", "niets", "nergens"} or j in pair.source_of:
            continue
        rest = [_folded(pair, Side.TARGET, k) for k in target[at + 1 : at + 4]]
        before = _folded(pair, Side.TARGET, target[at - 1]) if at else ""
        if word == "nooit" and (before == "nog" or rest[:1] in (["eerder"], ["tevoren"], ["zo"])):  # a superlative put otherwise
            continue
        if word == "niet" and rest[:1] in (["alleen"], ["enkel"], ["zozeer"], ["langer"], ["meer"]):
            continue
        clause = []
        for step in (-1, 1):
            k = j + step
            while target[0] <= k <= target[-1] and text[k].text not in _STOPS and abs(k - j) <= REACH_TARGET:
                clause.append(k)
                k += step
        linked = [k for k in clause if pair.source_of.get(k) and pair.evidence.target_words.words[k].content]
        if not linked:
            continue
        nearest = min(linked, key=lambda k: abs(k - j))
        if abs(nearest - j) > ADDED_REACH or rest[:1] in (["lang"], ["het"], ["minder"]):
            continue
        source_token = pair.source_of[nearest][0]
        yield Finding(
            Kind.DIFFERENCE, Category.NEGATION, pair.source.tokens[source_token].span, pair.target.tokens[j].span,
            0.75, "negation.added", Severity.CRITICAL,
        )  # fmt: skip
