"""The one writer: what it keeps, when it compares, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from by_hand import SOURCE, TARGET, prepare_by_hand

from bitext.text import Side
from gui.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def work(qapp: object) -> Iterator[Workspace]:
    made = Workspace(prepare_by_hand)
    yield made
    made.close()


def test_typing_is_compared_after_a_pause_and_once(work: Workspace, qtbot: QtBot) -> None:
    heard: list[int] = []
    work.comparisonChanged.connect(lambda: heard.append(1))
    work.edit(Side.SOURCE, SOURCE)
    for end in range(1, len(TARGET) + 1):
        work.edit(Side.TARGET, TARGET[:end])
    assert work.comparison is None
    qtbot.waitUntil(lambda: work.comparison is not None, timeout=3000)
    assert work.comparison.target.text == TARGET
    assert heard == [1]


def test_a_comparison_of_older_texts_is_not_current(work: Workspace) -> None:
    work.edit(Side.SOURCE, SOURCE)
    work.edit(Side.TARGET, TARGET)
    work.compare_now()
    assert work.is_current
    work.edit(Side.TARGET, TARGET + "!")
    assert not work.is_current


def test_one_empty_side_is_not_compared(work: Workspace, qtbot: QtBot) -> None:
    work.edit(Side.SOURCE, SOURCE)
    with qtbot.waitSignal(work.comparisonChanged):
        pass
    assert work.comparison is None


def test_a_text_too_large_leaves_everything_as_it_was(work: Workspace, qtbot: QtBot) -> None:
    work.replace(Side.SOURCE, SOURCE)
    with qtbot.waitSignal(work.noticed) as said:
        work.replace(Side.SOURCE, "x\n" * 2_000_000)
    assert "grens" in said.args[0]
    assert work.text(Side.SOURCE) == SOURCE


def test_a_failure_of_the_engine_is_one_sentence(qapp: object, qtbot: QtBot) -> None:
    def fail(*_: str, **__: object) -> None:
        raise ZeroDivisionError

    work = Workspace(fail)
    work.edit(Side.SOURCE, "a")
    work.edit(Side.TARGET, "b")
    with qtbot.waitSignal(work.noticed) as said:
        work.compare_now()
    assert "ongewijzigd" in said.args[0]
    assert not work.is_busy


def test_sides_swap(work: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(work.sidesSwapped):
        work.swap()
    assert (work.left, work.right) == (Side.SOURCE, Side.TARGET)
