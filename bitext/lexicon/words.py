"""Each token of a document as the aligner sees it: what it offers or answers to, its sound, and whether it carries content.

A *source* word offers keys (Dutch forms that would translate it); a *target* word answers to keys. This is the last room
that knows which languages these are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
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


def source_words(document: Document, lexicon: Lexicon) -> SourceWords:
    """The words and offers of an Arabic document."""
    words: list[Word] = []
    offers: list[Offer] = []
    bare: list[frozenset[str]] = []
    for index, token in enumerate(document.tokens):
        if token.kind not in (TokenKind.WORD, TokenKind.HASHTAG):
            words.append(Word(token.kind in (TokenKind.NUMBER, TokenKind.HANDLE), True, False, ""))
            bare.append(frozenset())
            continue
        text = token.text.lstrip("#＃").replace("_", "")
        if not any(map(arabic.is_arabic, text)):
            words.append(Word(True, False, True, latin_skeleton(text), (), ()))
            bare.append(frozenset())
            offers.append(Offer(index, index + 1, -1, 1.0, dict.fromkeys(dutch.forms(text)[:2], 1.0), ()))
            continue
        folded, offsets = arabic.fold_with_offsets(text)
        analyses = lexicon.analyse(folded) if folded else ()
        bare.append(lexicon.bare_forms(folded) if folded else frozenset())
        entries = tuple(dict.fromkeys(e for a in analyses for e in a.entries))
        best = max((a.end - a.start for a in analyses), default=0)
        for rank, analysis in enumerate(analyses):
            weight = 1.0 if rank == 0 or analysis.end - analysis.start == best else 0.8
            for entry in analysis.entries:
                offers.append(Offer(index, index + 1, entry, weight, lexicon.keys(entry), lexicon.phrases_of_dutch(entry)))
        shortest = analyses[0].entries if analyses else ()
        known = bool(analyses)
        content = not known or any(lexicon.is_content(e) for e in shortest)
        name = any(lexicon.is_name(e) for e in shortest)
        skeleton_text = folded
        if not known:
            for clitic in ("وال", "بال", "فال", "كال", "لل", "و", "ب", "ل", "ف"):
                if folded.startswith(clitic) and len(folded) - len(clitic) > 3 and clitic in ("وال", "بال", "فال", "كال", "لل"):
                    skeleton_text = folded[len(clitic) :]
                    break
        words.append(
            Word(
                content,
                known,
                name,
                arabic_skeleton(skeleton_text),
                _parts(token, analyses[0], offsets) if analyses and token.kind is TokenKind.WORD else (),
                entries,
            )
        )
    for index in range(len(bare)):
        if bare[index]:
            for entry, length in lexicon.phrases_at(bare, index):
                offers.append(Offer(index, index + length, entry, 1.0, lexicon.keys(entry), lexicon.phrases_of_dutch(entry)))
    return SourceWords(tuple(words), tuple(offers), tuple(bare))


_FUNCTION_WORDS = frozenset(
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


def target_words(document: Document, lexicon: Lexicon) -> TargetWords:
    """The words and answers of a Dutch document."""
    words: list[Word] = []
    answers: list[Answer] = []
    starts = {segment.first for segment in document.segments}
    for index, token in enumerate(document.tokens):
        if token.kind not in (TokenKind.WORD, TokenKind.HASHTAG):
            words.append(Word(token.kind in (TokenKind.NUMBER, TokenKind.HANDLE), True, False, ""))
            continue
        text = token.text.lstrip("#＃")
        folded = dutch.fold(text)
        forms = dutch.forms(text)
        function = folded in _FUNCTION_WORDS
        known = function or any(lexicon.frequency(key) for key in forms if key[0] != "~")
        capital = text[:1].isupper() and (index not in starts or not known)
        keys = {key: 0.65 if key[0] == "~" else 1.0 if rank < 2 else 0.8 for rank, key in enumerate(forms)}
        answers.append(Answer((index,), keys))
        if not function and len(folded) > 6:
            for number, part in enumerate(_compound(folded, lexicon)):
                answers.append(
                    Answer(
                        (index,),
                        {key: 0.75 if key[0] != "~" else 0.5 for key in dutch.forms(part)[:2] + dutch.forms(part)[-1:]},
                        number,
                    )
                )
        words.append(Word(not function, known, capital and not function, latin_skeleton(folded)))
    separable = _separable(document, lexicon)
    answers += separable
    bare = [set(dutch.forms(token.text)[:2]) if token.kind is TokenKind.WORD else set() for token in document.tokens]
    for answer in separable:
        bare[answer.tokens[0]].update(answer.keys)
    return TargetWords(tuple(words), tuple(answers), tuple(map(frozenset, bare)))


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
