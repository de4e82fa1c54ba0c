"""What each column draws for a state of the reading view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.app.event_panel import sign_of
from libya_reader.app.marks import Highlight, PassageMark, PlacedItems
from libya_reader.app.row_painter import LABEL, NAME_CELLS, Drawn
from libya_reader.comparison.verdict_words import YOU, article_words, passage_words
from libya_reader.comparison.wording import STRENGTHS, count_text, figure_text, quotation_text, reasons_text, score_text
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from libya_reader.app.reading_state import ReadingState, Search
    from libya_reader.app.walk import Step
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.placed_words import Noted
    from libya_reader.engine.events.model import EventMention

BARS = {"direct": "┃", "related": "┆", "accepted": "║", "added": "╫", "pinned": "╬", "rejected": "╳"}
"""The gutter's bar: one line for the machine's word (broken: related), two for the person's."""
PINNED = "P"
"""The label of a passage that is pinned and tells of no current event."""
KINDS = {"event": "event", "topic": "topic", "discovered": "discovered event"}
"""What each kind of event is called."""
NO_EVENTS = "no annotations say what to look for, and no passages of these articles align"
"""Why there is no event."""
NOTED = "✎"
"""Before a passage with a note."""


@dataclass(frozen=True, slots=True)
class HeldMarks:
    """What a column shows of passages, made anew only when something of it changes: most keys move the cursor alone."""

    comparison: Comparison | None
    key: tuple[object, ...]
    marks: PlacedItems[PassageMark]
    noted: Noted
    notes: PlacedItems[Highlight]


def _held(state: ReadingState, document: str) -> HeldMarks:
    key = state.event, state.show_rejected, state.pinning
    held = state.held_marks.get(document)
    if held is None or held.comparison is not state.comparison or held.key != key:
        marks = PlacedItems(_apart([*_marks(state, document), *_pinned_marks(state, document)]))
        noted = state.comparison.noted(document) if state.comparison else ()
        notes = held.notes if held is not None and held.noted is noted else PlacedItems(_noted(noted))
        held = HeldMarks(state.comparison, key, marks, noted, notes)
        state.held_marks[document] = held
    return held


def drawn_for(state: ReadingState, document: str, furniture: PlacedItems[Highlight]) -> Drawn:
    """Return what a column draws: the current event's passages, figures, quotations, hits and the cursor."""
    held = _held(state, document)
    layers = [furniture, held.notes]
    if state.findings is not None:
        layers += state.findings.layers[document]
    if step := state.step:
        layers.append(PlacedItems(_walked(step, document)))
    if state.search is not None:
        layers.append(PlacedItems(_hits(state, document)))
    among_speakers = state.findings is not None and state.step is not None and state.step.kind == "quotation"
    return Drawn(
        marks=state.findings.speakers[document] if state.findings and among_speakers else held.marks,
        layers=tuple(layers),
        cursor=state.cursor(document) if document == state.document else None,
        quiet=state.event is not None,
        label=NAME_CELLS if among_speakers else _label_cells(state),
    )


def _label_cells(state: ReadingState) -> int:
    label = state.comparison.labels.get(state.event or "", "") if state.comparison else ""
    return max(LABEL, len(label))


def _walked(step: Step, document: str) -> list[Highlight]:
    """Return the current figure or quotation, or its counterparts in this document."""
    here = [Highlight(step.span, "current")] if step.document == document else []
    spans = {
        other.span for other in step.counterparts if other.document == document and not other.span.overlap(step.span)
    }
    others = (span for span in spans if step.document != document or not span.overlap(step.span))
    return [*here, *(Highlight(span, "counterpart") for span in sorted(others))]


def _marks(state: ReadingState, document: str) -> list[PassageMark]:
    comparison, event = state.comparison, state.event
    if not (comparison and event):
        return []
    label = comparison.labels[event]
    marks = [_mark(comparison, event, label, mention) for mention in comparison.mentions(event, document)]
    if state.show_rejected:
        rejected = comparison.rejected.get((event, document), ())
        marks += [PassageMark(m.span, "rejected", label.lower(), BARS["rejected"]) for m in rejected]
    return marks


def _pinned_marks(state: ReadingState, document: str) -> list[PassageMark]:
    """Return the passages that are pinned, whatever is current, and the first of two that are being pinned."""
    if state.comparison is None:
        return []
    places = [place for pin in state.comparison.pins for place in (pin.a, pin.b)]
    spans = [place.span for place in places if place.document == document]
    spans += [state.pinning[1]] if state.pinning and state.pinning[0] == document else []
    return [PassageMark(span, "related", PINNED, BARS["pinned"]) for span in spans]


def _apart(marks: Iterable[PassageMark]) -> list[PassageMark]:
    """Leave out marks that overlap another: one place has one mark, of those that begin together the first one."""
    kept: list[PassageMark] = []
    for mark in sorted(marks, key=lambda mark: mark.span.start):
        if not kept or mark.span.start >= kept[-1].span.end:
            kept.append(mark)
    return kept


def _noted(notes: Noted) -> list[Highlight]:
    """Return the passages on which the person wrote a note, each once."""
    spans = dict.fromkeys(span for _, span in notes)
    starts = {span.start: span for span in sorted(spans, reverse=True)}
    return [Highlight(TextSpan(start, min(span.end, start + 1)), "noted", NOTED) for start, span in starts.items()]


def _mark(comparison: Comparison, event: str, label: str, mention: EventMention) -> PassageMark:
    verdict = comparison.verdict(event, mention.document, mention.span)
    pinned = comparison.pinned_to(mention.document, mention.span)
    bar = BARS["pinned" if pinned else verdict.kind if verdict else mention.strength]
    return PassageMark(mention.span, mention.strength, label if mention.strength == "direct" else label.lower(), bar)


def _hits(state: ReadingState, document: str) -> list[Highlight]:
    search = state.search
    if search is None:
        return []
    current = search.current
    return [
        Highlight(hit.span, "hit-current" if hit is current else "hit")
        for hit in search.hits
        if hit.document == document
    ]


def heading_note(state: ReadingState, document: str) -> str:
    """Return what stands at the right of a column's heading: its stance to the event, or the hits in it."""
    if state.search is not None:
        count = sum(hit.document == document for hit in state.search.hits)
        return f"{count} hit{'' if count == 1 else 's'}"
    if not (state.comparison and state.event):
        return ""
    stance = state.comparison.stance(state.event, document)
    return f"{sign_of(state.comparison, state.event, document)} {stance}"


def passage_line(state: ReadingState) -> str:
    """Return what is said of what is current, in one line."""
    if state.comparison is None:
        return f"{state.progress} …"
    if state.search is not None:
        return search_line(state.search, state.comparison)
    if state.step is not None:
        return step_line(state.comparison, state.step)
    if state.event is None and state.progress:
        return f"{state.progress} …"
    if state.event is None:
        return NO_EVENTS
    return mention_line(state, state.comparison, state.event)


def mention_line(state: ReadingState, comparison: Comparison, event: str) -> str:
    """Return what is said of the passage under the cursor: whether it tells of the current event, and why."""
    name = f"{comparison.labels[event]} {comparison.events_by_id[event].title}"
    mention = state.mention_at_cursor(state.document)
    cursor = state.cursor(state.document)
    words = list(passage_words(comparison, state.document, cursor, None, YOU)) if cursor else []
    if mention is None:
        rejected = _rejected(state, comparison, event)
        said = rejected or _absent(comparison, event, state.document)
        return " · ".join([name, said, *words])
    mentions = comparison.mentions(event, state.document)
    at = f"{mentions.index(mention) + 1}/{len(mentions)}"
    return " · ".join([name, f"{at} {_word(comparison, event, mention)}", *words, reasons_line(mention)])


def _rejected(state: ReadingState, comparison: Comparison, event: str) -> str | None:
    """Return that the person rejected the passage under the cursor, and the machine's word beside."""
    cursor = state.cursor(state.document)
    mentions = comparison.rejected.get((event, state.document), ())
    here = next((mention for mention in mentions if cursor and mention.span.overlap(cursor)), None)
    return f"rejected by you, machine {STRENGTHS[here.strength]} {score_text(here.score)}" if here else None


def _word(comparison: Comparison, event: str, mention: EventMention) -> str:
    """Return the person's word where there is one, and the machine's beside it."""
    verdict = comparison.verdict(event, mention.document, mention.span)
    if verdict is None:
        return f"{STRENGTHS[mention.strength]} {score_text(mention.score)}"
    beside = verdict.machine
    machine = f"{STRENGTHS[beside.strength]} {score_text(beside.score)}" if beside else "nothing"
    return f"{verdict.kind} by you, machine {machine}"


def stance_line(comparison: Comparison, event: str, document: str) -> str:
    """Return how an article stands to an event, in one line."""
    name = f"{comparison.labels[event]} {comparison.events_by_id[event].title}"
    siglum, stance = comparison.documents[document].siglum, comparison.stance(event, document)
    mentions = comparison.mentions(event, document)
    words = article_words(comparison, event, document, YOU)
    if not mentions:
        return " · ".join([name, f"{siglum} is silent on it", *words])
    scores = ", ".join(_word(comparison, event, mention) for mention in mentions)
    return " · ".join([name, siglum, f"{stance} in {count_text(len(mentions), 'passage')} ({scores})", *words])


def step_line(comparison: Comparison, step: Step) -> str:
    """Return what is said of the current figure or quotation, in one line."""
    if step.kind == "figure":
        what = figure_text(comparison.figures[step.number].quantity)
    else:
        what = quotation_text(comparison.quotations[step.document][step.number])
    sigla = comparison.documents
    others = [f"{o.kind} in {sigla[o.document].siglum}" for o in step.counterparts if o.document != step.document]
    return f"{what} · {'; '.join(dict.fromkeys(others)) or 'no counterpart found in another article'}"


def _absent(comparison: Comparison, event: str, document: str) -> str:
    siglum = comparison.documents[document].siglum
    if comparison.verdict(event, document):
        return f"{siglum} has no counterpart: you say so"
    if comparison.silence(event, document):
        return f"{siglum} is silent on it"
    return f"this passage of {siglum} is not shown as telling of it"


def reasons_line(mention: EventMention) -> str:
    """Return the reasons for and against in one line."""
    against, speaks_for = (reasons_text(mention.reasons, speak_for=speak_for) for speak_for in (False, True))
    return f"against: {against} · for: {speaks_for}"


def search_line(search: Search, comparison: Comparison) -> str:
    """Return what is said of the search that is on."""
    if search.current is None:
        return f"“{search.words}” stands in no article"
    siglum = comparison.documents[search.current.document].siglum
    return f"“{search.words}” · hit {search.at + 1} of {len(search.hits)} · in {siglum}"
