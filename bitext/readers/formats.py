"""Tells what a file is: by its content where that is plain, else by the end of its name."""

from __future__ import annotations

import codecs
import importlib
import re
from typing import TYPE_CHECKING, cast

from bitext.readers import limits, packed

if TYPE_CHECKING:
    from bitext.readers.read import Ask, Reader

MODULES = {
    "text": "plain", "html": "html", "docx": "docx", "pdf": "pdf", "tmx": "exchange", "xliff": "exchange", "srt": "subtitles",
    "csv": "delimited", "tsv": "delimited", "jsonl": "jsonl", "xlsx": "sheet",
}  # fmt: skip
"""The module of this package that reads each format."""
GUARDED = frozenset({"html", "docx", "pdf", "tmx", "xliff", "xlsx"})
"""Formats whose parsers are large: they run in a process of their own, with limits."""
LIBRARIES = {
    "html": ("trafilatura", "lxml.html"), "docx": ("docx", "defusedxml.sax"), "pdf": ("pypdf", "bidi"), "xlsx": ("openpyxl", "defusedxml.sax"),
    "tmx": ("translate.storage.tmx", "defusedxml.sax"), "xliff": ("translate.storage.xliff", "translate.storage.xliff2", "defusedxml.sax"),
}  # fmt: skip
"""What the other process loads before the time of a file starts to count."""

_ENDINGS = {
    ".htm": "html", ".xhtml": "html", ".html": "html", ".docx": "docx", ".pdf": "pdf", ".tmx": "tmx", ".xlf": "xliff", ".xliff": "xliff",
    ".srt": "srt", ".csv": "csv", ".tsv": "tsv", ".tab": "tsv", ".jsonl": "jsonl", ".ndjson": "jsonl", ".xlsx": "xlsx",
}  # fmt: skip
_CONTENT_ONLY = frozenset({"html", "docx", "pdf", "tmx", "xliff", "xlsx"})
_PICTURE_OR_PROGRAM = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"MZ\x90",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
    b"Rar!",
    b"SQLite format 3",
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CUE = re.compile(r"\s*\d+[ \t]*\r?\n[ \t]*\d+:\d\d:\d\d[,.]\d{1,3}\s*-->")
_ELEMENT = re.compile(r"<(?:\w+:)?(\w+)")
_ROOTS = {"tmx": "tmx", "xliff": "xliff", "html": "html", "head": "html", "body": "html"}
_HEAD = 65_536


def reader_of(name: str) -> Reader:
    """The reader of a format; its libraries are loaded only when it reads, or by `load`."""
    return cast("Reader", importlib.import_module(f"bitext.readers.{MODULES[name]}").read)


def load(name: str) -> None:
    """Loads the libraries of a format, and what its module says they need beside."""
    for library in LIBRARIES.get(name, ()):
        importlib.import_module(library)
    prepare = getattr(importlib.import_module(f"bitext.readers.{MODULES[name]}"), "prepare", None)
    if prepare is not None:
        prepare()


def format_of(data: bytes, ask: Ask) -> str:
    """The name of the format (a key of MODULES); raises ReadError for what the program does not read."""
    ending = _ending(ask.name)
    told = _ENDINGS.get(ending, "text")
    found = _by_content(data, ask)
    if found:
        return found
    if told in _CONTENT_ONLY and not (told == "html" and b"<" in data[:_HEAD]):
        raise ask.refuse("wrong_format", format=told.upper())
    return told


def check_size(size: int, name: str, ask: Ask) -> None:
    """Raises ReadError when a file of format `name` is larger than what is read."""
    limit = limits.LARGEST.get(name, limits.LARGEST_FILE)
    if size > limit:
        raise ask.refuse("file_too_large", size=size // limits.MB, limit=limit // limits.MB)


def _ending(name: str) -> str:
    dot = name.rfind(".")
    return name[dot:].lower() if dot >= 0 else ""


def _by_content(data: bytes, ask: Ask) -> str:
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(_OLD_OFFICE):
        raise ask.refuse("old_office")
    if data.startswith(b"{\\rtf"):
        raise ask.refuse("unknown_format", found="RTF")
    if data.startswith(_PICTURE_OR_PROGRAM):
        raise ask.refuse("binary")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed(data, ask)
    head = _head(data)
    if _CUE.match(head):
        return "srt"
    if head.startswith("{") and _is_object(head.split("\n", 1)[0]):
        return "jsonl"
    return _ROOTS.get(_root(head), "")


def _root(head: str) -> str:
    """The name of the first element of mark-up in lower case, what may stand before it passed over; empty when there is none."""
    at = 0
    while True:
        at += len(head[at:]) - len(head[at:].lstrip("\ufeff \t\r\n"))
        if head.startswith("<?", at):
            end = head.find("?>", at)
        elif head.startswith("<!--", at):
            end = head.find("-->", at + 4)
        elif head.startswith("<!", at):
            if head[at + 2 :].lower().startswith("doctype html"):
                return "html"
            subset, end = head.find("[", at), head.find(">", at)
            if 0 <= subset < end:
                end = head.find(">", head.find("]", subset)) if "]" in head[subset:] else -1
        else:
            element = _ELEMENT.match(head, at)
            return element.group(1).lower() if element else ""
        if end < 0:
            return ""
        at = head.find(">", end) + 1


def _is_object(line: str) -> bool:
    import json

    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _packed(data: bytes, ask: Ask) -> str:
    inside = packed.names(data)
    if not inside:
        raise ask.refuse("damaged")
    if "word/document.xml" in inside:
        return "docx"
    if "xl/workbook.xml" in inside:
        return "xlsx"
    raise ask.refuse("unknown_format", found="ZIP")


def _head(data: bytes) -> str:
    start = data[:_HEAD]
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if start.startswith(mark):
            return start.decode(encoding, errors="replace").removeprefix("\ufeff")
    return start.decode("utf-8-sig", errors="replace")
