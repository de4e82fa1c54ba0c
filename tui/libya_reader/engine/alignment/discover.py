"""Events discovered: passages of two and more documents that align with one another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from libya_reader.engine.alignment.folder import Folder
    from libya_reader.engine.alignment.model import Alignment, Place

COHESION = 0.4
"""The least mean score between the passages of two clusters that become one; pairs that do not align count as 0.

With single links, one event drifts into the next: a tells what b tells, b what c tells, and c something else. A mean
over all pairs (average linkage, Sokal and Michener 1958) asks every passage.
"""
TITLE_NAMES, TITLE_WORDS = 2, 3
"""Names and other words of a title, at most."""
TOLD_BY = 0.5
"""A word names an event if at least this share of its passages has it."""


@dataclass(frozen=True, slots=True)
class DiscoveredEvent:
    """A happening that passages of two and more documents tell of, found without being described."""

    title: str
    """Names and rare words that its passages share, as the first of them has them."""
    names: tuple[str, ...]
    """Names that at least half of the passages share, weightiest first."""
    words: tuple[str, ...]
    """Other words that they share, weightiest first."""
    mentions: tuple[tuple[Place, float], ...]
    """Its passages in the order of the documents, each with the mean score of its alignments here."""
    score: float
    """The mean score between its passages in different documents."""


class _Cluster:
    """Passages held to tell of one event, and the scores that tie them to other clusters."""

    def __init__(self, number: int, document: int) -> None:
        self.members = [number]
        self.documents = Counter([document])
        self.within = 0.0
        self.links: dict[int, float] = {}

    def pairs(self, other: _Cluster) -> int:
        """Return how many pairs of passages of different documents two clusters have between them."""
        same = sum(count * other.documents[document] for document, count in self.documents.items())
        return len(self.members) * len(other.members) - same


def discover_events(folder: Folder, alignments: Iterable[Alignment]) -> tuple[DiscoveredEvent, ...]:
    """Return the events that alignments make up, those told by most documents first, then the surest."""
    edges = [_edge(folder, alignment) for alignment in alignments]
    clusters = _cluster(folder, edges)
    scores: dict[int, dict[int, float]] = {}
    for score, a, b in edges:
        scores.setdefault(a, {})[b] = scores.setdefault(b, {})[a] = score
    events = [_event(folder, sorted(cluster.members), scores) for cluster in clusters if len(cluster.documents) > 1]
    return tuple(sorted(events, key=lambda e: (-len({p.document for p, _ in e.mentions}), -e.score, e.mentions[0][0])))


def _edge(folder: Folder, alignment: Alignment) -> tuple[float, int, int]:
    a, b = (folder.numbers[place.document, place.sentence] for place in (alignment.a, alignment.b))
    return alignment.score, a, b


def _cluster(folder: Folder, edges: Sequence[tuple[float, int, int]]) -> list[_Cluster]:
    """Join passages along their alignments, the surest first, as long as the clusters cohere."""
    home: dict[int, int] = {}
    clusters: dict[int, _Cluster] = {}
    for score, a, b in edges:
        for n in (a, b):
            if n not in home:
                home[n] = n
                clusters[n] = _Cluster(n, folder.passages[n].document)
        clusters[a].links[b] = clusters[b].links[a] = score
    for _, a, b in sorted(edges, key=lambda edge: (-edge[0], edge[1], edge[2])):
        one, other = home[a], home[b]
        if one != other and _cohere(clusters[one], clusters[other], clusters[one].links.get(other, 0.0)):
            kept, gone = sorted((one, other), key=lambda n: (-len(clusters[n].links), n))
            _join(clusters, home, kept, gone)
    return list(clusters.values())


def _cohere(one: _Cluster, other: _Cluster, tied: float) -> bool:
    pairs = one.pairs(other)
    return pairs > 0 and tied / pairs >= COHESION


def _join(clusters: dict[int, _Cluster], home: dict[int, int], kept: int, gone: int) -> None:
    cluster, joined = clusters[kept], clusters.pop(gone)
    cluster.members += joined.members
    cluster.documents += joined.documents
    for n in joined.members:
        home[n] = kept
    for other, score in joined.links.items():
        tied = clusters.get(other)
        if tied is not None and other != kept:
            del tied.links[gone]
            tied.links[kept] = cluster.links[other] = cluster.links.get(other, 0.0) + score
    cluster.links.pop(gone, None)


def _event(folder: Folder, members: Sequence[int], scores: dict[int, dict[int, float]]) -> DiscoveredEvent:
    names, words = _common(folder, members)
    mentions = []
    for n in members:
        here = [scores[n][other] for other in members if other in scores[n]]
        mentions.append((folder.passages[n].place(folder.documents), sum(here) / max(1, len(here))))
    documents = [folder.passages[n].document for n in members]
    pairs = [(a, b) for k, a in enumerate(members) for b in members[k + 1 :] if documents[k] != _document(folder, b)]
    score = sum(scores[a].get(b, 0.0) for a, b in pairs) / max(1, len(pairs))
    title = ", ".join([*names[:TITLE_NAMES], *words[:TITLE_WORDS]])
    return DiscoveredEvent(title, names, words, tuple(mentions), score)


def _document(folder: Folder, n: int) -> int:
    return folder.passages[n].document


def _common(folder: Folder, members: Sequence[int]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names and the other words that at least half of the passages share, as they are written."""
    passages = [folder.passages[n] for n in members]
    forms: dict[str, str] = {}
    for n in reversed(members):
        forms |= folder.written(n)
    shared = Counter(word for passage in passages for word in passage.words)
    named = {name for passage in passages for name in passage.names}
    weight = folder.weights.weight
    common = [w for w, count in shared.items() if count >= max(2, TOLD_BY * len(passages))]
    common.sort(key=lambda w: (-weight[w] * shared[w], w))
    names = tuple(forms.get(w, w) for w in common if w in named)
    return names, tuple(forms.get(w, w) for w in common if w not in named)
