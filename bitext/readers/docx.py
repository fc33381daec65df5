"""Word documents."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from bitext.readers.limits import fitting
from bitext.readers.packed import check_zip
from bitext.readers.read import Content, Notice
from bitext.sources import SourceRecord

if TYPE_CHECKING:
    from bitext.readers.read import Ask

_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MOVED = frozenset({f"{_MAIN}del", f"{_MAIN}moveFrom"})
_PIECES = {f"{_MAIN}tab": "\t", f"{_MAIN}br": "\n", f"{_MAIN}cr": "\n", f"{_MAIN}noBreakHyphen": "-"}


def read(data: bytes, ask: Ask) -> Content:
    """The paragraphs in order, those of tables and text boxes too, as the document reads with all tracked changes accepted."""
    check_zip(data, ask)
    from docx import Document

    try:
        document = Document(io.BytesIO(data))
        body = document.element.body
        lines = [_words(paragraph) for paragraph in body.iter(f"{_MAIN}p") if not _is_copy(paragraph)]
        tracked = any(True for _ in body.iter(f"{_MAIN}ins", *_MOVED))
        record = _record(document.core_properties)
    except (MemoryError, RecursionError):
        raise
    except Exception as problem:  # the library raises whatever the broken part leads it into
        raise ask.refuse("damaged") from problem
    return Content(
        fitting("\n".join(lines).strip("\n"), ask), notices=(Notice("docx.tracked"),) if tracked else (), record=record
    )


def _is_copy(paragraph: Any) -> bool:
    """Whether a paragraph repeats a text box for older programs."""
    return any(parent.tag == _FALLBACK for parent in paragraph.iterancestors())


def _words(paragraph: Any) -> str:
    """The text of a paragraph with inserted runs and links, without what was deleted and without boxes anchored in it."""
    pieces: list[str] = []
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if node.tag in _MOVED or node.tag in (f"{_MAIN}p", f"{_MAIN}txbxContent", _FALLBACK, f"{_MAIN}pPr", f"{_MAIN}rPr"):
            continue
        if node.tag == f"{_MAIN}t":
            pieces.append(node.text or "")
        elif node.tag in _PIECES:
            pieces.append(_PIECES[node.tag])
        stack += list(reversed(node))
    return "".join(pieces)


def _record(properties: Any) -> SourceRecord:
    # the dates of a document are those of the file or of the template, not of what it says
    return SourceRecord(title=properties.title or "", speaker=properties.author or "", language=properties.language or "")
