"""How often and with how much text a paid or slow reader may still be asked."""

from __future__ import annotations

import threading

from bitext.errors import BudgetSpentError


class Budget:
    """Calls and characters of text left; None is without end. Shared by threads; answers from the cache cost nothing."""

    def __init__(self, calls: int | None = None, characters: int | None = None) -> None:
        self._calls = calls
        self._characters = characters
        self._lock = threading.Lock()
        self.spent_calls = 0
        self.spent_characters = 0

    def spend(self, characters: int) -> None:
        """Takes one call with this many characters of the texts; raises BudgetSpentError and takes nothing where it is too much."""
        with self._lock:
            if (self._calls is not None and self.spent_calls + 1 > self._calls) or (
                self._characters is not None and self.spent_characters + characters > self._characters
            ):
                raise BudgetSpentError
            self.spent_calls += 1
            self.spent_characters += characters
