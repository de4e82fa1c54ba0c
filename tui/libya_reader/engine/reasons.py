"""Reasons: what speaks for and against a machine's claim."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for or against a claim."""

    speaks_for: bool
    """False: it speaks against."""
    what: str
    """Its kind, in one or two words: "name", "date", "cue phrase"."""
    text: str
    """What was found, in words a reader can check."""
    weight: float = 0.0
    """How much it moved the score, in log-odds (natural logarithm); negative where it speaks against."""
