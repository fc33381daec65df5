"""Where the tokens of one side of a bead should stand on the other, read off its links."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from bitext.text import Side

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

STEEPEST = 1.5
"""Target tokens that one source token may take beside a linked word."""


class Projection:
    """The links of one bead as a map between positions; made once, asked often."""

    def __init__(
        self,
        source: Sequence[int],
        target: Sequence[int],
        target_of: Mapping[int, tuple[int, ...]],
        source_of: Mapping[int, tuple[int, ...]],
        is_content: Callable[[Side, int], bool],
    ) -> None:
        """`source` and `target` are the bead's token indices in order."""
        self.tokens = {Side.SOURCE: source, Side.TARGET: target}
        self._links = {Side.SOURCE: target_of, Side.TARGET: source_of}
        self._linked = [i for i in source if i in target_of]
        self._centres = [sum(js) / len(js) for i in self._linked for js in (target_of[i],)]
        self._content = {side: [i for i in self.tokens[side] if i in self._links[side] and is_content(side, i)] for side in Side}
        self._ratio = len(target) / max(len(source), 1)

    def place(self, source_token: int) -> float:
        """The target token index where a source token should stand, counted from the nearest linked word."""
        source, target = self.tokens[Side.SOURCE], self.tokens[Side.TARGET]
        if not target:
            return 0.0
        if not self._linked:
            return target[0] + (source_token - source[0]) * self._ratio
        at = bisect_left(self._linked, source_token)
        nearest = min((k for k in (at - 1, at) if 0 <= k < len(self._linked)), key=lambda k: abs(self._linked[k] - source_token))
        return self._centres[nearest] + (source_token - self._linked[nearest]) * min(self._ratio, STEEPEST)

    def apart(self, source_token: int, target_token: int) -> float:
        """How far a target token stands from there, seen from the nearer of the linked words on both sides of the source token."""
        at = bisect_left(self._linked, source_token)
        behind = at + 1 if at < len(self._linked) and self._linked[at] == source_token else at
        ratio = min(self._ratio, STEEPEST)
        distances = [
            abs((target_token - self._centres[k]) - (source_token - self._linked[k]) * ratio)
            for k in (at - 1, behind)
            if 0 <= k < len(self._linked)
        ]
        return min(distances, default=abs(self.place(source_token) - target_token))

    def opposite(self, side: Side, first: int, last: int) -> tuple[int, int]:
        """The tokens of the other side (half-open) between the counterparts of the content words linked next to `first..last`."""
        there = self.tokens[Side.TARGET if side is Side.SOURCE else Side.SOURCE]
        if not there:
            return 0, 0
        linked, links = self._content[side], self._links[side]
        before, behind = bisect_left(linked, first) - 1, bisect_left(linked, last)
        left = links[linked[before]][-1] if before >= 0 else there[0]
        right = links[linked[behind]][0] if behind < len(linked) else there[-1]
        return min(left, right), max(left, right) + 1
