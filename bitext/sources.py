"""SourceRecord: where a text came from, who says it and when, as far as the page or file says so."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """What is known of a text's origin; an empty string or None where nothing is. Edited with `dataclasses.replace`."""

    title: str = ""
    outlet: str = ""
    speaker: str = ""
    """Who says it: the account of a post, the byline of an article, the author of a document."""
    url: str = ""
    posted: datetime | None = None
    """With a zone where the page gives one; a bare day is midnight without a zone."""
    captured: datetime | None = None
    """When we took it in, with zone."""
    language: str = ""
    """BCP 47, as the page or file declares it: a claim, not a finding."""
    licence: str = ""

    def filled(self, other: SourceRecord) -> SourceRecord:
        """This record with its blanks filled from `other`; what is known already stays."""
        blanks = {f.name: getattr(other, f.name) for f in fields(self) if not getattr(self, f.name)}
        return replace(self, **blanks)
