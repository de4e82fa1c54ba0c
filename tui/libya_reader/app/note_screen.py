"""The card in which a note is written."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import SuspendNotSupported
from textual.binding import Binding
from textual.containers import Horizontal
from textual.screen import ModalScreen
from textual.widgets import Button, TextArea

from libya_reader.app.overlay import EdgedBox

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType


class NoteScreen(ModalScreen["str | None"]):
    """Write a note; gives back its text, or `None` where the person left it as it was."""

    DEFAULT_CSS = """
    NoteScreen { align: center middle; background: $background 60%; }
    NoteScreen > Vertical {
        width: 90%; max-width: 90; height: 16; max-height: 96%;
        border: round $primary; border-title-style: bold; background: $surface; padding: 0 1;
    }
    NoteScreen TextArea, NoteScreen TextArea:focus { border: none; height: 1fr; background: $background; }
    NoteScreen Horizontal { height: 1; align-horizontal: right; }
    NoteScreen Button { margin-left: 2; min-width: 10; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False, priority=True),
        Binding("ctrl+s", "keep", "Keep", show=False, priority=True),
        Binding("ctrl+e", "edit", "Editor", show=False, priority=True),
    ]

    def __init__(self, title: str, text: str) -> None:
        """Show a note as it is."""
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """Lay the card out."""
        with EdgedBox(self._title, ("Ctrl+S keep", "Ctrl+E editor", "empty removes", "Esc leave")):
            yield TextArea(self._text, soft_wrap=True)
            with Horizontal():
                yield Button("Keep", id="keep", variant="primary", compact=True)
                yield Button("Leave", id="leave", compact=True)

    def on_mount(self) -> None:
        """Give the keys to the text."""
        self.query_one(TextArea).focus()

    @on(Button.Pressed, "#keep")
    def action_keep(self) -> None:
        """Keep the note."""
        self.dismiss(self.query_one(TextArea).text.strip())

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        """Leave the note as it was."""
        self.dismiss(None)

    def action_edit(self) -> None:
        """Write the note in the person's own editor."""
        area = self.query_one(TextArea)
        try:
            command = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
        except ValueError:  # quotation marks that do not close
            command = []
        if not command:
            self.notify("No editor is named: set EDITOR to its command.", severity="warning")
            return
        try:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "note.txt"
                file.write_text(area.text, encoding="utf-8")
                if why := self._run([*command, str(file)]):
                    self.notify(f"The note is as it was: the editor {why}.", severity="error", markup=False)
                else:
                    area.load_text(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            self.notify(f"The editor did not give the note back: {error}", severity="error", markup=False)
        except SuspendNotSupported:
            self.notify("An editor cannot be opened from this terminal.", severity="warning")

    def _run(self, command: list[str]) -> str:
        """Give the terminal to a command until it ends; return why it failed, or nothing.

        Nothing may be raised while the app is suspended: Textual would not take the terminal back. Ctrl+C is for the
        command; the handler is one of ours, because a command would inherit that signals are ignored.
        """
        with self.app.suspend():
            before = signal.signal(signal.SIGINT, lambda *_: None)
            try:
                status = subprocess.run(command, check=False).returncode  # noqa: S603 - the person's own editor
            except OSError as error:
                return f"cannot be run ({error.strerror or error})"
            finally:
                signal.signal(signal.SIGINT, before)
        return f"ended with status {status}" if status > 0 else "was stopped" if status else ""
