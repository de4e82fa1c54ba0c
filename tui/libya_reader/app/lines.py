"""One or two lines of plain text at the edge of the window: the title above, what is current below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.widget import Widget

from libya_reader.app.row_painter import filtered, padded
from libya_reader.app.wrapping import shorten
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.geometry import Region
    from textual.strip import Strip


@dataclass(frozen=True, slots=True)
class EdgeLine:
    """A line with a part at its left, which is cut where it is too long, and a part at its right."""

    left: str
    right: str = ""
    strong: bool = False


class EdgeLines(Widget):
    """Lines at the top or the bottom of the window."""

    DEFAULT_CSS = """
    EdgeLines {
        height: auto;
        & > .line--plain { color: $foreground 80%; background: $surface; }
        & > .line--strong { color: $foreground; background: $panel; text-style: bold; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"line--plain", "line--strong"}

    def __init__(self, *, id: str, height: int = 1) -> None:  # noqa: A002 - Textual's own name
        """Make room for so many lines."""
        super().__init__(id=id)
        self.styles.height = height
        self._lines: tuple[EdgeLine, ...] = ()

    def show(self, lines: Sequence[EdgeLine]) -> None:
        """Show these lines."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self.refresh()

    @property
    def text(self) -> str:
        """What is shown, uncut."""
        return "\n".join(f"{line.left} {line.right}".strip() for line in self._lines)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines that are asked for."""
        strips = [self._strip(y) for y in crop.line_range]
        return filtered(self, strips)

    def _strip(self, y: int) -> Strip:
        line = self._lines[y] if y < len(self._lines) else EdgeLine("")
        style = self.get_component_rich_style("line--strong" if line.strong else "line--plain")
        width = self.size.width
        right = visible(line.right) if cell_len(visible(line.right)) + 12 <= width else ""
        left = shorten(visible(line.left), max(0, width - 2 - (cell_len(right) + 1 if right else 0)))
        gap = max(0, width - 2 - cell_len(left) - cell_len(right))
        return padded([Segment(f" {left}{' ' * gap}{right} ", style)], width, style)
