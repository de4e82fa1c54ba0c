"""The learnt scores of the aligner: boosted trees, evaluated without the library that grew them.

`benchmarks/train_aligner.py` grows the trees (LightGBM, monotone in every feature whose sign is known) and writes them
to `engine/data/aligner.json`.
"""

from __future__ import annotations

import json
import math
import pkgutil
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Node: TypeAlias = "list[Node] | float | int"
"""A leaf: its log-odds. Or a fork `[feature, threshold, if at most, if more]`."""

FEW, MANY = 1.5, 4.0
"""Documents in company: with as few, a pair is judged by itself; with as many, by its company too; between, by both."""
WITHOUT_WORDS = 0.45
"""The highest score of passages that share no word: what has no reason is not shown."""


@cache
def _trees() -> tuple[list[Node], list[Node]]:
    """Return the trees that judge a pair by itself, and those that judge it in the company of other documents."""
    data = json.loads(pkgutil.get_data("libya_reader.engine.data", "aligner.json") or "{}")
    return data["pair"], data["company"]


def score_pair(features: Sequence[float], company: float) -> float:
    """Return the probability that two passages tell of one event.

    `features` are those of `features.FEATURES`, `company` is how many documents resemble those of the two.
    """
    pair, companied = _trees()
    share = min(1.0, max(0.0, (company - FEW) / (MANY - FEW)))
    odds = 0.0
    if share < 1:
        odds += (1 - share) * log_odds(pair, features)
    if share > 0:
        odds += share * log_odds(companied, features)
    probability = 1 / (1 + math.exp(-odds))
    return probability if features[0] > 0 else min(probability, WITHOUT_WORDS)


def log_odds(trees: Iterable[Node], features: Sequence[float]) -> float:
    """Return the sum of what the trees say of a pair, in log-odds."""
    total = 0.0
    for tree in trees:
        node = tree
        while node.__class__ is list:
            node = node[2] if features[node[0]] <= node[1] else node[3]
        total += node
    return total
