"""How alike whole documents are: two reports of one event share names, rare words and days all through.

Passages of look-alike events (two trials, two earthquakes) share much; their documents tell them apart, above all by
which *other* documents each resembles.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from libya_reader.engine.alignment.index import nearest
from libya_reader.engine.alignment.weights import background
from libya_reader.engine.progress import watched

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from libya_reader.engine.alignment.passages import Passage
    from libya_reader.engine.progress import Watch

LEAD = 3
"""Sentences at the head of a document that tell what it is about."""
LARGEST_WHOLE = 60
"""So many documents are all compared with one another; of more, only those that share rare words."""
NEIGHBOURS = 20
"""Of more documents, how many of the most similar are kept for each; words in more than so many bring none together."""

Vector: TypeAlias = dict[str, float]
Rows: TypeAlias = list[dict[int, float]]
"""For each document, others and their likeness."""


@dataclass(frozen=True, slots=True)
class DocumentLikeness:
    """How alike two documents are, each 0 to 1 unless said otherwise."""

    words: float
    names: float
    lead: float
    dates: float
    company: float
    """How alike the two are in which documents they resemble."""
    circle: float
    """The same, -1 to 1, above and below what they have in common with all documents, and once more over."""

    @property
    def same(self) -> float:
        """A rough likeness of the two as reports of one event."""
        return (self.company + max(0.0, self.circle)) / 2


Key = TypeVar("Key", str, int)

STRANGERS = DocumentLikeness(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
"""Documents that share nothing rare."""


class DocumentGraph:
    """The likeness of every pair of documents that share something."""

    def __init__(self, passages: Sequence[Passage], count: int, watch: Watch | None = None) -> None:
        """Compare so many documents; `watch` is told how far it is."""
        words, names, lead, dates = _count_words(passages, count)
        weight = _weights(words, {name for own in names for name in own}, count)
        vectors = [{w: weight[w] * (1 + math.log(n)) for w, n in own.items()} for own in words]
        self.words: list[set[str]] = [set(own) for own in words]
        """For each document, the words of its passages."""
        pairs = _pairs(vectors, weight, count, watch)
        of_words = _likenesses(vectors, pairs)
        of_names = _likenesses([{w: v[w] for w in own} for v, own in zip(vectors, names, strict=True)], pairs)
        of_lead = _likenesses([{w: weight[w] for w in own} for own in lead], pairs)
        of_dates = _likenesses(_date_vectors(dates, count), pairs)
        mixed = {pair: 0.5 * of_words[pair] + 0.25 * of_names[pair] + 0.25 * of_lead[pair] for pair in pairs}
        company = _likeness_of_rows(_rows(mixed, count), pairs)
        circle = _likeness_of_rows(_rows(_centred(mixed, count), count), pairs)
        circle = _likeness_of_rows(_rows(circle, count), pairs)
        self._pairs = {
            pair: DocumentLikeness(
                of_words[pair], of_names[pair], of_lead[pair], of_dates[pair], company[pair], circle[pair]
            )
            for pair in pairs
        }
        self.near: Rows = _rows({pair: likeness.same for pair, likeness in self._pairs.items()}, count)
        """For each document, itself and the others it shares something with, and `DocumentLikeness.same`."""
        self.company: list[float] = [sum(row.values()) - row[n] for n, row in enumerate(self.near)]
        """For each document, how many others resemble it, each counted by its likeness."""

    def related(self, a: int, b: int) -> bool:
        """Tell whether two documents share anything rare (in a few documents, all are compared)."""
        return ((a, b) if a < b else (b, a)) in self._pairs

    def between(self, a: int, b: int) -> DocumentLikeness:
        """Return how alike two documents are."""
        return self._pairs.get((a, b) if a < b else (b, a), STRANGERS)


def _count_words(
    passages: Iterable[Passage], count: int
) -> tuple[list[Counter[str]], list[set[str]], list[set[str]], list[set[str]]]:
    words: list[Counter[str]] = [Counter() for _ in range(count)]
    names: list[set[str]] = [set() for _ in range(count)]
    lead: list[set[str]] = [set() for _ in range(count)]
    dates: list[set[str]] = [set() for _ in range(count)]
    for passage in passages:
        words[passage.document].update(passage.content.split())
        names[passage.document] |= passage.names
        dates[passage.document] |= passage.dates
        if passage.index < LEAD:
            lead[passage.document] |= passage.words
    return words, names, lead, dates


def _weights(words: Iterable[Counter[str]], names: set[str], count: int) -> Vector:
    frequency: Counter[str] = Counter()
    for own in words:
        frequency.update(own.keys())
    return {w: math.log((count + 1) / n) * background(w, named=w in names) for w, n in frequency.items()}


def _date_vectors(dates: Sequence[set[str]], count: int) -> list[Vector]:
    frequency = Counter(date for own in dates for date in own)
    return [{date: math.log((count + 1) / frequency[date]) for date in own} for own in dates]


def _pairs(vectors: Sequence[Vector], weight: Vector, count: int, watch: Watch | None = None) -> list[tuple[int, int]]:
    """Return the pairs of documents worth comparing: all of a few, else each with those that share most."""
    if count <= LARGEST_WHOLE:
        return [(a, b) for b in range(count) for a in range(b)]
    index: dict[str, list[int]] = {}
    for n, vector in enumerate(vectors):
        for word in vector:
            index.setdefault(word, []).append(n)
    pairs: set[tuple[int, int]] = set()
    for n, vector in enumerate(watched(vectors, watch, "articles compared")):
        shared: dict[int, float] = {}
        for word in vector:
            entries = index[word]
            if 1 < len(entries) <= NEIGHBOURS:
                square = weight[word] ** 2
                for other in entries:
                    shared[other] = shared.get(other, 0.0) + square
        shared.pop(n, None)
        pairs.update((min(n, other), max(n, other)) for other in nearest(shared, NEIGHBOURS))
    return sorted(pairs)


def _likenesses(vectors: Sequence[Vector], pairs: Iterable[tuple[int, int]]) -> dict[tuple[int, int], float]:
    norms = [_norm(vector) for vector in vectors]
    return {(a, b): _dot(vectors[a], vectors[b]) / (norms[a] * norms[b]) for a, b in pairs}


def _likeness_of_rows(rows: Rows, pairs: Iterable[tuple[int, int]]) -> dict[tuple[int, int], float]:
    norms = [_norm(row) for row in rows]
    return {(a, b): _dot(rows[a], rows[b]) / (norms[a] * norms[b]) for a, b in pairs}


def _rows(likeness: Mapping[tuple[int, int], float], count: int) -> Rows:
    """Lay likenesses out by document; each resembles itself as much as the one most like it."""
    rows: Rows = [{} for _ in range(count)]
    for (a, b), value in likeness.items():
        rows[a][b] = rows[b][a] = value
    for n, row in enumerate(rows):
        row[n] = max(row.values(), default=1.0)
    return rows


def _centred(likeness: Mapping[tuple[int, int], float], count: int) -> dict[tuple[int, int], float]:
    """Take away from each likeness what the two documents have in common with all others."""
    sums = [0.0] * count
    for (a, b), value in likeness.items():
        sums[a] += value
        sums[b] += value
    others = max(1, count - 1)
    mean = sum(sums) / max(1, count) / others
    return {(a, b): value - (sums[a] + sums[b]) / others + mean for (a, b), value in likeness.items()}


def _norm(vector: Mapping[str, float] | Mapping[int, float]) -> float:
    return math.sqrt(math.fsum([v * v for v in vector.values()])) or 1.0


def _dot(a: dict[Key, float], b: dict[Key, float]) -> float:
    if len(a) > len(b):
        a, b = b, a
    return math.fsum([a[key] * b[key] for key in a.keys() & b.keys()])
