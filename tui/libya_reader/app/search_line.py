"""The line in which the words of a search are typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.message import Message

from libya_reader.app.typed_line import TypedLine

if TYPE_CHECKING:
    from textual.binding import BindingType


class SearchLine(TypedLine):
    """One line to type in; Enter finds, Escape leaves."""

    DEFAULT_CSS = """
    SearchLine { height: 1; border: none; padding: 0 1; background: $panel; }
    SearchLine:focus { border: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Leave", show=False)]

    @dataclass
    class Entered(Message):
        """Words were entered, or none where the line was left."""

        words: str | None

    def __init__(self) -> None:
        """Open empty."""
        super().__init__(placeholder="search all articles: Enter finds, Escape leaves", compact=True)

    def on_input_submitted(self, event: TypedLine.Submitted) -> None:
        """Pass the words on."""
        event.stop()
        self.post_message(self.Entered(event.value.strip() or None))

    def action_leave(self) -> None:
        """Leave without searching."""
        self.post_message(self.Entered(None))
