"""Shared by all tests: windows are drawn without a display, a Qt warning fails the test it came from, and no test leaves the computer."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = ("127.0.0.1", "::1", "localhost")


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says this for every window shown; it is about itself.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True, scope="session")
def _only_this_computer() -> Iterator[None]:
    """Refuses connections to any other computer, and fails the run when one was tried: with all services off nothing may leave."""
    connect, tried = socket.socket.connect, []

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple) and address[0] not in HERE:
            tried.append(address[0])
            raise OSError("tests connect to this computer only")
        connect(self, address)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded)
        yield
    assert not tried, f"tests tried to connect to {tried}"
