"""Which Dutch words say what an Arabic clitic says.

Sources: Ryding, *A Reference Grammar of Modern Standard Arabic*, ch. 12 (suffix pronouns), 16 (one-letter prepositions), 18.2 (و and ف).
"""

from __future__ import annotations

from bitext.languages.base import Role

_PREPOSITIONS = {
    "ب": frozenset("met in door op aan bij via voor te van".split()),
    "ل": frozenset("voor van aan om tot naar te bij".split()),
    "ك": frozenset("als zoals".split()),
}
_PRONOUNS = {
    "ه": frozenset("zijn z'n hem het hij ervan er die dat".split()),
    "ها": frozenset("haar ze zij zijn hun er het hen die".split()),
    "هم": frozenset("hun hen ze zij zich die".split()),
    "هما": frozenset("hun hen ze zij beiden beide".split()),
    "هن": frozenset("hun haar hen ze zij".split()),
    "ك": frozenset("je jouw u uw jou".split()),
    "كم": frozenset("jullie u uw".split()),
    "كما": frozenset("jullie u uw".split()),
    "كن": frozenset("jullie u uw".split()),
    "نا": frozenset("ons onze we wij".split()),
    "ي": frozenset("mijn m'n me mij ik".split()),
    "ني": frozenset("me mij ik".split()),
}
_CONJUNCTIONS = frozenset("en dan dus ook waarop maar".split())
_ARTICLES = frozenset("de het 't".split())
_FUTURE = frozenset("zal zullen zou zouden gaat gaan wordt worden".split())


def dutch_for(role: Role, clitic: str) -> frozenset[str]:
    """The Dutch words that may stand for a clitic (as folded); none for a stem or what has no word of its own."""
    if role is Role.PREPOSITION:
        return _PREPOSITIONS.get(clitic, frozenset())
    if role is Role.POSSESSIVE:
        return _PRONOUNS.get(clitic, frozenset())
    return {Role.CONJUNCTION: _CONJUNCTIONS, Role.ARTICLE: _ARTICLES, Role.FUTURE: _FUTURE}.get(role, frozenset())
