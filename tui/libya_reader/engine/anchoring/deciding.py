"""Which of the candidate places is the right one, if any: good enough by itself, and clearly better than the others."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from libya_reader.engine.anchoring.edges import fit_edges
from libya_reader.engine.anchoring.places import find_all, find_candidates
from libya_reader.engine.anchoring.weighing import POSITION_WEIGHT, QUOTE_WEIGHT, Place, weigh

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.anchoring.places import Wanted

CLEARLY = 0.05
"""The score of the right place is higher than that of every other by so much."""

LEAST_LIKENESS = ((16, 0.88), (32, 0.75), (100, 0.7))
"""A quote of so many characters must be so like the words found (`rapidfuzz.fuzz.ratio` / 100): one of sixteen may have
one letter wrong, a long one several words."""
LEAST_CONTEXT = ((4, 0.55), (8, 0.48), (24, 0.4), (40, 0.0))
"""For a quote of so many characters so much of its context must be there: "in" stands everywhere, a clause once."""
FULL_CONTEXT = 48
"""Where fewer characters of context were stored, less is asked of them."""
LEAST_SCORE = ((40, 0.6), (64, 0.54), (160, 0.46))
"""A place must score so much for a quote of so many characters.

These tables lie between the right and the wrong best places of 30,000 quotes in news texts in which 3 to 10 of 100
words were changed and paragraphs were moved, cut and doubled, so that all but one in a thousand wrong ones fall away.
"""

FITTED = 4
"""The edges of the quote are fitted at so many of the places that look best."""

assert POSITION_WEIGHT / QUOTE_WEIGHT < CLEARLY, "position alone would decide"


@dataclass(frozen=True, slots=True)
class Decision:
    """The place of a quote, or why there is none."""

    place: Place | None
    best: Place | None = None
    """The best place that was found, good enough or not."""
    rival: Place | None = None
    """Another place that is about as good as the best."""


def decide(wanted: Wanted, text: str) -> Decision:
    """Return where in a folded text the quote stands: word for word with its context, or else where it fits best."""
    verbatim = find_all(text, wanted.whole, 2) if wanted.whole else []
    if len(verbatim) == 1:
        start = verbatim[0] + wanted.start
        return Decision(weigh(wanted, text, start, start + len(wanted.quote)))
    places = _ranked(wanted, text) if wanted.quote.strip() else []
    if not places:
        return Decision(None)
    best = places[0]
    rival = next((place for place in places if _elsewhere(place, best)), None)
    if rival and best.score - rival.score < CLEARLY:
        return Decision(None, best, rival)
    return Decision(best if is_enough(wanted, best) else None, best)


def look_alike(wanted: Wanted, text: str, start: int) -> bool:
    """Tell whether, were the quote at `start` cut out, it would be found at another place."""
    return any(is_enough(wanted, place) for place in _ranked(wanted, text) if not place.start <= start < place.end)


def is_enough(wanted: Wanted, place: Place) -> bool:
    """Tell whether a place fits well enough, were it the only one."""
    length = len(wanted.quote)
    asked = min(1.0, wanted.known / FULL_CONTEXT)
    return (
        place.quote >= _between(LEAST_LIKENESS, length)
        and place.context >= _between(LEAST_CONTEXT, length) * asked
        and place.score >= _between(LEAST_SCORE, length)
    )


def _ranked(wanted: Wanted, text: str) -> list[Place]:
    """Return the candidate places, the best first, with the edges of the best ones fitted."""
    ranges = dict.fromkeys(find_candidates(wanted, text))
    places = sorted((weigh(wanted, text, start, end) for start, end in ranges), key=_by_score)
    exact = [place for place in places if place.quote == 1]
    about = [place for place in places if place.quote < 1]
    about = [weigh(wanted, text, *fit_edges(wanted, text, place.start, place.end)) for place in about[:FITTED]]
    return sorted(exact + [place for place in about if not any(map(place.overlaps, exact))], key=_by_score)


def _by_score(place: Place) -> float:
    return -place.score


def _elsewhere(place: Place, best: Place) -> bool:
    """Tell whether a place is another one, and not the same with other edges."""
    return not place.overlaps(best) or (place.quote == best.quote == 1 and place.start != best.start)


def _between(steps: Sequence[tuple[int, float]], length: int) -> float:
    """Return the value for a length, on straight lines between the steps."""
    for (low, first), (high, second) in pairwise(steps):
        if length <= high:
            return first + (second - first) * max(0, length - low) / (high - low)
    return steps[-1][1]
