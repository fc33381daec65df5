"""Presentation forms: letters stored as the shapes they have in a word, spelled out as letters."""

from __future__ import annotations

import re
import unicodedata

FORMS = re.compile(r"[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]+")
"""Not the signs that stand for whole sentences or a currency (U+FDFA-FDFF), which are characters of their own."""


def spelled(text: str) -> str:
    """The text with its presentation forms as letters; NFKC on the rest would change what is no form."""
    return FORMS.sub(lambda match: "".join(map(_letters, match.group())), text)


def _letters(form: str) -> str:
    plain = unicodedata.normalize("NFKC", form)
    # the form of a lone vowel mark stands on a blank or a tatweel that is not part of the text
    return plain.lstrip(" \u0640") or plain
