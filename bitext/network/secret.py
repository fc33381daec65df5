"""Keys of services: taken from the environment or the keyring of the system, never written anywhere, never shown."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

from bitext.errors import KeyRefusedError

KEYRING_NAME = "muqabala"
_LONGEST = 4096
_UNSAFE = ("fail", "null", "plaintext", "keyrings.alt")
"""Parts of the names of keyring's back ends that keep nothing, keep it readable, or ask for a password on the terminal."""


@dataclass(frozen=True, slots=True)
class Secret:
    """A key that does not show itself in representations, comparisons of logs or messages."""

    _value: str = field(repr=False)

    def reveal(self) -> str:
        """The key itself, for the header of a request and nothing else."""
        return self._value

    def __str__(self) -> str:
        return "…"

    def __reduce__(self) -> str:
        raise TypeError("a key is not stored")


def read_secret(value: str, service: str) -> Secret:
    """A key as typed, blanks around it left out; raises KeyRefusedError where it could not stand in a header."""
    value = value.strip()
    if not value or len(value) > _LONGEST or not value.isascii() or any(not c.isprintable() or c == " " for c in value):
        raise KeyRefusedError(service)
    return Secret(value)


def find_secret(service: str, variable: str) -> Secret | None:
    """The key for a service from an environment variable, else from the system's keyring; None where there is neither."""
    value = os.environ.get(variable, "").strip() or _from_keyring(service)
    return read_secret(value, service) if value else None


def keep_secret(service: str, secret: Secret) -> bool:
    """Puts a key in the system's keyring; False where there is no safe one, and the key then serves for this run only."""
    ring = _keyring()
    if ring is None:
        return False
    try:
        ring.set_password(KEYRING_NAME, service, secret.reveal())
    except Exception:  # whatever a system's keyring may raise, the key is simply not kept
        return False
    return True


def _from_keyring(service: str) -> str:
    ring = _keyring()
    if ring is None:
        return ""
    try:
        return str(ring.get_password(KEYRING_NAME, service) or "")
    except Exception:  # locked, refused or broken: as good as no keyring
        return ""


def _keyring() -> Any:
    """The safest back end of the system's keyring; None where the library is missing or all would write the key to a plain file."""
    try:
        import keyring
    except ImportError:
        return None
    whole = keyring.get_keyring()
    for ring in getattr(whole, "backends", (whole,)):  # several joined, by preference
        name = f"{type(ring).__module__}.{type(ring).__name__}".lower()
        if not any(word in name for word in _UNSAFE):
            return ring
    return None
