"""Links for parts of words: conjunction, preposition, article and pronoun that hang on a linked word.

They are possible links, never sure: a clitic says what a small word beside the counterpart says, and small words are free.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.alignment.alignment import Evidence, Link
from bitext.languages.base import Role
from bitext.languages.clitics import dutch_for
from bitext.lexicon.tables import DEMONYM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bitext.alignment.evidence import Candidate, PairEvidence
    from bitext.languages.base import Part

REACH = 4
"""Target tokens before the counterpart in which its small words are looked for; a pronoun may also stand so far behind."""
SCORE = 0.6


def link_parts(pair: PairEvidence, taken: Iterable[Candidate]) -> list[Link]:
    """Links of the clitics of linked words with target words that nothing else has taken, in reading order."""
    candidates = list(taken)
    used = {j for c in candidates for j in c.target}
    found = []
    for c in sorted(candidates, key=lambda c: c.source):
        for i in c.source:
            parts = pair.source_words.words[i].parts
            if len(parts) < 2 or not pair.source_words.words[i].content:
                continue
            for part in reversed(parts):  # the ones nearest to the stem stand nearest to its counterpart
                if part.role is Role.ARTICLE and _is_adjective(pair, i):
                    continue  # its article is the noun's
                j = next((j for j in _places(pair, c, part, used) if _says(pair, part, j)), None)
                if j is not None:
                    used.add(j)
                    found.append(Link(part.span, pair.target.tokens[j].span, SCORE, Evidence.FUNCTION))
    return sorted(found, key=lambda link: (link.source, link.target))


def _is_adjective(pair: PairEvidence, i: int) -> bool:
    entries = pair.source_words.words[i].entries
    return bool(entries) and pair.lexicon.pos(entries[0]) in ("a", DEMONYM)


def _says(pair: PairEvidence, part: Part, j: int) -> bool:
    return pair.target.tokens[j].text.lower() in dutch_for(part.role, pair.lexicon.folded(part.text))


def _places(pair: PairEvidence, c: Candidate, part: Part, used: set[int]) -> Iterator[int]:
    """Free target tokens around the counterpart, nearest first, no further than the next word that is linked."""
    if part.role is Role.STEM:
        return
    segment = pair.target.segments[pair.target.segment_of_token[c.target[0]]]
    before = range(c.target[0] - 1, max(segment.first, c.target[0] - REACH) - 1, -1)
    behind = range(c.target[-1] + 1, min(segment.last, c.target[-1] + REACH + 1)) if part.role is Role.POSSESSIVE else ()
    for places in (before, behind):
        for j in places:
            if pair.target_words.words[j].content and j in used:
                break
            if j not in used:
                yield j
