"""Speaks the chat-completions protocol that Ollama, llama.cpp, vLLM and hosted services share; knows nothing of what is asked."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bitext.errors import ServiceAnswerError, ServiceStatusError
from bitext.network.asking import Pace, ask
from bitext.network.limits import Limits
from bitext.network.transport import Request, send

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bitext.network.address import Address
    from bitext.network.secret import Secret
    from bitext.network.transport import Answer
    from bitext.second_reader.prompt import Message

LIMITS = Limits(read=120.0, whole=180.0)
"""A model on a desk's own machine may think for minutes before its first byte."""
_PATH = "/chat/completions"
_FORM_REFUSED = frozenset({400, 415, 422, 501})
_FORMS = ((True, True), (False, True), (True, False), (False, False))
"""Whether a schema and a temperature are sent: not every server knows schemas, and some models take no temperature."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A model at an address; the address is the base of the API, usually ending in /v1."""

    address: Address
    model: str
    key: Secret | None = field(default=None, repr=False)

    @property
    def service(self) -> str:
        return self.address.service

    @property
    def url(self) -> str:
        path = self.address.path
        return self.address.at("" if path.endswith(_PATH) else _PATH if path else "/v1" + _PATH)


class Client:
    """Asks one endpoint. Remembers which form of question it takes, so that it is asked in that form from then on."""

    def __init__(self, endpoint: Endpoint, limits: Limits = LIMITS, pace: Pace | None = None) -> None:
        self._endpoint = endpoint
        self._limits = limits
        self._pace = pace or Pace()
        self._form = 0

    def complete(self, messages: Sequence[Message], schema: dict[str, Any], cancelled: Callable[[], bool] = lambda: False) -> str:
        """What the model answers, at temperature 0 and held to `schema`, each where the server can.

        Raises ServiceError and CancelledError.
        """
        for form in range(self._form, len(_FORMS)):
            with_schema, with_temperature = _FORMS[form]
            try:
                answer = self._ask(messages, schema if with_schema else None, with_temperature, cancelled)
            except ServiceStatusError as problem:
                if problem.status not in _FORM_REFUSED or form + 1 == len(_FORMS):
                    raise
            else:
                self._form = form
                return answer
        raise AssertionError("the last form answers or raises")

    def _ask(
        self,
        messages: Sequence[Message],
        schema: dict[str, Any] | None,
        with_temperature: bool,
        cancelled: Callable[[], bool],
    ) -> str:
        body: dict[str, Any] = {"model": self._endpoint.model, "messages": list(messages), "stream": False}
        if with_temperature:
            body["temperature"] = 0
        if schema is not None:
            form = {"name": "differences", "strict": True, "schema": schema}
            body["response_format"] = {"type": "json_schema", "json_schema": form}
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self._endpoint.key is not None:
            headers["Authorization"] = f"Bearer {self._endpoint.key.reveal()}"
        request = Request("POST", self._endpoint.url, headers, json.dumps(body).encode("ascii"))
        answer = ask(
            self._endpoint.service,
            lambda until: send(request, self._limits, until, cancelled),
            self._limits,
            pace=self._pace,
            cancelled=cancelled,
        )
        return _content(answer)


def _content(answer: Answer) -> str:
    """The text of the first choice, from one JSON object or from a stream of events that the server sent all the same."""
    if answer.headers.get("content-type", "").startswith("text/event-stream"):
        return "".join(_streamed(answer))
    text = _of_choice(answer.service, answer.json(), "message")
    if not text.strip():
        raise ServiceAnswerError(answer.service, "it is empty")
    return text


def _streamed(answer: Answer) -> list[str]:
    pieces = []
    for line in answer.text().splitlines():
        data = line.removeprefix("data:").strip()
        if line.startswith("data:") and data != "[DONE]":
            try:
                pieces.append(_of_choice(answer.service, json.loads(data), "delta"))
            except (ValueError, RecursionError):
                raise ServiceAnswerError(answer.service, "its stream holds something else than JSON") from None
    if not "".join(pieces).strip():
        raise ServiceAnswerError(answer.service, "it is empty")
    return pieces


def _of_choice(service: str, value: Any, key: str) -> str:
    try:
        content = value["choices"][0][key].get("content")
    except (KeyError, IndexError, TypeError, AttributeError):
        if key == "delta" and isinstance(value, dict) and value.get("choices") == []:
            return ""  # the count of tokens that some servers send last
        raise ServiceAnswerError(service, "it is no chat completion") from None
    if isinstance(content, list):
        content = "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    if content is None and key == "delta":
        return ""
    if not isinstance(content, str):
        raise ServiceAnswerError(service, "its message is no text")
    return content
