"""The reading view: what each key and each click does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from libya_reader.app.access import reader_app
from libya_reader.app.article_column import ArticleColumn
from libya_reader.app.commands import bindings_of
from libya_reader.app.event_panel import EventPanel, mark_of
from libya_reader.app.looking_actions import LookingScreen
from libya_reader.app.marks import Highlight, PlacedItems
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from libya_reader.app.findings import Findings
    from libya_reader.app.list_screen import GoTo
    from libya_reader.app.walk import Step, WalkKind
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.spans import TextSpan


class ReadingScreen(LookingScreen):
    """The articles side by side, level at the current event."""

    BINDINGS = bindings_of(["reading", "everywhere"])

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what the engine found, and go to the first event."""
        self.state.comparison = comparison
        for name in comparison.documents:
            self._furniture[name] = PlacedItems(Highlight(span, "furniture") for span in comparison.furniture(name))
        self.redraw()
        self.start_at_first_event()

    def show_progress(self, text: str) -> None:
        """Show how far the engine is; an empty text where it has done all."""
        self.state.progress = text
        self.refresh_lines()

    def start_at_first_event(self) -> None:
        """Go to the first event where none is current yet."""
        comparison = self.state.comparison
        if comparison and comparison.events and self.state.event is None:
            self.go_to_event(comparison.events[0].id)

    # Events

    def go_to_event(self, event: str, document: str | None = None, span: TextSpan | None = None) -> None:
        """Make an event current and bring the columns level at it; go to one passage of it where it is given."""
        state = self.state
        state.event, state.search, state.walk = event, None, None
        for name in state.documents:
            self._put_cursor_on_event(name)
        tellers = state.tellers()
        if document is not None:
            state.document = document
        elif tellers and tellers.get(state.document, 0) < max(tellers.values()) // 100 * 100:
            state.document = next((n for n in state.documents if tellers.get(n, 0) >= 100), state.document)
        if span is not None:
            state.put_cursor(state.document, span.start)
        self._choose_columns()
        self._redraw_when_laid_out()

    def go_to_place(self, place: GoTo | None) -> None:
        """Go to a place that was chosen in a list."""
        if place is None:
            return
        if place.event is not None and self.state.comparison and place.event in self.state.comparison.events_by_id:
            self.go_to_event(place.event, place.document, place.span)
            return
        self._focus(place.document)
        self.state.put_cursor(place.document, place.span.start)
        self._follow_cursor()

    def _put_cursor_on_event(self, name: str) -> None:
        mention = self.state.anchor(name)
        silence = self.state.comparison.silence(self.state.event or "", name) if self.state.comparison else None
        if mention:
            self.state.put_cursor(name, mention.span.start)
        elif silence and silence.nearest:
            self.state.put_cursor(name, silence.nearest.span.start)

    def action_next_event(self) -> None:
        """Go to the next hit while a search is on, else to the next event."""
        self._step(1)

    def action_previous_event(self) -> None:
        """Go to the hit before while a search is on, else to the event before."""
        self._step(-1)

    def _step(self, steps: int) -> None:
        if self.state.search and self.state.search.hits:
            self._go_to_hit(self.state.search.at + steps)
        elif event := self.state.step_event(steps):
            self.go_to_event(event)
        else:
            self.has_event()

    def on_key(self, event: events.Key) -> None:
        """Go to an event by its number: which number it was no binding says."""
        keys = reader_app(self.app).keys_of("go-to-event").split(",")
        if event.key in keys:
            event.stop()
            self._go_to_number(keys.index(event.key) + 1)

    def _go_to_number(self, number: int) -> None:
        """Make the event current that stands so far from the top, counted from 1."""
        events = self.state.comparison.events if self.state.comparison else ()
        if number <= len(events):
            self.go_to_event(events[number - 1].id)
        else:
            self.notify(f"There are {len(events)} events and topics.", severity="warning")

    # Passages and articles

    def action_passage(self, steps: int) -> None:
        """Move the cursor by passages."""
        self.state.move_cursor(steps)
        self._follow_cursor()

    def action_edge(self, direction: int) -> None:
        """Move the cursor to the first or the last passage."""
        self.state.move_cursor(direction * len(self.state.sentences(self.state.document)))
        self._follow_cursor()

    def action_told(self, steps: int) -> None:
        """Move to the next passage on the current event, in any article."""
        told = self.state.told()
        if not told:
            if self.has_event():
                self.notify("No passage is shown as telling of it.", severity="warning")
            return
        places = [(self.state.documents.index(m.document), m.span.start) for m in told]
        cursor = self.state.cursor(self.state.document)
        here = self.state.documents.index(self.state.document), cursor.start if cursor else 0
        later = [k for k, place in enumerate(places) if (place > here if steps > 0 else place < here)]
        k = (later[0] if steps > 0 else later[-1]) if later else (0 if steps > 0 else len(told) - 1)
        self._focus(told[k].document)
        self.state.put_cursor(told[k].document, told[k].span.start)
        self._follow_cursor()

    def action_column(self, steps: int) -> None:
        """Give the keys to the next article."""
        names = self.state.pool
        at = names.index(self.state.document) if self.state.document in names else -1
        self._focus(names[(at + steps) % len(names)])

    def action_pick(self) -> None:
        """Choose which articles stand side by side."""
        from libya_reader.app.picker_screen import PickerScreen

        state = self.state
        items = []
        for document in self.case.documents:
            mark = mark_of(state.comparison, state.event, document.id) if state.comparison and state.event else ""
            title = document.title if document.title != document.siglum else ""
            items.append((document.id, visible(f"{mark:<4} {document.siglum}  {title}")))
        self.app.push_screen(PickerScreen(items, state.picked or self._shown), self._take_picked)

    def _take_picked(self, picked: list[str] | None) -> None:
        if picked is None:
            return
        state = self.state
        state.picked = None if len(picked) == len(state.documents) else picked
        if state.document not in state.pool:
            state.document = state.pool[0]
        self._choose_columns()
        self._redraw_when_laid_out()

    def go_to_article(self, document: str) -> None:
        """Give the keys to an article."""
        self._focus(document)

    def _focus(self, document: str) -> None:
        if document == self.state.document:
            return
        self.state.document = document
        if document in self._shown:
            self.redraw()
            return
        names = list(self.state.pool if document in self.state.pool else self.state.documents)
        slots = max(1, self._slots(self.app.size.width))
        at = names.index(document)
        first = at if self._shown[0] in names and at < names.index(self._shown[0]) else max(0, at - slots + 1)
        self._choose_columns(names[first : first + slots])
        self._redraw_when_laid_out()

    def _follow_cursor(self) -> None:
        """Draw the cursor where it is, and scroll until its passage is seen whole, or from its start."""
        self.when_laid_out(self._scroll_to_cursor)
        self.refresh_lines()

    def _scroll_to_cursor(self) -> None:
        column, cursor = self.column(self.state.document), self.state.cursor(self.state.document)
        if column is not None and cursor is not None:
            first, last = column.rows.row_of(cursor.start), column.rows.row_of(max(cursor.start, cursor.end - 1))
            if first < column.top:
                self._scroll(column, first - column.top)
            elif last >= column.top + column.window:
                self._scroll(column, min(last - column.window + 1, first) - column.top)
            self._draw(column)

    # Scrolling

    def _scroll(self, column: ArticleColumn, rows: int) -> None:
        for other in self.columns() if self.state.locked else [column]:
            other.scroll_rows(other.top + rows)

    def action_page(self, direction: int) -> None:
        """Scroll by a window, two rows less."""
        column = self.column(self.state.document)
        if column is not None:
            self._scroll(column, direction * max(1, column.window - 2))

    def action_toggle_lock(self) -> None:
        """Let the articles scroll together, or each by itself."""
        self.state.locked = not self.state.locked
        self.notify(
            "The articles scroll together." if self.state.locked else "Each article scrolls by itself.", timeout=2
        )
        self.refresh_lines()

    def action_resync(self) -> None:
        """Bring the columns level at the passage under the cursor, at its surest event."""
        state = self.state
        cursor = state.cursor(state.document)
        if state.comparison is None or cursor is None:
            return
        if pinned := state.comparison.pinned_to(state.document, cursor):
            self._show_together([state.document, *(place.document for place in pinned)])
        elif state.mention_at_cursor(state.document) is None:
            here = [
                (mention.score, event.id)
                for event in state.comparison.events
                for mention in state.comparison.mentions(event.id, state.document)
                if mention.span.overlap(cursor)
            ]
            if not here:
                self.notify("This passage tells of no event or topic: nothing to level at.", severity="warning")
                return
            self.go_to_event(max(here)[1], state.document, cursor)
        else:
            self.redraw(level=True)

    def _show_together(self, documents: Sequence[str]) -> None:
        """Bring some articles level, first bringing them into sight as far as there is room."""
        if not set(documents) <= set(self._shown):
            wanted = dict.fromkeys(documents[: max(1, self._slots(self.app.size.width))])
            self._choose_columns([name for name in self.state.documents if name in wanted])
        self._redraw_when_laid_out()

    # Figures and quotations

    def show_findings(self, findings: Findings) -> None:
        """Show the figures and quotations that the engine found."""
        self.state.findings = findings
        self.redraw()

    def action_walk(self, kind: WalkKind, by: int) -> None:
        """Go to the next figure or quotation, and bring its counterparts level with it."""
        state = self.state
        if state.findings is None:
            self.notify(f"The {kind}s are still being read.", severity="warning")
            return
        steps = state.findings.figures if kind == "figure" else state.findings.quotations
        if not steps:
            self.notify(f"No {kind} was found in these articles.", severity="warning")
            return
        if state.walk is None or state.walk.current.kind != kind:
            from libya_reader.app.walk import Walk

            state.walk = Walk(steps, self._first_step(steps, by))
        else:
            state.walk.move(by)
        self.go_to_step(state.walk.current)

    def _first_step(self, steps: Sequence[Step], by: int) -> int:
        """Return the first step from the cursor on, or the last before it."""
        names, cursor = self.state.documents, self.state.cursor(self.state.document)
        here = names.index(self.state.document), cursor.start if cursor else 0
        places = [(names.index(step.document), step.span.start) for step in steps]
        later = [k for k, place in enumerate(places) if (place >= here if by > 0 else place < here)]
        return (later[0] if by > 0 else later[-1]) if later else (0 if by > 0 else len(steps) - 1)

    def go_to_step(self, step: Step) -> None:
        """Bring a figure or quotation of the walk and its counterparts level."""
        self.state.search = None
        self._focus(step.document)
        self.state.put_cursor(step.document, step.span.start)
        self._redraw_when_laid_out(level=True)

    # The window

    def action_toggle_panel(self) -> None:
        """Hide or show the panel of events."""
        self._panel_wanted = not self._panel_wanted
        self._fit_window()
        self._choose_columns()
        self.call_after_refresh(self.redraw, level=True)

    # The mouse

    @on(ArticleColumn.Pressed)
    def _pressed(self, event: ArticleColumn.Pressed) -> None:
        """Put the cursor where the mouse pressed; a second press shows the evidence."""
        name = event.column.document.id
        self._focus(name)
        if event.offset is not None:
            self.state.put_cursor(name, event.offset)
        self.redraw()
        if event.twice:
            self.action_evidence()

    @on(ArticleColumn.Wheeled)
    def _wheeled(self, event: ArticleColumn.Wheeled) -> None:
        """Scroll with the wheel."""
        self._scroll(event.column, event.rows)

    @on(EventPanel.Chosen)
    def _chosen(self, event: EventPanel.Chosen) -> None:
        """Go to the event that was clicked, in the article whose mark was clicked."""
        self.go_to_event(event.event, event.document)
