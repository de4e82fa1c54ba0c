"""The table of the aligned view, drawn by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.message import Message
from textual.widget import Widget

from libya_reader.app.aligned_rows import TableRow, table_row
from libya_reader.app.row_painter import filtered, padded
from libya_reader.app.wrapping import shorten
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.style import Style
    from textual import events
    from textual.geometry import Region
    from textual.strip import Strip

    from libya_reader.comparison.comparison import Comparison

LEAST_COLUMN = 30
"""Cells that a column needs beside others."""
WHEEL = 3


class AlignedTable(Widget):
    """A row for each event, a column for each article; one cell is current."""

    DEFAULT_CSS = """
    AlignedTable {
        height: 1fr;
        & > .table--text { color: $foreground; background: $background; }
        & > .table--related { color: $foreground 80%; background: $background; text-style: italic; }
        & > .table--silent { color: $foreground 66%; background: $background; }
        & > .table--rejected { color: $foreground 60%; background: $background; text-style: strike; }
        & > .table--sign { color: $accent; background: $background; text-style: bold; }
        & > .table--heading { color: $foreground 85%; background: $surface; text-style: bold; }
        & > .table--heading-current { color: $foreground; background: $panel; text-style: bold; }
        & > .table--column { color: $foreground 80%; background: $surface; }
        & > .table--column-current { color: $foreground; background: $panel; text-style: bold underline; }
        & > .table--current { background: $surface-lighten-1; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "table--text", "table--related", "table--silent", "table--rejected", "table--sign",
        "table--heading", "table--heading-current", "table--column", "table--column-current", "table--current",
    }  # fmt: skip

    @dataclass
    class Moved(Message):
        """Another cell is current."""

        event: str
        document: str

    @dataclass
    class Opened(Message):
        """The current cell was clicked twice."""

    def __init__(self, comparison: Comparison, event: str, document: str, *, rejected: bool = False) -> None:
        """Show a comparison's events, with one cell current; with `rejected`, what the person rejected too."""
        super().__init__()
        self.comparison = comparison
        """What is shown."""
        self._rejected = rejected
        self._ids = list(comparison.documents)
        self._column = self._ids.index(document)
        self._row = [e.id for e in comparison.events].index(event)
        self._top = 0
        self._rows: list[TableRow] = []
        self._starts: list[int] = []
        self._laid_out: tuple[int, ...] = ()

    @property
    def event(self) -> str:
        """The event of the current cell."""
        return self.comparison.events[self._row].id

    @property
    def document(self) -> str:
        """The article of the current cell."""
        return self._ids[self._column]

    @property
    def shown(self) -> Sequence[str]:
        """The articles whose columns are seen."""
        slots = max(1, min(len(self._ids), self.size.width // LEAST_COLUMN))
        first = max(0, min(self._column - slots // 2, len(self._ids) - slots))
        return self._ids[first : first + slots]

    def move(self, rows: int = 0, columns: int = 0) -> None:
        """Make another cell current; columns go around, rows end."""
        self._row = max(0, min(self._row + rows, len(self.comparison.events) - 1))
        self._column = (self._column + columns) % len(self._ids)
        self._lay_out(rows=self._row + 1)
        self._keep_in_sight()
        self.refresh()
        self.post_message(self.Moved(self.event, self.document))

    def toggle_rejected(self) -> bool:
        """Show what the person rejected, or hide it; returns whether it is shown."""
        self._rejected, self._laid_out = not self._rejected, ()
        self.move()
        return self._rejected

    def scroll_lines(self, lines: int) -> None:
        """Scroll by lines."""
        self._lay_out(lines=self._top + max(0, lines) + self.size.height)
        total = self._starts[-1] + self._rows[-1].height
        self._top = max(0, min(self._top + lines, total - self.size.height + 1))
        self.refresh()

    def on_resize(self) -> None:
        """Lay the table out anew, and tell it: other articles may be seen now."""
        self._lay_out(rows=self._row + 1)
        self._keep_in_sight()
        self.post_message(self.Moved(self.event, self.document))

    def _column_width(self) -> int:
        return max(4, (self.size.width - 1) // len(self.shown))

    def _lay_out(self, rows: int = 0, lines: int = 0) -> None:
        """Lay out at least so many rows and lines; what is further down waits until somebody goes there."""
        key = (self.size.width, *(self._ids.index(name) for name in self.shown))
        if not self.size.width:
            return
        if key != self._laid_out:
            self._laid_out, self._rows, self._starts = key, [], []
        at = self._starts[-1] + self._rows[-1].height if self._rows else 0
        for event in self.comparison.events[len(self._rows) :]:
            if len(self._rows) >= rows and at >= lines:
                break
            row = table_row(self.comparison, event, self.shown, self._column_width() - 2, rejected=self._rejected)
            self._rows.append(row)
            self._starts.append(at)
            at += row.height

    def _keep_in_sight(self) -> None:
        if not self._rows:
            return
        window = max(1, self.size.height - 1)
        start, height = self._starts[self._row], self._rows[self._row].height
        if start < self._top or height > window:
            self._top = start
        elif start + height > self._top + window:
            self._top = start + height - window

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines that are asked for."""
        self._lay_out(rows=self._row + 1, lines=self._top + self.size.height)
        looks = {name: self.get_component_rich_style(f"table--{name}", partial=name == "current") for name in (
            "text", "related", "silent", "rejected", "sign", "heading", "heading-current", "column", "column-current",
            "current",
        )}  # fmt: skip
        strips = [self._line(self._top + y - 1, looks) if y else self._names(looks) for y in crop.line_range]
        return filtered(self, strips)

    def _names(self, looks: dict[str, Style]) -> Strip:
        width = self._column_width()
        segments: list[Segment] = []
        for name in self.shown:
            document = self.comparison.documents[name]
            same = document.title == document.siglum
            title = visible(document.siglum if same else f"{document.siglum} {document.title}")
            style = looks["column-current" if name == self.document else "column"]
            segments += padded([Segment(f" {shorten(title, width - 2)}", style)], width, style)
        return padded(segments, self.size.width, looks["column"])

    def _line(self, line: int, looks: dict[str, Style]) -> Strip:
        from bisect import bisect_right

        k = bisect_right(self._starts, line) - 1
        if k < 0 or line >= self._starts[k] + self._rows[k].height:
            return padded([], self.size.width, looks["text"])
        row, within, is_current = self._rows[k], line - self._starts[k], k == self._row
        if within == 0:
            style = looks["heading-current" if is_current else "heading"]
            return padded([Segment(f"{'▶' if is_current else ' '}{row.heading}", style)], self.size.width, style)
        width = self._column_width()
        segments: list[Segment] = []
        for name, cell in zip(self.shown, row.cells, strict=True):
            item = cell[within - 1] if within - 1 < len(cell) else None
            style = looks[item.look if item else "text"]
            if is_current and name == self.document and within < row.height - 1:
                style += looks["current"]
            segments += padded([Segment(f" {item.text if item else ''}", style)], width, style)
        return padded(segments, self.size.width, looks["text"])

    def on_click(self, event: events.Click) -> None:
        """Make the cell under the mouse current; a second click opens it."""
        from bisect import bisect_right

        column = min(event.x // self._column_width(), len(self.shown) - 1)
        row = bisect_right(self._starts, self._top + event.y - 1) - 1 if event.y else self._row
        if event.chain > 1:
            self.post_message(self.Opened())
        else:
            self.move(row - self._row, self._ids.index(self.shown[column]) - self._column)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll."""
        event.stop()
        self.scroll_lines(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll back."""
        event.stop()
        self.scroll_lines(-WHEEL)
