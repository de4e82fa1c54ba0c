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


APART = "  "
"""Between two hints, and between two parts at the right."""
LEAST_LEFT = 10
"""Cells that the left part keeps where there is one at the right."""


def fitting(parts: Sequence[str], room: int, *, last: bool = False) -> list[str]:
    """Return the first of some parts that fit beside one another; with `last`, the last one before any other."""
    kept: list[str] = []
    kept_last = list(parts[-1:]) if last else []
    for part in parts[: len(parts) - len(kept_last)]:
        if cell_len(APART.join([*kept, part, *kept_last])) > room:
            break
        kept.append(part)
    return [*kept, *kept_last]


@dataclass(frozen=True, slots=True)
class EdgeLine:
    """A line with a part at its left, which is cut where it is too long, and parts at its right."""

    left: str = ""
    right: str | tuple[str, ...] = ""
    """One part, or several in the order of their worth: those that have no room are left out from the end."""
    strong: bool = False
    hints: tuple[str, ...] = ()
    """What stands at the left instead of `left`: each whole or not at all, left out from the one before the last."""


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
        return "\n".join(" ".join([line.left or APART.join(line.hints), *_parts(line)]).strip() for line in self._lines)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines that are asked for."""
        strips = [self._strip(y) for y in crop.line_range]
        return filtered(self, strips)

    def _strip(self, y: int) -> Strip:
        line = self._lines[y] if y < len(self._lines) else EdgeLine("")
        style = self.get_component_rich_style("line--strong" if line.strong else "line--plain")
        width = self.size.width
        parts = [visible(part) for part in _parts(line)]
        least = cell_len(line.hints[-1]) + 2 if line.hints else LEAST_LEFT
        right = APART.join(fitting(parts, width - 2 - least))
        room = max(0, width - 2 - (cell_len(right) + 2 if right else 0))
        left = shorten(APART.join(fitting(line.hints, room, last=True)) or visible(line.left), room)
        gap = max(0, width - 2 - cell_len(left) - cell_len(right))
        return padded([Segment(f" {left}{' ' * gap}{right} ", style)], width, style)


def _parts(line: EdgeLine) -> tuple[str, ...]:
    parts = (line.right,) if isinstance(line.right, str) else line.right
    return tuple(part for part in parts if part)
