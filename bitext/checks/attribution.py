"""Whose is it: has an owner been lost or exchanged (our forces / the troops)?

You will see this when the source has a noun with *our* (or *my*) whose counterpart in the text stands with a plain article,
or with another owner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.findings import Category, Finding, Kind, Severity
from bitext.languages import dutch
from bitext.languages.base import Role
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair

_OWN = {"نا": frozenset("ons onze wij we".split()), "ي": frozenset("mijn ik m'n".split())}
_OTHERS = frozenset("hun zijn haar uw jullie jouw".split())
_ARTICLES = frozenset("de het een deze die dit dat".split())


def check(pair: AlignedPair) -> Iterator[Finding]:
    """First-person owners of linked nouns, looked for before the noun's counterpart."""
    words = pair.evidence.source_words.words
    for i, word in enumerate(words):
        pronoun = next((part.text for part in word.parts if part.role is Role.POSSESSIVE), "")
        partner = pair.target_of.get(i)
        if pronoun not in _OWN or not partner or not _is_noun(pair, i):
            continue
        if pronoun == "ي" and not word.known:
            continue
        before = range(max(0, partner[0] - 3), partner[0])
        determiners = [(j, dutch.fold(pair.target.tokens[j].text)) for j in before if pair.target.tokens[j].is_word]
        if any(text in _OWN[pronoun] for _, text in determiners):
            continue
        owner = next(((j, t) for j, t in reversed(determiners) if t in _OTHERS or t in _ARTICLES), None)
        if owner is None:
            continue
        name = "attribution.owner" if owner[1] in _ARTICLES else "attribution.owner_changed"
        # in reported speech "our" becomes "their": a change of person is expected there
        score = 0.7 if name == "attribution.owner" and pronoun == "نا" else 0.35
        yield Finding(
            Kind.DIFFERENCE, Category.ATTRIBUTION, pair.source.tokens[i].span, pair.span(Side.TARGET, owner[0], partner[-1] + 1),
            score, name, Severity.MINOR,
        )  # fmt: skip


def _is_noun(pair: AlignedPair, index: int) -> bool:
    entries = pair.evidence.source_words.words[index].entries
    return bool(entries) and pair.evidence.lexicon.pos(entries[0]) in ("n", "a")
