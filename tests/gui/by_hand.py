"""Comparisons made by hand, so that a test of the window does not depend on what the engine finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.alignment.alignment import Bead, Evidence, Link
from bitext.checks.listing import FactLine
from bitext.comparison import Comparison
from bitext.facts.verdicts import Verdict
from bitext.findings import Category, Finding, Kind, Severity
from bitext.reading import read_document
from bitext.text import Side, Span
from gui.models.prepared import Prepared, prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SOURCE = "وصل ثلاثة جنود إلى حلب. قال القائد إن المعركة انتهت."
TARGET = "Er kwamen vier soldaten aan in Aleppo. De commandant zei dat de strijd voorbij is."


def span(text: str, words: str) -> Span:
    """Where `words` are in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def finding(
    source: str = "", target: str = "", *, agrees: bool = False, category: Category = Category.NUMBER, score: float = 0.9
) -> Finding:
    """A finding at these words of SOURCE and TARGET; an empty one has no place there."""
    return Finding(
        Kind.AGREEMENT if agrees else Kind.DIFFERENCE,
        category,
        span(SOURCE, source) if source else None,
        span(TARGET, target) if target else None,
        score,
        "name.differs" if source and target else "omission" if source else "addition",
        None if agrees else Severity.MAJOR,
    )


FINDINGS = (
    finding("ثلاثة", "vier"),
    finding("حلب", "Aleppo", agrees=True, category=Category.NAME),
    finding("القائد", "", category=Category.OMISSION),
    finding("المعركة", "strijd", category=Category.MISTRANSLATION, score=0.3),
    finding("", "voorbij", category=Category.ADDITION),
)
LINKS = (
    Link(span(SOURCE, "جنود"), span(TARGET, "soldaten"), 0.9, Evidence.LEXICON),
    Link(span(SOURCE, "المعركة"), span(TARGET, "strijd"), 0.5, Evidence.RELATED),
)


def fact(
    source: str = "", target: str = "", values: tuple[str, str] = ("", ""), verdict: Verdict = Verdict.SAME,
    category: Category = Category.NUMBER, score: float = 0.9,
) -> FactLine:  # fmt: skip
    """A line of the facts at these words of SOURCE and TARGET; an empty one has no place there."""
    places = (span(SOURCE, source) if source else None, span(TARGET, target) if target else None)
    return FactLine(category, *places, *values, verdict, score)


FACTS = (
    fact("ثلاثة", "vier", ("3", "4"), Verdict.DIFFERS),
    fact("حلب", "Aleppo", category=Category.NAME),
    fact("القائد", "", ("3000", ""), Verdict.SOURCE_ONLY),
    fact("", "voorbij", category=Category.NAME, verdict=Verdict.CANNOT_TELL, score=0.0),
)


def compare_by_hand(
    source: str = SOURCE,
    target: str = TARGET,
    findings: Iterable[Finding] = FINDINGS,
    links: Iterable[Link] = LINKS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Comparison:
    """A comparison in which segment n belongs to segment n; other texts than SOURCE and TARGET have no findings."""
    left = read_document(source, Side.SOURCE, "ar")
    right = read_document(target, Side.TARGET, "nl")
    ours = (source, target) == (SOURCE, TARGET)
    most = max(len(left.segments), len(right.segments))
    beads = tuple(Bead((i,) if i < len(left.segments) else (), (i,) if i < len(right.segments) else (), 0.9) for i in range(most))
    return Comparison(
        left, right, beads, tuple(links) if ours else (), tuple(findings) if ours else (),
        dict.fromkeys(Side, 0.75), {Side.SOURCE: frozenset({0}), Side.TARGET: frozenset()},
        facts=FACTS if ours else (),
    )  # fmt: skip


def prepare_by_hand(source: str, target: str, cancelled: Callable[[], bool] = lambda: False) -> Prepared:
    """What the workspace gets, from a comparison made by hand."""
    return prepare(compare_by_hand(source, target))
