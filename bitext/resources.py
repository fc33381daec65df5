"""The only door to `resources/`: data that ships with the program, read as text or walked as tables."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from bitext.errors import ResourceError

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def root() -> Path:
    """The folder of the data: inside the package once installed, beside it in a checkout."""
    here = Path(__file__).resolve().parent
    for folder in (here / "_resources", here.parent / "resources"):
        if folder.is_dir():
            return folder
    raise ResourceError("The program's data files are missing. Install it again.")


def path(name: str) -> Path:
    return root() / name


def read_text(name: str) -> str:
    """The text of one data file; raises ResourceError when it is missing or not UTF-8."""
    try:
        return path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ResourceError(f"The data file “{name}” cannot be read: {error}.") from error


def files(folder: str, suffix: str) -> tuple[Path, ...]:
    """The data files of a folder in alphabetical order."""
    return tuple(sorted(path(folder).glob(f"*{suffix}")))


def rows(name: str | Path, columns: int) -> Iterator[tuple[str, ...]]:
    """The rows of a TAB-separated table, remarks left out, padded with empty cells to `columns`."""
    file = path(name) if isinstance(name, str) else name
    for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = tuple(cell.strip() for cell in line.split("\t"))
        if len(cells) > columns:
            raise ResourceError(f"{file.name}, line {number}: {len(cells)} columns where {columns} are known.")
        yield cells + ("",) * (columns - len(cells))


def sample() -> tuple[str, str]:
    """The pair that opens on first run: Arabic source and Dutch text."""
    pair = json.loads(read_text("samples/baghouz.json"))
    return pair["source"]["text"], pair["target"]["text"]
