"""The gold sets beside the project, scored in this process; each floor lies a little under what was measured."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bitext.batch import compare_record

if TYPE_CHECKING:
    from types import ModuleType

GOLD = Path(__file__).resolve().parents[3] / "shared" / "eval"
FIELDS = ("id", "source", "target", "segmentation")

pytestmark = pytest.mark.skipif(not (GOLD / "score.py").exists(), reason=f"the gold sets are not at {GOLD}")


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("muqabala_score", GOLD / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    path, silent = sys.path.copy(), sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path[:], sys.dont_write_bytecode = path, silent
    return module


def _output(name: str, folder: Path) -> tuple[Path, Path]:
    """The gold file, and what the program says of its pairs."""
    gold, out = GOLD / name, folder / name
    if not gold.exists():
        pytest.skip(f"{name} is not there")
    records = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    lines = [json.dumps(compare_record({key: r[key] for key in FIELDS if key in r})) for r in records]
    out.write_text("\n".join(lines), encoding="utf-8")
    return gold, out


@pytest.mark.parametrize(
    ("name", "strict", "agreements", "false_alarms"),
    [
        ("pairs-dev.jsonl", 0.575, 0.905, 13),
        ("pairs-dev-politics.jsonl", 0.525, 0.875, 23),
        ("pairs-dev-society.jsonl", 0.61, 0.87, 4),
        ("pairs-ntrex-dev.jsonl", 0.44, 0.87, 16),
    ],
)
def test_differences_and_agreements(scorer, tmp_path, name, strict, agreements, false_alarms):
    figures = scorer.score_pairs(*_output(name, tmp_path), 0.5)
    assert figures["missing"] == 0
    assert figures["strict"] >= strict
    assert figures["agreements"] >= agreements
    assert figures["false_alarms"] <= false_alarms


def test_links(scorer, tmp_path):
    assert scorer.score_links(*_output("links-dev.jsonl", tmp_path), 0.5)["aer"] <= 0.18


@pytest.mark.parametrize(("name", "strict"), [("segments-dev.jsonl", 0.945), ("segments-dev-swap.jsonl", 0.93)])
def test_segments(scorer, tmp_path, name, strict):
    assert scorer.score_segments(*_output(name, tmp_path))["strict"] >= strict
