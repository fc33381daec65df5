"""Is a whole sentence on one side only?

You will see this when a sentence of at least three known content words found no counterpart anywhere in the other text, while
the sentences around it did. A sentence whose words the program does not know is no evidence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.findings import Category, Finding, Kind, Severity
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair

FEWEST_KNOWN = 3
LEAST_KNOWN = 0.6
"""Share of a sentence's content words that must be known."""


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Sentences without a counterpart: left out where the source has them, put in where the text has."""
    if not any(pair.full_beads()):
        return
    for bead in pair.beads:
        side = Side.TARGET if not bead.source else Side.SOURCE if not bead.target else None
        if side is None:
            continue
        words = (pair.evidence.source_words if side is Side.SOURCE else pair.evidence.target_words).words
        content = [words[i] for i in pair.tokens(side, bead) if words[i].content]
        known = sum(word.known for word in content)
        if known < FEWEST_KNOWN or known < LEAST_KNOWN * len(content):
            continue
        document = pair.document(side)
        span = document.segments[bead.on(side)[0]].span.cover(document.segments[bead.on(side)[-1]].span)
        omitted = side is Side.SOURCE
        yield Finding(
            Kind.DIFFERENCE,
            Category.OMISSION if omitted else Category.ADDITION,
            span if omitted else None,
            None if omitted else span,
            0.4,  # for who asks: of 24 such sentences in the visible pairs 3 were real omissions or additions
            "omission" if omitted else "addition",
            Severity.MAJOR if omitted else Severity.MINOR,
        )
