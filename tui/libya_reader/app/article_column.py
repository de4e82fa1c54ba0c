"""A column that shows one article, drawn by row: cost follows the window, not the text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from textual.cache import LRUCache
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from libya_reader.app.column_box import ColumnBox
from libya_reader.app.column_rows import CardRow, ColumnRows
from libya_reader.app.row_painter import Drawn, filtered, padded, paint_row
from libya_reader.app.wrapping import GAP, shorten
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.style import Style
    from textual import events

    from libya_reader.engine.document import Document
    from libya_reader.engine.spans import TextSpan

EDGE = 2
"""Cells right of the text: one empty, one for the scroll bar."""
WHEEL = 3
"""Rows for each turn of the mouse wheel."""


@dataclass(frozen=True, slots=True)
class Held:
    """What is seen of an article, in rows below the window's upper edge."""

    text: tuple[int, int] | None
    """The passage under the cursor where it is seen, else the first row of text: its place in the text, and its row."""
    card: int | None
    """The row of the silence card where that is seen: it is what one looks at, and goes before the text."""


class ArticleColumn(Widget):
    """One article: its heading, its wrapped text with the marks of the current event, a silence card, a scroll bar."""

    DEFAULT_CSS = """
    ArticleColumn {
        width: 1fr;
        height: 1fr;
    }
    """

    @dataclass
    class Pressed(Message):
        """A row of the column was clicked."""

        column: ArticleColumn
        offset: int | None
        """A place in the row that was clicked, or `None` beside the text."""
        twice: bool
        """Whether it was a double click."""

        @property
        def control(self) -> ArticleColumn:
            """The column."""
            return self.column

    @dataclass
    class Wheeled(Message):
        """The mouse wheel turned over the column."""

        column: ArticleColumn
        rows: int
        """Rows to scroll by; negative is up."""

        @property
        def control(self) -> ArticleColumn:
            """The column."""
            return self.column

    def __init__(self, document: Document) -> None:
        """Show a document."""
        super().__init__()
        self.document = document
        """The article."""
        self.top = 0
        """The row at the top of the window; below 0 where the text begins lower."""
        self._drawn = Drawn()
        self._note = ""
        self._focused = False
        self._card: Sequence[CardRow] = ()
        self._card_before = 0
        self._rows: ColumnRows | None = None
        self._strips: LRUCache[int, tuple[bool, Strip]] = LRUCache(512)

    @property
    def rows(self) -> ColumnRows:
        """Its rows at its present width."""
        width = max(1, self.size.width - self._drawn.gutter - EDGE)
        if self._rows is None or self._rows.width != width:
            self._rows = ColumnRows(self.document.text, width)
            self._rows.set_card(self._card, self._card_before)
            self._strips.clear()
        return self._rows

    @property
    def window(self) -> int:
        """Rows of text that can be seen."""
        return max(1, self.size.height - 1)

    def draw(self, drawn: Drawn, *, focused: bool, note: str = "") -> None:
        """Show these marks; `note` stands at the right of the heading. Only what changed is drawn anew."""
        if (focused, note) != (self._focused, self._note):
            self._focused, self._note = focused, note
            self.refresh(Region(0, 0, self.size.width, 1))
        before, self._drawn = self._drawn, drawn
        if replace(before, cursor=drawn.cursor) != drawn:
            self._strips.clear()
            self.refresh()
        elif before.cursor != drawn.cursor:
            for span in (before.cursor, drawn.cursor):
                if span is not None:
                    self._refresh_rows_of(span)

    def _refresh_rows_of(self, span: TextSpan) -> None:
        """Draw the rows of a passage anew."""
        first, last = self.rows.row_of(span.start), self.rows.row_of(max(span.start, span.end - 1))
        for row in range(first, last + 1):
            self._strips.discard(row)
        top = max(first - self.top, 0) + 1
        height = min(last - self.top + 2, self.size.height) - top
        if height > 0:
            self.refresh(Region(0, top, self.size.width, height))

    def set_card(self, card: Sequence[CardRow], before: int) -> None:
        """Set a card in before a place of the text; an empty card takes it out."""
        if (card, before) != (self._card, self._card_before):
            self._card, self._card_before = card, before
            self.rows.set_card(card, before)
            self._strips.clear()
            self.refresh()

    def scroll_rows(self, top: int) -> None:
        """Put a row at the top of the window; some of the text is always seen."""
        top = max(1 - self.window, min(top, len(self.rows) - 1))
        if top != self.top:
            self.top = top
            self.refresh()

    def held(self) -> Held:
        """Return what is seen of the article, so that it can be held where it is."""
        if not self.size.width:
            return Held(None, None)
        rows, window = self.rows, range(self.top, self.top + self.window)
        card = rows.card_row
        beside = card - self.top if card is not None and card in window else None
        cursor = self._drawn.cursor
        if cursor is not None and (row := rows.row_of(cursor.start)) in window:
            return Held((cursor.start, row - self.top), beside)
        seen = ((row, rows.text_at(row)) for row in window)
        return Held(next(((text[0], row - self.top) for row, text in seen if text and text != GAP), None), beside)

    def hold(self, held: Held) -> None:
        """Scroll so that what was seen stands where it stood, though the text may be wrapped otherwise now."""
        card = self.rows.card_row
        if held.card is not None and card is not None:
            self.scroll_rows(card - held.card)
        elif held.text is not None:
            self.scroll_rows(self.rows.row_of(held.text[0]) - held.text[1])

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the rows of the window that are asked for."""
        rows, size = self.rows, self.size
        thumb = self._thumb(len(rows), self.window)
        strips = [
            self._strip(rows, self.top + y - 1, size.width, on_thumb=y - 1 in thumb) if y else self._heading()
            for y in crop.line_range
        ]
        strips = filtered(self, strips)
        if crop.column_span != (0, size.width):
            return [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def notify_style_update(self) -> None:
        """Forget what was drawn in the looks of another theme."""
        super().notify_style_update()
        self._strips.clear()

    def _look(self, name: str) -> Style:
        box = self.parent
        if not isinstance(box, ColumnBox):
            raise TypeError(f"a column stands in a ColumnBox, not in {box!r}")
        return box.look(name)

    def _strip(self, rows: ColumnRows, row: int, width: int, *, on_thumb: bool) -> Strip:
        drawn = self._strips.get(row)
        if drawn is not None and drawn[0] == on_thumb:
            return drawn[1]
        bar = Segment("┃", self._look("thumb")) if on_thumb else Segment("│", self._look("track"))
        filling = self._look("quiet" if self._drawn.quiet else "text")
        body = padded(paint_row(rows, row, self._drawn, self._look), width - 1, filling)
        strip = Strip([*body, bar], width)
        self._strips[row] = on_thumb, strip
        return strip

    def _thumb(self, rows: int, window: int) -> range:
        """Return the rows of the window on which the scroll bar's thumb stands."""
        if rows <= window:
            return range(0)
        size = max(1, window * window // rows)
        start = min(round(max(0, self.top) * (window - size) / (rows - window)), window - size)
        return range(start, start + size)

    def _heading(self) -> Strip:
        style = self._look("heading-focused" if self._focused else "heading")
        document, width = self.document, self.size.width
        name = document.siglum if document.title == document.siglum else f"{document.siglum} {document.title}"
        note = f" {self._note} " if self._note else ""
        left = ("▌" if self._focused else " ") + shorten(visible(name), width - 1 - cell_len(note))
        fill = " " * max(0, width - cell_len(left) - cell_len(note))
        return padded([Segment(left + fill + note, style)], width, style)

    def on_click(self, event: events.Click) -> None:
        """Tell which place was clicked."""
        place = self.rows.text_at(self.top + event.y - 1) if event.y else None
        offset = None if place is None or place == GAP else self._offset_in(place, event.x - self._drawn.gutter)
        self.post_message(self.Pressed(self, offset, twice=event.chain > 1))

    def _offset_in(self, place: tuple[int, int], x: int) -> int:
        """Return the code point of a row that stands at cell `x`, or the nearest."""
        start, end = place
        used = 0
        for offset in range(start, end):
            used += cell_len(visible(self.document.text[offset]))
            if used > x:
                return offset
        return max(start, end - 1)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Tell that the wheel turned."""
        event.stop()
        self.post_message(self.Wheeled(self, WHEEL))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Tell that the wheel turned."""
        event.stop()
        self.post_message(self.Wheeled(self, -WHEEL))
