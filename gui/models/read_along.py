"""What the strip says of a word: a head line and a line of detail, each quoted piece in isolates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.reading_help.values import Kind
from bitext.text import Side
from gui.words import isolated, say

if TYPE_CHECKING:
    from bitext.reading_help.values import Reading, WordHelp

BETWEEN = "   ·   "
MOST_MEANINGS = 4


def lines(side: Side, word: WordHelp) -> tuple[str, str]:
    """The two lines for a word; both empty for a sign or link, which says itself."""
    if word.kind is Kind.OTHER:
        return "", ""
    if word.kind is Kind.NUMBER:
        same = word.value == word.text
        return f"{isolated(word.text)}" + ("" if same else f"  =  {isolated(word.value)}"), ""
    return _source(word) if side is Side.SOURCE else _target(word)


def _source(word: WordHelp) -> tuple[str, str]:
    first = word.first
    assert first is not None  # noqa: S101 - a word has a reading
    gloss = word.gloss
    head = [isolated(word.text), isolated(first.sound)]
    if gloss:
        head.append(isolated(gloss))
    if first.is_name:
        head.append(say("read.name"))
    if not first.lemma:
        head.append(say("read.unknown"))
    if word.value and word.value != gloss:
        head.append(f"= {isolated(word.value)}")
    details = []
    if len(first.parts) > 1:
        pieces = ((part.text, part.meaning or first.glosses[0] if first.glosses else part.meaning) for part in first.parts)
        details.append(
            "  +  ".join(f"{isolated(text)} {isolated(meaning)}" if meaning else isolated(text) for text, meaning in pieces)
        )
    if first.lemma and first.lemma != word.text:
        details.append(say("read.lemma", lemma=first.lemma, sound=first.lemma_sound))
    if first.form:
        details.append(first.form)
    details += _phrase(word)
    more = [one for one in first.glosses[1:] if one != first.glosses[0]][:MOST_MEANINGS]
    if more:
        details.append(say("read.also", meanings=", ".join(more)))
    others = _others(word.readings)
    if others:
        details.append(say("read.or", meanings=", ".join(others)))
    return BETWEEN.join(head), BETWEEN.join(details)


def _phrase(word: WordHelp) -> list[str]:
    if word.phrase is None:
        return []
    return [say("read.phrase", words=word.phrase.text, meanings=", ".join(word.phrase.glosses[:2]))]


def _others(readings: tuple[Reading, ...]) -> list[str]:
    """The first meaning of the other readings, those that add something."""
    known = set(readings[0].glosses)
    found = []
    for one in readings[1:]:
        if one.glosses and one.glosses[0] not in known:
            known.update(one.glosses)
            found.append(one.glosses[0])
    return found[:2]


def _target(word: WordHelp) -> tuple[str, str]:
    first = word.first
    if first is None or not first.glosses:
        unknown = say("read.unknown" if word.kind is Kind.UNKNOWN else "read.no_meaning")
        return BETWEEN.join([isolated(word.text), unknown]), ""
    head = [isolated(word.text), isolated(first.glosses[0]), isolated(first.sound)]
    if first.is_name:
        head.append(say("read.name"))
    details = []
    if word.linked:
        details.append(say("read.linked", words=" … ".join(word.linked)))
    others = [f"{isolated(one.glosses[0])} {isolated(one.sound)}" for one in word.readings[1:] if one.glosses]
    if others:
        details.append(say("read.also", meanings="").replace(isolated(""), "") + ", ".join(others[:MOST_MEANINGS]))
    return BETWEEN.join(head), BETWEEN.join(details)
