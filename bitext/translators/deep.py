"""Google, MyMemory, DeepL and Microsoft through deep-translator, whose traffic is led through our own bounded transport.

deep-translator 1.11 has no time-out anywhere, sends DeepL's key and text in the address and MyMemory's text unprotected, quotes
keys in its exceptions, and asks Microsoft for a list of languages before anything else. So its modules' `requests` is replaced
by a stand-in with the two functions they use, and none of its exceptions leaves this file. Its translators do remain what builds
the questions and reads the answers.
"""

from __future__ import annotations

import html
import json
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from bitext.errors import ExtraMissingError, KeyMissingError, MuqabalaError, ServiceAnswerError, ServiceBusyError
from bitext.network.address import read_address
from bitext.network.transport import Request

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bitext.network.secret import Secret
    from bitext.network.transport import Answer
    from bitext.translators.protocol import Direction, Sender

_sender: ContextVar[Sender] = ContextVar("sender")


@dataclass(frozen=True, slots=True)
class _Kind:
    """What sets a service apart: its address, how long a text it takes, and its names for languages."""

    label: str
    address: str
    longest: int
    needs_key: bool = False
    codes: Mapping[str, str] = field(default_factory=dict)
    in_bytes: bool = False


# Google's page takes its text in the address: Arabic grows sixfold there, and servers cut addresses at about 16,000 characters.
KINDS = {
    "google": _Kind("Google", "https://translate.google.com/m", 2_000),
    "mymemory": _Kind(
        "MyMemory", "https://api.mymemory.translated.net/get", 499, codes={"ar": "ar-SA", "nl": "nl-NL"}, in_bytes=True
    ),
    "deepl": _Kind("DeepL", "https://api.deepl.com/v2/", 30_000, needs_key=True, codes={"ar": "AR", "nl": "NL"}),
    "microsoft": _Kind("Microsoft", "https://api.cognitive.microsofttranslator.com/translate", 10_000, needs_key=True),
}
_DEEPL_FREE = "https://api-free.deepl.com/v2/"


@dataclass(frozen=True, slots=True)
class DeepTranslator:
    """One of KINDS, with its key where it needs one, and its region for Microsoft; `at` is another address to ask instead."""

    kind: str
    key: Secret | None = field(default=None, repr=False)
    region: str = ""
    at: str = ""

    def __post_init__(self) -> None:
        if KINDS[self.kind].needs_key and self.key is None:
            raise KeyMissingError(self.label)

    @property
    def label(self) -> str:
        return KINDS[self.kind].label

    @property
    def address(self) -> str:
        if self.at:
            return self.at
        # DeepL marks the keys of its free plan, which has a host of its own.
        free = self.kind == "deepl" and self.key is not None and self.key.reveal().endswith(":fx")
        return _DEEPL_FREE if free else KINDS[self.kind].address

    @property
    def service(self) -> str:
        return read_address(self.address).service

    def room(self, text: str) -> int:
        kind = KINDS[self.kind]
        return kind.longest - len(text.encode("utf-8", "replace") if kind.in_bytes else text)

    def translate(self, text: str, direction: Direction, send: Sender) -> Any:
        """One attempt; raises ExtraMissingError where deep-translator is not installed."""
        makers = _makers()
        codes = KINDS[self.kind].codes
        languages = {side: codes.get(code, code) for side, code in (("source", direction.source), ("target", direction.target))}
        token = _sender.set(send)
        try:
            translator = makers[self.kind](self, languages)
            translator._base_url = self.address  # noqa: SLF001 - its constructors take no address
            answer = translator.translate(text)
        except MuqabalaError:
            raise
        except Exception:
            # Its two families of errors, requests' own and plain mistakes over odd answers; some quote the key, so none is kept.
            raise ServiceAnswerError(self.service, "it holds no translation") from None
        finally:
            _sender.reset(token)
        return html.unescape(answer) if self.kind == "mymemory" and isinstance(answer, str) else answer


class _Requests:
    """Stands in for the `requests` module inside deep-translator: each call goes through the sender of the attempt under way."""

    def __init__(self, exceptions: Any) -> None:
        self.exceptions = exceptions

    def get(self, url: str, params: Mapping[str, Any] | None = None, **_: Any) -> Any:
        query = {name: str(value) for name, value in (params or {}).items()}
        key = query.pop("auth_key", None)
        if key is None:
            return _response(_sender.get()(Request("GET", _joined(url, query))))
        # DeepL: the key belongs into a header and the text into the body, where no log of addresses keeps them.
        headers = {"Authorization": f"DeepL-Auth-Key {key}", "Content-Type": "application/x-www-form-urlencoded"}
        return _response(_sender.get()(Request("POST", url, headers, _encoded(query).encode("ascii"))))

    def post(
        self,
        url: str,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        **_: Any,
    ) -> Any:
        body = _dumped(json)
        return _response(_sender.get()(Request("POST", _joined(url, params or {}), dict(headers or {}), body)))


def _joined(url: str, query: Mapping[str, Any]) -> str:
    return f"{url}{'&' if '?' in url else '?'}{_encoded(query)}" if query else url


def _encoded(query: Mapping[str, Any]) -> str:
    return urlencode(query, errors="replace")


def _dumped(value: Any) -> bytes:
    return json.dumps(value).encode("ascii")


def _response(answer: Answer) -> Any:
    """Our answer as the object deep-translator reads: MyMemory's own refusals, sent as HTTP 200, are told from translations here."""
    import requests

    _check_status_inside(answer)
    response = requests.Response()
    response.status_code = answer.status
    response._content = answer.body  # noqa: SLF001 - the way requests' own adapters and test tools fill it
    response.encoding = "utf-8"
    return response


def _check_status_inside(answer: Answer) -> None:
    try:
        value = json.loads(answer.body)
    except (ValueError, RecursionError):
        return
    status = value.get("responseStatus") if isinstance(value, dict) else None
    if str(status) == "429":
        raise ServiceBusyError(answer.service)
    if status is not None and str(status) != "200":
        raise ServiceAnswerError(answer.service, "it holds no translation")


@cache
def _makers() -> dict[str, Any]:
    """For each kind how its translator is made; imports deep-translator, with our stand-in in its modules."""
    try:
        import requests
        from deep_translator import deepl, google, microsoft, mymemory
    except ImportError:
        raise ExtraMissingError("translation") from None
    for module in (deepl, google, microsoft, mymemory):
        module.requests = _Requests(requests.exceptions)

    class AsGiven:
        """Codes are taken as we give them: the table for DeepL is older than its Arabic, that of Microsoft is asked for over the network."""

        def _map_language_to_code(self, *languages: str) -> Iterator[str]:
            yield from languages

        def _get_supported_languages(self) -> dict[str, str]:
            return {}

    class Deepl(AsGiven, deepl.DeeplTranslator):  # type: ignore[misc]
        pass

    class Microsoft(AsGiven, microsoft.MicrosoftTranslator):  # type: ignore[misc]
        pass

    def microsoft_of(provider: DeepTranslator, languages: dict[str, str]) -> Any:
        made = Microsoft(**languages, api_key=_revealed(provider), region=provider.region or None)
        made._url_params["api-version"] = "3.0"  # noqa: SLF001 - our address stands without the query that holds it
        return made

    return {
        "google": lambda _, languages: google.GoogleTranslator(**languages),
        "mymemory": lambda _, languages: mymemory.MyMemoryTranslator(**languages),
        "deepl": lambda provider, languages: Deepl(**languages, api_key=_revealed(provider)),
        "microsoft": microsoft_of,
    }


def _revealed(provider: DeepTranslator) -> str:
    return provider.key.reveal() if provider.key is not None else ""
