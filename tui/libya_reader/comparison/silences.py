"""Silences in words: one by one, and summed up where so many articles are silent that nobody would read them all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.comparison.wording import count_text, searched_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import Event, Kind, Silence

UNALIGNED = "no passage here aligns with those of the others"
"""Why an article is silent on an event that was discovered: it was not sought."""
SHARED = "two or more of them share"
"""What the words of a discovered event are: no single passage need hold all of them."""
MANY = 12
"""So many silences of an event are told one by one; more are summed up."""
NEAREST_TOLD = 3
"""Of the silences that are summed up, so many have their nearest passage told: those where it comes nearest."""
NAMED = 30
"""So many silent articles are all named; of more only the first."""
NAMED_FIRST = 3


@dataclass(frozen=True, slots=True)
class SilentArticles:
    """Many articles that are silent on an event, and of which nothing else is to be said."""

    documents: tuple[Document, ...]
    """In the order of the columns."""
    searched: tuple[str, ...]
    """What was looked for, the same in all of them."""
    nearest: tuple[Silence, ...]
    """Those whose nearest passage comes nearest of all, the nearest first; at most `NEAREST_TOLD`."""

    @property
    def names(self) -> str:
        """Their sigla as one line: "A, B, C and 991 more"."""
        sigla = [document.siglum for document in self.documents]
        if len(sigla) <= NAMED:
            return ", ".join(sigla)
        return f"{', '.join(sigla[:NAMED_FIRST])} and {len(sigla) - NAMED_FIRST} more"

    @property
    def head(self) -> str:
        """How many they are, and which: "994 articles silent: A, B, C and 991 more"."""
        return f"{count_text(len(self.documents), 'article')} silent: {self.names}"


def sum_up(comparison: Comparison, event: Event) -> SilentArticles | None:
    """Return the silences of an event that are told together, or `None` where they are few enough to be told singly.

    One with related passages, or with a word of the person, is always told by itself.
    """
    if len(event.silences) <= MANY:
        return None
    bare = list(_bare(comparison, event))
    if len(bare) <= MANY:
        return None
    near = sorted((s for s in bare if s.nearest), key=lambda s: s.nearest.score if s.nearest else 0, reverse=True)
    documents = tuple(comparison.documents[silence.document] for silence in bare)
    return SilentArticles(documents, bare[0].searched, tuple(near[:NEAREST_TOLD]))


def _bare(comparison: Comparison, event: Event) -> Iterator[Silence]:
    """Yield the silences of which nothing more is to be said than what was searched, and what comes nearest."""
    related = {mention.document for mention in event.mentions}
    for silence in event.silences:
        key = event.id, silence.document
        judged = (*key, None) in comparison.verdicts or key in comparison.rejected
        if silence.document not in related and not judged:
            yield silence


def told_apart(comparison: Comparison, summed: SilentArticles | None) -> Sequence[Document]:
    """Return the articles of which something is said singly, in the order of the columns."""
    together = {document.id for document in summed.documents} if summed else ()
    return [document for document in comparison.case.documents if document.id not in together]


def silence_words(kind: Kind) -> tuple[str, str]:
    """Return what a silence on an event is, and what the words beside it are; no discovered event is sought."""
    return (UNALIGNED, SHARED) if kind == "discovered" else ("nothing told of this event", "searched")


def silence_text(kind: Kind, searched: Sequence[str]) -> str:
    """Return what a silence says, on one line."""
    why, what = silence_words(kind)
    return f"{why}; {what}: {searched_text(searched)}"
