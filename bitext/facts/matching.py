"""Which fact of one text answers which of the other, and what is to be said of each pair.

Equal values find each other first, the best of all pairs first; then values equal in other units or words; then what is left
over is paired with its like nearest in place, as the same thing told otherwise. What stays alone is not thereby wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.facts import narrowing
from bitext.facts.comparing import compare
from bitext.facts.likeness import Likeness, Relation, bounds_clash
from bitext.facts.resolving import resolve
from bitext.facts.values import Bound, Duration, Firmness, Form, Frequency, Moment, Number, Stretch
from bitext.facts.verdicts import Judged, Verdict
from bitext.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from bitext.facts.fact import Fact

__all__ = ["Judged", "Verdict", "judge", "judge_groups"]

_SAME_PLACE = 0.93
"""How near *een* must stand to a dual to have taken its place."""
_NEIGHBOURS = 3
"""How many groups away a moved fact may be found."""
_WINDOW = 40
"""In very long groups only facts this far apart in order are compared, so that the work stays linear."""


def judge(
    source: Sequence[Fact], target: Sequence[Fact], near: Callable[[Fact, Fact], float], posted: date | None = None
) -> tuple[Judged, ...]:
    """Judges the facts of one group of aligned sentences, in order of the source, then what only the target has.

    `near` says from 0 to 1 how close two facts lie in projected position, and whether what they count is linked;
    `posted` is the day the source was posted, against which relative days are resolved.
    """
    pairs = _candidates(source, target, near, posted)
    free_a, free_b = set(range(len(source))), set(range(len(target)))
    judged: dict[int, Judged] = {}
    rest: tuple[Judged, ...] = ()
    for _, i, j, likeness, close in pairs:
        if likeness.agrees and i in free_a and j in free_b and (found := _agreement(source[i], target[j], likeness, close)):
            free_a.discard(i)
            free_b.discard(j)
            judged[i] = found
    taken_a = [source[i] for i in range(len(source)) if i not in free_a]
    taken_b = [target[j] for j in range(len(target)) if j not in free_b]
    apart = [pair for pair in pairs if pair[3].relation is Relation.APART and pair[1] in free_a and pair[2] in free_b]
    sole = _sole(source, target, apart)
    for _, i, j, likeness, close in apart:
        if i not in free_a or j not in free_b:
            continue
        if (i, j) in sole:
            close = max(close, 0.55)
        echoed = _echoes(source[i], taken_b) or _echoes(target[j], taken_a)
        differing = _difference(source[i], target[j], likeness, close, echoed=echoed)
        if differing is not None:
            free_a.discard(i)
            free_b.discard(j)
            rest += narrowing.common_part(differing)
            judged[i] = narrowing.narrowed(differing)
    for i, j, one in _lost_duals(source, target, free_a, near):
        if i in free_a and j in free_b:
            free_a.discard(i)
            free_b.discard(j)
            judged[i] = one
    for i in free_a:
        judged[i] = _alone(source[i], taken_b, Verdict.SOURCE_ONLY)
    alone = tuple(_alone(target[j], taken_a, Verdict.TARGET_ONLY) for j in sorted(free_b))
    return tuple(judged[i] for i in sorted(judged)) + rest + alone


def judge_groups(
    groups: Sequence[tuple[Sequence[Fact], Sequence[Fact]]],
    near: Callable[[Fact, Fact], float],
    posted: date | None = None,
) -> tuple[Judged, ...]:
    """Judges each group of aligned sentences, then lets what stayed alone agree with the leftovers of the groups around it.

    A paraphrase moves facts between sentences; such a move may make an agreement but never a difference.
    """
    judged = [list(judge(source, target, near, posted)) for source, target in groups]
    lost = [(g, one.source) for g, found in enumerate(judged) for one in found if one.source is not None and one.target is None]
    gained = [(g, one.target) for g, found in enumerate(judged) for one in found if one.target is not None and one.source is None]
    pairs: list[tuple[float, int, int, Judged]] = []
    for i, (home, a) in enumerate(lost):
        for j, (place, b) in enumerate(gained):
            if home == place or abs(home - place) > _NEIGHBOURS:
                continue
            likeness = compare(a.value, b.value)
            sure = likeness.agrees and likeness.strength >= 0.6 and min(a.value.firmness, b.value.firmness) > Firmness.FAINT
            if sure and (found := _agreement(a, b, likeness, 0.3)) is not None:
                pairs.append((likeness.strength - 0.01 * abs(home - place), i, j, found))
    free_lost, free_gained = set(range(len(lost))), set(range(len(gained)))
    for _, i, j, found in sorted(pairs, key=lambda pair: -pair[0]):
        if i in free_lost and j in free_gained:
            free_lost.discard(i)
            free_gained.discard(j)
            home, place = lost[i][0], gained[j][0]
            judged[home] = [found if one.source is lost[i][1] else one for one in judged[home]]
            judged[place] = [one for one in judged[place] if one.target is not gained[j][1] or one.source is not None]
    return tuple(one for found in judged for one in found)


def _candidates(
    source: Sequence[Fact], target: Sequence[Fact], near: Callable[[Fact, Fact], float], posted: date | None
) -> list[tuple[float, int, int, Likeness, float]]:
    """Every comparable pair with its rank, indices, likeness and nearness, the best first."""
    pairs: list[tuple[float, int, int, Likeness, float]] = []
    for i, a in enumerate(source):
        middle = i * len(target) // len(source)
        for j in range(max(0, middle - _WINDOW), min(len(target), middle + _WINDOW + 1)):
            b = target[j]
            likeness = compare(resolve(a.value, posted), resolve(b.value, posted))
            if likeness.relation is not Relation.OPEN:
                close = near(a, b)
                pairs.append((_rank(a, b, likeness, close), i, j, likeness, close))
    pairs.sort(key=lambda pair: (-pair[0], abs(pair[1] - pair[2])))
    return pairs


def _rank(a: Fact, b: Fact, likeness: Likeness, close: float) -> float:
    """What is compared first: equal values, firm ones, close ones."""
    order = {Relation.EQUAL: 2.0, Relation.CONVERTED: 1.7, Relation.HEDGED: 1.95, Relation.APART: 0.0}[likeness.relation]
    firm = min(a.value.firmness, b.value.firmness) / 2
    return order + likeness.strength + 0.3 * firm + close


def _agreement(a: Fact, b: Fact, likeness: Likeness, close: float) -> Judged | None:
    """The verdict on two equal values; None where they are too faint and too far to belong together."""
    firmness = min(a.value.firmness, b.value.firmness)
    if likeness.relation is Relation.HEDGED:
        clash = bounds_clash(_bound(a), _bound(b))
        if _bound(a) is Bound.EXACT and clash <= 0.3:
            return Judged(a, b, Verdict.SAME, round(0.5 + 0.2 * close * likeness.strength, 3))
        if _bound(a) is Bound.EXACT:
            clash -= 0.3  # the source has more ways to hedge than the tables know
        score = (0.36 + 0.44 * clash) * (1.0 if likeness.strength > 0.7 else 0.7)
        return Judged(a.with_hedges, b.with_hedges, Verdict.APPROXIMATION, round(score, 3), Severity.MINOR)
    verdict = Verdict.CONVERTED if likeness.relation is Relation.CONVERTED else Verdict.SAME
    if firmness is Firmness.FAINT:
        if close < 0.5 or likeness.strength < 0.3:
            return None
        both = max(a.value.firmness, b.value.firmness) is Firmness.FAINT
        one = isinstance(a.value, Number | Duration) and a.value.amount == 1 and not _is_ordinal(a)
        if _is_dual(a) and close < 0.7:
            return None
        score = 0.3 if both and one else 0.35 + 0.4 * close * likeness.strength
    else:
        if likeness.strength < 0.45 and close < 0.4:
            return None
        score = 0.5 + 0.45 * min(1.0, 0.6 * likeness.strength + 0.4 * close)
    return Judged(a, b, verdict, round(min(0.99, score), 3))


def _is_ordinal(fact: Fact) -> bool:
    return isinstance(fact.value, Number) and fact.value.form is Form.ORDINAL


def _is_dual(fact: Fact) -> bool:
    return isinstance(fact.value, Number) and fact.value.amount == 2 and fact.value.firmness is Firmness.FAINT


def _bound(fact: Fact) -> Bound:
    return fact.value.bound if isinstance(fact.value, Number | Duration) else Bound.EXACT


def _echoes(fact: Fact, others: Sequence[Fact]) -> bool:
    """Whether the value is found on the other side all the same, in a pair already made: a repetition, not a change."""
    return any(compare(fact.value, other.value).agrees for other in others[: 2 * _WINDOW])


def _difference(a: Fact, b: Fact, likeness: Likeness, close: float, *, echoed: bool) -> Judged | None:
    """Two leftovers of one kind as the same thing told otherwise."""
    firmness = min(a.value.firmness, b.value.firmness)
    mixed = type(a.value) is not type(b.value) and {type(a.value), type(b.value)} != {Moment, Duration}
    if firmness is Firmness.FAINT or mixed or close < 0.35:
        return None
    score = 0.15 + 0.45 * likeness.strength + 0.35 * close
    if firmness is Firmness.LIKELY:
        score -= 0.06
    if echoed:
        score -= 0.12
    if isinstance(a.value, Duration) and isinstance(b.value, Duration) and a.value.aim is not b.value.aim:
        a, b = a.with_hedges, b.with_hedges
    return Judged(a, b, Verdict.DIFFERS, round(max(0.05, min(0.97, score)), 3), _severity(a, b))


def _sole(
    source: Sequence[Fact], target: Sequence[Fact], apart: Sequence[tuple[float, int, int, Likeness, float]]
) -> set[tuple[int, int]]:
    """Leftovers of one kind of which there is one on each side: wherever they stand, they answer each other."""
    rivals = [
        (i, j)
        for _, i, j, likeness, _ in apart
        if likeness.strength >= 0.45
        and type(source[i].value) is type(target[j].value)
        and min(source[i].value.firmness, target[j].value.firmness) is Firmness.FIRM
    ]
    left, right = [i for i, _ in rivals], [j for _, j in rivals]
    return {(i, j) for i, j in rivals if left.count(i) == 1 and right.count(j) == 1}


def _lost_duals(
    source: Sequence[Fact], target: Sequence[Fact], free: set[int], near: Callable[[Fact, Fact], float]
) -> list[tuple[int, int, Judged]]:
    """A dual whose place is taken by *een* and a noun: two planes have become one, where the places are the same."""
    found: list[tuple[int, int, Judged]] = []
    for i in sorted(free):
        value = source[i].value
        if (
            not isinstance(value, Number)
            or value.form is not Form.CARDINAL
            or value.amount != 2
            or value.unit
            or value.firmness is Firmness.FAINT
        ):
            continue
        for j, fact in enumerate(target):
            one = fact.value
            if isinstance(one, Number) and one.amount == 1 and one.form is Form.CARDINAL and not one.unit:
                close = near(source[i], fact)
                if close >= _SAME_PLACE:
                    score = round(0.3 + 0.25 * close, 3)
                    found.append((i, j, Judged(source[i], fact, Verdict.DIFFERS, score, Severity.MAJOR)))
    return sorted(found, key=lambda entry: -entry[2].score)


def _severity(a: Fact, b: Fact) -> Severity:
    first, second = a.value, b.value
    if isinstance(first, Number) and isinstance(second, Number):
        if Form.ORDINAL in (first.form, second.form):
            return Severity.MINOR
        return Severity.MAJOR
    if isinstance(first, Moment) and isinstance(second, Moment):
        same_day = (first.weekday, first.day, first.month, first.cycle, first.ago, first.hour) == (
            second.weekday, second.day, second.month, second.cycle, second.ago, second.hour,
        )  # fmt: skip
        return Severity.MINOR if same_day and first.year == second.year else Severity.MAJOR
    return Severity.MAJOR


def _alone(fact: Fact, others: Sequence[Fact], verdict: Verdict) -> Judged:
    """A fact without a partner: rarely more than *cannot tell*."""
    firmness = fact.value.firmness
    if firmness is Firmness.FAINT:
        return (
            Judged(fact, None, Verdict.CANNOT_TELL, 0.1)
            if verdict is Verdict.SOURCE_ONLY
            else Judged(None, fact, Verdict.CANNOT_TELL, 0.1)
        )
    score = 0.4 if _is_strong(fact) else 0.25
    if _echoes(fact, others):
        score = 0.1
    source, target = (fact, None) if verdict is Verdict.SOURCE_ONLY else (None, fact)
    return Judged(source, target, verdict, score, Severity.MAJOR if _is_strong(fact) else Severity.MINOR)


def _is_strong(fact: Fact) -> bool:
    """A figure that nobody drops in passing: several digits, an amount with its unit, a full date."""
    value = fact.value
    if isinstance(value, Number):
        return value.amount >= 20 or bool(value.unit)
    if isinstance(value, Moment):
        return value.day is not None and value.month is not None
    return isinstance(value, Stretch) and not isinstance(value, Frequency)
