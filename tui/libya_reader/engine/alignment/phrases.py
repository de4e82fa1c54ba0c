"""Phrases by which a discovered event is found again: words that its passages hold together, and others hardly do."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from libya_reader.engine.alignment.folder import Folder

TRIED_WORDS = 14
"""Of the words that two and more passages of an event hold, the weightiest that phrases are made of."""
PHRASE_WORDS = 2
"""Words of a phrase: of three, two are found in many other passages, and count for most of the phrase."""
MOST_PHRASES = 8
"""Phrases of an event, at most."""
STRANGER = 0.5
"""What a passage that is no member takes from a phrase that it holds too; each new member gives 1."""

Holders: TypeAlias = "Mapping[str, set[int]]"
"""For each word, the passages that hold it, by their numbers."""


def holders(folder: Folder, words: Iterable[str]) -> Holders:
    """Return which passages hold some words."""
    held: dict[str, set[int]] = {word: set() for word in words}
    for n, passage in enumerate(folder.passages):
        for word in passage.words & held.keys():
            held[word].add(n)
    return held


def recurring_words(folder: Folder, members: Sequence[int]) -> list[str]:
    """Return the words that two and more passages hold and phrases may be made of, the weightiest first."""
    counts = Counter(word for n in members for word in folder.passages[n].words)
    weight = folder.weights.weight
    recurring = sorted((w for w, count in counts.items() if count > 1), key=lambda w: (-weight[w] * counts[w], w))
    return recurring[:TRIED_WORDS]


def find_phrases(folder: Folder, members: Sequence[int], held: Holders) -> list[tuple[str, ...]]:
    """Return few phrases that together stand in as many of an event's passages, and as few others, as can be.

    Greedy, each phrase for the passages that those before have left (Johnson 1974).
    """
    weight = folder.weights.weight
    words = recurring_words(folder, members)
    tried = {phrase: _holding(phrase, held) for phrase in combinations(words, PHRASE_WORDS)}
    left, everyone = set(members), set(members)
    strangers = {phrase: STRANGER * len(found - everyone) for phrase, found in tried.items()}
    weights = {phrase: sum(weight[word] for word in phrase) for phrase in tried}
    chosen: list[tuple[str, ...]] = []
    while tried and left and len(chosen) < MOST_PHRASES:
        best = max(tried, key=lambda phrase: (len(tried[phrase] & left) - strangers[phrase], weights[phrase], phrase))
        if len(tried[best] & left) <= strangers[best]:
            break
        chosen.append(best)
        left -= tried.pop(best)
    return chosen


def _holding(phrase: tuple[str, ...], held: Holders) -> set[int]:
    return set.intersection(*(held[word] for word in phrase))
