"""A careful reader's recorded answers, replayed through a local server: all that it said must come out, and what was joined must add up."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bitext.network.address import read_address
from bitext.network.asking import Pace
from bitext.network.consent import Consent, Sent
from bitext.second_reader.client import Endpoint
from bitext.second_reader.reader import SecondReader
from tests.servers.loopback import Loopback
from tests.servers.model import replaying

EVAL = Path(__file__).resolve().parents[3] / "shared" / "eval"
PAIRS, ANSWERS = EVAL / "pairs-dev.jsonl", EVAL / "reader-dev.jsonl"

pytestmark = pytest.mark.skipif(not ANSWERS.exists(), reason=f"there are no recorded answers at {ANSWERS}")


def _lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def test_every_recorded_statement_comes_out_where_it_was_quoted():
    pairs, answers = _lines(PAIRS), {answer["id"]: answer["differences"] for answer in _lines(ANSWERS)}
    with Loopback([replaying(pairs, _lines(ANSWERS))]) as server:
        address = read_address(server.url)
        consent = Consent(address.service, frozenset(Sent))
        reader = SecondReader(Endpoint(address, "recorded"), consent=consent, pace=Pace(10_000))
        for pair in pairs:
            reading = reader.read(pair["source"], pair["target"])
            said = [
                (
                    f.category.value,
                    f.source.of(pair["source"]) if f.source else None,
                    f.target.of(pair["target"]) if f.target else None,
                )
                for f in reading.findings
            ]
            assert said == [(d["category"], d["source"], d["target"]) for d in answers[pair["id"]]]
            assert reading.refused == ()
    assert len(server.heard) == len(pairs)
