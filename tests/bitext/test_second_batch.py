import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bitext import cli, second_batch
from bitext.network.address import read_address
from bitext.network.consent import Consent, Sent
from bitext.second_reader.client import Endpoint
from bitext.second_reader.reader import SecondReader
from tests.servers import faults
from tests.servers.loopback import Loopback, reply
from tests.servers.model import answering, texts_of

SOURCE, TARGET = "حررت قواتنا ٣٠٠٠ مدني", "Onze troepen bevrijdden 5.000 burgers"
SEEN = [
    {"category": "number", "source": "٣٠٠٠", "target": "5.000", "severity": "major", "note": "3.000 of 5.000."},
    {"category": "name", "source": "مدني", "target": "burgers", "severity": "minor", "note": "Niets."},
]
KEY = "sk-test-0123456789abcdef"


@pytest.fixture(autouse=True)
def _own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(second_batch, "data_folder", lambda name: tmp_path / "data" / name)
    monkeypatch.setenv(second_batch.KEY_VARIABLE, KEY)


@pytest.fixture
def pairs(tmp_path) -> Path:
    path = tmp_path / "in.jsonl"
    records = [{"id": str(n), "source": SOURCE, "target": f"{TARGET} {'!' * n}"} for n in range(6)] + [{"id": "x", "source": " "}]
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def batch(pairs, *options):
    out = pairs.parent / "out.jsonl"
    status = cli.main(["batch", str(pairs), "-o", str(out), "--jobs", "1", *options])
    return status, [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()] if out.exists() else []


def with_server(server, *options):
    return "--reader", f"{server.url}/v1", "--reader-model", "a-model", *options


def test_the_reader_adds_one_field_and_changes_no_other(pairs):
    _, plain = batch(pairs)
    with Loopback([answering(*SEEN)]) as server:
        status, read = batch(pairs, *with_server(server))
    assert status == cli.NOTHING_DIFFERS
    assert [{k: v for k, v in line.items() if k != "reader"} for line in read] == plain
    assert ["reader" in line for line in read] == [True] * 6 + [False]
    assert (read[0]["reader"]["model"], read[0]["reader"]["host"]) == ("a-model", f"127.0.0.1:{server.port}")
    first = read[0]["reader"]["findings"][0]
    assert (first["quote"], first["severity"], first["message"]) == (["٣٠٠٠", "5.000"], "major", "3.000 of 5.000.")
    assert read[0]["target"]["text"][slice(*first["target"])] == "5.000"


def test_what_left_the_computer_is_said_at_the_end(pairs, capsys):
    with Loopback([answering(*SEEN)]) as server:
        batch(pairs, *with_server(server))
    sent = sum(len(SOURCE) + len(f"{TARGET} {'!' * n}") for n in range(6))
    assert f"127.0.0.1:{server.port}: 6 questions, {sent:,} characters" in capsys.readouterr().err


def test_the_opinions_point_into_both_lists(pairs):
    with Loopback([answering(*SEEN)]) as server:
        _, read = batch(pairs, *with_server(server))
    opinions = read[0]["reader"]["opinions"]
    assert [o["stance"] for o in opinions] == ["both", "reader"]
    assert read[0]["findings"][opinions[0]["program"]]["category"] == "number"
    assert read[0]["reader"]["findings"][opinions[1]["reader"]]["category"] == "name"


def test_a_spent_budget_is_said_and_the_next_run_goes_on(pairs):
    with Loopback([answering(*SEEN)]) as server:
        for known in (2, 4, 6):
            _, read = batch(pairs, *with_server(server, "--reader-budget", "2"))
            assert ["findings" in line["reader"] for line in read[:6]] == [True] * known + [False] * (6 - known)
    assert len(server.heard) == 6


def test_several_questions_at_once_keep_the_order_and_the_budget(pairs):
    with Loopback([answering(*SEEN)]) as server:
        _, read = batch(pairs, *with_server(server, "--reader-jobs", "3", "--reader-budget", "4"))
    assert [line["id"] for line in read] == [*"012345", "x"]
    assert sum("findings" in line["reader"] for line in read[:6]) == len(server.heard) == 4


def test_whoever_stops_taking_lines_stops_the_asking(pairs):
    def first_only(line, heard):
        (answering() if texts_of(heard)[1] == "0" else faults.silent)(line, heard)

    with Loopback([first_only]) as server:
        address = read_address(server.url)
        reader = SecondReader(Endpoint(address, "m"), consent=Consent(address.service, frozenset(Sent)))
        given = [json.dumps({"source": {"text": SOURCE}, "target": {"text": str(n)}, "findings": []}) for n in range(9)]
        lines = second_batch.with_reader(given, reader, at_once=2)
        next(lines)
        start = time.monotonic()
        lines.close()
    assert time.monotonic() - start < 10


def test_a_server_that_fails_is_asked_no_more_after_a_while(pairs):
    with Loopback([faults.saying(reply("{}", "404 Not Found"))]) as server:
        _, read = batch(pairs, *with_server(server))
    assert all("HTTP 404" in line["reader"]["error"] for line in read[:6])
    assert len(server.heard) == second_batch.GIVES_UP_AFTER


def test_a_wrong_key_is_tried_once_and_never_shown(pairs, capsys):
    with Loopback([faults.saying(reply(json.dumps({"error": f"bad key {KEY}"}), "401 Unauthorized"))]) as server:
        _, read = batch(pairs, *with_server(server))
    assert len(server.heard) == 1
    assert KEY not in json.dumps(read) + "".join(capsys.readouterr())


@pytest.mark.parametrize(
    "options",
    [
        ("--reader-model", "m"), ("--reader-budget", "3"), ("--reader", "http://127.0.0.1:1/v1"),
        ("--reader", "http://example.org/v1", "--reader-model", "m"), ("--reader", "nonsense", "--reader-model", "m"),
    ],
)  # fmt: skip
def test_options_that_do_not_fit_are_one_sentence_and_write_nothing(pairs, options, capsys):
    assert batch(pairs, *options) == (cli.COULD_NOT_RUN, [])
    assert capsys.readouterr().err.count("\n") == 1


def test_without_the_option_the_rooms_of_the_network_stay_closed(pairs):
    code = (
        "import sys; from bitext import cli; cli.main(['batch', sys.argv[1], '-o', sys.argv[2], '--jobs', '1']);"
        "sys.exit(any(m in sys.modules for m in ('urllib3', 'requests', 'keyring', 'deep_translator')))"
    )
    command = [sys.executable, "-c", code, str(pairs), str(pairs.parent / "out")]
    assert subprocess.run(command, capture_output=True, check=False, env=os.environ.copy()).returncode == 0
