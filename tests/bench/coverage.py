"""What the lexicon knows of Arabic words and what the aligner links, per part of speech, with the words most often missed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bitext.lexicon.index import lexicon
from bitext.text import TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.comparison import Comparison

MOST_FREQUENT = 20


class Coverage:
    """Counts over many comparisons. A word of several readings counts for the longest stem's first entry; unknown words for `?`."""

    def __init__(self) -> None:
        self.words: Counter[str] = Counter()
        self.linked: Counter[str] = Counter()
        self.missed: dict[str, Counter[str]] = {}

    def add(self, comparison: Comparison) -> None:
        """Counts the Arabic content words of one comparison."""
        words, partners = lexicon(), {link.source for link in comparison.links}
        for token in comparison.source.tokens:
            if token.kind is not TokenKind.WORD:
                continue
            folded = words.folded(token.text)
            analyses = words.analyse(folded)
            if analyses and not any(words.is_content(entry) for entry in analyses[0].entries):
                continue
            pos = words.pos(analyses[0].entries[0]) if analyses else "?"
            self.words[pos] += 1
            if token.span in partners:
                self.linked[pos] += 1
            else:
                missed = words.head(analyses[0].entries[0]) if analyses else folded
                self.missed.setdefault(pos, Counter())[missed] += 1

    def lines(self) -> Iterator[str]:
        """The shares of all words and of each part of speech; for each the words most often left without a link."""
        total = self.words.total()
        if total:
            known = total - self.words["?"]
            yield f"Arabic content words known {known / total:.1%}, linked {self.linked.total() / total:.1%}"
        for pos, count in self.words.most_common():
            name = "unknown" if pos == "?" else pos
            yield f"{name}: {count / total:.1%} of them, linked {self.linked[pos] / count:.1%}; missed most:"
            yield "  " + "، ".join(
                f"{head} {times}" for head, times in self.missed.get(pos, Counter()).most_common(MOST_FREQUENT)
            )
