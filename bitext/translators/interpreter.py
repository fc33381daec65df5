"""Asks one service for translations: consent, cache, limits, retries, check. All that goes wrong is one sentence and changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bitext.errors import ConsentMissingError, ServiceAnswerError, TextTooLargeError
from bitext.network.address import service_of
from bitext.network.asking import Pace, ask
from bitext.network.consent import NO_CONSENT, Consent, Sent
from bitext.network.limits import Limits
from bitext.network.outbox import Outbox
from bitext.network.shelf import digest
from bitext.network.transport import Answer, Request, send
from bitext.translators.checking import checked
from bitext.translators.protocol import Cache, Direction, Memory, Provider, Translation

if TYPE_CHECKING:
    from collections.abc import Callable

LIMITS = Limits(largest=500_000)
PURPOSE = "translation"


class Interpreter:
    """One service and what the user agreed to; may be shared by threads. Call it off the thread that draws the window."""

    def __init__(
        self,
        provider: Provider,
        *,
        consent: Consent = NO_CONSENT,
        cache: Cache | None = None,
        outbox: Outbox | None = None,
        limits: Limits = LIMITS,
        pace: Pace | None = None,
    ) -> None:
        self.provider = provider
        self._consent = consent
        self._cache: Cache = cache or Memory()
        self.outbox = outbox or Outbox()
        self._limits = limits
        self._pace = pace or Pace()

    def translate(
        self,
        text: str,
        direction: Direction,
        *,
        what: Sent = Sent.SOURCE,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Translation:
        """`text` in the other language; `what` says which side it is from. A text without letters comes back as it is, unsent.

        Raises ConsentMissingError, TextTooLargeError, ExtraMissingError, CancelledError, and ServiceError for everything else.
        """
        label, service = self.provider.label, self.provider.service
        if not any(c.isalpha() for c in text):
            return Translation(text, label, service, direction, datetime.now(UTC), cached=True)
        name = digest(service, direction.source, direction.target, text)
        known = self._known(name, text, direction)
        if known is not None:
            return known
        self._consent.require(service, what)
        if (room := self.provider.room(text)) < 0:
            raise TextTooLargeError(len(text), len(text) + room)
        answer = ask(
            service,
            lambda until: self._attempt(text, direction, until, cancelled),
            self._limits,
            pace=self._pace,
            cancelled=cancelled,
        )
        at = datetime.now(UTC).replace(microsecond=0)
        translation = Translation(checked(answer, text, direction, service), label, service, direction, at)
        self._cache.put(name, {"text": translation.text, "at": at.isoformat()})
        return translation

    def _attempt(self, text: str, direction: Direction, until: float, cancelled: Callable[[], bool]) -> Any:
        service = self.provider.service

        def sender(request: Request) -> Answer:
            asked = service_of(request.url)
            if asked != service:
                raise ConsentMissingError(asked)
            self.outbox.note(service, PURPOSE, (text,))
            return send(request, self._limits, until, cancelled)

        return self.provider.translate(text, direction, sender)

    def _known(self, name: str, text: str, direction: Direction) -> Translation | None:
        """What the service answered before, looked at as closely as if it came from the network."""
        record = self._cache.get(name)
        if record is None:
            return None
        label, service = self.provider.label, self.provider.service
        try:
            translated = checked(record.get("text"), text, direction, service)
            return Translation(translated, label, service, direction, datetime.fromisoformat(record["at"]), cached=True)
        except (ServiceAnswerError, KeyError, TypeError, ValueError):
            return None
