"""Everything the engine found in a case: what every view, export and verb reads."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from libya_reader.comparison.judged import judge_events
from libya_reader.comparison.judged_pairs import judge_pairs
from libya_reader.comparison.placed_words import HeldWords
from libya_reader.comparison.reading_quotations import QuotationsByDocument
from libya_reader.comparison.same_event import told_passages
from libya_reader.engine.alignment.align import align_folder
from libya_reader.engine.alignment.folder import Folder
from libya_reader.engine.alignment.model import DEFAULT_THRESHOLD, AlignerInput
from libya_reader.engine.progress import watched
from libya_reader.engine.sentences import split_sentences
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.judged import Held, Key, Pin, Place, Verdict
    from libya_reader.comparison.judged_pairs import JudgedPair
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.comparison.ledger import Ledger
    from libya_reader.comparison.placed_words import Noted, PlacedWords
    from libya_reader.comparison.voices import Voices
    from libya_reader.comparison.yaml_marks import Problem
    from libya_reader.engine.alignment.model import Alignment
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import Event, EventMention, Kind, Silence
    from libya_reader.engine.progress import Watch
    from libya_reader.engine.quantities import Figure, FigureRelation, Quantity
    from libya_reader.engine.quotations import Quotation
    from libya_reader.engine.quotations.relations import QuotationRelation
    from libya_reader.engine.sentences import Sentence

Stance = Literal["told", "related", "silent"]
"""How a document stands to an event."""

MACHINE_PARTS = frozenset(
    {
        "_alignments_in",
        "_folder",
        "_ties",
        "alignments",
        "figures",
        "figure_relations",
        "ledger",
        "quantities",
        "quotation_relations",
        "voices",
    }
)
"""What the events that are discovered do not change, so that it need not be found again."""

TIES_KEPT = 8
"""So many comparisons are kept because their figures are tied differently; the machine's own is the first."""
LABELS: dict[Kind, str] = {"event": "E", "topic": "T", "discovered": "D"}


@dataclass(frozen=True)
class Comparison:
    """Everything the engine found in a case."""

    case: Case
    sentences: Mapping[str, tuple[Sentence, ...]]
    """By document id."""
    quotations: Mapping[str, tuple[Quotation, ...]]
    """By document id, in order of place."""
    events: tuple[Event, ...]
    """Events first, then topics, then what was discovered; with the person's word applied."""
    judgements: tuple[AnchoredJudgement, ...] = ()
    """What the person decided."""
    machine: Comparison | None = None
    """What the machine alone found, asked for what judgements leave alone; `None` where no judgement is applied."""
    verdicts: Mapping[Key, Verdict] = field(default_factory=dict)
    """What the person decided of each passage and silence."""
    rejected: Mapping[tuple[str, str], tuple[EventMention, ...]] = field(default_factory=dict)
    """By event and document, what the person rejected."""
    overruled: Mapping[str, str] = field(default_factory=dict)
    """By id of a judgement, that of a later one which says otherwise of the same passage."""
    pins: tuple[Pin, ...] = ()
    """The pairs of passages that the person pinned together."""
    unread: tuple[Problem, ...] = ()
    """Why files of the person's judgements are left out: they are broken; the first problem of each."""
    watch: Watch | None = field(default=None, repr=False, compare=False)
    """Is told how far the engine is, while it aligns."""

    def judged(self, judgements: Iterable[AnchoredJudgement], unread: Iterable[Problem] = ()) -> Comparison:
        """Return the comparison with a person's judgements applied, in the place of any before."""
        if self.machine:
            return self.machine.judged(judgements, unread)
        words = tuple(judgements)
        searched = {query.id: query.searched for query in self.case.queries}
        found = judge_events(self.events, words, searched, tuple(self.documents), self._held)
        return replace(
            self,
            events=tuple(found.events),
            judgements=words,
            machine=self,
            verdicts=found.verdicts,
            rejected=found.rejected,
            overruled=found.overruled,
            pins=tuple(found.pins),
            unread=tuple({problem.file: problem for problem in sorted(unread, reverse=True)}.values()),
        )

    @cached_property
    def _held(self) -> Held:
        """What came of the words on each event, so that another word judges one event anew and not all."""
        return {}

    @cached_property
    def told_of_events(self) -> frozenset[tuple[str, str, TextSpan]]:
        """The passages that tell of an event, topics left out: by them figures are tied."""
        return frozenset(
            (event.id, mention.document, mention.span)
            for event in self.events
            if event.kind == "event"
            for mention in event.mentions
            if mention.strength == "direct"
        )

    def verdict(self, event: str, document: str, span: TextSpan | None = None) -> Verdict | None:
        """Return what the person decided of a passage of an event, or of a document's silence on it."""
        return self.verdicts.get((event, document, span))

    def grade(self, event: str) -> Judgement | None:
        """Return the grade that the person gave an event; of several the last."""
        return self._grades.get(event)

    @cached_property
    def _grades(self) -> Mapping[str, Judgement]:
        given = (judged.judgement for judged in self.judgements if judged.judgement.kind == "graded")
        return {each.event: each for each in sorted(given, key=lambda each: each.made) if each.event}

    def notes_on(self, document: str, span: TextSpan) -> tuple[Judgement, ...]:
        """Return the person's notes on a passage."""
        return tuple(self._placed.notes_on[document].on(span))

    def noted(self, document: str) -> Noted:
        """Return the notes on passages of a document, each with its place; the same ones until a note changes."""
        return self._placed.notes[document]

    def pinned_to(self, document: str, span: TextSpan) -> tuple[Place, ...]:
        """Return the passages of other documents that the person pinned together with one."""
        return tuple(self._placed.pinned_to[document].on(span))

    @cached_property
    def _placed(self) -> PlacedWords:
        return (self.machine or self)._held_words.of(self.judgements, self.pins, list(self.documents))  # noqa: SLF001

    @cached_property
    def _held_words(self) -> HeldWords:
        """The notes and pins as the comparison before had them."""
        return HeldWords()

    @cached_property
    def _folder(self) -> Folder:
        read = [AlignerInput(d.id, d.text, self.sentences[d.id]) for d in self.case.documents]
        return Folder(read, self.watch)

    @cached_property
    def alignments(self) -> tuple[Alignment, ...]:
        """The pairs that the machine holds to tell of the same event, the surest first."""
        return self.machine.alignments if self.machine else self._align(DEFAULT_THRESHOLD)

    def aligned(self, min_score: float) -> tuple[Alignment, ...]:
        """Return the pairs to which the machine gives at least this probability, the surest first."""
        if min_score < DEFAULT_THRESHOLD:
            return self.machine.aligned(min_score) if self.machine else self._align(min_score)
        return tuple(alignment for alignment in self.alignments if alignment.score >= min_score)

    def _align(self, min_score: float) -> tuple[Alignment, ...]:
        described = [event for event in self.events if event.kind != "discovered"]
        return align_folder(self._folder, min_score, told_passages(described, self.sentences), self.watch)

    @property
    def is_aligned(self) -> bool:
        """Whether the passages are aligned by now."""
        return "alignments" in (self.machine or self).__dict__

    def judged_pairs(self, min_score: float) -> tuple[JudgedPair, ...]:
        """Return the pairs with at least this probability, and those of the person, whatever the machine says."""
        return judge_pairs(self, self.aligned(min_score))

    def pairs_of(self, document: str, passage: TextSpan) -> tuple[JudgedPair, ...]:
        """Return the pairs that are shown and of which one is a passage, those of the person first, then the surest."""
        if self.machine and not self.judgements:
            return self.machine.pairs_of(document, passage)
        machine = self._alignments_in.get(document, ())
        here = [a for a in machine if any(p.document == document and p.span.overlap(passage) for p in (a.a, a.b))]
        pairs = judge_pairs(self, here)
        return tuple(
            pair
            for pair in pairs
            if any(place.document == document and place.span.overlap(passage) for place in (pair.a, pair.b))
        )

    @cached_property
    def _alignments_in(self) -> Mapping[str, list[Alignment]]:
        held: dict[str, list[Alignment]] = {}
        for alignment in self.alignments:
            for place in (alignment.a, alignment.b):
                held.setdefault(place.document, []).append(alignment)
        return held

    def with_discovered(self) -> Comparison:
        """Return the comparison with the events that the alignments make up and no annotation describes."""
        from libya_reader.comparison.same_event import as_events
        from libya_reader.engine.alignment.discover import discover_events

        found = discover_events(self._folder, self.alignments)
        fresh = as_events(found, self.events, list(self.documents))
        case = replace(self.case, queries=(*self.case.queries, *(query for query, _ in fresh)))
        events = (*self.events, *(event for _, event in fresh))
        return self._with_machine_parts(replace(self, case=case, events=events))

    def _with_machine_parts(self, other: Comparison) -> Comparison:
        for name in MACHINE_PARTS & self.__dict__.keys():
            other.__dict__[name] = self.__dict__[name]
        return other

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The counted things of every document, by document and place, with the events that their passages tell of."""
        if self._tied_alike:
            return self._tied_alike.figures
        from libya_reader.engine.quantities import Figure

        return tuple(
            Figure(name, quantity, self._events_at(name, quantity.span))
            for name, found in self.quantities.items()
            for quantity in found
        )

    @cached_property
    def quantities(self) -> Mapping[str, tuple[Quantity, ...]]:
        """The quantities of each document, by its id."""
        if self.machine:
            return self.machine.quantities
        from libya_reader.engine.quantities import find_quantities

        return {
            d.id: tuple(find_quantities(d.text, self.sentences[d.id], self.quotations[d.id]))
            for d in watched(self.case.documents, self.watch, "articles read for figures", stride=1)
        }

    def _events_at(self, document: str, span: TextSpan) -> frozenset[str] | None:
        """Return the events, topics left out, of which the passage around a span tells directly; `None` for none."""
        return (
            frozenset(
                event.id
                for event in self.events
                if event.kind == "event"
                for mention in self.mentions(event.id, document)
                if mention.strength == "direct" and mention.span.overlap(span)
            )
            or None
        )

    @cached_property
    def figure_relations(self) -> tuple[FigureRelation, ...]:
        """What figures have to do with each other."""
        if self._tied_alike:
            return self._tied_alike.figure_relations
        from libya_reader.engine.quantities import relate_quantities

        known = {(f.document, f.quantity.span): f.events for f in self.figures if f.events}
        return relate_quantities(self.quantities, known)

    @cached_property
    def ledger(self) -> Ledger:
        """The figures grouped by what they count, with what only looks alike on top."""
        if self._tied_alike:
            return self._tied_alike.ledger
        from libya_reader.comparison.ledger import build_ledger

        return build_ledger(self)

    @cached_property
    def _tied_alike(self) -> Comparison | None:
        """An earlier comparison of the case, the machine's own before all, that ties every figure to the same events.

        A word that is taken back brings the one from before it.
        """
        if self.machine is None:
            return None
        ties = self.machine._ties  # noqa: SLF001
        known = ties.setdefault(self.told_of_events, self)
        if len(ties) > TIES_KEPT:
            del ties[list(ties)[1]]
        return known if known is not self else None

    @cached_property
    def _ties(self) -> dict[frozenset[tuple[str, str, TextSpan]], Comparison]:
        """By what tells of events, the first comparison in which that was so."""
        return {self.told_of_events: self}

    @cached_property
    def quotation_relations(self) -> tuple[QuotationRelation, ...]:
        """What quotations of different documents have to do with each other."""
        if self.machine:
            return self.machine.quotation_relations
        from libya_reader.engine.quotations.relations import relate_quotations

        documents = watched(self.case.documents, self.watch, "articles read for quotations", stride=1)
        return relate_quotations([(d.id, d.text, self.quotations[d.id]) for d in documents])

    @cached_property
    def voices(self) -> Voices:
        """The quotations by speaker, across documents and spellings."""
        if self.machine:
            return self.machine.voices
        from libya_reader.comparison.voices import build_voices

        return build_voices(self)

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """The documents by id, in the order of their columns."""
        return {document.id: document for document in self.case.documents}

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The short label of each event by its id: E1, E2, T1."""
        counts = dict.fromkeys(LABELS, 0)
        labels = {}
        for event in self.events:
            counts[event.kind] += 1
            labels[event.id] = f"{LABELS[event.kind]}{counts[event.kind]}"
        return labels

    @cached_property
    def events_by_id(self) -> Mapping[str, Event]:
        """The events by id."""
        return {event.id: event for event in self.events}

    @cached_property
    def _mentions(self) -> Mapping[tuple[str, str], tuple[EventMention, ...]]:
        held: dict[tuple[str, str], tuple[EventMention, ...]] = {}
        for event in self.events:
            for mention in event.mentions:
                key = event.id, mention.document
                held[key] = (*held.get(key, ()), mention)
        return held

    def furniture(self, document: str) -> tuple[TextSpan, ...]:
        """Return what stands in a document and is no prose: its dateline, the furniture of its web page."""
        text = self.documents[document].text
        edges = [0, *(edge for s in self.sentences[document] for edge in (s.span.start, s.span.end)), len(text)]
        gaps = (TextSpan(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
        return tuple(gap for gap in gaps if gap.of(text).strip())

    def mentions(self, event: str, document: str) -> tuple[EventMention, ...]:
        """Return the passages of a document that tell of an event or are related to it, in order."""
        return self._mentions.get((event, document), ())

    def silence(self, event: str, document: str) -> Silence | None:
        """Return a document's silence on an event, or `None` where it tells of it."""
        if event not in self._silences:
            self._silences[event] = {silence.document: silence for silence in self.events_by_id[event].silences}
        return self._silences[event].get(document)

    @cached_property
    def _silences(self) -> dict[str, dict[str, Silence]]:
        """By event, as far as they were asked for, the silences by document."""
        return {}

    def stance(self, event: str, document: str) -> Stance:
        """Tell how a document stands to an event."""
        strengths = {mention.strength for mention in self.mentions(event, document)}
        return "told" if "direct" in strengths else "related" if strengths else "silent"


def compare(case: Case, *, events: bool = True, watch: Watch | None = None) -> Comparison:
    """Run the engine on a case, once; without `events` none is sought, for those who ask for quotations alone.

    `watch` is told how far the engine is, now and later; what it raises ends the work.
    """
    documents = watched(case.documents, watch, "articles divided", stride=8)
    sentences = {document.id: tuple(split_sentences(document.text)) for document in documents}
    quotations = QuotationsByDocument(case.documents, sentences)
    if not events or not case.queries:
        return Comparison(case, sentences, quotations, (), watch=watch)
    from libya_reader.engine.events.finder import ReadDocument, find_events

    documents = watched(case.documents, watch, "articles read", stride=1)
    read = [ReadDocument(d.id, d.text, sentences[d.id], quotations[d.id]) for d in documents]
    return Comparison(case, sentences, quotations, find_events(read, case.queries), watch=watch)
