"""Does the same noun go with another name: *the province of Sétif* and *the province of Skikda*?

You will see this when a noun of both texts is linked (village, province, university, singer), a name stands right behind it on each
side, and the two names neither have a counterpart nor sound alike. It needs no gazetteer; the check of names does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.findings import Category, Finding, Kind, Severity
from bitext.languages import dutch
from bitext.languages.arabic import is_arabic
from bitext.languages.base import Role
from bitext.lexicon.sound import unlike
from bitext.text import Side, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair

SHORTEST_NAME = 3
"""Letters of an Arabic name; shorter ones are initials and glued clitics."""
_QUOTES = frozenset('"“”«»‘’„-–')
_OF = frozenset("van de het".split())


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Names behind a linked noun that are not each other's counterparts."""
    for i, partner in pair.target_of.items():
        if not _is_noun(pair, i):
            continue
        mine, theirs = _name_behind_source(pair, i), _name_behind_target(pair, partner[-1])
        if mine is None or theirs is None or mine in pair.target_of or theirs in pair.source_of:
            continue
        words = pair.words(Side.SOURCE)
        if unlike(words[mine].skeleton, pair.target.tokens[theirs].text):
            yield Finding(
                Kind.DIFFERENCE, Category.NAME, pair.source.tokens[mine].span, pair.target.tokens[theirs].span,
                0.75 if words[mine].name else 0.6, "name.differs", Severity.CRITICAL,
            )  # fmt: skip


def _is_noun(pair: AlignedPair, i: int) -> bool:
    word = pair.words(Side.SOURCE)[i]
    return bool(word.entries) and pair.evidence.lexicon.pos(word.entries[0]) in ("n", "m") and not _has_owner(pair, i)


def _has_owner(pair: AlignedPair, i: int) -> bool:
    return any(part.role is Role.POSSESSIVE for part in pair.words(Side.SOURCE)[i].parts)


def _name_behind_source(pair: AlignedPair, i: int) -> int | None:
    """The next word, quotation marks aside, when it is a name or no word that is known."""
    tokens, words = pair.source.tokens, pair.words(Side.SOURCE)
    k = i + 1
    while k < len(tokens) and tokens[k].text in _QUOTES:
        k += 1
    if k >= len(tokens) or tokens[k].kind is not TokenKind.WORD or not words[k].skeleton:
        return None
    return k if _may_be_name(pair, k, tokens[k].text) else None


def _may_be_name(pair: AlignedPair, k: int, text: str) -> bool:
    """A name of the gazetteer that is no common word besides, or an unknown word that no article marks as a common one."""
    word, lexicon = pair.words(Side.SOURCE)[k], pair.evidence.lexicon
    if not word.known:
        return len(text) >= SHORTEST_NAME and not text.startswith("ال") and all(map(is_arabic, text))
    analyses = lexicon.analyse(lexicon.folded(text))
    longest = max(a.end - a.start for a in analyses)
    entries = [e for a in analyses if a.end - a.start == longest for e in a.entries]
    return all(lexicon.is_name(e) for e in entries) and any(lexicon.name_class(e) in ("g", "o", "p") for e in entries)


def _name_behind_target(pair: AlignedPair, j: int) -> int | None:
    """The next capitalised word, *van (de)* and quotation marks aside."""
    tokens = pair.target.tokens
    k = j + 1
    while k < len(tokens) and (tokens[k].text in _QUOTES or dutch.fold(tokens[k].text) in _OF):
        k += 1
    is_name = k < len(tokens) and tokens[k].kind is TokenKind.WORD and tokens[k].text[:1].isupper()
    return k if is_name and tokens[j].text[:1].islower() else None
