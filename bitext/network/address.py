"""An address of a service as the user typed it, taken apart and checked; nothing is resolved or asked here."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from bitext.errors import ServiceAddressError

_NEAR = (".local", ".lan", ".internal", ".home.arpa", ".localhost")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a service stands; `path` begins with a slash and does not end with one, unless it is empty."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def service(self) -> str:
        """How the service is named to the user, in consents and in what was sent: the host, with its port where it is not the usual."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _usual(self.scheme) else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.service}"

    def at(self, path: str) -> str:
        return f"{self.origin}{self.path}{path}"


def _usual(scheme: str) -> int:
    return 443 if scheme == "https" else 80


def read_address(url: str) -> Address:
    """The parts of an http(s) address without user, query or fragment; raises ServiceAddressError.

    Plain http is for this computer and its own network only: elsewhere anyone on the way could read texts and key.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError as problem:
        raise ServiceAddressError("This is not a web address.") from problem
    if parts.scheme not in ("http", "https") or not host or not host.isascii() or any(c.isspace() or c == "%" for c in host):
        raise ServiceAddressError(
            "The address of a service begins with https:// (or http:// on this computer or its own network)."
        )
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise ServiceAddressError("The address of a service holds no user name, key, “?” or “#”; give the key apart.")
    if not parts.path.isascii() or any(not c.isprintable() or c == " " for c in parts.path):
        raise ServiceAddressError("The address of a service holds no spaces or foreign letters.")
    if parts.scheme == "http" and not is_near(host):
        raise ServiceAddressError(f"{host} is not on your own network: its address must begin with https://.")
    return Address(parts.scheme, host, port or _usual(parts.scheme), parts.path.rstrip("/"))


def service_of(url: str) -> str:
    """The service that a complete URL of ours, path and query included, would be sent to; raises ServiceAddressError."""
    parts = urlsplit(url)
    return read_address(f"{parts.scheme}://{parts.netloc}").service


def is_near(host: str) -> bool:
    """Whether a host is this computer or one of its own network, judged by its name or number alone."""
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_NEAR)
    return number.is_loopback or number.is_private
