"""What comes in, sorted: one text, a text for each side, an article with passages, or pairs. Run off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bitext.alignment.passages import Passage, find_paraphrases, find_passages, is_article
from bitext.cleaning.clean import Cleaned, clean
from bitext.errors import CancelledError
from bitext.languages.scripts import side_of
from bitext.provenance import described
from bitext.readers.clipboard import Sides, holds_both, split_sides, text_of_html
from bitext.readers.opening import read_file
from bitext.readers.read import Pair, Read, refused
from bitext.readers.web import read_url
from bitext.sources import SourceRecord
from bitext.text import Side, Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bitext.readers.read import Encoding, Notice

LONGER = 3
"""Times the words of the source from which a text counts as an article in which the source may stand."""
FEWEST_WORDS = 80
"""A shorter text is compared whole."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A text that came in under a name, and what it was taken for; `side` is the side it reads as, None when that is not plain."""

    name: str
    text: str = ""
    side: Side | None = None
    sides: Sides | None = None
    passages: tuple[Passage, ...] = ()
    pairs: tuple[Pair, ...] | None = None
    record: SourceRecord = field(default_factory=SourceRecord)
    encoding: Encoding | None = None
    notices: tuple[Notice, ...] = ()
    source: str = ""
    """The source that was looked for in the text, when it stands apart."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What is to be said of the two texts that stand in the window."""

    cleaned: dict[Side, Cleaned]
    embedded: Side | None = None
    """The side whose text holds both languages."""
    is_article: bool = False
    is_long: bool = False
    """Whether the text is so much longer than the source that this may stand somewhere in it."""


def from_file(path: Path, encoding: str, *, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Arrival:
    """A file, sorted; raises ReadError and CancelledError."""
    return _of(read_file(path, encoding=encoding, progress=progress, cancelled=cancelled), cancelled)


def from_web(url: str, *, cancelled: Callable[[], bool]) -> Arrival:
    """A page fetched and sorted; raises ReadError and CancelledError."""
    return _of(read_url(url, cancelled=cancelled), cancelled)


def from_clipboard(name: str, text: str, html: str, *, cancelled: Callable[[], bool]) -> Arrival:
    """What a clipboard holds, its plain text before its mark-up; raises ReadError and CancelledError."""
    return sorted_out(name, text if text.strip() else text_of_html(html), SourceRecord(), cancelled)


def from_pane(name: str, text: str, record: SourceRecord, *, cancelled: Callable[[], bool]) -> Arrival:
    """A text that stands in a pane, sorted again."""
    return sorted_out(name, text, record, cancelled)


def from_both(name: str, source: str, article: str, *, cancelled: Callable[[], bool]) -> Arrival:
    """The places of an article that paraphrase a source that stands apart from it: one passage, which is the whole source."""
    found = Passage(Span(0, len(source)), find_paraphrases(source, article))
    if cancelled():
        raise CancelledError
    return Arrival(name, article, passages=(found,), source=source)


def _of(read: Read, cancelled: Callable[[], bool]) -> Arrival:
    content = read.content
    if read.pairs is not None:
        pairs = tuple(pair for pair in read.pairs if isinstance(pair, Pair) and pair.source and pair.target)
        if not pairs:
            raise refused("no_pairs", name=read.name)
        return Arrival(read.name, pairs=pairs, record=read.record, encoding=content.encoding, notices=read.notices)
    return sorted_out(read.name, read.text, read.record, cancelled, content.encoding, read.notices)


def sorted_out(
    name: str, text: str, record: SourceRecord, cancelled: Callable[[], bool],
    encoding: Encoding | None = None, notices: tuple[Notice, ...] = (),
) -> Arrival:  # fmt: skip
    """Tells what a text is; raises CancelledError."""
    record = described(text, record)
    article = is_article(text)
    passages = find_passages(text) if article else ()
    if cancelled():
        raise CancelledError
    sides = split_sides(text) if not article and holds_both(text) else None
    return Arrival(name, text, side_of(text), sides, passages, None, record, encoding, notices)


def scan(source: str, target: str, *, cancelled: Callable[[], bool]) -> Scan:
    """What is odd about the texts in the window; raises CancelledError."""
    texts = {Side.SOURCE: source, Side.TARGET: target}
    cleaned = {side: clean(text) for side, text in texts.items()}
    if cancelled():
        raise CancelledError
    article = is_article(target)
    embedded = Side.TARGET if article else next((side for side in Side if holds_both(texts[side])), None)
    words = len(target.split())
    is_long = bool(source.strip()) and words >= max(FEWEST_WORDS, LONGER * len(source.split()))
    return Scan(cleaned, embedded, article, is_long and not embedded)
