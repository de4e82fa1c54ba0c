"""The panel of events: for every event a mark for each article, told, related or silent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from string import ascii_letters, digits
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.message import Message
from textual.widget import Widget

from libya_reader.app.row_painter import filtered, padded
from libya_reader.app.wrapping import shorten, shorten_behind_word, wrap_stretch
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
TITLE_ROWS = 3
"""A title is cut where it takes more rows."""
MARK = 4
"""Cells for each article's mark."""
ALPHANUMERIC = ascii_letters + digits
HEAD = MARK - 1
"""Cells for the siglum above an article's marks."""


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
    """Return sigla in so many cells; where they would be cut alike, by what tells them apart.

    That is what comes behind the words with which all begin, else behind all signs with which they do, else their ends,
    else a sign from either end.
    """
    heads = tuple(shorten(siglum, width) for siglum in sigla)
    columns = zip(*sigla, strict=False)
    same = next((n for n, signs in enumerate(columns) if len(set(signs)) > 1), min(map(len, sigla), default=0))
    words = len(sigla[0][:same].rstrip(ALPHANUMERIC)) if sigla else 0
    behind_words, behind = (
        tuple(set_cell_size(siglum[start:], width).rstrip() for siglum in sigla) for start in (words, same)
    )
    ends = tuple(siglum if cell_len(siglum) <= width else siglum[-width:] for siglum in sigla)
    either = tuple(f"{siglum[same:][:1]}…{siglum[-1:]}" for siglum in sigla)
    for told in (heads, behind_words, behind, ends, either):
        if len(set(told)) == len(set(sigla)) and all(0 < cell_len(head) <= width for head in told):
            return told
    return heads


@dataclass(frozen=True, slots=True)
class PanelRow:
    """One row of the panel."""

    text: str
    marks: tuple[str, ...] = ()
    event: str | None = None
    """The event it belongs to."""
    is_heading: bool = False


class EventPanel(Widget):
    """The events and topics of a case with each article's mark; the current one is kept in sight.

    The sigla above the marks and the legend below stay where they are while the events scroll.
    """

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
        self._head = PanelRow("", is_heading=True)
        self._rows: list[PanelRow] = []
        self._foot: list[PanelRow] = []
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
        heads = column_heads([visible(comparison.documents[name].siglum) for name in self._shown], HEAD)
        self._head = PanelRow("", heads, is_heading=True)
        kind = None
        for event in comparison.events:
            if kind is not None and event.kind != kind:
                self._rows.append(PanelRow("", is_heading=True))
            kind = event.kind
            self._rows += self._event_rows(event.id, event.title)
        legends = [LEGEND, LEGEND_JUDGED] if comparison.verdicts else [LEGEND]
        self._foot = [PanelRow(legend, is_heading=True) for legend in legends]
        self._keep_in_sight()

    def _event_rows(self, event: str, title: str) -> list[PanelRow]:
        comparison = self._comparison
        assert comparison is not None
        words = visible(title)
        indent = self._label_cells()
        room, below = self.size.width - 3 - indent - MARK * len(self._shown), self.size.width - 3 - indent
        first = wrap_stretch(words, 0, len(words), max(4, room))[0]
        if words[first[1] : first[1] + 1].strip():  # a word too long for the first row stands whole in the second
            first = 0, 0
        later = [words[slice(*row)] for row in wrap_stretch(words, first[1], len(words), max(4, below))]
        if len(later) >= TITLE_ROWS:
            later[TITLE_ROWS - 2 :] = [shorten_behind_word(" ".join(later[TITLE_ROWS - 2 :]), below)]
        marks = tuple(mark_of(comparison, event, name) for name in self._shown)
        top = PanelRow(f"{comparison.labels[event]:<{indent}}{words[slice(*first)]}", marks, event)
        grade = comparison.grade(event)
        more = [*later, shorten(visible(f"graded {grade.grade}"), below) if grade else ""]
        return [top, *(PanelRow(f"{'':{indent}}{line}", (), event) for line in more if line)]

    def _label_cells(self) -> int:
        """Return how many cells the widest label takes, with a blank behind it."""
        labels = self._comparison.labels.values() if self._comparison else ()
        return 1 + max(map(len, labels), default=2)

    @property
    def _window(self) -> int:
        """Rows for events: what the sigla above and, in a panel that is not too low, the legend below leave."""
        foot = len(self._foot) + 1
        return max(1, self.size.height - 1 - (foot if self.size.height > 2 * foot + 1 else 0))

    def _keep_in_sight(self) -> None:
        places = [k for k, row in enumerate(self._rows) if row.event == self._current]
        if places and places[0] < self._top:
            self._top = places[0]
        elif places and places[-1] >= self._top + self._window:
            self._top = places[-1] - self._window + 1
        self._scroll(0)

    def _scroll(self, rows: int) -> None:
        self._top = max(0, min(self._top + rows, len(self._rows) - self._window))
        self.refresh()

    def _row_at(self, y: int) -> PanelRow:
        """Return what stands so many rows below the panel's upper edge."""
        seen = self._rows[self._top : self._top + self._window]
        if y == 0:
            return replace(self._head, text=self._more("↑", self._rows[: self._top]))
        if y <= len(seen):
            return seen[y - 1]
        if y == len(seen) + 1:
            return PanelRow(self._more("↓", self._rows[self._top + self._window :]), is_heading=True)
        foot = y - len(seen) - 2
        return self._foot[foot] if foot < len(self._foot) else PanelRow("", is_heading=True)

    def _more(self, sign: str, rows: Sequence[PanelRow]) -> str:
        """Say how many events begin in rows that are out of sight."""
        count = sum(row.event is not None and bool(row.marks) for row in rows)
        return f"{sign} {count} more" if count else ""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the rows that are asked for."""
        row, heading = self.get_component_rich_style("panel--row"), self.get_component_rich_style("panel--heading")
        current = self.get_component_rich_style("panel--current")
        label = self.get_component_rich_style("panel--label", partial=True)
        strips = []
        for item in map(self._row_at, crop.line_range):
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
        name = self._row_at(event.y).event
        if name is None:
            return
        column = (event.x - (self.size.width - 1 - MARK * len(self._shown))) // MARK
        document = self._shown[column] if 0 <= column < len(self._shown) else None
        self.post_message(self.Chosen(self, name, document))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll the list."""
        event.stop()
        self._scroll(2)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll the list back."""
        event.stop()
        self._scroll(-2)
