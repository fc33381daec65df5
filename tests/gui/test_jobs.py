"""Work off the UI thread: the newest call's result counts, and every end is heard of."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from bitext.errors import CancelledError
from gui.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def double(number: int, cancelled: Callable[[], bool]) -> int:
    return number * 2


def which_thread(cancelled: Callable[[], bool]) -> int:
    return threading.get_ident()


def until_cancelled(cancelled: Callable[[], bool]) -> None:
    while not cancelled():
        time.sleep(0.001)
    raise CancelledError


def test_a_result_arrives_from_another_thread(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.done) as said:
        jobs.start(which_thread)
    assert said.args[0] != threading.get_ident()


def test_only_the_newest_result_counts(jobs: Jobs, qtbot: QtBot) -> None:
    results: list[int] = []
    jobs.done.connect(results.append)
    jobs.start(until_cancelled)
    for number in range(5):
        jobs.start(double, number)
    qtbot.waitUntil(lambda: bool(results))
    qtbot.wait(30)
    assert results == [8]


def test_a_failure_is_a_signal_and_ends_the_job(jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def fail(cancelled: Callable[[], bool]) -> None:
        raise RuntimeError("stuk")

    with qtbot.waitSignal(jobs.failed) as said:
        jobs.start(fail)
    assert str(said.args[0]) == "stuk"
    assert not jobs.is_busy


def test_cancel_answers_at_once_and_nothing_is_said(jobs: Jobs, qtbot: QtBot) -> None:
    jobs.start(until_cancelled)
    with qtbot.assertNotEmitted(jobs.done, wait=50), qtbot.assertNotEmitted(jobs.failed):
        began = time.perf_counter()
        jobs.cancel()
        assert time.perf_counter() - began < 0.1


def test_close_waits_for_the_thread(jobs: Jobs) -> None:
    jobs.start(until_cancelled)
    jobs.close()
    assert not jobs.is_busy
