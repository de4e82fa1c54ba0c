"""Someone or something that a text names, and where it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from libya_reader.engine.spans import TextSpan


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """A speaker, claimant, place or date: its fullest form in the document and where it stands here."""

    name: str
    span: TextSpan
