"""Tooltips of texts from outside: Qt guesses whether a tooltip is markup, so the guess is taken from it."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """What to give Qt so that it shows `text` literally, its line ends kept."""
    return f'<p style="white-space: pre-wrap; margin: 0">{escape(text)}</p>' if text else ""
