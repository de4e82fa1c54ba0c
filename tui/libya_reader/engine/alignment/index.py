"""Candidates: which passages of different documents share enough weighty words to be compared closely."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeAlias

from libya_reader.engine.progress import watched

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.alignment.passages import Passage
    from libya_reader.engine.alignment.weights import Weights
    from libya_reader.engine.progress import Watch

LEAST_VISITS, VISITS = 150, 4_000_000
"""Entries of the index read for a passage, rarest words first: at least so many, and together about so many."""
LEAST_KEPT, KEPT = 12, 200_000
"""Neighbours kept for a passage: at least so many, and together about so many; a few articles keep all."""

ROUNDING = 1e-9
"""More than sums of weights are wrong by."""
MANY_ENTRIES = 60
"""Of so many entries it pays to ask whether they can still change what is kept."""

Neighbours: TypeAlias = list[dict[int, float]]
"""For each passage, passages of other documents and how alike their words are, 0 to 1 (cosine)."""


def find_neighbours(
    passages: Sequence[Passage], weights: Weights, norms: Sequence[float], watch: Watch | None = None
) -> Neighbours:
    """Return for every passage those of other documents that share its weightiest words, with their likeness.

    The words of a passage are looked up in an inverted index from the rarest on, until `LEAST_VISITS` entries are
    read (more in small collections, where all are), so that time grows with the number of passages, not its square.
    """
    count = max(1, len(passages))
    visits, kept = max(LEAST_VISITS, VISITS // count), max(LEAST_KEPT, KEPT // count)
    rank = weights.rank
    squares = [weights.weight[word] ** 2 for word in rank]
    index: list[list[int]] = [[] for _ in rank]
    near: Neighbours = [{} for _ in passages]
    waiting: list[tuple[int, list[int]]] = []
    for n, passage in enumerate(watched(passages, watch, "passages looked up")):
        if waiting and passages[waiting[0][0]].document != passage.document:
            _enter(index, waiting)
            waiting = []
        words = sorted([rank[word] for word in passage.words if word in rank])
        waiting.append((n, words))
        read = _entries(words, index, squares, visits)
        _link(n, nearest(_look_up(read, kept), kept), near, norms)
    return [nearest(row, 2 * kept) for row in near]


def _enter(index: list[list[int]], read: Sequence[tuple[int, list[int]]]) -> None:
    for n, words in read:
        for word in words:
            index[word].append(n)


def _entries(
    words: Sequence[int], index: list[list[int]], squares: Sequence[float], visits: int
) -> list[tuple[float, list[int]]]:
    """Return the entries of a passage's words that are read, each behind the square of the word's weight."""
    read = []
    for word in words:
        entries = index[word]
        if entries:
            visits -= len(entries)
            if visits < 0:
                break
            read.append((squares[word], entries))
    return read


def _look_up(read: Sequence[tuple[float, list[int]]], kept: int) -> dict[int, float]:
    """Return the earlier passages that share words, with the sum of the squared weights of those looked up.

    Passages that can no longer be among the `kept` highest are not begun (Moffat and Zobel 1996, "continue").
    """
    shared: dict[int, float] = {}
    get = shared.get
    rest = math.fsum([square for square, _ in read])
    for square, entries in read:
        if len(entries) >= MANY_ENTRIES and _are_settled(shared, kept, rest):
            for other in entries:
                if other in shared:
                    shared[other] += square
        else:
            for other in entries:
                shared[other] = get(other, 0.0) + square
        rest -= square
    return shared


def _are_settled(shared: dict[int, float], kept: int, rest: float) -> bool:
    """Tell whether so many passages share more than `rest` that one with `rest` alone is not among the `kept`."""
    return len(shared) > kept and sorted(shared.values())[-kept] > rest + ROUNDING


def _link(n: int, found: dict[int, float], near: Neighbours, norms: Sequence[float]) -> None:
    row, norm = near[n], norms[n]
    for other, dot in found.items():
        likeness = dot / (norm * norms[other])
        row[other] = likeness
        near[other][n] = likeness


def nearest(row: dict[int, float], kept: int) -> dict[int, float]:
    """Return the `kept` highest of a row; of those that are equally high, the first."""
    if len(row) <= kept:
        return row
    least = sorted(row.values())[-kept]
    best = {n: likeness for n, likeness in row.items() if likeness > least}
    for n, likeness in row.items():
        if len(best) == kept:
            break
        if likeness == least:
            best[n] = likeness
    return best
