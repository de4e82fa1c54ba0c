"""The edges of a quote in a text where some of its words, or of those around it, have changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.engine.anchoring.places import Wanted

TOKEN = re.compile(r"\w+|[^\w\s]")

BESIDE = (6, 12, 24)
"""So many characters on each side of an edge say where it belongs; the nearest ones count in every stretch."""
REACH = 40
"""An edge is sought so many characters around the place where it was guessed."""


def fit_edges(wanted: Wanted, text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range of `text` around `[start, end)` that holds the quote, between whole words."""
    begins = [start, *(m.start() for m in _tokens(text, start))]
    first = max(begins, key=lambda at: (_fits(wanted.whole, wanted.start, text, at), -abs(at - start)))
    stops = [max(end, first + 1), *(m.end() for m in _tokens(text, end) if m.end() > first)]
    last = max(stops, key=lambda at: (_fits(wanted.whole, wanted.end, text, at), -abs(at - end)))
    return first, last


def _tokens(text: str, around: int) -> Iterator[re.Match[str]]:
    return TOKEN.finditer(text, max(0, around - REACH), min(len(text), around + REACH))


def _fits(whole: str, edge: int, text: str, at: int) -> float:
    """Return how alike the surroundings of an edge are to those of a place, both sides counting the same."""
    score = 0.0
    for n in BESIDE:
        score += fuzz.ratio(whole[max(0, edge - n) : edge], text[max(0, at - n) : at]) if edge else 0.0
        score += fuzz.ratio(whole[edge : edge + n], text[at : at + n]) if edge < len(whole) else 0.0
    return score
