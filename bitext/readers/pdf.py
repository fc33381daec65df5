"""PDF: letters placed on a page, put back into words and lines as well as can be. Always to be checked against the page."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from bitext.cleaning.visual_order import as_written
from bitext.readers.limits import LONGEST_TEXT, PAGES, fitting
from bitext.readers.read import Content, Notice
from bitext.sources import SourceRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.readers.read import Ask

_FULL = 0.7
"""A line that fills less than this share of the longest one of its paragraph ends it."""
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad]$")
_GAPS = re.compile(r"[^\S\n]+")


def read(data: bytes, ask: Ask) -> Content:
    """The text of all pages, lines joined to paragraphs; raises ReadError for a locked file and for one of pictures only."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    try:
        book = PdfReader(io.BytesIO(data))
        if book.is_encrypted and not book.decrypt(""):
            raise ask.refuse("locked")
        count = len(book.pages)
        if count > PAGES:
            raise ask.refuse("pages", limit=PAGES)
        pages: list[str] = []
        length = 0
        for number, page in enumerate(book.pages, 1):
            pages.append(_page_text(page))
            length += len(pages[-1])
            if length > LONGEST_TEXT:
                raise ask.refuse("text_too_long", length=length, limit=LONGEST_TEXT)
            ask.progress(number, count)
        record = _record(book)
    except (DependencyError, FileNotDecryptedError) as problem:
        raise ask.refuse("locked") from problem
    except (MemoryError, RecursionError):
        raise
    except PyPdfError as problem:
        raise ask.refuse("damaged") from problem
    except Exception as problem:
        if hasattr(problem, "reason") and hasattr(problem, "details"):
            raise  # ours
        raise ask.refuse("damaged") from problem  # the library raises whatever the broken part leads it into
    text = "\n\n".join(page for page in pages if page)
    if not text.strip():
        raise ask.refuse("pdf_pictures")
    return Content(fitting(text, ask), notices=(Notice("pdf.check"),), record=record)


def _page_text(page: Any) -> str:
    seen = page.extract_text(extraction_mode="layout", layout_mode_strip_rotated=True)
    lines = [_GAPS.sub(" ", line).strip() for line in seen.split("\n")]
    return "\n".join(_paragraphs(as_written(lines)))


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Lines joined to paragraphs: one ends at an empty line, or at a line that stops short of the edge."""
    block: list[str] = []
    for line in [*lines, ""]:
        if line:
            block.append(line)
            continue
        widest = max(map(len, block), default=0)
        joined = ""
        for part in block:
            glued = _HYPHEN.search(joined) and part[:1].islower()
            joined = joined[:-1] + part if glued else f"{joined} {part}" if joined else part
            if len(part) < _FULL * widest:
                yield joined
                joined = ""
        if joined:
            yield joined
        block = []


def _record(book: Any) -> SourceRecord:
    try:
        about = book.metadata
        title, author = (about.title or "", about.author or "") if about else ("", "")
    except Exception:  # a broken note about the file is no reason to refuse its text
        return SourceRecord()
    return SourceRecord(title=" ".join(str(title).split()), speaker=" ".join(str(author).split()))
