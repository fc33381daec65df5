"""A LibreTranslate server, the user's own or another: a small client, since deep-translator's table knows no Dutch there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bitext.errors import ServiceAnswerError
from bitext.network.transport import Request

if TYPE_CHECKING:
    from bitext.network.address import Address
    from bitext.network.secret import Secret
    from bitext.translators.protocol import Direction, Sender

LONGEST = 5_000
"""Code points in one call; servers set their own limit, commonly this or more."""


@dataclass(frozen=True, slots=True)
class LibreTranslate:
    """Speaks the `/translate` call of LibreTranslate's API; the text goes in the body, and the key beside it where there is one."""

    address: Address
    key: Secret | None = field(default=None, repr=False)
    label: str = "LibreTranslate"

    @property
    def service(self) -> str:
        return self.address.service

    def room(self, text: str) -> int:
        return LONGEST - len(text)

    def translate(self, text: str, direction: Direction, send: Sender) -> Any:
        body = {"q": text, "source": direction.source, "target": direction.target, "format": "text"}
        if self.key is not None:
            body["api_key"] = self.key.reveal()
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        answer = send(Request("POST", self.address.at("/translate"), headers, json.dumps(body).encode("ascii"))).json()
        if not isinstance(answer, dict) or "translatedText" not in answer:
            raise ServiceAnswerError(self.service, "it holds no translation")
        return answer["translatedText"]
