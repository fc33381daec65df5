"""Every exception the engine raises, on one page.

Each carries one sentence for the user: what happened, what was kept. No codes, no traces of the texts themselves.
"""

from __future__ import annotations


class MuqabalaError(Exception):
    """Base of all errors that the user is told about in one sentence."""


class TextTooLargeError(MuqabalaError):
    """A text is longer than the program compares."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(f"The text has {length:,} characters; the limit is {limit:,}. Nothing was changed.")
        self.length = length
        self.limit = limit


class EmptyTextError(MuqabalaError):
    """A side has no words to compare."""


class ReadError(MuqabalaError):
    """A file cannot be opened or is not what it claims to be."""


class WriteError(MuqabalaError):
    """A file cannot be written."""


class RecordError(MuqabalaError):
    """A batch record lacks a field or has one of the wrong type."""


class ResourceError(MuqabalaError):
    """A data file of the program itself is missing or malformed."""


class CancelledError(MuqabalaError):
    """The user, or a newer text, stopped the work."""
