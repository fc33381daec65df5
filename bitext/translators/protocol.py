"""What a translation service is to the rest of the program, and what comes of asking one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from bitext.network.transport import Answer, Request

if TYPE_CHECKING:
    from datetime import datetime

Sender = Callable[[Request], Answer]
"""Sends one request within the limits of the call it belongs to; the only way for a provider to reach the network."""


@dataclass(frozen=True, slots=True)
class Direction:
    """From which language into which, by their codes."""

    source: str
    target: str


class Provider(Protocol):
    """One service. Makes a single attempt: limits, retries, consent, cache and checks are the caller's."""

    @property
    def label(self) -> str:
        """Its name as shown to the user."""

    @property
    def service(self) -> str:
        """The host that is asked; consent is given to it, and requests to any other are refused."""

    def room(self, text: str) -> int:
        """By how much `text` is under what the service takes; negative where it is too long."""

    def translate(self, text: str, direction: Direction, send: Sender) -> Any:
        """The service's answer, unchecked; raises ServiceError."""


class Cache(Protocol):
    """Keeps answers by name; `bitext.network.shelf.Shelf` is one on disk."""

    def get(self, name: str) -> dict[str, Any] | None: ...

    def put(self, name: str, value: dict[str, Any]) -> None: ...


class Memory:
    """Keeps answers for this run."""

    def __init__(self) -> None:
        self._kept: dict[str, dict[str, Any]] = {}

    def get(self, name: str) -> dict[str, Any] | None:
        return self._kept.get(name)

    def put(self, name: str, value: dict[str, Any]) -> None:
        self._kept[name] = value


@dataclass(frozen=True, slots=True)
class Translation:
    """A text in the other language as a service gave it: plain text, by whom, when (UTC), and whether it came from the cache."""

    text: str
    label: str
    service: str
    direction: Direction
    at: datetime
    cached: bool = False
