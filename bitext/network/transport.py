"""One request and its answer, bounded in time and size whatever the other side does.

urllib3's connections rather than a client above them: the socket is at hand, so that an answer dripping a byte a second, which
never trips a time-out between bytes, can be shut off from outside. Redirects are not followed (texts and key go to nobody but
the host that was agreed to), compressed answers are not taken, nothing is kept between calls.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bitext.errors import (
    CancelledError,
    ServiceAnswerError,
    ServiceBusyError,
    ServiceSlowError,
    ServiceStatusError,
    ServiceUnreachableError,
)
from bitext.network.address import Address, read_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bitext.network.limits import Limits

_POLL = 0.05
_CHUNK = 16_384
_LONGEST_WAIT = 86_400.0


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent; neither headers nor body show in a representation, since they hold key and texts."""

    method: str
    url: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer with status 2xx; header names are in lower case."""

    service: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    def text(self) -> str:
        """The body as UTF-8; raises ServiceAnswerError."""
        try:
            return self.body.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise ServiceAnswerError(self.service, "it is not UTF-8 text") from None

    def json(self) -> Any:
        """The body as JSON; raises ServiceAnswerError, also for a page of HTML where JSON was due (a captive portal)."""
        text = self.text()
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            what = "it is a web page" if text.lstrip()[:1] == "<" else "it is not JSON"
            raise ServiceAnswerError(self.service, what) from None


def send(request: Request, limits: Limits, until: float, cancelled: Callable[[], bool] = lambda: False) -> Answer:
    """Sends one request and reads its whole answer before `until` (of time.monotonic).

    Raises ServiceUnreachableError, ServiceSlowError, ServiceBusyError, ServiceStatusError, ServiceAnswerError (too large, packed),
    ServiceAddressError, CancelledError.
    """
    parts = urlsplit(request.url)
    address = read_address(f"{parts.scheme}://{parts.netloc}")
    exchange = _Exchange(address, f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}", request, limits, until)
    exchange.start()
    while not exchange.done.wait(max(0.0, min(_POLL, until - time.monotonic()))):
        if cancelled():
            exchange.stop()
            raise CancelledError
        if time.monotonic() >= until:
            exchange.stop()
            raise ServiceSlowError(address.service, limits.whole)
    return exchange.result()


class _Exchange:
    """One request on a thread of its own; whoever waits may shut the connection at any moment."""

    def __init__(self, address: Address, target: str, request: Request, limits: Limits, until: float) -> None:
        self.address, self.target, self.request, self.limits, self.until = address, target, request, limits, until
        self.done = threading.Event()
        self._socket: socket.socket | None = None
        self._stopped = False
        self._answer: Answer | None = None
        self._problem: Exception | None = None

    def start(self) -> None:
        threading.Thread(target=self._run, daemon=True, name="muqabala-service").start()

    def stop(self) -> None:
        self._stopped = True
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)

    def result(self) -> Answer:
        if self._answer is not None:
            return self._answer
        raise self._problem or ServiceUnreachableError(self.address.service)

    def _run(self) -> None:
        from http.client import HTTPException

        from urllib3.exceptions import HTTPError, ReadTimeoutError

        service = self.address.service
        try:
            self._answer = self._exchange()
        except (ReadTimeoutError, TimeoutError):
            self._problem = ServiceSlowError(service, min(self.limits.read, self.limits.whole))
        except (HTTPError, HTTPException, OSError, ValueError):
            # Not chained: their messages quote the address with all that stands in it.
            self._problem = ServiceUnreachableError(service)
        except Exception as problem:
            self._problem = problem
        finally:
            self.done.set()

    def _exchange(self) -> Answer:
        connection = self._connection()
        answer: Any = None
        try:
            connection.connect()
            self._socket = connection.sock
            if self._stopped:
                raise OSError("stopped")
            connection.timeout = self.limits.read  # urllib3 sets it on the socket again before it waits for the answer
            connection.sock.settimeout(self.limits.read)
            headers = {"User-Agent": "Muqabala", "Accept-Encoding": "identity", "Connection": "close", **self.request.headers}
            connection.request(self.request.method, self.target, body=self.request.body, headers=headers, preload_content=False)
            answer = connection.getresponse()
            return self._read(answer)
        finally:
            if answer is not None:
                answer.close()
            connection.close()

    def _read(self, answer: Any) -> Answer:
        service, headers = self.address.service, {name.lower(): value for name, value in answer.headers.items()}
        _check_status(service, answer.status, headers)
        if headers.get("content-encoding", "identity").lower() != "identity":
            raise ServiceAnswerError(service, "it is packed, which was not asked for")
        data = bytearray()
        for chunk in answer.stream(_CHUNK, decode_content=False):
            data += chunk
            if len(data) > self.limits.largest:
                raise ServiceAnswerError(service, f"it is longer than {self.limits.largest:,} bytes")
        if self._stopped:
            raise OSError("stopped")
        return Answer(service, answer.status, headers, bytes(data))

    def _connection(self) -> Any:
        from urllib3.connection import HTTPConnection, HTTPSConnection

        wait = max(0.01, min(self.limits.connect, self.until - time.monotonic()))
        if self.address.scheme == "http":
            return HTTPConnection(self.address.host, self.address.port, timeout=wait)
        import certifi

        return HTTPSConnection(
            self.address.host, self.address.port, timeout=wait, cert_reqs="CERT_REQUIRED", ca_certs=certifi.where()
        )


def _check_status(service: str, status: int, headers: Mapping[str, str]) -> None:
    if status == 429 or (status == 503 and "retry-after" in headers):
        raise ServiceBusyError(service, retry_after(headers.get("retry-after", "")))
    if not 200 <= status < 300:
        raise ServiceStatusError(service, status)


def retry_after(value: str) -> float | None:
    """Seconds that a Retry-After header asks for, given as a number or a date (RFC 9110, 10.2.3); None where it says neither."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:9]), _LONGEST_WAIT)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(0.0, (moment - datetime.now(UTC)).total_seconds()), _LONGEST_WAIT)
