"""Walking: figures or quotations taken one by one, each shown with its counterparts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

WalkKind = Literal["figure", "quotation"]

SIGNS = {
    "same number, different thing": "≠",
    "same thing, different number": "±",
    "same claim": "=",
    "same thing, compatible": "≈",
}
"""The sign before a figure for each relation, alarms first."""
ALARMS = frozenset({"same number, different thing", "same thing, different number"})
"""Relations of figures that a hasty reader gets wrong."""


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

    document: str
    span: TextSpan
    counterparts: tuple[Counterpart, ...]

    @property
    def sign(self) -> str:
        """The sign of its weightiest relation to another article, or none."""
        kinds = {other.kind for other in self.counterparts if other.document != self.document}
        return next((sign for kind, sign in SIGNS.items() if kind in kinds), "")

    @property
    def is_alarm(self) -> bool:
        """Whether it looks like a figure of another article and is none, or the other way round."""
        return any(other.kind in ALARMS and other.document != self.document for other in self.counterparts)


def figure_steps(comparison: Comparison) -> list[Step]:
    """Return the figures of a comparison in order, each with its counterparts, those of other articles first."""
    relations: dict[tuple[str, TextSpan], list[Counterpart]] = {}
    for relation in comparison.figure_relations:
        for here, there in ((relation.a, relation.b), (relation.b, relation.a)):
            other = Counterpart(there.document, there.quantity.span, relation.kind, relation.reasons)
            relations.setdefault((here.document, here.quantity.span), []).append(other)
    return [
        Step(f.document, f.quantity.span, _ordered(f.document, relations.get((f.document, f.quantity.span), ())))
        for f in comparison.figures
    ]


def _ordered(document: str, others: Sequence[Counterpart]) -> tuple[Counterpart, ...]:
    order = list(SIGNS)
    return tuple(
        sorted(
            others,
            key=lambda o: (o.document == document, order.index(o.kind) if o.kind in order else 0, o.document, o.span),
        )
    )
