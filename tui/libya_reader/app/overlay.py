"""What is laid over a view: a click beside it leaves it, and its edge says of the keys as much as has room."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.containers import Vertical
from textual.screen import ModalScreen

from libya_reader.app.lines import APART, fitting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

EDGES = 6
"""Cells of an edge beside what is written in it."""
Given = TypeVar("Given")
"""What is given back when it closes."""


class Overlay(ModalScreen[Given]):
    """A modal screen that a click beside its box leaves."""

    LEAVE: ClassVar[str] = "leave"
    """The action that leaves it."""

    async def on_click(self, event: events.Click) -> None:
        """Leave where the click was beside the box."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            event.stop()
            await self.run_action(self.LEAVE)


class EdgedBox(Vertical):
    """A box with a title in its upper edge and hints of keys in the lower one."""

    def __init__(self, title: str, hints: Sequence[str]) -> None:
        """Make a box; of the hints the last is the one that is always shown."""
        super().__init__()
        self.border_title = in_edge(title)
        self._hints = hints

    def on_resize(self) -> None:
        """Show the hints that have room."""
        self.border_subtitle = edge_hints(self._hints, self.region.width)


def edge_hints(hints: Sequence[str], width: int) -> str:
    """Return the hints that have room in the edge of a box of so many cells; the last one before any other."""
    return in_edge(APART.join(fitting(hints, width - EDGES, last=True)))


def in_edge(text: str) -> str:
    """Return text for an edge, in which Textual would read brackets as markup."""
    return text.replace("[", "\\[")
