"""The tables made into look-up structures once, and kept in a cache beside the user's data.

The cache is named by a fingerprint of the tables and of this code, written to a temporary file and moved into place,
so that two processes may build it at once and a read-only folder only costs time.
"""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from bitext import resources
from bitext.languages import arabic, dutch
from bitext.lexicon import tables

KEPT = 3
"""Compiled lexicons that stay in the cache."""
VERSION = 8
"""Raise when the shape of the compiled data or the making of stems changes."""

STEM_CLASSES = "NFPQIJ"
NAME_CLASSES = {
    **dict.fromkeys(("country", "region", "city", "place"), "g"),
    "people": "d",
    **dict.fromkeys(("person", "given"), "p"),
    **dict.fromkeys(("org", "party", "group", "company", "club", "media"), "o"),
}
"""Type of a name -> class: geographic, demonym or people, person, organisation."""


def name_class(pos: str, kind: str) -> str:
    """The class of a name entry; empty for names that are not compared with one another (events, currencies)."""
    return "d" if pos == tables.DEMONYM else NAME_CLASSES.get(kind, "")


_FILLERS = frozenset("zich de het een te iets iemand zijn haar elkaar er".split())


class Compiled(NamedTuple):
    """Plain containers only, so that `marshal` can load them fast."""

    heads: list[str]
    pos: list[str]
    dutch: list[tuple[str, ...]]
    readings: list[str]
    tags: list[tuple[str, ...]]
    keys: list[tuple[str, ...]]
    """Per entry the look-up keys of its one-word equivalents."""
    multi: list[tuple[tuple[tuple[str, ...], ...], ...]]
    """Per entry its equivalents of several words: for each the alternatives of every word."""
    stems: dict[str, tuple[int, ...]]
    """Folded stem -> entry * len(STEM_CLASSES) + class."""
    phrases: dict[str, tuple[tuple[int, tuple[str, ...]], ...]]
    """First word of an Arabic phrase, folded -> (entry, all its words)."""
    vocabulary: dict[str, int]
    """Every key of a Dutch equivalent -> how many entries have it."""
    names: dict[str, str]
    """Folded Dutch word of a name -> the classes of names it stands for, letters of NAME_CLASSES."""
    parts: set[str]
    """Folded Dutch words that compounds may be made of."""
    contrasts: list[tuple[str, str, str, int, str, tuple[str, ...], tuple[str, ...]]]
    """Members: set, kind, member, step, category, Arabic words as written, folded Dutch words."""


def _content(equivalent: str) -> list[str]:
    found = [word for piece in dutch.fold(equivalent).replace("/", " ").split() if (word := piece.strip("-"))]
    kept = [word for word in found if word not in _FILLERS]
    return kept or found


def _word_keys(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((word, dutch.lemma(word), "~" + dutch.stem(word))))


def _stems_of(entry: tables.Entry) -> list[tuple[str, str]]:
    head = arabic.fold(entry.head)
    if entry.pos == "v":
        impf = [arabic.fold(form) for form in entry.forms.get("impf", ())] or [""]
        stems = [pair for form in impf for pair in arabic.verb_stems(head, form)]
    else:
        stems = arabic.noun_stems(head)
        if head.startswith("ال") and entry.is_name and len(head) > 4:
            stems += arabic.noun_stems(head[2:])
        if entry.pos == "a" and (more := arabic.elative(head)):
            stems.append((more, "N"))
    for key, forms in entry.forms.items():
        if key != "impf":
            for form in forms:
                if " " not in form:
                    stems += arabic.noun_stems(arabic.fold(form))
    return list(dict.fromkeys(stems))


def build() -> Compiled:
    """Compiles all tables; a second or two."""
    heads, pos, dutch_, readings, tags = [], [], [], [], []
    keys: list[tuple[str, ...]] = []
    multi: list[tuple[tuple[tuple[str, ...], ...], ...]] = []
    stems: defaultdict[str, dict[int, None]] = defaultdict(dict)
    phrases: defaultdict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
    vocabulary: defaultdict[str, int] = defaultdict(int)
    names: defaultdict[str, str] = defaultdict(str)
    parts: set[str] = set()
    for number, entry in enumerate([*tables.words(), *tables.names()]):
        heads.append(entry.head)
        pos.append(entry.pos)
        dutch_.append(entry.dutch)
        readings.append(entry.reading)
        tags.append(entry.tags)
        single: dict[str, None] = {}
        several = []
        for equivalent in entry.dutch:
            content = _content(equivalent)
            if len(content) == 1:
                single.update(dict.fromkeys(_word_keys(content[0])))
                if (not entry.is_name and content[0].isalpha() and len(content[0]) > 2) or (
                    entry.is_name and len(content[0]) > 3
                ):
                    parts.add(content[0])
            elif content:
                several.append(tuple(_word_keys(word) for word in content))
        if entry.is_name and (kind := name_class(entry.pos, entry.tags[0])):
            for equivalent in entry.dutch:
                words_of = dutch.fold(equivalent).split()
                for word in words_of if len(words_of) == 1 or kind == "p" else ():
                    if len(word) > 2 and kind not in names[word]:
                        names[word] += kind
        keys.append(tuple(single))
        multi.append(tuple(several))
        for key in single:
            vocabulary[key] += 1
        words = tuple(arabic.fold(word) for word in entry.head.split())
        if len(words) > 1:
            phrases[words[0]].append((number, words))
            if words[0].startswith("ال") and len(words[0]) > 4:
                phrases[words[0][2:]].append((number, (words[0][2:], *words[1:])))
        elif words:
            for stem, kind in _stems_of(entry):
                stems[stem][number * len(STEM_CLASSES) + STEM_CLASSES.index(kind)] = None
    members = [
        (
            m.set_name,
            m.kind,
            m.name,
            m.step,
            m.category,
            m.arabic,
            tuple(dutch.fold(w) for w in m.dutch),
        )
        for m in tables.members()
    ]
    return Compiled(
        heads, pos, dutch_, readings, tags, keys, multi,
        {stem: tuple(found) for stem, found in stems.items()},
        {first: tuple(found) for first, found in phrases.items()},
        dict(vocabulary), dict(names), parts, members,
    )  # fmt: skip


def _fingerprint() -> str:
    state = hashlib.sha256(str(VERSION).encode())
    for file in (*tables.table_files(), *map(Path, (__file__, arabic.__file__, dutch.__file__, tables.__file__))):
        about = file.stat()
        state.update(f"{file.name}|{about.st_size}|{about.st_mtime_ns}\n".encode())
    return state.hexdigest()[:20]


def _cache_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_cache_dir("muqabala", appauthor=False))


def _read(file: Path) -> Compiled | None:
    with contextlib.suppress(OSError, ValueError, EOFError, TypeError):
        loaded: list[Any] = marshal.loads(file.read_bytes())  # noqa: S302 - our own cache, beside the user's data
        return Compiled(*loaded)
    return None


def _write(file: Path, compiled: Compiled) -> None:
    with contextlib.suppress(OSError):  # a read-only or full folder only costs the next start its time
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as out:
                out.write(marshal.dumps(list(compiled)))
            Path(temporary).replace(file)
        except OSError:
            Path(temporary).unlink(missing_ok=True)
            raise
        kept = sorted(file.parent.glob("lexicon-*.bin"), key=lambda old: old.stat().st_mtime, reverse=True)
        for old in kept[KEPT:]:  # two installations side by side must not throw out each other's
            old.unlink(missing_ok=True)


def load(folder: Path | None = None) -> Compiled:
    """The compiled lexicon, from the cache when it is fresh, else built and cached."""
    resources.root()
    file = (folder or _cache_folder()) / f"lexicon-{_fingerprint()}.bin"
    compiled = _read(file)
    if compiled is None:
        compiled = build()
        _write(file, compiled)
    return compiled
