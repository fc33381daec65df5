"""Looks at a ZIP container before a parser does: what is too large, too many, twice there, locked or hostile XML is refused."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from bitext.readers import limits
from bitext.readers.xml_safety import check_xml

if TYPE_CHECKING:
    from bitext.readers.read import Ask

_LOCKED = 0x1


def check_zip(data: bytes, ask: Ask) -> None:
    """Raises ReadError unless the container keeps the limits and its XML parts are safe; nothing is written anywhere."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            entries = container.infolist()
            _check_entries(entries, ask)
            for entry in entries:
                if entry.filename.endswith((".xml", ".rels")):
                    check_xml(container.read(entry), ask)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError) as problem:
        raise ask.refuse("damaged") from problem


def _check_entries(entries: list[zipfile.ZipInfo], ask: Ask) -> None:
    if len(entries) > limits.ENTRIES:
        raise ask.refuse("zip_entries", limit=limits.ENTRIES)
    if len({entry.filename for entry in entries}) < len(entries):
        raise ask.refuse("damaged")
    if any(entry.flag_bits & _LOCKED for entry in entries):
        raise ask.refuse("locked")
    if sum(entry.file_size for entry in entries) > limits.UNPACKED:
        raise ask.refuse("zip_bomb")
    for entry in entries:
        if entry.file_size > limits.FREE + limits.RATIO * entry.compress_size:
            raise ask.refuse("zip_bomb")


def names(data: bytes) -> frozenset[str]:
    """The names in a ZIP container; empty when it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            return frozenset(container.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return frozenset()
