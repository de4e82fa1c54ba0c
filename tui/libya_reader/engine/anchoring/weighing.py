"""How well a place fits: the quote, its context and its position, by named weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from libya_reader.engine.anchoring.places import Wanted

QUOTE_WEIGHT = 50
PREFIX_WEIGHT = 20
SUFFIX_WEIGHT = 20
POSITION_WEIGHT = 2
"""Position alone never decides: its whole weight is less than one place must be better than another."""

CHANCE = 0.45
"""Two stretches of one language share about so much by chance (`rapidfuzz.fuzz.ratio` / 100); it counts as nothing."""
STRETCH = (0.8, 1.0, 1.25)
"""Context is compared with so much text beside the place, as a share of its length: words were put in or left out."""


@dataclass(frozen=True, slots=True)
class Place:
    """A range of a folded text and how well it fits what is sought."""

    start: int
    end: int
    quote: float
    """Likeness of the words, 0 to 1."""
    prefix: float | None
    """Likeness of the context before, beyond chance, 0 to 1; `None` where none is known."""
    suffix: float | None
    position: float
    """1 where the quote stood before, 0 at the other end of the text."""

    def overlaps(self, other: Place) -> bool:
        """Tell whether both places share a character."""
        return self.start < other.end and other.start < self.end

    @property
    def context(self) -> float:
        """Mean likeness of the contexts that are known; 1 where none is."""
        known = [side for side in (self.prefix, self.suffix) if side is not None]
        return sum(known) / len(known) if known else 1.0

    @property
    def score(self) -> float:
        """Weighted mean of what is known, 0 to 1."""
        parts = (
            (QUOTE_WEIGHT, beyond_chance(self.quote)),
            (PREFIX_WEIGHT, self.prefix),
            (SUFFIX_WEIGHT, self.suffix),
            (POSITION_WEIGHT, self.position),
        )
        known = [(weight, value) for weight, value in parts if value is not None]
        return sum(weight * value for weight, value in known) / sum(weight for weight, _ in known)


def beyond_chance(likeness: float) -> float:
    """Return a likeness without what chance gives: 0 at `CHANCE` and below, 1 at 1."""
    return max(0.0, (likeness - CHANCE) / (1 - CHANCE))


def weigh(wanted: Wanted, text: str, start: int, end: int) -> Place:
    """Return how well the range `[start, end)` of a folded text fits what is sought."""
    return Place(
        start,
        end,
        fuzz.ratio(wanted.quote, text[start:end]) / 100,
        _context_before(wanted.prefix, text, start) if wanted.prefix else None,
        _context_behind(wanted.suffix, text, end) if wanted.suffix else None,
        1 - abs(start - wanted.position) / max(len(text), wanted.position, 1),
    )


def _context_before(prefix: str, text: str, start: int) -> float:
    window = text[max(0, start - 2 * len(prefix)) : start].rstrip()
    return max(beyond_chance(fuzz.ratio(prefix, window[-_part(prefix, share) :]) / 100) for share in STRETCH)


def _context_behind(suffix: str, text: str, end: int) -> float:
    window = text[end : end + 2 * len(suffix)].lstrip()
    return max(beyond_chance(fuzz.ratio(suffix, window[: _part(suffix, share)]) / 100) for share in STRETCH)


def _part(context: str, share: float) -> int:
    return max(1, round(share * len(context)))
