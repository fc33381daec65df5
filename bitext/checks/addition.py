"""Does the text say something that the source says nowhere?

You will see this when a constituent of the text (an adjunct, a coordinate part, a clause: at least two content words) has no
counterpart at all, while most of the rest of the sentence has, and the source has next to no word left over where it would
stand. Whole sentences are kept for who asks: a newsroom adds background, and a sentence may be said in words that the program
does not tie.
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
FEWEST_IN_EXCESS = 2
LEAST_LINKED = 0.65
"""Share of the sentence's other content words that must be linked before silence counts."""


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Constituents and whole sentences of the text without a counterpart."""
    for item in unanswered(pair, Side.TARGET):
        surely = item.rivals <= 1 and item.excess >= FEWEST_IN_EXCESS and item.linked >= LEAST_LINKED
        if surely and item.known >= FEWEST_CONTENT:
            yield _finding(pair.span(Side.TARGET, item.first, item.last), 0.6)
    for sentence in alone(pair, Side.TARGET):
        yield _finding(sentence.span, 0.4)  # of 24 such sentences on either side in the visible pairs 3 were real


def _finding(span: Span, score: float) -> Finding:
    return Finding(Kind.DIFFERENCE, Category.ADDITION, None, span, score, "addition", Severity.MINOR)
