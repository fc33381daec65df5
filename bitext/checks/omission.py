"""Is something that the source says nowhere in the text?

You will see this when a constituent of the source (an adjunct, a clause: at least two content words, up to a comma or the end)
has no counterpart at all, while most of the rest of the sentence has, and the text has no word left over where it should stand.
A single word without a counterpart raises nothing: translators are free. Whole sentences are kept for who asks, since a
sentence may be said in words that the program does not tie.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.alignment.unanswered import alone, unanswered
from bitext.findings import Category, Finding, Kind, Severity
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair
    from bitext.text import Span

FEWEST_CONTENT = 2
LEAST_LINKED = 0.65
"""Share of the sentence's other content words that must be linked before silence counts."""


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Constituents and whole sentences of the source without a counterpart."""
    for item in unanswered(pair, Side.SOURCE):
        surely = item.closed and item.rivals == 0 and item.excess >= 1 and item.linked >= LEAST_LINKED
        if surely and item.known >= FEWEST_CONTENT:
            yield _finding(pair.span(Side.SOURCE, item.first, item.last), 0.65)
    for sentence in alone(pair, Side.SOURCE):
        yield _finding(sentence.span, 0.4)  # of 24 such sentences on either side in the visible pairs 3 were real


def _finding(span: Span, score: float) -> Finding:
    return Finding(Kind.DIFFERENCE, Category.OMISSION, span, None, score, "omission", Severity.MAJOR)
