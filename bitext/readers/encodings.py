"""Bytes to text: strict UTF-8 first, then UTF-16, then a guess among the eight-bit encodings that our texts come in.

Own guess rather than a library: charset-normalizer took short ISO-8859-6 for cp874 and cp1252 for cp1250, since it does not
know that only two languages are expected. A guess is never silent: it is reported with what else the bytes may be.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from bitext.languages.scripts import likelihood
from bitext.readers.read import Encoding, Notice

if TYPE_CHECKING:
    from bitext.readers.read import Ask

EIGHT_BIT = ("windows-1252", "windows-1256", "iso-8859-6")
"""In order of preference where the bytes read the same; the first has letters for every language of western Europe."""
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", *EIGHT_BIT)
"""What a file can be opened again as."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_C1 = re.compile(r"[\x80-\x84\x86-\x9f]")
_TEXTUAL = re.compile(r"[\t\n\r\x20-\x7e\xa0-\u024f\u0600-\u06ff\u200b-\u206f\u20ac\ufb50-\ufefc]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SAMPLE = 20_000
_MOST_CONTROLS = 0.02


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _utf16(data: bytes) -> str:
    """The byte order under which data without a mark is UTF-16 text, or an empty string."""
    if len(data) < 4 or len(data) % 2:
        return ""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strict(data, encoding)
        if text is None:
            continue
        part = text[:_SAMPLE]
        if len(_TEXTUAL.findall(part)) >= 0.95 * len(part):
            return encoding
    return ""


def _guess(data: bytes) -> list[str]:
    """The eight-bit encodings the bytes may be in, likeliest first."""
    sample = data[:_SAMPLE] if not data[:_SAMPLE].isascii() else data
    ranked: list[tuple[float, int, str]] = []
    for place, encoding in enumerate(EIGHT_BIT):
        text = _strict(sample, encoding)
        if text is None:
            continue
        words = {word for word in re.findall(r"\S+", text) if not word.isascii()}
        score = sum(map(likelihood, words)) - 4.0 * len(_C1.findall(text))
        ranked.append((-score, place, encoding))
    return [encoding for _, _, encoding in sorted(ranked)]


def decode(data: bytes, ask: Ask, declared: str = "") -> tuple[str, Encoding, tuple[Notice, ...]]:
    """The text of `data`, how it was decoded, and what is to be said of it; `declared` is what the file itself claims.

    Raises ReadError when the bytes are no text. Lone surrogates, which JSON can make, become U+FFFD and are counted.
    """
    if ask.encoding:
        text, encoding, notices = _as_asked(data, ask)
    else:
        text, encoding, notices = _as_found(data, ask, declared)
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise ask.refuse("binary")
    return text.removeprefix("\ufeff"), encoding, notices


def _as_asked(data: bytes, ask: Ask) -> tuple[str, Encoding, tuple[Notice, ...]]:
    try:
        name = codecs.lookup(ask.encoding).name
        text = data.decode(name, errors="replace")
    except (LookupError, ValueError) as problem:
        raise ask.refuse("encoding_unknown", found=ask.encoding) from problem
    lost = text.count("\ufffd")
    notices = (Notice("encoding.lost", {"count": f"{lost:,}", "encoding": ask.encoding}),) if lost else ()
    return text, Encoding(ask.encoding, certain=True, alternatives=_others(data, ask.encoding)), notices


def _as_found(data: bytes, ask: Ask, declared: str) -> tuple[str, Encoding, tuple[Notice, ...]]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            text = _strict(data, encoding)
            if text is None:
                raise ask.refuse("encoding_broken", encoding=encoding)
            return text, Encoding(encoding), ()
    text = _strict(data, "utf-8")
    if text is not None and not _CONTROL.search(text):
        return text, Encoding("utf-8"), ()
    wide = _utf16(data)
    if wide:
        return data.decode(wide), Encoding(wide, certain=False, alternatives=_others(data, wide)), ()
    if text is not None:
        return text, Encoding("utf-8"), ()
    if b"\0" in data:
        raise ask.refuse("binary")
    text = _strict(data, declared) if declared in EIGHT_BIT else None
    if text is not None:
        return text, Encoding(declared, certain=True, alternatives=_others(data, declared)), ()
    ranked = _guess(data)
    if not ranked:
        raise ask.refuse("encoding_none", place=_first_bad(data))
    best = ranked[0]
    others = tuple(ranked[1:])
    return (
        data.decode(best),
        Encoding(best, certain=False, alternatives=others),
        (Notice("encoding.guessed", {"encoding": best}),),
    )


def _first_bad(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as problem:
        return problem.start + 1
    return 0


def _others(data: bytes, chosen: str) -> tuple[str, ...]:
    return tuple(
        name
        for name in ENCODINGS
        if name != chosen and (len(data) % 2 == 0 or "16" not in name) and _strict(data, name) is not None
    )


def known(label: str) -> str:
    """Our name for an encoding a file declares, or an empty string: labels of the WHATWG Encoding Standard, section 4.2."""
    label = label.strip().lower().replace("_", "-")
    if label in ("latin1", "iso-8859-1", "ascii", "us-ascii", "cp1252", "iso8859-1"):
        return "windows-1252"  # as browsers do
    if label in ("cp1256", "x-cp1256"):
        return "windows-1256"
    if label in ("arabic", "iso-8859-6-i", "iso8859-6", "asmo-708", "ecma-114"):
        return "iso-8859-6"
    return label if label in ENCODINGS else ""


def without_surrogates(text: str) -> tuple[str, int]:
    """The text with lone surrogates as U+FFFD, and how many there were: neither files nor windows can hold them."""
    return _SURROGATE.subn("\ufffd", text)
