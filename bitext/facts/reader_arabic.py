"""Reads the numbers and dates of an Arabic text: words to marked items, then patterns over the marks.

Marks: n numeral, o ordinal, f share, v rough count, k one, d dual, u unit, t unit of time, s currency sign, A age by tens,
M month, W weekday, P part of day, D relative day, R last/this/next, E edge of a stretch, C clock, T clock time, X dotted date,
B between, r to, h dash, l slash, m comma, x out of, b/a hedge before/after, O verb that hedges, G aim of a duration, K decade,
S feast or season, z frequency, p per, g times, H doubling, q goal, Q against, Z to nil, Y/y age, i era, V of, I in,
N less (short of the hour), 0 below zero, and a dot for any other word.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import date_values, duals_arabic, numerals
from bitext.facts.arabic_text import Words
from bitext.facts.numbers_arabic import cardinal, is_one, ordinal
from bitext.facts.patterns_arabic import PATTERNS
from bitext.facts.phrases import OTHER, Item, read
from bitext.facts.values import Firmness
from bitext.facts.words_arabic import BOOK, VERBS
from bitext.text import TokenKind

if TYPE_CHECKING:
    from bitext.facts.fact import Fact
    from bitext.text import Document

_SKIPPED = (TokenKind.HANDLE, TokenKind.URL, TokenKind.EMOJI, TokenKind.HASHTAG)
_DOTTED_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2,4})")
_SHARE_SUFFIX = re.compile(r"(نصف|ثلث|ربع|ثلثا|ثلثي)(?:هم|هن|ها|ه|نا|كم)")
_NOT_NUMERALS = frozenset(("كميه", "كميات", "لست", "بعده", "وعده"))
_FIFTHS = {"خمس": 5, "سدس": 6, "سبع": 7, "ثمن": 8, "تسع": 9, "عشر": 10}


def _phrase(words: Words, at: int, previous: str) -> Item | None:
    following = words.folded[at + 1 : at + 1 + BOOK.reach]
    for reading in words.readings(at):
        found = BOOK.find(reading.rest, following)
        if found is None:
            continue
        mark, value, size = found
        if mark in "CBrYxVIGbaN" and reading.article:
            continue
        if mark == "p" and previous not in "ng":  # في الأسبوع الماضي is no frequency
            continue
        word = reading.rest
        if mark == "t" and value == ("s", 1) and word == "ثانيه" and previous not in "nkdv":
            continue  # the ordinal second
        if mark == "M" and word in VERBS:
            reading = reading._replace(cut=-1)
        if word in _NOT_NUMERALS or (word == "عده" and not words.tokens[at].text.endswith("ة")):
            continue
        if mark == "d":
            count, kind = value
            value = (count, Firmness.FAINT if kind == "group" else Firmness.LIKELY)
        cut = 0 if words.detached[at] and reading.cut > 0 else reading.cut
        end = words.places[at + size - 1] + 1
        return Item(
            mark, words.places[at], end, value, word, reading.joined, reading.article, cut, reading.preposition, size=size
        )
    return None


def _digits(words: Words, at: int, previous: str) -> Item | None:
    """A clock time or a dotted date in one token."""
    text = numerals.western(words.folded[at].lstrip("وفبلك"))
    if not text[:1].isdecimal():
        return None
    place = words.places[at]
    if (":" in text or (previous == "C" and "." in text)) and (time := numerals.clock(text)):
        return Item("T", place, place + 1, time, text)
    dotted = _DOTTED_DATE.fullmatch(text)
    moment = date_values.numeric_date(int(dotted[1]), int(dotted[2]), int(dotted[3])) if dotted else None
    return Item("X", place, place + 1, moment, text) if moment else None


def _numeral(words: Words, at: int) -> tuple[Item, int] | None:
    found = cardinal(words, at)
    if found is None:
        return None
    atom, reading, after = found
    # الثالثة is read as a cardinal by its stem only when no ordinal fits; خُمس with its vowel is a fifth
    raw = words.tokens[at].text
    if "\u064f" in raw and reading.rest in _FIFTHS and after == at + 1:
        return Item(
            "f", words.places[at], words.places[at] + 1, Fraction(1, _FIFTHS[reading.rest]), reading.rest, reading.joined
        ), after
    # doubled for safety: ٤ أربع
    if atom.digits and after < len(words):
        again = cardinal(words, after)
        if again is not None and not again[0].digits and again[0].amount == atom.amount and not again[1].joined:
            after = again[2]
    cut = 0 if words.detached[at] else reading.cut
    return Item(
        "n",
        words.places[at],
        words.places[after - 1] + 1,
        atom,
        reading.rest,
        reading.joined,
        reading.article,
        cut,
        reading.preposition,
    ), after


def items(document: Document) -> list[Item]:
    """The marked items of the text, every token in one of them (but a و set apart)."""
    words = Words(document.tokens)
    found: list[Item] = []
    at = 0
    while at < len(words):
        previous = found[-1].mark if found else OTHER
        place = words.places[at]
        item: Item | None = None
        if words.tokens[at].kind not in _SKIPPED and words.folded[at] not in _NOT_NUMERALS:
            item = _phrase(words, at, previous)
            after = at + item.size if item else at + 1
            if item is None or item.mark in "fvuV":
                item_digits = _digits(words, at, previous)
                numeral = None if item_digits else _numeral(words, at)
                if item_digits is not None:
                    item, after = item_digits, at + 1
                elif numeral is not None and (item is None or numeral[1] > after):
                    item, after = numeral
            if item is None:
                item, after = _other(words, at)
        if item is None:
            item, after = Item(OTHER, place, place + 1, None, words.folded[at]), at + 1
        found.append(item)
        at = after
    return found


def _other(words: Words, at: int) -> tuple[Item | None, int]:
    """Ordinals, one, shares with a pronoun, duals."""
    place = words.places[at]
    place_ordinal = ordinal(words, at)
    if place_ordinal is not None:
        value, reading, after = place_ordinal
        cut = 0 if words.detached[at] else reading.cut
        return Item("o", place, words.places[after - 1] + 1, value, reading.rest, reading.joined, reading.article, cut), after
    one = is_one(words, at)
    if one is not None:
        return Item("k", place, place + 1, 1, one.rest, one.joined, one.article, one.cut), at + 1
    for reading in words.readings(at):
        suffixed = _SHARE_SUFFIX.fullmatch(reading.rest)
        if suffixed:
            share = BOOK.entries[suffixed[1]][1]
            return Item("f", place, place + 1, share, reading.rest, reading.joined, False, reading.cut), at + 1
    firmness = duals_arabic.dual(words, at)
    if firmness is not None:
        return Item("d", place, place + 1, (2, firmness), words.folded[at], words.folded[at][0] == "و"), at + 1
    return None, at + 1


def facts(document: Document) -> tuple[Fact, ...]:
    """The numbers and dates of an Arabic document."""
    found = items(document)
    owner = document.segment_of_token
    stop = [k for k in range(1, len(found)) if owner[found[k].first] != owner[found[k - 1].first]]
    return read(document, found, PATTERNS, stop)
