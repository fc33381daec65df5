"""Arabic number words and digits become amounts: all cases and genders, clitics, units before tens, duals of scale words.

The grammar is that of the school books (Wright II, §§ 321-328; Ryding ch. 15): *khamsa wa-ʿishrūn*, *thalāth miʾa*, *alfān*,
with the spoken forms of 11-19 added. مليار and بليون are both 10⁹, تريليون is 10¹².
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import numerals
from bitext.facts.arabic_text import match
from bitext.facts.number_words_arabic import (
    ELEVEN,
    HALVES,
    HUNDREDS,
    ONE,
    ONES,
    ORDINAL_ONE,
    ORDINALS,
    SCALES,
    SPOKEN_TEENS,
    TENS,
)
from bitext.facts.phrases import Atom

if TYPE_CHECKING:
    from bitext.facts.arabic_script import Reading
    from bitext.facts.arabic_text import Words


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
                if reading.rest in ELEVEN and (joined is None or reading.joined is joined):
                    if self.at + 1 < len(self.words) and self.words.folded[self.at + 1] in ("عشر", "عشره"):
                        self.first = self.first or reading
                        self.at += 2
                        return 11
                    following = self.at + 1 < len(self.words) and match(self.words, self.at + 1, TENS)
                    if following and following[1].joined:
                        self.first = self.first or reading
                        self.at += 2
                        return following[0] + 1
        teen = self._word(SPOKEN_TEENS, joined)
        if teen is not None:
            return teen
        one = self._word(ONES | ONE, joined)
        if one is None:
            return self._word(TENS, joined)
        if one < 10 and self.at < len(self.words):
            if one >= 2 and self.words.folded[self.at] in ("عشر", "عشره"):
                self.at += 1
                return one + 10
            tens = self._word(TENS, joined=True) if one else None
            if tens is not None:
                return one + tens
        if one == 1 and self.total == 0 and not self.hundreds:  # alone, واحد is as often a pronoun: the caller decides
            self.at = start
            return None
        return one

    def _below_thousand(self, joined: bool | None) -> int | None:
        hundred = self._word(HUNDREDS, joined)
        if hundred is None:
            small = self._below_hundred(joined)
            if small is None or not 3 <= small <= 9:
                return small
            if self._word({k: v for k, v in HUNDREDS.items() if v == 100}, joined=False) is None:
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
            scale = SCALES.get(reading.rest)
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
        found = match(self.words, self.at, HALVES)
        if found is None or not found[1].joined or found[1].article or found[1].preposition:
            return
        after = self.at + 1
        repeated = after < len(self.words) and next(
            (SCALES[r.rest][0] for r in self.words.readings(after) if r.rest in SCALES and not r.joined), None
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
        eleventh = next((r for r in words.readings(at) if r.rest in ORDINAL_ONE), None)
        if eleventh is None or at + 1 >= len(words):
            return None
        found = (1, eleventh)
    value, reading = found
    after = at + 1
    if after < len(words) and value < 10:
        if words.folded[after] in ("عشر", "عشره"):
            return value + 10, reading, after + 1
        tens = match(words, after, TENS)
        if tens is not None and tens[1].joined and tens[1].article:
            return value + tens[0], reading, after + 1
    if reading.rest in ORDINAL_ONE:
        return None
    return value, reading, after


def is_one(words: Words, at: int) -> Reading | None:
    """واحد and أحد, which are pronouns as often as numbers."""
    return next((r for r in words.readings(at) if r.rest in ONE or (r.rest in ELEVEN and not r.article)), None)
