"""The looks of what stands in a column, made from the colours of a theme.

They are no component classes of Textual, which would style a node for each look and each time anything is styled: a
tenth of the time to the first picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.style import Style
from textual.color import Color

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text looks; what is empty stays as that which it is laid over."""

    color: str = ""
    """A colour of the theme, and how much of it, the rest being the background's: "foreground 74%"."""
    background: str = ""
    """A colour of the theme."""
    style: str = ""
    """Bold, italic and so on, as Rich names them."""

    def as_style(self, colours: Mapping[str, str]) -> Style:
        """Return it in the colours of a theme, given by their names; some may let the page through."""
        behind = Color.parse(colours["background"])
        if self.background:
            behind += Color.parse(colours[self.background])
        name, _, share = self.color.partition(" ")
        part = int(share.rstrip("%")) / 100 if share else 1
        color = behind + Color.parse(colours[name]).multiply_alpha(part) if name else None
        return Style.parse(self.style) + Style(
            color=color.rich_color if color else None, bgcolor=behind.rich_color if self.background else None
        )


COLUMN_LOOKS: Mapping[str, Look] = {
    # Of whole rows
    "card": Look("foreground 90%", "surface"),
    "card-title": Look("warning", "surface", "bold"),
    "direct": Look("foreground", "background", "bold"),
    "heading": Look("foreground 80%", "surface"),
    "heading-focused": Look("foreground", "panel", "bold underline"),
    "label": Look("accent", "background", "bold"),
    "quiet": Look("foreground 74%", "background"),
    "rejected": Look("foreground 60%", "background", "strike"),
    "related": Look("foreground", "background"),
    "text": Look("foreground", "background"),
    "thumb": Look("foreground 55%", "background"),
    "track": Look("surface-lighten-1", "background"),
    # Laid over another
    "counterpart": Look(background="panel", style="bold underline"),
    "current": Look(style="reverse bold"),
    "cursor": Look(background="surface-lighten-1"),
    "figure": Look("primary"),
    "figure-alarm": Look("warning", style="bold underline"),
    "figure-linked": Look("primary", style="underline"),
    "furniture": Look(style="italic"),
    "noted": Look(),
    "hit": Look("warning", style="underline"),
    "hit-current": Look("warning", style="reverse underline bold"),
    "quote": Look(),
    "quote-inferred": Look(style="italic"),
    "quote-shared": Look(style="underline"),
    "sign": Look("warning", style="bold"),
}
"""By name, those of the rows of a column."""
