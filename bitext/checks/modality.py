"""Is a thing a fact on one side, and possible, expected, obliged or hearsay on the other?

You will see this when the source has a word that says how real a thing is (may, must, is expected to, allegedly) and the sentence of
the text that renders it has none of its kind, or when the text hedges what the source states. Auxiliaries that also serve reported
speech (*zou*) raise nothing by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.findings import Category, Finding, Kind, Severity
from bitext.languages import arabic, dutch, modality
from bitext.languages.base import Role
from bitext.languages.modality import KIN, Step
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.alignment.alignment import Bead

REACH = 7
_STRONG = frozenset({Step.POSSIBLE, Step.OBLIGED, Step.ALLEGED, Step.ADVISED, Step.INTENDED})


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Markers of the source without one of their kind, hedges of the text without any, and ability where the source has a deed."""
    for bead in pair.full_beads():
        source = {i: step for i in pair.tokens(Side.SOURCE, bead) if (step := _source_step(pair, i))}
        yield from _lost(pair, bead, source)
        if not source:
            yield from _hedged(pair, bead)
            yield from _able(pair, bead)


def _folded(pair: AlignedPair, i: int) -> str:
    return arabic.fold(pair.source.tokens[i].text) if 0 <= i < len(pair.source.tokens) else ""


def _is_imperfect(pair: AlignedPair, i: int) -> bool:
    """Whether a word reads best as an imperfect; the first person (ا) is left out, since most such words are perfects."""
    word = _folded(pair, i)
    lexicon = pair.evidence.lexicon
    analyses = lexicon.analyse(word) if word else ()
    if not analyses or analyses[0].person not in ("ي", "ت", "ن"):
        return False
    # تمت may be *it was done*: a perfect that is possible makes قد certain
    return not any(not a.person and lexicon.pos(a.entries[0]) == "v" and a.start == analyses[0].start for a in analyses)


def _source_step(pair: AlignedPair, i: int) -> Step | None:
    word = _folded(pair, i).removeprefix("و")
    if word == "قد":
        return Step.POSSIBLE if _is_imperfect(pair, i + 1) else None
    for form in (word, word.removeprefix("ال"), word.removeprefix("ب")):
        if form in modality.ARABIC:
            return modality.ARABIC[form]
    return None


def _target_steps(pair: AlignedPair, j: int) -> set[Step]:
    token = pair.target.tokens[j]
    if not token.is_word:
        return set()
    return {modality.DUTCH[form] for form in pair.evidence.target_words.bare[j] if form in modality.DUTCH}


def _sentence(pair: AlignedPair, bead: Bead, place: float) -> list[int]:
    """Target tokens of the segment in which `place` lies."""
    segments = [pair.target.segments[t] for t in bead.target]
    return list(min(segments, key=lambda s: max(s.first - place, place - s.last + 1, 0)).indices)


def _lost(pair: AlignedPair, bead: Bead, source: dict[int, Step]) -> Iterator[Finding]:
    for i, step in source.items():
        if step not in _STRONG or step not in KIN or _is_answered(pair, i, step):
            continue
        verb = next((k for k in range(i + 1, i + 5) if k in pair.target_of and pair.evidence.source_words.words[k].content), None)
        if verb is None or verb not in pair.tokens(Side.SOURCE, bead):
            continue
        partner = pair.target_of[verb]
        sentence = _sentence(pair, bead, partner[0])
        steps = {j: _target_steps(pair, j) for j in sentence}
        if any(found & KIN[step] for found in steps.values()) or (step is Step.OBLIGED and _forbidden(pair, sentence)):
            continue
        other = [j for j, found in steps.items() if found and abs(j - partner[0]) <= REACH]
        place = min(other, key=lambda j: abs(j - partner[0])) if other else partner[0]
        score = 0.7 if other else 0.6
        if _folded(pair, i).removeprefix("و") in modality.OFTEN_DROPPED and (step is Step.POSSIBLE or not other):
            score = 0.45
        name = "modality.step" if other else "modality.hedge_lost"
        yield Finding(
            Kind.DIFFERENCE, Category.MODALITY, pair.span(Side.SOURCE, i, i + 2 if _folded(pair, i).endswith("قد") else i + 1),
            pair.target.tokens[place].span, score, name, Severity.MAJOR,
            {"source_value": step.value, "target_value": next(iter(steps[place])).value if other else ""},
        )  # fmt: skip


def _is_answered(pair: AlignedPair, i: int, step: Step) -> bool:
    """Whether a marker has its own counterpart; a particle may be linked with a word that only fills the sentence."""
    partners = pair.target_of.get(i, ())
    if _folded(pair, i).removeprefix("و") not in modality.ARABIC_PARTICLES:
        return bool(partners)
    return any(_target_steps(pair, j) & KIN[step] for j in partners)


def _forbidden(pair: AlignedPair, sentence: list[int]) -> bool:
    """*must not* is *mag niet* in Dutch."""
    words = {dutch.fold(pair.target.tokens[j].text) for j in sentence}
    return bool(words & {"mag", "mogen", "mocht", "verboden"}) and bool(words & {"niet", "geen", "verboden"})


def _hedged(pair: AlignedPair, bead: Bead) -> Iterator[Finding]:
    for j in pair.tokens(Side.TARGET, bead):
        if dutch.fold(pair.target.tokens[j].text) not in modality.HEDGES or j in pair.source_of:
            continue
        around = [
            k for k in range(j - REACH, j + REACH + 1) if k in pair.source_of and pair.evidence.target_words.words[k].content
        ]
        if around:
            nearest = pair.source_of[min(around, key=lambda k: abs(k - j))][0]
            yield Finding(
                Kind.DIFFERENCE, Category.MODALITY, pair.source.tokens[nearest].span, pair.target.tokens[j].span, 0.65,
                "modality.hedge_added", Severity.MAJOR,
            )  # fmt: skip


def _able(pair: AlignedPair, bead: Bead) -> Iterator[Finding]:
    """*konden … bevrijden* for a plain *freed*, *kunnen* for a plain future, *overwegen te sluiten* for either."""
    for j in pair.tokens(Side.TARGET, bead):
        word = dutch.fold(pair.target.tokens[j].text)
        weak = word in modality.NOT_YET_DONE
        if (word not in {"kon", "konden", "kunnen", "kan"} and not weak) or j in pair.source_of:
            continue
        past = word in {"kon", "konden"}
        for k in range(j + 1, j + 13):
            verb = next(iter(pair.source_of.get(k, ())), None)
            if verb is None or not _is_infinitive(pair, k) or not _is_verb(pair, verb):
                continue
            done, coming = _is_perfect(pair, verb), _is_future(pair, verb)
            if (done or coming) if weak else done if past else coming:
                yield Finding(
                    Kind.DIFFERENCE, Category.MODALITY, pair.source.tokens[verb].span, pair.target.tokens[j].span, 0.6,
                    "modality.not_done" if weak else "modality.ability", Severity.MAJOR if weak else Severity.MINOR,
                )  # fmt: skip
            break


def _is_verb(pair: AlignedPair, i: int) -> bool:
    analyses = pair.evidence.lexicon.analyse(_folded(pair, i))
    return bool(analyses) and pair.evidence.lexicon.pos(analyses[0].entries[0]) == "v"


def _is_infinitive(pair: AlignedPair, j: int) -> bool:
    word = dutch.fold(pair.target.tokens[j].text)
    return word.endswith("n") and dutch.lemma(word) == word


def _is_perfect(pair: AlignedPair, i: int) -> bool:
    lexicon = pair.evidence.lexicon
    analyses = lexicon.analyse(_folded(pair, i))
    return bool(analyses) and not analyses[0].person and lexicon.pos(analyses[0].entries[0]) == "v"


def _is_future(pair: AlignedPair, i: int) -> bool:
    return any(part.role is Role.FUTURE for part in pair.evidence.source_words.words[i].parts)
