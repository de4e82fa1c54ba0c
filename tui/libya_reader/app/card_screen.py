"""A card laid over a view: text that scrolls, closed with Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from libya_reader.app.commands import bindings_of

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.content import Content


class CardScreen(ModalScreen["str | None"]):
    """A titled card over the view, as high as its text; it may give back the action that was chosen on it."""

    DEFAULT_CSS = """
    CardScreen { align: center middle; background: $background 60%; }
    CardScreen > VerticalScroll {
        width: 90%; max-width: 100; height: auto; max-height: 90%;
        border: round $primary; border-title-style: bold; background: $surface; padding: 0 1;
        scrollbar-size-vertical: 1;
    }
    CardScreen.-narrow > VerticalScroll { width: 100%; max-height: 100%; padding: 0; }
    """
    BINDINGS = bindings_of(["card"])
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-normal")]

    def __init__(self, title: str, text: Content) -> None:
        """Show text under a title."""
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """Lay the card out."""
        with VerticalScroll() as box:
            box.border_title = self._title.replace("[", "\\[")
            box.border_subtitle = "Esc close · j/k scroll"
            box.can_focus = False
            yield Static(self._text)

    def action_scroll(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one(VerticalScroll).scroll_relative(y=rows, animate=False)

    def action_close(self) -> None:
        """Close the card."""
        self.dismiss(None)
