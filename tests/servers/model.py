"""A server that speaks the chat-completions protocol and gives recorded answers: a second reader to replay."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from tests.servers.faults import saying
from tests.servers.loopback import Heard, Line, reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tests.servers.loopback import Manner

_FENCED = re.compile(r"----- (SOURCE|TARGET) ([0-9a-f]+) BEGINS -----\n(.*?)\n----- \1 \2 ENDS -----", re.DOTALL)


def completion(content: Any, **choice: Any) -> bytes:
    """A whole answer of the protocol whose message holds `content`."""
    body = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": "stop", **choice}],
    }
    return reply(json.dumps(body))


def answering(*differences: Mapping[str, Any]) -> Manner:
    return saying(completion(json.dumps({"differences": list(differences)}, ensure_ascii=False)))


def texts_of(heard: Heard) -> tuple[str, str]:
    """The source and target that a question carries."""
    fenced = {name: text for name, _, text in _FENCED.findall(heard.json()["messages"][1]["content"])}
    return fenced["SOURCE"], fenced["TARGET"]


def replaying(pairs: Iterable[Mapping[str, Any]], answers: Iterable[Mapping[str, Any]]) -> Manner:
    """Answers each pair with what a reader once answered on it, found by its texts."""
    by_id = {answer["id"]: answer["differences"] for answer in answers}
    by_texts = {(pair["source"], pair["target"]): by_id.get(pair["id"], []) for pair in pairs}

    def manner(line: Line, heard: Heard) -> None:
        differences = by_texts[texts_of(heard)]
        line.say(completion(json.dumps({"differences": differences}, ensure_ascii=False)))

    return manner
