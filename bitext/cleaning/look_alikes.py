"""Letters of another script or keyboard that look like those of the word they stand in.

Latin words: the Cyrillic and Greek letters drawn like a Latin one (a part of Unicode UTS #39, confusables). Arabic words: the
letters a Persian or Urdu keyboard gives for ي, ك and ه; at the end of a word ی may also be ى and is left.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CYRILLIC = ("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅ", "aeopcyxijshdqwABEKMHOPCTYXIJS")
_GREEK = ("οντιρκυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovtipkuABEZHIKMNOPTYX")
_LATIN = dict(zip(_CYRILLIC[0] + _GREEK[0], _CYRILLIC[1] + _GREEK[1], strict=True))
_ARABIC = {"ک": "ك", "ہ": "ه", "ھ": "ه"}
_HIDDEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""Does not end a word: it is not seen."""
_WORD = re.compile(rf"[^\W\d]+(?:[{_HIDDEN}]+[^\W\d]+)*")
_BASIC_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_FOREIGN = re.compile("[" + "".join(_LATIN) + "]")
_OTHER_LANGUAGE = re.compile("[پچژگٹڈڑںےۆێڕڵ]")
_ARABIC_LETTER = re.compile("[ء-ي]")
_KEYBOARD = re.compile(f"[کہھ]|ی(?=[{_HIDDEN}]*[ء-يکہھی])")
_SHARE = 0.01


def look_alikes(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and replacement of every letter that belongs to another script than its word."""
    for word in _WORD.finditer(text):
        letters = word.group()
        if letters.isascii() or not _BASIC_LATIN.search(letters):
            continue
        odd = [c for c in letters if "\u0370" <= c <= "\u052f"]
        if odd and all(c in _LATIN for c in odd):
            for found in _FOREIGN.finditer(letters):
                at = word.start() + found.start()
                yield at, at + 1, _LATIN[found.group()]
    # with letters only Persian, Urdu or Kurdish have, the spelling is that language's own
    if len(_OTHER_LANGUAGE.findall(text)) <= _SHARE * len(_ARABIC_LETTER.findall(text)):
        for found in _KEYBOARD.finditer(text):
            yield found.start(), found.end(), _ARABIC.get(found.group(), "ي")
