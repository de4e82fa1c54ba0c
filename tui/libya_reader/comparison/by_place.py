"""What stands somewhere in a text, found by place."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Generic, TypeVar

from libya_reader.comparison.judged import same_passage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from libya_reader.engine.spans import TextSpan

Thing = TypeVar("Thing")


class ByPlace(Generic[Thing]):
    """Things with their places in one text, of which any may overlap; a search costs what it finds."""

    def __init__(self, placed: Iterable[tuple[TextSpan, Thing]] = ()) -> None:
        """Take the things, each with its place."""
        self._placed = list(enumerate(placed))
        self._placed.sort(key=lambda each: each[1][0].start)
        self._starts = [span.start for _, (span, _) in self._placed]
        self._longest = max((len(span) for _, (span, _) in self._placed), default=0)

    def on(self, passage: TextSpan) -> list[Thing]:
        """Return what stands on a passage, in the order in which it was given."""
        near = slice(bisect_left(self._starts, passage.start - self._longest), bisect_left(self._starts, passage.end))
        return [thing for _, (span, thing) in sorted(self._placed[near]) if same_passage(span, passage)]
