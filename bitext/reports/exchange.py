"""A Comparison in the exchange format: plain values, offsets in code points into the texts exactly as given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bitext import messages
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitext.alignment.passages import Passage
    from bitext.comparison import Comparison
    from bitext.text import Document, Span

FORMAT = "muqabala-comparison"
VERSION = 1


def _spans(document: Document, segments: tuple[int, ...]) -> list[list[int]]:
    return [list(document.segments[s].span) for s in segments]


def _span(span: Span | None) -> list[int] | None:
    return list(span) if span is not None else None


def article_record(text: str, passages: Sequence[Passage], identity: str | None = None) -> dict[str, Any]:
    """An article's Arabic passages and their paraphrases as a dictionary ready for JSON."""
    record: dict[str, Any] = {"format": "muqabala-article", "version": VERSION}
    if identity is not None:
        record["id"] = identity
    return record | {
        "text": text,
        "passages": [
            {
                "source": list(p.source),
                "targets": [{"span": list(t.span), "score": t.score, "quoted": t.quoted} for t in p.targets],
            }
            for p in passages
        ],
    }


def comparison_record(comparison: Comparison, identity: str | None = None, language: str = "nl") -> dict[str, Any]:
    """The comparison as a dictionary ready for JSON; messages in `language`."""
    source, target = comparison.source, comparison.target
    record: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    if identity is not None:
        record["id"] = identity
    return record | {
        "source": {"language": source.language, "text": source.text},
        "target": {"language": target.language, "text": target.text},
        "segments": [
            {"source": _spans(source, b.source), "target": _spans(target, b.target), "score": b.score} for b in comparison.beads
        ],
        "links": [
            {"source": list(x.source), "target": list(x.target), "score": x.score, "evidence": x.evidence.value}
            for x in comparison.links
        ],
        "findings": [
            {
                "kind": f.kind.value,
                "category": f.category.value,
                "source": _span(f.source),
                "target": _span(f.target),
                "severity": f.severity.value if f.severity else None,
                "score": f.score,
                "message": messages.sentence(f, comparison, language),
                "quote": [
                    f.source.of(source.text) if f.source else None,
                    f.target.of(target.text) if f.target else None,
                ],
            }
            for f in comparison.findings
        ],
        "coverage": {side.value: comparison.coverage[side] for side in Side},
    }
