"""Fetches one page because the user asked for it: public addresses only, with limits on size, time and redirects.

The name is resolved once and the connection goes to that very address, so that a name cannot show one address to the check and
another to the connection. urllib3 rather than a client above it: it lets the address be pinned while the certificate is checked
against the name. Nothing calls this file unless somebody names an address and asks for it.
"""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http.client import HTTPException
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from bitext.errors import CancelledError
from bitext.readers.encodings import known
from bitext.readers.limits import MB
from bitext.readers.opening import read_bytes
from bitext.readers.read import Ask, Read

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

LARGEST = 20 * MB
SECONDS = 15.0
REDIRECTS = 5
_CHUNK = 65_536
_POLL = 0.05
_MOVED = frozenset({301, 302, 303, 307, 308})
_OURS = frozenset({ipaddress.ip_address("168.63.129.16")})
"""Public by number, but answered by the host of a virtual machine, with its secrets."""
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_COMPATIBLE = ipaddress.ip_network("::/96")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What stood at an address: where it was found in the end, its bytes unpacked, and the encoding its server names."""

    url: str
    data: bytes
    charset: str
    captured: datetime


def is_address(text: str) -> bool:
    """Whether a name given for a file is a web address."""
    return text.lower().startswith(("http://", "https://"))


def read_url(
    url: str, *, allowed: Collection[str] = (), encoding: str = "", cancelled: Callable[[], bool] = lambda: False
) -> Read:
    """The page or file at an address, read like a file, its record saying where and when it was taken; raises as fetch and read_bytes."""
    page = fetch(url, allowed=allowed, cancelled=cancelled)
    read = read_bytes(page.url, page.data, encoding=encoding or _needed(page), cancelled=cancelled)
    record = replace(read.record, url=page.url, captured=page.captured)
    return replace(read, content=replace(read.content, record=record))


def _needed(page: Fetched) -> str:
    """The encoding of the server's answer where the bytes do not speak for themselves."""
    try:
        page.data.decode("utf-8")
    except UnicodeDecodeError:
        return known(page.charset)
    return ""


def fetch(url: str, *, allowed: Collection[str] = (), cancelled: Callable[[], bool] = lambda: False) -> Fetched:
    """Gets what stands at an http or https address, at most LARGEST bytes within SECONDS, through at most REDIRECTS redirects.

    Raises ReadError for an address in a private network unless its `host:port` is in `allowed`, and for everything that fails;
    CancelledError. Sends no cookies, no referrer and nothing of the texts.
    """
    ask = Ask(url)
    watch = _Watch(time.monotonic() + SECONDS, cancelled)
    try:
        for _ in range(REDIRECTS + 1):
            answer = _get(url, allowed, ask, watch)
            if isinstance(answer, Fetched):
                return answer
            url = answer
    finally:
        watch.end()
    raise ask.refuse("web_redirects", limit=REDIRECTS)


class _Watch:
    """Shuts a connection down when time is up or the user cancels, whatever the other side drips meanwhile."""

    def __init__(self, until: float, cancelled: Callable[[], bool]) -> None:
        self.until = until
        self.cancelled = cancelled
        self.connection: Any = None
        self.opened: Any = None
        """Its socket, which the connection itself lets go of once an answer that ends with the connection has begun."""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="muqabala-fetch")
        self._thread.start()

    @property
    def late(self) -> bool:
        return time.monotonic() >= self.until

    def _run(self) -> None:
        while not self._over.wait(_POLL):
            if self.late or self.cancelled():
                opened = self.opened or getattr(self.connection, "sock", None)
                if opened is not None:
                    with suppress(OSError):
                        opened.shutdown(socket.SHUT_RDWR)

    def end(self) -> None:
        self._over.set()
        self._thread.join()


def _get(url: str, allowed: Collection[str], ask: Ask, watch: _Watch) -> Fetched | str:
    """The answer of one address, or the address it redirects to."""
    from urllib3.exceptions import HTTPError

    connection, path, host = _connection(url, allowed, ask, watch)
    watch.connection, watch.opened = connection, None
    answer: Any = None
    try:
        connection.connect()
        watch.opened = connection.sock
        connection.request(
            "GET",
            path,
            headers={"Host": host, "User-Agent": "Muqabala", "Accept-Encoding": "gzip, deflate"},
            preload_content=False,
        )
        answer = connection.getresponse()
        if answer.status in _MOVED and answer.headers.get("location"):
            return urljoin(url, str(answer.headers["location"]))
        if answer.status != 200:
            raise ask.refuse("web_status", status=str(answer.status))
        data = bytearray()
        for chunk in answer.stream(_CHUNK, decode_content=True):
            data += chunk
            if len(data) > LARGEST:
                raise ask.refuse("web_too_large", limit=LARGEST // MB)
        if watch.late or watch.cancelled():
            raise OSError("cut off")
        return Fetched(url, bytes(data), _charset(answer.headers.get("content-type", "")), datetime.now(UTC))
    except (HTTPError, HTTPException, OSError, ValueError) as problem:
        if watch.cancelled():
            raise CancelledError from problem
        if watch.late:
            raise ask.refuse("web_too_slow", seconds=int(SECONDS)) from problem
        raise ask.refuse("web_failed") from problem
    finally:
        if answer is not None:
            answer.close()
        connection.close()


def _connection(url: str, allowed: Collection[str], ask: Ask, watch: _Watch) -> tuple[Any, str, str]:
    """A connection to the checked address of a URL, not yet opened; the path to ask for; the host as the server knows it."""
    from urllib3.connection import HTTPConnection, HTTPSConnection
    from urllib3.exceptions import LocationParseError
    from urllib3.util import parse_url

    try:
        parts = parse_url(url)
    except LocationParseError as problem:
        raise ask.refuse("web_address") from problem
    if parts.scheme not in ("http", "https") or not parts.host:
        raise ask.refuse("web_address")
    port = parts.port or (443 if parts.scheme == "https" else 80)
    name = parts.host.strip("[]")
    address = _public_address(name, port, f"{name}:{port}" in allowed, ask)
    host = parts.host if parts.port is None else f"{parts.host}:{parts.port}"
    left = max(0.1, watch.until - time.monotonic())
    if parts.scheme == "http":
        return HTTPConnection(address, port, timeout=left), parts.request_uri, host
    import certifi

    secure = HTTPSConnection(
        address,
        port,
        timeout=left,
        server_hostname=name,
        assert_hostname=name,
        cert_reqs="CERT_REQUIRED",
        ca_certs=certifi.where(),
    )
    return secure, parts.request_uri, host


def _public_address(name: str, port: int, allowed: bool, ask: Ask) -> str:
    """The address of a name; raises ReadError when any address it has is not public, since a mixed answer is a trick."""
    try:
        answers = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, ValueError) as problem:
        raise ask.refuse("web_no_host") from problem
    addresses = [str(answer[4][0]) for answer in answers]
    if not addresses:
        raise ask.refuse("web_no_host")
    if not allowed and not all(map(is_public, addresses)):
        raise ask.refuse("web_private")
    return addresses[0]


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet, also when it carries an IPv4 address inside."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    closed = not ip.is_global or ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip in _OURS
    # the range that carries IPv4 addresses to networks without them counts as reserved; what it carries decides
    if closed and ip not in _NAT64:
        return False
    return all(is_public(str(inner)) for inner in _carried(ip))


def _carried(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> list[ipaddress.IPv4Address]:
    if isinstance(ip, ipaddress.IPv4Address):
        return []
    inner = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
    if ip in _NAT64 or ip in _COMPATIBLE:
        inner.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    return [address for address in inner if address is not None]


def _charset(content_type: str) -> str:
    _, _, rest = content_type.lower().partition("charset=")
    return rest.split(";")[0].strip(" \"'")
