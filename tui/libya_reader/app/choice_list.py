"""A list to choose from, one item or several; what is chosen is told by a sign, not by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.binding import Binding
from textual.message import Message
from textual.widget import Widget

from libya_reader.app.row_painter import padded
from libya_reader.app.wrapping import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual import events
    from textual.binding import BindingType
    from textual.strip import Strip

SIGNS = {(True, True): "[x]", (True, False): "[ ]", (False, True): "(•)", (False, False): "( )"}
"""By whether several may be chosen and whether this one is."""


class ChoiceList(Widget, can_focus=True):
    """Items of which one, or any number, is chosen."""

    DEFAULT_CSS = """
    ChoiceList {
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
        self._top = 0

    @property
    def chosen(self) -> list[str]:
        """The names of the items that are chosen, in the order of the list."""
        return [name for name, _ in self._items if name in self._chosen]

    def go_to(self, item: str) -> None:
        """Put the cursor on an item."""
        self._cursor = next((k for k, (name, _) in enumerate(self._items) if name == item), self._cursor)
        self._keep_in_sight()
        self.refresh()

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
        self.refresh()

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

    def _keep_in_sight(self) -> None:
        height = max(1, self.size.height)
        self._top = max(min(self._top, self._cursor, max(0, len(self._items) - height)), self._cursor - height + 1)

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._keep_in_sight()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one item."""
        k, width = self._top + y, self.size.width
        item, cursor = (self.get_component_rich_style(f"choice--{look}") for look in ("item", "cursor"))
        if k >= len(self._items):
            return padded([], width, item)
        name, text = self._items[k]
        at_cursor = k == self._cursor and self.has_focus
        line = f"{'▸' if at_cursor else ' '}{SIGNS[self._many, name in self._chosen]} {text}"
        style = cursor if at_cursor else item
        return padded([Segment(shorten(line, width), style)], width, style)

    def on_click(self, event: events.Click) -> None:
        """Choose the item under the mouse."""
        k = self._top + event.y
        if k < len(self._items):
            self._cursor = k
            self.action_choose()
