"""What a judgement is: the person's word on a passage, beside the machine's."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Container

    from libya_reader.engine.selectors import Selector

Kind = Literal["accepted", "rejected", "pinned", "no-counterpart", "note", "graded"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class MachineWord:
    """What the machine said when the person judged."""

    strength: str | None
    """Direct or related, for a passage that tells of an event; `None` for a relation of two passages."""
    score: float
    """Probability, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Counterpart:
    """The second of two passages that a judgement joins or parts."""

    document: str
    target: Selector


@dataclass(frozen=True, slots=True)
class Judgement:
    """One thing that the person decided."""

    id: str
    """Unique in its case."""
    kind: Kind
    event: str | None
    """The event or topic it is about; `None` for a word on the text alone."""
    document: str | None
    """The document it points at; `None` for a word on a whole event."""
    target: Selector | None
    """The passage; `None` for a word on a whole document ("no counterpart") or on a whole event."""
    counterpart: Counterpart | None = None
    machine: MachineWord | None = None
    """`None` where the machine said nothing."""
    note: str | None = None
    made: str = ""
    """When, as ISO 8601 in UTC: "2026-11-21T10:15:00Z"."""
    grade: str | None = None
    """For a judgement of kind "graded" the grade of the event, in words."""

    def __hash__(self) -> int:
        """Hash the id alone: with every save each judgement is looked up, and its texts are long."""
        return hash(self.id)


def new_id(taken: Container[str] = ()) -> str:
    """Return an id that no other judgement bears, in this reader or in another one open on the same case."""
    while (fresh := f"j-{secrets.token_hex(4)}") in taken:
        pass
    return fresh


def now() -> str:
    """Return the time as a judgement holds it, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
