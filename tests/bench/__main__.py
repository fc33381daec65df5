"""`make bench`: speed, memory, and what the program says of faithful news text. Skips what is not there, with a word why."""

from __future__ import annotations

import csv
import json
import resource
import sys
import time
from collections import Counter
from pathlib import Path

from bitext.comparison import compare
from bitext.resources import sample
from bitext.text import Side
from tests.bench.coverage import Coverage

EVAL = Path(__file__).resolve().parents[3] / "shared" / "eval"


def say(text: str) -> None:
    sys.stdout.write(text + "\n")


def faithful_lines(name: str, source: str, target: str) -> None:
    """Share of faithful lines on which a difference is shown, per category, and how much of the source is known and linked."""
    path = EVAL / name
    if not path.exists():
        say(f"{name}: skipped, {path.parent.name}/{name} is not here")
        return
    with path.open(encoding="utf-8", newline="") as file:
        rows = [(row[source], row[target]) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    alarms: Counter[str] = Counter()
    flagged, coverage = 0, Coverage()
    start = time.perf_counter()
    for left, right in rows:
        comparison = compare(left, right)
        shown = {f.category.value for f in comparison.findings if f.is_difference and f.is_shown}
        flagged += bool(shown)
        alarms.update(shown)
        coverage.add(comparison)
    took = time.perf_counter() - start
    say(f"{name}: {len(rows)} faithful lines, a difference on {flagged / len(rows):.1%}; {took / len(rows) * 1000:.1f} ms a line")
    say("  " + ", ".join(f"{category} {count / len(rows):.1%}" for category, count in alarms.most_common()))
    for line in coverage.lines():
        say("  " + line)


def speed() -> None:
    source, target = sample()
    compare(source, target)
    start = time.perf_counter()
    for _ in range(50):
        compare(source, target)
    say(f"the sample: {(time.perf_counter() - start) / 50 * 1000:.1f} ms once warm")
    path = EVAL / "pairs-dev.jsonl"
    if path.exists():
        pairs = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        start = time.perf_counter()
        for pair in pairs:
            compare(pair["source"], pair["target"])
        say(f"tweet-sized pairs, one process: {len(pairs) / (time.perf_counter() - start):.0f} a second")
        left, right = "\n".join(p["source"] for p in pairs), "\n".join(p["target"] for p in pairs)
        times = 20_000 * 6 // len(left) + 1
        start = time.perf_counter()
        comparison = compare("\n".join([left] * times), "\n".join([right] * times))
        count = len(comparison.document(Side.SOURCE).tokens)
        say(f"a document of {count} tokens: {time.perf_counter() - start:.1f} s")
    say(f"resident at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    speed()
    faithful_lines("ntrex-dev.tsv", "arb", "nld")
    faithful_lines("more/flores.tsv", "arb", "nld")
    from tests.bench import reliability, second_reader

    reliability.figures()
    second_reader.figures()
