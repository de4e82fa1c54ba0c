"""The aligner: passages of different documents that tell of the same event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.engine.alignment.explain import explain
from libya_reader.engine.alignment.features import pair_features
from libya_reader.engine.alignment.folder import Folder
from libya_reader.engine.alignment.model import DEFAULT_THRESHOLD, Alignment
from libya_reader.engine.alignment.score import score_pair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.engine.alignment.model import SplitDocument

FEW, MANY = 1.5, 8.0
"""Documents in company, between which the likeness falls that a pair must have to be looked at closely."""
LIKE_IN_FEW, LIKE_IN_MANY = 0.1, 0.025
"""The least likeness of words of such a pair with few documents in company, and with many."""
UNLIKE_DOCUMENTS, LIKE_THERE = 0.3, 0.15
"""Passages of documents less alike than the first must themselves be as alike as the second.

These bounds are what fewer than one in a hundred of the shown pairs lie below (`benchmarks/aligner_loss.py`)."""
WHOLE = 800
"""Of so few passages, where weak pairs are wanted too, pairs that share no word are scored as well."""


def align_documents(
    documents: Sequence[SplitDocument], min_score: float = DEFAULT_THRESHOLD
) -> tuple[Alignment, ...]:
    """Return the pairs of passages that tell of the same event with at least this probability, surest first.

    Those at or above `DEFAULT_THRESHOLD` bring their reasons.
    """
    folder = Folder(documents)
    return tuple(to_alignment(folder, *pair) for pair in score_folder(folder, min_score))


def score_folder(folder: Folder, min_score: float) -> list[tuple[float, int, int]]:
    """Return the scored pairs of passages, by their numbers in the folder, surest first."""
    candidates = likely_pairs(folder) if min_score >= DEFAULT_THRESHOLD else all_pairs(folder)
    found = []
    for a, b in candidates:
        score = score_pair(pair_features(folder, a, b), folder.company(a, b), min_score)
        if score >= min_score:
            found.append((score, a, b))
    return sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))


def likely_pairs(folder: Folder) -> Iterator[tuple[int, int]]:
    """Yield the pairs of passages that may score high, the earlier first."""
    passages, between = folder.passages, folder.graph.between
    for a, row in enumerate(folder.near):
        document = passages[a].document
        for b, likeness in row.items():
            if likeness >= LIKE_IN_MANY and (a < b or a not in folder.near[b]):
                least = _least_likeness(folder.company(a, b))
                if likeness >= least and (
                    likeness >= LIKE_THERE or between(document, passages[b].document).same >= UNLIKE_DOCUMENTS
                ):
                    yield min(a, b), max(a, b)


def _least_likeness(company: float) -> float:
    share = min(1.0, max(0.0, (company - FEW) / (MANY - FEW)))
    return LIKE_IN_FEW + share * (LIKE_IN_MANY - LIKE_IN_FEW)


def all_pairs(folder: Folder) -> Iterator[tuple[int, int]]:
    """Yield the pairs of passages that share a word, the earlier first; of a few passages, all pairs."""
    documents = [passage.document for passage in folder.passages]
    count = len(documents)
    if count <= WHOLE:
        yield from ((a, b) for a in range(count) for b in range(a + 1, count) if documents[a] != documents[b])
        return
    for a, row in enumerate(folder.near):
        yield from ((min(a, b), max(a, b)) for b in row if a < b or a not in folder.near[b])


def to_alignment(folder: Folder, score: float, a: int, b: int) -> Alignment:
    """Return a scored pair as an alignment, with reasons if it is shown."""
    places = folder.passages[a].place(folder.documents), folder.passages[b].place(folder.documents)
    reasons = explain(folder, a, b) if score >= DEFAULT_THRESHOLD else ()
    return Alignment(*places, score, reasons)
