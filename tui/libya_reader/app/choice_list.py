"""A list to choose from, one item or several; what is chosen is told by a sign, not by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.cells import set_cell_size
from rich.segment import Segment
from textual.binding import Binding
from textual.message import Message
from textual.widget import Widget

from libya_reader.app.row_painter import padded
from libya_reader.app.wrapping import shorten, shorten_behind_word, wrap_stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual import events
    from textual.binding import BindingType
    from textual.geometry import Size
    from textual.strip import Strip

SIGNS = {(True, True): "[x]", (True, False): "[ ]", (False, True): "(•)", (False, False): "( )"}
"""By whether several may be chosen and whether this one is."""
INDENT = 5
"""Cells before an item's text: for the cursor, the sign and a blank."""
MOST_ROWS = 3
"""An item is cut where it takes more rows."""
WHEEL = 3


class ChoiceList(Widget, can_focus=True):
    """Items of which one, or any number, is chosen."""

    DEFAULT_CSS = """
    ChoiceList {
        height: auto;
        & > .choice--item { color: $foreground 85%; background: $surface; }
        & > .choice--cursor { color: $foreground; background: $panel; text-style: bold; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"choice--item", "choice--cursor"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,j", "step(1)", "Down", show=False),
        Binding("up,k", "step(-1)", "Up", show=False),
        Binding("space,enter", "choose", "Choose", show=False),
    ]

    @dataclass
    class Changed(Message):
        """What is chosen has changed."""

        choices: ChoiceList

        @property
        def control(self) -> ChoiceList:
            """The list."""
            return self.choices

    def __init__(self, items: Sequence[tuple[str, str]], chosen: Iterable[str], *, many: bool, id: str) -> None:  # noqa: A002 - Textual's own name
        """Offer items, each a name and its text; `many` tells whether several may be chosen."""
        super().__init__(id=id)
        self._items = items
        self._many = many
        self._chosen = set(chosen)
        self._cursor = next((k for k, (name, _) in enumerate(items) if name in self._chosen), 0)
        self._rows: list[tuple[int, str]] = []
        """What is drawn in each row: an item's place, and a part of its text."""
        self._top = 0

    @property
    def chosen(self) -> list[str]:
        """The names of the items that are chosen, in the order of the list."""
        return [name for name, _ in self._items if name in self._chosen]

    def go_to(self, item: str) -> None:
        """Put the cursor on an item."""
        self._cursor = next((k for k, (name, _) in enumerate(self._items) if name == item), self._cursor)
        self._keep_in_sight()

    def choose(self, names: Iterable[str]) -> None:
        """Choose these items and no others, without telling it."""
        self._chosen = set(names)
        self.refresh()

    def choose_all(self) -> None:
        """Choose every item; where all are chosen, none."""
        names = {name for name, _ in self._items}
        self._chosen = set() if self._chosen == names else names
        self._tell()

    def action_step(self, steps: int) -> None:
        """Move the cursor."""
        self._cursor = max(0, min(self._cursor + steps, len(self._items) - 1))
        self._keep_in_sight()

    def action_choose(self) -> None:
        """Choose the item under the cursor, or take it back where several may be chosen."""
        if not self._items:
            return
        name = self._items[self._cursor][0]
        self._chosen = self._chosen ^ {name} if self._many else {name}
        self._tell()

    def _tell(self) -> None:
        self.refresh()
        self.post_message(self.Changed(self))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - as Textual asks
        """Return how many rows the items take at a width."""
        return len(self._wrapped(width))

    def _wrapped(self, width: int) -> list[tuple[int, str]]:
        """Return the rows of all items at a width, each with its item's place; what is longer than some rows is cut."""
        room = max(1, width - INDENT)
        rows: list[tuple[int, str]] = []
        for k, (_, text) in enumerate(self._items):
            spans = wrap_stretch(text, 0, len(text), room) or [(0, 0)]
            rows += [(k, text[start:end]) for start, end in spans[: MOST_ROWS - 1 if len(spans) > MOST_ROWS else None]]
            if len(spans) > MOST_ROWS:
                rows.append((k, shorten_behind_word(text[spans[MOST_ROWS - 1][0] :], room)))
        return rows

    def _keep_in_sight(self) -> None:
        rows = [n for n, (k, _) in enumerate(self._rows) if k == self._cursor]
        if rows:
            self._top = max(min(self._top, rows[0]), rows[-1] - max(1, self.size.height) + 1)
        self._scroll(0)

    def _scroll(self, rows: int) -> None:
        self._top = max(0, min(self._top + rows, len(self._rows) - max(1, self.size.height)))
        self.refresh()

    def on_resize(self) -> None:
        """Wrap the items anew and keep the cursor in sight."""
        self._rows = self._wrapped(self.size.width)
        self._keep_in_sight()

    def render_line(self, y: int) -> Strip:
        """Draw one row of an item."""
        n, width = self._top + y, self.size.width
        item, cursor = (self.get_component_rich_style(f"choice--{look}") for look in ("item", "cursor"))
        if n >= len(self._rows):
            return padded([], width, item)
        k, text = self._rows[n]
        at_cursor = k == self._cursor and self.has_focus
        is_first = n == 0 or self._rows[n - 1][0] != k
        sign = f"{'▸' if at_cursor else ' '}{SIGNS[self._many, self._items[k][0] in self._chosen]} "
        line = shorten(f"{sign if is_first else ' ' * INDENT}{text}", width)
        more = "↑" if y == 0 and n else "↓" if y == self.size.height - 1 and n < len(self._rows) - 1 else ""
        if more:
            line = f"{set_cell_size(line, width - 1)}{more}"
        style = cursor if at_cursor else item
        return padded([Segment(line, style)], width, style)

    def on_click(self, event: events.Click) -> None:
        """Choose the item under the mouse."""
        n = self._top + event.y
        if n < len(self._rows):
            self._cursor = self._rows[n][0]
            self.action_choose()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll."""
        event.stop()
        self._scroll(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll back."""
        event.stop()
        self._scroll(-WHEEL)
