"""Which pairs of passages are worth a close look: a rough score from what is known of them already.

A linear one, learnt by `benchmarks/train_aligner.py` so that of the pairs that would be shown about one in two hundred
falls below 0; `benchmarks/aligner_loss.py` measures that on other texts.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from libya_reader.engine.alignment.score import learnt, weight_of_company

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.engine.alignment.folder import Folder

LEAST_LIKENESS, LIKE_ALONE = 0.02, 0.1
"""Passages whose words are less alike (cosine) are never worth it; where pairs are judged by
themselves, or documents share nothing rare, the second."""
MOST_COMPANY, LAST_POSITION = 6.0, 12
"""Beyond this many documents in company, and this far down in a document, nothing changes."""


def candidates(folder: Folder) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs of passages that may be worth a close look, the earlier first, and how alike their words are."""
    near, homes = folder.near, folder.homes
    for a, row in enumerate(near):
        related = folder.graph.near[homes[a]]
        for b, likeness in row.items():
            if likeness >= LIKE_ALONE or (likeness >= LEAST_LIKENESS and homes[b] in related):
                if a < b:
                    yield a, b, likeness
                elif a not in near[b]:
                    yield b, a, likeness


def likely_pairs(folder: Folder) -> Iterator[tuple[int, int]]:
    """Yield the pairs of passages that are worth a close look, the earlier first."""
    weights, homes = learnt()["screen"], folder.homes
    bounds = _Bounds(folder, weights)
    for a, b, likeness in candidates(folder):
        bound = bounds[homes[a], homes[b]]
        if likeness >= LIKE_ALONE if bound is None else _weighed(weights, of_passages(folder, a, b, likeness)) >= bound:
            yield a, b


class _Bounds(dict[tuple[int, int], float | None]):
    """What passages of two documents must come to, or `None` where pairs are judged by themselves."""

    def __init__(self, folder: Folder, weights: list[float]) -> None:
        super().__init__()
        self.folder, self.weights = folder, weights

    def __missing__(self, pair: tuple[int, int]) -> float | None:
        circle, company = of_documents(self.folder, *pair)
        weights = self.weights
        bound = -(weights[5] * circle + weights[6] * company + weights[7]) if weight_of_company(company) else None
        self[pair] = bound
        return bound


def of_documents(folder: Folder, one: int, other: int) -> tuple[float, float]:
    """Return what two documents say for a pair of their passages."""
    company = (folder.graph.company[one] + folder.graph.company[other]) / 2
    return folder.graph.between(one, other).circle, min(company, MOST_COMPANY)


def of_passages(folder: Folder, a: int, b: int, likeness: float) -> tuple[float, float, float, float, float]:
    """Return what two passages say for themselves, given how alike their words are."""
    one, other = folder.passages[a].index, folder.passages[b].index
    low, high = (one, other) if one < other else (other, one)
    one_total, other_total = folder.totals[a], folder.totals[b]
    much = likeness * (min(other_total, one_total))
    if high > LAST_POSITION:
        low, high = min(low, LAST_POSITION), LAST_POSITION
    return likeness, math.sqrt(likeness), much, low, high


def _weighed(weights: list[float], values: tuple[float, float, float, float, float]) -> float:
    likeness, root, much, low, high = values
    return weights[0] * likeness + weights[1] * root + weights[2] * much + weights[3] * low + weights[4] * high
