"""Runs the large parsers in a process of their own: what hangs is stopped, what crashes or fills the memory takes nothing with it.

One process is kept for the next file, since starting it costs more than reading; it ends with ours, and after every failure.
"""

from __future__ import annotations

import atexit
import os
import pickle  # between our own two processes
import queue
import subprocess  # our own interpreter with our own module
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from bitext.errors import CancelledError, ReadError
from bitext.readers import limits
from bitext.readers.read import Ask, Content

if TYPE_CHECKING:
    from collections.abc import Callable

_READY, _STEP, _DONE, _REFUSED, _MEMORY, _GONE = "ready", "step", "done", "refused", "memory", "gone"
_LAST = (_DONE, _REFUSED, _MEMORY, _GONE)
_START = 30.0
"""Seconds a process may take to start and to load a parser, which are not the file's fault."""
_POLL = 0.05
_FILES = 500
"""Files after which a new process is started, so that what parsers leave behind does not add up."""


class _Worker:
    # not multiprocessing: that runs the caller's main script again in the new process
    def __init__(self) -> None:
        root = str(Path(__file__).resolve().parents[2])
        code = f"import sys; sys.path.insert(0, {root!r}); from bitext.readers.worker import serve; serve()"
        self.process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-P", "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.files = 0

    def ask(self, request: tuple[str, str, str, bytes]) -> queue.Queue[tuple[Any, ...]]:
        """Sends a request; the answers come into the queue, the last one being of `_LAST`."""
        answers: queue.Queue[tuple[Any, ...]] = queue.Queue()
        threading.Thread(target=self._listen, args=(request, answers), daemon=True, name="muqabala-reader").start()
        return answers

    def _listen(self, request: tuple[str, str, str, bytes], answers: queue.Queue[tuple[Any, ...]]) -> None:
        kind = ""
        try:
            _send(self.process.stdin, request)
            while kind not in _LAST:
                answer = pickle.load(self.process.stdout)  # type: ignore[arg-type]  # noqa: S301
                kind = answer[0]
                answers.put(answer)
        except (OSError, ValueError, EOFError, pickle.UnpicklingError):
            answers.put((_GONE,))

    def stop(self) -> None:
        self.process.kill()
        with suppress(OSError, ValueError):
            self.process.communicate()
        self.process.wait()


def _send(stream: IO[bytes] | None, message: tuple[Any, ...]) -> None:
    if stream is None:
        raise EOFError
    pickle.dump(message, stream, protocol=pickle.HIGHEST_PROTOCOL)
    stream.flush()


_lock = threading.Lock()
_worker: _Worker | None = None


def read_guarded(format_name: str, data: bytes, ask: Ask, cancelled: Callable[[], bool] = lambda: False) -> Content:
    """Reads in the other process. Raises ReadError when the file is refused, costs too much or crashes the parser, CancelledError."""
    global _worker
    while not _lock.acquire(timeout=_POLL):  # another file is being read
        if cancelled():
            raise CancelledError
    try:
        if _worker is None or _worker.files >= _FILES or _worker.process.poll() is not None:
            close_worker()
            _worker = _Worker()
        _worker.files += 1
        return _conversation(_worker, format_name, data, ask, cancelled)
    except _KeptError as kept:
        raise kept.problem from None
    except BaseException:
        close_worker()
        raise
    finally:
        _lock.release()


class _KeptError(Exception):
    """A refusal after which the process is as good as before."""

    def __init__(self, problem: ReadError) -> None:
        super().__init__()
        self.problem = problem


def _conversation(worker: _Worker, format_name: str, data: bytes, ask: Ask, cancelled: Callable[[], bool]) -> Content:
    seconds = limits.seconds_for(len(data))
    step_until = time.monotonic() + _START
    end = step_until + limits.SECONDS_IN_ALL
    answers = worker.ask((format_name, ask.name, ask.encoding, data))
    while True:
        if cancelled():
            raise CancelledError
        try:
            kind, *rest = answers.get(timeout=_POLL)
        except queue.Empty:
            if time.monotonic() > min(step_until, end):
                raise ask.refuse("too_slow", seconds=int(seconds)) from None
            continue
        if kind == _DONE:
            content: Content = rest[0]
            return content
        if kind == _REFUSED:
            raise _KeptError(rest[0])
        if kind == _MEMORY:
            raise ask.refuse("too_much_memory", limit=(limits.MEMORY + 3 * len(data)) // limits.MB)
        if kind == _GONE:
            raise ask.refuse("parser_stopped")
        if kind == _STEP:
            ask.progress(*rest)
        step_until = time.monotonic() + seconds
        end = step_until + limits.SECONDS_IN_ALL if kind == _READY else end


def close_worker() -> None:
    """Ends the reading process, if there is one; the next file starts another."""
    global _worker
    worker, _worker = _worker, None
    if worker is not None:
        worker.stop()


atexit.register(close_worker)


def serve() -> None:
    """What the other process does: one request after the other, until its input closes."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what a parser prints is no answer
    _close_doors()
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            format_name, name, encoding, data = pickle.load(requests)  # noqa: S301
            ask = Ask(name, encoding, lambda done, total: _send(answers, (_STEP, done, total)))
            _send(answers, _answer(format_name, data, ask, lambda: _send(answers, (_READY,))))
            del data


def _answer(format_name: str, data: bytes, ask: Ask, ready: Callable[[], None]) -> tuple[object, ...]:
    from bitext.readers.formats import load, reader_of

    try:
        reader = reader_of(format_name)
        load(format_name)
        ready()
        _limit_memory(limits.MEMORY + 3 * len(data))
        return (_DONE, reader(data, ask))
    except ReadError as problem:
        return (_REFUSED, problem)
    except MemoryError:
        return (_MEMORY,)
    except RecursionError:
        return (_REFUSED, ask.refuse("nested", limit=limits.DEPTH))
    except Exception:  # a fault of a parser, or of ours: said as one, with nothing of the text in it
        return (_REFUSED, ask.refuse("damaged"))
    finally:
        _limit_memory(None)


def _limit_memory(size: int | None) -> None:
    """Lets the data of this process grow to `size` bytes; where the system knows no such limit, the time limit stands alone."""
    if sys.platform == "linux":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (hard if size is None else size, hard))


def _close_doors() -> None:
    """A parser needs neither the network nor other programs nor to write: an attempt is an error."""
    import logging

    logging.disable(logging.CRITICAL)
    refused = ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn",
               "os.remove", "os.rename", "os.rmdir", "os.mkdir")  # fmt: skip

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event in refused or (event == "open" and _writes(arguments)):
            raise PermissionError(f"{event} is closed to readers")

    sys.dont_write_bytecode = True
    sys.addaudithook(watch)


def _writes(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = arguments
    asked = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
    return (isinstance(mode, str) and any(letter in mode for letter in "wax+")) or (
        isinstance(flags, int) and bool(flags & asked)
    )
