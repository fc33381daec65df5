"""Answers kept in the user's data folder, one small file each, safe with several processes at once."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST = 2_000_000


def digest(*parts: str) -> str:
    """A name for what belongs to all of `parts`, in their order; parts cannot run into one another."""
    return hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()


def data_folder(name: str) -> Path:
    """A folder of the program in the user's data folder; not made here."""
    import platformdirs

    return Path(platformdirs.user_data_dir("muqabala", appauthor=False)) / name


class Shelf:
    """JSON objects by name. A file appears whole or not at all; what cannot be read counts as not there, what cannot be kept is not."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> dict[str, Any] | None:
        path = self._path(name)
        try:
            if path.stat().st_size > LARGEST:
                return None
            value = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return None
        return value if isinstance(value, dict) else None

    def put(self, name: str, value: Mapping[str, Any]) -> None:
        path = self._path(name)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            # mkstemp makes a file that only the user may read; replacing it is atomic, so readers see the old or the new.
            handle, made = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(value, file)
                Path(made).replace(path)
            except BaseException:
                with suppress(OSError):
                    Path(made).unlink()
                raise

    def _path(self, name: str) -> Path:
        if not (name.isascii() and name.isalnum()):
            raise ValueError("a name on the shelf is a digest")
        return self._folder / name[:2] / f"{name}.json"
