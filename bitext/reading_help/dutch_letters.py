"""Sounds written so that a Dutch reader can say them.

There is no official Dutch transcription of Arabic (VRT Taal, *Transcriptie uit het Arabisch*). This is the phonetic table of the
Dutch-language Wikipedia's *Transliteratie- en transcriptiegids: Arabisch* (ch, dj, dh, gh, sj, th, q, w, j; no dots under letters),
applied without exception: long vowels are written aa, ie, oe, short ones a, i, oe; ʿ is ‘ and ʾ inside a word is ’; diphthongs
are ai and au; a doubled consonant is doubled by its first letter (ssj, ddj). `·` is a vowel that is not known.
"""

from __future__ import annotations

import re

_SOUNDS = {
    "ṯ": "th", "ḏ": "dh", "ḵ": "ch", "š": "sj", "ġ": "gh", "j": "dj", "č": "tsj", "ž": "zj", "ḥ": "h", "ṣ": "s", "ḍ": "d",
    "ṭ": "t", "ẓ": "z", "y": "j", "ʿ": "‘", "ʾ": "’", "ā": "aa", "ī": "ie", "ū": "oe", "u": "oe",
}  # fmt: skip
_OPENING = re.compile(r"(?:^|(?<=[\s-]))ʾ")
_GLIDE = re.compile(r"a([wy])(?![aiuāīū·wy])")
_FALSE_PAIR = re.compile(r"([sdṣḍ])(?=y)|([tdṭḍ])(?=h|ḥ)")
"""Two sounds whose Dutch letters would be read as one: s and j, t and h."""


def written(sounds: str) -> str:
    """The Dutch letters for sounds in the notation of `sounds.py`."""
    text = _OPENING.sub("", sounds)
    text = _GLIDE.sub(lambda m: "a" + {"w": "U", "y": "I"}[m[1]], text)
    text = _FALSE_PAIR.sub(lambda m: f"{m[0]}-", text)
    out: list[str] = []
    for place, sound in enumerate(text):
        letters = {"U": "u", "I": "i"}.get(sound) or _SOUNDS.get(sound, sound)
        if text[place + 1 : place + 2] == sound and len(letters) > 1 and sound not in "āīūu":
            letters = letters[0]
        out.append(letters)
    return "".join(out)
