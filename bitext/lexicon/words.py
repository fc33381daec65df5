"""Each token of a document as the aligner sees it: what it offers or answers to, its sound, and whether it carries content.

A *source* word offers keys (Dutch forms that would translate it); a *target* word answers to keys. This is the last room
that knows which languages these are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bitext.languages import arabic, dutch
from bitext.languages.base import Part, Role
from bitext.lexicon.sound import arabic_skeleton, latin_skeleton
from bitext.text import Document, Span, Token, TokenKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitext.lexicon.index import Analysis, Lexicon

LONGEST_SEPARATION = 16
"""Tokens that may stand between a verb and its separated particle."""


@dataclass(frozen=True, slots=True)
class Word:
    """A token's standing: content or function, known or not, name or not, and its sound."""

    content: bool
    known: bool
    name: bool
    skeleton: str
    parts: tuple[Part, ...] = ()
    entries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """Source tokens `first..last` may be said by any of `keys` (each with how exact it is), or by any of the `phrases`."""

    first: int
    last: int
    entry: int
    weight: float
    keys: Mapping[str, float]
    phrases: tuple[tuple[tuple[str, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Target tokens (one, or a verb with its particle) that answer to `keys`; `part` numbers the part of a compound, -1 the whole."""

    tokens: tuple[int, ...]
    keys: Mapping[str, float]
    part: int = -1


@dataclass(frozen=True)
class SourceWords:
    words: tuple[Word, ...]
    offers: tuple[Offer, ...]
    bare: tuple[frozenset[str], ...]
    """For each token the forms that phrases and contrast sets find it by."""


@dataclass(frozen=True)
class TargetWords:
    words: tuple[Word, ...]
    answers: tuple[Answer, ...]
    bare: tuple[frozenset[str], ...]
    """For each token the forms that contrast sets find it by: folded, lemma, and the verb with its separated particle."""


def _parts(token: Token, analysis: Analysis, offsets: tuple[int, ...]) -> tuple[Part, ...]:
    """The clitics, stem and pronoun of a token as spans of the document."""
    base, length = token.span.start, len(token.text)

    def piece(first: int, last: int, role: Role) -> Part:
        start = offsets[first]
        end = offsets[last] if last < len(offsets) else length
        return Part(Span(base + start, base + end), token.text[start:end], role)

    found, at = [], 0
    for clitic in analysis.prefix.clitics:
        found.append(piece(at, at + len(clitic.text), clitic.role))
        at += len(clitic.text)
    stop = len(offsets) - len(analysis.pronoun)
    found.append(piece(analysis.start, stop, Role.STEM))
    if analysis.pronoun:
        found.append(piece(stop, len(offsets), Role.POSSESSIVE))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Reading:
    """All that the lexicon says of an Arabic word, wherever it stands."""

    word: Word
    analyses: tuple[Analysis, ...]
    offsets: tuple[int, ...]
    """Offsets of the folded letters in the word."""
    offers: tuple[Offer, ...]
    """Counted from the word itself as token 0."""
    bare: frozenset[str]


@lru_cache(maxsize=32768)
def _read_arabic(text: str, lexicon: Lexicon) -> _Reading:
    folded, offsets = arabic.fold_with_offsets(text)
    analyses = _with_own_ending(text, folded, lexicon.analyse(folded), lexicon) if folded else ()
    best = max((a.end - a.start for a in analyses), default=0)
    weights: dict[int, float] = {}
    for rank, analysis in enumerate(analyses):
        weight = 1.0 if rank == 0 or analysis.end - analysis.start == best else 0.8
        for entry in analysis.entries:
            weights[entry] = max(weight, weights.get(entry, 0.0))
    offers = [Offer(0, 1, e, weight, lexicon.keys(e), lexicon.phrases_of_dutch(e)) for e, weight in weights.items()]
    shortest = analyses[0].entries if analyses else ()
    word = Word(
        content=not analyses or any(lexicon.is_content(e) for e in shortest),
        known=bool(analyses),
        name=any(lexicon.is_name(e) for e in shortest),
        skeleton=arabic_skeleton(folded if analyses else _without_article(folded)),
        entries=tuple(dict.fromkeys(e for a in analyses for e in a.entries)),
    )
    return _Reading(word, analyses, offsets, tuple(offers), lexicon.bare_forms(folded) if folded else frozenset())


def _with_own_ending(text: str, folded: str, analyses: tuple[Analysis, ...], lexicon: Lexicon) -> tuple[Analysis, ...]:
    """The readings of a word in ة that has an entry of its own, without those as another noun's feminine or with a pronoun.

    والدة is the mother and not a feminine of والد, مدرسة the school; كبيرة stays a form of كبير.
    """
    if not text.endswith("ة") or not any(a.end == len(folded) for a in analyses):
        return analyses
    kept = []
    for a in analyses:
        entries = a.entries if a.end == len(folded) else tuple(e for e in a.entries if lexicon.pos(e) != "n")
        if entries and not (a.pronoun and a.end < len(folded)):
            kept.append(a._replace(entries=entries))
    return tuple(kept)


def _without_article(folded: str) -> str:
    """An unknown word without the clitics that hold the article: what is left may be a name."""
    clitic = next((c for c in ("وال", "بال", "فال", "كال", "لل") if folded.startswith(c)), "")
    return folded[len(clitic) :] if len(folded) - len(clitic) > 3 else folded


def source_words(document: Document, lexicon: Lexicon) -> SourceWords:
    """The words and offers of an Arabic document."""
    words: list[Word] = []
    offers: list[Offer] = []
    bare: list[frozenset[str]] = []
    for index, token in enumerate(document.tokens):
        text = token.text.lstrip("#＃").replace("_", "")
        if token.kind not in (TokenKind.WORD, TokenKind.HASHTAG):
            words.append(Word(token.kind in (TokenKind.NUMBER, TokenKind.HANDLE), True, False, ""))
            bare.append(frozenset())
        elif not any(map(arabic.is_arabic, text)):
            words.append(Word(True, False, True, latin_skeleton(text)))
            bare.append(frozenset())
            offers.append(Offer(index, index + 1, -1, 1.0, dict.fromkeys(dutch.forms(text)[:2], 1.0), ()))
        else:
            reading = _read_arabic(text, lexicon)
            has_parts = reading.analyses and token.kind is TokenKind.WORD
            parts = _parts(token, reading.analyses[0], reading.offsets) if has_parts else ()
            words.append(replace(reading.word, parts=parts))
            bare.append(reading.bare)
            offers += [Offer(index, index + 1, o.entry, o.weight, o.keys, o.phrases) for o in reading.offers]
    for index in range(len(bare)):
        if bare[index]:
            for entry, length in lexicon.phrases_at(bare, index):
                offers.append(Offer(index, index + length, entry, 1.0, lexicon.keys(entry), lexicon.phrases_of_dutch(entry)))
    return SourceWords(tuple(words), tuple(offers), tuple(bare))


FUNCTION_WORDS = frozenset(
    """
    de het een en of maar want dus dat die dit deze welke wat wie er in op aan van voor met door bij naar uit om te tot over onder
    tegen tussen zonder na sinds als dan toen omdat doordat terwijl hoewel zodat opdat mits tenzij indien wanneer waar hoe waarom
    ik je jij u hij zij ze het we wij jullie me mij jou hem haar hen hun ons zich mijn jouw uw zijn onze elkaar men
    is was waren ben bent zijn wordt worden werd werden geworden heeft hebben had hadden gehad zal zullen zou zouden kan kunnen
    kon konden mag mogen mocht moet moeten moest wil willen wilde niet geen ook al nog wel er daar hier toch zo heel
    waarbij waarvan waarin waarop waardoor waarmee daarbij daarvan daarin daarop daardoor daarmee ervan erin erop
    't 's 'n ie z'n d'r
    """.split()
)


@lru_cache(maxsize=32768)
def _read_dutch(text: str, lexicon: Lexicon) -> tuple[Word, tuple[tuple[Mapping[str, float], int], ...], frozenset[str]]:
    """A Dutch word wherever it stands: its standing, the keys of the whole (-1) and of its parts, and its bare forms."""
    folded = dutch.fold(text)
    forms = dutch.forms(text)
    function = folded in FUNCTION_WORDS
    known = function or any(lexicon.frequency(key) for key in forms if key[0] != "~")
    keys = {key: 0.65 if key[0] == "~" else 1.0 if rank < 2 else 0.8 for rank, key in enumerate(forms)}
    answers: list[tuple[Mapping[str, float], int]] = [(keys, -1)]
    if not function and len(folded) > 6:
        for number, part in enumerate(_compound(folded, lexicon)):
            of_part = dutch.forms(part)[:2] + dutch.forms(part)[-1:]
            answers.append(({key: 0.75 if key[0] != "~" else 0.5 for key in of_part}, number))
    word = Word(not function, known, text[:1].isupper() and not function, latin_skeleton(folded))
    return word, tuple(answers), frozenset(forms[:2])


def target_words(document: Document, lexicon: Lexicon) -> TargetWords:
    """The words and answers of a Dutch document."""
    words: list[Word] = []
    answers: list[Answer] = []
    bare: list[frozenset[str]] = []
    starts = {segment.first for segment in document.segments}
    for index, token in enumerate(document.tokens):
        if token.kind not in (TokenKind.WORD, TokenKind.HASHTAG):
            words.append(Word(token.kind in (TokenKind.NUMBER, TokenKind.HANDLE), True, False, ""))
            bare.append(frozenset())
            continue
        word, keys_of_parts, forms = _read_dutch(token.text.lstrip("#＃"), lexicon)
        answers += [Answer((index,), keys, part) for keys, part in keys_of_parts]
        # a sentence begins with a capital: there only an unknown word is a name
        words.append(replace(word, name=False) if word.name and word.known and index in starts else word)
        bare.append(forms if token.kind is TokenKind.WORD else frozenset())
    separable = _separable(document, lexicon)
    for answer in separable:
        bare[answer.tokens[0]] |= frozenset(answer.keys)
    return TargetWords(tuple(words), (*answers, *separable), tuple(bare))


def _compound(folded: str, lexicon: Lexicon) -> tuple[str, ...]:
    pieces = [piece for piece in re.split("-", folded) if len(piece) > 1]
    return tuple(pieces) if len(pieces) > 1 else lexicon.compound_parts(folded)


def _separable(document: Document, lexicon: Lexicon) -> list[Answer]:
    """Verbs whose particle stands apart: *gaven … zich over*, *op te treden*."""
    found = []
    for segment in document.segments:
        tokens = document.tokens
        for at in segment.indices:
            particle = tokens[at].text.lower()
            if particle not in dutch.PARTICLES:
                continue
            after = at + 2 if at + 2 < segment.last and tokens[at + 1].text == "te" else None
            before = range(max(segment.first, at - LONGEST_SEPARATION), at)
            for verb in (*((after,) if after else ()), *reversed(before)):
                if (
                    not tokens[verb].is_word
                    or tokens[verb].text.lower() in dutch.PARTICLES
                    or (tokens[verb].text[:1].isupper() and verb > segment.first)
                ):
                    continue
                whole = particle + dutch.lemma(dutch.fold(tokens[verb].text))
                if lexicon.frequency(whole):
                    found.append(Answer((min(verb, at), max(verb, at)), {whole: 1.0}))
    return found
