"""Shared by all tests: windows are drawn without a display, and a Qt warning fails the test it came from."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"

if TYPE_CHECKING:
    import pytest


def pytest_configure(config: pytest.Config) -> None:
    # The offscreen platform says this for every window shown; it is about itself.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
