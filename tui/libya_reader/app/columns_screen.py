"""The layout of the reading view: which columns stand where, what each draws, and how they are brought level."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from textual.containers import Horizontal
from textual.screen import Screen

from libya_reader.app.access import reader_app
from libya_reader.app.article_column import ArticleColumn
from libya_reader.app.column_box import ColumnBox
from libya_reader.app.drawing import KINDS, NO_EVENTS, drawn_for, heading_note, passage_line
from libya_reader.app.event_panel import HEAD, EventPanel, column_heads, mark_of
from libya_reader.app.leveling import level_tops
from libya_reader.app.lines import EdgeLine, EdgeLines
from libya_reader.app.marks import Highlight, PlacedItems
from libya_reader.app.reading_state import ReadingState, choose_columns
from libya_reader.app.silence_card import silence_card
from libya_reader.comparison.verdict_words import YOU, article_words
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import count_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.events.model import Silence

SIDE_BY_SIDE = 120
"""From this many columns of the terminal on, all articles stand side by side that have room."""
TWO_AT_A_TIME = 80
"""From here on two; below, one at a time."""
LEAST_COLUMN = 30
"""Cells that an article needs beside others."""
HINTED = (
    "next-event", "next-column", "evidence", "aligned", "search", "next-figure", "next-quotation", "accept", "export",
    "help",
)  # fmt: skip
"""Commands that the line below names."""
LAYOUTS = 10
"""Refreshes to wait for at most until a column that is new has its size; a window may be too small for any."""
MARKED = 6
"""So many articles' marks stand below where there is no room for the panel of events."""
LOW = 10
"""Terminals of fewer rows show no title and one line below."""


class ColumnsScreen(Screen[None]):
    """The articles side by side; the panel of events at the left, a line above and two below."""

    DEFAULT_CSS = """
    ColumnsScreen { layout: vertical; overflow: hidden; }
    ColumnsScreen > Horizontal { height: 1fr; }
    """

    def __init__(self, case: Case) -> None:
        """Show a case's articles; the engine's findings come with `show_comparison`."""
        super().__init__()
        self.case = case
        """The articles and what is said of them."""
        names = [document.id for document in case.documents]
        self.state = ReadingState(names, document=names[0])
        """What is current."""
        self._shown: list[str] = []
        self._panel_wanted = True
        self._furniture: dict[str, PlacedItems[Highlight]] = {}

    def compose(self) -> ComposeResult:
        """Lay out title, panel, columns and the lines below."""
        yield EdgeLines(id="title")
        with Horizontal(id="body"):
            yield EventPanel()
            with ColumnBox(id="columns"):
                for document in self.case.documents[: self._slots(self.app.size.width)]:
                    yield ArticleColumn(document)
        yield EdgeLines(id="status", height=2)

    def on_mount(self) -> None:
        """Take the columns that were laid out as shown."""
        self._shown = [column.document.id for column in self.query(ArticleColumn)]
        self._fit_window()
        self.refresh_lines()

    def on_resize(self) -> None:
        """Lay the columns out for the new size, and level them when they have it."""
        self._fit_window()
        self._choose_columns()
        self.call_after_refresh(self.redraw, level=True)

    # What stands where

    def columns(self) -> list[ArticleColumn]:
        """Return the columns that are shown, from left to right."""
        by_id = {column.document.id: column for column in self.query(ArticleColumn)}
        return [by_id[name] for name in self._shown if name in by_id]

    def column(self, document: str) -> ArticleColumn | None:
        """Return the column of a document, or `None` where it is not shown."""
        return next((column for column in self.columns() if column.document.id == document), None)

    def _slots(self, width: int) -> int:
        if width < TWO_AT_A_TIME:
            return 1
        if width < SIDE_BY_SIDE:
            return 2
        return max(1, (width - self._panel_width(width)) // LEAST_COLUMN)

    def _panel_width(self, width: int) -> int:
        if not self._panel_wanted or width < SIDE_BY_SIDE:
            return 0
        return max(29, min(40, width // 5))

    def _fit_window(self) -> None:
        width, height = self.app.size
        panel = self.query_one(EventPanel)
        panel.display = self._panel_width(width) > 0
        panel.styles.width = self._panel_width(width) or 1
        self.query_one("#title").display = height >= LOW
        status = self.query_one("#status", EdgeLines)
        status.styles.height = 2 if height >= LOW else 1

    def _choose_columns(self, wanted: Sequence[str] | None = None) -> None:
        slots = self._slots(self.app.size.width)
        state = self.state
        chosen = list(wanted or choose_columns(state.pool, state.tellers(), state.document, slots))
        if chosen == self._shown:
            return
        self._shown = chosen
        held = {column.document.id: column for column in self.query(ArticleColumn)}
        box = self.query_one("#columns")
        documents = {document.id: document for document in self.case.documents}
        for name, column in held.items():
            column.display = name in chosen
        for name in chosen:
            if name not in held:
                held[name] = ArticleColumn(documents[name])
                box.mount(held[name])
        for before, after in pairwise(chosen):
            box.move_child(held[after], after=held[before])

    # Drawing

    def redraw(self, *, level: bool = False) -> None:
        """Draw every shown column and the lines anew; with `level`, bring the columns level at the current event.

        What is seen of an article stays where it is, though its text may get another width or a card.
        """
        for column in self.columns():
            held = column.held()
            self._draw(column)
            self._set_card(column)
            column.hold(held)
        if level:
            self._level()
        self.refresh_lines()

    def when_laid_out(self, action: Callable[[], object], tries: int = LAYOUTS) -> None:
        """Do something at once where every column has its size, else when the new ones have theirs."""
        columns = self.columns()
        if tries == 0 or (len(columns) == len(self._shown) and all(column.size.width for column in columns)):
            action()
        else:
            self.call_after_refresh(self.when_laid_out, action, tries - 1)

    def _redraw_when_laid_out(self, *, level: bool = True) -> None:
        self.when_laid_out(partial(self.redraw, level=level))

    def _draw(self, column: ArticleColumn) -> None:
        name = column.document.id
        drawn = drawn_for(self.state, name, self._furniture.get(name, PlacedItems()))
        column.draw(drawn, focused=name == self.state.document, note=heading_note(self.state, name))

    def _set_card(self, column: ArticleColumn) -> None:
        state, name = self.state, column.document.id
        comparison = state.comparison
        silence = (
            comparison.silence(state.event, name)
            if comparison and state.event and not (state.search or state.walk)
            else None
        )
        if silence is None or comparison is None or state.event is None:
            column.set_card((), 0)
            return
        words = list(article_words(comparison, state.event, name, YOU))
        card = silence_card(silence, comparison.labels[state.event], column.document, column.rows.width, words)
        column.set_card(card, self._card_place(silence))

    def _card_place(self, silence: Silence) -> int:
        """Return before which place a silence card stands: the nearest passage, or what the person rejected."""
        if silence.nearest:
            return silence.nearest.span.start
        comparison, event = self.state.comparison, self.state.event
        rejected = comparison.rejected.get((event, silence.document), ()) if comparison and event else ()
        return min((mention.span.start for mention in rejected), default=0)

    def _level(self) -> None:
        """Bring the columns level: at the passage under the cursor here, at its counterparts elsewhere."""
        anchors = {c.document.id: row for c in self.columns() if (row := self._anchor_row(c)) is not None}
        tops = level_tops(anchors, min((column.window for column in self.columns()), default=1))
        for column in self.columns():
            if column.document.id in tops:
                column.scroll_rows(tops[column.document.id])

    def _anchor_row(self, column: ArticleColumn) -> int | None:
        """Return the row at which a column is levelled; `None` where it may stay as it is."""
        state, name = self.state, column.document.id
        if state.step is not None:
            spans = [o.span for o in state.step.counterparts if o.document == name]
            span = state.step.span if state.step.document == name else next(iter(spans), None)
            return column.rows.row_of(span.start) if span else None
        card = column.rows.card_row
        if card is not None and state.pinned_from_here(name) is None:
            return card
        mention = state.mention_at_cursor(name) or state.anchor(name)
        place = mention.span if mention else state.cursor(name)
        place = state.pinned_from_here(name) or place
        return column.rows.row_of(place.start) if place else 0

    def refresh_lines(self) -> None:
        """Write the title, the status and the panel anew."""
        state = self.state
        wide = self.query_one(EventPanel).display
        title = f"libya-reader · {visible(self.case.title)}"
        self.query_one("#title", EdgeLines).show([EdgeLine(title, self._counts())])
        keys = reader_app(self.app).hints(HINTED)
        lines = [
            EdgeLine(visible(passage_line(state)), strong=True),
            EdgeLine(right=self._place_line(wide=wide), hints=keys),
        ]
        self.query_one("#status", EdgeLines).show(lines)
        if state.comparison and wide:
            self.query_one(EventPanel).show(state.comparison, self._shown, state.event)

    def has_event(self) -> bool:
        """Tell whether an event is current; where none is, say why a key that needs one does nothing."""
        state = self.state
        if state.event is not None:
            return True
        waiting = state.comparison is None or bool(state.progress)
        self.notify("The articles are still being read." if waiting else f"No event: {NO_EVENTS}.", severity="warning")
        return False

    def _counts(self) -> str:
        comparison, many = self.state.comparison, len(self.case.documents)
        working = [f"{self.state.progress} …"] if self.state.event and self.state.progress else []
        articles = count_text(many, "article")
        if comparison is None:
            return articles
        kinds = [event.kind for event in comparison.events]
        parts = [count_text(kinds.count(kind), KINDS[kind]) for kind in dict.fromkeys(kinds)]
        judging = reader_app(self.app).judging
        unsaved = ["judgements NOT SAVED"] if judging and judging.store.unsaved else []
        return " · ".join([*unsaved, *working, articles, *parts])

    def _place_line(self, *, wide: bool) -> tuple[str, ...]:
        """Return what else is worth a place below: the lock, columns that are not seen, marks that no panel shows."""
        state = self.state
        parts = [] if state.locked else ["lock off"]
        if hidden := len(state.pool) - len(self._shown):
            parts.append(f"{hidden} more: Tab")
        if state.comparison and state.event and not wide:
            parts.append(self._marks_line(state.comparison, state.event))
        return tuple(parts)

    def _marks_line(self, comparison: Comparison, event: str) -> str:
        """Return how the first articles stand to an event, as the panel of events would show it."""
        names = self.state.documents[:MARKED]
        heads = column_heads([visible(comparison.documents[name].siglum) for name in names], HEAD)
        return " ".join(f"{head}{mark_of(comparison, event, name)}" for head, name in zip(heads, names, strict=True))
