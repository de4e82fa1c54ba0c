"""Text in the form in which quotes are sought: what re-wrapping, re-typing and smart quotes change is made even.

The folded copy maps back, so that every place found in it is a place in the original.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from libya_reader.engine.spans import TextSpan

INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Soft hyphens, zero-width spaces and joiners, byte order marks: nobody sees them, copies drop them."""
RUN = re.compile(rf"[\s{INVISIBLE}]{{2,}}|[{INVISIBLE}]")
SPACE = re.compile(r"\s")

_EVEN = {"'": "‘’‚‛ʼ′´`", '"': "“”„‟«»″", "-": "‐‑‒–—―−"}
EVEN = str.maketrans({odd: plain for plain, all_odd in _EVEN.items() for odd in all_odd})
"""Quotation marks, apostrophes and dashes of every kind, each made one plain kind; one character for one."""


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A folded copy of a text and the way back."""

    text: str
    _folded: tuple[int, ...]
    _original: tuple[int, ...]
    """Where stretches begin, in the copy and in the original; inside one both run level."""

    def original_start(self, place: int) -> int:
        """Return where in the original the folded character at `place` stands."""
        k = bisect_right(self._folded, place) - 1
        return self._original[k] + place - self._folded[k]

    def original_span(self, start: int, end: int) -> TextSpan:
        """Return the range of the original that the range `[start, end)` of the copy stands for."""
        first = self.original_start(start)
        return TextSpan(first, self.original_start(end - 1) + 1 if end > start else first)

    def folded_place(self, place: int) -> int:
        """Return where in the copy the original character at `place` stands, or what is left of it."""
        k = bisect_right(self._original, place) - 1
        here = self._folded[k] + place - self._original[k]
        return min(here, self._folded[k + 1]) if k + 1 < len(self._folded) else here


def fold_text(text: str) -> FoldedText:
    """Return a copy with quotation marks, dashes and white space made even."""
    pieces: list[str] = []
    folded, original = [0], [0]
    length = at = 0
    for run in RUN.finditer(text):
        pieces.append(text[at : run.start()])
        pieces.append(" " if SPACE.search(run.group()) else "")
        length += len(pieces[-2]) + len(pieces[-1])
        at = run.end()
        folded.append(length)
        original.append(at)
    pieces.append(text[at:])
    return FoldedText(SPACE.sub(" ", "".join(pieces).translate(EVEN)), tuple(folded), tuple(original))


fold_document = lru_cache(maxsize=32)(fold_text)
"""As `fold_text`, for whole articles, in each of which many quotes are sought."""
