"""What the aligner takes and what it finds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.sentences import Sentence
    from libya_reader.engine.spans import TextSpan

DEFAULT_THRESHOLD = 0.5
"""The probability from which an alignment is shown, and has reasons."""


class SplitDocument(Protocol):
    """A document whose sentences are known."""

    @property
    def id(self) -> str:
        """Unique in its case."""

    @property
    def text(self) -> str:
        """The unchanged text."""

    @property
    def sentences(self) -> Sequence[Sentence]:
        """Its sentences, in order."""


@dataclass(frozen=True, slots=True)
class AlignerInput:
    """A document as the aligner reads it, for callers that have no such class of their own."""

    id: str
    text: str
    sentences: Sequence[Sentence]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A passage: which document, which sentence, where in the text."""

    document: str
    """The document's id."""
    sentence: int
    """Index among the document's sentences, from 0."""
    span: TextSpan


OF_EVENT = 5.0
"""Two passages that surely tell of one described happening: whatever their words, they are shown together. In log-odds,
as the scores have them."""
OF_TOPIC = 3.37
"""Of one described subject: they are shown together where their words do not speak clearly against it. No annotated set
has described subjects: both were set by hand, by what a reader of the bundled case would call one subject."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event or topic of which it is known, from elsewhere, which passages tell."""

    event: str
    """Its title."""
    passages: Mapping[tuple[str, int], float]
    """For each passage (document id, index of the sentence), how surely it tells of the event, 0 to 1."""
    weight: float = OF_EVENT
    """What it adds to the log-odds of two passages that surely tell of it."""


def _no_reasons() -> tuple[Reason, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two passages of different documents judged to tell of the same event."""

    a: Place
    """In the document that stands first among those compared."""
    b: Place
    score: float
    """A calibrated probability, 0 to 1: of the pairs scored .8, about eight in ten tell of the same event."""
    why: Callable[[], tuple[Reason, ...]] = field(default=_no_reasons, repr=False, compare=False)
    """Works the reasons out."""

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What speaks for and against, weightiest first; empty below `DEFAULT_THRESHOLD`.

        Worked out anew each time, in about a millisecond: most alignments of a large folder are never asked why.
        """
        return self.why()
