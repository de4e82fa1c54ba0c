"""What is read of a figure or a quotation, field by field: the reading, and the words that it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from libya_reader.engine.spans import TextSpan

NOT_SAID = "not said"


@dataclass(frozen=True, slots=True)
class ReadField:
    """One thing that is read."""

    name: str
    reading: str
    words: str = ""
    """The words of the article that tell it; empty where none does or the reading is those words."""
    span: TextSpan | None = None
    """Where they stand."""
    inferred: tuple[str, ...] = ()
    """Where no words tell it outright: what it was taken from."""
    is_told: bool = True
