"""Words that say how real a thing is, in both languages, by step of the ladder.

Sources: Palmer, *Mood and Modality* (2nd ed.), for the classes; Badawi, Carter & Gully, *Modern Written Arabic*, 3.20-3.31 for the
Arabic verbs and قد; *Algemene Nederlandse Spraakkunst*, 18.5.4 for the Dutch auxiliaries.
"""

from __future__ import annotations

from enum import Enum


class Step(Enum):
    """What a marker claims for the thing said; the value names it in messages."""

    POSSIBLE = "possible"
    LIKELY = "likely"
    OBLIGED = "obliged"
    INTENDED = "intended"
    FUTURE = "future"
    ALLEGED = "alleged"
    ABLE = "able"
    ADVISED = "advised"
    CONDITION = "condition"


def _table(**rows: str) -> dict[str, Step]:
    return {word: Step[name] for name, words in rows.items() for word in words.split()}


ARABIC = _table(
    POSSIBLE="ربما لعل يمكن يحتمل محتمل محتمله احتمال قابل قابله امكان امكانيه جائز وارد",
    LIKELY="متوقع يتوقع مرجح يرجح",
    OBLIGED="يجب ينبغي يتعين ملزم مضطر لابد",
    INTENDED="يعتزم تعتزم ينوي تنوي يخطط تخطط يدرس تدرس",
    ALLEGED="يقال يزعم تزعم مزعوم مزعومه يشتبه مشتبه يعتقد ادعي",
    ABLE="تمكن استطاع يستطيع قدر قادر نجح تسني",
    ADVISED="ينصح تنصح يستحسن",
)
"""Folded words, found as written, without ال or as dictionary form."""

DUTCH = _table(
    POSSIBLE="mogelijk misschien wellicht eventueel mogen mag mocht dreigen dreigt risico riskeren riskeert kans"
    " lijken lijkt denkbaar mogelijkerwijs potentieel potentiele potentiële mogelijkheid soms",
    LIKELY="waarschijnlijk vermoedelijk verwacht verwachten verwachting allicht normaliter wordt-verwacht",
    OBLIGED="moeten moet moest moesten dienen dient hoeven hoeft verplicht verplichten nodig noodzakelijk vereist verplichting noodzaak eisen"
    " eist gedwongen genoodzaakt behoren behoort horen",
    INTENDED="willen wil wilde wilden overwegen overweegt plan plannen plant gepland voornemens bedoeling beogen beoogt streven denkt-aan",
    FUTURE="zullen zal gaan gaat",
    ALLEGED="zou zouden verluidt vermeend vermeende vermoed vermoeden verdacht verdenking verdenken beweren beweert zogezegd zogenaamd mogelijke"
    " vermoedelijke denkt denken",
    ABLE="slagen slaagde slaagden slaagt in-staat lukken lukte gelukt kunnen kon konden kan kun kunt",
    ADVISED="raden aanraden raadt afraden adviseren adviseert advies aanbevelen liever best",
)
"""Folded words, found as written or as lemma."""

KIN: dict[Step, frozenset[Step]] = {
    Step.POSSIBLE: frozenset({Step.POSSIBLE, Step.LIKELY, Step.ALLEGED, Step.ABLE}),  # *kunnen* says both
    Step.LIKELY: frozenset({Step.LIKELY, Step.POSSIBLE, Step.ALLEGED, Step.FUTURE, Step.INTENDED, Step.OBLIGED}),
    Step.OBLIGED: frozenset({Step.OBLIGED}),
    Step.INTENDED: frozenset({Step.INTENDED, Step.FUTURE}),
    Step.ALLEGED: frozenset({Step.ALLEGED, Step.POSSIBLE, Step.LIKELY}),
    Step.ADVISED: frozenset({Step.ADVISED}),
}
"""For each step of the source the steps that render it faithfully in Dutch."""

CERTAIN_PAST = frozenset(["لقد", "فقد"])
"""Forms of قد that only stand before a perfect: it has happened."""

ARABIC_PARTICLES = frozenset(["قد", "ربما", "لعل"])
"""Markers that are no verbs or nouns."""

NOT_YET_DONE = frozenset(
    "overweegt overwegen overwoog overwogen probeert proberen probeerde probeerden dreigt dreigen dreigde".split()
)
"""Dutch verbs after which a thing is only thought of, tried or threatened with."""

OFTEN_DROPPED = frozenset(["يمكن", "امكان", "ينبغي"])
"""Arabic markers that Dutch often leaves to *te* + infinitive or to a plain verb: their loss says little."""

HEDGES = frozenset("mogelijk misschien wellicht vermoedelijk waarschijnlijk mogelijkerwijs allicht".split())
"""Dutch adverbs that always hedge; auxiliaries such as *zou* also render reported speech and the future in the past."""
