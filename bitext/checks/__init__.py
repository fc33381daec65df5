"""The checks, each one question in a file of its own, and the registry that runs them.

One place in the text gets one finding: where two overlap on a side, the surer one of the more specific check stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.checks import (
    addition,
    apposition,
    attribution,
    contrast,
    dates,
    modality,
    names,
    negation,
    numbers,
    omission,
    roles,
    speaker,
)
from bitext.text import Span

if TYPE_CHECKING:
    from bitext.alignment.aligned import AlignedPair
    from bitext.findings import Finding

CHECKS = (
    numbers.check,
    dates.check,
    names.check,
    apposition.check,
    negation.check,
    attribution.check,
    roles.check,
    speaker.check,
    modality.check,
    contrast.check,
    omission.check,
    addition.check,
)
"""In order of precedence, the most specific first."""


def _overlap(a: Span | None, b: Span | None) -> bool:
    return a is not None and b is not None and a.overlaps(b)


def run_checks(pair: AlignedPair) -> tuple[Finding, ...]:
    """All findings of a pair in reading order of the source (of the target where the source has no place)."""
    kept: list[Finding] = []
    differences: list[Finding] = []
    for check in CHECKS:
        for finding in check(pair):
            rivals = [k for k in differences if _overlap(k.source, finding.source) or _overlap(k.target, finding.target)]
            if finding.is_difference and rivals and max(r.score for r in rivals) >= finding.score - 0.3:
                continue
            if finding.is_difference:
                differences = [k for k in differences if k not in rivals] + [finding]
            else:
                kept.append(finding)
    return tuple(sorted(kept + differences, key=lambda f: (f.source or f.target or Span(0, 0), f.target or Span(0, 0))))
