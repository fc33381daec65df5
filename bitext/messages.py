"""A finding, a link or a whole comparison becomes one sentence, in Dutch, English or Arabic; window, report and terminal share it.

Sentences are data (`resources/messages/`). Every quotation is wrapped in isolates (U+2068 … U+2069), so that Arabic in a
Dutch sentence cannot reorder it (UAX #9, 4.3; W3C, *Inline markup and bidirectional text in HTML*).
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from bitext import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bitext.alignment.alignment import Link
    from bitext.comparison import Comparison
    from bitext.errors import MuqabalaError
    from bitext.findings import Category, Finding, Severity
    from bitext.languages.pairing import Note
    from bitext.text import Span

LANGUAGES = ("nl", "en", "ar")
FSI, PDI = "\u2068", "\u2069"
LONGEST_QUOTE = 80
"""Code points of a quotation inside a sentence; longer ones are cut in the middle."""


@cache
def _table(language: str) -> dict[str, Any]:
    return tomllib.loads(resources.read_text(f"messages/{language}.toml"))


def isolate(text: str) -> str:
    """`text` as one bidi unit: line breaks become spaces, isolates of its own that are left open are closed."""
    flat = " ".join(text.split())
    opened = sum(flat.count(c) for c in "\u2066\u2067\u2068") - flat.count(PDI)
    return f"{FSI}{flat}{PDI * max(0, opened)}{PDI}"


def quote(text: str) -> str:
    """A quotation in double quotation marks, shortened when long, isolated."""
    if len(text) > LONGEST_QUOTE:
        half = LONGEST_QUOTE // 2
        text = f"{text[:half].rstrip()} … {text[-half:].lstrip()}"
    return f"“{isolate(text)}”"


def _quote_of(span: Span | None, text: str) -> str:
    return quote(span.of(text)) if span is not None else "–"


def _fill(template: str, values: dict[str, str]) -> str:
    """Replaces `{name}` by its value, once: values that contain braces are left alone."""
    pieces = template.split("{")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        name, _, rest = piece.partition("}")
        filled.append(values.get(name, "") + rest)
    return "".join(filled)


def sentence(finding: Finding, comparison: Comparison, language: str = "nl") -> str:
    """What a finding says, neutrally: what the source says, what the text says."""
    values = {name: isolate(value) for name, value in finding.details.items()}
    values["source"] = _quote_of(finding.source, comparison.source.text)
    values["target"] = _quote_of(finding.target, comparison.target.text)
    return _fill(_table(language)["sentences"][finding.message], values)


def evidence(link: Link, comparison: Comparison, language: str = "nl") -> str:
    """Why two words are linked."""
    table = _table(language)["evidence"]
    values = {
        "source": isolate(link.source.of(comparison.source.text)),
        "target": isolate(link.target.of(comparison.target.text)),
        "reason": table[link.evidence.value],
    }
    return _fill(table["line"], values)


def unlinked(word: str, *, known: bool, language: str = "nl") -> str:
    """What is said of a word without a partner."""
    return _fill(_table(language)["evidence"]["none" if known else "unknown"], {"word": isolate(word)})


def category_name(category: Category, language: str = "nl") -> str:
    return str(_table(language)["categories"][category.value])


def severity_name(severity: Severity, language: str = "nl") -> str:
    return str(_table(language)["severities"][severity.value])


def refusal(reason: str, details: Mapping[str, str], language: str = "en") -> str:
    """Why a file or page is not taken in: one sentence that names it; `name` and `found` are quoted."""
    return _filled("refusals", reason, details, language)


def notice(key: str, details: Mapping[str, str], language: str = "nl") -> str:
    """What the user should know of a text that was taken in."""
    return _filled("notices", key, details, language)


def clean_up_name(kind: str, language: str = "nl") -> str:
    return str(_table(language)["clean_up"][kind])


def _filled(room: str, key: str, details: Mapping[str, str], language: str) -> str:
    values = {name: quote(value) if name in ("name", "found") else value for name, value in details.items()}
    return _fill(_table(language)[room][key], values)


def error(problem: MuqabalaError, language: str = "nl") -> str:
    """An error in the user's language; the engine's own sentence where there is no translation."""
    reason = getattr(problem, "reason", "")
    if reason:
        return refusal(reason, getattr(problem, "details", {}), language)
    template = _table(language)["errors"].get(type(problem).__name__)
    values = {key: str(value) for key, value in vars(problem).items()}
    return _fill(template, values) if template else str(problem)


def note(odd: Note, language: str = "nl") -> str:
    """What is odd about a pair of texts, neutrally."""
    table = _table(language)
    return _fill(table["notes"][odd.oddity.value], {"language": table["languages"].get(odd.language, odd.language)})


def verdict(comparison: Comparison, language: str = "nl") -> str:
    """The result in one sentence; what is odd about the pair goes before it, or in its place where a result means nothing."""
    odd = comparison.notes[:1]
    if len(comparison.notes) > 1 and all(one.oddity.ends_comparing for one in comparison.notes):
        return str(_table(language)["verdict"]["empty"])
    if odd and (odd[0].oddity.ends_comparing or not comparison.links):
        return note(odd[0], language)
    return " ".join([note(one, language) for one in odd] + [_result(comparison, language)])


def _result(comparison: Comparison, language: str) -> str:
    """Statements that line up, that differ and in how many places, that stand on one side only."""
    table = _table(language)["verdict"]
    if not comparison.source.tokens or not comparison.target.tokens:
        return str(table["empty"])
    full = [bead for bead in comparison.beads if bead.source and bead.target]
    if not full:
        return str(table["nothing"])
    places = [f for f in comparison.findings if f.is_difference and f.is_shown]
    differing = sum(any(_touches(f, bead, comparison) for f in places) for bead in full)

    def counted(number: int, noun: str) -> str:
        return str(table[noun][0 if number == 1 else 1])

    def number(value: int) -> str:
        return table["numbers"][value] if value < len(table["numbers"]) else str(value)

    agree = len(full) - differing
    values = {
        "agree": number(agree), "agree_noun": counted(agree, "noun"), "agree_verb": counted(agree, "agree_verb"),
        "differ": number(differing), "differ_noun": counted(differing, "noun"), "differ_verb": counted(differing, "differ_verb"),
        "places": number(len(places)), "places_noun": counted(len(places), "places_noun"),
    }  # fmt: skip
    text = _fill(table["none_differ" if not differing else "some_differ" if agree else "all_differ"], values)
    alone = len(comparison.beads) - len(full)
    if alone:
        more = _fill(table["one_sided"], {"count": number(alone), "count_noun": counted(alone, "one_sided_noun")})
        return f"{_capital(text)} {_capital(more.strip())}"
    return _capital(text)


def _capital(text: str) -> str:
    """The first letter as a capital; Dutch *één* opens a sentence as *Eén*."""
    return "Eé" + text[2:] if text.startswith("éé") else text[:1].upper() + text[1:]


def _touches(finding: Finding, bead: Any, comparison: Comparison) -> bool:
    for span, document, segments in (
        (finding.source, comparison.source, bead.source),
        (finding.target, comparison.target, bead.target),
    ):
        if span is not None:
            return any(document.segments[s].span.overlaps(span) for s in segments)
    return False
