"""What is looked for, and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

Kind = Literal["event", "topic", "discovered"]
Strength = Literal["direct", "related"]

DIRECT = 0.5
"""A passage tells of an event from this score on."""
RELATED = 0.2
"""From this score on, and below `DIRECT`, it is offered as related."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A name that is looked for, with every other spelling that the annotations give."""

    name: str
    spellings: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """The name and its other spellings."""
        return (self.name, *self.spellings)


@dataclass(frozen=True, slots=True)
class EventQuery:
    """What to look for: a description of one event or topic that never says where it stands."""

    id: str
    title: str
    kind: Kind
    names: tuple[Spelled, ...] = ()
    places: tuple[Spelled, ...] = ()
    nearby: tuple[Spelled, ...] = ()
    """Places near the event: a hint, never enough."""
    dates: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    """A number with what it counts: "19 passengers"."""
    cues: tuple[str, ...] = ()
    """Phrases in whatever words; matched fuzzily."""

    @property
    def searched(self) -> tuple[str, ...]:
        """Everything that is looked for, in words."""
        spelled = (text for group in (self.names, self.places, self.nearby) for each in group for text in each.all)
        return (*spelled, *self.dates, *self.numbers, *self.cues)


@dataclass(frozen=True, slots=True)
class EventMention:
    """A passage that tells of an event, or is related to it."""

    document: str
    span: TextSpan
    strength: Strength
    score: float
    """Probability between 0 and 1."""
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Nearest:
    """The passage of a silent document that comes nearest to the event."""

    span: TextSpan
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Silence:
    """A document that tells nothing of an event."""

    document: str
    searched: tuple[str, ...]
    """What was looked for and not found together in any passage."""
    nearest: Nearest | None
    """`None` where no passage holds anything of what was searched."""


@dataclass(frozen=True, slots=True)
class Event:
    """An event or topic with the passages that tell of it and the documents that do not."""

    id: str
    title: str
    kind: Kind
    mentions: tuple[EventMention, ...]
    """By document, then by place."""
    silences: tuple[Silence, ...]
    """The documents without a direct mention."""
