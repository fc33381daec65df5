"""The one place that reorders a line by the bidirectional algorithm (UAX #9), for what does not do so itself.

Two callers: the report for terminals that draw characters as they come, and the repair of text stored as it was seen.
"""

from __future__ import annotations

_BRACKETS = "()[]{}<>«»‹›≤≥"
_MIRRORED = str.maketrans(_BRACKETS, ")(][}{><»«›‹≥≤")
_MARK = "\u1dfe"
"""A combining mark that no text here has: set behind a bracket it stays on the bracket's logical right side, so that its
place after ordering tells whether the bracket lies in a right-to-left run. The engine orders well but does not mirror
(rule L4 of UAX #9)."""


def reordered(line: str, *, right_to_left: bool, mirrored: bool = True) -> str:
    """One line from stored into seen order, left to right, brackets mirrored; simple lines come back by doing it twice."""
    import bidi

    if not mirrored:
        return str(bidi.get_display(line, base_dir="R" if right_to_left else "L"))
    marked = "".join(c + _MARK if c in _BRACKETS else c for c in line)
    ordered = bidi.get_display(marked, base_dir="R" if right_to_left else "L")
    out: list[str] = []
    mirror_next = mark_due = False
    for character in ordered:
        if character == _MARK:
            mirror_next = not mark_due
            mark_due = False
        elif mirror_next:
            out.append(character.translate(_MIRRORED))
            mirror_next = False
        else:
            out.append(character)
            mark_due = character in _BRACKETS
    return "".join(out)
