"""What the program remembers between two sessions: one table of names, types and defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

if TYPE_CHECKING:
    from pathlib import Path

DEFAULTS: dict[str, Any] = {
    "theme": "system",  # system, light or dark
    "zoom/source": 100,  # per cent
    "zoom/target": 100,
    "left": "target",  # which side stands on the left
    "scroll_together": True,
    "geometry": QByteArray(),
    "side": "findings",  # which tab stands beside the texts
    "width/findings": 330,  # pixels of the room beside the texts, by tab
    "width/facts": 520,
    "width/alignment": 540,
    "width/gloss": 540,
    "unmatched": True,  # whether words without a counterpart are underlined
}


class Settings(QObject):
    """Typed access to the table; says which name changed."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None, *, memory: bool = False) -> None:
        """Kept in the user's own settings, in the file `path`, or with `memory` nowhere."""
        super().__init__(parent)
        self._values: dict[str, Any] | None = {} if memory else None
        ini = QSettings.Format.IniFormat
        self._store = QSettings(str(path), ini) if path else QSettings(ini, QSettings.Scope.UserScope, "muqabala", "muqabala")

    def get(self, name: str) -> Any:
        """The value, of the type of its default; a value of another type counts as missing."""
        default = DEFAULTS[name]
        value: Any = self._store.value(name, default) if self._values is None else self._values.get(name, default)
        if isinstance(default, bool):
            return value in (True, "true")
        if isinstance(default, int):
            return int(value) if str(value).lstrip("-").isdigit() else default
        return value if isinstance(value, type(default)) else default

    def set(self, name: str, value: Any) -> None:
        if name not in DEFAULTS:
            raise KeyError(name)
        if value != self.get(name):
            if self._values is None:
                self._store.setValue(name, value)
            else:
                self._values[name] = value
            self.changed.emit(name)
