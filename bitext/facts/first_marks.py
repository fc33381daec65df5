"""Which marks a pattern can begin with, so that only the patterns that may match are tried at an item.

Reads the small part of the syntax of regular expressions that the pattern tables use.
"""

from __future__ import annotations

import re

_TOKEN = re.compile(r"\(\?P<\w+>|\(\?:|\(\?=|\(\?!|\(\?<=|\(\?<!|\)|\||\[[^\]]*\]|\\.|[?*+]|\{\d+,\d+\}|.")
_OPTIONAL = frozenset(("?", "*"))


def first_marks(expression: str) -> frozenset[str]:
    """Every mark that a match of `expression` may begin with."""
    tokens = _TOKEN.findall(expression)
    found, _, _ = _alternatives(tokens, 0)
    return frozenset(found)


def _alternatives(tokens: list[str], at: int) -> tuple[set[str], bool, int]:
    """First marks of the alternatives from `at`, whether one may be empty, and the index of what ends them."""
    found: set[str] = set()
    empty = False
    while True:
        some, nullable, at = _sequence(tokens, at)
        found |= some
        empty = empty or nullable
        if at >= len(tokens) or tokens[at] != "|":
            return found, empty, at
        at += 1


def _sequence(tokens: list[str], at: int) -> tuple[set[str], bool, int]:
    found: set[str] = set()
    empty = True
    while at < len(tokens) and tokens[at] not in ("|", ")"):
        some, nullable, at = _atom(tokens, at)
        if at < len(tokens) and (tokens[at] in _OPTIONAL or tokens[at].startswith("{0")):
            nullable = True
        if at < len(tokens) and (tokens[at] in ("?", "*", "+") or (tokens[at].startswith("{") and len(tokens[at]) > 1)):
            at += 1
        if empty:
            found |= some
        empty = empty and nullable
    return found, empty, at


def _atom(tokens: list[str], at: int) -> tuple[set[str], bool, int]:
    token = tokens[at]
    if token.startswith("("):
        some, nullable, at = _alternatives(tokens, at + 1)
        looks = token in ("(?=", "(?!", "(?<=", "(?<!")
        return (set(), True, at + 1) if looks else (some, nullable, at + 1)
    if token.startswith("["):
        return set(token[1:-1].replace("\\", "")), False, at + 1
    return {token[-1]}, False, at + 1
