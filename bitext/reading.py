"""From a text to a Document: the one place where tokens and segments are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.segmenter import segment
from bitext.text import Document

if TYPE_CHECKING:
    from bitext.text import Side


def read_document(text: str, side: Side, language: str, segmentation: str = "sentences") -> Document:
    """The document of `text`, offsets counted in code points of the text exactly as given."""
    tokens, segments = segment(text, segmentation)
    return Document(side, language, text, tokens, segments)
