"""Wrapping a document's text to a column, as places in the text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.cells import cell_len, get_character_cell_size

from libya_reader.comparison.visible import visible
from libya_reader.engine.paragraphs import split_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

GAP = (0, 0)
"""The row between two paragraphs."""
AIRY = 80
"""Paragraphs that are longer than this on average, in code points, are set apart by a blank row."""
TURNS_WIDE = "\ufe0f"
"""Variation selector 16: it asks for an emoji, of two cells, where the character before it has one."""
CELL_SIGNS = 8
"""Code points looked at for each cell of a row that is cut: more than any script needs."""
NARROW_TEXT = re.compile("[\t\n\r -~\u00a0-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u2030-\u205e∅○●◉✎]*")
"""Characters of one cell each, as far as they are not replaced by signs of one cell; the reader's own signs too."""


@lru_cache(maxsize=32)
def _greedy(width: int) -> re.Pattern[str]:
    return re.compile(rf"\S[\s\S]{{0,{width - 1}}}(?=\s|\Z)|\S{{{width}}}")


def wrap_document(text: str, width: int) -> list[tuple[int, int]]:
    """Return the rows of a text in a column of `width` cells, each as its `(start, end)` in the text.

    Paragraphs are set apart by `GAP` rows where they are long enough to be prose.
    """
    paragraphs = split_paragraphs(text)
    airy = sum(map(len, paragraphs)) > AIRY * len(paragraphs)
    rows: list[tuple[int, int]] = []
    for paragraph in paragraphs:
        if rows and airy:
            rows.append(GAP)
        rows += wrap_stretch(text, paragraph.start, paragraph.end, max(1, width))
    return rows


def wrap_stretch(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    """Return the rows of `text[start:end]`, broken at white space, or inside words that are too long."""
    if NARROW_TEXT.fullmatch(text, start, end):
        return [match.span() for match in _greedy(width).finditer(text, start, end)]
    return list(_wrap_cells(text, start, end, width))


def _wrap_cells(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """Wrap text that holds characters of no cell or of two."""
    row, used, last_space = start, 0, -1
    k = start
    while k < end:
        size = cells_of(text[k])
        if text[k].isspace():
            last_space = k
            if k == row:
                row, k = k + 1, k + 1
                continue
        if used + size > width and k > row:
            stop = last_space if last_space > row else k
            yield row, stop
            row = k = stop
            used, last_space = 0, -1
            continue
        used += size
        k += 1
    if row < end:
        yield row, end


@lru_cache(maxsize=4096)
def cells_of(char: str) -> int:
    """Return how many cells a character takes at most as it is shown: 0, 1 or 2."""
    return 1 if char == TURNS_WIDE else get_character_cell_size(visible(char))


def shorten(text: str, width: int) -> str:
    """Return text cut to `width` cells with an ellipsis where it was longer."""
    if 0 < width < len(text) and NARROW_TEXT.fullmatch(text, 0, width):
        return text[: width - 1].rstrip() + "…"
    if cell_len(text) <= width:
        return text
    kept, used = [], 0
    for char in text:
        used += cells_of(char)
        if used > width - 1:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…" if width > 0 else ""


def shorten_behind_word(text: str, width: int, closing: str = "") -> str:
    """Return text cut to `width` cells as `shorten` does, but behind a whole word where the first one has room.

    Behind the ellipsis stands what closes the text, such as a quotation mark, where there is room for it.
    """
    if cell_len(text) <= width:
        return text
    room = width - 1 - cell_len(closing)
    rows = wrap_stretch(text, 0, min(len(text), CELL_SIGNS * max(1, room)), max(1, room))
    start, end = rows[0] if rows else (0, 0)
    is_whole = end == len(text) or text[end].isspace()
    return f"{text[start:end]}…{closing}" if room > 0 and is_whole else shorten(text, width)
