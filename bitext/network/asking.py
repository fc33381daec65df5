"""Asks until there is an answer or no use in going on: turns, retries with jitter, Retry-After, all within one deadline."""

from __future__ import annotations

import random
import threading
import time
from typing import TYPE_CHECKING, TypeVar

from bitext.errors import (
    CancelledError,
    ServiceBusyError,
    ServiceError,
    ServiceSlowError,
    ServiceStatusError,
    ServiceUnreachableError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitext.network.limits import Limits

_T = TypeVar("_T")
_POLL = 0.05


class Pace:
    """Gives out turns, so that a service is asked at most `per_second` times a second; shared by threads."""

    def __init__(self, per_second: float = 5.0) -> None:
        self._every = 1.0 / per_second
        self._next = 0.0
        self._lock = threading.Lock()

    def turn(self) -> float:
        """Seconds to wait before asking; the turn is taken."""
        with self._lock:
            now = time.monotonic()
            at = max(now, self._next)
            self._next = at + self._every
            return at - now


def ask(
    service: str,
    attempt: Callable[[float], _T],
    limits: Limits,
    *,
    pace: Pace,
    cancelled: Callable[[], bool] = lambda: False,
) -> _T:
    """What `attempt(until)` gives, tried again after a fault that may pass; `until` is of time.monotonic.

    Raises the last ServiceError, ServiceSlowError where no turn comes in time, CancelledError.
    """
    until = time.monotonic() + limits.whole
    tried = 0
    while True:
        _wait(pace.turn(), service, limits, until, cancelled)
        try:
            return attempt(until)
        except ServiceError as problem:
            tried += 1
            if tried > limits.retries or not _may_pass(problem):
                raise
            pause = limits.pause * 2 ** (tried - 1) * (0.5 + random.random())  # noqa: S311 - spreads retries, guards nothing
            if isinstance(problem, ServiceBusyError) and problem.after is not None:
                pause = max(problem.after, pause / 4)
            if time.monotonic() + pause >= until:
                raise
            _wait(pause, service, limits, until, cancelled)


def _may_pass(problem: ServiceError) -> bool:
    if isinstance(problem, ServiceStatusError):
        return problem.status >= 500 or problem.status == 408
    return isinstance(problem, ServiceUnreachableError | ServiceBusyError | ServiceSlowError)


def _wait(seconds: float, service: str, limits: Limits, until: float, cancelled: Callable[[], bool]) -> None:
    end = time.monotonic() + seconds
    if end >= until:
        raise ServiceSlowError(service, limits.whole)
    while (left := end - time.monotonic()) > 0:
        if cancelled():
            raise CancelledError
        time.sleep(min(left, _POLL))
