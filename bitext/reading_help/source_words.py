"""Reading help for a word of the Arabic source."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from bitext.languages import arabic, dutch
from bitext.languages.base import Role
from bitext.lexicon.tables import NAME
from bitext.reading_help import pieces, sounding
from bitext.reading_help.matching import as_verb, matched
from bitext.reading_help.values import PartHelp, Reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitext.lexicon.index import Analysis, Lexicon

MOST_READINGS = 6
MOST_GLOSSES = 8


@lru_cache(maxsize=16384)
def candidates(text: str, lexicon: Lexicon) -> tuple[tuple[Analysis, int], ...]:
    """Every way to read a word as one of the lexicon's entries, the likeliest first as far as its letters tell."""
    folded = arabic.fold(text)
    plain = sounding.bare(text)
    found: dict[tuple[int, int, str, str], tuple[tuple[int, ...], Analysis, int]] = {}
    for order, analysis in enumerate(lexicon.analyse(folded) if folded else ()):
        for entry in analysis.entries:
            key = (entry, analysis.start, analysis.person, analysis.pronoun)
            rank = (*_rank(lexicon, plain, folded, analysis, entry), order)
            if key not in found or rank < found[key][0]:
                found[key] = (rank, analysis, entry)
    ranked = sorted(found.values(), key=lambda item: item[0])
    return tuple((analysis, entry) for _, analysis, entry in ranked)


def _rank(lexicon: Lexicon, plain: str, folded: str, analysis: Analysis, entry: int) -> tuple[int, ...]:
    """Against a reading: spelling that contradicts it, an unlikely form; for it: much of the word in the dictionary form."""
    head, pos = lexicon.head(entry), lexicon.pos(entry)
    stem = folded[analysis.start : analysis.end]
    doubt = 0
    if plain.endswith("ة") and analysis.pronoun:
        doubt += 4
    if plain.endswith("ه") and not analysis.pronoun and not head.endswith("ه"):
        doubt += 4
    if stem == arabic.fold(head) and not analysis.person:
        doubt += _misspelled(plain[analysis.start :], head)
    clitics = {c.role for c in analysis.prefix.clitics}
    if pos == "v" and not analysis.person and clitics & {Role.PREPOSITION, Role.ARTICLE} and stem == arabic.fold(head):
        doubt += 3
    if analysis.person == "ا" and stem != arabic.fold(head):
        doubt += 1
    if plain.endswith("ى") and "ي" in (analysis.ending, analysis.pronoun):
        doubt += 4
    if analysis.pronoun == "ي":
        doubt += 1
    exact = 0 if stem == arabic.fold(head) else 1 if arabic.fold(head) == stem + "ه" else 2 if pos != "a" else 3
    return doubt, analysis.start - analysis.end - (2 if exact < 2 else 0), exact, int(pos == NAME), -len(lexicon.dutch(entry))


def _misspelled(rest: str, head: str) -> int:
    """Whether the letters that folding makes equal differ from the headword's: على is not علي. A bare ا for أ is a habit."""
    for mine, theirs in zip(rest, head, strict=False):
        if mine != theirs and mine != "ا":
            return 2
        if mine != theirs and theirs not in "أإآٱ":
            return 2
    return 0


def readings(
    text: str, lexicon: Lexicon, keys: frozenset[str], words: tuple[str, ...], said: Mapping[Role, str]
) -> tuple[Reading, ...]:
    """The readings of a word, those that mean what it is linked with first.

    `keys` are the dictionary forms of the linked Dutch `words`, `said` the Dutch words linked with its clitics.
    """
    ways = candidates(text, lexicon)
    if not ways:
        return ()
    matches = {entry: matched(lexicon.dutch(entry), keys) for _, entry in ways} if keys else {}
    ordered = sorted(range(len(ways)), key=lambda n: (not matches.get(ways[n][1]), n))
    found: list[Reading] = []
    seen: set[tuple[str, str, tuple[str, ...]]] = set()
    for number in ordered:
        analysis, entry = ways[number]
        reading = _reading(text, lexicon, analysis, entry, matches.get(entry, ""), words, said)
        key = (reading.sound, reading.lemma, reading.glosses[:1])
        if key not in seen:
            seen.add(key)
            found.append(reading)
        if len(found) == MOST_READINGS:
            break
    return tuple(found)


def _reading(
    text: str, lexicon: Lexicon, analysis: Analysis, entry: int, match: str, words: tuple[str, ...], said: Mapping[Role, str]
) -> Reading:  # fmt: skip
    pos, head = lexicon.pos(entry), arabic.fold(lexicon.head(entry))
    folded = arabic.fold(text)
    stem = folded[analysis.start : analysis.end]
    is_past = pos == "v" and not analysis.person and sounding.is_past(stem, head)
    is_plural = (
        pos == "n" and stem != head and not analysis.ending and head not in (stem + "ه", stem + "ي") and stem[:-1] != head[:-1]
    )
    glosses = lexicon.dutch(entry)
    if match:
        if is_past or analysis.person:
            match = as_verb(match, glosses)
        as_written = words[0] if len(words) == 1 else ""
        here = as_written if as_written and dutch.fold(match) in dutch.forms(as_written) else match
        if here != match and match.islower():
            here = here.lower()
        glosses = tuple(dict.fromkeys((here, match, *glosses)))
    return Reading(
        sound=sounding.word_sound(lexicon, text, analysis, entry),
        lemma=lexicon.head(entry),
        lemma_sound=sounding.said(lexicon, entry),
        glosses=glosses[:MOST_GLOSSES],
        parts=_parts(text, analysis, pos, said),
        form=pieces.form(analysis, pos, is_past=is_past, is_plural=is_plural, is_first=stem != head and len(stem) >= len(head) - 1
                         and not lexicon.reading(entry).endswith("ā")),
        is_name=pos == NAME,
    )  # fmt: skip


def _parts(text: str, analysis: Analysis, pos: str, said: Mapping[Role, str]) -> tuple[PartHelp, ...]:
    """The clitics, stem and pronoun as written; none for a word that has but a stem."""
    _, offsets = arabic.fold_with_offsets(text)
    if not analysis.prefix.clitics and not analysis.pronoun:
        return ()

    def cut(first: int, last: int) -> str:
        return text[offsets[first] if first < len(offsets) else len(text) : offsets[last] if last < len(offsets) else len(text)]

    found, at = [], 0
    for clitic in analysis.prefix.clitics:
        meaning = said.get(clitic.role) or pieces.clitic(clitic.role, clitic.text)
        found.append(PartHelp(cut(at, at + len(clitic.text)), clitic.role, meaning))
        at += len(clitic.text)
    stop = len(offsets) - len(analysis.pronoun)
    found.append(PartHelp(cut(analysis.start, stop), Role.STEM, ""))
    if analysis.pronoun:
        owns = pos not in ("v", "p", "c", "x")
        meaning = said.get(Role.POSSESSIVE) or pieces.pronoun(analysis.pronoun, owns=owns)
        found.append(PartHelp(cut(stop, len(offsets)), Role.POSSESSIVE, meaning))
    return tuple(found)
