"""What the builders of all kinds of values read from the items of a pattern.

Groups of the pattern tables: `n` numeral, `m` a second one, `u` unit, `t` unit of time, `b` hedge before, `a` hedge after,
`o` ordinal, `f` share, `M` month, `day`, `year`, `W` weekday, `P` part of day, `D` relative day, `R` last/this/next,
`E` edge of a stretch, `G` aim, `v` rough count, `d` dual, `k` one.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from bitext.facts.phrases import Atom
from bitext.facts.values import Bound

if TYPE_CHECKING:
    from bitext.facts.phrases import Hit, Item

_NEGATED = {Bound.MORE: Bound.AT_MOST, Bound.LESS: Bound.AT_LEAST}


def bound(hit: Hit) -> Bound:
    """The hedge before or after; a negation turns *more than* round into *at most*."""
    found: Bound = hit.value("b", None) or hit.value("a", None) or Bound.EXACT
    if found in _NEGATED and hit.negated:
        return _NEGATED[found]
    return found


def unit(hit: Hit, name: str = "u") -> str:
    if hit.has(name):
        return str(hit[name].value[0])
    return str(hit.value("s", ""))


def amount_of(item: Item) -> Fraction:
    """The amount an item tells: a numeral, a unit in the dual, a faint one."""
    if isinstance(item.value, Atom):
        return item.value.amount
    if item.mark in "tu":
        return Fraction(item.value[1] or 1)
    if item.mark == "d":
        return Fraction(item.value[0])
    return Fraction(item.value) if item.value is not None else Fraction(1)


def tied(hit: Hit) -> bool:
    """Whether two numerals belong together: a word or dash between them, or *between … and …*."""
    between = [item.mark for item in hit.items]
    names = [name for name in ("day", "n", "K") if hit.has(name)]
    first = next(k for k, item in enumerate(hit.items) if item is hit[names[0]])
    marks = "".join(between[first:])
    if any(mark in marks for mark in "rhl"):
        return True
    second = hit["m"] if hit.has("m") else hit["M"]
    edge = hit["F"] if hit.has("F") else second
    return between[0] == "B" and (second.joined or edge.joined or "e" in marks)


def year_of(atom: Atom | None) -> int | None:
    """A year of our era or of the Hijra that a numeral may be."""
    if atom is None or atom.whole is None or not 1 <= atom.whole <= 2999:
        return None
    if atom.digits and not atom.digits.isdecimal():
        return None
    return atom.whole


def day_of(item: Item) -> int | None:
    value = item.value
    if isinstance(value, Atom):
        return value.whole if value.digits.isdecimal() or not value.digits else None
    return int(value) if isinstance(value, int) else None
