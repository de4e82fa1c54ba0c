"""The aligner: passages of different documents that tell of the same event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.engine.alignment.explain import explain
from libya_reader.engine.alignment.features import Folder
from libya_reader.engine.alignment.model import DEFAULT_THRESHOLD, Alignment
from libya_reader.engine.alignment.score import score_pair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.engine.alignment.model import SplitDocument

LEAST_COSINE = 0.02
"""Pairs whose words are less alike are not scored where only shown pairs are wanted."""
WHOLE = 800
"""In so few passages, and where weak pairs are wanted too, pairs that share no word are scored as well."""


def align_documents(documents: Sequence[SplitDocument], min_score: float = DEFAULT_THRESHOLD) -> tuple[Alignment, ...]:
    """Return the pairs of passages that tell of the same event with at least this probability, surest first.

    Those at or above `DEFAULT_THRESHOLD` bring their reasons.
    """
    folder = Folder(documents)
    found = []
    for a, b in _candidates(folder, min_score):
        score = score_pair(folder.features(a, b), folder.company(a, b))
        if score >= min_score:
            found.append((score, a, b))
    found.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    return tuple(_alignment(folder, *pair) for pair in found)


def _candidates(folder: Folder, min_score: float) -> Iterator[tuple[int, int]]:
    shown = min_score >= DEFAULT_THRESHOLD
    if not shown and len(folder.passages) <= WHOLE:
        documents = [p.document for p in folder.passages]
        count = len(documents)
        yield from ((a, b) for a in range(count) for b in range(a + 1, count) if documents[a] != documents[b])
        return
    least = LEAST_COSINE if shown else 0.0
    for a, row in enumerate(folder.near):
        yield from ((a, b) for b, likeness in row.items() if a < b and likeness >= least)


def _alignment(folder: Folder, score: float, a: int, b: int) -> Alignment:
    places = folder.passages[a].place(folder.documents), folder.passages[b].place(folder.documents)
    reasons = explain(folder, a, b) if score >= DEFAULT_THRESHOLD else ()
    return Alignment(*places, score, reasons)
