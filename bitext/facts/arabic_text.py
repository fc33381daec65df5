"""The words of an Arabic text, folded once, with their clitic readings and digit strings on demand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bitext.facts.arabic_script import Reading, fold, readings
from bitext.text import TokenKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bitext.text import Token

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
        split = reading.cut and end + 1 < len(self) and self.folded[end] in (".", ",", "٫", "٬")
        if split and self.folded[end + 1].isdecimal() and self.adjacent(end) and self.adjacent(end + 1):
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
