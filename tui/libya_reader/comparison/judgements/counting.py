"""Which judgements count for nothing, and why: an event that is gone, no event at all, a later word that differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.engine.spans import TextSpan

OF_AN_EVENT = frozenset({"accepted", "rejected"})
"""Kinds of judgements that say something of a passage and an event, and without the event nothing."""
OVER_EACH_OTHER = frozenset({"accepted", "pinned", "rejected"})
"""Kinds of which a later one may say otherwise of the same passage."""


def why_not_counted(judgement: Judgement, events: Collection[str], overruled: Mapping[str, str]) -> str | None:
    """Return why a judgement counts for nothing; `None` where it counts.

    `events` are the ids of the events that there are; `overruled` says by id which later judgement says otherwise.
    """
    if later := overruled.get(judgement.id):
        return f"does not count: {later} says otherwise of the same passage, and later"
    if judgement.event is None:
        return "does not count: it names no event" if judgement.kind in OF_AN_EVENT else None
    if judgement.event not in events:
        return f"does not count: the case has no event {judgement.event!r} now"
    return None


def not_counted(case: Case, judgements: Sequence[AnchoredJudgement]) -> Mapping[str, str]:
    """Return by id why judgements count for nothing. The engine runs only where that cannot be said without it."""
    events: Collection[str] = [query.id for query in case.queries]
    overruled: Mapping[str, str] = {}
    known = {judged.judgement.event for judged in judgements} <= {*events, None}
    if not known or _may_differ(judgements):
        from libya_reader.comparison.comparison import compare

        comparison = compare(case)
        judged = (comparison if known else comparison.with_discovered()).judged(judgements)
        events, overruled = judged.events_by_id, judged.overruled
    reasons = ((each.judgement.id, why_not_counted(each.judgement, events, overruled)) for each in judgements)
    return {name: why for name, why in reasons if why}


def _may_differ(judgements: Iterable[AnchoredJudgement]) -> bool:
    """Tell whether a passage was rejected of an event of which a passage that overlaps it was said to tell."""
    said: dict[tuple[str | None, str | None], list[tuple[TextSpan, bool]]] = {}
    for judged in judgements:
        judgement, second = judged.judgement, judged.judgement.counterpart
        if judgement.kind in OVER_EACH_OTHER:
            places = [(judgement.document, judged.anchor), (second.document if second else None, judged.counterpart)]
            for document, anchor in places:
                if anchor and anchor.span:
                    held = said.setdefault((judgement.event, document), [])
                    held.append((anchor.span, judgement.kind == "rejected"))
    return any(_differ(held) for held in said.values())


def _differ(said: Sequence[tuple[TextSpan, bool]]) -> bool:
    rejected = [span for span, is_rejected in said if is_rejected]
    return any(span.overlap(other) for span, is_rejected in said if not is_rejected for other in rejected)
