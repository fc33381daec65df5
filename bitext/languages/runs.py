"""Finds the stretches of Arabic prose that stand in a text of another script."""

from __future__ import annotations

import re

from bitext.languages.arabic import is_arabic
from bitext.text import Span

FEWEST_WORDS = 4
"""Arabic words that make a passage; fewer are a name or a word in somebody else's sentence."""

_WORD = re.compile(r"[^\W_]+(?:[’'\u064b-\u0652\u0670\u0640][^\W_]*)*")
_STOP = re.compile(r"https?://|@\w|pic\.twitter\.com|www\.|\n\s*[—–-]\s")
_ONE_HANDLE = re.compile(r"[ ،,]*@\w+[ ،,]*")
"""Somebody addressed within a sentence."""
_LETTER = re.compile(r"[^\W\d_]")


def arabic_passages(text: str) -> list[Span]:
    """Passages of Arabic prose in reading order: lines of one post together, handles, links and signatures around it left out.

    A passage ends at a Latin word, a handle, a link or a signature; digits, punctuation and emoji inside it stay. A hashtag in
    Latin letters between Arabic words does not end it.
    """
    found = []
    start = end = words = 0
    for match in _WORD.finditer(text):
        letters = _LETTER.search(match.group())
        arabic = is_arabic(match.group()[0]) and letters is not None
        between = text[end : match.start()] if words else ""
        breaks = (letters is not None and not arabic and not _inside(text, match.start())) or (
            words and _STOP.search(between) and not _ONE_HANDLE.fullmatch(between)
        )
        if breaks and words:
            found.append((start, end, words))
            words = 0
        if arabic:
            if not words:
                start = match.start()
            words += 1
            end = match.end()
    if words:
        found.append((start, end, words))
    return [_trimmed(text, start, end) for start, end, count in found if count >= FEWEST_WORDS]


def _inside(text: str, at: int) -> bool:
    """Whether a Latin word at `at` is a hashtag or an acronym with Arabic right before and behind it on the same line."""
    line_end = text.find("\n", at)
    line = text[at : line_end if line_end >= 0 else len(text)]
    word = re.match(r"\w+", line)
    rest = line[word.end() :] if word else ""
    before = text[max(0, at - 3) : at].strip(' #@«"“(')
    following = re.match(r"[\s\"”»),.:،-]*(\w)", rest)
    return bool(before and is_arabic(before[-1]) and following and is_arabic(following.group(1)))


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span with its hashtag or opening mark in front, and closing marks and emoji behind."""
    while start and text[start - 1] in '#＃«“"(' and text[start - 1] in "#＃":
        start -= 1
    while end < len(text) and (text[end] in ".!؟?…۔" or text[end] in "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"):
        end += 1
    opened = text[start:end].count("«") - text[start:end].count("»")
    if opened > 0 and text[end : end + 1] == "»":
        end += 1
    return Span(start, end)
