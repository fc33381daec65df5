"""Code points, as the engine counts them, and UTF-16 units, as Qt counts them: the only place where the two meet.

A QTextDocument also folds line ends: CRLF takes two code points in a text and one unit in a document.
"""

from __future__ import annotations

import re
from bisect import bisect_right

LINE_ENDS = ("\n", "\r\n", "\r", "\u2029", "\ufdd0", "\ufdd1")
"""What QTextDocument takes for the end of a paragraph; the index in this tuple is kept with the paragraph that follows."""

_LINE_END = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")
_UNEVEN = re.compile("\r\n|[\U00010000-\U0010ffff]")


def for_qt(text: str) -> str:
    """`text` such that Qt holds all of it: on the way in, one U+FEFF at the front is taken for a byte order mark and lost."""
    return f"\ufeff{text}" if text.startswith("\ufeff") else text


class Offsets:
    """A text as given, as Qt holds it, and the way from an offset in the one to an offset in the other."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._points: list[int] = []
        self._units: list[int] = []
        drift = 0
        for match in _UNEVEN.finditer(text):
            self._points.append(match.start())
            self._units.append(match.start() + drift)
            drift += -1 if match[0] == "\r\n" else 1
        self._drift = drift

    @property
    def units(self) -> int:
        """Length of the text in a QTextDocument."""
        return len(self.text) + self._drift

    def to_qt(self, point: int) -> int:
        """The unit where a code point begins; inside a CRLF, where the line ends."""
        at = bisect_right(self._points, point) - 1
        if at < 0:
            return point
        start, unit = self._points[at], self._units[at]
        if point == start:
            return unit
        if self.text[start] == "\r":
            return unit if point == start + 1 else unit + 1 + (point - start - 2)
        return unit + 2 + (point - start - 1)

    def to_text(self, unit: int) -> int:
        """The code point that a unit belongs to; between two surrogates, the character they make."""
        at = bisect_right(self._units, unit) - 1
        if at < 0:
            return unit
        point, start = self._points[at], self._units[at]
        if unit == start:
            return point
        if self.text[point] == "\r":
            return point + 2 + (unit - start - 1)
        return point if unit == start + 1 else point + 1 + (unit - start - 2)

    @property
    def paragraphs(self) -> tuple[str, list[int]]:
        """The text with every line end as LF, and for each paragraph after the first the kind of line end before it."""
        kinds: list[int] = []

        def plain(match: re.Match[str]) -> str:
            kinds.append(LINE_ENDS.index(match[0]))
            return "\n"

        return _LINE_END.sub(plain, self.text), kinds
