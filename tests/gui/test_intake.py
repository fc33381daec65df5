"""What comes in by the door, from a file or as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.intake import LINE_LIMIT, PANE_LIMIT, RefusedError, admit, read_file

if TYPE_CHECKING:
    from pathlib import Path


def test_line_ends_and_blanks_stay() -> None:
    assert admit("a\r\nb\u00a0\u2028\0").text == "a\r\nb\u00a0\u2028\0"


def test_what_fits_exactly_is_let_in() -> None:
    assert admit("x" * LINE_LIMIT).notice == ""
    assert len(admit(("x" * 99 + "\n") * (PANE_LIMIT // 100)).text) == PANE_LIMIT


def test_what_stays_beside_it_counts() -> None:
    with pytest.raises(RefusedError, match="grens"):
        admit("xx", beside=PANE_LIMIT - 1)


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "bron.txt"
    file.write_bytes("أ\r\nب".encode())
    assert read_file(file).text == "أ\r\nب"


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    file = tmp_path / "bron.txt"
    file.write_bytes(b"\xef\xbb\xbfja")
    assert read_file(file).text == "ja"


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="kan niet worden geopend"):
        read_file(tmp_path / "weg.txt")
