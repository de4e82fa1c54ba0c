"""What an export holds, gathered once for every format: events, and for each article its excerpts or its silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader import __version__
from libya_reader.comparison.exports.choice import find_event_ids
from libya_reader.comparison.exports.figures import gather_figures
from libya_reader.comparison.exports.quotations import gather_quotations
from libya_reader.comparison.wording import STRENGTHS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.comparison.comparison import Comparison, Stance
    from libya_reader.comparison.exports.figures import FiguresPart
    from libya_reader.comparison.exports.quotations import QuotationsPart
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import Event, EventMention, Nearest, Silence
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

PROGRAM = f"libya-reader {__version__}"
"""What made the export."""
OFFSETS = "Characters are counted from 0, as Unicode code points of the file; the last is not included."
DOCUMENT_HEADS = ("", "article", "outlet", "date", "file", "SHA-256")
"""What is said of each document, in the order of `document_cells`."""
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage with its words, and with all that is needed to find it again."""

    document: Document
    span: TextSpan
    score: float
    """Probability between 0 and 1 that it tells of the event."""
    reasons: tuple[Reason, ...]
    strength: str
    """In words: told, related, nearest."""

    @property
    def text(self) -> str:
        """Its words, as the article has them."""
        return self.span.of(self.document.text)


@dataclass(frozen=True, slots=True)
class ArticlePart:
    """What one article says of one event."""

    document: Document
    stance: Stance
    excerpts: tuple[Excerpt, ...]
    silence: Silence | None
    nearest: Excerpt | None
    """In a silent article the passage that comes nearest to the event, where there is one."""


@dataclass(frozen=True, slots=True)
class EventPart:
    """One event or topic across the articles."""

    label: str
    event: Event
    articles: tuple[ArticlePart, ...]
    """Every article of the case, in the order of the columns."""


@dataclass(frozen=True, slots=True)
class Export:
    """All that an export holds; judgements will be a further part."""

    title: str
    documents: tuple[Document, ...]
    events: tuple[EventPart, ...]
    figures: FiguresPart
    quotations: QuotationsPart
    made: str | None = None
    """When it was made, in the words of whoever asked for it; the comparison has no clock."""


def gather_export(comparison: Comparison, event_ids: Sequence[str] | None, made: str | None) -> Export:
    """Gather the events that are wanted, all where `event_ids` is `None`. Raises `UnknownEventError`."""
    ids = find_event_ids(comparison, event_ids)
    events = tuple(_event_part(comparison, comparison.events_by_id[name]) for name in ids)
    found = gather_figures(comparison, ids), gather_quotations(comparison, ids)
    return Export(comparison.case.title, comparison.case.documents, events, *found, made)


def _event_part(comparison: Comparison, event: Event) -> EventPart:
    articles = tuple(_article_part(comparison, event, document) for document in comparison.case.documents)
    return EventPart(comparison.labels[event.id], event, articles)


def _article_part(comparison: Comparison, event: Event, document: Document) -> ArticlePart:
    silence = comparison.silence(event.id, document.id)
    return ArticlePart(
        document,
        comparison.stance(event.id, document.id),
        tuple(_told(document, mention) for mention in comparison.mentions(event.id, document.id)),
        silence,
        _nearest(document, silence.nearest) if silence and silence.nearest else None,
    )


def _told(document: Document, mention: EventMention) -> Excerpt:
    return Excerpt(document, mention.span, mention.score, mention.reasons, STRENGTHS[mention.strength])


def _nearest(document: Document, nearest: Nearest) -> Excerpt:
    return Excerpt(document, nearest.span, nearest.score, nearest.reasons, "nearest")


def document_cells(document: Document) -> tuple[str, ...]:
    """Return what is said of a document, under `DOCUMENT_HEADS`."""
    outlet, date = document.outlet or UNKNOWN, document.date or UNKNOWN
    return document.siglum, document.title, outlet, date, document.file, document.sha256
