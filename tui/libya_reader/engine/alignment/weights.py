"""How much each word counts: rare words and names weigh more."""

from __future__ import annotations

import math
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from libya_reader.engine.data.news_words import BANDS

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from libya_reader.engine.alignment.passages import Passage

RARE_BAND = len(BANDS)
"""The band of stems that no table lists."""
NUMBER_BAND = 4
"""Numbers recur by chance as often as words of this band."""

COMMONEST = 0.25
"""What the commonest words keep of their weight."""


@cache
def _bands() -> dict[str, int]:
    return {word: band for band, words in enumerate(BANDS) for word in words}


class Weights:
    """What a word weighs among the passages compared: 0 for one that all share, about 1 for one that two share.

    Inverse document frequency (Spärck Jones 1972) in two collections: these passages, and English news at large, so
    that few articles suffice to tell a rare word.
    """

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.count = len(passages)
        self.frequency: Counter[str] = Counter()
        names: set[str] = set()
        for passage in passages:
            self.frequency.update(passage.words)
            names |= passage.names
        scale = math.log(self.count + 2)
        self.weight = {
            word: (math.log((self.count + 2) / (seen + 0.5)) / scale) * background(word, named=word in names)
            for word, seen in self.frequency.items()
        }

        recurring = (word for word, seen in self.frequency.items() if seen > 1)
        rare_first = sorted(recurring, key=lambda word: (self.frequency[word], word))
        self.rank = {word: n for n, word in enumerate(rare_first)}
        """The words that more than one passage has, from the rarest on."""

    def total(self, words: Collection[str]) -> float:
        """Return the sum of the words' weights."""
        weight = self.weight
        return math.fsum([weight[word] for word in words]) if words else 0.0

    def norm(self, words: Collection[str]) -> float:
        """Return the length of the words' vector; 1 where there is none, so that nothing is divided by 0."""
        weight = self.weight
        return math.sqrt(math.fsum([weight[word] ** 2 for word in words])) or 1.0


def background(word: str, *, named: bool) -> float:
    """Return how rare a word is in English news at large: `COMMONEST` to 1."""
    rare = RARE_BAND if named else _bands().get(word, RARE_BAND)
    band = NUMBER_BAND if word[0].isdigit() else rare
    return COMMONEST + (1 - COMMONEST) * band / RARE_BAND
