"""The aligned view: a table of excerpts, a row for each event, a column for each article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.screen import Screen

from libya_reader.app.access import reader_app
from libya_reader.app.aligned_table import AlignedTable
from libya_reader.app.commands import bindings_of
from libya_reader.app.drawing import stance_line
from libya_reader.app.lines import EdgeLine, EdgeLines
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from libya_reader.comparison.comparison import Comparison

KEYS = ("aligned-open", "aligned-evidence", "aligned-close", "aligned-down", "aligned-right", "aligned-export", "help")


class AlignedScreen(Screen["tuple[str, str] | None"]):
    """A table over the whole window; it gives back the event and article to read, or `None`."""

    DEFAULT_CSS = "AlignedScreen { layout: vertical; overflow: hidden; }"
    BINDINGS = bindings_of(["aligned", "everywhere"])

    def __init__(self, comparison: Comparison, event: str, document: str, *, rejected: bool = False) -> None:
        """Show a comparison's events, with one cell current; with `rejected`, what the person rejected too."""
        super().__init__()
        self.comparison = comparison
        """What is shown."""
        self._first = event, document
        self._rejected = rejected

    def compose(self) -> ComposeResult:
        """Lay out title, table and the lines below."""
        yield EdgeLines(id="title")
        yield AlignedTable(self.comparison, *self._first, rejected=self._rejected)
        yield EdgeLines(id="status", height=2)

    def on_mount(self) -> None:
        """Write the lines."""
        self._write_status()

    @property
    def table(self) -> AlignedTable:
        """The table."""
        return self.query_one(AlignedTable)

    @on(AlignedTable.Moved)
    def _write_status(self) -> None:
        line = stance_line(self.comparison, self.table.event, self.table.document)
        title = f"aligned · {visible(self.comparison.case.title)}"
        self.query_one("#title", EdgeLines).show([EdgeLine(title, self._seen())])
        status = [EdgeLine(visible(line), strong=True), EdgeLine(hints=reader_app(self.app).hints(KEYS))]
        self.query_one("#status", EdgeLines).show(status)

    def _seen(self) -> str:
        """Return which of the articles are seen, where not all are."""
        names, shown = list(self.comparison.documents), self.table.shown
        first = names.index(shown[0]) + 1
        last = first + len(shown) - 1
        several = f"articles {first}–{last}" if last > first else f"article {first}"
        return f"{several} of {len(names)}" if len(shown) < len(names) else ""

    def action_row(self, steps: int) -> None:
        """Move by events."""
        self.table.move(rows=steps)

    def action_cell(self, steps: int) -> None:
        """Move by articles."""
        self.table.move(columns=steps)

    def action_page(self, direction: int) -> None:
        """Scroll by a window."""
        self.table.scroll_lines(direction * max(1, self.table.size.height - 3))

    @on(AlignedTable.Opened)
    def action_open(self) -> None:
        """Go to the passage in the reading view."""
        self.dismiss((self.table.event, self.table.document))

    def action_close(self) -> None:
        """Go back to where the reading view was."""
        self.dismiss(None)

    def action_evidence(self) -> None:
        """Show the evidence for the current cell."""
        from libya_reader.app.evidence_screen import EvidenceScreen

        self.app.push_screen(EvidenceScreen(self.comparison, self.table.event, self.table.document, None))

    def action_rejected(self) -> None:
        """Show what the person rejected, struck through, or hide it."""
        self.notify(f"Rejected passages are {'shown' if self.table.toggle_rejected() else 'hidden'}.", timeout=2)

    def action_export(self) -> None:
        """Open the export dialogue."""
        from libya_reader.app.export_screen import ExportScreen

        self.app.push_screen(ExportScreen(self.comparison, self.table.event))

    def action_copy(self) -> None:
        """Copy the excerpts of the current cell with their places."""
        from libya_reader.app.clipboard import cited

        document = self.comparison.documents[self.table.document]
        told = self.comparison.mentions(self.table.event, self.table.document)
        if told:
            reader_app(self.app).copy("\n".join(cited(document, m.span) for m in told), "excerpts")
        else:
            self.notify("This article is silent on it: nothing to copy.", severity="warning")

    def action_help(self) -> None:
        """Show the keys."""
        from libya_reader.app.help_screen import HelpScreen

        self.app.push_screen(HelpScreen("aligned", reader_app(self.app).keys_by_command()))
