"""Names by sound: consonant skeletons of both scripts, made alike enough that مصطفى بالي meets Mustafa Bali.

Vowels go, since Arabic rarely writes them; sounds that transliterations confuse share a class
(ق ك خ and k q c ch kh; ث س ص and s th c; ج and g j dj; ب and p b; ف and v f).
"""

from __future__ import annotations

import re
from functools import lru_cache

from bitext.languages import arabic, dutch

_ARABIC = {
    "ب": "b", "پ": "b", "ت": "t", "ط": "t", "ث": "s", "ج": "g", "چ": "c", "ح": "h", "خ": "k", "د": "d", "ض": "d", "ذ": "d",
    "ر": "r", "ز": "z", "ظ": "z", "ژ": "c", "س": "s", "ص": "s", "ش": "c", "ع": "", "غ": "g", "ف": "f", "ڤ": "f", "ق": "k",
    "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ا": "", "ء": "",
}  # fmt: skip
_LATIN = (
    ("tsj", "c"), ("tch", "c"), ("sch", "c"), ("sj", "c"), ("sh", "c"), ("ch", "k"), ("kh", "k"), ("gh", "g"), ("dj", "g"), ("dh", "d"),
    ("th", "s"), ("ph", "f"), ("ck", "k"), ("qu", "k"), ("oe", "w"), ("ou", "w"), ("ij", "y"), ("ie", "y"), ("ee", "y"), ("x", "ks"), ("c", "k"), ("q", "k"),
    ("j", "y"), ("v", "f"), ("p", "b"), ("z", "z"), ("u", "w"), ("o", "w"), ("i", "y"), ("y", "y"), ("a", ""), ("e", ""), ("'", ""),
)  # fmt: skip
_LATIN_PATTERN = re.compile("|".join(re.escape(letters) for letters, _ in _LATIN) + "|.")
_LATIN_MAP = dict(_LATIN)
_ARTICLE = re.compile(r"^(?:al|el|as|ar|an|at|ad|az|ash|ul)[-‐ ]")


@lru_cache(maxsize=32768)
def arabic_skeleton(word: str) -> str:
    """Consonants of an Arabic word, without its article."""
    folded = arabic.fold(word)
    if folded.startswith("ال") and len(folded) > 4:
        folded = folded[2:]
    return _tidy(
        "".join(_ARABIC.get(letter, "") for letter in (folded[:-1] if folded.endswith("ه") and len(folded) > 2 else folded))
    )


@lru_cache(maxsize=32768)
def latin_skeleton(word: str) -> str:
    """Consonants of a Latin word in the same classes, without an article al-, el-; variants (ch as in *Chefchaouen*, the parts of
    *Yazidi-vrouwen*) joined by `|`."""
    folded = _ARTICLE.sub("", dutch.fold(word)).removesuffix("'s")
    spellings = [folded, *(part for part in folded.split("-") if len(part) > 3 and "-" in folded)]
    spellings += [spelling.replace("ch", "sh") for spelling in spellings if "ch" in spelling]
    return "|".join(dict.fromkeys(filter(None, map(_latin, spellings))))


def _latin(folded: str) -> str:
    soft = re.sub("c(?=[eiy])", "s", re.sub("ic$", "ish", folded))
    return _tidy("".join(_LATIN_MAP.get(m.group(), m.group()) for m in _LATIN_PATTERN.finditer(soft) if m.group().isalpha()))


def _tidy(skeleton: str) -> str:
    """No doubles; w, y and h only where they open the word, since elsewhere they are mostly vowels."""
    kept = skeleton[:1] + re.sub("[wyh]", "", skeleton[1:])
    return re.sub(r"(.)\1+", r"\1", kept)


def similarity(source: str, target: str) -> float:
    """How alike two skeletons are (0..1), the best of the target's variants; short ones must be equal."""
    return max((_alike(source, variant) for variant in target.split("|")), default=0.0)


_LOOSE = str.maketrans("gzcd", "ksst")
"""g/k, s/z/sh and d/t are heard as one another."""


def _alike(source: str, target: str) -> float:
    if not source or not target:
        return 0.0
    a, b = source.lstrip("wyh") or source, target.lstrip("wyh") or target
    if a == b:
        return 0.95 if len(a) > 2 else 0.8 if len(a) == 2 else 0.4
    if min(len(a), len(b)) < 3:
        return 0.0
    a, b = a.translate(_LOOSE), b.translate(_LOOSE)
    if a == b:
        return 0.85
    if len(a) > 3 and b.startswith(a):  # a name that opens a compound: Pakhtakorstadion
        return 0.7
    from rapidfuzz.distance import Levenshtein

    ratio = float(Levenshtein.normalized_similarity(a, b))
    return ratio * 0.85 if ratio >= 0.75 else 0.0


def unlike(source: str, latin: str) -> bool:
    """Whether an Arabic skeleton and a Latin word cannot be one name, however it is spelled.

    Names too short to tell are not called unlike; *j* is also read as in *Raju*, *th* as in *Thom*.
    """
    word = dutch.fold(latin)
    spellings = {word, word.replace("j", "g"), word.replace("th", "t"), word.replace("j", "g").replace("th", "t")}
    theirs = {variant for spelling in spellings for variant in latin_skeleton(spelling).split("|")}
    return len(source) >= SHORTEST and all(len(t) >= SHORTEST and _share(source, t) <= MOST_SHARED for t in theirs)


SHORTEST = 2
MOST_SHARED = 0.5
"""Share of sounds in order that two different names may have."""


def _share(source: str, target: str) -> float:
    from rapidfuzz.distance import Levenshtein

    return float(Levenshtein.normalized_similarity(source.translate(_LOOSE), target.translate(_LOOSE)))
