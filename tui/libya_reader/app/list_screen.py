"""What the views that are lists share: title, list, the lines below, moving, opening, filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.screen import Screen

from libya_reader.app.access import reader_app
from libya_reader.app.item_list import ItemList, ListLine
from libya_reader.app.lines import EdgeLine, EdgeLines
from libya_reader.comparison.cells import wrap
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from libya_reader.app.commands import ViewName
    from libya_reader.app.item_list import AnyLine
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.spans import TextSpan


@dataclass(frozen=True, slots=True)
class GoTo:
    """A place to go to in the reading view."""

    document: str
    span: TextSpan
    event: str | None = None
    """The event to make current there, if any."""


class ListScreen(Screen["GoTo | None"]):
    """A list over the whole window; it gives back the place to read, or `None`."""

    DEFAULT_CSS = "ListScreen { layout: vertical; overflow: hidden; }"
    VIEW: ClassVar[ViewName]
    """Its name among the commands."""
    HINTS: ClassVar[Sequence[str]]
    """The commands that the line below names."""

    def __init__(self, comparison: Comparison) -> None:
        """Show a comparison's findings."""
        super().__init__()
        self.comparison = comparison
        """What is shown."""
        self._width = 0

    def compose(self) -> ComposeResult:
        """Lay out title, list and the lines below."""
        yield EdgeLines(id="title")
        yield ItemList()
        yield EdgeLines(id="status", height=2)

    def on_mount(self) -> None:
        """Fill the list at once, so that no key comes too early for it."""
        self._width = self.app.size.width - 1
        self.fill()

    def on_resize(self) -> None:
        """Fill the list for another width, once it has it."""
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        if self.items.size.width - 1 != self._width:
            self._width = self.items.size.width - 1
            self.fill()

    def take(self, comparison: Comparison | None) -> None:
        """Show what is found now, where the view shows what may change; nothing by itself."""

    @property
    def items(self) -> ItemList:
        """The list of items."""
        return self.query_one(ItemList)

    def fill(self) -> None:
        """Show the lines for the present width and filters."""
        width = max(20, self._width)
        self.items.show(self.lines(width) or [ListLine(((row, "quiet"),)) for row in wrap(self.nothing, width)])
        title, counts = self.title_line()
        self.query_one("#title", EdgeLines).show([EdgeLine(visible(title), counts)])

    @on(ItemList.Moved)
    def _write_status(self, event: ItemList.Moved) -> None:
        text = visible(self.item_line(event.item)) if event.item is not None else "nothing to show"
        keys = reader_app(self.app).hints(self.HINTS)
        self.query_one("#status", EdgeLines).show([EdgeLine(text, strong=True), EdgeLine(hints=keys)])

    # What a view says of itself

    def lines(self, width: int) -> Sequence[AnyLine]:
        """Return the lines of the list for a width in cells."""
        raise NotImplementedError

    @property
    def nothing(self) -> str:
        """What is said where there is nothing to list, and what to do about it."""
        raise NotImplementedError

    def title_line(self) -> tuple[str, str]:
        """Return what stands above, at the left and at the right."""
        raise NotImplementedError

    def item_line(self, item: int) -> str:
        """Return what is said of the current item below the list."""
        raise NotImplementedError

    def place_of(self, item: int) -> GoTo | None:
        """Return where an item stands."""
        raise NotImplementedError

    # Actions

    def action_row(self, steps: int) -> None:
        """Move by items."""
        self.items.move(steps)

    def action_page(self, direction: int) -> None:
        """Move by a window."""
        self.items.page(direction)

    @on(ItemList.Opened)
    def action_open(self) -> None:
        """Go to the place of the current item in the reading view."""
        if self.items.item is not None:
            self.dismiss(self.place_of(self.items.item))

    def action_close(self) -> None:
        """Go back to where the reading view was."""
        self.dismiss(None)

    def action_help(self) -> None:
        """Show the keys."""
        from libya_reader.app.help_screen import HelpScreen

        self.app.push_screen(HelpScreen(self.VIEW, reader_app(self.app).keys_by_command()))
