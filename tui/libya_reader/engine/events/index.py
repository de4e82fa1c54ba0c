"""A case as the finder reads it: its passages, its words, and how rare each is."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from libya_reader.engine.dates import DateExpression, find_dates
from libya_reader.engine.events.numbers import Number, read_numbers
from libya_reader.engine.vocabulary import Vocabulary
from libya_reader.engine.words import find_words, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from libya_reader.engine.sentences import Sentence
    from libya_reader.engine.words import Word

LEAST_WEIGHT = 0.4
"""Of a word that stands in nearly every sentence."""


@dataclass(frozen=True)
class Passage:
    """One sentence of one document, with what it holds."""

    text: str = field(repr=False)
    """The whole text of the document."""
    sentence: Sentence
    words: tuple[Word, ...]
    forms: frozenset[str]
    """Its words, folded."""

    @cached_property
    def folded(self) -> str:
        """Its words, folded, with a blank between."""
        return " ".join(word.form for word in self.words)

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers in it."""
        return read_numbers(self.text, self.words)

    @cached_property
    def dates(self) -> tuple[DateExpression, ...]:
        """The dates that say a month or a year."""
        found = find_dates(self.text, self.sentence.span.start, self.sentence.span.end)
        return tuple(date for date in found if date.month or date.year)


def read_passages(text: str, sentences: Sequence[Sentence]) -> list[Passage]:
    """Return a passage for each sentence of a document."""
    read = [(sentence, tuple(find_words(text, sentence.span.start, sentence.span.end))) for sentence in sentences]
    return [Passage(text, sentence, words, frozenset(w.form for w in words)) for sentence, words in read]


class CaseIndex:
    """The words of a case: kin of each, and how much each counts.

    Weights are inverse document frequencies with sentences for documents: Karen Spärck Jones, "A statistical
    interpretation of term specificity" (1972).
    """

    def __init__(self, passages: Iterable[Passage]) -> None:
        """Count the words of every passage of a case."""
        count: Counter[str] = Counter()
        forms: set[str] = set()
        self._passages = 0
        for passage in passages:
            count.update({stem(form) for form in passage.forms})
            forms |= passage.forms
            self._passages += 1
        self._count = count
        self.vocabulary = Vocabulary(forms)
        self.sought: dict[str, frozenset[str]] = {}
        """By a query's id, the words of the case that may be evidence for it, once they were asked for."""

    def passages_with(self, form: str) -> int:
        """Return how many passages hold a word."""
        return self._count[stem(form)]

    def weight(self, form: str) -> float:
        """Return the natural logarithm of how rare a folded word is, at least `LEAST_WEIGHT`.

        A word that no passage holds weighs as much as the rarest.
        """
        count = max(1, self._count[stem(form)])
        return max(LEAST_WEIGHT, math.log((self._passages + 1) / (count + 0.5)))
