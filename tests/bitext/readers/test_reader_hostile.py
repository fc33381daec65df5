"""Hostile files are refused with one sentence that names them, in time and in little memory, and the next file is read."""

from __future__ import annotations

import os
import time
from contextlib import suppress

import pytest
from reader_files import PAGE, every
from reader_fuzz import fuzz
from reader_hostile import hostile, tiresome

from bitext import messages
from bitext.errors import ReadError
from bitext.readers import limits, worker
from bitext.readers.opening import read_bytes

HOSTILE, TIRESOME = hostile(), tiresome()
SLACK = 6.0
"""Seconds over the limit: the machine may be busy, and a new reading process may have to start."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_by_name(name):
    start = time.perf_counter()
    with pytest.raises(ReadError) as refused:
        read_bytes(name, HOSTILE[name])
    assert time.perf_counter() - start < limits.seconds_for(len(HOSTILE[name])) + SLACK
    assert name in str(refused.value)
    assert str(refused.value).count("\n") == 0
    assert name in messages.error(refused.value, "ar")


@pytest.mark.parametrize("name", TIRESOME)
def test_an_odd_file_takes_no_time(name):
    start = time.perf_counter()
    with suppress(ReadError):
        read_bytes(name, TIRESOME[name])
    assert time.perf_counter() - start < limits.seconds_for(len(TIRESOME[name])) + SLACK


def test_after_a_crash_the_next_file_is_read():
    assert read_bytes("a.html", PAGE.encode()).text
    worker._worker.process.kill()
    worker._worker.process.wait()
    assert read_bytes("a.html", PAGE.encode()).text


def test_a_parser_may_neither_connect_nor_write_nor_start_programs():
    import subprocess
    import sys

    code = (
        "import os, socket, subprocess, sys; from bitext.readers.worker import _close_doors; _close_doors(); closed = 0\n"
        "for attempt in (lambda: socket.create_connection(('127.0.0.1', 9)), lambda: open('x', 'w'), lambda: subprocess.run(['true']),\n"
        "                lambda: os.system('true'), lambda: os.remove('x'), lambda: os.open('x', os.O_CREAT | os.O_WRONLY)):\n"
        "    try: attempt()\n    except PermissionError: closed += 1\n"
        "sys.exit(closed)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 6


def test_damaged_files_are_read_or_refused():
    count = int(os.environ.get("MUQABALA_DAMAGED", "200"))
    outcome = fuzz(count)
    assert outcome.crashes == []
    assert outcome.read + outcome.refused.total() == count
    assert outcome.slowest < limits.SECONDS + SLACK
    assert outcome.megabytes < 300


def test_every_refusal_has_its_sentence():
    for name in every():
        with pytest.raises(ReadError) as refused:
            read_bytes(name, b"\0\1\2\3" * 50)
        assert refused.value.reason
