"""The card in which the articles that stand side by side are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widgets import Button

from libya_reader.app.choice_list import ChoiceList
from libya_reader.app.overlay import EdgedBox, Overlay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType


class PickerScreen(Overlay["list[str] | None"]):
    """Choose articles; gives back their ids, all where none is chosen, or `None` where the person left."""

    DEFAULT_CSS = """
    PickerScreen { align: center middle; background: $background 60%; }
    PickerScreen > Vertical {
        width: 90%; max-width: 90; height: auto; max-height: 96%;
        border: round $primary; border-title-style: bold; background: $surface; padding: 0 1;
    }
    PickerScreen ChoiceList { max-height: 80vh; }
    PickerScreen Horizontal { height: 1; align-horizontal: right; }
    PickerScreen Button { margin-left: 2; min-width: 10; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("ctrl+s", "take", "Take", show=False),
        Binding("a", "all", "All", show=False),
    ]

    def __init__(self, articles: Sequence[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Offer articles, each an id and a text."""
        super().__init__()
        self._articles = articles
        self._chosen = chosen

    def compose(self) -> ComposeResult:
        """Lay the card out."""
        with EdgedBox("Articles side by side", ("Ctrl+S take", "Space choose", "a all or none", "Esc leave")):
            yield ChoiceList(self._articles, self._chosen, many=True, id="articles")
            with Horizontal():
                yield Button("All or none", id="all", compact=True)
                yield Button("Take", id="take", variant="primary", compact=True)
                yield Button("Leave", id="leave", compact=True)

    def on_mount(self) -> None:
        """Give the keys to the list."""
        self.query_one(ChoiceList).focus()

    @on(Button.Pressed, "#all")
    def action_all(self) -> None:
        """Choose all, or none."""
        self.query_one(ChoiceList).choose_all()

    @on(Button.Pressed, "#take")
    def action_take(self) -> None:
        """Show the chosen ones."""
        self.dismiss(self.query_one(ChoiceList).chosen or [name for name, _ in self._articles])

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        """Leave the columns as they are."""
        self.dismiss(None)
