"""Dutch number words and digits become amounts: compounds of any size, *anderhalf*, *drieënhalf*, *twee miljoen driehonderdduizend*.

The grammar is that of the ANS (§ 7.2): unit before ten, one word up to duizend, a space after duizend and around miljoen and beyond.
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts import numerals
from bitext.facts.phrases import Atom
from bitext.text import TokenKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitext.text import Token

_UNITS = {w: n for n, w in enumerate("een twee drie vier vijf zes zeven acht negen".split(), start=1)}
_TEENS = {
    w: n for n, w in enumerate("tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(), start=10)
}
_TENS = {w: 10 * n for n, w in enumerate("twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(), start=2)}
_SMALL = {**_UNITS, **_TEENS, **_TENS}
SCALES: dict[str, int] = {
    "miljoen": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "miljard": 10**9,
    "mld": 10**9,
    "mrd": 10**9,
    "biljoen": 10**12,
    "bln": 10**12,
    "biljard": 10**15,
    "triljoen": 10**18,
    "duizend": 1000,
    "honderd": 100,
}
_ABBREVIATED = ("mln", "mld", "mrd", "bln")
_BIG = ("miljoen", "miljard", "biljoen", "biljard", "triljoen")
_ORDINAL_WORDS = {"eerste": 1, "derde": 3, "achtste": 8}

_unit, _teen, _ten = ("|".join(table) for table in (_UNITS, _TEENS, _TENS))
_BELOW_100 = rf"(?:(?:{_unit})en(?:{_ten})|{_teen}|{_ten}|{_unit})"
_BELOW_1000 = rf"(?:(?:{_BELOW_100})?honderd(?:en)?(?:{_BELOW_100})?|{_BELOW_100})"
_HUNDREDS = rf"(?:{_BELOW_100})?honderd(?:en)?(?:{_BELOW_100})?"
_WHOLE = re.compile(
    rf"(?:(?P<thousands>{_HUNDREDS}|{_BELOW_100})?(?P<duizend>duizend)(?:en)?)?(?P<rest>{_HUNDREDS}|{_BELOW_100})?"
)
_SCALED = re.compile(r"(?P<head>[a-z]+?)(?P<scale>miljoen|miljard|biljoen)")
_PAIR = re.compile(rf"(?P<unit>{_unit})en(?P<ten>{_ten})")
_LONGEST = 80


def fold(word: str) -> str:
    """The word in lower case, without accents and trema: één -> een, drieën -> drieen."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    bare = "".join(c for c in unicodedata.normalize("NFD", lowered) if not unicodedata.combining(c))
    return bare.replace("’", "'").replace("‑", "-").replace("‐", "-")


def _below_hundred(word: str) -> int:
    if word in _SMALL:
        return _SMALL[word]
    pair = _PAIR.fullmatch(word)
    return _UNITS[pair["unit"]] + _TENS[pair["ten"]] if pair else 0


def _below_ten_thousand(word: str) -> int:
    """Also *vijftienhonderd*: the hundreds may go up to 99."""
    head, hundred, tail = word.partition("honderd")
    if not hundred:
        return _below_hundred(word)
    tail = tail.removeprefix("en") if tail not in _SMALL else tail
    return (_below_hundred(head) if head else 1) * 100 + (_below_hundred(tail) if tail else 0)


def whole(word: str) -> int | None:
    """The value of one written word (folded), None when it is no number: *tweehonderdvijftigduizend* -> 250000."""
    if len(word) > _LONGEST or not word:
        return None
    if word == "nul":
        return 0
    word = word.replace("-", "")
    scaled = _SCALED.fullmatch(word)
    if scaled:
        head = whole(scaled["head"])
        return head * SCALES[scaled["scale"]] if head else None
    found = _WHOLE.fullmatch(word)
    if found is None or not word:
        return None
    thousands = 0
    if found["duizend"]:
        thousands = _below_ten_thousand(found["thousands"]) if found["thousands"] else 1
    rest = _below_ten_thousand(found["rest"]) if found["rest"] else 0
    return thousands * 1000 + rest


def half(word: str) -> Fraction | None:
    """*anderhalf*, *drieënhalf*, *drie-en-een-half* (folded)."""
    word = word.replace("-", "").removesuffix("e") if word.endswith("halve") else word.replace("-", "")
    word = word.removesuffix("halv") + "half" if word.endswith("halv") else word
    if word == "anderhalf":
        return Fraction(3, 2)
    for joint in ("eneenhalf", "enhalf"):
        if word.endswith(joint):
            head = whole(word.removesuffix(joint))
            return head + Fraction(1, 2) if head else None
    return None


def ordinal_word(word: str) -> int | None:
    """*twintigste*, *achttiende*, *honderdeerste* (folded)."""
    if word in _ORDINAL_WORDS:
        return _ORDINAL_WORDS[word]
    for ending, value in _ORDINAL_WORDS.items():
        if word.endswith(ending):
            head = whole(word.removesuffix(ending).removesuffix("en")) or whole(word.removesuffix(ending))
            return head + value if head and head >= 100 else None
    if word.endswith(("ste", "de")):
        return whole(word.removesuffix("ste") if word.endswith("ste") else word.removesuffix("de"))
    return None


class Words:
    """The tokens of a text, folded once."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.folded = [fold(token.text) for token in tokens]

    def __len__(self) -> int:
        return len(self.tokens)

    def adjacent(self, at: int) -> bool:
        """Whether the token stands against the one before it."""
        return 0 < at < len(self.tokens) and self.tokens[at - 1].span.end == self.tokens[at].span.start

    def word(self, at: int) -> str:
        return self.folded[at] if at < len(self.folded) else ""

    def digits(self, at: int) -> tuple[str, int] | None:
        """The digit string that begins here with the index after it; groups set apart by a space are taken along."""
        if at >= len(self) or self.tokens[at].kind is not TokenKind.NUMBER:
            return None
        text, end = numerals.western(self.folded[at]), at + 1
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
        return text, end


def _one_amount(words: Words, at: int) -> tuple[Fraction, tuple[Fraction, ...], str, int] | None:
    """One word or digit string: amount, other readings, the digits, index after."""
    digits = words.digits(at)
    if digits is not None:
        amounts = numerals.readings(digits[0], "nl")
        return (amounts[0], amounts[1:], digits[0], digits[1]) if amounts else None
    word = words.word(at)
    if not word or words.tokens[at].kind is not TokenKind.WORD:
        return None
    amount = half(word)
    if amount is None:
        value = SCALES.get(word) if word in _BIG else whole(word)
        amount = Fraction(value) if value is not None else None
    if amount is None:
        return None
    after = at + 1
    tail = [words.word(after + k) for k in range(3)]
    if amount.denominator == 1 and amount < 1000:
        if tail == ["en", "een", "half"] or tail == ["en", "een", "halve"]:
            return amount + Fraction(1, 2), (), "", after + 3
        if tail[:2] == ["en", "half"]:
            return amount + Fraction(1, 2), (), "", after + 2
        decimals = whole(tail[1]) if tail[0] == "komma" else None
        if decimals:
            return amount + Fraction(decimals, 10 ** len(str(decimals))), (), "", after + 2
    return amount, (), "", after


def _scales(words: Words, at: int, is_article: bool) -> tuple[int, int]:
    """The product of the scale words from `at`, each greater than the one before (honderd duizend), and the index after."""
    power, last = 1, 1
    while last < (scale := SCALES.get(words.word(at), 0)) and not (is_article and scale <= 1000):
        power, last, at = power * scale, scale, at + 1
        abbreviated = words.word(at - 1) in _ABBREVIATED and words.word(at) == "." and words.adjacent(at)
        if abbreviated and at + 1 < len(words) and words.tokens[at + 1].text[:1].islower():
            at += 1
    return power, at


def cardinal(words: Words, at: int) -> tuple[Atom, int] | None:
    """The number phrase that begins at token `at` with the index after it; a bare *een* is none."""
    first = _one_amount(words, at)
    if first is None:
        return None
    amount, others, digits, after = first
    is_article = words.word(at) == "een" and words.tokens[at].text.lower() != "één"
    total, room, scaled = Fraction(0), 10**24, False
    while True:
        power, after = _scales(words, after, is_article)
        part = amount * power
        if part >= room:
            break
        total, scaled = total + part, scaled or power > 1 or (part % 1000 == 0 and part > 0 and not digits)
        others = tuple(other * power for other in others)
        if power == 1 and is_article:
            return None
        last = words.word(after - 1)
        room = power if power > 1 else 1000 if last.endswith("duizend") else 1
        end = after
        if room <= 1:
            break
        joint = after + 1 if words.word(after) == "en" else after
        following = _one_amount(words, joint)
        # only a lower part in the same script goes on with the number: drieduizend vierhonderd, 2 miljoen 300.000
        if following is None or following[0] >= room or bool(following[2]) != bool(digits) or joint > after:
            break
        if words.word(joint) == "een" and words.tokens[joint].text.lower() == "een" and words.word(joint + 1) not in _BIG:
            break
        amount, after, others, is_article = following[0], following[3], (), False
    else:  # pragma: no cover - the loop only ends by break
        end = after
    return (Atom(total, others, digits, scaled), end) if total or digits or words.word(at) == "nul" else None
