"""What speaks for and against two passages telling of one event, as numbers a model can weigh."""

from __future__ import annotations

import math
from heapq import nlargest
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from libya_reader.engine.alignment.documents import DocumentGraph
from libya_reader.engine.alignment.index import find_neighbours
from libya_reader.engine.alignment.passages import read_passages
from libya_reader.engine.alignment.weights import Weights

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from libya_reader.engine.alignment.model import SplitDocument
    from libya_reader.engine.alignment.passages import Passage

FEATURES: tuple[tuple[str, int], ...] = (
    ("cosine", 1), ("shared", 1), ("rarest", 1), ("contained", 1), ("overlap", 1), ("count", 1),
    ("token_set", 1), ("token_sort", 1), ("ratio", 1), ("phrases", 1),
    ("names_shared", 1), ("names_alike", 1), ("names_apart", -1),
    ("numbers_shared", 1), ("numbers_apart", -1), ("dates_shared", 1), ("dates_apart", -1),
    ("beside", 1), ("covered_low", 1), ("covered_high", 1),
    ("third", 1), ("company", 1), ("rank_low", 1), ("rank_high", 1), ("contest", 1),
    ("salience_low", 0), ("salience_high", 0),
    ("position_low", 0), ("position_high", 0), ("length_low", 0), ("length_high", 0),
    ("document_words", 1), ("document_names", 1), ("document_lead", 1), ("document_dates", 1),
    ("document_company", 1), ("document_circle", 1),
)  # fmt: skip
"""The features in order, and whether more of one may only speak for (1) or against (-1) an alignment."""

NEAREST = 24
"""Neighbours of a passage that count as third passages."""
THIRDS = 3
"""Third passages that count: those that both resemble most."""


class Folder:
    """All that is known of the passages of some documents before any pair is looked at closely."""

    def __init__(self, documents: Sequence[SplitDocument]) -> None:
        self.documents = documents
        self.passages = read_passages(documents)
        self.weights = Weights(self.passages)
        self.totals = [self.weights.total(p.words) for p in self.passages]
        self.norms = [self.weights.norm(p.words) for p in self.passages]
        self.graph = DocumentGraph(self.passages, len(documents))
        self.near = find_neighbours(self.passages, self.weights, self.norms)
        self.close = [_nearest(row) for row in self.near]
        self.lengths = [math.sqrt(1 + sum(v * v for v in row.values())) for row in self.close]
        self.best = [self._best(row) for row in self.near]
        self.mass = [self._mass(row) for row in self.near]
        self.phrases = [frozenset(pairwise(p.content.split())) for p in self.passages]
        self.salience = [self._salience(n) for n in range(len(self.passages))]

    def company(self, a: int, b: int) -> float:
        """Return how many documents resemble those of two passages, each counted by its likeness."""
        rows = [(self.graph.near[d], d) for d in (self.passages[a].document, self.passages[b].document)]
        return sum([sum(row.values()) - row[document] for row, document in rows]) / 2

    def _best(self, row: dict[int, float]) -> dict[int, float]:
        """Return for each other document how alike its most similar passage is."""
        best: dict[int, float] = {}
        for other, likeness in row.items():
            document = self.passages[other].document
            if likeness > best.get(document, 0.0):
                best[document] = likeness
        return best

    def _mass(self, row: dict[int, float]) -> dict[int, float]:
        """Return for each other document how alike its passages are, all together."""
        mass: dict[int, float] = {}
        for other, likeness in row.items():
            document = self.passages[other].document
            mass[document] = mass.get(document, 0.0) + likeness
        return mass

    def _salience(self, n: int) -> float:
        """Return how much of a passage recurs in the documents that resemble its own: what the report is about."""
        document = self.passages[n].document
        row = self.graph.near[document]
        best = self.best[n]
        total = sum(row.values()) - row[document]
        return sum([likeness * best.get(other, 0.0) for other, likeness in row.items() if other != document]) / (
            total or 1.0
        )

    def features(self, a: int, b: int) -> list[float]:
        """Return the features of two passages, in the order of `FEATURES`."""
        x, y = self.passages[a], self.passages[b]
        return [
            *self._words(a, b, x, y),
            *self._facts(x, y),
            *self._surroundings(a, b, x, y),
            *self._standing(a, b, x, y),
            *self._documents(x, y),
        ]

    def _words(self, a: int, b: int, x: Passage, y: Passage) -> tuple[float, ...]:
        common = x.words & y.words
        weights = [self.weights.weight[w] for w in common]
        shared = sum(weights)
        squares = sum([w * w for w in weights])
        less, more = sorted((self.totals[a], self.totals[b]))
        return (
            squares / (self.norms[a] * self.norms[b]),
            shared,
            max(weights, default=0.0),
            shared / (less or 1.0),
            shared / ((less + more - shared) or 1.0),
            len(common),
            fuzz.token_set_ratio(x.content, y.content),
            fuzz.token_sort_ratio(x.content, y.content),
            fuzz.ratio(x.content, y.content),
            len(self.phrases[a] & self.phrases[b]),
        )

    def _facts(self, x: Passage, y: Passage) -> tuple[float, ...]:
        total = self.weights.total
        names = total(x.names & y.names)
        apart = min(total(x.names - y.names), total(y.names - x.names))
        whole = total(x.names) + total(y.names)
        return (
            names,
            2 * names / whole if whole else 0.5,
            apart,
            total(x.numbers & y.numbers),
            _apart(x.numbers, y.numbers),
            len(x.dates & y.dates),
            _apart(x.dates, y.dates),
        )

    def _surroundings(self, a: int, b: int, x: Passage, y: Passage) -> tuple[float, ...]:
        covered = self._covered(a, x, y.document), self._covered(b, y, x.document)
        return (self._beside(a, b, x, y), min(covered), max(covered), *self._thirds(a, b))

    def _covered(self, n: int, passage: Passage, document: int) -> float:
        return self.weights.total(passage.words & self.graph.words[document]) / (self.totals[n] or 1.0)

    def _beside(self, a: int, b: int, x: Passage, y: Passage) -> float:
        """Return how alike the passages beside the two are, at best."""
        best = 0.0
        for i in (a - 1, a, a + 1):
            if 0 <= i < len(self.passages) and self.passages[i].document == x.document:
                row = self.near[i]
                for j in (b - 1, b, b + 1):
                    if (i != a or j != b) and 0 <= j < len(self.passages):
                        likeness = row.get(j, 0.0)
                        if likeness > best and self.passages[j].document == y.document:
                            best = likeness
        return best

    def _thirds(self, a: int, b: int) -> tuple[float, float]:
        """Return how alike both passages are to third ones, and how alike they are in which they resemble."""
        row, other = self.close[a], self.close[b]
        common = row.keys() & other.keys()
        direct = self.near[a].get(b, 0.0)
        product = sum([row[k] * other[k] for k in common]) + 2 * direct
        company = product / (self.lengths[a] * self.lengths[b])
        third = sum(sorted([min(row[k], other[k]) for k in common])[-THIRDS:])
        return third, company

    def _standing(self, a: int, b: int, x: Passage, y: Passage) -> tuple[float, ...]:
        direct = self.near[a].get(b, 0.0)
        ranks = direct / self.best[a].get(y.document, 1.0), direct / self.best[b].get(x.document, 1.0)
        contest = direct / (math.sqrt(self.mass[a].get(y.document, 0.0) * self.mass[b].get(x.document, 0.0)) or 1.0)
        salience = self.salience[a], self.salience[b]
        position = x.index, y.index
        length = self.totals[a], self.totals[b]
        return (
            min(ranks), max(ranks), contest, min(salience), max(salience), min(position), max(position),
            min(length), max(length),
        )  # fmt: skip

    def _documents(self, x: Passage, y: Passage) -> tuple[float, ...]:
        alike = self.graph.between(x.document, y.document)
        return (
            alike.words, alike.names, alike.lead, alike.dates, alike.company, alike.circle
        )  # fmt: skip


def _nearest(row: dict[int, float]) -> dict[int, float]:
    return row if len(row) <= NEAREST else dict(nlargest(NEAREST, row.items(), key=itemgetter(1)))


def _apart(a: Collection[str], b: Collection[str]) -> float:
    """Return 1 where both have something of a kind and nothing in common."""
    return float(bool(a) and bool(b) and not set(a) & set(b))
