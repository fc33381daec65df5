"""What the pieces of an Arabic word mean in Dutch: clitics, pronouns, and what its ending says.

Sources: Ryding, *A Reference Grammar of Modern Standard Arabic*, ch. 12 (pronouns), 16 (prepositions), 18 (connectives).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.languages.base import Role

if TYPE_CHECKING:
    from bitext.lexicon.index import Analysis

_CLITICS = {
    (Role.CONJUNCTION, "و"): "en", (Role.CONJUNCTION, "ف"): "dus, want", (Role.PREPOSITION, "ب"): "met, in, door",
    (Role.PREPOSITION, "ل"): "voor, aan, van", (Role.PREPOSITION, "ك"): "als", (Role.ARTICLE, "ال"): "de, het",
    (Role.ARTICLE, "ل"): "de, het", (Role.FUTURE, "س"): "zal, zullen",
}  # fmt: skip
_OWNERS = {"ه": "zijn", "ها": "haar", "هم": "hun", "هما": "hun (van beiden)", "هن": "hun", "ك": "jouw, uw", "كم": "jullie, uw",
           "كما": "jullie", "كن": "jullie", "نا": "onze, ons", "ي": "mijn"}  # fmt: skip
_OBJECTS = {"ه": "hem, het", "ها": "haar, het", "هم": "hen", "هما": "hen beiden", "هن": "hen", "ك": "jou, u", "كم": "jullie, u",
            "كما": "jullie", "كن": "jullie", "نا": "ons", "ي": "mij", "ني": "mij"}  # fmt: skip
_PRESENT = {
    ("ي", ""): "hij", ("ت", ""): "zij, jij", ("ن", ""): "wij", ("ا", ""): "ik", ("ي", "ون"): "zij (meervoud)",
    ("ي", "وا"): "zij (meervoud)", ("ت", "ون"): "jullie", ("ت", "وا"): "jullie", ("ي", "ن"): "zij (vrouwen)",
    ("ي", "ان"): "zij beiden", ("ت", "ان"): "zij beiden", ("ت", "ين"): "jij (vrouw)",
}  # fmt: skip
_PAST = {"": "hij", "ت": "zij", "وا": "zij (meervoud)", "نا": "wij", "تم": "jullie", "ا": "zij beiden", "تا": "zij beiden",
         "ن": "zij (vrouwen)", "تن": "jullie"}  # fmt: skip
_NUMBERS = {"ون": "meervoud", "ين": "meervoud", "ات": "meervoud", "ان": "twee", "تان": "twee", "تين": "twee"}


def clitic(role: Role, letters: str) -> str:
    """What a clitic (as folded) says in Dutch, the commonest first; empty for what has no word of its own."""
    return _CLITICS.get((role, letters), "")


def pronoun(letters: str, *, owns: bool) -> str:
    """What a suffix pronoun says: behind a noun whose it is, behind a verb or preposition whom."""
    return (_OWNERS if owns else _OBJECTS).get(letters, "")


def form(analysis: Analysis, pos: str, *, is_past: bool, is_plural: bool, is_first: bool) -> str:
    """Person and tense of a verb, or the number of a noun; `is_first` for قلت, which is *ik* or *jij*."""
    if analysis.person:
        who = _PRESENT.get((analysis.person, analysis.ending), "")
        return f"{who} · tegenwoordige tijd" if who else "tegenwoordige tijd"
    if pos == "v" and is_past:
        who = "ik, jij" if is_first and analysis.ending == "ت" else _PAST.get(analysis.ending, "")
        return f"{who} · verleden tijd" if who else "verleden tijd"
    if pos in ("p", "c", "x", "pn", "adv"):
        return ""
    return _NUMBERS.get(analysis.ending, "meervoud" if is_plural else "")
