"""Speech that runs over paragraphs: opened anew in each, closed once."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from libya_reader.engine.quotations.marks import Stretch
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quotations.cues import Cue

INQUIT_REACH = 60
"""A cue so near a paragraph's end, in code points, reports speech that ended before it."""
OPENING_REACH = 3
"""Code points from a paragraph's beginning in which its opening mark stands."""

Paired = tuple[TextSpan, list[Stretch]]
"""A paragraph and the stretches in it."""


def join_chains(paragraphs: Sequence[Paired], cues: Sequence[Cue]) -> list[Paired]:
    """Return the paragraphs, each chain of stretches that only the last of them closes made one whole stretch."""
    places = [cue.start for cue in cues if cue.says]
    joined: list[Paired] = []
    k = 0
    while k < len(paragraphs):
        last, closed = _follow(paragraphs, k, places)
        if closed:
            joined.append(_join(paragraphs[k], paragraphs[last]))
        else:
            joined += paragraphs[k : last + 1]
        k = last + 1
    return joined


def _join(first: Paired, last: Paired) -> Paired:
    speech = TextSpan(first[1][-1].content.start, last[1][0].content.end)
    whole = Stretch(speech, opening=True, closing=True)
    return first[0].hull(last[0]), [*first[1][:-1], whole, *last[1][1:]]


def _follow(paragraphs: Sequence[Paired], k: int, cues: Sequence[int]) -> tuple[int, bool]:
    """Return the last paragraph of the chain that opens in the k-th, and whether it is closed there.

    Where it is not, no chain opens in the paragraphs up to that one.
    """
    n = k
    while _stays_open(*paragraphs[n], cues, chained=n > k) and n + 1 < len(paragraphs):
        paragraph, stretches = paragraphs[n + 1]
        first = stretches[0] if stretches else None
        if first is None or not first.opening or first.content.start - paragraph.start > OPENING_REACH:
            return n, False
        n += 1
        if first.whole:
            return n, True
    return max(k, n - 1), False


def _stays_open(paragraph: TextSpan, stretches: Sequence[Stretch], cues: Sequence[int], *, chained: bool) -> bool:
    """Tell whether a paragraph ends in open speech."""
    if not stretches or (chained and len(stretches) > 1):
        return False
    last = stretches[-1]
    if not last.opening or last.closing or last.content.end < paragraph.end:
        return False
    near = bisect_left(cues, max(last.content.start, paragraph.end - INQUIT_REACH))
    return near >= len(cues) or cues[near] >= paragraph.end
