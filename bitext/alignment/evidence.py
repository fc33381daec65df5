"""Candidates for links: which source tokens may stand for which target tokens, how surely, and why."""

from __future__ import annotations

import math
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from bitext.alignment.alignment import Evidence
from bitext.lexicon.related import related_words
from bitext.lexicon.sound import similarity
from bitext.text import Side, TokenKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bitext.facts.fact import Fact
    from bitext.lexicon.index import Lexicon
    from bitext.lexicon.words import Answer, Offer, SourceWords, TargetWords
    from bitext.text import Document, Token

T = TypeVar("T")

MOST_ENTRIES = 6
"""Readings of a word that are asked for related words."""
WIDEST_PHRASE = 9
"""Target tokens over which the words of one equivalent may be spread."""
_SAID = frozenset({TokenKind.NUMBER, TokenKind.WORD})
_MARKS = {
    mark: kind
    for kind, marks in {
        "stop": ".…۔",
        "ask": "?؟",
        "cry": "!",
        "comma": ",،",
        "semi": ";؛",
        "colon": ":",
        "quote": "\"“”«»‘’'„",
        "open": "(",
        "close": ")",
    }.items()
    for mark in marks
}


class Candidate(NamedTuple):
    """Source tokens and target tokens that may be linked; `part` is the part of a compound that answers, -1 the whole word."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float
    evidence: Evidence
    part: int


@dataclass(frozen=True)
class PairEvidence:
    """All that is known of two documents before any decision: words, facts, and an index from key to answers."""

    source: Document
    target: Document
    source_words: SourceWords
    target_words: TargetWords
    source_facts: tuple[Fact, ...]
    target_facts: tuple[Fact, ...]
    lexicon: Lexicon

    @cached_property
    def answers_at(self) -> dict[int, list[Answer]]:
        """The answers of the target by their first token."""
        return _grouped(self.target_words.answers, lambda answer: answer.tokens[0])

    @cached_property
    def offers_at(self) -> dict[int, list[Offer]]:
        """The offers of the source by their first token."""
        return _grouped(self.source_words.offers, lambda offer: offer.first)

    @cached_property
    def _facts_at(self) -> dict[Side, dict[int, list[Fact]]]:
        return {
            Side.SOURCE: _grouped(self.source_facts, lambda fact: fact.first),
            Side.TARGET: _grouped(self.target_facts, lambda fact: fact.first),
        }

    @cached_property
    def fact_tokens(self) -> dict[Side, frozenset[int]]:
        """The tokens of each side that belong to a number or date."""
        return {
            side: frozenset(token for fact in facts for token in range(fact.first, fact.last))
            for side, facts in ((Side.SOURCE, self.source_facts), (Side.TARGET, self.target_facts))
        }

    def facts_in(self, side: Side, tokens: Iterable[int]) -> list[Fact]:
        """The facts that begin in the given tokens."""
        at = self._facts_at[side]
        return [fact for token in tokens for fact in at.get(token, ())]


def _grouped(items: Iterable[T], key: Callable[[T], int]) -> dict[int, list[T]]:
    groups: defaultdict[int, list[T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return dict(groups)


class TargetIndex:
    """The answers of some target tokens, found by key."""

    def __init__(self, pair: PairEvidence, tokens: Iterable[int]) -> None:
        self._by_key: defaultdict[str, list[tuple[Answer, float]]] = defaultdict(list)
        for token in tokens:
            for answer in pair.answers_at.get(token, ()):
                for key, exact in answer.keys.items():
                    self._by_key[key].append((answer, exact))

    def find(self, offer: Offer) -> Iterator[tuple[Answer, float]]:
        """Answers to an offer, each with how exact the match is."""
        best: dict[int, tuple[Answer, float]] = {}
        keys, by_key = offer.keys, self._by_key
        few, many = (keys, by_key) if len(keys) < len(by_key) else (by_key, keys)
        for key in few:
            if key in many:
                weight = keys[key]
                for answer, exact in by_key[key]:
                    score = weight * exact
                    if score > best.get(id(answer), (answer, 0.0))[1]:
                        best[id(answer)] = (answer, score)
        yield from best.values()

    def windows(self, phrase: tuple[tuple[str, ...], ...]) -> Iterator[tuple[int, ...]]:
        """Places where all words of a phrase stand close together, in any order."""
        yield from windows(phrase, self._places)

    def _places(self, keys: tuple[str, ...]) -> list[int]:
        return sorted({a.tokens[-1] for key in keys if key[0] != "~" for a, _ in self._by_key.get(key, ()) if a.part < 0})


def windows(phrase: tuple[tuple[str, ...], ...], places_of: Callable[[tuple[str, ...]], list[int]]) -> Iterator[tuple[int, ...]]:
    """Places where all words of a phrase stand close together, in any order; `places_of` gives the tokens of one word's keys."""
    places = []
    for word in phrase:
        places.append(places_of(word))
        if not places[-1]:
            return
    for anchor in places[0]:
        chosen = [anchor]
        for others in places[1:]:
            near = min((p for p in others if p not in chosen), key=lambda p: abs(p - anchor), default=None)
            if near is None:
                break
            chosen.append(near)
        if len(chosen) == len(places) and max(chosen) - min(chosen) <= WIDEST_PHRASE:
            yield tuple(sorted(chosen))


def lexical(pair: PairEvidence, offers: list[Offer], index: TargetIndex) -> Iterator[Candidate]:
    """Candidates that the lexicon gives."""
    for offer in offers:
        source = tuple(range(offer.first, offer.last))
        phrase = len(source) > 1
        is_name = offer.entry >= 0 and pair.lexicon.is_name(offer.entry)
        for answer, exact in index.find(offer):
            if is_name and _is_small_word(pair, answer.tokens[0]):
                continue
            if is_name:
                evidence = Evidence.NAME
            elif answer.part >= 0:
                evidence = Evidence.COMPOUND
            elif phrase:
                evidence = Evidence.PHRASE
            else:
                evidence = Evidence.LEXICON if offer.entry >= 0 else Evidence.EQUAL
            yield Candidate(source, answer.tokens, offer.weight * exact + (0.1 if phrase else 0.0), evidence, answer.part)
        for words in offer.phrases:
            for window in index.windows(words):
                yield Candidate(source, window, offer.weight + 0.05 * len(words) + 0.06 * (len(source) - 1), Evidence.PHRASE, -1)


def _is_small_word(pair: PairEvidence, j: int) -> bool:
    """Whether a target token is a function word in small letters: *is* the verb is not *IS* the group."""
    return not pair.target_words.words[j].content and pair.target.tokens[j].text.islower()


def by_sound(pair: PairEvidence, source: range | list[int], target: range | list[int]) -> Iterator[Candidate]:
    """Names that sound alike, where at least one side does not know the word as anything else."""
    names = [j for j in target if pair.target_words.words[j].name and pair.target_words.words[j].skeleton]
    for i in source:
        word = pair.source_words.words[i]
        if not word.skeleton or (word.known and not word.name):
            continue
        for j in names:
            alike = similarity(word.skeleton, pair.target_words.words[j].skeleton)
            if alike >= 0.6 and not _two_names(pair, i, j):
                known = pair.target_words.words[j].known and word.known
                yield Candidate((i,), (j,), alike * (0.6 if known else 0.95), Evidence.SOUND, -1)


def _two_names(pair: PairEvidence, i: int, j: int) -> bool:
    """Whether both words are known places or peoples: were they the same, the gazetteer would say so (غينيا is not Ghana)."""
    lexicon = pair.lexicon
    classes = {lexicon.name_class(entry) for entry in pair.source_words.words[i].entries}
    return bool(classes & {"g", "d"}) and bool(set(lexicon.dutch_name_classes(pair.target.tokens[j].text)) & {"g", "d"})


def by_relation(pair: PairEvidence, source: Iterable[int], target: Iterable[int]) -> Iterator[Candidate]:
    """Words whose equivalents stand together elsewhere in the lexicon: for what nothing surer explains."""
    related = related_words()
    answers = [
        (j, a.keys) for j in target if pair.target_words.words[j].content for a in pair.answers_at.get(j, ()) if a.part < 0
    ]
    for i in source:
        word = pair.source_words.words[i]
        if not word.content or word.name:
            continue
        for entry in word.entries[:MOST_ENTRIES]:
            near = related.neighbourhood(entry)
            for j, keys in answers:
                strength = max((related.strength(entry, near, key) * exact for key, exact in keys.items()), default=0.0)
                if strength >= 1.0:
                    yield Candidate((i,), (j,), min(0.7, 0.6 + strength / 50), Evidence.RELATED, -1)


def by_value(pair: PairEvidence, source: range | list[int], target: range | list[int]) -> Iterator[Candidate]:
    """Numbers and dates of one value, and tokens written alike (handles, links, Latin words)."""
    mine, theirs = pair.facts_in(Side.SOURCE, source), pair.facts_in(Side.TARGET, target)
    for fact in mine:
        for other in theirs:
            if fact.value == other.value:
                yield from _same_value(pair, fact, other)
    yield from _same_mark(pair, source, target)
    yield from _same_digits(pair, source, target)
    written: dict[str, int] = {}
    for j in target:
        token = pair.target.tokens[j]
        if token.kind in (TokenKind.HANDLE, TokenKind.URL, TokenKind.HASHTAG, TokenKind.EMOJI):
            written.setdefault(token.text.lower(), j)
    for i in source:
        found = written.get(pair.source.tokens[i].text.lower())
        if found is not None:
            yield Candidate((i,), (found,), 1.0, Evidence.EQUAL, -1)


def _same_value(pair: PairEvidence, fact: Fact, other: Fact) -> Iterator[Candidate]:
    """Digits with digits; a number said in one word with all the words it takes on the other side. Units are left to the lexicon."""
    left = [i for i in range(fact.first, fact.last) if pair.source.tokens[i].kind in _SAID]
    right = [j for j in range(other.first, other.last) if pair.target.tokens[j].kind in _SAID]
    digits = [i for i in left if pair.source.tokens[i].kind is TokenKind.NUMBER]
    numerals = [j for j in right if pair.target.tokens[j].kind is TokenKind.NUMBER]
    if digits and numerals and len(digits) == len(numerals):
        for i, j in zip(digits, numerals, strict=True):
            yield Candidate((i,), (j,), 1.05, Evidence.NUMBER, -1)
    elif len(left) == 1 or len(right) == 1:
        yield Candidate(tuple(left), tuple(right), 1.05, Evidence.NUMBER, -1)
    elif digits or numerals:
        yield Candidate(tuple(digits or left[:1]), tuple(numerals or right[:1]), 1.0, Evidence.NUMBER, -1)


def _same_mark(pair: PairEvidence, source: range | list[int], target: range | list[int]) -> Iterator[Candidate]:
    """Punctuation that does the same: a sentence's end, quotation marks, commas."""
    theirs = [(j, _MARKS.get(pair.target.tokens[j].text)) for j in target if pair.target.tokens[j].kind is TokenKind.PUNCTUATION]
    for i in source:
        mark = _MARKS.get(pair.source.tokens[i].text)
        if mark:
            for j, other in theirs:
                if other == mark:
                    yield Candidate((i,), (j,), 0.9, Evidence.EQUAL, -1)


def _same_digits(pair: PairEvidence, source: range | list[int], target: range | list[int]) -> Iterator[Candidate]:
    """Digit strings of one value that stand inside larger facts."""
    theirs = [(j, _digits(pair.target.tokens[j])) for j in target if pair.target.tokens[j].kind is TokenKind.NUMBER]
    for i in source:
        if pair.source.tokens[i].kind is TokenKind.NUMBER:
            mine = _digits(pair.source.tokens[i])
            for j, other in theirs:
                if mine == other:
                    yield Candidate((i,), (j,), 1.0, Evidence.NUMBER, -1)


def _digits(token: Token) -> str:
    return "".join(str(unicodedata.decimal(c)) for c in token.text if c.isdecimal())


def rarity(pair: PairEvidence, offer: Offer) -> float:
    """How much a match of an offer says: words with common equivalents say less."""
    return 1.0 if offer.entry < 0 else 1.0 / (1.0 + math.log1p(pair.lexicon.spread(offer.entry)) / 3)
