"""Plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.readers.encodings import decode
from bitext.readers.limits import fitting
from bitext.readers.read import Content

if TYPE_CHECKING:
    from bitext.readers.read import Ask


def read(data: bytes, ask: Ask) -> Content:
    """The text as it stands, line ends kept."""
    text, encoding, notices = decode(data, ask)
    return Content(fitting(text, ask), encoding=encoding, notices=notices)
