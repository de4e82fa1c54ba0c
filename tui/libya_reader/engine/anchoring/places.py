"""Candidate places: where in a folded text a quote with its context may stand.

Pieces of the quote and its context are looked up in an index of the text's pieces; where several of them stand in the
right order at about the right distances, the place is worth a closer look. So the costly comparison is made in a few
windows only, as in the search for like stretches of DNA (Kent, BLAT, Genome Research 12, 2002).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG_PIECE, SHORT_PIECE = 8, 4
"""Lengths of the pieces; the short ones where quote and context together are shorter than `LONG_WHOLE`."""
LONG_WHOLE = 48
MOST_HITS = 40
"""A piece that stands in the text more often says nothing."""
MOST_PLACES = 10
"""So many places are looked at closely, those with the most pieces first."""
MOST_REPEATS = 2000
"""A quote that stands more often word for word is sought by its context alone."""
DRIFT = 24
"""So far, in characters, and by a fifth of the length, may the pieces of one place be shifted against each other."""

WITNESSES = 3
"""So many pieces say where an edge of the quote lies; the middle one is believed."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is sought: a quote between its contexts, folded as one."""

    whole: str
    start: int
    """Where in `whole` the quote starts; before it stands the prefix."""
    end: int
    """Where in `whole` the quote ends; behind it stands the suffix."""
    position: int
    """Where the quote stood, in the folded text."""

    @property
    def prefix(self) -> str:
        """The context before the quote, without white space at the quote."""
        return self.whole[: self.start].rstrip()

    @property
    def quote(self) -> str:
        """The quote."""
        return self.whole[self.start : self.end]

    @property
    def suffix(self) -> str:
        """The context behind the quote, without white space at the quote."""
        return self.whole[self.end :].lstrip()

    @property
    def known(self) -> int:
        """How many characters of context are known."""
        return len(self.prefix) + len(self.suffix)


def find_all(text: str, needle: str, most: int) -> list[int]:
    """Return where `needle` starts in `text`, overlaps included; the first `most` places at most."""
    places: list[int] = []
    at = text.find(needle)
    while at >= 0 and len(places) < most:
        places.append(at)
        at = text.find(needle, at + 1)
    return places


def find_candidates(wanted: Wanted, text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of folded `text` where the quote may stand: word for word first, then about, by pieces."""
    quote = wanted.quote
    repeats = find_all(text, quote, MOST_REPEATS + 1)
    if len(repeats) <= MOST_REPEATS:
        yield from ((at, at + len(quote)) for at in repeats)
    for hits in _groups(wanted.whole, text):
        inside = [hit for hit in hits if wanted.start <= hit[1] < wanted.end] or hits
        start, end = (_edge(inside, edge) for edge in (wanted.start, wanted.end))
        if 0 <= start < end <= len(text):
            yield start, end


def _groups(whole: str, text: str) -> list[list[tuple[int, int]]]:
    """Return the pieces that agree about where `whole` begins, as (beginning, offset), the largest group first."""
    drift = DRIFT + len(whole) // 5
    groups: list[list[tuple[int, int]]] = []
    for hit in sorted(_hits(whole, text)):
        if groups and hit[0] <= groups[-1][0][0] + drift:
            groups[-1].append(hit)
        else:
            groups.append([hit])
    groups.sort(key=lambda group: -len({offset for _, offset in group}))
    return groups[:MOST_PLACES]


def _hits(whole: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where `whole` would begin, by each of its pieces that stand in the text, and the offset of the piece."""
    length = LONG_PIECE if len(whole) >= LONG_WHOLE else SHORT_PIECE
    index = _index(text, length)
    for offset in range(len(whole) - length + 1):
        places = index.get(whole[offset : offset + length], ())
        if len(places) <= MOST_HITS:
            yield from ((at - offset, offset) for at in places)


@lru_cache(maxsize=32)
def _index(text: str, length: int) -> dict[str, list[int]]:
    """Return where each piece of a text stands; every second half of a piece one begins."""
    index: dict[str, list[int]] = {}
    for at in range(0, len(text) - length + 1, length // 2):
        index.setdefault(text[at : at + length], []).append(at)
    return index


def _edge(hits: list[tuple[int, int]], edge: int) -> int:
    """Return about where an edge of the quote lies, by the pieces that are nearest to it."""
    near = nsmallest(WITNESSES, hits, key=lambda hit: abs(hit[1] - edge))
    return sorted(shift for shift, _ in near)[len(near) // 2] + edge
