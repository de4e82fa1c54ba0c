"""What is wrong with a file that a person wrote, and where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in one line of a file."""

    file: str
    line: int
    """From 1."""
    text: str
    """What is wrong, and what to do about it."""

    def __str__(self) -> str:
        """Return `FILE:LINE: what is wrong`."""
        return f"{self.file}:{self.line}: {self.text}"


class UnusableInputError(Exception):
    """What the person gave cannot be read as a case; the message is one line for each thing, with what to do."""
