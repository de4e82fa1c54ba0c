"""What an export holds, gathered once for every format: events, and for each article its excerpts or its silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader import __version__
from libya_reader.comparison.exports.choice import find_event_ids
from libya_reader.comparison.exports.figures import gather_figures
from libya_reader.comparison.exports.quotations import gather_quotations
from libya_reader.comparison.further_words import further_words
from libya_reader.comparison.silences import sum_up, told_apart
from libya_reader.comparison.verdict_words import article_words, mention_text, passage_words, unread_text
from libya_reader.comparison.wording import STRENGTHS, score_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison, Stance
    from libya_reader.comparison.exports.figures import FiguresPart
    from libya_reader.comparison.exports.quotations import QuotationsPart
    from libya_reader.comparison.further_words import FurtherWord
    from libya_reader.comparison.judged import Verdict
    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.comparison.silences import SilentArticles
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
    said: str
    """Who says so: the machine and how surely, or the person and the machine beside."""
    verdict: Verdict | None = None
    """The person's word."""
    words: tuple[str, ...] = ()
    """What else the person says of it: notes, and what it is pinned to."""

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
    words: tuple[str, ...]
    """What the person says of the silence, or against what is shown."""
    verdict: Verdict | None
    """The person's word on the whole article: "no counterpart"."""
    rejected: int
    """How many passages the machine proposed and the person took out."""


@dataclass(frozen=True, slots=True)
class EventPart:
    """One event or topic across the articles.

    What each article says is gathered when it is asked for: of a thousand articles nearly all are silent.
    """

    comparison: Comparison
    label: str
    event: Event
    grade: Judgement | None = None
    """The grade that the person gave it; none is given by the machine."""
    summed: SilentArticles | None = None
    """The silences that formats for readers tell together; those for programs tell every one."""

    @property
    def articles(self) -> Iterator[ArticlePart]:
        """Every article of the case, in the order of the columns."""
        return (_article_part(self.comparison, self.event, each) for each in self.comparison.case.documents)

    @property
    def told_apart(self) -> Iterator[ArticlePart]:
        """The articles that are not summed up."""
        documents = told_apart(self.comparison, self.summed)
        return (_article_part(self.comparison, self.event, document) for document in documents)

    @property
    def nearest(self) -> Iterator[Excerpt]:
        """The passages that come nearest to the event in the articles that are summed up."""
        for silence in self.summed.nearest if self.summed else ():
            if silence.nearest:
                yield _nearest(self.comparison, self.comparison.documents[silence.document], silence.nearest)


@dataclass(frozen=True, slots=True)
class Export:
    """All that an export holds."""

    comparison: Comparison
    documents: tuple[Document, ...]
    events: tuple[EventPart, ...]
    figures: FiguresPart
    quotations: QuotationsPart
    further: tuple[FurtherWord, ...]
    made: str | None = None
    """When it was made, in the words of whoever asked for it; the comparison has no clock."""
    is_whole: bool = True
    """Whether it holds every event."""

    @property
    def title(self) -> str:
        """The title of the case."""
        return self.comparison.case.title

    @property
    def left_out(self) -> tuple[str, ...]:
        """Sentences on judgements of the person that could not be read, so that nothing here knows of them."""
        return tuple(map(unread_text, self.comparison.unread))


def gather_export(comparison: Comparison, event_ids: Sequence[str] | None, made: str | None) -> Export:
    """Gather the events that are wanted, all where `event_ids` is `None`. Raises `UnknownEventError`."""
    ids = find_event_ids(comparison, event_ids)
    events = tuple(_event_part(comparison, comparison.events_by_id[name]) for name in ids)
    found = gather_figures(comparison, ids), gather_quotations(comparison, ids)
    further = tuple(further_words(comparison, frozenset(ids), whole=event_ids is None))
    return Export(comparison, comparison.case.documents, events, *found, further, made, event_ids is None)


def _event_part(comparison: Comparison, event: Event) -> EventPart:
    label, grade = comparison.labels[event.id], comparison.grade(event.id)
    return EventPart(comparison, label, event, grade, sum_up(comparison, event))


def _article_part(comparison: Comparison, event: Event, document: Document) -> ArticlePart:
    silence = comparison.silence(event.id, document.id)
    return ArticlePart(
        document,
        comparison.stance(event.id, document.id),
        tuple(_told(comparison, event.id, document, m) for m in comparison.mentions(event.id, document.id)),
        silence,
        _nearest(comparison, document, silence.nearest) if silence and silence.nearest else None,
        tuple(article_words(comparison, event.id, document.id)),
        comparison.verdict(event.id, document.id),
        len(comparison.rejected.get((event.id, document.id), ())),
    )


def _told(comparison: Comparison, event: str, document: Document, mention: EventMention) -> Excerpt:
    verdict = comparison.verdict(event, document.id, mention.span)
    strength = STRENGTHS[mention.strength]
    said = mention_text(mention, verdict) if verdict else f"{strength}, score {score_text(mention.score)}"
    words = tuple(passage_words(comparison, document.id, mention.span, verdict))
    return Excerpt(document, mention.span, mention.score, mention.reasons, strength, said, verdict, words)


def _nearest(comparison: Comparison, document: Document, nearest: Nearest) -> Excerpt:
    words = tuple(passage_words(comparison, document.id, nearest.span, None))
    said = f"nearest, score {score_text(nearest.score)}"
    return Excerpt(document, nearest.span, nearest.score, nearest.reasons, "nearest", said, None, words)


def document_cells(document: Document) -> tuple[str, ...]:
    """Return what is said of a document, under `DOCUMENT_HEADS`."""
    outlet, date = document.outlet or UNKNOWN, document.date or UNKNOWN
    return document.siglum, document.title, outlet, date, document.file, document.sha256
