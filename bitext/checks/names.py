"""Are the same people, places, organisations and peoples named?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.alignment.alignment import Evidence
from bitext.findings import Category, Finding, Kind
from bitext.text import Side, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.alignment.evidence import Candidate

_NAMING = (Evidence.NAME, Evidence.SOUND)


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Names that line up, neighbouring words of one name taken together."""
    for taken in pair.taken:
        named = sorted(
            (c.source[0], c.source[-1] + 1, c.target[0], c.target[-1] + 1, score) for c, score in taken if _is_name(pair, c)
        )
        merged: list[tuple[int, int, int, int, float]] = []
        for item in named:
            if merged and item[0] <= merged[-1][1] and item[2] in (merged[-1][3], merged[-1][3] - 1):
                previous = merged[-1]
                merged[-1] = (
                    previous[0],
                    max(previous[1], item[1]),
                    previous[2],
                    max(previous[3], item[3]),
                    max(previous[4], item[4]),
                )
            else:
                merged.append(item)
        for first, last, start, stop, certainty in merged:
            yield Finding(
                Kind.AGREEMENT, Category.NAME, pair.span(Side.SOURCE, first, last), pair.span(Side.TARGET, start, stop),
                round(max(0.5, min(0.98, certainty)), 3), "name.same",
            )  # fmt: skip


def _is_name(pair: AlignedPair, c: Candidate) -> bool:
    if c.evidence in _NAMING:
        return True
    if c.evidence is Evidence.PHRASE and pair.evidence.target_words.words[c.target[0]].name:
        if pair.evidence.source_words.words[c.source[0]].name:
            return True
        return len(c.source) > 1 and all(pair.evidence.target_words.words[j].name for j in c.target)
    return c.evidence is Evidence.EQUAL and pair.source.tokens[c.source[0]].kind is TokenKind.WORD
