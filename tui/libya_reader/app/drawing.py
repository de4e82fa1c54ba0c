"""What each column draws for a state of the reading view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.app.event_panel import SIGNS
from libya_reader.app.marks import Highlight, PassageMark, PlacedItems
from libya_reader.app.row_painter import Drawn
from libya_reader.comparison.wording import score_text

if TYPE_CHECKING:
    from libya_reader.app.reading_state import ReadingState
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.events.model import EventMention

BARS = {"direct": "┃", "related": "┆"}
"""The gutter's bar: whole for a passage that tells of the event, broken for a related one."""


def drawn_for(state: ReadingState, document: str, furniture: PlacedItems[Highlight]) -> Drawn:
    """Return what a column draws: the current event's passages, the hits of a search, the cursor."""
    return Drawn(
        marks=PlacedItems(_marks(state, document)),
        highlights=PlacedItems(_hits(state, document)),
        furniture=furniture,
        cursor=state.cursor(document) if document == state.document or state.event is None else None,
        quiet=state.event is not None,
    )


def _marks(state: ReadingState, document: str) -> list[PassageMark]:
    if not (state.comparison and state.event):
        return []
    label = state.comparison.labels[state.event]
    return [
        PassageMark(
            mention.span,
            mention.strength,
            label if mention.strength == "direct" else label.lower(),
            BARS[mention.strength],
        )
        for mention in state.comparison.mentions(state.event, document)
    ]


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
    return f"{SIGNS[stance]} {stance}"


def passage_line(state: ReadingState) -> str:
    """Return what is said of the passage under the cursor, in one line."""
    if state.comparison is None:
        return "reading the articles …"
    if not state.comparison.events:
        return "no annotations say what to look for here"
    if state.search is not None:
        return search_line(state)
    comparison, event = state.comparison, state.event
    if event is None:
        return ""
    name = f"{comparison.labels[event]} {comparison.events_by_id[event].title}"
    mention = state.mention_at_cursor(state.document)
    if mention is None:
        return f"{name} · {_absent(comparison, event, state.document)}"
    mentions = comparison.mentions(event, state.document)
    at = f"{mentions.index(mention) + 1}/{len(mentions)}"
    word = "told" if mention.strength == "direct" else "related"
    return f"{name} · {at} {word} {score_text(mention.score)} · {reasons_line(mention)}"


def stance_line(comparison: Comparison, event: str, document: str) -> str:
    """Return how an article stands to an event, in one line."""
    name = f"{comparison.labels[event]} {comparison.events_by_id[event].title}"
    siglum, stance = comparison.documents[document].siglum, comparison.stance(event, document)
    mentions = comparison.mentions(event, document)
    if not mentions:
        return f"{name} · {siglum} is silent on it"
    scores = ", ".join(score_text(mention.score) for mention in mentions)
    return f"{name} · {siglum} · {stance} in {len(mentions)} passage{'' if len(mentions) == 1 else 's'} ({scores})"


def _absent(comparison: Comparison, event: str, document: str) -> str:
    siglum = comparison.documents[document].siglum
    if comparison.silence(event, document):
        return f"{siglum} is silent on it"
    return f"this passage of {siglum} does not tell of it"


def reasons_line(mention: EventMention) -> str:
    """Return the reasons for and against in one line."""
    speaks_for = "; ".join(f"{r.what} {r.text}" for r in mention.reasons if r.speaks_for)
    against = "; ".join(f"{r.what} {r.text}" for r in mention.reasons if not r.speaks_for)
    return f"against: {against or 'nothing'} · for: {speaks_for}"


def search_line(state: ReadingState) -> str:
    """Return what is said of the search that is on."""
    search = state.search
    if search is None:
        return ""
    if search.current is None:
        return f"“{search.words}” stands in no article"
    return f"“{search.words}” · hit {search.at + 1} of {len(search.hits)} · in {search.current.document}"
