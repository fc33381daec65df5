"""What the user agreed to: to whom, and what may be sent. Without one nothing leaves the computer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from bitext.errors import ConsentMissingError


class Sent(Enum):
    """What a call carries."""

    SOURCE = "source"
    """The source text or a piece of it."""
    TARGET = "target"
    """The target text or a piece of it."""


@dataclass(frozen=True, slots=True)
class Consent:
    """The user's yes for one service (its name as shown: a host, or a provider's name) and for what may be sent to it."""

    service: str
    what: frozenset[Sent]

    def require(self, service: str, *what: Sent) -> None:
        """Raises ConsentMissingError unless `service` may be sent all of `what`."""
        if service != self.service or not self.what.issuperset(what):
            raise ConsentMissingError(service)


NO_CONSENT = Consent("", frozenset())
