"""A small card to choose one of several things from."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding

from libya_reader.app.choice_list import ChoiceList
from libya_reader.app.overlay import EdgedBox, Overlay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType


class ChoiceScreen(Overlay["str | None"]):
    """Choose one thing; gives back its name, or `None` where the person left."""

    DEFAULT_CSS = """
    ChoiceScreen { align: center middle; background: $background 60%; }
    ChoiceScreen > Vertical {
        width: 60; max-width: 96%; height: auto; max-height: 90%;
        border: round $primary; border-title-style: bold; background: $surface; padding: 0 1;
    }
    ChoiceScreen ChoiceList { max-height: 80vh; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "leave", "Leave", show=False)]

    def __init__(self, title: str, items: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer items, each a name and its text."""
        super().__init__()
        self._title = title
        self._items = items
        self._chosen = chosen

    def compose(self) -> ComposeResult:
        """Lay the card out."""
        with EdgedBox(self._title, ("↑↓ move", "Enter choose", "Esc leave")):
            yield ChoiceList(self._items, [self._chosen], many=False, id="choices")

    def on_mount(self) -> None:
        """Give the keys to the list."""
        self.query_one(ChoiceList).focus()

    @on(ChoiceList.Changed)
    def _choose(self, event: ChoiceList.Changed) -> None:
        self.dismiss(event.choices.chosen[0])

    def action_leave(self) -> None:
        """Leave without choosing."""
        self.dismiss(None)
