"""A batch with a second reader: each finished comparison line gets one field more, `reader`; all else stays as it was.

Going on after a stop needs nothing: what was read before comes from the cache and costs no budget.
"""

from __future__ import annotations

import json
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING, Any

from bitext.errors import CancelledError, ConsentMissingError, MuqabalaError, ServiceError, ServiceStatusError
from bitext.findings import Category, Finding, Kind, Severity
from bitext.network.address import read_address
from bitext.network.consent import Consent, Sent
from bitext.network.secret import find_secret
from bitext.network.shelf import Shelf, data_folder
from bitext.second_reader.budget import Budget
from bitext.second_reader.client import Endpoint
from bitext.second_reader.merging import merge
from bitext.second_reader.reader import SecondReader
from bitext.second_reader.result import reading_record
from bitext.text import Span

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from bitext.second_reader.result import Reading

KEY_VARIABLE = "MUQABALA_READER_KEY"
GIVES_UP_AFTER = 3
"""Pairs in a row on which the service fails before it is asked no more in this run."""


def open_reader(args: argparse.Namespace) -> SecondReader | None:
    """The reader that the options name, None where they name none; naming an address is the consent to send both texts there.

    Raises ServiceAddressError, KeyRefusedError, and MuqabalaError where the model is not named.
    """
    if not args.reader:
        if args.reader_model or args.reader_budget is not None or args.reader_characters is not None:
            raise MuqabalaError("A second reader needs --reader URL.")
        return None
    if not args.reader_model:
        raise MuqabalaError("A second reader needs --reader-model NAME.")
    address = read_address(args.reader)
    endpoint = Endpoint(address, args.reader_model, find_secret(address.service, KEY_VARIABLE))
    return SecondReader(
        endpoint,
        consent=Consent(address.service, frozenset({Sent.SOURCE, Sent.TARGET})),
        budget=Budget(args.reader_budget, args.reader_characters),
        shelf=Shelf(data_folder("reader")),
    )


def with_reader(lines: Iterable[str], reader: SecondReader, at_once: int = 1) -> Iterator[str]:
    """Comparison lines in the same order, each with a field `reader`: what the reader says, or `{"error"}` in one sentence.

    Lines that are no comparison pass unchanged. At most `at_once` questions are under way together; after GIVES_UP_AFTER failures
    of the service in a row it is asked no more.
    """
    asking = _Asking(reader)
    if at_once <= 1:
        yield from map(asking.line, lines)
        return
    waiting: deque[Future[str]] = deque()
    with ThreadPoolExecutor(at_once) as pool:
        try:
            for line in lines:
                waiting.append(pool.submit(asking.line, line))
                if len(waiting) >= 2 * at_once:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            asking.stopped.set()
            for future in waiting:
                future.cancel()


class _Asking:
    """Asks about one line after another, and keeps count of how often the service failed; shared by threads."""

    def __init__(self, reader: SecondReader) -> None:
        self.stopped = Event()
        self._reader = reader
        self._failures = 0
        self._last: ServiceError | None = None

    def line(self, line: str) -> str:
        record = json.loads(line)
        if "error" in record:
            return line
        source, target = record["source"]["text"], record["target"]["text"]
        try:
            reading = self._read(source, target)
        except (CancelledError, ConsentMissingError):
            raise
        except MuqabalaError as problem:
            record["reader"] = {"error": str(problem)}
        else:
            record["reader"] = _field(reading_record(reading, source, target), record["findings"], reading.findings)
        return json.dumps(record, ensure_ascii=False)

    def _read(self, source: str, target: str) -> Reading:
        known = self._reader.known(source, target)
        if known is not None:
            return known
        if self._last is not None and self._failures >= GIVES_UP_AFTER:
            raise self._last
        try:
            reading = self._reader.read(source, target, self.stopped.is_set)
        except ServiceError as problem:
            refused = isinstance(problem, ServiceStatusError) and problem.status in (401, 403)
            self._failures, self._last = GIVES_UP_AFTER if refused else self._failures + 1, problem
            raise
        self._failures = 0
        return reading


def _field(reading: dict[str, Any], findings: list[dict[str, Any]], read: tuple[Any, ...]) -> dict[str, Any]:
    """The reading with `opinions`: for each difference shown or read, its number in the two lists and who sees it."""
    program = [_finding(f) for f in findings]
    numbers = {id(f): n for n, f in enumerate(program)} | {id(f): n for n, f in enumerate(read)}
    reading["opinions"] = [
        {
            "stance": opinion.stance.value,
            "program": numbers[id(opinion.program)] if opinion.program is not None else None,
            "reader": numbers[id(opinion.reader)] if opinion.reader is not None else None,
            "disputed": numbers[id(opinion.disputed)] if opinion.disputed is not None else None,
        }
        for opinion in merge(program, read)
    ]
    return reading


def _finding(record: dict[str, Any]) -> Finding:
    source, target = (Span(*record[side]) if record[side] else None for side in ("source", "target"))
    severity = Severity(record["severity"]) if record["severity"] else None
    return Finding(
        Kind(record["kind"]), Category(record["category"]), source, target, record["score"], record["message"], severity
    )
