"""A word letter by letter, for those that the lexicon does not have: what is written is said, what is not is marked.

Vowel marks in the text are used. Sources: Wright I, 2-14 (letters, vowel signs, hamza); Ryding, ch. 2.
"""

from __future__ import annotations

from bitext.reading_help.sounds import LETTERS, UNKNOWN

_SHORT = {"\u064e": "a", "\u064f": "u", "\u0650": "i", "\u064b": "an", "\u064c": "un", "\u064d": "in", "\u0670": "ā"}
_NONE, _DOUBLE, _TATWEEL = "\u0652", "\u0651", "\u0640"
_LONG_OF = {"a": "ā", "": "ā"}


class _Letter:
    """A letter with its marks: `vowel` None when nothing is said of it."""

    __slots__ = ("doubled", "sign", "vowel")

    def __init__(self, sign: str) -> None:
        self.sign = sign
        self.doubled = False
        self.vowel: str | None = None


def _letters(word: str) -> list[_Letter]:
    found: list[_Letter] = []
    for character in word:
        if character in LETTERS or character in "اىةآٱ":
            found.append(_Letter(character))
        elif found and character == _DOUBLE:
            found[-1].doubled = True
        elif found and character in _SHORT:
            found[-1].vowel = _SHORT[character]
        elif found and character == _NONE:
            found[-1].vowel = ""
    return found


def is_vowelled(word: str) -> bool:
    """Whether a word has most of its vowel marks, so that a letter without one has no vowel."""
    letters = [one for one in _letters(word) if one.sign not in "اىآٱ"]
    return 2 * sum(one.vowel is not None for one in letters) > len(letters)


def spelled(word: str) -> str:
    """The sounds of a word as it is spelled, with `·` for each short vowel that is not written."""
    letters, full = _letters(word), is_vowelled(word)
    out: list[str] = []
    for place, one in enumerate(letters):
        behind = letters[place + 1] if place + 1 < len(letters) else None
        before = out[-1][-1:] if out else ""
        if one.sign == "آ":
            out.append("ʾā")
        elif one.sign in "اٱ" and not out:
            out.append(one.vowel or ("" if full else UNKNOWN))
        elif one.sign in "اى":
            if one.vowel != "an" and before != "ā":
                out.append("ā") if not before.endswith("a") else out.__setitem__(-1, out[-1][:-1] + "ā")
        elif one.sign == "ة":
            out.append(("" if before == "a" else "a") + (f"t{one.vowel}" if one.vowel else ""))
        elif one.sign == "ي" and one.vowel is None and _is_ending(letters, place, before):
            out.append("iyy" if one.doubled or letters[-1].sign == "ة" else "iy")
        elif one.sign in "وي" and _is_long(one, behind, before, first=not out):
            long = "ū" if one.sign == "و" else "ī"
            if before == {"ū": "u", "ī": "i"}[long]:
                out[-1] = out[-1][:-1] + long
            else:
                out.append(long)
        else:
            sound = LETTERS.get(one.sign, "")
            vowel = one.vowel
            if vowel is None and not out and one.sign in "أإ":
                vowel = "a" if one.sign == "أ" else "i"
                if behind is not None and behind.sign == "ي" and one.sign == "إ":
                    vowel = ""
            if vowel is None:
                vowel = "" if full or behind is None or _opens_long(behind, letters, place + 1) else UNKNOWN
            out.append(sound * (2 if one.doubled else 1) + vowel)
    return "".join(out)


def _is_long(one: _Letter, behind: _Letter | None, before: str, *, first: bool) -> bool:
    """Whether و or ي is a long vowel here: not at the start, not before a vowel, not after one."""
    if first or one.vowel or one.doubled or before in ("ā", "a", "ū", "ī"):
        return False
    return behind is None or behind.sign not in "اةىوي"


def _is_ending(letters: list[_Letter], place: int, before: str) -> bool:
    """Whether ي is that of a final ‑ية or ‑يا behind a consonant: -iyya, -iyā."""
    return place == len(letters) - 2 and place > 1 and letters[-1].sign in "ةا" and before not in "āaūī"


def _opens_long(behind: _Letter, letters: list[_Letter], place: int) -> bool:
    """Whether the next letter is the vowel of the one before it."""
    if behind.sign in "اىة":
        return True
    after = letters[place + 1] if place + 1 < len(letters) else None
    if behind.sign == "ي" and _is_ending(letters, place, "x"):
        return True
    return behind.sign in "وي" and _is_long(behind, after, "x", first=False)
