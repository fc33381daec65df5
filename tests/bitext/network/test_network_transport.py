import time

import pytest

from bitext.errors import (
    CancelledError,
    ServiceAddressError,
    ServiceAnswerError,
    ServiceBusyError,
    ServiceError,
    ServiceSlowError,
    ServiceStatusError,
    ServiceUnreachableError,
)
from bitext.network.address import read_address
from bitext.network.asking import Pace, ask
from bitext.network.limits import Limits
from bitext.network.transport import Request, retry_after, send
from tests.servers import faults
from tests.servers.loopback import Loopback, reply

QUICK = Limits(connect=0.5, read=0.5, whole=1.5, retries=0, pause=0.01, largest=50_000)
OK = faults.saying(reply('{"ok": true}'))


def get(url, limits=QUICK, cancelled=lambda: False):
    return send(Request("GET", url), limits, time.monotonic() + limits.whole, cancelled)


def test_an_answer_comes_whole():
    with Loopback([OK]) as server:
        assert get(server.url).json() == {"ok": True}


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("silent", ServiceSlowError),
        ("slow drip in the headers", ServiceSlowError),
        ("slow drip in the body", ServiceSlowError),
        ("reset", ServiceUnreachableError),
        ("closed early", ServiceUnreachableError),
        ("not http", ServiceUnreachableError),
        ("endless body", ServiceAnswerError),
        ("packed", ServiceAnswerError),
        ("429 with Retry-After", ServiceBusyError),
        ("500", ServiceStatusError),
        ("redirect", ServiceStatusError),
    ],
)
def test_each_fault_is_one_error_in_time(fault, error):
    start = time.monotonic()
    with Loopback([faults.transport()[fault]]) as server, pytest.raises(error):
        get(server.url)
    assert time.monotonic() - start < QUICK.whole + 3


def test_nobody_there_is_unreachable():
    with Loopback([OK]) as server:
        url = server.url
    with pytest.raises(ServiceUnreachableError):
        get(url)


def test_an_answer_may_take_longer_than_the_connection():
    def late(line, heard):
        line.stall(0.8)
        line.say(reply('{"ok": true}'))

    with Loopback([late]) as server:
        assert get(server.url, Limits(connect=0.5)).json() == {"ok": True}


def test_a_slow_answer_is_let_go_of_when_the_user_cancels():
    with Loopback([faults.silent]) as server, pytest.raises(CancelledError):
        get(server.url, Limits(), cancelled=lambda: True)


def tried(manners, limits):
    with Loopback(manners) as server:
        try:
            answer = ask("s", lambda until: send(Request("GET", server.url), limits, until), limits, pace=Pace(1000))
        except ServiceError as problem:
            return problem, len(server.heard)
        return answer, len(server.heard)


def test_a_fault_that_passes_is_tried_again():
    answer, count = tried([faults.reset, faults.transport()["500"], OK], Limits(pause=0.01))
    assert (answer.json(), count) == ({"ok": True}, 3)


def test_at_most_two_retries():
    problem, count = tried([faults.transport()["503"]], Limits(pause=0.01))
    assert isinstance(problem, ServiceStatusError)
    assert count == 3


@pytest.mark.parametrize("status", ["400 Bad Request", "401 Unauthorized", "404 Not Found"])
def test_a_refusal_is_not_tried_again(status):
    assert tried([faults.saying(reply("", status))], Limits(pause=0.01))[1] == 1


def test_retry_after_is_obeyed():
    wait = faults.saying(reply("", "429 Too Many Requests", Retry_After="1"))
    start = time.monotonic()
    answer, count = tried([wait, OK], Limits(pause=0.01))
    assert (answer.json(), count) == ({"ok": True}, 2)
    assert time.monotonic() - start >= 1


def test_a_wait_longer_than_there_is_time_ends_at_once():
    start = time.monotonic()
    problem, count = tried([faults.transport()["429 with Retry-After"]], Limits(pause=0.01))
    assert isinstance(problem, ServiceBusyError)
    assert (problem.after, count) == (3600, 1)
    assert time.monotonic() - start < 10


def test_at_most_so_many_a_second():
    pace = Pace(5)
    waits = [pace.turn() for _ in range(6)]
    assert waits[0] == 0
    assert waits[5] == pytest.approx(1.0, abs=0.5)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("12", 12), (" 0 ", 0), ("Wed, 21 Oct 2015 07:28:00 GMT", 0), ("9" * 400, 86_400), ("soon", None), ("-5", None), ("", None)],
)
def test_retry_after_is_a_number_or_a_date(value, seconds):
    assert retry_after(value) == seconds


@pytest.mark.parametrize(
    ("url", "service"),
    [
        ("http://localhost:11434/v1/", "localhost:11434"),
        ("https://api.example.org/v1", "api.example.org"),
        ("http://192.168.1.20:8000", "192.168.1.20:8000"),
        ("http://[::1]:8080/v1", "[::1]:8080"),
        ("http://modelbak/v1", "modelbak"),
    ],
)
def test_an_address_names_its_service(url, service):
    assert read_address(url).service == service


@pytest.mark.parametrize(
    "url",
    [
        "", "localhost:11434", "ftp://host/", "file:///etc/passwd", "http://", "https://user:key@host/v1", "https://host/v1?key=x",
        "https://host/#k", "http://api.example.org/v1", "http://8.8.8.8/v1", "https://ho st/", "https://host:99999/", "https://[::1/",
        "https://host/a\r\nX: y",
    ],
)  # fmt: skip
def test_an_address_that_would_not_do_is_refused(url):
    with pytest.raises(ServiceAddressError):
        read_address(url)
