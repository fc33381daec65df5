"""Every exception the engine raises, on one page.

Each carries one sentence for the user: what happened, what was kept. No codes, no traces of the texts themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    """A file or page cannot be opened or is not what it claims to be.

    `reason` is the key of the sentence in `resources/messages/` and `details` fills it, so that the window can say it in its
    own language; both are empty where there is only the sentence.
    """

    def __init__(self, sentence: str, reason: str = "", details: Mapping[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.reason = reason
        self.details = dict(details or {})

    def __reduce__(self) -> tuple[type[ReadError], tuple[str, str, dict[str, str]]]:
        return type(self), (str(self), self.reason, self.details)


class WriteError(MuqabalaError):
    """A file cannot be written."""


class RecordError(MuqabalaError):
    """A batch record lacks a field or has one of the wrong type."""


class ResourceError(MuqabalaError):
    """A data file of the program itself is missing or malformed."""


class CancelledError(MuqabalaError):
    """The user, or a newer text, stopped the work."""
