"""Turns a row of text and the marks on it into styled segments."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from textual.filter import ANSIToTruecolor
from textual.strip import Strip

from libya_reader.app.marks import Highlight, PassageMark, PlacedItems
from libya_reader.app.wrapping import GAP
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rich.style import Style
    from textual.widget import Widget

    from libya_reader.app.column_rows import ColumnRows
    from libya_reader.engine.spans import TextSpan

LABEL = 2
"""Cells of a label in the gutter; behind it stand a bar and the cursor's mark."""
NAME_CELLS = 7
"""Cells of a speaker's name in the gutter."""
CURSOR = "▸"
CURSOR_BAR = "│"


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn over the text of a column."""

    marks: PlacedItems[PassageMark] = field(default_factory=PlacedItems)
    layers: tuple[PlacedItems[Highlight], ...] = ()
    """What is laid over the text, each layer over the ones before it."""
    cursor: TextSpan | None = None
    quiet: bool = False
    """Whether what carries no mark is quieter."""
    label: int = LABEL
    """Cells of the labels in the gutter."""

    @property
    def gutter(self) -> int:
        """Cells left of the text."""
        return self.label + 2


def paint_row(rows: ColumnRows, row: int, drawn: Drawn, look: Callable[[str], Style]) -> list[Segment]:
    """Return the segments of one row of a column; none for a row beyond the text.

    `look` gives the style of a component by its name.
    """
    if card := rows.card_at(row):
        style = look("card-title" if card.is_title else "card")
        body = padded([Segment(card.text, style)], rows.width, style)
        return [Segment(" " * drawn.gutter, look("text")), *body]
    place = rows.text_at(row)
    if place is None:
        return []
    if place == GAP:
        return list(_paint_gap(rows, row, drawn, look))
    segments = [*_paint_gutter(place, drawn, look), *_paint_text(rows.text, place, drawn, look)]
    return list(Segment.simplify(segments))


def padded(segments: Sequence[Segment], width: int, style: Style) -> Strip:
    """Return a strip of exactly `width` cells."""
    used = sum(cell_len(segment.text) for segment in segments)
    if used < width and segments and segments[-1].style == style:
        last = Segment(segments[-1].text + " " * (width - used), style)
        return Strip([*segments[:-1], last], width)
    if used < width:
        return Strip([*segments, Segment(" " * (width - used), style)], width)
    strip = Strip(segments, used)
    return strip if used == width else strip.crop(0, width)


def filtered(widget: Widget, strips: list[Strip]) -> list[Strip]:
    """Return strips as the terminal takes them: without colours where there are none (NO_COLOR)."""
    filters = [each for each in widget.get_line_filters() if not isinstance(each, ANSIToTruecolor)]  # ours are true
    if filters:
        background = widget.background_colors[1]
        for line_filter in filters:
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
    return strips


def _paint_gap(rows: ColumnRows, row: int, drawn: Drawn, look: Callable[[str], Style]) -> Iterator[Segment]:
    """Carry the bar of a passage through a blank row inside it."""
    around = rows.gap_around(row)
    if around and (through := [m for m in drawn.marks.touching(*around) if m.span.start < around[0]]):
        yield Segment(" " * drawn.label, look("text"))
        yield Segment(through[0].bar, look("label"))


def _paint_gutter(place: tuple[int, int], drawn: Drawn, look: Callable[[str], Style]) -> Iterator[Segment]:
    """Draw the label on a passage's first row, its bar on every row, and the cursor's mark."""
    start, end = place
    marks = drawn.marks.touching(start, end)
    sign = _cursor_sign(place, drawn.cursor)
    if sign == " ":
        sign = (
            next((h.sign for layer in drawn.layers for h in layer.touching(start, end) if h.span.start == start), "")
            or " "
        )
    if not marks and sign == " ":
        yield Segment(" " * drawn.gutter, look("quiet" if drawn.quiet else "text"))
        return
    opening = next((mark for mark in marks if start <= mark.span.start), None)
    mark = opening or (marks[0] if marks else None)
    begins = opening.opening if opening and opening.span.start == start else ""
    bar = begins or (mark.bar if mark else " ")
    yield Segment(f"{opening.label if opening else '':>{drawn.label}}{bar}{sign}", look("label"))


def _cursor_sign(place: tuple[int, int], cursor: TextSpan | None) -> str:
    if cursor is None or cursor.end <= place[0] or cursor.start >= place[1]:
        return " "
    return CURSOR if place[0] <= cursor.start else CURSOR_BAR


def _paint_text(text: str, place: tuple[int, int], drawn: Drawn, look: Callable[[str], Style]) -> Iterator[Segment]:
    """Cut a row wherever a mark, a highlight or the cursor begins or ends, and style each part by all that cover it."""
    marks = drawn.marks.touching(*place)
    over = [highlight for layer in drawn.layers for highlight in layer.touching(*place)]
    signs = _signs(text, place, over, marks)
    spans = [mark.span for mark in marks] + [highlight.span for highlight in over]
    edges = {edge for span in spans for edge in (span.start, span.end)} | {e for at in signs for e in (at, at + 1)}
    edges |= {drawn.cursor.start, drawn.cursor.end} if drawn.cursor else set()
    cuts = [place[0], *sorted(edge for edge in edges if place[0] < edge < place[1]), place[1]]
    for start, end in pairwise(cuts):
        mark = next((m for m in marks if m.span.start <= start < m.span.end), None)
        style = look(mark.look if mark else "quiet" if drawn.quiet else "text")
        for highlight in over:
            if highlight.span.start <= start < highlight.span.end:
                style += look(highlight.look)
        if drawn.cursor and drawn.cursor.start <= start < drawn.cursor.end:
            style += look("cursor")
        if start in signs:
            yield Segment(signs[start], style + look("sign"))
        else:
            yield Segment(visible(text[start:end]), style)
    if ending := next((mark.closing for mark in marks if mark.closing and mark.span.end == place[1]), ""):
        yield Segment(ending, look("text") + look("sign"))


def _signs(
    text: str, place: tuple[int, int], over: Sequence[Highlight], marks: Sequence[PassageMark]
) -> dict[int, str]:
    """Return the signs in the blanks of a row, by place."""
    before = [(item.span.start - 1, sign) for item in over if (sign := item.sign)]
    before += [(mark.span.start - 1, mark.opening) for mark in marks if mark.opening]
    behind = [(mark.span.end, mark.closing) for mark in marks if mark.closing]
    return {at: sign for at, sign in (*behind, *before) if place[0] <= at < place[1] and text[at].isspace()}
