"""The clipboard: HTML from a browser to text, and a text that holds both languages cut into the two sides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bitext.languages.scripts import letters, side_of
from bitext.readers.limits import LARGEST
from bitext.readers.read import Ask
from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

_START = re.compile(r"<!--\s*StartFragment\s*-->")
_END = re.compile(r"<!--\s*EndFragment\s*-->")
_ENVELOPE = re.compile(r"\AVersion:[\d.]+\s.*?(?=<)", re.DOTALL)
"""What Windows puts before the mark-up."""

_ADDRESS = re.compile(r"https?://\S+|www\.\S+|[@#＃]\w+")
"""Says nothing of the language around it."""
_WORD = re.compile(r"[^\W\d_]+(?:['’\u064b-\u0652\u0670\u0640][^\W\d_]*)*")
_FEWEST = 3
"""Words in a row that make a side of their own within a line; fewer are a name or a term in somebody else's sentence."""
_BETWEEN = " \t\u00a0|/–—-=:→←"
_OPENING = "(«“\"'‘[„#＃@"


@dataclass(frozen=True, slots=True)
class Sides:
    """A text cut into its two sides, lines in order; a side is empty when the text has nothing of it."""

    source: str
    target: str


def text_of_html(html: str) -> str:
    """What is seen of copied mark-up, blocks on lines of their own; raises ReadError when it is empty, too long or nested too deep."""
    from bitext.readers.markup import text_of, tree_of

    ask = Ask("clipboard")
    if len(html) > LARGEST["html"]:
        raise ask.refuse("text_too_long", length=len(html), limit=LARGEST["html"])
    html = _ENVELOPE.sub("", html)
    start = _START.search(html)
    end = _END.search(html, start.end()) if start else None
    return text_of(tree_of(html[start.end() : end.start()] if start and end else html, ask))


def split_sides(text: str) -> Sides:
    """The lines of each language; a line that holds both, as a row of a table does, is cut where the language changes.

    Lines without letters stay with the line before them; a text without any is taken for the target.
    """
    sides: dict[Side, list[str]] = {side: [] for side in Side}
    last: Side | None = None
    waiting: list[str] = []
    for line in text.splitlines():
        for piece, side in _pieces(line):
            if side is None and last is None:
                waiting.append(piece)
                continue
            last = side or last or Side.TARGET
            sides[last] += [*waiting, piece]
            waiting = []
    if last is None:
        return Sides("", text.strip("\n"))
    return Sides(*("\n".join(sides[side]).strip("\n") for side in (Side.SOURCE, Side.TARGET)))


def holds_both(text: str) -> bool:
    """Whether both languages have a line or a stretch of their own in a text."""
    sides = split_sides(text)
    return all(len(_WORD.findall(_ADDRESS.sub(" ", side))) >= _FEWEST for side in (sides.source, sides.target))


def _pieces(line: str) -> Iterator[tuple[str, Side | None]]:
    if "\t" in line:
        for cell in line.split("\t"):
            if cell.strip():
                yield from _pieces(cell.strip())
        return
    plain = _ADDRESS.sub(lambda match: " " * len(match.group()), line)
    source, other = letters(plain)
    if not source or not other:
        yield line, side_of(plain)
        return
    runs = _runs(plain)
    if len({side for side, _ in runs}) < 2:
        yield line, runs[0][0] if runs else side_of(plain)
        return
    start = 0
    for at, (side, _) in enumerate(runs):
        end = _seam(line, runs[at + 1][1]) if at + 1 < len(runs) else len(line)
        yield line[start:end].strip(_BETWEEN), side
        start = end


def _runs(line: str) -> list[tuple[Side, int]]:
    """Stretches of at least _FEWEST words of one script: side and start of the first word; shorter ones belong to what surrounds them."""
    found: list[list[tuple[Side, int]]] = []
    for word in _WORD.finditer(line):
        side = side_of(word.group())
        if side is None:
            continue
        if not found or found[-1][0][0] is not side:
            found.append([])
        found[-1].append((side, word.start()))
    long = [run[0] for run in found if len(run) >= _FEWEST]
    return [run for at, run in enumerate(long) if not at or long[at - 1][0] is not run[0]]


def _seam(line: str, start: int) -> int:
    """Where the piece that has its first word at `start` begins: an opening mark before the word is its own."""
    while start and line[start - 1] in _OPENING:
        start -= 1
    return start
