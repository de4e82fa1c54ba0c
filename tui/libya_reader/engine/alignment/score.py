"""The learnt scores of the aligner: boosted trees, evaluated without the library that grew them.

`benchmarks/train_aligner.py` grows the trees (LightGBM, monotone in every feature whose sign is known) and writes them
to `engine/data/aligner.json`.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from libya_reader.engine.alignment.features import FEATURES, LATER
from libya_reader.engine.data.weights import read_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

Node: TypeAlias = Any
"""A leaf: its log-odds. Or a fork `[feature, threshold, if at most, if more]`. A recursive type: hence `Any`."""
Trees: TypeAlias = list[tuple[Node, float]]
"""Trees, each with the most that those behind it can add."""

Silent: TypeAlias = tuple[tuple[int, float], ...]
"""The features of a kind of evidence by their places, each with what it is where it says nothing."""

_NAMES = [name for name, _ in FEATURES]
_COUNT = _NAMES.index("count")
_FACTS = [(_NAMES.index(f"{kind}_shared"), _NAMES.index(f"{kind}_apart")) for kind in ("names", "numbers", "dates")]

FEW, MANY = 1.5, 3.0
"""Documents in company: with as few, a pair is judged by itself; with as many, by its company too; between, by both."""
WITHOUT_WORDS = 0.45
"""The highest score of passages that share no word, or a single one where no company speaks for them, and of those of
which every fact differs: what has no reason is not shown."""


@cache
def learnt() -> dict[str, list[Any]]:
    """Return what was learnt: trees for "pair" and "company", weights for "screen"."""
    return read_weights("aligner.json")


@cache
def _trees() -> tuple[Trees, Trees]:
    """Return the trees that judge a pair by itself, and those that judge it in the company of other documents."""
    return _bounded(learnt()["pair"]), _bounded(learnt()["company"])


@cache
def _early_trees() -> tuple[Trees, Trees]:
    """Return the same, of what is known early, each with the best that can be hoped for from the rest."""
    return _bounded([*map(_hopeful, learnt()["pair"])]), _bounded([*map(_hopeful, learnt()["company"])])


def _bounded(trees: list[Node]) -> Trees:
    bounded: Trees = []
    rest = 0.0
    for tree in reversed(trees):
        bounded.append((tree, rest))
        rest += _most(tree)
    return bounded[::-1]


def _most(node: Node) -> float:
    return max(_most(node[2]), _most(node[3])) if isinstance(node, list) else float(node)


def _hopeful(node: Node) -> Node:
    """Return a tree without the features that come later, which nowhere says less than this one."""
    if not isinstance(node, list):
        return node
    name, sign = FEATURES[node[0]]
    low, high = _hopeful(node[2]), _hopeful(node[3])
    if name not in LATER:
        return [node[0], node[1], low, high]
    return (high if sign > 0 else low) if sign else _higher(low, high)


def _higher(one: Node, other: Node) -> Node:
    """Return a tree that says what the one of two says that says more."""
    if isinstance(one, list):
        return [one[0], one[1], _higher(one[2], other), _higher(one[3], other)]
    return _higher(other, one) if isinstance(other, list) else max(one, other)


def score_pair(features: Sequence[float], company: float, least: float = 0.0, *, early: bool = False) -> float:
    """Return the probability that two passages tell of one event; 0 where it is below `least`.

    `features` are those of `features.FEATURES`, `company` is how many documents resemble those of the two. With
    `early`, the highest that it can be whatever the features of `features.LATER` are.
    """
    alone, companied = _early_trees() if early else _trees()
    share = weight_of_company(company)
    bound = math.log(least / (1 - least)) if 0 < least < 1 else -math.inf
    odds = (1 - share) * log_odds(alone, features, bound if not share else -math.inf) if share < 1 else 0.0
    if share:
        odds += share * log_odds(companied, features, (bound - odds) / share)
    probability = 1 / (1 + math.exp(-odds))
    if features[_COUNT] < (1 if share else 2) or _differs(features):
        probability = min(probability, WITHOUT_WORDS)
    return probability if probability >= least else 0.0


def _differs(features: Sequence[float]) -> bool:
    """Tell whether two passages name others and count or date otherwise, and share none of it: look-alike events."""
    names, numbers, dates = (features[shared] for shared, _ in _FACTS)
    apart = [features[differing] > 0 for _, differing in _FACTS]
    return not (names or numbers or dates) and apart[0] and (apart[1] or apart[2])


def weight_of_company(company: float) -> float:
    """Return how much of the score goes by the company of other documents: 0 where there are few, 1 where many."""
    return min(1.0, max(0.0, (company - FEW) / (MANY - FEW)))


def log_odds(trees: Trees, features: Sequence[float], bound: float = -math.inf) -> float:
    """Return the sum of what the trees say of a pair, in log-odds; minus infinity where it is below that bound."""
    total = 0.0
    for tree, rest in trees:
        node = tree
        while node.__class__ is list:
            node = node[2] if features[node[0]] <= node[1] else node[3]
        total += node
        if total + rest < bound:
            return -math.inf
    return total


def gained(features: Sequence[float], company: float, silent: Sequence[Silent]) -> list[float]:
    """Return for each kind of evidence how many log-odds a pair has more with it than if it said nothing."""
    share = weight_of_company(company)
    gains = [0.0] * len(silent)
    for part, which in ((1 - share, 0), (share, 1)):
        if part:
            trees = _trees()[which]
            said = [leaf(tree, features) for tree, _ in trees]
            for kind, nothing in enumerate(silent):
                without = list(features)
                for place, value in nothing:
                    without[place] = value
                lost = [said[n] - leaf(trees[n][0], without) for n in _asking(which, nothing)]
                gains[kind] += part * math.fsum(lost)
    return gains


def leaf(node: Node, features: Sequence[float]) -> float:
    """Return what one tree says."""
    while node.__class__ is list:
        node = node[2] if features[node[0]] <= node[1] else node[3]
    said: float = node
    return said


@cache
def _asking(which: int, nothing: Silent) -> tuple[int, ...]:
    """Return the trees that ask for a kind of evidence: the others say the same without it."""
    places = {place for place, _ in nothing}
    return tuple(n for n, (tree, _) in enumerate(_trees()[which]) if _asks(tree, places))


def _asks(node: Node, places: set[int]) -> bool:
    return isinstance(node, list) and (node[0] in places or _asks(node[2], places) or _asks(node[3], places))
