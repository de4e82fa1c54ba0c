"""Where speech ends, or begins, whose mark was lost: at the place that is right enough most often.

How likely each place is comes from what the words say (the model of speech) and from how the text is built on the way
there (`end_signals`). The likeliest single end may be a poor choice where several are about as likely; so each is
weighed by how far speech that ends there is expected to be the speech that was meant.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from math import exp, log
from typing import TYPE_CHECKING

from libya_reader.engine.data.weights import read_weights
from libya_reader.engine.quotations.end_signals import beginning_aspects, closing_signs, end_aspects, opening_signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from libya_reader.engine.quotations.cues import Cue
    from libya_reader.engine.quotations.end_signals import Aspect
    from libya_reader.engine.quotations.marks import Mark
    from libya_reader.engine.quotations.speech_model import Lattice
    from libya_reader.engine.quotations.units import Unit

LEAST_CHANCE = 0.005
"""Ends less likely than this are not weighed."""
FARTHEST = 80
"""Units from the mark that is there in which the other end is sought."""
WORDS_SAY = 0.6
"""How much of what the model of speech says counts beside the signals; the best of .2, .4, .6 and .8."""
LEAST_SAID = 1e-4
"""A chance of the model's is taken for no smaller."""
MOST_KEPT = 100_000
"""Sums of weights that are kept at a time."""
ROUGHLY = 0.5
"""Speech that overlaps by more than this share is right enough."""
EXACTLY = 2.0
"""How much a greater overlap is worth beside being right enough."""


def parts_speech(unit: Unit) -> bool:
    """Tell whether the boundary before a unit ends speech even where speech follows."""
    kind, marks, *_ = unit.boundary
    return kind == "P" or bool(marks)


class AspectWeights(dict["Aspect", float]):
    """The weight of each aspect, summed from those of its signals when it is first seen."""

    def __init__(self, signals: Mapping[str, int]) -> None:
        self._signals = signals

    def __missing__(self, aspect: Aspect) -> float:
        if len(self) > MOST_KEPT:
            self.clear()
        self[aspect] = weight = sum(self._signals.get(signal, 0) for signal in aspect.signals()) / 100
        return weight


@cache
def aspect_weights() -> AspectWeights:
    """Return the learnt weights."""
    return AspectWeights(read_weights("end_weights.json"))


@dataclass(frozen=True, slots=True)
class Reach:
    """The units that speech from one mark may reach to, nearest first."""

    units: list[int]
    said: list[float]
    """How likely speech ends with each, as the model of speech says (logarithms)."""


class EndFinder:
    """Weighs the ends of speech in one document."""

    def __init__(
        self, text: str, units: Sequence[Unit], lattice: Lattice, marks: Sequence[Mark], cues: Sequence[Cue]
    ) -> None:
        self._text = text
        self._units = units
        self._lattice = lattice
        self._starts = [mark.start for mark in marks]
        self._marks = marks
        self._cues = cues
        self._cue_starts = [cue.start for cue in cues]
        self._paragraphs = [unit.start for unit in units if unit.boundary[0] == "P"]

    def improve(self, k: int, runs: Sequence[tuple[int, int]]) -> tuple[Unit, Unit]:
        """Return first and last unit of the k-th run, the end without a mark chosen anew."""
        first, last = runs[k]
        opened, closed = self._opened(first), self._closed(last)
        if opened and not closed:
            last = self._end(self.forward(first, runs[k + 1][0] if k + 1 < len(runs) else len(self._units)))
        elif closed and not opened:
            first = self._beginning(self.back(last, runs[k - 1][1] if k else -1))
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

    def forward(self, first: int, limit: int) -> Reach:
        """Return the units that may be the last of speech that begins with a unit, nearest first."""
        reach, said, chance = [], [], 0.0
        limit = min(limit, first + FARTHEST, len(self._units) - 1)
        for n in range(first, limit):
            over = n + 1 == limit or parts_speech(self._units[n + 1])
            stays = 0.0 if over else self._lattice.stays(n + 1)
            reach.append(n)
            said.append(chance + log(max(LEAST_SAID, 1 - stays)))
            chance += log(max(LEAST_SAID, stays))
            if over:
                break
        return Reach(reach, said)

    def back(self, last: int, limit: int) -> Reach:
        """Return the units that may be the first of speech that ends with a unit, nearest first."""
        reach, said, chance = [], [], 0.0
        limit = max(limit, last - FARTHEST)
        for n in range(last, limit, -1):
            over = n - 1 == limit or parts_speech(self._units[n])
            comes = 0.0 if over else self._lattice.comes(n)
            reach.append(n)
            said.append(chance + log(max(LEAST_SAID, 1 - comes)))
            chance += log(max(LEAST_SAID, comes))
            if over:
                break
        return Reach(reach, said)

    def end_aspects(self, reach: Sequence[int]) -> Iterable[tuple[Aspect, ...]]:
        """Return what speaks for each unit in the reach of the mark before the first of them."""
        mark = self._marks[bisect_right(self._starts, self._units[reach[0]].start) - 1]
        signs = opening_signs(self._text, mark, self._cues, self._cue_starts)
        return end_aspects(self._text, self._units, reach, signs)

    def beginning_aspects(self, reach: Sequence[int]) -> Iterable[tuple[Aspect, ...]]:
        """Return what speaks for each unit in the reach of the mark behind the first of them."""
        k = bisect_right(self._starts, self._units[reach[0]].end - 1)
        mark = self._marks[k]
        paragraph = bisect_right(self._paragraphs, mark.start) - 1
        first = k == 0 or paragraph < 0 or self._marks[k - 1].start < self._paragraphs[paragraph]
        return beginning_aspects(self._text, self._units, reach, closing_signs(self._text, mark), first=first)

    def _end(self, reach: Reach) -> int:
        chances = weighed(self.end_aspects(reach.units), reach.said)
        start = self._units[reach.units[0]].start
        return reach.units[best_end([self._units[n].end - start for n in reach.units], chances)]

    def _beginning(self, reach: Reach) -> int:
        chances = weighed(self.beginning_aspects(reach.units), reach.said)
        end = self._units[reach.units[0]].end
        return reach.units[best_end([end - self._units[n].start for n in reach.units], chances)]


def weighed(places: Iterable[tuple[Aspect, ...]], said: Sequence[float]) -> list[float]:
    """Return the chance of each place, by its aspects and by what the model of speech says of it."""
    weights = aspect_weights()
    scores = [
        sum(map(weights.__getitem__, aspects)) + WORDS_SAY * word for aspects, word in zip(places, said, strict=True)
    ]
    top = max(scores)
    factors = [exp(score - top) for score in scores]
    total = sum(factors)
    return [factor / total for factor in factors]


def best_end(sizes: Sequence[int], chances: Sequence[float]) -> int:
    """Return which of the places is right enough most often; a place is the size of the speech that ends there."""
    likely = [
        (n, max(1, size), chance)
        for n, (size, chance) in enumerate(zip(sizes, chances, strict=True))
        if chance >= LEAST_CHANCE
    ]
    return max(likely, key=lambda end: expected_worth(end[1], likely))[0]


def expected_worth(size: int, ends: Sequence[tuple[int, int, float]]) -> float:
    """Return how well a stretch is expected to match the speech that was meant, where both begin at the same place.

    An end is a number, the size of the stretch that has it, and its chance.
    """
    worth = 0.0
    for _, other, chance in ends:
        overlap = size / other if size < other else other / size
        worth += chance * (EXACTLY * overlap + (overlap > ROUGHLY))
    return worth
