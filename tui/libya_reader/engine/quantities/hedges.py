"""What loosens or bounds a number: "more than", "up to", "about" before it, "or more", "or so" behind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from libya_reader.engine.alternatives import one_of
from libya_reader.engine.data import hedges
from libya_reader.engine.lazy_patterns import LazyPattern

Relation = Literal["exact", "approximate", "at_least", "at_most", "range", "vague"]
"""How the number stands to what it counts."""


def _table(words: str, relation: Relation) -> dict[str, Relation]:
    return {" ".join(part.split()): relation for part in words.split("|")}


_BEFORE: dict[str, Relation] = (
    _table(hedges.APPROXIMATE, "approximate") | _table(hedges.AT_MOST, "at_most") | _table(hedges.AT_LEAST, "at_least")
)
_BEHIND: dict[str, Relation] = (
    _table(hedges.BEHIND_APPROXIMATE, "approximate")
    | _table(hedges.BEHIND_AT_MOST, "at_most")
    | _table(hedges.BEHIND_AT_LEAST, "at_least")
)


BEFORE = LazyPattern(
    lambda: (
        rf"(?<![^\W_])(?P<hedge>{one_of(_BEFORE)})\s+"
        r"(?:an?\s+|the\s+|another\s+|total\s+of\s+|additional\s+)?$"
    )
)
BEHIND = LazyPattern(
    lambda: rf"(?:\s?(?P<plus>\+)(?!\d)|-(?P<odd>odd|plus|strong)(?![^\W_])|\s+(?P<hedge>{one_of(_BEHIND)})(?![^\W_]))"
)
LATER = LazyPattern(
    lambda: r"(?P<hedge>perhaps|possibly|probably|maybe)\s+(?P<more>more|fewer|less)(?=\W*(?:,|$|\W*\w+\s+said))"
)
"""A hedge after the fact: "up to 50 died, perhaps more"."""

WIDEST = 42
"""Code points before a number in which its hedge is sought."""


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge where it stands."""

    start: int
    end: int
    text: str
    relation: Relation


def hedge_before(lowered: str, floor: int, start: int) -> Hedge | None:
    """Return the hedge that ends right before `start`, sought no further back than `floor`."""
    found = BEFORE.search(lowered, max(floor, start - WIDEST), start)
    if found is None:
        return None
    words = " ".join(found["hedge"].split())
    return Hedge(found.start("hedge"), found.end("hedge"), words, _BEFORE[words])


def hedge_behind(lowered: str, end: int) -> Hedge | None:
    """Return the hedge that follows right behind a number: "50 or more", "50+", "50-odd"."""
    found = BEHIND.match(lowered, end)
    if found is None:
        return None
    if found["plus"] or found["odd"]:
        mark = found["plus"] or found["odd"]
        relation: Relation = "approximate" if mark == "odd" else "exact" if mark == "strong" else "at_least"
        return Hedge(found.start(), found.end(), mark, relation)
    words = " ".join(found["hedge"].split())
    return Hedge(found.start("hedge"), found.end("hedge"), words, _BEHIND[words])


def hedge_later(lowered: str, end: int, ceiling: int) -> Hedge | None:
    """Return a hedge that a clause adds after the fact: ", perhaps more"."""
    found = LATER.search(lowered, end, ceiling)
    if found is None:
        return None
    return Hedge(*found.span(), found.group(), "at_least" if found["more"] == "more" else "at_most")
