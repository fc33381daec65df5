"""Arabic number words and digits become amounts: all cases and genders, clitics, units before tens, duals of scale words.

The grammar is that of the school books (Wright II, §§ 321-328; Ryding ch. 15): *khamsa wa-ʿishrūn*, *thalāth miʾa*, *alfān*,
with the spoken forms of 11-19 added. مليار and بليون are both 10⁹, تريليون is 10¹².
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import numerals
from bitext.facts.arabic_script import Reading, fold, readings
from bitext.facts.phrases import Atom
from bitext.text import TokenKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitext.text import Token


def _table(rows: dict[int, str]) -> dict[str, int]:
    return {fold(word): value for value, words in rows.items() for word in words.split()}


_ONES = _table(
    {
        0: "صفر صفرا",
        2: "اثنان اثنين اثنتان اثنتين اتنين اثنا اثني اثنتا اثنتي تنين",
        3: "ثلاث ثلاثة تلات تلاتة",
        4: "أربع أربعة",
        5: "خمس خمسة",
        6: "ست ستة",
        7: "سبع سبعة",
        8: "ثمان ثماني ثمانية ثمانيا تمانية تمن تمنية",
        9: "تسع تسعة",
        10: "عشر عشرة",
    }
)
_SPOKEN_TEENS = _table(
    {
        11: "حداشر احدعش حدعش",
        12: "اتناشر اثناعش اطنعش طنعش اثنعش",
        13: "تلتاشر تلطعش ثلطعش تلتعش",
        14: "اربعتاشر اربعطعش أربعتعش",
        15: "خمستاشر خمسطعش خمستعش",
        16: "ستاشر سطعش ستعش",
        17: "سبعتاشر سبعطعش سبعتعش",
        18: "تمنتاشر تمنطعش ثمنطعش تمنتعش",
        19: "تسعتاشر تسعطعش تسعتعش",
    }
)
_TENS = _table(
    {10 * n: f"{stem}ون {stem}ين" for n, stem in enumerate("عشر ثلاث أربع خمس ست سبع ثمان تسع".split(), start=2)}
) | _table({30: "تلاتين", 80: "تمانين"})
_HUNDREDS = (
    {fold(w): 100 for w in ("مئة", "مائة", "مية", "مئه")}
    | {
        fold(stem + hundred): 100 * n
        for n, stems in enumerate(
            ("ثلاث تلت تلات", "أربع أربعة", "خمس خمسة", "ست ستة", "سبع سبعة", "ثمان ثماني تمن", "تسع تسعة"), start=3
        )
        for stem in stems.split()
        for hundred in ("مئة", "مائة", "مية", "ميت")
    }
    | {fold(f"{stem}{end}"): 200 for stem in ("مئت", "مائت") for end in ("ان", "ين", "ا", "ي")}
)
_SCALES: dict[str, tuple[int, int]] = {}
for _power, _stems, _plurals in (
    (3, "ألف", "آلاف الوف"),
    (6, "مليون", "ملايين"),
    (9, "مليار بليون", "مليارات بلايين"),
    (12, "تريليون ترليون", "تريليونات ترليونات"),
    (15, "كوادريليون", "كوادريليونات"),
):
    for _stem in _stems.split():
        _SCALES |= {fold(_stem + end): (10**_power, 1) for end in ("", "ا")}
        _SCALES |= {fold(_stem + end): (10**_power, 2) for end in ("ان", "ين", "ي")}
    _SCALES |= {fold(plural): (10**_power, 0) for plural in _plurals.split()}
_ONE = _table({1: "واحد واحدة واحدا"})
_ELEVEN = frozenset(map(fold, ("أحد", "إحدى", "احد")))
_HALVES = _table({2: "نصف نصفا نص", 3: "ثلث", 4: "ربع ربعا"})
_ORDINAL_ROWS = {
    1: "أول أولى أولا أوائل",
    2: "ثاني ثانية ثان ثانيا",
    3: "ثالث ثالثة ثالثا",
    4: "رابع رابعة رابعا",
    5: "خامس خامسة خامسا",
    6: "سادس سادسة سادسا",
    7: "سابع سابعة",
    8: "ثامن ثامنة",
    9: "تاسع تاسعة",
    10: "عاشر عاشرة",
}
ORDINALS = _table(_ORDINAL_ROWS)
_ORDINAL_ONE = frozenset(map(fold, ("حادي", "حادية")))
VAGUE = _table({10: "عشرات", 100: "مئات مائات", 1000: "آلاف ألوف", 10**6: "ملايين", 10**9: "مليارات", 3: "بضع بضعة عدة"})
"""Plurals that count roughly; the scale words among them are only vague where no number precedes."""

_DIGITS = re.compile(r"[+-]?\d[\d.,٫٬]*")
_WORDLIKE = (TokenKind.WORD, TokenKind.NUMBER)


class Words:
    """The tokens of a text, folded once, with their clitic readings on demand; a و set apart is joined to the next word.

    `places` holds the index of each word's token in the text.
    """

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens: list[Token] = []
        self.folded: list[str] = []
        self.places: list[int] = []
        self.detached: list[bool] = []
        pending = False
        for place, token in enumerate(tokens):
            folded = fold(token.text)
            if folded == "و" and not pending and place + 1 < len(tokens) and tokens[place + 1].kind in _WORDLIKE:
                pending = True
                continue
            self.tokens.append(token)
            self.folded.append("و" + folded if pending else folded)
            self.places.append(place)
            self.detached.append(pending)
            pending = False
        self._readings: list[list[Reading] | None] = [None] * len(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    def readings(self, at: int) -> list[Reading]:
        known = self._readings[at]
        if known is None:
            known = self._readings[at] = readings(self.folded[at])
        return known

    def adjacent(self, at: int) -> bool:
        """Whether the token stands against the one before it."""
        return self.tokens[at - 1].span.end == self.tokens[at].span.start

    def _group_after(self, at: int) -> bool:
        """Whether a comma and three digits follow without a space."""
        return (
            at + 1 < len(self)
            and self.folded[at] == "،"
            and len(self.folded[at + 1]) == 3
            and self.folded[at + 1].isdecimal()
            and self.adjacent(at)
            and self.adjacent(at + 1)
        )

    def digits(self, at: int) -> tuple[str, Reading, int] | None:
        """The digit string that begins here, clitics aside, with the index after it: ٣٠٠٠, و11, الـ15, 10 000."""
        if at >= len(self.tokens):
            return None
        for reading in self.readings(at):
            if reading.rest[:1].isdecimal():
                break
        else:
            return None
        if not _DIGITS.fullmatch(reading.rest):
            return None
        text, end = reading.rest, at + 1
        # a clitic makes the tokenizer end the word at the decimal mark: و2.5
        if reading.cut and end + 1 < len(self) and self.folded[end] in (".", ",", "٫", "٬") and self.folded[end + 1].isdecimal():
            if self.adjacent(end) and self.adjacent(end + 1):
                text, end = text + self.folded[end] + self.folded[end + 1], end + 2
        # 30،000: the Arabic comma between groups
        while text.replace("٬", "").isdecimal() and len(text) <= 15 and self._group_after(end):
            text, end = text + "٬" + self.folded[end + 1], end + 2
        while (
            text.isdecimal()
            and end < len(self)
            and len(self.folded[end]) == 3
            and self.folded[end].isdecimal()
            and (len(text) <= 3 or (end - at > 1 and len(text) <= 12))
            and not text.startswith("0")
            and self.tokens[end].span.start - self.tokens[end - 1].span.end == 1
        ):
            text, end = text + self.folded[end], end + 1
        return text, reading, end


def match(words: Words, at: int, table: dict[str, int]) -> tuple[int, Reading] | None:
    """The value of the word in `table` with its clitics off."""
    for reading in words.readings(at):
        value = table.get(reading.rest)
        if value is not None:
            return value, reading
    return None


class _Parse:
    """One number phrase, read from left to right; `amount` grows as words fit."""

    def __init__(self, words: Words, at: int) -> None:
        self.words = words
        self.at = at
        self.total = Fraction(0)
        self.group: Fraction | None = None
        self.room = 10**18  # what may still be added must be smaller than this
        self.last_scale = 1
        self.others: tuple[Fraction, ...] = ()
        self.digits = ""
        self.first: Reading | None = None
        self.hundreds = False

    def _word(self, table: dict[str, int], joined: bool | None) -> int | None:
        """Takes the next word when `table` has it and its conjunction is as asked (None: either)."""
        if self.at >= len(self.words):
            return None
        found = match(self.words, self.at, table)
        if found is None or (joined is not None and found[1].joined is not joined):
            return None
        if self.first is not None and found[1].preposition:
            return None
        self.first = self.first or found[1]
        self.at += 1
        return found[0]

    def _below_hundred(self, joined: bool | None) -> int | None:
        start = self.at
        if self.at < len(self.words):
            for reading in self.words.readings(self.at):
                if reading.rest in _ELEVEN and (joined is None or reading.joined is joined):
                    if self.at + 1 < len(self.words) and self.words.folded[self.at + 1] in ("عشر", "عشره"):
                        self.first = self.first or reading
                        self.at += 2
                        return 11
                    following = self.at + 1 < len(self.words) and match(self.words, self.at + 1, _TENS)
                    if following and following[1].joined:
                        self.first = self.first or reading
                        self.at += 2
                        return following[0] + 1
        teen = self._word(_SPOKEN_TEENS, joined)
        if teen is not None:
            return teen
        one = self._word(_ONES | _ONE, joined)
        if one is None:
            return self._word(_TENS, joined)
        if one < 10 and self.at < len(self.words):
            if one >= 2 and self.words.folded[self.at] in ("عشر", "عشره"):
                self.at += 1
                return one + 10
            tens = self._word(_TENS, joined=True) if one else None
            if tens is not None:
                return one + tens
        if one == 1 and self.total == 0 and not self.hundreds:  # alone, واحد is as often a pronoun: the caller decides
            self.at = start
            return None
        return one

    def _below_thousand(self, joined: bool | None) -> int | None:
        hundred = self._word(_HUNDREDS, joined)
        if hundred is None:
            small = self._below_hundred(joined)
            if small is None or not 3 <= small <= 9:
                return small
            if self._word({k: v for k, v in _HUNDREDS.items() if v == 100}, joined=False) is None:
                return small
            hundred = 100 * small
        before = self.at
        self.hundreds = True
        rest = self._below_hundred(joined=True)
        if rest is None:
            rest_digits = self.words.digits(self.at)
            if rest_digits and rest_digits[1].joined and rest_digits[0].isdecimal() and len(rest_digits[0]) <= 2:
                self.at = rest_digits[2]
                return hundred + int(numerals.western(rest_digits[0]))
            self.at = before
            return hundred
        return hundred + rest

    def _number(self, joined: bool | None) -> Fraction | None:
        found = self.words.digits(self.at)
        if found is not None and (joined is None or found[1].joined is joined):
            amounts = numerals.readings(found[0], "ar")
            if not amounts:
                return None
            if self.first is None:
                self.first, self.others, self.digits = found[1], amounts[1:], numerals.western(found[0])
            self.at = found[2]
            return amounts[0]
        small = self._below_thousand(joined)
        return None if small is None else Fraction(small)

    def _scale(self, joined: bool) -> tuple[int, int] | None:
        if self.at >= len(self.words):
            return None
        for reading in self.words.readings(self.at):
            scale = _SCALES.get(reading.rest)
            if scale is None or reading.joined is not joined:
                continue
            if self.first is not None and (reading.preposition or (reading.article and joined)):
                return None
            self.first = self.first or reading
            self.at += 1
            return scale
        return None

    def run(self) -> Atom | None:
        """The longest number phrase from here; `at` ends behind it."""
        first = True
        while True:
            before = self.at
            joined = None if first else True
            amount = self._number(joined)
            scale: tuple[int, int] | None = None
            if amount is not None:
                scale = self._scale(joined=False)
                if scale is not None and scale[1] == 2:
                    self.at -= 1
                    scale = None
            else:
                scale = self._leading_scale(first)
                if scale is not None:
                    amount = Fraction(scale[1])
            if amount is None:
                self.at = before
                break
            power = scale[0] if scale else 1
            while scale is not None and power < 10**12 and (higher := self._scale(joined=False)) is not None:
                power *= higher[0]  # ألف مليون
            part = amount * power
            if not first and (part >= self.room or (power == 1 and self.room <= 1)):
                self.at = before
                break
            self.total += part
            self.last_scale = power
            self.others = tuple(other * power for other in self.others) if first else ()
            self.room = max(1, power)
            first = False
            if self.room <= 1:
                break
        if first:
            return None
        scaled = self.last_scale > 1
        self._fraction()
        return Atom(self.total, self.others, self.digits, scaled)

    def _leading_scale(self, first: bool) -> tuple[int, int] | None:
        """A scale word that counts by itself: ألف, مليونان; its bare plural is vague and no number."""
        before, opener = self.at, self.first
        scale = self._scale(joined=False) if first else None
        scale = scale or self._scale(joined=True)
        if scale is None or scale[1] == 0:
            self.at, self.first = before, opener
            return None
        power, count = scale
        raw = self.words.tokens[self.at - 1].text
        if count == 1 and raw.endswith("ا") and self.words.folded[self.at - 1][-2:] in ("فا", "نا", "را") and first:
            return power, 2  # the construct dual ألفا شخص; the accusative is written ألفًا
        return scale

    def _fraction(self) -> None:
        """Takes "and a half" with a scale word repeated or not: ثلاثة ملايين ونصف المليون."""
        if self.at >= len(self.words):
            return
        found = match(self.words, self.at, _HALVES)
        if found is None or not found[1].joined or found[1].article or found[1].preposition:
            return
        after = self.at + 1
        repeated = after < len(self.words) and next(
            (_SCALES[r.rest][0] for r in self.words.readings(after) if r.rest in _SCALES and not r.joined), None
        )
        if repeated:
            if repeated > self.last_scale:
                return
            self.total += Fraction(repeated, found[0])
            self.at = after + 1
        elif self.last_scale > 1 or self.total < 1000:
            self.total += Fraction(self.last_scale, found[0])
            self.at = after
        self.others = ()


def cardinal(words: Words, at: int) -> tuple[Atom, Reading, int] | None:
    """The number phrase that begins at token `at`, the clitics of its first word, and the index after it."""
    parse = _Parse(words, at)
    atom = parse.run()
    if atom is None or parse.first is None:
        return None
    return atom, parse.first, parse.at


def ordinal(words: Words, at: int) -> tuple[int, Reading, int] | None:
    """The ordinal that begins at token `at`: الثاني, الحادية عشرة, الخامس والعشرين."""
    found = match(words, at, ORDINALS)
    if found is None:
        eleventh = next((r for r in words.readings(at) if r.rest in _ORDINAL_ONE), None)
        if eleventh is None or at + 1 >= len(words):
            return None
        found = (1, eleventh)
    value, reading = found
    after = at + 1
    if after < len(words) and value < 10:
        if words.folded[after] in ("عشر", "عشره"):
            return value + 10, reading, after + 1
        tens = match(words, after, _TENS)
        if tens is not None and tens[1].joined and tens[1].article:
            return value + tens[0], reading, after + 1
    if reading.rest in _ORDINAL_ONE:
        return None
    return value, reading, after


def is_one(words: Words, at: int) -> Reading | None:
    """واحد and أحد, which are pronouns as often as numbers."""
    return next((r for r in words.readings(at) if r.rest in _ONE or (r.rest in _ELEVEN and not r.article)), None)
