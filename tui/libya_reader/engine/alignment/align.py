"""The aligner: passages of different documents that tell of the same event."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from libya_reader.engine.alignment.explain import explain
from libya_reader.engine.alignment.features import add_later_features, early_features, pair_features
from libya_reader.engine.alignment.folder import Folder
from libya_reader.engine.alignment.garbage import no_garbage
from libya_reader.engine.alignment.model import DEFAULT_THRESHOLD, Alignment
from libya_reader.engine.alignment.score import score_pair
from libya_reader.engine.alignment.screen import likely_pairs
from libya_reader.engine.progress import watched

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.engine.alignment.model import SplitDocument, Told
    from libya_reader.engine.progress import Watch

WHOLE = 800
"""Of so few passages, where weak pairs are wanted too, pairs that share no word are scored as well."""


def align_documents(
    documents: Sequence[SplitDocument], min_score: float = DEFAULT_THRESHOLD, told: Iterable[Told] = ()
) -> tuple[Alignment, ...]:
    """Return the pairs of passages that tell of the same event with at least this probability, surest first.

    That two passages are known to tell of one event (`told`) adds to their log-odds. Alignments at or above
    `DEFAULT_THRESHOLD` know their reasons.
    """
    return align_folder(Folder(documents), min_score, told)


@no_garbage()
def align_folder(
    folder: Folder, min_score: float = DEFAULT_THRESHOLD, told: Iterable[Told] = (), watch: Watch | None = None
) -> tuple[Alignment, ...]:
    """Do what `align_documents` does with documents that have been read; `watch` is told how far it is."""
    scores = {(a, b): score for score, a, b in score_folder(folder, min_score, watch)}
    events: dict[tuple[int, int], str] = {}
    for pair, added, event in _told_pairs(folder, told):
        score = _with_more(_own_score(folder, *pair), added)
        if score >= max(min_score, scores.get(pair, 0.0)):
            scores[pair], events[pair] = score, event
    found = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    return tuple(_alignment(folder, score, pair, events.get(pair)) for pair, score in found)


def _own_score(folder: Folder, a: int, b: int) -> float:
    return score_pair(pair_features(folder, a, b), folder.company(a, b))


def _with_more(probability: float, added: float) -> float:
    """Return a probability with something added to its log-odds."""
    return 1 / (1 + (1 - probability) / probability * math.exp(-added))


def _told_pairs(folder: Folder, told: Iterable[Told]) -> Iterator[tuple[tuple[int, int], float, str]]:
    for event in told:
        numbers = sorted((folder.numbers[place], score) for place, score in event.passages.items())
        for k, (a, one) in enumerate(numbers):
            for b, other in numbers[k + 1 :]:
                if folder.passages[a].document != folder.passages[b].document:
                    yield (a, b), event.weight * one * other, event.event


def score_folder(folder: Folder, min_score: float, watch: Watch | None = None) -> list[tuple[float, int, int]]:
    """Return the scored pairs of passages, by their numbers in the folder, surest first."""
    strict = min_score >= DEFAULT_THRESHOLD
    found = []
    pairs = list(likely_pairs(folder) if strict else all_pairs(folder))
    for a, b in watched(pairs, watch, "pairs scored"):
        features, company = early_features(folder, a, b), folder.company(a, b)
        if strict and not score_pair(features, company, min_score, early=True):
            continue
        add_later_features(folder, a, b, features)
        score = score_pair(features, company, min_score)
        if score >= min_score:
            found.append((score, a, b))
    return sorted(found, key=lambda pair: (-pair[0], pair[1], pair[2]))


def all_pairs(folder: Folder) -> Iterator[tuple[int, int]]:
    """Yield the pairs of passages that share a word, the earlier first; of a few passages, all pairs."""
    documents = [passage.document for passage in folder.passages]
    count = len(documents)
    if count <= WHOLE:
        yield from ((a, b) for a in range(count) for b in range(a + 1, count) if documents[a] != documents[b])
        return
    for a, row in enumerate(folder.near):
        yield from ((min(a, b), max(a, b)) for b in row if a < b or a not in folder.near[b])


def _alignment(folder: Folder, score: float, pair: tuple[int, int], event: str | None) -> Alignment:
    one, other = (folder.passages[n].place(folder.documents) for n in pair)
    if score < DEFAULT_THRESHOLD:
        return Alignment(one, other, score)
    return Alignment(one, other, score, partial(explain, folder, *pair, event))
