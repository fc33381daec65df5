"""A bare HTTP server on 127.0.0.1: hears a request, lets a manner answer on the raw socket, remembers what it heard."""

from __future__ import annotations

import json
import socket
import struct
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_STALL = 40.0


@dataclass
class Heard:
    """One request as it came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Line:
    """The other end of a connection, for a manner to misbehave on."""

    socket: socket.socket
    closing: threading.Event

    def say(self, data: bytes) -> None:
        self.socket.sendall(data)

    def stall(self, seconds: float = LONGEST_STALL) -> None:
        self.closing.wait(seconds)

    def drip(self, data: bytes, every: float) -> None:
        for byte in data:
            if self.closing.wait(every):
                return
            self.say(bytes([byte]))

    def reset(self) -> None:
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


if TYPE_CHECKING:
    Manner = Callable[[Line, Heard], None]


def reply(body: bytes | str, status: str = "200 OK", kind: str = "application/json", **headers: str) -> bytes:
    """A complete answer; header names are given with underscores."""
    data = body.encode() if isinstance(body, str) else body
    more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(data)}\r\n{more}Connection: close\r\n\r\n"
    return head.encode() + data


@dataclass
class Loopback:
    """Answers the n-th request in the n-th manner, the last manner for all further ones."""

    manners: list[Manner]
    heard: list[Heard] = field(default_factory=list)

    def __enter__(self) -> Loopback:
        self._closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            heard = _hear(connection)
            if heard is None:
                return
            self.heard.append(heard)
            self.manners[min(len(self.heard), len(self.manners)) - 1](Line(connection, self._closing), heard)


def _hear(connection: socket.socket) -> Heard | None:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return None
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)):
        body += connection.recv(65536)
    method, path, _ = first.split(" ")
    return Heard(method, path, headers, body)
