"""Cuts a text into word-like tokens with their offsets; every code point that is not white space belongs to one token.

One grammar serves both languages, since what differs between them (clitics, separable verbs, compounds) is a
matter of a word's parts, which `bitext.languages` knows.
"""

from __future__ import annotations

import re

from bitext.text import Span, Token, TokenKind

ARABIC_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0640"
_INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_LETTER = rf"[^\W\d_{_INVISIBLE}]"
_INSIDE = rf"(?:[^\W_]|[{ARABIC_MARKS}{_INVISIBLE}])"

_PATTERN = re.compile(
    rf"""
    (?P<url>(?:https?://|www\.)[^\s<>«»“”"،]+[^\s<>«»“”"،.,:;!?؟)\]’'…]
      | (?:pic\.twitter\.com|t\.co|bit\.ly)/\w+
      | [\w.+-]+@[\w-]+\.[\w.-]*\w)
  | (?P<handle>@\w+)
  | (?P<hashtag>[#＃]\w[\w\u200c{ARABIC_MARKS}]*)
  | (?P<number>\d+(?:[.,٫٬:]\d+)*)
  | (?P<word>
      (?:{_LETTER}\.){{2,}}(?:{_LETTER}(?![^\W\d_]))?        # initials: o.a., أ.ف.ب, N.V.
      | ['’](?:s|t|n|m|k|r)(?![^\W\d_])                       # 's avonds, 't
      | {_LETTER}{_INSIDE}*(?:(?:['’`](?={_LETTER})|[-‐‑](?=[^\W_])|\.(?=nl\b|com\b|org\b))[^\W_]{_INSIDE}*)*)
  | (?P<emoji>[\U0001F1E6-\U0001F1FF]{{2}}
      | [\U0001F300-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF][\uFE0F\U0001F3FB-\U0001F3FF]?
        (?:\u200D[\U0001F300-\U0001FAFF\u2600-\u27BF][\uFE0F\U0001F3FB-\U0001F3FF]?)*)
  | (?P<punctuation>\.\.\.|…|--|[^\w\s])
  | (?P<symbol>[_{ARABIC_MARKS}]|\w)
    """,
    re.VERBOSE,
)
_SYMBOLS = frozenset("%‰٪؉$€£¥+=<>°^~|&*/\\_•●▪■◆►✓✔" + "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f")


def _kind(match: re.Match[str]) -> TokenKind:
    kind = TokenKind(match.lastgroup)
    if kind is TokenKind.PUNCTUATION and match.group() in _SYMBOLS:
        return TokenKind.SYMBOL
    return kind


def tokenize(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """The tokens of `text[start:end]` in reading order, spans counted from the beginning of `text`."""
    stop = len(text) if end is None else end
    return tuple(
        Token(Span(match.start(), match.end()), match.group(), _kind(match)) for match in _PATTERN.finditer(text, start, stop)
    )
