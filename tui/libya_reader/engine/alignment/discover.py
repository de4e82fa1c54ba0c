"""Events discovered: passages of two and more documents that align with one another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.alignment.phrases import find_phrases, holders, recurring_words
from libya_reader.engine.alignment.titles import find_shared

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from libya_reader.engine.alignment.folder import Folder
    from libya_reader.engine.alignment.model import Alignment, Place
    from libya_reader.engine.alignment.phrases import Holders
    from libya_reader.engine.alignment.titles import Shared

COHESION = 0.4
"""The least mean score between the passages of two clusters that become one; pairs that do not align count as 0.

With single links, one event drifts into the next: a tells what b tells, b what c tells, and c something else. A mean
over all pairs (average linkage, Sokal and Michener 1958) asks every passage.
"""


@dataclass(frozen=True, slots=True)
class DiscoveredEvent:
    """A happening that passages of two and more documents tell of, found without being described."""

    title: str
    """Names and rare words that its passages share."""
    names: tuple[str, ...]
    """Names that at least half of the passages share, weightiest first."""
    words: tuple[str, ...]
    """Other words that they share, weightiest first."""
    figures: tuple[str, ...]
    """Numbers, years and days that they share, weightiest first."""
    phrases: tuple[str, ...]
    """Words that its passages hold together, and others hardly do: by them it is found again."""
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
    edges = [edge for alignment in alignments if (edge := _edge(folder, alignment))]
    clusters = _cluster(folder, edges)
    scores: dict[int, dict[int, float]] = {}
    for score, a, b in edges:
        scores.setdefault(a, {})[b] = scores.setdefault(b, {})[a] = score
    found = [sorted(cluster.members) for cluster in clusters if len(cluster.documents) > 1]
    held = holders(folder, {word for members in found for word in recurring_words(folder, members)})
    events = [_event(folder, members, scores, held) for members in found]
    told = [event for event in events if event.names or event.words]  # figures alone are no happening
    return tuple(sorted(told, key=lambda e: (-len({p.document for p, _ in e.mentions}), -e.score, e.mentions[0][0])))


def _edge(folder: Folder, alignment: Alignment) -> tuple[float, int, int] | None:
    a, b = (folder.numbers[place.document, place.sentence] for place in (alignment.a, alignment.b))
    told = not folder.passages[a].is_dateline and not folder.passages[b].is_dateline
    return (alignment.score, a, b) if told else None


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


def _event(
    folder: Folder, members: Sequence[int], scores: dict[int, dict[int, float]], held: Holders
) -> DiscoveredEvent:
    shared = find_shared(folder, members)
    mentions = []
    for n in members:
        here = [scores[n][other] for other in members if other in scores[n]]
        mentions.append((folder.passages[n].place(folder.documents), sum(here) / max(1, len(here))))
    documents = [folder.passages[n].document for n in members]
    pairs = [(a, b) for k, a in enumerate(members) for b in members[k + 1 :] if documents[k] != _document(folder, b)]
    score = sum(scores[a].get(b, 0.0) for a, b in pairs) / max(1, len(pairs))
    phrases = tuple(_phrase(folder, members, words, shared) for words in find_phrases(folder, members, held))
    return DiscoveredEvent(shared.title, shared.names, shared.words, shared.figures, phrases, tuple(mentions), score)


def _phrase(folder: Folder, members: Sequence[int], words: tuple[str, ...], shared: Shared) -> str:
    """Return words as they are written, in the order of the first passage that holds them all."""
    for n in members:
        if folder.passages[n].words.issuperset(words):
            order = folder.passages[n].content.split()
            words = tuple(sorted(words, key=order.index))
            break
    return " ".join(shared.written.get(word, word) for word in words)


def _document(folder: Folder, n: int) -> int:
    return folder.passages[n].document
