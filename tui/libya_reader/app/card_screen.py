"""A card laid over a view: text that scrolls, closed with Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll

from libya_reader.app.access import first_key
from libya_reader.app.card_text import CardText
from libya_reader.app.commands import bindings_of
from libya_reader.app.overlay import Overlay, edge_hints, in_edge

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.content import Content


class CardScreen(Overlay["str | None"]):
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
    LEAVE = "close"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (60, "-normal")]

    def __init__(self, title: str, text: Content) -> None:
        """Show text under a title."""
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """Lay the card out."""
        with VerticalScroll() as box:
            box.border_title = in_edge(self._title)
            box.can_focus = False
            yield CardText(self._text)

    def on_resize(self) -> None:
        """Say of the keys as much as the edge has room for."""
        self.call_after_refresh(self._write_keys)

    def _write_keys(self) -> None:
        box = self.query_one(VerticalScroll)
        hints = [*self.key_hints(), f"{first_key(self.app, 'card-close')} close"]
        box.border_subtitle = edge_hints(hints, box.region.width)

    def key_hints(self) -> tuple[str, ...]:
        """Return what the card's edge says of the keys, but for the one that closes it."""
        return (f"{first_key(self.app, 'card-down')}/{first_key(self.app, 'card-up')} scroll",)

    def action_scroll(self, rows: int) -> None:
        """Scroll by rows."""
        self.query_one(VerticalScroll).scroll_relative(y=rows, animate=False)

    def action_page(self, direction: int) -> None:
        """Scroll by a window, one row less."""
        self.action_scroll(direction * max(1, self.query_one(VerticalScroll).size.height - 1))

    def action_close(self) -> None:
        """Close the card."""
        self.dismiss(None)
