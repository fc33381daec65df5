"""Do the dates of both texts have the same values?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.checks.facts import findings
from bitext.findings import Category, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bitext.alignment.aligned import AlignedPair


def check(pair: AlignedPair) -> Iterator[Finding]:
    """Compare dates by value, however they are written."""
    return findings(pair, Category.DATE)
