"""How much a file may hold and cost; a file that asks more is refused with one sentence that says the limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitext.readers.read import Ask

MB = 1_000_000
LONGEST_TEXT = 2_000_000
"""Code points of a text; the comparison takes no more."""
LARGEST_FILE = 200 * MB
LARGEST = {"text": 8 * MB, "srt": 8 * MB, "html": 20 * MB, "docx": 100 * MB, "pdf": 100 * MB, "tmx": 100 * MB, "xliff": 100 * MB}
"""Bytes of a file by format; LARGEST_FILE where nothing is said."""
PAIRS = 500_000
PAGES = 2_000

ENTRIES = 10_000
UNPACKED = 500 * MB
FREE = MB
RATIO = 100
"""An entry of a ZIP file may grow by this factor after its first FREE bytes."""
DEPTH = 200
"""Elements inside one another in XML; honest files stay under 50."""

SECONDS, SECONDS_PER_MB, SECONDS_AT_MOST = 2.0, 2.0, 20.0
"""What a parser may take without reporting a step done."""
SECONDS_IN_ALL = 60.0
MEMORY = 260 * MB
"""Bytes of data of the parsing process beside three times the file, which keeps a small file under 300 MB resident."""


def seconds_for(size: int) -> float:
    """Seconds a parser may take over a step for a file of `size` bytes."""
    return min(SECONDS_AT_MOST, SECONDS + SECONDS_PER_MB * size / MB)


def fitting(text: str, ask: Ask) -> str:
    """The text itself; raises ReadError when it is longer than what is compared, or has nothing in it."""
    if len(text) > LONGEST_TEXT:
        raise ask.refuse("text_too_long", length=len(text), limit=LONGEST_TEXT)
    if not text.strip():
        raise ask.refuse("empty")
    return text
