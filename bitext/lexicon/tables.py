"""Reads the hand-written tables under `resources/lexicon/` (format: docs/lexicon.md) into entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bitext import resources
from bitext.errors import ResourceError
from bitext.findings import Category

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

POS = frozenset("n v a adv p c pn d x i num m".split())
NAME_TYPES = frozenset(
    "country region city place given person org party group company club media people event language currency".split()
)
MEMBER_KINDS = frozenset({"contrast", "scale"})
FORM_KEYS = frozenset("pl f impf vn ap pp".split())
_CATEGORIES = frozenset(category.value for category in Category)
NAME = "name"
DEMONYM = "demonym"


@dataclass(frozen=True, slots=True)
class Entry:
    """An Arabic word, phrase or name with its Dutch equivalents, the commonest first."""

    head: str
    pos: str
    dutch: tuple[str, ...]
    reading: str = ""
    tags: tuple[str, ...] = ()
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    domain: str = ""

    @property
    def is_name(self) -> bool:
        return self.pos in (NAME, DEMONYM)


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a contrast set: its step on a scale (0 where the set is none), and its words in both languages."""

    set_name: str
    kind: str
    name: str
    step: int
    category: str
    arabic: tuple[str, ...]
    dutch: tuple[str, ...]


def _list(cell: str) -> tuple[str, ...]:
    return tuple(piece for piece in (part.strip() for part in cell.split(";")) if piece and piece != "-")


def _forms(cell: str, where: str) -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for piece in _list(cell):
        key, equals, values = piece.partition("=")
        if not equals or key.strip() not in FORM_KEYS:
            raise ResourceError(f"{where}: “{piece}” is not a form.")
        found = tuple(v.strip() for v in values.replace("،", ",").split(",") if v.strip() and v.strip() != "-")
        forms[key.strip()] = forms.get(key.strip(), ()) + found
    return forms


def table_files() -> tuple[Path, ...]:
    """All tables, in the order in which they are compiled."""
    return tuple(file for room in ("words", "names", "contrasts") for file in resources.files(f"lexicon/{room}", ".tsv"))


def words() -> Iterator[Entry]:
    for file in resources.files("lexicon/words", ".tsv"):
        for head, pos, forms, dutch, reading, tags in resources.rows(file, 6):
            where = f"{file.name}: {head}"
            if pos not in POS:
                raise ResourceError(f"{where}: “{pos}” is not a part of speech.")
            yield Entry(head, pos, _list(dutch), reading, tuple(tags.replace(";", " ").split()), _forms(forms, where), file.stem)


def names() -> Iterator[Entry]:
    """Names, and the demonyms that stand beside them as entries of their own."""
    for file in resources.files("lexicon/names", ".tsv"):
        for arabic, kind, dutch, demonym_ar, demonym_nl, part_of in resources.rows(file, 6):
            if kind not in NAME_TYPES:
                raise ResourceError(f"{file.name}: {arabic}: “{kind}” is not a type of name.")
            spellings = _list(dutch)
            people = _list(demonym_nl)
            for form in _list(arabic):  # "in Libya" may be said as "Libyan", and the reverse
                yield Entry(form, NAME, spellings + people, "", (kind, part_of), {}, file.stem)
            for form in _list(demonym_ar):
                yield Entry(form, DEMONYM, people + spellings, "", (kind, spellings[0] if spellings else ""), {}, file.stem)


def members() -> Iterator[Member]:
    """The members of the contrast sets; raises ResourceError for a kind or category that there is not."""
    for file in resources.files("lexicon/contrasts", ".tsv"):
        for set_name, kind, name, category, arabic, dutch in resources.rows(file, 6):
            where = f"{file.name}: {set_name}: {name}"
            if kind not in MEMBER_KINDS:
                raise ResourceError(f"{where}: “{kind}” is not a kind of set.")
            if category not in _CATEGORIES:
                raise ResourceError(f"{where}: “{category}” is not a category of findings.")
            step, space, rest = name.partition(" ")
            on_scale = kind == "scale" and space and step.isdecimal()
            yield Member(
                set_name,
                kind,
                rest if on_scale else name,
                int(step) if on_scale else 0,
                category,
                _list(arabic),
                _list(dutch),
            )
