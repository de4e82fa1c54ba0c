"""The panel of events: for every event a mark for each article, told, related or silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.message import Message
from textual.widget import Widget

from libya_reader.app.row_painter import filtered, padded
from libya_reader.app.wrapping import shorten, wrap_stretch
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.style import Style
    from textual import events
    from textual.geometry import Region
    from textual.strip import Strip

    from libya_reader.comparison.comparison import Comparison, Stance

SIGNS: dict[Stance, str] = {"told": "●", "related": "○", "silent": "·"}
"""How a document stands to an event, without colour."""
CONFIRMED = "◉"
"""Told, and the person has accepted, added or pinned a passage."""
ASSERTED = "∅"
"""Silent, and the person asserts that there is no counterpart."""
LEGEND = "● told ○ related · silent"
LEGEND_JUDGED = "◉ told, ∅ silent: your word"
MARK = 4
"""Cells for each article's mark."""


def mark_of(comparison: Comparison, event: str, document: str) -> str:
    """Return a document's mark for an event: its sign and how many passages stand behind it."""
    stance = comparison.stance(event, document)
    wanted = "direct" if stance == "told" else "related"
    count = sum(mention.strength == wanted for mention in comparison.mentions(event, document))
    return f"{sign_of(comparison, event, document)}{min(count, 99) or ''}"


def sign_of(comparison: Comparison, event: str, document: str) -> str:
    """Return the sign of a document's stance to an event; another one where the person has confirmed it."""
    stance = comparison.stance(event, document)
    if stance != "told" and is_silenced(comparison, event, document):
        return ASSERTED
    words = [comparison.verdict(event, document, mention.span) for mention in comparison.mentions(event, document)]
    return CONFIRMED if stance == "told" and any(words) else SIGNS[stance]


def is_silenced(comparison: Comparison, event: str, document: str) -> bool:
    """Tell whether a silence is the person's word: asserted, or made by rejecting what the machine held to be told."""
    rejected = comparison.rejected.get((event, document), ())
    return bool(comparison.verdict(event, document)) or any(mention.strength == "direct" for mention in rejected)


def column_heads(sigla: Sequence[str], width: int) -> tuple[str, ...]:
    """Return sigla in so many cells; where they would be cut alike, without what they all begin with."""
    heads = tuple(shorten(siglum, width) for siglum in sigla)
    if len(set(heads)) == len(set(sigla)):
        return heads
    same = next((n for n, signs in enumerate(zip(*sigla, strict=False)) if len(set(signs)) > 1), 0)
    told = tuple(set_cell_size(siglum[same:], width).rstrip() for siglum in sigla)
    return told if len(set(told)) == len(set(sigla)) else heads


@dataclass(frozen=True, slots=True)
class PanelRow:
    """One row of the panel."""

    text: str
    marks: tuple[str, ...] = ()
    event: str | None = None
    """The event it belongs to."""
    is_heading: bool = False


class EventPanel(Widget):
    """The events and topics of a case with each article's mark; the current one is kept in sight."""

    DEFAULT_CSS = """
    EventPanel {
        width: 30;
        height: 1fr;
        & > .panel--row { color: $foreground 80%; background: $surface; }
        & > .panel--current { color: $foreground; background: $panel; text-style: bold; }
        & > .panel--heading { color: $foreground 62%; background: $surface; }
        & > .panel--label { color: $accent; text-style: bold; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"panel--row", "panel--current", "panel--heading", "panel--label"}

    @dataclass
    class Chosen(Message):
        """An event, or an event's mark for one article, was clicked."""

        panel: EventPanel
        event: str
        document: str | None
        """The article whose mark was clicked, if any."""

        @property
        def control(self) -> EventPanel:
            """The panel."""
            return self.panel

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._comparison: Comparison | None = None
        self._shown: Sequence[str] = ()
        self._current: str | None = None
        self._rows: list[PanelRow] = []
        self._top = 0

    def show(self, comparison: Comparison, documents: Sequence[str], current: str | None) -> None:
        """Show the events of a comparison, with marks for these documents."""
        if comparison is not self._comparison or tuple(documents) != tuple(self._shown) or not self._rows:
            self._comparison, self._shown = comparison, tuple(documents)
            self._fill()
        self._current = current
        self._keep_in_sight()
        self.refresh()

    def on_resize(self) -> None:
        """Wrap the titles anew."""
        self._fill()

    def _fill(self) -> None:
        self._rows = []
        comparison = self._comparison
        if comparison is None:
            return
        heads = column_heads([visible(comparison.documents[name].siglum) for name in self._shown], MARK - 1)
        self._rows.append(PanelRow("", heads, is_heading=True))
        kind = None
        for event in comparison.events:
            if kind is not None and event.kind != kind:
                self._rows.append(PanelRow("", is_heading=True))
            kind = event.kind
            self._rows += self._event_rows(event.id, event.title)
        self._rows.append(PanelRow("", is_heading=True))
        self._rows.append(PanelRow(LEGEND, is_heading=True))
        if comparison.verdicts:
            self._rows.append(PanelRow(LEGEND_JUDGED, is_heading=True))

    def _event_rows(self, event: str, title: str) -> list[PanelRow]:
        comparison = self._comparison
        assert comparison is not None
        words = visible(title)
        indent = self._label_cells()
        room, below = self.size.width - 3 - indent - MARK * len(self._shown), self.size.width - 3 - indent
        first = wrap_stretch(words, 0, len(words), max(4, room))[0]
        if words[first[1] : first[1] + 1].strip():  # a word too long for the first row stands whole in the second
            first = 0, 0
        lines = [words[slice(*first)], shorten(words[first[1] :].strip(), below)]
        marks = tuple(mark_of(comparison, event, name) for name in self._shown)
        top = PanelRow(f"{comparison.labels[event]:<{indent}}{lines[0]}", marks, event)
        grade = comparison.grade(event)
        more = [lines[1], shorten(visible(f"graded {grade.grade}"), below) if grade else ""]
        return [top, *(PanelRow(f"{'':{indent}}{line}", (), event) for line in more if line)]

    def _label_cells(self) -> int:
        """Return how many cells the widest label takes, with a blank behind it."""
        labels = self._comparison.labels.values() if self._comparison else ()
        return 1 + max(map(len, labels), default=2)

    def _keep_in_sight(self) -> None:
        places = [k for k, row in enumerate(self._rows) if row.event == self._current]
        if not places or self.size.height < 2:
            return
        if places[0] < self._top + 1:
            self._top = max(0, places[0] - 1)
        elif places[-1] >= self._top + self.size.height:
            self._top = places[-1] - self.size.height + 1

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the rows that are asked for."""
        row, heading = self.get_component_rich_style("panel--row"), self.get_component_rich_style("panel--heading")
        current = self.get_component_rich_style("panel--current")
        label = self.get_component_rich_style("panel--label", partial=True)
        strips = []
        for y in crop.line_range:
            item = self._rows[self._top + y] if self._top + y < len(self._rows) else PanelRow("", is_heading=True)
            style = heading if item.is_heading else current if item.event == self._current else row
            strips.append(self._strip(item, style, label))
        return filtered(self, strips)

    def _strip(self, item: PanelRow, style: Style, label: Style) -> Strip:
        width = self.size.width
        first = item.event is not None and bool(item.marks)
        sign = "▶" if first and item.event == self._current else " "
        marks = "".join(" " * (MARK - cell_len(mark)) + mark for mark in item.marks)
        room = max(0, width - 2 - len(marks))
        text = shorten(item.text, room)
        segments = [Segment(sign, style)]
        filled = text + " " * (room - cell_len(text))
        if first:
            segments += [Segment(filled[:2], style + label), Segment(filled[2:], style)]
        else:
            segments.append(Segment(filled, style))
        segments.append(Segment(marks + " ", style))
        return padded(segments, width, style)

    def on_click(self, event: events.Click) -> None:
        """Tell which event, and which article's mark, was clicked."""
        event.stop()
        k = self._top + event.y
        name = self._rows[k].event if k < len(self._rows) else None
        if name is None:
            return
        column = (event.x - (self.size.width - 1 - MARK * len(self._shown))) // MARK
        document = self._shown[column] if 0 <= column < len(self._shown) else None
        self.post_message(self.Chosen(self, name, document))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll the list."""
        event.stop()
        self._top = max(0, min(self._top + 2, len(self._rows) - self.size.height))
        self.refresh()

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll the list back."""
        event.stop()
        self._top = max(0, self._top - 2)
        self.refresh()
