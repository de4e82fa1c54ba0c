"""Candidates: which passages of different documents share enough weighty words to be compared closely."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.alignment.passages import Passage
    from libya_reader.engine.alignment.weights import Weights

LEAST_VISITS, VISITS = 150, 4_000_000
"""Entries of the index read for a passage, rarest words first: at least so many, and together about so many."""
LEAST_KEPT, KEPT = 12, 200_000
"""Neighbours kept for a passage: at least so many, and together about so many; a few articles keep all."""

Neighbours: TypeAlias = list[dict[int, float]]
"""For each passage, passages of other documents and how alike their words are, 0 to 1 (cosine)."""


def find_neighbours(passages: Sequence[Passage], weights: Weights, norms: Sequence[float]) -> Neighbours:
    """Return for every passage those of other documents that share its weightiest words, with their likeness.

    The words of a passage are looked up in an inverted index from the rarest on, until `LEAST_VISITS` entries are
    read (more in small collections, where all are), so that time grows with the number of passages, not its square.
    """
    count = max(1, len(passages))
    visits, kept = max(LEAST_VISITS, VISITS // count), max(LEAST_KEPT, KEPT // count)
    index: dict[str, list[int]] = {}
    near: Neighbours = [{} for _ in passages]
    waiting: list[int] = []
    for n, passage in enumerate(passages):
        if waiting and passages[waiting[0]].document != passage.document:
            _enter(index, passages, waiting)
            waiting = []
        waiting.append(n)
        found = _look_up(passage, index, weights, visits)
        _link(n, nearest(found, kept), near, norms)
    return [nearest(row, 2 * kept) for row in near]


def _enter(index: dict[str, list[int]], passages: Sequence[Passage], numbers: Sequence[int]) -> None:
    for n in numbers:
        for word in passages[n].words:
            index.setdefault(word, []).append(n)


def _look_up(passage: Passage, index: dict[str, list[int]], weights: Weights, visits: int) -> dict[int, float]:
    """Return the earlier passages that share words, with the sum of the squared weights of those looked up."""
    shared: dict[int, float] = {}
    get = shared.get
    rarity = weights.rank.__getitem__
    for word in sorted(passage.words, key=rarity):
        entries = index.get(word, ())
        visits -= len(entries)
        if visits < 0:
            break
        square = weights.weight[word] ** 2
        for other in entries:
            shared[other] = get(other, 0.0) + square
    return shared


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
