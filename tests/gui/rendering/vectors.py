"""The order vectors of `vectors.txt`, and the order in which a laid-out line shows its characters.

In the file capitals stand for Arabic letters, ₀–₉ for U+0660–0669, ⁰–⁹ for U+06F0–06F9, `<X>` for a control or a sign.
Behind `=>` is what is seen from left to right, mirrored signs as drawn, controls left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gui.offsets import Offsets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextLayout

_LETTERS = dict(zip("ABTJHXDRZSCEGFQKLMNWYIO", "ابتجحخدرزسشعغفقكلمنويةه", strict=True))
_SIGNS = {
    "APCT": "\u066a", "ADEC": "\u066b", "ACOM": "\u060c", "AQM": "\u061f", "LAQ": "«", "RAQ": "»", "EUR": "€", "DEG": "°",
    "TAB": "\t", "SMILE": "😀", "LRM": "\u200e", "RLM": "\u200f", "LRE": "\u202a", "RLE": "\u202b", "PDF": "\u202c",
    "LRO": "\u202d", "RLO": "\u202e", "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip
_DIGITS = {chr(0x2080 + i): chr(0x660 + i) for i in range(10)}
_DIGITS |= {c: chr(0x6F0 + i) for i, c in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
_MIRRORED = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))
CONTROLS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Vector:
    name: str
    base: str
    logical: str
    seen: str


def _decode(words: str) -> str:
    signs = re.sub(r"<([A-Z]+)>", lambda match: _SIGNS[match[1]] if match[1] in _SIGNS else match[0], words)
    return "".join(_LETTERS.get(c) or _DIGITS.get(c) or c for c in signs)


def _read() -> Iterator[Vector]:
    for line in Path(__file__).with_name("vectors.txt").read_text(encoding="utf-8").splitlines():
        head = line.split("  #")[0]
        name, base, rest = head.split(" ", 2)
        for number, part in enumerate(rest.split("  |")):
            logical, seen = part.removeprefix(" isolated ").split(" => ")
            yield Vector(name + "i" * number, base, _decode(logical), _decode(seen.strip()))


VECTORS = tuple(_read())


def seen_in(layout: QTextLayout, text: str) -> str:
    """The characters of a layout of `text` on its first line from left to right, as drawn."""
    line = layout.lineAt(0)
    offsets = Offsets(text)
    placed: list[tuple[float, int, str]] = []
    before = None
    for index, character in enumerate(text):
        if CONTROLS.match(character):
            continue
        unit = offsets.to_qt(index)
        runs = [run for run in line.glyphRuns(unit, offsets.to_qt(index + 1) - unit) if run.boundingRect().width() > 0]
        if runs:
            at = min(run.boundingRect().center().x() for run in runs)
            mirrored = runs[0].isRightToLeft()
            if before is not None and abs(before - at) < 0.01:
                at += -0.1 if mirrored else 0.1  # the second half of a ligature
        else:
            at, mirrored = (line.cursorToX(unit)[0] + line.cursorToX(offsets.to_qt(index + 1))[0]) / 2, False
        before = at
        placed.append((at, index, _MIRRORED.get(character, character) if mirrored else character))
    return "".join(character for _, _, character in sorted(placed))
