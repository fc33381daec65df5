"""Reads the numbers and dates of a Dutch text: words to marked items, then patterns over the marks (see `reader_arabic`).

Of its own: e *en*, j age, J *35-jarige*, L *driedaags*, q *jaren* before a decade, Q half of a year, U the *u.* of hours,
w small words, A *over*, O *geleden*, I *hoger* and y its *dan*, Y weekday with its part, Z century, V age by tens, c *twintigtal*.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import date_values, numerals
from bitext.facts.calendars import WEEKDAYS_NL
from bitext.facts.numbers_dutch import Words, cardinal, ordinal_word, whole
from bitext.facts.patterns_dutch import PATTERNS
from bitext.facts.phrases import OTHER, Atom, Item, read
from bitext.facts.values import Firmness
from bitext.facts.words_dutch import BOOK, PARTS
from bitext.text import TokenKind

if TYPE_CHECKING:
    from bitext.facts.fact import Fact
    from bitext.text import Document

_SKIPPED = (TokenKind.HANDLE, TokenKind.URL, TokenKind.EMOJI, TokenKind.HASHTAG)
_DAY_PART = re.compile(rf"({'|'.join(WEEKDAYS_NL)})({'|'.join(sorted(PARTS, key=len, reverse=True))})")
_DOTTED_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2,4})")
_HOURS = re.compile(r"[uh](\d\d)")
_CENTURY = re.compile(r"(\w+)-eeuwse?")
_COUNTED = re.compile(
    r"(.{3,}?)-?(jarige|jarig|jarigen|daagse|daags|weekse|uurs|maands|tal|voudige|voudig|voud|koppige|maal|malige|malig)"
)
_LENGTHS = {"daags": "day", "daagse": "day", "weekse": "week", "uurs": "h", "maands": "month"}
_AFTER_SHARE = frozenset(
    """van deel minder meer lager hoger te in op is was gedaald gestegen kleiner groter daalde steeg en of af bij met na tot ten aan
    toegenomen afgenomen teruggelopen gekrompen duurder goedkoper daalt stijgt sneller ervan hiervan daarvan uit onder tegen door over naast zonder binnen volgens vorig komt heeft hebben zijn werd worden wordt kan
    zal moet dan als die dat om bij voor nog al niet wel zowat ongeveer woont leeft""".split()
)
_ORDINAL_ENDINGS = frozenset(("e", "ste", "de"))


def _compound(words: Words, at: int) -> Item | None:
    """One word of two meanings: zaterdagavond, twintigtal, vijfjarige, halfnegen."""
    word = words.folded[at]
    day = _DAY_PART.fullmatch(word)
    if day:
        return Item("Y", at, at + 1, (WEEKDAYS_NL[day[1]], PARTS[day[2]]), word)
    if word.startswith("half") and (hour := whole(word[4:])) and hour <= 12:
        return Item("T", at, at + 1, (hour - 1, 30), word)
    century = _CENTURY.fullmatch(word)
    if century and (place := ordinal_word(century[1])):
        return Item("Z", at, at + 1, place, word)
    counted = _COUNTED.fullmatch(word)
    count = whole(counted[1]) if counted else None
    if counted is None or not count or word == "elftal":
        return None
    if counted[2].startswith("jarig"):
        return Item("J", at, at + 1, Atom(Fraction(count)), word)
    if counted[2] in _LENGTHS:
        return Item("L", at, at + 1, (Atom(Fraction(count)), _LENGTHS[counted[2]]), word)
    if counted[2] == "tal":
        return Item("d" if count <= 9 else "c", at, at + 1, (count, Firmness.LIKELY), word)
    return Item("d", at, at + 1, (count, Firmness.FAINT), word)


def _digits(words: Words, at: int) -> Item | None:
    """A clock time, a dotted date or an ordinal in digits."""
    text = numerals.western(words.folded[at])
    hours = _HOURS.fullmatch(words.word(at + 1)) if text.isdecimal() and words.adjacent(at + 1) else None
    if hours and (time := numerals.clock(f"{text}:{hours[1]}")):
        return Item("T", at, at + 2, time, text)
    if ":" in text and (time := numerals.clock(text)):
        return Item("T", at, at + 1, time, text)
    dotted = _DOTTED_DATE.fullmatch(text)
    moment = date_values.numeric_date(int(dotted[1]), int(dotted[2]), int(dotted[3])) if dotted else None
    if moment:
        return Item("X", at, at + 1, moment, text)
    following = words.word(at + 1)
    if "." in text and following in ("uur", "u") and (time := numerals.clock(text)):
        return Item("T", at, at + 2, time, text)
    if following.startswith(("e-eeuws", "de-eeuws", "ste-eeuws")) and words.adjacent(at + 1) and text.isdecimal():
        return Item("Z", at, at + 2, int(text[:3]), text)
    if following in _ORDINAL_ENDINGS and words.adjacent(at + 1) and text.isdecimal() and len(text) < 7:
        return Item("o", at, at + 2, int(text), text)
    if following == "-" and words.word(at + 2) in ("jarige", "jarig", "jarigen") and words.adjacent(at + 1) and text.isdecimal():
        return Item("J", at, at + 3, Atom(Fraction(int(text[:6])), digits=text), text, shown=at + 1)
    return None


def _phrase(words: Words, at: int, previous: str) -> Item | None:
    found = BOOK.find(words.folded[at], words.folded[at + 1 : at + BOOK.reach])
    if found is None:
        return None
    mark, value, size = found
    word = words.folded[at]
    if mark == "o" and not words.word(at + size).endswith("ste"):
        return None  # op drie na: all but three
    if mark == "d":
        value = (value[0], Firmness.LIKELY if value[1] == "both" else Firmness.FAINT)
    if mark == "f" and size == 2 and value.denominator not in (2, 4) and previous != "b" and _counts_on(words, at + size):
        return None  # een zesde beklaagde
    if mark == "M" and words.tokens[at].text[:1].isupper() and word in ("mei", "jun", "jan", "dec", "sep"):
        mark = OTHER  # a name, or a word in a headline
    if (
        mark == "M"
        and len(word) <= 4
        and word not in ("mei", "juni", "juli")
        and words.word(at + size) == "."
        and words.adjacent(at + size)
    ):
        size += 1  # mrt.
    return Item(mark, at, at + size, value, word)


def _counts_on(words: Words, at: int) -> bool:
    """Whether a noun follows, which makes the derde before it an ordinal."""
    word = words.word(at)
    return word.isalpha() and at < len(words) and words.tokens[at].text[:1].islower() and word not in _AFTER_SHARE


def items(document: Document) -> list[Item]:
    """The marked items of the text; every token is in one of them."""
    words = Words(document.tokens)
    found: list[Item] = []
    at = 0
    while at < len(words):
        item = None
        if words.tokens[at].kind not in _SKIPPED:
            item = _item(words, at, found[-1].mark if found else OTHER)
        item = item or Item(OTHER, at, at + 1, None, words.folded[at])
        found.append(item)
        at = item.last
    return found


def _item(words: Words, at: int, previous: str) -> Item | None:
    kind = words.tokens[at].kind
    if kind is TokenKind.NUMBER:
        item = _digits(words, at)
        if item is not None:
            return item
    phrase = _phrase(words, at, previous)
    number = cardinal(words, at)
    if number is not None and (phrase is None or number[1] > phrase.last):
        return Item("n", at, number[1], number[0], words.folded[at])
    if phrase is not None:
        return phrase
    word = words.folded[at]
    if word == "een":
        firm = words.tokens[at].text.lower() != "een"
        return Item("k", at, at + 1, 1, word, text="firm" if firm else "")
    if kind is not TokenKind.WORD:
        return None
    place = ordinal_word(word)
    if place:
        return Item("o", at, at + 1, place, word)
    if word in ("eerst", "eersten"):
        return Item("o", at, at + 1, 1, word)
    return _compound(words, at)


def facts(document: Document) -> tuple[Fact, ...]:
    """The numbers and dates of a Dutch document."""
    found = items(document)
    owner = document.segment_of_token
    stop = [k for k in range(1, len(found)) if owner[found[k].first] != owner[found[k - 1].first]]
    return read(document, found, PATTERNS, stop)
