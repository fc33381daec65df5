"""Runs one pure function off the UI thread; only the newest call's result counts, older ones are cancelled and dropped."""

from __future__ import annotations

import logging
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from bitext.errors import CancelledError, MuqabalaError

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


class _Job(QRunnable):
    """One call of one function, with a flag that asks it to stop."""

    def __init__(self, revision: int, function: Callable[..., Any], arguments: tuple[Any, ...], owner: Jobs) -> None:
        super().__init__()
        self.stop = Event()
        self._revision = revision
        self._function = function
        self._arguments = arguments
        self._owner = owner

    def run(self) -> None:
        if self.stop.is_set():
            return
        try:
            result = self._function(*self._arguments, cancelled=self.stop.is_set)
        except CancelledError:
            return
        except MuqabalaError as refusal:
            self._owner.ended.emit(self._revision, None, refusal)
        except Exception as error:
            log.exception("job failed")
            self._owner.ended.emit(self._revision, None, error)
        else:
            self._owner.ended.emit(self._revision, result, None)


class Jobs(QObject):
    """Starts calls and says how the newest one ended."""

    done = Signal(object)
    failed = Signal(object)
    ended = Signal(int, object, object)
    """From the worker's thread: revision, result, error. For this class only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._revision = 0
        self._job: _Job | None = None
        self.ended.connect(self._end)

    @property
    def is_busy(self) -> bool:
        return self._job is not None

    def start(self, function: Callable[..., Any], *arguments: Any) -> None:
        """Calls `function(*arguments, cancelled=…)` in the background, in place of any earlier call."""
        self.cancel()
        self._revision += 1
        self._job = _Job(self._revision, function, arguments, self)
        self._pool.start(self._job)

    def cancel(self) -> None:
        """Asks the running call to stop; whatever it still returns is dropped."""
        if self._job is not None:
            self._job.stop.set()
            self._job = None

    def close(self, patience: int = 1000) -> None:
        """Cancels and waits until the thread is free, at most `patience` milliseconds: a window must not hang while it closes."""
        self.cancel()
        self._pool.waitForDone(patience)

    @Slot(int, object, object)
    def _end(self, revision: int, result: object, error: Exception | None) -> None:
        if self._job is None or revision != self._revision:
            return
        self._job = None
        if error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)
