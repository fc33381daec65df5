"""What a page says of itself: meta elements, JSON-LD and the time of posting, as a SourceRecord.

Sources: the Open Graph protocol; schema.org NewsArticle and SocialMediaPosting; HTML Living Standard, 4.5.14 (`time`).
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bitext.sources import SourceRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLE = ("og:title", "twitter:title", "dc.title")
_OUTLET = ("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher")
_AUTHOR = ("author", "article:author", "dc.creator", "parsely-author")
_POSTED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "dc.date.issued",
    "dcterms.created",
    "date",
    "dc.date",
    "pubdate",
)
_LICENCE = ("license", "licence", "dc.rights", "copyright", "rights")
_LANGUAGE = ("og:locale", "content-language", "dc.language")
_ARTICLES = frozenset(
    "NewsArticle Article ReportageNewsArticle BlogPosting SocialMediaPosting LiveBlogPosting OpinionNewsArticle AnalysisNewsArticle".split()
)
_LONGEST = 300


def facts_of(root: Any) -> SourceRecord:
    """What the elements of a page say for certain; nothing is guessed from its prose."""
    meta = _meta(root)
    article = next((item for item in _linked_data(root) if _kinds(item) & _ARTICLES), {})

    def first(*candidates: object) -> str:
        return next((text for text in map(_text, candidates) if text), "")

    def named(names: tuple[str, ...]) -> str:
        return first(*(meta.get(name) for name in names))

    posted = (
        moment(_text(value)) for value in (article.get("datePublished"), *(meta.get(name) for name in _POSTED), _time(root))
    )
    author = named(_AUTHOR)
    return SourceRecord(
        title=first(article.get("headline"), named(_TITLE), root.findtext(".//title")),
        outlet=first(_name(article.get("publisher")), named(_OUTLET)),
        speaker=first(_name(article.get("author")), "" if author.startswith(("http:", "https:")) else author),
        url=_address(root, meta, article),
        posted=next((day for day in posted if day), None),
        language=first(article.get("inLanguage"), root.get("lang"), named(_LANGUAGE)).replace("_", "-"),
        licence=first(article.get("license"), named(_LICENCE), root.xpath("string(//*[@rel='license']/@href)")),
    )


def moment(text: str) -> datetime | None:
    """The date and time of an ISO 8601 text, its zone kept; None for anything else."""
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None


def _meta(root: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        content = element.get("content", "")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = element.get(attribute, "").strip().lower()
            if name and content.strip():
                found.setdefault(name, content)
    return found


def _linked_data(root: Any) -> Iterator[dict[str, Any]]:
    for element in root.iter("script"):
        if element.get("type", "").strip().lower() != "application/ld+json":
            continue
        try:
            data = json.loads(element.text or "")
        except (ValueError, RecursionError):
            continue
        for item in data if isinstance(data, list) else [data]:
            if isinstance(item, dict):
                yield item
                graph = item.get("@graph")
                yield from (node for node in graph if isinstance(node, dict)) if isinstance(graph, list) else ()


def _kinds(item: dict[str, Any]) -> frozenset[str]:
    kind = item.get("@type")
    return frozenset(k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str))


def _name(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value)))
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: object) -> str:
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""


def _time(root: Any) -> str:
    """The moment of the only `time` element of the page, when there is just one: with more it may be of another post."""
    moments = {value for value in root.xpath("//time/@datetime") if moment(value)}
    return str(moments.pop()) if len(moments) == 1 else ""


def _address(root: Any, meta: dict[str, str], article: dict[str, Any]) -> str:
    candidates = (root.xpath("string(//link[@rel='canonical']/@href)"), meta.get("og:url"), article.get("url"))
    return next((text for text in map(_text, candidates) if text.startswith(("https://", "http://"))), "")
