"""All that is known of the passages of some documents before any pair is looked at closely."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from libya_reader.engine.alignment.documents import DocumentGraph
from libya_reader.engine.alignment.garbage import no_garbage
from libya_reader.engine.alignment.index import find_neighbours, nearest
from libya_reader.engine.alignment.passages import read_passages
from libya_reader.engine.alignment.weights import Weights
from libya_reader.engine.words import find_words, fold, stem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.alignment.model import SplitDocument
    from libya_reader.engine.progress import Watch

NEAREST = 24
"""Neighbours of a passage that count as third passages."""

REMEMBERED = 4096
"""Passages whose surroundings are kept: some hundred documents'."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What one passage resembles."""

    close: dict[int, float]
    """Its nearest neighbours and how alike their words are."""
    length: float
    """The length of that row, the passage itself included."""
    best: dict[int, float]
    """For each other document, the likeness of the passage most like it."""
    mass: dict[int, float]
    """For each other document, the likenesses of all its passages together."""
    salience: float
    """How much of it recurs in the documents that resemble its own: what the report is about."""
    beside: tuple[int, ...]
    """It and the passages before and behind it in its document."""
    phrases: frozenset[tuple[str, str]]
    """Its words, two by two."""


class Folder:
    """The passages of some documents, their weights, their neighbours, and the likeness of the documents.

    What a single passage resembles is worked out when it is first asked for: most are never looked at closely.
    """

    @no_garbage()
    def __init__(self, documents: Sequence[SplitDocument], watch: Watch | None = None) -> None:
        """Read documents; `watch` is told how far it is."""
        self.documents = documents
        self.passages, self.spelled = read_passages(documents, watch)
        self.homes = [passage.document for passage in self.passages]
        """For each passage, the index of its document."""
        self.weights = Weights(self.passages)
        self.totals = [self.weights.total(p.words) for p in self.passages]
        self.norms = [self.weights.norm(p.words) for p in self.passages]
        self.graph = DocumentGraph(self.passages, len(documents), watch)
        self.near = find_neighbours(self.passages, self.weights, self.norms, watch)
        self.numbers = {(documents[p.document].id, p.index): n for n, p in enumerate(self.passages)}
        """For each passage (document id, index of the sentence), its number here."""
        self.around = lru_cache(maxsize=REMEMBERED)(self._look_around)
        """Return what one passage resembles, by its number."""
        self.written = lru_cache(maxsize=REMEMBERED)(self._written_forms)
        """Return for what a passage is compared by the words as its text has them, by its number."""

    def _written_forms(self, n: int) -> dict[str, str]:
        passage = self.passages[n]
        text, span = self.documents[passage.document].text, passage.sentence.span
        forms: dict[str, str] = {}
        for word in find_words(text, span.start, span.end):
            written = text[word.start : word.end]
            forms.setdefault(self.spelled.get(word.form, word.form), written)
            forms.setdefault(stem(fold(word.form)), written)
        return forms

    def company(self, a: int, b: int) -> float:
        """Return how many documents resemble those of two passages, each counted by its likeness."""
        company = self.graph.company
        return (company[self.homes[a]] + company[self.homes[b]]) / 2

    def _look_around(self, n: int) -> Surroundings:
        row, home = self.near[n], self.homes
        best: dict[int, float] = {}
        mass: dict[int, float] = {}
        for other, likeness in row.items():
            document = home[other]
            mass[document] = mass.get(document, 0.0) + likeness
            if likeness > best.get(document, 0.0):
                best[document] = likeness
        close = nearest(row, NEAREST)
        length = math.sqrt(1 + math.fsum([v * v for v in close.values()]))
        phrases = frozenset(pairwise(self.passages[n].content.split()))
        return Surroundings(close, length, best, mass, self._salience(n, best), self._beside(n), phrases)

    def _beside(self, n: int) -> tuple[int, ...]:
        home = self.homes
        return tuple([k for k in (n - 1, n, n + 1) if 0 <= k < len(home) and home[k] == home[n]])

    def _salience(self, n: int, best: dict[int, float]) -> float:
        document = self.homes[n]
        row = self.graph.near[document]
        told = sum([row[other] * best[other] for other in row.keys() & best.keys() if other != document])
        return told / (self.graph.company[document] or 1.0)
