"""What holds the columns and gives them their looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal

from libya_reader.app.looks import COLUMN_LOOKS

if TYPE_CHECKING:
    from rich.style import Style


class ColumnBox(Horizontal):
    """The columns side by side."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        """Hold no column yet."""
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}

    def look(self, name: str) -> Style:
        """Return the style of a look by its name: "text", "quiet", "cursor"."""
        style = self._looks.get(name)
        if style is None:
            style = self._looks[name] = COLUMN_LOOKS[name].as_style(self.app.theme_variables)
        return style

    def notify_style_update(self) -> None:
        """Forget the looks of another theme."""
        super().notify_style_update()
        self._looks.clear()
