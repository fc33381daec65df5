"""The comparison as plain text for a terminal: both texts with numbered marks, the result, and the list of findings.

A terminal that does not order right-to-left text gets lines in visual order; which do is guessed from the environment.
"""

from __future__ import annotations

import os
import shutil
import textwrap
from typing import TYPE_CHECKING

from bitext import messages
from bitext.reports.visual_order import visual as visual_order
from bitext.text import Side

if TYPE_CHECKING:
    from bitext.comparison import Comparison
    from bitext.findings import Finding

_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")
_LABELS = {
    "nl": ("Bron", "Tekst", "gedekt", "zekerheid"),
    "en": ("Source", "Text", "covered", "certainty"),
    "ar": ("المصدر", "النص", "مغطى", "اليقين"),
}


def orders_itself(environment: dict[str, str] | None = None) -> bool:
    """Whether the terminal is known to apply the bidirectional algorithm: VTE, Konsole, mlterm, Apple's Terminal, iTerm."""
    env = os.environ if environment is None else environment
    if env.get("TERM", "").startswith(("screen", "tmux", "linux")):
        return False
    return bool(
        int(env.get("VTE_VERSION", "0") or 0) >= 5800
        or env.get("KONSOLE_VERSION")
        or env.get("MLTERM")
        or env.get("TERM_PROGRAM") in {"Apple_Terminal", "iTerm.app"}
    )


def _marked(comparison: Comparison, side: Side, shown: list[Finding]) -> str:
    """The text with [n] behind every place of finding n."""
    text = comparison.document(side).text
    ends = []
    for number, finding in enumerate(shown, 1):
        span = finding.source if side is Side.SOURCE else finding.target
        if span is not None:
            ends.append((span.end, number))
    for end, number in sorted(ends, reverse=True):
        text = f"{text[:end]}[{number}]{text[end:]}"
    return text


def _lines(text: str, width: int, *, right_to_left: bool, visual: bool) -> list[str]:
    """Wrapped before it is ordered, since a line is ordered by itself (UAX #9, 3.4)."""
    lines = [piece for line in text.splitlines() for piece in (textwrap.wrap(line, width) or [""])]
    if visual:
        lines = [visual_order(line, right_to_left=right_to_left) for line in lines]
        return [line.rjust(width) for line in lines] if right_to_left else lines
    return lines


def report(
    comparison: Comparison,
    *,
    language: str = "nl",
    visual: str = "auto",
    colour: bool = False,
    width: int | None = None,
) -> str:
    """The report as text; `visual` is yes, no or auto."""
    width = min(width or shutil.get_terminal_size((100, 24)).columns, 100)
    ordered = visual == "yes" or (visual == "auto" and colour and not orders_itself())
    source_label, target_label, covered, certainty = _LABELS[language]
    shown = [f for f in comparison.findings if f.is_shown]
    bold, plain = ("\x1b[1m", "\x1b[0m") if colour else ("", "")
    rtl = language == "ar"
    out: list[str] = []
    for side, label in ((Side.SOURCE, source_label), (Side.TARGET, target_label)):
        document = comparison.document(side)
        out.append(f"{bold}{label}{plain} ({document.language}, {comparison.coverage[side]:.0%} {covered})")
        out += _lines(_marked(comparison, side, shown), width, right_to_left=document.language == "ar", visual=ordered)
        out.append("")
    out += _lines(messages.verdict(comparison, language), width, right_to_left=rtl, visual=ordered)
    out.append("")
    for number, finding in enumerate(shown, 1):
        severity = f" · {messages.severity_name(finding.severity, language)}" if finding.severity else ""
        sign = "≠" if finding.is_difference else "="
        head = (
            f"[{number}] {sign} {messages.category_name(finding.category, language)}{severity} · {certainty} {finding.score:.2f}"
        )
        out += [f"{bold}{line}{plain}" for line in _lines(head, width, right_to_left=rtl, visual=ordered)]
        sentence = messages.sentence(finding, comparison, language)
        if ordered:
            out += _sentence_in_visual_order(sentence, width, right_to_left=rtl)
        else:
            out += [f"    {line}" for line in textwrap.wrap(sentence, width - 4)]
    return "\n".join(out).rstrip() + "\n"


def _sentence_in_visual_order(sentence: str, width: int, *, right_to_left: bool) -> list[str]:
    """The isolates do their work in the ordering, then go."""
    lines = textwrap.wrap(sentence, width - 4)
    return [f"    {visual_order(line, right_to_left=right_to_left).translate(_ISOLATES)}" for line in lines]
