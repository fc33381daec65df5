"""The record of what left the computer, for the user to read: texts, to whom, when; never a key."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 10_000
"""Entries kept; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Departure:
    """One call: when (UTC), to which service, for what, and the texts of the user that it carried."""

    at: datetime
    service: str
    purpose: str
    texts: tuple[str, ...]


class Outbox:
    """Notes each call before it is made, so that one that breaks off is listed too; shared by threads."""

    def __init__(self) -> None:
        self._all: deque[Departure] = deque(maxlen=MOST)
        self._lock = threading.Lock()

    def note(self, service: str, purpose: str, texts: Sequence[str]) -> None:
        with self._lock:
            self._all.append(Departure(datetime.now(UTC), service, purpose, tuple(texts)))

    @property
    def departures(self) -> tuple[Departure, ...]:
        with self._lock:
            return tuple(self._all)
