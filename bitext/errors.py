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


class ServiceError(MuqabalaError):
    """A service on the network was asked and gave nothing that can be used; `service` is its host, never its key or the text."""

    def __init__(self, service: str, sentence: str) -> None:
        super().__init__(sentence)
        self.service = service


class ServiceUnreachableError(ServiceError):
    """No connection, or one that broke off."""

    def __init__(self, service: str) -> None:
        super().__init__(service, f"{service} cannot be reached, or broke off the connection. Nothing was changed.")


class ServiceSlowError(ServiceError):
    """No complete answer in time."""

    def __init__(self, service: str, seconds: float) -> None:
        super().__init__(service, f"{service} did not answer completely within {seconds:g} s. Nothing was changed.")
        self.seconds = f"{seconds:g}"


class ServiceBusyError(ServiceError):
    """The service asks to be left alone for a while; `after` is how long in seconds, None where it did not say."""

    def __init__(self, service: str, after: float | None = None) -> None:
        super().__init__(service, f"{service} takes no more questions for the moment. Nothing was changed; try again later.")
        self.after = after


class ServiceStatusError(ServiceError):
    """The service refused: a wrong key, an unknown model, a fault of its own."""

    def __init__(self, service: str, status: int) -> None:
        super().__init__(service, f"{service} refused the question (HTTP {status}). Nothing was changed.")
        self.status = status


class ServiceAnswerError(ServiceError):
    """The answer is not what was asked for; `problem` says in English what is wrong with it."""

    def __init__(self, service: str, problem: str) -> None:
        super().__init__(service, f"{service} gave an answer that cannot be used: {problem}. Nothing was changed.")
        self.problem = problem


class ServiceAddressError(MuqabalaError):
    """An address that is no usable http(s) address, or would carry texts unprotected over the internet."""


class ConsentMissingError(MuqabalaError):
    """Something would leave the computer that the user has not agreed to."""

    def __init__(self, service: str) -> None:
        super().__init__(f"Nothing was sent to {service}: you have not agreed to that.")
        self.service = service


class BudgetSpentError(MuqabalaError):
    """The calls or characters that the user allowed are used up."""

    def __init__(self) -> None:
        super().__init__("The budget for the second reader is spent. What was read is kept; run again to go on.")


class KeyRefusedError(MuqabalaError):
    """A key that cannot be one; the sentence does not show it."""

    def __init__(self, service: str) -> None:
        super().__init__(f"The key for {service} holds spaces or characters that a key cannot have. It was not used.")
        self.service = service


class KeyMissingError(MuqabalaError):
    """A service that takes no questions without a key was named without one."""

    def __init__(self, service: str) -> None:
        super().__init__(f"{service} needs a key of your own.")
        self.service = service


class ExtraMissingError(MuqabalaError):
    """An optional library is not installed."""

    def __init__(self, extra: str) -> None:
        super().__init__(f"This needs the extra “{extra}”: pip install 'muqabala[{extra}]'.")
        self.extra = extra
