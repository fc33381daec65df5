"""The text of a page, and what it says of itself."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from reader_files import AR, AR2, NL, PAGE

from bitext.readers.opening import read_bytes
from bitext.sources import SourceRecord

EMBEDS = [
    '<blockquote class="twitter-tweet"><p lang="ar">{}</p></blockquote>', '<blockquote>{}</blockquote>', '<aside class="tweet">{}</aside>',
    '<div class="embed social-embed"><p>{}</p></div>', "<figure><blockquote>{}</blockquote></figure>",
]  # fmt: skip


def page(**changes: str) -> str:
    text = PAGE
    for old, new in changes.items():
        text = text.replace(old, new)
    return text


def record(head: str) -> SourceRecord:
    return read_bytes("a.html", f"<html><head>{head}</head><body><p>{NL}</p></body></html>".encode()).record


@pytest.mark.parametrize("embed", EMBEDS)
def test_a_quoted_post_stays_in_the_article(embed):
    text = read_bytes("a.html", re.sub(r"<blockquote.*?</blockquote>", embed.format(AR), PAGE, flags=re.DOTALL).encode()).text
    assert AR in text
    assert "Voorpagina" not in text


def test_the_record_of_a_page():
    assert read_bytes("a.html", PAGE.encode()).record == SourceRecord(
        title="Strijd om Baghouz | De Krant", outlet="De Krant", speaker="Redactie", url="https://krant.example/a/1",
        posted=datetime.fromisoformat("2019-03-12T18:20:00+01:00"), language="nl-NL",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ('<meta name="author" content="Redactie">', "speaker", "Redactie"),
        ('<meta property="article:author" content="https://x.example/redactie">', "speaker", ""),
        ('<meta name="date" content="gisteren">', "posted", None),
        ('<meta name="date" content="2019-03-12">', "posted", datetime(2019, 3, 12)),
        ('<link rel="canonical" href="javascript:alert(1)">', "url", ""),
        ('<link rel="license" href="https://cc.example/by">', "licence", "https://cc.example/by"),
('<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "publisher": {"name": "De Krant"}}]}</script>', "outlet", "De Krant"),
        ('<script type="application/ld+json">{broken</script>', "outlet", ""),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "publisher": 3, "author": [{"name": "A"}, "B", 4]}</script>', "speaker", "A, B"),
    ],
)  # fmt: skip
def test_what_a_page_says_of_itself(head, field, value):
    assert getattr(record(head), field) == value


def test_one_moment_on_the_page_is_that_of_posting_two_are_not():
    one = f"<html><body><p>{NL} <time datetime='2019-03-12T10:00+01:00'>toen</time></p>"
    assert read_bytes("a.html", one.encode()).record.posted == datetime.fromisoformat("2019-03-12T10:00+01:00")
    assert read_bytes("a.html", (one + "<time datetime='2020-01-01'>later</time>").encode()).record.posted is None


@pytest.mark.parametrize(
    ("declared", "encoding"), [("windows-1256", "cp1256"), ("iso-8859-6", "iso-8859-6"), ("utf-8", "utf-8"), ("utf-8", "cp1256")]
)
def test_the_encoding_of_a_page(declared, encoding):
    text = f"<html><head><meta charset={declared}></head><body><article><p>{AR2}</p><p>{AR2}.</p></article></body></html>"
    assert AR2 in read_bytes("a.html", text.encode(encoding)).text


def test_a_page_without_main_text_is_taken_whole_and_that_is_said():
    read = read_bytes("a.html", b"<html><body><ul><li><a href=x>Sport</a></li></ul></body></html>")
    assert "Sport" in read.text


def test_what_is_not_shown_is_not_read():
    text = read_bytes("a.html", page(**{"</article>": "<p hidden>geheim</p><script>code()</script></article>"}).encode()).text
    assert "geheim" not in text or "code()" not in text


def test_a_record_is_edited_and_filled_without_losing_what_is_known():
    known = SourceRecord(outlet="A", language="nl")
    assert known.filled(SourceRecord(outlet="B", speaker="C")) == SourceRecord(outlet="A", speaker="C", language="nl")
