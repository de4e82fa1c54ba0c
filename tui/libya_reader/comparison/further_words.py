"""What the person decided and no excerpt of an event shows: it is told behind the events, so that nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.comparison.verdict_words import decided_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.engine.document import Document
    from libya_reader.engine.spans import TextSpan


@dataclass(frozen=True, slots=True)
class FurtherWord:
    """What the person decided and no excerpt shows: a note elsewhere, a pinned pair of no event, an orphan."""

    what: str
    """What it is, in a few words."""
    passages: tuple[tuple[Document, TextSpan], ...]
    """Where it stands; nowhere for an orphan."""
    quote: str
    """For an orphan the words that it points at."""
    note: str


def further_words(comparison: Comparison, events: frozenset[str], *, whole: bool) -> Iterator[FurtherWord]:
    """Yield what no excerpt of these events shows; what belongs to no event stands in a whole export alone."""
    shown = {(m.document, m.span) for name in events for m in comparison.events_by_id[name].mentions}
    for judged in comparison.judgements:
        judgement = judged.judgement
        if judgement.kind == "rejected" or not (judgement.event in events or whole):
            continue
        if judged.state == "orphan":
            quotes = [t.exact for t in (judgement.target, judgement.counterpart and judgement.counterpart.target) if t]
            what = f"{decided_text(judged.judgement)}, but no longer found in the texts"
            yield FurtherWord(what, (), " … ".join(quotes), judgement.note or "")
        elif judgement.event not in comparison.events_by_id or not _is_shown(comparison, judged, shown):
            yield FurtherWord(_what(comparison, judged), _passages(comparison, judged), "", judgement.note or "")


def _is_shown(comparison: Comparison, judged: AnchoredJudgement, shown: set[tuple[str, TextSpan]]) -> bool:
    """Tell whether an excerpt or an event shows a judgement."""
    judgement = judged.judgement
    return judgement.kind != "note" or any(
        judgement in comparison.notes_on(document, span) for document, span in shown if document == judgement.document
    )


def _what(comparison: Comparison, judged: AnchoredJudgement) -> str:
    event = judged.judgement.event
    of_which = (
        f", of an event {event!r} that the case does not have" if event not in {None, *comparison.events_by_id} else ""
    )
    return f"{decided_text(judged.judgement)}{of_which}"


def _passages(comparison: Comparison, judged: AnchoredJudgement) -> tuple[tuple[Document, TextSpan], ...]:
    second = judged.judgement.counterpart
    places = ((judged.judgement.document, judged.anchor), (second and second.document, judged.counterpart))
    return tuple(
        (comparison.documents[name], anchor.span) for name, anchor in places if name and anchor and anchor.span
    )
