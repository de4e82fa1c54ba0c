"""What a quotation is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from libya_reader.engine.mentions import NamedSpan
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

Kind = Literal["direct", "mixed", "indirect"]
"""A sentence of speech in its own words, some words of it in another's sentence, or what was said retold."""

Marks = Literal["both", "opening", "closing", "none"]
"""Which of its quotation marks the text has."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that a text gives as someone's, and whose."""

    content: TextSpan
    """The words without quotation marks; several sentences and paragraphs where the speech runs over them."""
    cue: TextSpan | None
    """The word that reports: "said", "according to"; `None` where there is none."""
    speaker: NamedSpan | None
    """Fullest form of the speaker's name in the document, and where the speaker stands here; `None` is unknown.

    A description ("the report", "one voter") is its own fullest form, and so is a pronoun that cannot be resolved.
    """
    kind: Kind
    marks: Marks
    inferred: bool
    """Whether an end of the content, or that it is speech at all, is inferred and not marked in the text."""
    score: float
    """How surely this is what somebody said, with these ends (0 to 1)."""
    role: str | None
    """The speaker's title as written here or elsewhere in the document: "spokeswoman for the ministry"."""
    institution: str | None
    """For whom the speaker speaks: the institution in the role, or the speaker, where an institution speaks."""
    reasons: tuple[Reason, ...]
    """What speaks for and against the ends and the speaker."""
