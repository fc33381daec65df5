"""Finds, for an Arabic passage that stands in a Dutch article, the sentences of the article that say the same."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from bitext.alignment.evidence import PairEvidence, TargetIndex, by_sound, rarity
from bitext.facts import read_facts
from bitext.languages.runs import arabic_passages
from bitext.lexicon.index import lexicon
from bitext.lexicon.words import source_words, target_words
from bitext.reading import read_document
from bitext.text import Document, Segment, Side, Span

ENOUGH = 0.30
"""Share of a sentence's content that must be found in the passage for the sentence to be its paraphrase."""
FEWEST_FOUND = 2.0
NEIGHBOUR = 0.6
"""A sentence beside a chosen one needs only this part of the share."""
LONGEST_QUOTATION = 4
"""Sentences of a quotation that is taken whole."""
LONGER_THAN_PASSAGE = 2.5
"""Times the words of its passage that a text must have to be an article; a mere translation has fewer."""

_QUOTED = re.compile(r"[“\"«‘'„]([^“”\"«»„\n]{12,})[”\"»’']")


@dataclass(frozen=True, slots=True)
class Target:
    """A stretch of whole sentences that paraphrases a passage; `quoted` when it stands in quotation marks."""

    span: Span
    score: float
    quoted: bool


@dataclass(frozen=True, slots=True)
class Passage:
    source: Span
    targets: tuple[Target, ...]


def find_passages(text: str) -> tuple[Passage, ...]:
    """The Arabic passages of an article in reading order, each with its paraphrases, best first; none where it is paraphrased nowhere."""
    spans = arabic_passages(text)
    if not spans:
        return ()
    article = _without(text, spans)
    target = read_document(article, Side.TARGET, "nl")
    words, facts = target_words(target, lexicon()), read_facts(target)
    found = []
    for span in spans:
        source = read_document(span.of(text), Side.SOURCE, "ar")
        pair = PairEvidence(source, target, source_words(source, lexicon()), words, read_facts(source), facts, lexicon())
        found.append(Passage(span, _paraphrases(pair)))
    return tuple(found)


def find_paraphrases(source: str, article: str) -> tuple[Target, ...]:
    """The stretches of a Dutch article that paraphrase an Arabic text that stands apart from it, best first; none when it is nowhere."""
    article = _without(article, arabic_passages(article))
    left, right = read_document(source, Side.SOURCE, "ar"), read_document(article, Side.TARGET, "nl")
    return _paraphrases(
        PairEvidence(
            left,
            right,
            source_words(left, lexicon()),
            target_words(right, lexicon()),
            read_facts(left),
            read_facts(right),
            lexicon(),
        )
    )


def is_article(text: str) -> bool:
    """Whether a text is prose of the target's language in which passages of the source's stand, rather than two texts under each other."""
    spans = arabic_passages(text)
    if not spans:
        return False
    own = sum(len(span.of(text).split()) for span in spans)
    return len(_without(text, spans).split()) >= (LONGER_THAN_PASSAGE if len(spans) == 1 else 1) * own


def _without(text: str, spans: list[Span]) -> str:
    """The article with its Arabic blanked out, so that offsets stay."""
    for span in spans:
        text = text[: span.start] + re.sub(r"\S", "\n", span.of(text)) + text[span.end :]
    return text


def _found(pair: PairEvidence) -> dict[int, tuple[float, int]]:
    """For each target token the best weight by which the passage offers it, and the source token that does."""
    best: dict[int, tuple[float, int]] = {}

    def note(j: int, weight: float, i: int) -> None:
        if weight > best.get(j, (0.0, -1))[0]:
            best[j] = weight, i

    index = TargetIndex(pair, range(len(pair.target.tokens)))
    for offer in pair.source_words.offers:
        worth = rarity(pair, offer)
        for answer, exact in index.find(offer):
            if exact >= 0.5:
                note(answer.tokens[-1], exact * worth, offer.first)
        for words in offer.phrases:
            for window in index.windows(words):
                for j in window:
                    note(j, worth, offer.first)
    values = {fact.value: fact.first for fact in pair.source_facts}
    for fact in pair.target_facts:
        if fact.value in values:
            for j in range(fact.first, fact.last):
                note(j, 1.0, values[fact.value])
    unknown = [i for i, word in enumerate(pair.source_words.words) if word.name or not word.known]
    for c in by_sound(pair, unknown, range(len(pair.target.tokens))):
        note(c.target[0], c.score, c.source[0])
    return best


def _paraphrases(pair: PairEvidence) -> tuple[Target, ...]:
    target, content = pair.target, [word.content for word in pair.target_words.words]
    best = _found(pair)
    pieces = _pieces(target)
    shares: dict[int, float] = {}
    for number, piece in enumerate(pieces):
        tokens = [j for j in piece.indices if content[j]]
        per_source: defaultdict[int, float] = defaultdict(float)
        for j in tokens:
            if j in best:
                weight, i = best[j]
                per_source[i] = max(per_source[i], weight)  # a word of the passage counts once in a sentence
        found = sum(per_source.values())
        own = max(sum(word.content for word in pair.source_words.words), 1)
        if found >= min(FEWEST_FOUND, own * 0.5):
            shares[number] = found / (0.5 * len(tokens) + 0.5 * min(len(tokens), own))
    chosen = {number for number, share in shares.items() if share >= ENOUGH}
    for number in sorted(shares):
        if {number - 1, number + 1} & chosen and shares[number] >= ENOUGH * NEIGHBOUR:
            chosen.add(number)
    if not chosen:
        return ()
    chosen |= _rest_of_quotations(target.text, pieces, chosen, shares)
    top = max(shares.get(number, 0.0) for number in chosen)
    groups: list[list[int]] = []
    for number in sorted(chosen):
        if groups and number - groups[-1][-1] == 1:
            groups[-1].append(number)
        else:
            groups.append([number])
    targets = []
    for group in groups:
        strength = max(shares.get(number, 0.0) for number in group)
        if strength < 0.6 * top:
            continue
        span = pieces[group[0]].span.cover(pieces[group[-1]].span)
        targets.append(Target(span, round(min(0.99, strength / (strength + 0.3) * 1.25), 3), _is_quoted(target.text, span)))
    return tuple(sorted(targets, key=lambda t: -t.score))


def _rest_of_quotations(text: str, pieces: list[Segment], chosen: set[int], shares: dict[int, float]) -> set[int]:
    """The other sentences of a short quotation of which most is chosen already, or has something of the passage."""
    more: set[int] = set()
    for match in _QUOTED.finditer(text):
        inside = [n for n, piece in enumerate(pieces) if match.start() <= piece.span.start and piece.span.end <= match.end() + 1]
        if (
            1 < len(inside) <= LONGEST_QUOTATION
            and 2 * sum(n in chosen or n in shares for n in inside) >= len(inside)
            and chosen & set(inside)
        ):
            more.update(inside)
    return more


def _pieces(target: Document) -> list[Segment]:
    """The article's sentences, those of a quotation apart from the words around it."""
    pieces = []
    for segment in target.segments:
        text = segment.span.of(target.text)
        if not any(c.isalpha() for c in text):
            continue
        quoted = next((m for m in _QUOTED.finditer(text) if len(m.group(1).split()) >= 4), None)
        if quoted is None or len(quoted.group()) > 0.9 * len(text):
            pieces.append(segment)
            continue
        span = Span(segment.span.start + quoted.start(), segment.span.start + quoted.end())
        inside = target.tokens_in(span)
        pieces.append(Segment(span, inside.start, inside.stop))
        for rest in (Span(segment.span.start, span.start), Span(span.end, segment.span.end)):
            tokens = target.tokens_in(rest)
            if len(tokens) > 5:
                pieces.append(Segment(rest, tokens.start, tokens.stop))
    return sorted(pieces, key=lambda piece: piece.span)


def _is_quoted(text: str, span: Span) -> bool:
    return text[span.start] in '“"«‘„' or text[max(0, span.start - 1)] in '“"«‘„'
