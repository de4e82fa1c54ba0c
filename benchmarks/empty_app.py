"""The least Textual app that shows text and answers keys: what `start_and_keys.py` measures the reader against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App, ComposeResult
from textual.widgets import Static

if TYPE_CHECKING:
    from textual import events


class EmptyApp(App[None]):
    """Shows one word, and then the name of each key."""

    def compose(self) -> ComposeResult:
        """Show the word."""
        yield Static("ready")

    def on_key(self, event: events.Key) -> None:
        """Show the key."""
        self.query_one(Static).update(event.key)


if __name__ == "__main__":
    EmptyApp().run()
