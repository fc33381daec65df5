"""Plain UTF-8 text from a file or standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from bitext.errors import ReadError


def read_plain(name: str) -> str:
    """The text of a file, or of standard input for `-`; raises ReadError with one sentence that names the file."""
    label = "standard input" if name == "-" else f"“{Path(name).name}”"
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as problem:
        raise ReadError(f"{label} cannot be opened: {problem.strerror}.") from problem
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise ReadError(f"{label} is not UTF-8 text (byte {problem.start:,}).") from problem
