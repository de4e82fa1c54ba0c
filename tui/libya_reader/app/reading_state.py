"""What is current in the reading view: event, article, passages, search. Pure: no widgets."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from libya_reader.app.drawing import HeldMarks
    from libya_reader.app.findings import Findings
    from libya_reader.app.search import Hit
    from libya_reader.app.walk import Step, Walk
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.events.model import EventMention
    from libya_reader.engine.sentences import Sentence
    from libya_reader.engine.spans import TextSpan


@dataclass
class Search:
    """A search that is on."""

    words: str
    hits: Sequence[Hit]
    at: int = 0
    """Which hit is current."""

    @property
    def current(self) -> Hit | None:
        """The hit that is current, or `None` where the words stand nowhere."""
        return self.hits[self.at] if self.hits else None


@dataclass
class ReadingState:
    """What is current. `comparison` is `None` until the engine has read the case."""

    documents: Sequence[str]
    """Ids, in the order of the columns."""
    comparison: Comparison | None = None
    event: str | None = None
    document: str = ""
    """The article that has the keys."""
    cursors: dict[str, int] = field(default_factory=dict)
    """By document, the index of the sentence under its cursor."""
    locked: bool = True
    """Whether the articles scroll together."""
    search: Search | None = None
    findings: Findings | None = None
    """Figures and quotations, once the engine has read them."""
    walk: Walk | None = None
    picked: Sequence[str] | None = None
    """The articles that the person wants side by side; `None`: whichever tell most of the event."""
    show_rejected: bool = False
    """Whether passages that the person rejected are shown, struck through."""
    pinning: tuple[str, TextSpan] | None = None
    """The first of two passages that are being pinned together."""
    held_marks: dict[str, HeldMarks] = field(default_factory=dict)
    """By document, what its column draws of passages."""
    progress: str = "reading the articles"
    """How far the engine is; empty once it has done all."""

    def sentences(self, document: str) -> Sequence[Sentence]:
        """Return the sentences of a document, none before the engine has read them."""
        return self.comparison.sentences[document] if self.comparison else ()

    def cursor(self, document: str) -> TextSpan | None:
        """Return the passage under the cursor of a document, or `None` where it has no prose."""
        sentences = self.sentences(document)
        return sentences[min(self.cursors.get(document, 0), len(sentences) - 1)].span if sentences else None

    def put_cursor(self, document: str, offset: int) -> None:
        """Put a document's cursor on the sentence that holds a place, or the last before it."""
        starts = [sentence.span.start for sentence in self.sentences(document)]
        self.cursors[document] = max(0, bisect_right(starts, offset) - 1)

    def move_cursor(self, steps: int) -> None:
        """Move the cursor of the current article by so many passages."""
        last = len(self.sentences(self.document)) - 1
        at = self.cursors.get(self.document, 0)
        self.cursors[self.document] = max(0, min(at + steps, last))

    def step_event(self, steps: int) -> str | None:
        """Return the event so many places further in the list, around its ends."""
        if not self.comparison or not self.comparison.events:
            return None
        ids = [event.id for event in self.comparison.events]
        at = ids.index(self.event) if self.event in ids else -1 if steps > 0 else 0
        return ids[(at + steps) % len(ids)]

    def mention_at_cursor(self, document: str) -> EventMention | None:
        """Return the mention of the current event under a document's cursor, or `None`."""
        cursor = self.cursor(document)
        if not (self.comparison and self.event and cursor):
            return None
        mentions = self.comparison.mentions(self.event, document)
        return next((mention for mention in mentions if mention.span.overlap(cursor)), None)

    def pinned_from_here(self, document: str) -> TextSpan | None:
        """Return the passage of a document that the person pinned to the one under the cursor, or `None`.

        Of the document that has the cursor it is the passage there, where that is pinned to any.
        """
        cursor = self.cursor(self.document)
        if self.comparison is None or cursor is None:
            return None
        places = self.comparison.pinned_to(self.document, cursor)
        if document == self.document:
            return cursor if places else None
        return next((place.span for place in places if place.document == document), None)

    @property
    def pool(self) -> Sequence[str]:
        """The articles that may stand side by side, in order."""
        return self.picked or self.documents

    @property
    def step(self) -> Step | None:
        """The figure or quotation that is current, while a walk is on."""
        return self.walk.current if self.walk else None

    def told(self) -> list[EventMention]:
        """Return the mentions of the current event, direct ones first where a document has any, by column."""
        if not (self.comparison and self.event):
            return []
        return [mention for name in self.documents for mention in self.comparison.mentions(self.event, name)]

    def anchor(self, document: str) -> EventMention | None:
        """Return the passage at which a document is levelled: its first direct mention of the current event."""
        if not (self.comparison and self.event):
            return None
        mentions = self.comparison.mentions(self.event, document)
        return next((mention for mention in mentions if mention.strength == "direct"), None)

    def tellers(self) -> Mapping[str, int]:
        """Return how many passages of each document tell of the current event; a related one counts a little."""
        if not (self.comparison and self.event):
            return {}
        counts: dict[str, int] = {}
        for mention in self.comparison.events_by_id[self.event].mentions:
            counts[mention.document] = counts.get(mention.document, 0) + (100 if mention.strength == "direct" else 1)
        return counts


def choose_columns(documents: Sequence[str], tellers: Mapping[str, int], keep: str, slots: int) -> list[str]:
    """Return the documents to show: `keep`, then those that tell most of the event, in the order of the documents."""
    if len(documents) <= slots:
        return list(documents)
    ranked = sorted(documents, key=lambda name: (name != keep, -tellers.get(name, 0), documents.index(name)))
    chosen = set(ranked[: max(1, slots)])
    return [name for name in documents if name in chosen]
