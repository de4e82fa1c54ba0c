"""A list of items drawn by line: headings, and items of one or several lines, of which one is current."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from rich.segment import Segment
from textual.message import Message
from textual.widget import Widget

from libya_reader.app.row_painter import filtered, padded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.style import Style
    from textual import events
    from textual.geometry import Region
    from textual.strip import Strip

WHEEL = 3
LOOKS = ("alarm", "bar", "cursor", "heading", "quiet", "strong", "text")


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line of the list."""

    parts: tuple[tuple[str, str], ...]
    """Texts and their looks: one of `LOOKS` but `cursor`. They are made safe to show already."""
    item: int | None = None
    """Which item the line belongs to; `None`: it is a heading or a gap."""


class LaterLine:
    """A line of an item in a long list: what it says is put together when it is drawn."""

    def __init__(self, make: Callable[[], tuple[tuple[str, str], ...]], item: int) -> None:
        """Put it together by `make`."""
        self.item: int | None = item
        """Which item the line belongs to."""
        self._make = make

    @cached_property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """Texts and their looks, as those of a `ListLine`."""
        return self._make()


AnyLine: TypeAlias = "ListLine | LaterLine"


class ItemList(Widget):
    """Lines, some of which belong to items; one item is current and kept in sight."""

    DEFAULT_CSS = """
    ItemList {
        height: 1fr;
        & > .list--text { color: $foreground 88%; background: $background; }
        & > .list--strong { color: $foreground; background: $background; text-style: bold; }
        & > .list--quiet { color: $foreground 66%; background: $background; }
        & > .list--heading { color: $foreground; background: $surface; text-style: bold; }
        & > .list--alarm { color: $warning; background: $background; text-style: bold underline; }
        & > .list--bar { color: $primary; background: $background; }
        & > .list--cursor { background: $panel; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"list--{look}" for look in LOOKS}

    @dataclass
    class Moved(Message):
        """Another item is current."""

        item: int | None

    @dataclass
    class Opened(Message):
        """An item was clicked twice."""

        item: int

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.item: int | None = None
        """The current item."""
        self._lines: Sequence[AnyLine] = ()
        self._items: list[int] = []
        self._first: dict[int, int] = {}
        self._last: dict[int, int] = {}
        self._top = 0

    def show(self, lines: Sequence[AnyLine]) -> None:
        """Show these lines; the current item stays current where it is still there."""
        self._lines = lines
        self._first, self._last = {}, {}
        for n, line in enumerate(lines):
            if line.item is not None:
                self._first.setdefault(line.item, n)
                self._last[line.item] = n
        self._items = list(self._first)
        if self.item not in self._first:
            self.item = self._items[0] if self._items else None
            self._top = 0
        self._keep_in_sight()
        self.refresh()
        self.post_message(self.Moved(self.item))

    def go_to(self, item: int) -> None:
        """Make an item current."""
        if item in self._first:
            self.item = item
            self._keep_in_sight()
            self.refresh()
            self.post_message(self.Moved(item))

    def move(self, steps: int) -> None:
        """Move by items; the ends are ends."""
        if self._items and self.item is not None:
            at = self._items.index(self.item)
            self.go_to(self._items[max(0, min(at + steps, len(self._items) - 1))])

    def page(self, direction: int) -> None:
        """Move to the first item beyond the window."""
        if self.item is None:
            return
        wanted = self._first[self.item] + direction * max(1, self.size.height - 2)
        best = min(self._items, key=lambda item: abs(self._first[item] - wanted))
        self.go_to(best)

    def _keep_in_sight(self) -> None:
        if self.item is None or not self.size.height:
            return
        first, last, height = self._first[self.item], self._last[self.item], self.size.height
        if self.item == self._items[0]:
            self._top = 0
        if first < self._top + 1:
            self._top = max(0, first - 1)
        if last >= self._top + height:
            self._top = min(last - height + 1, first)

    def on_resize(self) -> None:
        """Keep the current item in sight."""
        self._keep_in_sight()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines that are asked for."""
        looks = {look: self.get_component_rich_style(f"list--{look}", partial=look == "cursor") for look in LOOKS}
        return filtered(self, [self._strip(self._top + y, looks) for y in crop.line_range])

    def _strip(self, n: int, looks: dict[str, Style]) -> Strip:
        width = self.size.width
        if n >= len(self._lines):
            return padded([], width, looks["text"])
        line = self._lines[n]
        is_current = line.item is not None and line.item == self.item
        over = looks["cursor"] if is_current else None
        mark = "▸" if is_current and n == self._first[line.item or 0] else " "
        heading = bool(line.parts) and line.parts[0][1] == "heading"
        filling = looks["heading" if heading else "text"]
        segments = [Segment(mark, filling), *(Segment(text, looks[look]) for text, look in line.parts)]
        if over is not None:
            segments = [Segment(s.text, s.style + over if s.style else over) for s in segments]
            filling += over
        return padded(segments, width, filling)

    def on_click(self, event: events.Click) -> None:
        """Make the item under the mouse current; a second click opens it."""
        n = self._top + event.y
        item = self._lines[n].item if n < len(self._lines) else None
        if item is None:
            return
        if event.chain > 1:
            self.post_message(self.Opened(item))
        else:
            self.go_to(item)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll."""
        event.stop()
        self._top = max(0, min(self._top + WHEEL, len(self._lines) - self.size.height))
        self.refresh()

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll back."""
        event.stop()
        self._top = max(0, self._top - WHEEL)
        self.refresh()
