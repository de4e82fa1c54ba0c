"""Pairs of passages with the person's word over the machine's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from libya_reader.comparison.judged import POSITIVE, Place, same_passage
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.alignment.model import Alignment
    from libya_reader.engine.events.model import Event, EventMention

PairVerdict = Literal["accepted", "pinned"]


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """Two passages of different documents that tell of the same event, by the machine's word or the person's."""

    a: Place
    """In the document that stands first in the case."""
    b: Place
    score: float
    """The machine's calibrated probability, 0 to 1; 0 where it does not propose the pair."""
    verdict: PairVerdict | None = None
    """The person's word: pinned together, or both tell of an event and one of them is accepted; `None`: nothing."""
    said: tuple[Reason, ...] = ()
    """What the person says."""
    alignment: Alignment | None = None
    """The machine's own; `None` where it does not propose the pair."""

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What speaks for and against, the person's word first."""
        return (*self.said, *(self.alignment.reasons if self.alignment else ()))


def judge_pairs(comparison: Comparison, machine: Iterable[Alignment]) -> tuple[JudgedPair, ...]:
    """Return the pairs of the machine without those that the person parted, and those that they joined.

    Two passages are parted where one of them was rejected of an event that the other tells of. The surest stand first,
    those of the person before all.
    """
    joined = _joined(comparison)
    pairs = []
    for alignment in machine:
        a, b = (Place(place.document, place.span) for place in (alignment.a, alignment.b))
        verdict, said = joined.pop((a, b), (None, ()))
        if verdict or not _is_parted(comparison, a, b):
            pairs.append(JudgedPair(a, b, alignment.score, verdict, said, alignment))
    pairs += [JudgedPair(*places, 0.0, verdict, said) for places, (verdict, said) in joined.items()]
    return tuple(sorted(pairs, key=lambda pair: (pair.verdict is None, -pair.score)))


def _joined(comparison: Comparison) -> dict[tuple[Place, Place], tuple[PairVerdict, tuple[Reason, ...]]]:
    """Return the pairs that are the person's word, in the order of the documents."""
    order = {name: n for n, name in enumerate(comparison.documents)}
    found: dict[tuple[Place, Place], tuple[PairVerdict, tuple[Reason, ...]]] = {}
    for event in comparison.events:
        for one, other in _accepted(comparison, event):
            a, b = sorted((one, other), key=lambda place: order[place.document])
            found[a, b] = (
                "accepted",
                (_says(f"{event.kind} “{event.title}”: the person accepted that it is told here"),),
            )
    for pin in comparison.pins:
        a, b = sorted((pin.a, pin.b), key=lambda place: order[place.document])
        found[a, b] = "pinned", (_says("the person pinned the two together"),)
    return found


def _accepted(comparison: Comparison, event: Event) -> Iterator[tuple[Place, Place]]:
    told = [mention for mention in event.mentions if mention.strength == "direct"]
    judged = [mention for mention in told if _is_accepted(comparison, event, mention)]
    for one in judged:
        for other in told:
            if one.document != other.document:
                yield Place(one.document, one.span), Place(other.document, other.span)


def _is_accepted(comparison: Comparison, event: Event, mention: EventMention) -> bool:
    verdict = comparison.verdict(event.id, mention.document, mention.span)
    return verdict is not None and verdict.kind in POSITIVE


def _is_parted(comparison: Comparison, a: Place, b: Place) -> bool:
    return any(
        any(same_passage(mention.span, one.span) for mention in rejected)
        and any(m.strength == "direct" and same_passage(m.span, other.span) for m in told)
        for one, other in ((a, b), (b, a))
        for (event, document), rejected in comparison.rejected.items()
        if document == one.document
        for told in [comparison.mentions(event, other.document)]
    )


def _says(text: str) -> Reason:
    return Reason(speaks_for=True, what="person", text=text)
