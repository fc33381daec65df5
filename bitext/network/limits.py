"""How long, how large and how often a service is asked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds, bytes and counts for one question to a service, tries included."""

    connect: float = 5.0
    read: float = 15.0
    """Seconds of silence after which an answer counts as not coming."""
    whole: float = 30.0
    """Seconds for everything together: waiting for a turn, every try, the pauses between."""
    retries: int = 2
    pause: float = 0.5
    """Seconds before the first retry; doubled before the next, each with jitter."""
    largest: int = 1_000_000
    """Bytes an answer may have."""
