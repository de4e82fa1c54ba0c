"""The export dialogue: which events, in which format, where to; with a preview of what will be written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Static

from libya_reader.app.choice_list import ChoiceList
from libya_reader.app.overlay import EdgedBox
from libya_reader.app.typed_line import TypedLine
from libya_reader.comparison.case import is_part_of
from libya_reader.comparison.exports import EXPORT_FORMATS, default_name, render_export
from libya_reader.comparison.visible import visible
from libya_reader.comparison.writing import UnwritableError, write_atomically

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from libya_reader.comparison.comparison import Comparison

PREVIEW = 20_000
"""Code points of the export that the preview shows."""


class ExportScreen(ModalScreen[None]):
    """Choose, look, write."""

    DEFAULT_CSS = """
    ExportScreen { align: center middle; background: $background 60%; }
    ExportScreen > Vertical {
        width: 96%; max-width: 130; height: 96%; max-height: 44;
        border: round $primary; border-title-style: bold; background: $surface; padding: 0 1;
    }
    ExportScreen Horizontal { height: auto; }
    ExportScreen #choices { height: 9; }
    ExportScreen ChoiceList { border: round $panel; }
    ExportScreen #events { width: 1fr; height: 9; }
    ExportScreen #format { width: 36; height: 9; }
    ExportScreen #overwrite { width: 1fr; height: 1; border: none; }
    ExportScreen Input { border: round $panel; height: 3; width: 1fr; background: $surface; }
    ExportScreen ChoiceList:focus, ExportScreen Input:focus { border: round $accent; }
    ExportScreen #overwrite:focus { border: none; }
    ExportScreen #buttons { height: 1; align-horizontal: right; }
    ExportScreen Button { margin-left: 2; min-width: 10; }
    ExportScreen VerticalScroll { height: 1fr; min-height: 3; border: round $panel; background: $background; }
    ExportScreen VerticalScroll:focus { border: round $accent; }
    ExportScreen.-low #choices, ExportScreen.-low #events, ExportScreen.-low #format { height: 6; }
    ExportScreen.-tight VerticalScroll, ExportScreen.-tight #buttons Button { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("ctrl+s", "write", "Write", show=False),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-tight"), (16, "-low"), (30, "-high")]

    def __init__(self, comparison: Comparison, event: str | None) -> None:
        """Offer a comparison's events, one of them chosen; all where `event` is `None`."""
        super().__init__()
        self.comparison = comparison
        """What can be exported."""
        self._first = event
        self._proposed = ""

    def compose(self) -> ComposeResult:
        """Lay the dialogue out."""
        with EdgedBox("Export aligned excerpts", ("Tab next", "Space choose", "Ctrl+S write", "Esc leave")):
            with Horizontal(id="choices"):
                yield self._events()
                formats = [(name, each.title) for name, each in EXPORT_FORMATS.items()]
                yield ChoiceList(formats, formats[0][:1], many=False, id="format")
            with Horizontal(), TypedLine(id="path", select_on_focus=False) as path:
                path.border_title = "to the file"
            with Horizontal(id="buttons"):
                yield ChoiceList([("yes", "overwrite")], (), many=True, id="overwrite")
                yield Button("All events", id="all", compact=True)
                yield Button("Write", id="write", variant="primary", compact=True)
                yield Button("Leave", id="leave", compact=True)
            with VerticalScroll(id="preview") as preview:
                preview.border_title = "preview"
                yield Static(id="text")

    def _events(self) -> ChoiceList:
        labels = self.comparison.labels
        items = [(event.id, f"{labels[event.id]} {visible(event.title)}") for event in self.comparison.events]
        return ChoiceList(items, [self._first] if self._first else [name for name, _ in items], many=True, id="events")

    def on_mount(self) -> None:
        """Propose a file and show the preview."""
        self.query_one("#events").border_title = "events and topics"
        self.query_one("#format").border_title = "format"
        self._refresh_preview()
        self.query_one("#events").focus()

    @property
    def _chosen(self) -> list[str]:
        return self.query_one("#events", ChoiceList).chosen

    @property
    def _format(self) -> str:
        return self.query_one("#format", ChoiceList).chosen[0]

    @on(ChoiceList.Changed)
    def _refresh_preview(self) -> None:
        """Show what would be written, and propose another file where the person has not named one."""
        chosen, text = self._chosen, self.query_one("#text", Static)
        if not chosen and self.comparison.events:
            text.update(Content("Choose at least one event or topic (Space)."))
            return
        path = self.query_one("#path", Input)
        if path.value == self._proposed:
            path.value = self._proposed = default_name(self.comparison, chosen, self._format)
        shown = render_export(self.comparison, chosen, self._format)[:PREVIEW]
        text.update(Content("\n".join(visible(line) for line in shown.splitlines())))

    @on(Button.Pressed, "#all")
    def _choose_all(self) -> None:
        self.query_one("#events", ChoiceList).choose_all()

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        """Leave without writing."""
        self.dismiss()

    @on(Button.Pressed, "#write")
    @on(Input.Submitted, "#path")
    def action_write(self) -> None:
        """Write the file and leave; where that fails, say why and stay."""
        chosen, name = self._chosen, self.query_one("#path", Input).value.strip()
        if (not chosen and self.comparison.events) or not name:
            self.notify("Choose at least one event and name a file.", severity="warning")
            return
        path = Path(name).expanduser()
        if is_part_of(self.comparison.case, path):
            self.notify("That file is part of the case itself: choose another name.", severity="error")
            return
        try:
            text = render_export(self.comparison, chosen, self._format)
            write_atomically(path, text, overwrite=bool(self.query_one("#overwrite", ChoiceList).chosen))
        except UnwritableError as error:
            self.notify(f"Not written: {visible(str(error))}", severity="error", markup=False, timeout=10)
            return
        self.app.notify(f"Written: {visible(str(path.resolve()))}", markup=False, timeout=6)
        self.dismiss()
