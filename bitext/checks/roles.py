"""Who does it to whom: are agent and patient of a verb exchanged although both are named?

You will see this when a verb of the source stands with two named parties, both are in the text, and the text has them the other way
round without a passive. Arabic names the agent before the patient whether the verb comes first or second (Ryding, ch. 4);
Dutch does too in a main clause of the active voice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.alignment.alignment import Evidence
from bitext.findings import Category, Finding, Kind, Severity
from bitext.languages import arabic, dutch
from bitext.languages.base import Role
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.alignment.alignment import Bead

REACH = 7
"""Tokens before and behind the verb within which its parties stand."""
_STOPS = frozenset('.!?؟;؛:,،"“”«»‘’')
_ARABIC_PREPOSITIONS = frozenset(
    "من في علي عن الي مع بين ضد لدي عند حول بشان بسبب خلال بعد قبل وفق بحسب حسب ان الذي التي او".split()
)
_DUTCH_PREPOSITIONS = frozenset("van voor met tegen in op bij door uit over naar tussen na volgens als en of".split())
_OF_PATIENTS = frozenset("bij aan tegen op".split())
"""Prepositions that mark the one who undergoes: an agent of the source behind them has changed its part."""
_PASSIVE = frozenset("wordt worden werd werden geworden door".split())


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Verbs with two named parties whose order is reversed in an active clause of the text."""
    for bead, taken in zip(pair.beads, pair.taken, strict=False):
        if not (bead.source and bead.target):
            continue
        parties = {
            i: c.target
            for c, score in taken
            if score > 0.4 and (c.evidence is Evidence.NAME or (c.evidence is Evidence.SOUND and _is_party(pair, c.source[0])))
            for i in c.source[:1]
        }
        if len(parties) >= 2:
            yield from _in_bead(pair, bead, parties)


def _is_party(pair: AlignedPair, i: int) -> bool:
    lexicon = pair.evidence.lexicon
    return any(lexicon.name_class(entry) for entry in pair.evidence.source_words.words[i].entries)


def _word(pair: AlignedPair, side: Side, i: int) -> str:
    text = pair.document(side).tokens[i].text
    return arabic.fold(text) if side is Side.SOURCE else dutch.fold(text)


def _is_verb(pair: AlignedPair, i: int) -> bool:
    lexicon = pair.evidence.lexicon
    analyses = lexicon.analyse(_word(pair, Side.SOURCE, i))
    return bool(analyses) and lexicon.pos(analyses[0].entries[0]) == "v" and not analyses[0].pronoun


def _free(pair: AlignedPair, i: int) -> bool:
    """Whether a source token stands without a preposition, its own or the word before it."""
    if any(part.role is Role.PREPOSITION for part in pair.evidence.source_words.words[i].parts):
        return False
    return i == 0 or _word(pair, Side.SOURCE, i - 1).removeprefix("و") not in _ARABIC_PREPOSITIONS


def _behind_preposition(pair: AlignedPair, j: int, prepositions: frozenset[str]) -> bool:
    return any(_word(pair, Side.TARGET, k) in prepositions for k in (j - 1, j - 2) if k >= 0)


def _in_bead(pair: AlignedPair, bead: Bead, parties: dict[int, tuple[int, ...]]) -> Iterator[Finding]:
    tokens = pair.tokens(Side.SOURCE, bead)
    for v in tokens:
        verb = pair.target_of.get(v)
        if not verb or v in parties or not _is_verb(pair, v):
            continue
        near = [i for i in range(max(tokens[0], v - REACH), min(tokens[-1], v + REACH) + 1) if i in parties]
        near = [i for i in near if not any(pair.source.tokens[k].text in _STOPS for k in range(min(i, v), max(i, v)))]
        free = [i for i in near if _free(pair, i)]
        if len(near) != 2 or len(free) != 2 or free[1] < v:
            continue
        agent, patient = parties[free[0]], parties[free[1]]
        if agent[0] <= patient[-1] or set(agent) & set(patient):
            continue
        first, last = patient[0], agent[-1]
        clause = range(first, last + 1)
        if last - first > 2 * REACH or not any(first - 2 <= j <= last + REACH for j in verb):
            continue
        if any(pair.target.tokens[j].text in _STOPS or _word(pair, Side.TARGET, j) in _PASSIVE for j in clause):
            continue
        if _behind_preposition(pair, first, _DUTCH_PREPOSITIONS) or _behind_preposition(
            pair, agent[0], _DUTCH_PREPOSITIONS - _OF_PATIENTS
        ):
            continue
        yield Finding(
            Kind.DIFFERENCE, Category.ATTRIBUTION, pair.span(Side.SOURCE, min(free[0], v), max(free[1], v) + 1),
            pair.span(Side.TARGET, first, last + 1), 0.7, "attribution.exchanged", Severity.CRITICAL,
        )  # fmt: skip
