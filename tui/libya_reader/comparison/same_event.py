"""Alignments that follow from events: passages of different documents that tell of the same one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.events.model import Event, EventMention
    from libya_reader.engine.spans import TextSpan


@dataclass(frozen=True, slots=True)
class Place:
    """A span of one document."""

    document: str
    span: TextSpan


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two passages of different documents judged to tell of the same event."""

    a: Place
    b: Place
    score: float
    """Probability between 0 and 1."""
    reasons: tuple[Reason, ...]
    """For and against, the weightiest first."""


def align_by_event(events: Sequence[Event]) -> tuple[Alignment, ...]:
    """Return the pairs of passages in different documents that tell of the same event, the surest first.

    A pair is as sure as both its passages are: the product of their scores. Of several events that a pair shares the
    surest counts.
    """
    best: dict[tuple[Place, Place], Alignment] = {}
    for event in events:
        told = [mention for mention in event.mentions if mention.strength == "direct"]
        for a, b in combinations(told, 2):
            if a.document != b.document:
                pair = _pair(event, a, b)
                key = pair.a, pair.b
                if key not in best or best[key].score < pair.score:
                    best[key] = pair
    return tuple(sorted(best.values(), key=lambda pair: -pair.score))


def _pair(event: Event, a: EventMention, b: EventMention) -> Alignment:
    both = Reason(speaks_for=True, what=event.kind, text=f"both tell of “{event.title}”")
    against = [reason for reason in (*a.reasons, *b.reasons) if not reason.speaks_for]
    score = round(a.score * b.score, 4)
    return Alignment(Place(a.document, a.span), Place(b.document, b.span), score, (both, *against))
