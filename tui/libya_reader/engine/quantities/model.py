"""What a quantity is: a number or a vague count, with what it counts and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from libya_reader.engine.dates import DateExpression
    from libya_reader.engine.mentions import NamedSpan
    from libya_reader.engine.quantities.hedges import Relation
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

Measure = Literal[
    "killed", "injured", "casualties", "cases", "bodies", "missing", "detained", "displaced", "hospitalized", "attacks",
    "duration", "distance", "weight", "money", "percent",
]  # fmt: skip
"""What kind of thing is counted. Casualties: killed and injured together, or not told apart."""


class Quoted(Protocol):
    """What is asked of a quotation: where its words stand, and who speaks them."""

    @property
    def content(self) -> TextSpan:
        """The words, without quotation marks."""
        ...

    @property
    def speaker(self) -> NamedSpan | None:
        """Who speaks, or `None` where that is unknown."""
        ...


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun phrase that a number counts."""

    text: str
    span: TextSpan
    head: str
    """Its last word before any "of", folded."""
    elsewhere: bool = False
    """Whether it stands with another number and is understood here ("34 villagers died and 38 were hurt")."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity of a document: its value as written, and everything the text says of it."""

    span: TextSpan
    """The number or range with its currency; hedge, unit word and counted noun stand outside."""
    text: str
    low: float | None
    """Least value that the literal words allow; `None`: open, or vague."""
    high: float | None
    relation: Relation
    modifier: str | None
    """The hedge as written ("more than"); "…" stands between a hedge before and one after the fact."""
    unit: str | None
    """As written, lower case; for an age "years of age" where no unit is written."""
    counted: Counted | None
    measure: Measure | None
    claimant: NamedSpan | None
    """Who counted, or says so."""
    blamed: NamedSpan | None
    """Who is said to have done it."""
    place: NamedSpan | None
    date: DateExpression | None
    sentence: int
    """Index of its sentence."""
    extent: TextSpan
    """From its hedge to the end of what it counts."""
    of: float | None = None
    """The whole, where it is a part of a number ("five of the 20": 20)."""
    part_of: TextSpan | None = None
    """Span of the quantity of the same document that it is a part of."""
    names: tuple[str, ...] = ()
    """Names in its sentence, where it counts harm: they tie it to figures of other documents."""
    refers_to: TextSpan | None = None
    """Span of an earlier quantity that it takes up again ("the five raids")."""
    reasons: tuple[Reason, ...] = ()
    """What speaks for the claimant, the blamed and the measure, where they were inferred."""

    @property
    def vague(self) -> bool:
        """Whether it tells no number at all ("scores of")."""
        return self.relation == "vague"

    @property
    def is_age(self) -> bool:
        """Whether it tells how old somebody or something is."""
        return self.unit is not None and ("old" in self.unit or self.unit == "years of age")
