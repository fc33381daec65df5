"""A saved page: its main text, and what it says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bitext.languages.runs import arabic_passages
from bitext.languages.scripts import holds_source, side_of
from bitext.readers.encodings import decode, known
from bitext.readers.limits import LONGEST_TEXT, fitting
from bitext.readers.markup import declared_encoding, text_of, tree_of
from bitext.readers.page_facts import facts_of
from bitext.readers.read import Content, Notice
from bitext.text import Side

if TYPE_CHECKING:
    from bitext.readers.read import Ask

_ELEMENTS = 15_000
"""A page of more is no article, and the library would take seconds over it."""
_SHARE = 0.6
"""Of the words in the article element that must be left; with fewer, a quotation or a table has been taken for decoration."""


def prepare() -> None:
    """Makes the library load its word lists, which it does at the first page without a clear main text."""
    _main_text("<html><body><p>a</p></body></html>")


def read(data: bytes, ask: Ask) -> Content:
    """The main text of a page, or all of it when no main text stands out; menus, advertisements and comments are left out."""
    page, encoding, notices = decode(data, ask, known(declared_encoding(data)))
    root = tree_of(page, ask)
    whole = text_of(root)
    if len(whole) > LONGEST_TEXT:
        raise ask.refuse("text_too_long", length=len(whole), limit=LONGEST_TEXT)
    text = _main_text(page) if sum(1 for _ in root.iter()) <= _ELEMENTS else ""
    article = max((text_of(element) for element in root.xpath("//article | //main")), key=len, default="")
    if len(text.split()) < _SHARE * len(article.split()) or _loses_a_quotation(text, article):
        text = article
    if not text.strip() or _loses_a_quotation(text, whole):
        text, notices = whole, (*notices, Notice("html.whole_page"))
    return Content(fitting(text, ask), encoding=encoding, notices=notices, record=facts_of(root))


def _loses_a_quotation(text: str, fuller: str) -> bool:
    """Whether a passage in the source's script that stands in the fuller text is not in the text: an embedded post taken for decoration."""
    if side_of(text) is Side.SOURCE:
        return False
    kept = " ".join(text.split())
    lines = "\n".join(line for line in fuller.split("\n") if holds_source(line))
    return any(" ".join(span.of(lines).split()) not in kept for span in arabic_passages(lines))


def _main_text(page: str) -> str:
    from trafilatura import bare_extraction

    try:
        # precision is left to the middle: a post quoted in an article must stay
        found: Any = bare_extraction(page, include_comments=False, include_tables=True, with_metadata=False)
    except (ValueError, AttributeError, TypeError, RecursionError):
        return ""  # the library fails on pages without elements; the whole page is taken then
    return str(found.text or "") if found is not None else ""
