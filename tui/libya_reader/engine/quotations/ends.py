"""Where speech ends, or begins, whose mark was lost: at the place that is right enough most often.

The likeliest single end may be a poor choice where several ends are about as likely; so each is weighed by the overlap
that speech ending there is expected to have with the speech that was meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quotations.marks import Mark
    from libya_reader.engine.quotations.speech_model import Lattice
    from libya_reader.engine.quotations.units import Unit

LEAST_CHANCE = 0.02
"""Ends less likely than this are not weighed."""
FARTHEST = 80
"""Units from the end that is known in which the other is sought."""


def parts_speech(unit: Unit) -> bool:
    """Tell whether the boundary before a unit ends speech even where speech follows."""
    kind, marks, *_ = unit.boundary
    return kind == "P" or bool(marks)


class EndFinder:
    """Weighs the ends of speech in one document."""

    def __init__(self, units: Sequence[Unit], lattice: Lattice, marks: Sequence[Mark]) -> None:
        self._units = units
        self._lattice = lattice
        self._starts = [mark.start for mark in marks]
        self._marks = marks

    def improve(self, k: int, runs: Sequence[tuple[int, int]]) -> tuple[Unit, Unit]:
        """Return first and last unit of the k-th run, the end without a mark chosen anew."""
        first, last = runs[k]
        opened, closed = self._opened(first), self._closed(last)
        if opened and not closed:
            last = self._best(first, self._ends(first, runs[k + 1][0] if k + 1 < len(runs) else len(self._units)))
        elif closed and not opened:
            first = self._best(last, self._beginnings(last, runs[k - 1][1] if k else -1))
            first = self._untold(first, last, runs[k - 1] if k else None)
        return self._units[first], self._units[last]

    def _untold(self, first: int, last: int, before: tuple[int, int] | None) -> int:
        """Return the first unit of a paragraph that closes speech and reports none, where the one before it speaks.

        Such a paragraph is speech throughout, unless its speech begins inside a sentence. This is for documents that
        have few marks: there was too little of them to learn from.
        """
        n = first
        kind, _, regime, *_ = self._units[first].boundary
        if before is None or kind != "S" or not regime.startswith("n"):
            return first
        while self._units[n].boundary[0] != "P":
            n -= 1
        if n <= before[1] or any(unit.inquit or unit.boundary[1] for unit in self._units[n : last + 1]):
            return first
        start = n - 1
        while start > before[1] and self._units[start].boundary[0] != "P":
            start -= 1
        return n if start <= before[1] else first

    def _opened(self, first: int) -> bool:
        return "o" in self._units[first].boundary[1][-1:]

    def _closed(self, last: int) -> bool:
        return last + 1 < len(self._units) and "c" in self._units[last + 1].boundary[1][:1]

    def _ends(self, first: int, limit: int) -> list[tuple[int, float]]:
        """Return the units that may be the last of speech that begins with a unit, and how likely each is."""
        found: list[tuple[int, float]] = []
        chance = 1.0
        for n in range(first, min(limit, first + FARTHEST)):
            behind = n + 1
            over = behind >= limit or behind >= len(self._units) or parts_speech(self._units[behind])
            stays = 0.0 if over else self._lattice.stays(behind)
            found.append((n, chance * (1 - stays)))
            chance *= stays
            if chance < LEAST_CHANCE:
                break
        return found

    def _beginnings(self, last: int, limit: int) -> list[tuple[int, float]]:
        found: list[tuple[int, float]] = []
        chance = 1.0
        for n in range(last, max(limit, last - FARTHEST), -1):
            over = n - 1 <= limit or parts_speech(self._units[n])
            comes = 0.0 if over else self._lattice.comes(n)
            found.append((n, chance * (1 - comes)))
            chance *= comes
            if chance < LEAST_CHANCE:
                break
        return found

    def _best(self, fixed: int, ends: Sequence[tuple[int, float]]) -> int:
        """Return the end with the greatest overlap to be expected; `fixed` is the unit at the other end."""
        likely = [(n, chance) for n, chance in ends if chance >= LEAST_CHANCE] or [max(ends, key=lambda e: e[1])]
        sized = [(n, self._size(fixed, n), chance) for n, chance in likely]
        return max(sized, key=lambda end: expected_overlap(end[1], sized))[0]

    def _size(self, fixed: int, other: int) -> int:
        low, high = min(fixed, other), max(fixed, other)
        return max(1, self._units[high].end - self._units[low].start)


def expected_overlap(size: int, ends: Sequence[tuple[int, int, float]]) -> float:
    """Return the intersection over union to be expected of a stretch with others that begin where it does.

    An end is a number, the size of the stretch that has it, and its chance.
    """
    return sum(chance * (size / other if size < other else other / size) for _, other, chance in ends)
