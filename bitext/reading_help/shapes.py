"""The vowels of broken plurals, verbal nouns and participles, by the shape of their letters.

An Arabic word's letters tell much of its vowels: a plural written مXاXيX is maXāXīX whatever the root. Digits stand for root
letters; what several patterns share is marked as unknown. Sources: Wright I, 195-247 (verbal nouns, participles), 300-306
(broken plurals); Ryding, ch. 5-7 and 22-31.
"""

from __future__ import annotations

import re
from functools import cache

from bitext.reading_help.sounds import LETTERS

_PLURALS = """
أ12ا3 a12ā3 | أ12اء a1i22āʾ | أ123اء a12i3āʾ | أ123ة a12i3a | أ12ة a1i22a | أ1ا2ي3 a1ā2ī3 | أ1ا23 a1ā2i3 | أ123 a12u3
آ1ا2 ʾā1ā2 | م1ا2ي3 ma1ā2ī3 | م1ا23 ma1ā2i3 | م1ا2 ma1ā22 | ت1ا2ي3 ta1ā2ī3 | 1وا2ي3 1awā2ī3 | 1وا23 1awā2i3
12ائ3 1a2āʾi3 | 12ا3ي4 1a2ā3ī4 | 12ا34ة 1a2ā3i4a | 12ا34 1a2ā3i4 | 12ا3ى 1a2ā3ā | 12ا3ا 1a2ā3ā | 123اء 1u2a3āʾ
123ان 1·23ān | 1ي2ان 1ī2ān | 12اة 1u2ā | 1ا2ة 1ā2a | 123ة 1a2a3a | 123ى 1a23ā | 12و3 1u2ū3 | 12ا3 1i2ā3 | 12ي3 1a2ī3 | 123 1u2·3
"""
_OF_VERBS = """
است12ا3 isti12ā3 | است1ا2ة isti1ā2a | ات1ا2 itti1ā2 | اط1ا2 iṭṭi1ā2 | اد1ا2 iddi1ā2 | ان12ا3 in1i2ā3 | ا1ت2ا3 i1ti2ā3
ا1ط2ا3 i1ṭi2ā3 | ازد2ا3 izdi2ā3 | إي1ا2 ī1ā2 | إ1ا2ة i1ā2a | إ12ا3 i12ā3 | ت12ي3 ta12ī3 | ت12ية ta12iya | ت12ئة ta12iʾa
ت1ا2ي ta1ā2ī | ت1ا23 ta1ā2u3 | ت12ي ta1a22ī | ت123 ta1a22u3 | م1ا2اة mu1ā2ā | م1ا23ة mu1ā2a3a | مست1ي2 musta1ī2
مست123 musta12i3 | مست12 musta1i22 | من123 mun1a2i3 | متو1ي mutawa11ī | مت1ا23 muta1ā2i3 | م1ت2 mu1ta22 | م1ت23 mu1ta2i3 | مت123 muta1a22i3
م12و3 ma12ū3 | م1ا23 mu1ā2i3 | م1ي2 mu1ī2 | 1ائ2 1āʾi2 | 1ا23 1ā2i3 | 1ا2ي 1ā2ī | 12ا3ة 1i2ā3a | 12و3 1u2ū3 | 12ا3 1·2ā3
123ة 1·23a | 123 1·23
"""
_ROOT = "([^اىةآ])"


@cache
def _table(rules: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    found = []
    for rule in rules.replace("\n", "|").split("|"):
        if rule.strip():
            shape, sounds = rule.split()
            seen: set[str] = set()
            pattern = ""
            for sign in shape:
                pattern += sign if not sign.isdigit() else f"(?P<r{sign}>{_ROOT[1:-1]})" if sign not in seen else f"(?P=r{sign})"
                seen.add(sign)
            found.append((re.compile(pattern), sounds))
    return tuple(found)


def _filled(stem: str, rules: str) -> str:
    for pattern, sounds in _table(rules):
        match = pattern.fullmatch(stem)
        if match:
            return "".join(LETTERS.get(match[f"r{sign}"], "") if sign.isdigit() else sign for sign in sounds)
    return ""


def plural(stem: str) -> str:
    """The sounds of a broken plural without marks, or nothing when its letters fit no pattern."""
    return _filled(stem, _PLURALS)


def of_verb(stem: str) -> str:
    """The sounds of a verbal noun or participle without marks, or nothing when its letters fit no pattern."""
    return _filled(stem, _OF_VERBS)


def elative(stem: str) -> str:
    """أكبر of كبير."""
    return _filled(stem, "أ123 a12a3")
