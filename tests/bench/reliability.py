"""How far the findings on the gold pairs can be trusted: both parts of the split with bootstrap intervals, and score against truth.

The split is by id: pairs whose SHA-1 has a first byte divisible by three are checked on, the others developed on. A gap between
the two says that rules fit the pairs that were read.
"""

from __future__ import annotations

import hashlib
import importlib.util
import random
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bitext.batch import compare_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import ModuleType

EVAL = Path(__file__).resolve().parents[3] / "shared" / "eval"
GROUPS = {
    "tweet-like": ("pairs-dev.jsonl", "pairs-dev-politics.jsonl", "pairs-dev-society.jsonl"),
    "real news": ("pairs-ntrex-dev.jsonl",),
}
WEIGHT = {"minor": 1, "major": 3, "critical": 5}
SHOWN_FROM = 0.5
SAMPLES = 1000
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 1.01)


@dataclass(frozen=True)
class Judged:
    """One pair: what was found, what of it is right, and what the gold has."""

    checked_on: bool
    gold: int
    found: int
    right: int
    weight: int
    caught: int
    faithful: bool
    scores: tuple[tuple[float, bool], ...]
    """The score of every difference, shown or not, and whether the gold has it."""


def is_checked_on(name: str) -> bool:
    """Whether a pair belongs to the third that is only looked at in totals."""
    return hashlib.sha1(name.encode(), usedforsecurity=False).digest()[0] % 3 == 0


def figures() -> None:
    """Prints both parts of each group and the reliability table; skips with a word why where the gold pairs are missing."""
    if not (EVAL / "score.py").exists():
        _say("reliability: skipped, the gold pairs are not here")
        return
    scorer = _scorer()
    everything: list[Judged] = []
    for group, names in GROUPS.items():
        judged = [pair for name in names if (EVAL / name).exists() for pair in _judge(scorer, EVAL / name)]
        everything += judged
        for part, wanted in (("developed on", False), ("checked on", True)):
            _say(f"{group}, {part}: {summary([pair for pair in judged if pair.checked_on is wanted])}")
    for line in reliability(pair for pair in everything):
        _say(line)


def summary(pairs: Sequence[Judged]) -> str:
    """Strict F1 with its bootstrap interval (95 %), harm caught and false alarms of some pairs."""
    if not pairs:
        return "no pairs"
    chance = random.Random(1)
    samples = sorted(_strict(chance.choices(pairs, k=len(pairs))) for _ in range(SAMPLES))
    low, high = samples[round(0.025 * SAMPLES)], samples[round(0.975 * SAMPLES) - 1]
    faithful = [pair for pair in pairs if pair.faithful]
    alarms = 100 * sum(pair.found for pair in faithful) / max(len(faithful), 1)
    harm = sum(pair.caught for pair in pairs) / max(sum(pair.weight for pair in pairs), 1)
    return f"strict F1 {_strict(pairs):.3f} [{low:.2f}-{high:.2f}], harm caught {harm:.3f}, {alarms:.0f} alarms per 100 faithful pairs"


def reliability(pairs: Iterable[Judged]) -> list[str]:
    """For each range of scores how many findings have it, and how many of these the gold has."""
    scores = [item for pair in pairs for item in pair.scores]
    lines = ["score: findings, right"]
    for low, high in pairwise(BINS):
        inside = [right for score, right in scores if low <= score < high]
        share = f"{sum(inside) / len(inside):.0%}" if inside else "-"
        lines.append(f"  {low:.1f}-{min(high, 1.0):.1f}: {len(inside)}, {share}")
    return lines


def _strict(pairs: Sequence[Judged]) -> float:
    total = sum(pair.found + pair.gold for pair in pairs)
    return 2 * sum(pair.right for pair in pairs) / total if total else 0.0


def _judge(scorer: ModuleType, gold: Path) -> Iterable[Judged]:
    for pair in scorer.goldfile.load(gold):
        record = compare_record({key: pair[key] for key in ("id", "source", "target")})
        differences: list[dict[str, Any]] = [f for f in record["findings"] if f["kind"] == "difference"]
        shown = [f for f in differences if f["score"] >= SHOWN_FROM]
        wanted = pair["differences"]
        right = {j for _, j in scorer.match(wanted, differences, 0.25, True)}
        caught = scorer.match(wanted, shown, 0.25, False)
        yield Judged(
            is_checked_on(pair["id"]), len(wanted), len(shown), len(scorer.match(wanted, shown, 0.25, True)),
            sum(WEIGHT[d["severity"]] for d in wanted), sum(WEIGHT[wanted[i]["severity"]] for i, _ in caught), not wanted,
            tuple((f["score"], j in right) for j, f in enumerate(differences)),
        )  # fmt: skip


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("muqabala_score", EVAL / "score.py")
    if spec is None or spec.loader is None:
        raise ImportError(EVAL / "score.py")
    module = importlib.util.module_from_spec(spec)
    silent, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = silent
    return module


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    figures()
