"""What reading gives (Read), what each format's reader makes of it (Content), and what it is asked (Ask)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from bitext import messages
from bitext.errors import ReadError
from bitext.sources import SourceRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know of a text that was taken in; `messages.notice` makes the sentence."""

    key: str
    details: Mapping[str, str] = field(default_factory=dict)

    def sentence(self, language: str = "nl") -> str:
        return messages.notice(self.key, self.details, language)


@dataclass(frozen=True, slots=True)
class Encoding:
    """How bytes became text: the name chosen, whether that is certain, and under which names they can be opened again."""

    name: str
    certain: bool = True
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A source and its target out of a file that holds both; a side is None where the file has none."""

    source: str | None
    target: str | None
    id: str | int | float | None = None
    posted: str = ""
    """As the file says it, ISO."""
    segmentation: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An entry of a file of pairs that is not one, kept so that the count and the order stay right."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Content:
    """What one reader makes of the bytes of a file: a text, or pairs."""

    text: str = ""
    pairs: tuple[Pair | Unreadable, ...] | None = None
    encoding: Encoding | None = None
    notices: tuple[Notice, ...] = ()
    record: SourceRecord = field(default_factory=SourceRecord)
    segmentation: str = "sentences"


@dataclass(frozen=True, slots=True)
class Read:
    """A file or page taken in. `sha256` is of its bytes as they were."""

    name: str
    format: str
    sha256: str
    content: Content

    @property
    def text(self) -> str:
        return self.content.text

    @property
    def pairs(self) -> tuple[Pair | Unreadable, ...] | None:
        """None for a file that holds one text."""
        return self.content.pairs

    @property
    def notices(self) -> tuple[Notice, ...]:
        return self.content.notices

    @property
    def record(self) -> SourceRecord:
        return self.content.record


@dataclass(frozen=True, slots=True)
class Ask:
    """What a reader is told: the name of the file, an encoding the user insists on, and where to report steps done."""

    name: str
    encoding: str = ""
    progress: Callable[[int, int], None] = lambda _done, _total: None

    def refuse(self, reason: str, **details: object) -> ReadError:
        """The error that says in one sentence why this file is not taken in."""
        return refused(reason, name=self.name, **details)


class Reader(Protocol):
    """One format: bytes to Content; raises ReadError made by `ask.refuse`."""

    def __call__(self, data: bytes, ask: Ask) -> Content: ...


def refused(reason: str, **details: object) -> ReadError:
    """A ReadError with the sentence of `reason` in English, and what the window needs to say it in another language."""
    told = {key: f"{value:,}" if isinstance(value, int) else str(value) for key, value in details.items()}
    return ReadError(messages.refusal(reason, told), reason, told)
