"""A file, standard input or bytes to a Read: the one door for every format."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from bitext.readers import limits
from bitext.readers.formats import GUARDED, check_size, format_of, reader_of
from bitext.readers.read import Ask, Read

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitext.readers.read import Content


def _never() -> bool:
    return False


def _nowhere(_done: int, _total: int) -> None:
    return None


def read_file(
    path: str | Path,
    *,
    encoding: str = "",
    progress: Callable[[int, int], None] = _nowhere,
    cancelled: Callable[[], bool] = _never,
) -> Read:
    """A file by its path, or standard input for `-`; `encoding` opens it again as another one (`encodings.ENCODINGS`).

    Raises ReadError with one sentence that names the file, CancelledError. `progress` gets steps done and steps in all (0: unknown).
    """
    name, data = bytes_of(path)
    return read_bytes(name, data, encoding=encoding, progress=progress, cancelled=cancelled)


def bytes_of(path: str | Path) -> tuple[str, bytes]:
    """What a file is called and its bytes, at most LARGEST_FILE; raises ReadError."""
    if str(path) == "-":
        return "standard input", sys.stdin.buffer.read(limits.LARGEST_FILE + 1)
    file = Path(path)
    ask = Ask(file.name or str(path))
    try:
        if file.is_dir():
            raise ask.refuse("folder")
        size = file.stat().st_size
        if size > limits.LARGEST_FILE:
            raise ask.refuse("file_too_large", size=size // limits.MB, limit=limits.LARGEST_FILE // limits.MB)
        with file.open("rb") as handle:
            return ask.name, handle.read(limits.LARGEST_FILE + 1)
    except (OSError, ValueError) as problem:
        raise ask.refuse("not_opened", why=getattr(problem, "strerror", None) or "the name is not a path") from problem


def read_bytes(
    name: str,
    data: bytes,
    *,
    encoding: str = "",
    progress: Callable[[int, int], None] = _nowhere,
    cancelled: Callable[[], bool] = _never,
) -> Read:
    """The bytes of a file called `name`; otherwise as read_file."""
    ask = Ask(name, encoding, progress)
    if not data.strip(b"\0 \t\r\n"):
        raise ask.refuse("empty")
    found = format_of(data, ask)
    check_size(len(data), found, ask)
    if found in GUARDED:
        from bitext.readers.worker import read_guarded

        content = read_guarded(found, data, ask, cancelled)
    else:
        content = reader_of(found)(data, ask)
    return Read(name, found, hashlib.sha256(data).hexdigest(), _with_text_fit_to_hold(content))


def _with_text_fit_to_hold(content: Content) -> Content:
    from bitext.readers.encodings import without_surrogates
    from bitext.readers.read import Notice

    text, count = without_surrogates(content.text)
    if not count:
        return content
    return replace(content, text=text, notices=(*content.notices, Notice("surrogates", {"count": f"{count:,}"})))
