"""Who says it: is a claim put into somebody else's mouth?

You will see this when the source names who says a thing (قال ناشطون, بحسب المرصد) and the text names somebody else (*zeggen de
autoriteiten*, *volgens de politie*): the speaker of the source has no counterpart anywhere in the text, and the speaker of the
text is none of the source's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bitext.findings import Category, Finding, Kind, Severity
from bitext.languages import arabic, dutch, reporting
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.alignment.alignment import Bead

LONGEST = 6
"""Tokens of the phrase that names a speaker."""
_QUOTES = frozenset('"“”«»‘’')
_STOPS = frozenset(".!?؟;؛:,،()|") | _QUOTES
_ARABIC_ENDS = frozenset(map(arabic.fold, "أن إن أنه إنه أنها إنها بأن أنهم إنهم في على خلال من عن إلى مع التي الذي".split()))
_DUTCH_ENDS = frozenset(
    "dat die in op bij voor met en maar of is zijn was heeft hebben wordt worden dit ook niet er zich om te".split()
)
_DETERMINERS = frozenset("de het een zijn haar hun onze ons".split())
_PRONOUNS = frozenset("hij zij ze ik we wij men het dat dit die hem haar hen hun ook".split())


@dataclass(frozen=True)
class _Speaker:
    first: int
    last: int
    heads: tuple[int, ...]
    """Content words of the phrase."""


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Speakers of the two texts of whom neither has a counterpart."""
    for bead in pair.full_beads():
        mine, theirs = list(_arabic(pair, bead)), list(_dutch(pair, bead))
        if not mine or not theirs:
            continue
        strangers = [s for s in mine if not any(i in pair.target_of for i in s.heads)]
        speaking = {i for s in mine for i in s.heads}
        others = [s for s in theirs if not any(i in speaking for j in s.heads for i in pair.source_of.get(j, ()))]
        if len(strangers) == 1 and len(others) == 1 and len(mine) <= len(theirs) + 1:
            one, other = strangers[0], others[0]
            yield Finding(
                Kind.DIFFERENCE, Category.ATTRIBUTION, pair.span(Side.SOURCE, one.first, one.last),
                pair.span(Side.TARGET, other.first, other.last), 0.6, "attribution.speaker", Severity.MAJOR,
            )  # fmt: skip


def _speaker(pair: AlignedPair, side: Side, tokens: list[int]) -> _Speaker | None:
    """The phrase as a speaker, when it is one: its words known, and somebody rather than something said besides."""
    words = pair.words(side)
    heads = tuple(i for i in tokens if words[i].content)
    if not heads or not words[heads[0]].known:
        return None
    names_somebody = _is_noun(pair, heads[0]) if side is Side.SOURCE else _is_noun_phrase(pair, tokens, heads[-1])
    return _Speaker(heads[0], heads[-1] + 1, heads) if names_somebody else None


def _is_noun(pair: AlignedPair, i: int) -> bool:
    entries = pair.evidence.source_words.words[i].entries
    return bool(entries) and pair.evidence.lexicon.pos(entries[0]) in ("n", "a", "m")


def _is_noun_phrase(pair: AlignedPair, tokens: list[int], head: int) -> bool:
    """Dutch says *de politie* or, in the plural, *ooggetuigen*."""
    token = pair.target.tokens[head].text
    text = dutch.fold(token)
    if token[:1].isupper() or token[:1].isdigit():
        return False  # a name is for the check of names
    return dutch.fold(pair.target.tokens[tokens[0]].text) in _DETERMINERS or (
        text.endswith(("en", "s")) and dutch.lemma(text) != text
    )


def _arabic(pair: AlignedPair, bead: Bead) -> Iterator[_Speaker]:
    tokens = pair.tokens(Side.SOURCE, bead)
    bare = pair.evidence.source_words.bare
    for i in tokens:
        folded = arabic.fold(pair.source.tokens[i].text).removeprefix("و")
        if folded not in reporting.ARABIC_ACCORDING and not (bare[i] & reporting.ARABIC_VERBS and _is_verb(pair, i)):
            continue
        phrase: list[int] = []
        for k in range(i + 1, min(i + 1 + LONGEST, tokens[-1] + 1)):
            word = arabic.fold(pair.source.tokens[k].text)
            if pair.source.tokens[k].text in _STOPS - _QUOTES or (phrase and word in _ARABIC_ENDS):
                break
            if word not in reporting.ARABIC_LINKING and word not in _QUOTES:
                phrase.append(k)
        if (found := _speaker(pair, Side.SOURCE, phrase)) is not None:
            yield found


def _is_verb(pair: AlignedPair, i: int) -> bool:
    entries = pair.evidence.source_words.words[i].entries[:3]
    return any(pair.evidence.lexicon.pos(entry) == "v" for entry in entries)


def _dutch(pair: AlignedPair, bead: Bead) -> Iterator[_Speaker]:
    tokens = pair.tokens(Side.TARGET, bead)
    inside = set(tokens)
    bare = pair.evidence.target_words.bare
    for j in tokens:
        if dutch.fold(pair.target.tokens[j].text) in reporting.DUTCH_ACCORDING:
            phrase = _behind(pair, j + 1, inside)
        elif bare[j] & reporting.DUTCH_VERBS:
            phrase = _behind(pair, j + 1, inside) or _before(pair, j - 1, inside)
        else:
            continue
        if phrase and (found := _speaker(pair, Side.TARGET, phrase)) is not None:
            yield found


def _behind(pair: AlignedPair, start: int, inside: set[int]) -> list[int]:
    phrase: list[int] = []
    for j in range(start, start + LONGEST):
        word = dutch.fold(pair.target.tokens[j].text) if j in inside else ""
        if j not in inside or pair.target.tokens[j].text in _STOPS or word in _DUTCH_ENDS | _PRONOUNS:
            break
        phrase.append(j)
    return phrase


def _before(pair: AlignedPair, start: int, inside: set[int]) -> list[int]:
    phrase: list[int] = []
    for j in range(start, start - LONGEST, -1):
        word = dutch.fold(pair.target.tokens[j].text) if j in inside else ""
        if j not in inside or pair.target.tokens[j].text in _STOPS:
            return phrase[::-1]
        if word in _PRONOUNS | _DUTCH_ENDS:
            return []
        phrase.append(j)
    return []
