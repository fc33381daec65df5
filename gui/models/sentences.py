"""The sentence of a finding for the window: the engine's, with the values written as a reader writes them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bitext import messages
from bitext.findings import Category
from gui.models.values import value_words

if TYPE_CHECKING:
    from bitext.comparison import Comparison
    from bitext.findings import Finding

_VALUES = frozenset({"source_value", "target_value"})


def sentence(finding: Finding, comparison: Comparison) -> str:
    """What is to be said of a finding; *day -1* is *gisteren* here, *2019-03-12* is *12 mrt 2019*."""
    if finding.category in (Category.NUMBER, Category.DATE):
        is_date = finding.category is Category.DATE
        spoken = {key: value_words(said, is_date=is_date) if key in _VALUES else said for key, said in finding.details.items()}
        finding = replace(finding, details=spoken)
    return messages.sentence(finding, comparison)
