"""Characters that are there and cannot be seen: their short names, and where they stand in a text."""

from __future__ import annotations

import re

NAMES = {
    "\0": "NUL", "\u061c": "ALM", "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u200e": "LRM", "\u200f": "RLM",
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2060": "WJ", "\u2061": "FA",
    "\u2062": "IT", "\u2063": "IS", "\u2064": "IP", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
    "\ufeff": "BOM",
}  # fmt: skip

_EMOJI = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")
_HIDDEN = re.compile(f"[{re.escape(''.join(NAMES))}]+")


def hidden(text: str) -> list[tuple[int, str]]:
    """Where hidden controls stand, those side by side together; the joiner inside one emoji is no secret."""
    return [(match.start(), match[0]) for match in _HIDDEN.finditer(text) if not _joins_emoji(text, match)]


def _joins_emoji(text: str, match: re.Match[str]) -> bool:
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return match[0] == "\u200d" and bool(_EMOJI.match(before)) and bool(_EMOJI.match(after))


def label(controls: str) -> str:
    """What the chip says: the names, the rest as a count when there are many."""
    names = [NAMES[c] for c in controls]
    return " ".join(names) if len(names) <= 3 else f"{' '.join(names[:2])} +{len(names) - 2}"
