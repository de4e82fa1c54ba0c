"""What holds the columns: the looks that they share are styled once, and not for each column anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal

if TYPE_CHECKING:
    from rich.style import Style

OVERLAID = frozenset(
    {"cursor", "furniture", "hit", "hit-current", "figure", "figure-linked", "figure-alarm", "quote", "quote-inferred",
     "current", "counterpart", "sign"}
)  # fmt: skip
"""Looks that are laid over another and keep what they do not set."""


class ColumnBox(Horizontal):
    """The columns side by side."""

    DEFAULT_CSS = """
    ColumnBox {
        & > .column--text { color: $foreground; background: $background; }
        & > .column--quiet { color: $foreground 74%; background: $background; }
        & > .column--furniture { text-style: italic; }
        & > .column--direct { color: $foreground; background: $background; text-style: bold; }
        & > .column--related { color: $foreground; background: $background; }
        & > .column--rejected { color: $foreground 60%; background: $background; text-style: strike; }
        & > .column--cursor { background: $surface-lighten-1; }
        & > .column--label { color: $accent; background: $background; text-style: bold; }
        & > .column--quote { text-style: none; }
        & > .column--quote-inferred { text-style: italic; }
        & > .column--figure { color: $primary; }
        & > .column--figure-linked { color: $primary; text-style: underline; }
        & > .column--figure-alarm { color: $warning; text-style: bold underline; }
        & > .column--sign { color: $warning; text-style: bold; }
        & > .column--current { text-style: reverse bold; }
        & > .column--counterpart { text-style: bold underline; background: $panel; }
        & > .column--hit { text-style: underline; color: $warning; }
        & > .column--hit-current { text-style: reverse underline bold; color: $warning; }
        & > .column--heading { color: $foreground 80%; background: $surface; }
        & > .column--heading-focused { color: $foreground; background: $panel; text-style: bold underline; }
        & > .column--card { color: $foreground 90%; background: $surface; }
        & > .column--card-title { color: $warning; background: $surface; text-style: bold; }
        & > .column--track { color: $surface-lighten-1; background: $background; }
        & > .column--thumb { color: $foreground 55%; background: $background; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "column--card", "column--card-title", "column--counterpart", "column--current", "column--cursor",
        "column--direct", "column--figure", "column--figure-alarm", "column--figure-linked", "column--furniture",
        "column--heading", "column--heading-focused", "column--hit", "column--hit-current", "column--label",
        "column--quiet", "column--quote", "column--quote-inferred", "column--rejected",
        "column--related", "column--sign", "column--text",
        "column--thumb", "column--track",
    }  # fmt: skip

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        """Hold no column yet."""
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}

    def look(self, name: str) -> Style:
        """Return the style of a look by its name: "text", "quiet", "cursor"."""
        style = self._looks.get(name)
        if style is None:
            style = self.get_component_rich_style(f"column--{name}", partial=name in OVERLAID)
            self._looks[name] = style
        return style

    def notify_style_update(self) -> None:
        """Forget the looks of another theme."""
        super().notify_style_update()
        self._looks.clear()
