"""Range bars: the values of one kind of thing on one common scale, drawn in characters.

A value is a point, a span between two numbers, or open where the words leave it open; a vague count covers the whole
scale, because it tells no number and none is invented for it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from libya_reader.engine.quantities import Quantity

POINT, ABOUT = "●", "○"
FROM, TO, LINE = "├", "┤", "─"
OPEN_BELOW, OPEN_ABOVE = "◀", "▶"
VAGUE, UNSURE = "▒", "?"
TRACK = "·"
LEGEND = (
    f"{POINT} this number  {ABOUT} about  {FROM}{LINE}{TO} between  {OPEN_BELOW}{LINE}{POINT} at most  "
    f"{POINT}{LINE}{OPEN_ABOVE} at least  {VAGUE}{VAGUE}{UNSURE} no number told"
)
"""What the signs of a bar mean."""

NARROWEST = 8
"""Cells that a bar needs."""
FAR_APART = 30
"""Where the largest number is so many times the smallest, each step of the scale multiplies instead of adding."""
SMALLEST, LARGEST = 1e-9, 1e18
"""Numbers nearer to nothing, or further from it, are drawn where these stand."""
EDGE = 2
"""Cells at each end that hold the arrows of open values alone."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From the left end of a bar to its right end."""

    low: float
    high: float
    by_factor: bool = False
    """Whether equal steps multiply (logarithmic)."""

    def share(self, value: float) -> float:
        """Return where a value stands: 0 at the left end, 1 at the right."""
        if self.high <= self.low:
            return 0.5
        if not self.by_factor:
            return (value - self.low) / (self.high - self.low)
        return math.log(value / self.low) / math.log(self.high / self.low)


def scale_of(quantities: Iterable[Quantity]) -> Scale | None:
    """Return a scale that holds every number of some quantities; `None` where they tell none.

    It begins at nothing, so that lengths can be compared, unless a number is below nothing or they are far apart.
    """
    numbers = [n for q in quantities for n in map(_drawable, (q.low, q.high)) if n is not None]
    if not numbers:
        return None
    least, most = min(numbers), max(numbers)
    if least > 0 and most / least >= FAR_APART:
        return Scale(10.0 ** math.floor(math.log10(least)), 10.0 ** math.ceil(math.log10(most)), by_factor=True)
    return Scale(min(0.0, least), max(0.0, most))


def draw_bars(quantities: Sequence[Quantity], width: int) -> list[str]:
    """Return the bars of some quantities on one scale of theirs, each exactly `width` cells wide."""
    scale = scale_of(quantities)
    return [draw_bar(quantity, scale, width) for quantity in quantities]


def draw_bar(quantity: Quantity, scale: Scale | None, width: int) -> str:
    """Return a quantity's bar, exactly `width` cells wide."""
    if quantity.vague or scale is None:
        return (VAGUE * (width - 1) + UNSURE)[:width]
    cells = [TRACK] * width
    low, high = (_cell(scale, value, width) for value in (quantity.low, quantity.high))
    if low is None and high is None:
        return (VAGUE * (width - 1) + UNSURE)[:width]
    first, last = 0 if low is None else low, width - 1 if high is None else high
    cells[first : last + 1] = LINE * (last + 1 - first)
    point = ABOUT if quantity.relation == "approximate" else POINT
    _put_ends(cells, low, high, point)
    if quantity.modifier and "…" in quantity.modifier and last + 1 < width:
        cells[last + 1] = UNSURE
    return "".join(cells)


def _put_ends(cells: list[str], low: int | None, high: int | None, point: str) -> None:
    if low is None or high is None:
        cells[0 if low is None else -1] = OPEN_BELOW if low is None else OPEN_ABOVE
        cells[high if high is not None else low if low is not None else 0] = point
    elif low == high:
        cells[low] = point
    else:
        cells[low], cells[high] = FROM, TO


def _drawable(value: float | None) -> float | None:
    """Return a value within what floating-point numbers can be compared by: articles hold digits of any length."""
    if value is None or math.isnan(value):
        return None
    return 0.0 if abs(value) < SMALLEST else max(-LARGEST, min(value, LARGEST))


def _cell(scale: Scale, value: float | None, width: int) -> int | None:
    """Return the cell of a value, between the edges that are kept for arrows."""
    held = _drawable(value)
    if held is None:
        return None
    room = max(0, width - 1 - 2 * EDGE)
    return min(width - 1, EDGE + round(scale.share(held) * room))


def draw_axis(scale: Scale | None, width: int) -> str:
    """Return the numbers at the ends of a scale, exactly `width` cells wide; blank where there is no scale."""
    if scale is None:
        return " " * width
    low, high = number_text(scale.low), number_text(scale.high)
    between = " × " if scale.by_factor else " "
    room = width - 2 * EDGE - len(low) - len(high)
    if room < len(between):
        return f"{high:>{width}}"[:width]
    return f"{' ' * EDGE}{low}{between:^{room}}{high}{' ' * EDGE}"


def number_text(value: float) -> str:
    """Return a number as it is read: "40,000", "2.5"."""
    if value.is_integer() and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.6g}"
