"""Fetching: a page from a server on loopback that the test names as allowed; nothing else on loopback or in a private network."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from reader_files import AR, NL, PAGE

from bitext import cli
from bitext.errors import CancelledError, ReadError
from bitext.readers import web
from bitext.readers.web import fetch, is_public, read_url

if TYPE_CHECKING:
    from collections.abc import Iterator


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    asked: list[str]

    def do_GET(self) -> None:
        name = self.path.lstrip("/").split("?")[0]
        getattr(self, f"say_{name.split('-')[0]}", self.say_missing)()

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for key, value in {"Content-Type": "text/html", "Content-Length": str(len(body)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def say_page(self) -> None:
        self.answer(PAGE.encode())

    def say_old(self) -> None:
        self.answer(
            f"<html><body><p>{AR[:6]} ذلك اليوم</p></body></html>".encode("cp1256"),
            Content_Type="text/html; charset=windows-1256",
        )

    def say_packed(self) -> None:
        self.answer(gzip.compress(PAGE.encode()), Content_Encoding="gzip")

    def say_bomb(self) -> None:
        self.answer(gzip.compress(b"0" * 60_000_000), Content_Encoding="gzip")

    def say_large(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while True:
                self.wfile.write(b"0" * 1_000_000)
        except OSError:
            self.close_connection = True

    def say_drip(self) -> None:
        try:
            while True:
                self.wfile.write(b"H")
                time.sleep(0.1)
        except OSError:
            self.close_connection = True

    def say_slow(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.say_drip()

    def say_silent(self) -> None:
        time.sleep(3)
        self.close_connection = True

    def say_reset(self) -> None:
        self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True

    def say_missing(self) -> None:
        self.answer(b"", 404)

    def say_moved(self) -> None:
        self.answer(b"", 302, Location="/page")

    def say_round(self) -> None:
        self.answer(b"", 301, Location="/round")

    def say_inside(self) -> None:
        self.answer(b"", 302, Location="http://127.0.0.1:9/page")

    def say_metadata(self) -> None:
        self.answer(b"", 307, Location="http://169.254.169.254/latest/meta-data/")

    def say_file(self) -> None:
        self.answer(b"", 302, Location="file:///etc/passwd")

    def log_message(self, *_: object) -> None:
        return None


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "SECONDS", 1.0)


@pytest.mark.parametrize("name", ["page", "packed", "moved"])
def test_a_page_is_read_with_where_and_when_it_was_taken(server, name):
    read = read_url(f"http://{server}/{name}", allowed={server})
    assert NL in read.text
    assert read.record.url == f"http://{server}/{'page' if name == 'moved' else name}"
    assert read.record.captured.tzinfo is not None


def test_the_encoding_that_the_server_names_is_used(server):
    assert "ذلك اليوم" in read_url(f"http://{server}/old", allowed={server}).text


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none", "web_status"), ("round", "web_redirects"), ("inside", "web_private"), ("metadata", "web_private"), ("file", "web_address"),
        ("bomb", "web_too_large"), ("large", "web_too_large"), ("drip", "web_too_slow"), ("slow", "web_too_slow"), ("silent", "web_too_slow"),
        ("reset", "web_failed"),
    ],
)  # fmt: skip
def test_what_is_not_fetched_is_said(server, name, reason, monkeypatch):
    monkeypatch.setattr(web, "SECONDS", 1.0 if "slow" in reason else 20.0)
    start = time.perf_counter()
    with pytest.raises(ReadError) as refused:
        fetch(f"http://{server}/{name}", allowed={server})
    assert refused.value.reason == reason
    assert server in str(refused.value)
    assert time.perf_counter() - start < (4 if "slow" in reason else 20)


def test_the_user_can_stop_it(server, monkeypatch):
    monkeypatch.setattr(web, "SECONDS", 20.0)
    start = time.perf_counter()
    with pytest.raises(CancelledError):
        fetch(f"http://{server}/drip", allowed={server}, cancelled=lambda: time.perf_counter() - start > 0.2)
    assert time.perf_counter() - start < 3


def test_loopback_is_refused_unless_it_is_named(server):
    with pytest.raises(ReadError, match="private"):
        fetch(f"http://{server}/page")


PRIVATE = """
    127.0.0.1 127.1 2130706433 0x7f000001 0177.0.0.1 0x7f.1 0 0.0.0.0 localhost 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255
    192.168.0.1 169.254.169.254 100.64.0.1 100.127.255.255 192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1
    240.0.0.1 255.255.255.255 168.63.129.16 [::1] [::] [::ffff:127.0.0.1] [::ffff:10.0.0.1] [::127.0.0.1] [fe80::1] [fc00::1]
    [fd12:3456::1] [ff02::1] [2002:7f00:1::] [2002:a00:1::] [64:ff9b::7f00:1] [64:ff9b::a9fe:a9fe] [2001:db8::1] [100::1]
    user@127.0.0.1 user:word@127.0.0.1 8.8.8.8@127.0.0.1
""".split()


@pytest.mark.parametrize("host", PRIVATE)
def test_an_address_that_is_not_public_is_refused_however_it_is_written(host, monkeypatch):
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("connected"))
    with pytest.raises(ReadError) as refused:
        fetch(f"http://{host}/")
    assert refused.value.reason in ("web_private", "web_no_host", "web_address", "web_failed")


@pytest.mark.parametrize("answers", [["10.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["::ffff:127.0.0.1"], []])
def test_a_name_is_judged_by_every_address_it_has(answers, monkeypatch):
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("connected"))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(2, 1, 6, "", (a, 80)) for a in answers])
    with pytest.raises(ReadError):
        fetch("http://naam.example/")


def test_the_connection_goes_to_the_address_that_was_checked(server, monkeypatch):
    asked: list[str] = []
    real = socket.getaddrinfo

    def once(host: str, *rest: object, **more: object) -> object:
        asked.append(host)
        return real("127.0.0.1" if host == "naam.example" else host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", once)
    port = server.split(":")[1]
    fetch(f"http://naam.example:{port}/page", allowed={f"naam.example:{port}"})
    assert [host for host in asked if host == "naam.example"] == ["naam.example"]


@pytest.mark.parametrize(
    "url", ["ftp://a.example/", "file:///etc/passwd", "javascript:1", "http://", "http://[::1", "//a.example", "http:///x"]
)
def test_what_is_no_web_address_is_refused(url):
    with pytest.raises(ReadError):
        fetch(url)


@pytest.mark.parametrize("address", ["8.8.8.8", "2001:4860:4860::8888", "64:ff9b::808:808"])
def test_a_public_address_is_one(address):
    assert is_public(address)


def test_the_command_line_fetches_only_when_asked(server, capsys):
    assert cli.main(["article", f"http://{server}/page"]) == cli.COULD_NOT_RUN
    assert "--fetch" in capsys.readouterr().err
    assert cli.main(["article", f"http://{server}/page", "--fetch"]) == cli.COULD_NOT_RUN  # loopback
    assert "private" in capsys.readouterr().err
