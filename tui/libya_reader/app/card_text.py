"""The text of a card: wrapped so that what belongs to a line stands under it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from libya_reader.app.wrapping import wrap_stretch

if TYPE_CHECKING:
    from textual import events

FIELD = re.compile(r" *\S(?:.*?\S)? {2,}(?=\S)")
"""The name of a field, or a sign, with the blanks up to what is said of it."""
WIDEST_FIELD = 24
"""Cells up to which such a beginning is held to be a field's name."""
HANG = 2
"""Cells that further rows stand in from a line without a field's name, where it stands in itself."""


class CardText(Static):
    """Text of which each line is wrapped to the card's width, further rows standing under its words."""

    def __init__(self, text: Content) -> None:
        """Show text."""
        super().__init__(text)
        self.whole = text
        """The text as it is given, a line for each thing that is said."""
        self._width = 0

    def on_resize(self, event: events.Resize) -> None:
        """Wrap the text anew for another width."""
        if event.size.width != self._width:
            self._width = event.size.width
            self.update(hanging(self.whole, self._width))


def hanging(text: Content, width: int) -> Content:
    """Return text with each line wrapped to `width` cells; further rows stand under what the line says."""
    lines = text.split("\n", allow_blank=True)
    return Content("\n").join([row for line in lines for row in _rows(line, width)])


def _rows(line: Content, width: int) -> list[Content]:
    words = line.plain.rstrip()
    indent = len(words) - len(words.lstrip())
    if indent + HANG > width // 2:
        return [line]
    first = wrap_stretch(words, indent, len(words), width - indent)
    if len(first) <= 1:
        return [line]
    stop, hang = first[0][1], _hang(words, indent, width)
    later = wrap_stretch(words, stop, len(words), width - hang)
    return [line[:stop], *(Content(" " * hang) + line[start:end] for start, end in later)]


def _hang(words: str, indent: int, width: int) -> int:
    """Return how many cells further rows of a line stand in."""
    field = FIELD.match(words)
    if field is not None and field.end() <= min(WIDEST_FIELD, width // 2):
        return field.end()
    return indent + HANG if indent else 0
