"""The ways a service misbehaves, each as a manner of `Loopback`; those that spoil an answer are given one that would have been right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.servers.loopback import Heard, Line, reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.servers.loopback import Manner

PORTAL = "<!DOCTYPE html><html><head><title>Welkom op de wifi</title></head><body><a href='/login'>Log in</a></body></html>"
FOREVER = 10_000


def silent(line: Line, heard: Heard) -> None:
    line.stall()


def drip_in_headers(line: Line, heard: Heard) -> None:
    line.drip(b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * FOREVER, every=0.05)


def drip_in_body(line: Line, heard: Heard) -> None:
    line.say(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n")
    line.drip(b" " * FOREVER, every=0.05)


def reset(line: Line, heard: Heard) -> None:
    line.reset()


def closed_early(line: Line, heard: Heard) -> None:
    line.say(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"')


def endless(line: Line, heard: Heard) -> None:
    line.say(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not line.closing.is_set():
        line.say(b"4000\r\n" + b" " * 0x4000 + b"\r\n")


def no_http(line: Line, heard: Heard) -> None:
    line.say(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")


def saying(data: bytes) -> Manner:
    """A manner that gives the same complete answer each time."""

    def manner(line: Line, heard: Heard) -> None:
        line.say(data)

    return manner


def transport() -> dict[str, Manner]:
    """Faults below what is asked: they look alike to every protocol."""
    return {
        "silent": silent,
        "slow drip in the headers": drip_in_headers,
        "slow drip in the body": drip_in_body,
        "reset": reset,
        "closed early": closed_early,
        "endless body": endless,
        "not http": no_http,
        "429 with Retry-After": saying(reply("{}", "429 Too Many Requests", Retry_After="3600")),
        "500": saying(reply("oops", "500 Internal Server Error")),
        "503": saying(reply("", "503 Service Unavailable")),
        "403": saying(reply('{"error": "key"}', "403 Forbidden")),
        "redirect": saying(reply("", "302 Found", Location="http://127.0.0.1:9/elsewhere")),
        "captive portal": saying(reply(PORTAL, kind="text/html")),
        "wrong json": saying(reply('{"weather": ["rain"]}')),
        "broken json": saying(reply('{"translatedText": "Dit is ')),
        "a list": saying(reply("[[[[]]]]")),
        "empty": saying(reply("")),
        "packed": saying(reply(b"\x1f\x8b\x08", Content_Encoding="gzip")),
        "not utf-8": saying(reply(b'{"translatedText": "\xe9\xe9"}')),
    }


def content(honest: str, wrap: Callable[[str], bytes]) -> dict[str, Manner]:
    """Answers in the right form whose text is not what it should be; `wrap` puts a text into the form of the protocol."""
    texts = {
        "no text": "",
        "markup": f"<b onmouseover=alert(1)>{honest}</b>",
        "script": f"{honest}<script>alert(1)</script>",
        "right-to-left override": f"{honest[:4]}\u202e{honest[4:]}",
        "control character": f"{honest}\x1b[31m",
        "absurdly long": f"{honest} " * 200,
        "another script": "Это совсем другой язык, на котором никто не просил",
    }
    return {name: saying(wrap(text)) for name, text in texts.items()}
