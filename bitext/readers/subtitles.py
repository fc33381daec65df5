"""SubRip subtitles: one line a cue, so that two files line up cue by cue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bitext.readers.encodings import decode
from bitext.readers.limits import fitting
from bitext.readers.read import Content

if TYPE_CHECKING:
    from bitext.readers.read import Ask

_TIME = re.compile(r"\s*\d+:\d\d:\d\d[,.]\d{1,3}\s*-->\s*\d+:\d\d:\d\d[,.]\d{1,3}[^\n]*")
_STYLE = re.compile(r"</?[bius]>|</?font\b[^<>]*>|\{\\[^{}\n]*\}", re.IGNORECASE)


def read(data: bytes, ask: Ask) -> Content:
    """The words of all cues in order; numbers, times and styling are left out."""
    text, encoding, notices = decode(data, ask)
    cues: list[list[str]] = []
    lines = text.splitlines()
    for at, line in enumerate(lines):
        if _TIME.fullmatch(line):
            if cues and cues[-1] and cues[-1][-1].strip().isdigit() and lines[at - 1].strip() == cues[-1][-1].strip():
                cues[-1].pop()  # the number of this cue, not a line of the one before
            cues.append([])
        elif cues and line.strip():
            cues[-1].append(line.strip())
    if not cues:
        raise ask.refuse("wrong_format", format="SRT")
    said = [_STYLE.sub("", " ".join(cue)).strip() for cue in cues]
    joined = "\n".join(line for line in said if line)
    return Content(fitting(joined, ask), encoding=encoding, notices=notices, segmentation="lines")
