"""Wrapping text to a number of terminal cells, for text that is printed and not drawn."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDE = frozenset("FW")
"""East Asian widths of two cells (Unicode Standard Annex 11)."""
NO_WIDTH = frozenset({"Me", "Mn"})
"""Categories of the marks that sit on the character before."""


def cells(text: str) -> int:
    """Return how many cells a terminal gives to a text without control characters."""
    return len(text) if text.isascii() else sum(map(_cells_of, text))


@lru_cache(maxsize=4096)
def _cells_of(char: str) -> int:
    if unicodedata.category(char) in NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(char) in WIDE else 1


def wrap(text: str, width: int) -> Iterator[str]:
    """Yield the lines of a text wrapped at white space, or inside words that are wider than `width` cells."""
    line: list[str] = []
    used = 0
    for word in _words(text, max(2, width)):
        size = cells(word)
        if line and used + 1 + size > width:
            yield " ".join(line)
            line, used = [], 0
        used += size + bool(line)
        line.append(word)
    if line:
        yield " ".join(line)


def _words(text: str, width: int) -> Iterator[str]:
    for word in text.split():
        if len(word) * 2 <= width or cells(word) <= width:
            yield word
        else:
            yield from _pieces(word, width)


def _pieces(word: str, width: int) -> Iterator[str]:
    start = used = 0
    for k, char in enumerate(word):
        size = _cells_of(char)
        if used + size > width:
            yield word[start:k]
            start, used = k, 0
        used += size
    yield word[start:]
