"""Walking: figures or quotations taken one by one, each shown with its counterparts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from libya_reader.comparison.wording import ALARMS
from libya_reader.comparison.wording import RELATION_SIGNS as SIGNS
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.reasons import Reason

WalkKind = Literal["figure", "quotation"]

Key = tuple[str, TextSpan]
"""A document's id and a place in it."""


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Another figure or quotation that one has to do with, and why."""

    document: str
    span: TextSpan
    kind: str
    """The relation."""
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One figure or quotation of a walk."""

    kind: WalkKind
    number: int
    """Its index among the comparison's figures, or among its document's quotations."""
    document: str
    span: TextSpan
    counterparts: tuple[Counterpart, ...]
    """Those in other articles first, the weightiest first."""

    @property
    def sign(self) -> str:
        """The sign of a figure's weightiest relation to another article, or none."""
        kinds = {other.kind for other in self.counterparts if other.document != self.document}
        return next((sign for kind, sign in SIGNS.items() if kind in kinds), "")

    @property
    def is_alarm(self) -> bool:
        """Whether it looks like a figure of another article and is none, or the other way round."""
        return any(other.kind in ALARMS and other.document != self.document for other in self.counterparts)

    @property
    def is_shared(self) -> bool:
        """Whether another article has the same words."""
        return any(other.kind == "same words" for other in self.counterparts)

    @property
    def is_linked(self) -> bool:
        """Whether it has a counterpart in another article."""
        return any(other.document != self.document for other in self.counterparts)


@dataclass
class Walk:
    """A walk that is on."""

    steps: Sequence[Step]
    at: int

    @property
    def current(self) -> Step:
        """The figure or quotation that is current."""
        return self.steps[self.at]

    def move(self, by: int) -> None:
        """Go on, around the ends."""
        self.at = (self.at + by) % len(self.steps)


def figure_steps(comparison: Comparison) -> list[Step]:
    """Return the figures of a comparison in order, each with its counterparts."""
    related = _both_ways(
        ((r.a.document, r.a.quantity.span), (r.b.document, r.b.quantity.span), r.kind, r.reasons)
        for r in comparison.figure_relations
    )
    return [
        Step(
            "figure",
            n,
            f.document,
            f.quantity.span,
            _ordered(f.document, related.get((f.document, f.quantity.span), ())),
        )
        for n, f in enumerate(comparison.figures)
    ]


def quotation_steps(comparison: Comparison) -> list[Step]:
    """Return the quotations of a comparison in order, each with its counterparts; retold speech is left out."""
    related = _both_ways(
        ((r.a.document, r.a.span), (r.b.document, r.b.span), r.kind, r.reasons) for r in comparison.quotation_relations
    )
    return [
        Step("quotation", n, name, q.content, _ordered(name, related.get((name, q.content), ())))
        for name in comparison.documents
        for n, q in enumerate(comparison.quotations[name])
        if q.kind != "indirect"
    ]


def _both_ways(
    relations: Iterable[tuple[Key, Key, str, tuple[Reason, ...]]],
) -> Mapping[Key, list[Counterpart]]:
    related: defaultdict[Key, list[Counterpart]] = defaultdict(list)
    for a, b, kind, reasons in relations:
        related[a].append(Counterpart(*b, kind, reasons))
        related[b].append(Counterpart(*a, kind, reasons))
    return related


def _ordered(document: str, others: Sequence[Counterpart]) -> tuple[Counterpart, ...]:
    order = {kind: n for n, kind in enumerate(SIGNS)}
    return tuple(
        sorted(others, key=lambda o: (o.document == document, order.get(o.kind, len(order)), o.document, o.span))
    )
