"""The card in which the articles that stand side by side are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen

from libya_reader.app.choice_list import ChoiceList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType


class PickerScreen(ModalScreen["list[str] | None"]):
    """Choose articles; gives back their ids, all where none is chosen, or `None` where the person left."""

    DEFAULT_CSS = """
    PickerScreen { align: center middle; background: $background 60%; }
    PickerScreen > Vertical {
        width: 90%; max-width: 90; height: auto; max-height: 96%;
        border: round $primary; border-title-style: bold; background: $surface; padding: 0 1;
    }
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
        with Vertical() as box:
            box.border_title = "Articles side by side"
            box.border_subtitle = "Space choose · a all or none · Ctrl+S take · Esc leave"
            choices = ChoiceList(self._articles, self._chosen, many=True, id="articles")
            choices.styles.height = min(len(self._articles), 30)
            yield choices

    def on_mount(self) -> None:
        """Give the keys to the list."""
        self.query_one(ChoiceList).focus()

    def action_all(self) -> None:
        """Choose all, or none."""
        self.query_one(ChoiceList).choose_all()

    def action_take(self) -> None:
        """Show the chosen ones."""
        self.dismiss(self.query_one(ChoiceList).chosen or [name for name, _ in self._articles])

    def action_leave(self) -> None:
        """Leave the columns as they are."""
        self.dismiss(None)
