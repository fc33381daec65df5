"""Asks a second reader about one pair: consent, what it said before, budget, question, check, one correction."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bitext.errors import BudgetSpentError, ServiceAnswerError, TextTooLargeError
from bitext.network.consent import NO_CONSENT, Consent, Sent
from bitext.network.outbox import Outbox
from bitext.network.shelf import Shelf, digest
from bitext.second_reader import prompt
from bitext.second_reader.answer import Checked, UnreadableError, check_answer
from bitext.second_reader.budget import Budget
from bitext.second_reader.client import LIMITS, Client, Endpoint
from bitext.second_reader.result import Reading, read_record, reading_record

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from bitext.network.asking import Pace
    from bitext.network.limits import Limits

LONGEST_PAIR = 60_000
"""Code points of both texts together that are sent in one question; a longer pair is refused."""
PURPOSE = "second reader"


class SecondReader:
    """One model at one endpoint, asked for the differences of pairs; may be shared by threads."""

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        consent: Consent = NO_CONSENT,
        budget: Budget | None = None,
        shelf: Shelf | None = None,
        outbox: Outbox | None = None,
        limits: Limits = LIMITS,
        pace: Pace | None = None,
        language: str = "nl",
    ) -> None:
        self.endpoint = endpoint
        self._consent = consent
        self.budget = budget or Budget()
        self._shelf = shelf
        self.outbox = outbox or Outbox()
        self._client = Client(endpoint, limits, pace)
        self._language = language

    def read(self, source: str, target: str, cancelled: Callable[[], bool] = lambda: False) -> Reading:
        """What the reader says of a pair, checked; from the shelf where the same was asked before.

        Raises ConsentMissingError, BudgetSpentError, TextTooLargeError, CancelledError, and ServiceError for every way of the
        network or the answer to fail; ServiceAnswerError also where nothing that the reader states can be used.
        """
        known = self.known(source, target)
        if known is not None:
            return known
        self._consent.require(self.endpoint.service, Sent.SOURCE, Sent.TARGET)
        if len(source) + len(target) > LONGEST_PAIR:
            raise TextTooLargeError(len(source) + len(target), LONGEST_PAIR)
        asked = datetime.now(UTC).replace(microsecond=0)
        checked = self._ask(source, target, cancelled)
        reading = Reading(self.endpoint.model, self.endpoint.service, asked, prompt.version(), checked.findings, checked.problems)
        if self._shelf is not None:
            self._shelf.put(self._name(source, target), reading_record(reading, source, target))
        return reading

    def known(self, source: str, target: str) -> Reading | None:
        """What this model said of the pair before, to the same question; sends nothing."""
        record = self._shelf.get(self._name(source, target)) if self._shelf is not None else None
        if record is None:
            return None
        try:
            return read_record(record, source, target)
        except ValueError:
            return None

    def _name(self, source: str, target: str) -> str:
        return digest(source, target, self.endpoint.model, prompt.version(), self._language)

    def _ask(self, source: str, target: str, cancelled: Callable[[], bool]) -> Checked:
        messages = prompt.opening(source, target, self._language)
        answer = self._complete(messages, source, target, cancelled)
        first = _checked(answer, source, target)
        if isinstance(first, Checked) and not first.problems:
            return first
        problems = first.problems if isinstance(first, Checked) else (f"As a whole: {first}.",)
        try:
            again = self._complete([*messages, *prompt.correction(answer, problems)], source, target, cancelled)
        except BudgetSpentError:
            return self._usable(first, None)
        return self._usable(first, _checked(again, source, target))

    def _complete(self, messages: list[dict[str, Any]], source: str, target: str, cancelled: Callable[[], bool]) -> str:
        self.budget.spend(len(source) + len(target))
        self.outbox.note(self.endpoint.service, PURPOSE, (source, target))
        return self._client.complete(messages, prompt.schema(), cancelled)

    def _usable(self, first: Checked | UnreadableError, second: Checked | UnreadableError | None) -> Checked:
        """The better of two answers; raises ServiceAnswerError where neither has a statement that stands, nor says there are none."""
        answers = [answer for answer in (second, first) if isinstance(answer, Checked)]
        usable = [answer for answer in answers if answer.findings or not answer.problems]
        if usable:
            return min(usable, key=lambda answer: len(answer.problems))
        # Which statements failed is not said: that would put the reader's words into a sentence of ours.
        problem = "none of its statements stands the check" if answers else str(second or first)
        raise ServiceAnswerError(self.endpoint.service, problem)


def _checked(answer: str, source: str, target: str) -> Checked | UnreadableError:
    try:
        return check_answer(answer, source, target)
    except UnreadableError as problem:
        return problem
