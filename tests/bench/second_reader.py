"""Figures for the program, for a second reader (recorded answers, replayed through a local server) and for the two together."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bitext.batch import run
from bitext.network.address import read_address
from bitext.network.asking import Pace
from bitext.network.consent import Consent, Sent
from bitext.second_batch import with_reader
from bitext.second_reader.client import Endpoint
from bitext.second_reader.reader import SecondReader
from tests.servers.loopback import Loopback
from tests.servers.model import replaying

EVAL = Path(__file__).resolve().parents[3] / "shared" / "eval"
PAIRS, ANSWERS, SCORER = EVAL / "pairs-dev.jsonl", EVAL / "reader-dev.jsonl", EVAL / "score.py"


def figures() -> None:
    """Prints what the scorer says of each; skips with a word why where the recorded answers are missing."""
    if not (ANSWERS.exists() and SCORER.exists()):
        _say(f"second reader: skipped, {ANSWERS.name} is not here")
        return
    records = _compared()
    stances = [opinion["stance"] for record in records for opinion in record["reader"]["opinions"]]
    disputed = sum(o["disputed"] is not None for record in records for o in record["reader"]["opinions"])
    counts = ", ".join(f"{stances.count(stance)} {stance}" for stance in ("both", "program", "reader"))
    _say(f"places: {counts}; {disputed} of the reader's where the program sees an agreement")
    with tempfile.TemporaryDirectory() as folder:
        for name, stances_counted in (
            ("program", ("program", "both")),
            ("reader", ("reader", "both")),
            ("either of them", ("program", "reader", "both")),
            ("both of them", ("both",)),
        ):
            out = Path(folder) / "out.jsonl"
            lines = [json.dumps(record | {"findings": _findings(record, name, stances_counted)}) for record in records]
            out.write_text("\n".join(lines), encoding="utf-8")
            command = [sys.executable, str(SCORER), "pairs", str(PAIRS), str(out)]
            score = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
            _say(f"== {name}")
            _say("\n".join(score[1:5]))


def _compared() -> list[dict[str, Any]]:
    pairs = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    answers = [json.loads(line) for line in ANSWERS.read_text(encoding="utf-8").splitlines()]
    with Loopback([replaying(pairs, answers)]) as server:
        address = read_address(server.url)
        reader = SecondReader(Endpoint(address, "recorded"), consent=Consent(address.service, frozenset(Sent)), pace=Pace(10_000))
        texts = [{key: pair[key] for key in ("id", "source", "target")} for pair in pairs]
        start = time.perf_counter()
        records = [json.loads(line) for line in with_reader(run(texts, jobs=1), reader)]
    _say(f"second reader: {len(records)} pairs compared and read in {time.perf_counter() - start:.1f} s")
    return records


def _findings(record: dict[str, Any], name: str, stances: tuple[str, ...]) -> list[dict[str, Any]]:
    """The differences that count for a name, the reader's where both speak of one place; agreements are the program's."""
    kept = [f for f in record["findings"] if f["kind"] == "agreement"] if name != "reader" else []
    for opinion in record["reader"]["opinions"]:
        if opinion["stance"] not in stances:
            continue
        if opinion["program"] is not None and (name == "program" or opinion["reader"] is None):
            kept.append(record["findings"][opinion["program"]])
        else:
            kept.append(record["reader"]["findings"][opinion["reader"]] | {"kind": "difference", "score": 1.0})
    return kept


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    figures()
