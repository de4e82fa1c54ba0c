"""What the person decided and no excerpt of an event shows: it is told behind the events, so that nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.comparison.verdict_words import decided_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import Event
    from libya_reader.engine.spans import TextSpan


@dataclass(frozen=True, slots=True)
class FurtherWord:
    """What the person decided and no excerpt shows: a note elsewhere, a pinned pair of no event, an orphan."""

    what: str
    """What it is, in a few words."""
    event: Event | None
    """What it is about; `None` where that is no event of the case."""
    passages: tuple[tuple[Document, TextSpan], ...]
    """Where it stands; nowhere for an orphan."""
    quote: str
    """For an orphan the words that it points at."""
    note: str


def further_words(comparison: Comparison, events: frozenset[str], *, whole: bool) -> Iterator[FurtherWord]:
    """Yield what no excerpt of these events shows; what belongs to no event stands in a whole export alone."""
    shown = {(m.document, m.span) for name in events for m in comparison.events_by_id[name].mentions}
    told = {verdict.judgement.id for (event, *_), verdict in comparison.verdicts.items() if event in events}
    for judged in comparison.judgements:
        judgement = judged.judgement
        if judgement.kind == "rejected" or not (judgement.event in events or whole):
            continue
        if judged.state == "orphan" or not _is_shown(comparison, judgement, shown, told):
            yield _further_word(comparison, judged)


def _is_shown(comparison: Comparison, judgement: Judgement, shown: set[tuple[str, TextSpan]], told: set[str]) -> bool:
    """Tell whether an excerpt or an event shows a judgement, or another word counts in its place."""
    if judgement.kind == "note":
        return _is_noted(comparison, judgement, shown)
    if judgement.event not in comparison.events_by_id:
        return False
    counts_no_more = judgement.kind == "graded" or judgement.id in comparison.overruled
    return judgement.id in told or counts_no_more or not judgement.note


def _is_noted(comparison: Comparison, judgement: Judgement, shown: set[tuple[str, TextSpan]]) -> bool:
    return any(
        judgement in comparison.notes_on(document, span) for document, span in shown if document == judgement.document
    )


def _further_word(comparison: Comparison, judged: AnchoredJudgement) -> FurtherWord:
    judgement = judged.judgement
    lost = judged.state == "orphan"
    second = judgement.counterpart
    quotes = [target.exact for target in (judgement.target, second and second.target) if target] if lost else []
    return FurtherWord(
        _what(comparison, judged),
        comparison.events_by_id.get(judgement.event or ""),
        () if lost else _passages(comparison, judged),
        " … ".join(quotes),
        judgement.note or "",
    )


def _what(comparison: Comparison, judged: AnchoredJudgement) -> str:
    """Return what was decided, of which event, in which articles, and whether it is lost."""
    judgement, event = judged.judgement, judged.judgement.event
    parts = [decided_text(judgement)]
    known = comparison.events_by_id.get(event or "")
    if known:
        parts.append(f"{comparison.labels[known.id]} {known.title}")
    elif event is not None:
        parts.append(f"of an event {event!r} that the case does not have")
    elif judgement.kind == "accepted":
        parts.append("of no event")
    if judged.state == "orphan":
        names = (judgement.document, judgement.counterpart.document if judgement.counterpart else None)
        documents = comparison.documents
        parts += [documents[name].siglum if name in documents else name for name in names if name]
        parts.append("but no longer found in the texts")
    return ", ".join(parts)


def _passages(comparison: Comparison, judged: AnchoredJudgement) -> tuple[tuple[Document, TextSpan], ...]:
    second = judged.judgement.counterpart
    places = ((judged.judgement.document, judged.anchor), (second and second.document, judged.counterpart))
    return tuple(
        (comparison.documents[name], anchor.span) for name, anchor in places if name and anchor and anchor.span
    )
