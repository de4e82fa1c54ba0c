"""The app: opens a case, lets a worker read it, and shows what was found."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress
from time import monotonic, sleep
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding
from textual.events import Event, Key
from textual.message import Message
from textual.reactive import Reactive
from textual.worker import Worker, WorkerState

from libya_reader.app.commands import COMMANDS, COMMANDS_BY_ID
from libya_reader.app.key_names import shown_keys
from libya_reader.app.reading_screen import ReadingScreen
from libya_reader.app.reading_thread import LeftError, ReadingWatch, in_daemon
from libya_reader.app.settings import Settings
from libya_reader.app.themes import DEFAULT_THEME, THEMES
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from textual.binding import BindingType
    from textual.command import Provider
    from textual.screen import Screen

    from libya_reader.app.findings import Findings
    from libya_reader.app.judging import Judging
    from libya_reader.comparison.case import Case
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.yaml_marks import Problem


PICTURE_FIRST = 0.02
"""Seconds that the engine waits, so that the thread that writes to the terminal gets the first picture out before."""


LARGE = 1000
"""Sentences from which aligning a case takes so long that keys would feel it."""
PAUSE = 5.0
"""Seconds without a key after which a large case is aligned."""
GIVE_WAY = 0.0002
"""Seconds after which the thread that reads the articles lets a key be answered (Python's own default is 0.005)."""
LOOK_EVERY = 2.0
"""Seconds between two looks at the judgements' file."""


def _palette() -> type[Provider]:
    from libya_reader.app.palette import ReaderCommands

    return ReaderCommands


class ReaderApp(App[None]):
    """The comparison reader."""

    TITLE = "libya-reader"
    CSS = "ToastRack { margin-bottom: 2; }"  # above the lines that say what is current, and which keys there are
    ENABLE_COMMAND_PALETTE = True
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(COMMANDS_BY_ID["palette"].keys, "command_palette", show=False, priority=True, id="palette"),
        Binding("ctrl+c", "quit", show=False, priority=True),
    ]
    """Textual's own, the palette under an id of ours, so that another key can be given to it; Ctrl+C leaves, as it does
    everywhere in a terminal (Textual would only say which key does)."""
    ALLOW_SELECT = False

    theme: Reactive[str] = Reactive(DEFAULT_THEME)
    """The name of the theme; ours from the first, since a change styles everything anew."""

    class Compared(Message):
        """The engine has read the case."""

        def __init__(self, comparison: Comparison, judging: Judging) -> None:
            super().__init__()
            self.comparison = comparison
            """What it found, with the person's judgements."""
            self.judging = judging
            """Where further judgements go."""

    class Progressed(Message):
        """The engine has come further."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text
            """How far it is, in words and numbers."""

        def can_replace(self, message: Message) -> bool:
            """Only the last of them is worth showing."""
            return isinstance(message, ReaderApp.Progressed)

    class Discovered(Message):
        """The engine has aligned the passages, and found the events that no annotation describes."""

    class Read(Message):
        """The engine has read the figures and quotations."""

        def __init__(self, findings: Findings) -> None:
            super().__init__()
            self.findings = findings
            """What it found."""

    def __init__(self, case: Case, settings: Settings | None = None) -> None:
        """Open a case with a person's settings."""
        super().__init__()
        self.case = case
        """The case that is open."""
        self.settings = settings or Settings()
        """What the person set."""
        for theme in THEMES:
            self.register_theme(theme)
        self.stylesheet.set_variables(self.get_css_variables())  # those of a theme that Textual did not know until now
        self.judging: Judging | None = None
        """The person's judgements, once the engine has read the case."""
        self._told_saved: Path | None = None
        self._last_key = monotonic()
        self._watch = ReadingWatch(lambda text: self.post_message(self.Progressed(text)), lambda: self._last_key)
        self._told_problems: set[Problem] = set()
        self._known_overruled: frozenset[str] = frozenset()
        """The judgements that do not count because a later one says otherwise, as far as the person knows of them."""
        self._left_before = False
        self.reading = ReadingScreen(case)
        """The reading view."""

    def get_default_screen(self) -> Screen[None]:
        """Open with the reading view."""
        return self.reading

    def on_mount(self) -> None:
        """Take the person's settings over, and read the case once the texts are seen."""
        wanted = self.settings.theme or DEFAULT_THEME
        if wanted in self.available_themes:
            self.theme = wanted
        else:
            self.notify(f"There is no theme {wanted!r}.", title="Configuration", severity="warning", markup=False)
        self.set_keymap(dict(self.settings.keys))
        for problem in self.settings.problems:
            self.notify(visible(str(problem)), title="Configuration", severity="warning", timeout=15, markup=False)
        self.call_after_refresh(self._start_reading)

    def _start_reading(self) -> None:
        if not gc.isenabled():  # what is loaded now stays until the end
            gc.freeze()
            gc.enable()
        self.run_worker(in_daemon(self._compare), exit_on_error=False, name="compare")

    def on_unmount(self) -> None:
        """Let the engine go no further."""
        self._watch.leave()

    def _compare(self) -> None:
        sleep(PICTURE_FIRST)
        with suppress(LeftError):
            self._read_case()

    def _read_case(self) -> None:
        from libya_reader.app.judging import Judging
        from libya_reader.comparison.comparison import compare

        machine = compare(self.case, watch=self._watch.tell)
        judging = Judging(machine)
        comparison = judging.comparison()
        self.post_message(self.Compared(comparison, judging))
        if machine.events:
            self._gather(comparison)
            self._wait_for_a_pause(machine)
        judging.take(machine.with_discovered())
        self.post_message(self.Discovered())
        if not machine.events:  # then what is discovered is what the person waits for, and comes first
            self._gather(judging.comparison())
        self.post_message(self.Progressed(""))

    def _gather(self, comparison: Comparison) -> None:
        from libya_reader.app.findings import gather_findings

        self.post_message(self.Read(gather_findings(comparison)))

    def read_findings(self, comparison: Comparison) -> None:
        """Read the figures and quotations again, because the person's word ties figures to other events."""
        from libya_reader.app.findings import gather_findings

        def read() -> None:
            self.post_message(self.Read(gather_findings(comparison)))

        if self.reading.state.findings is not None:
            self.run_worker(read, thread=True, exit_on_error=False, exclusive=True, group="findings")

    def _wait_for_a_pause(self, comparison: Comparison) -> None:
        """Let the keys come first: begin the long work on a large case when none has been pressed for a while."""
        if sum(map(len, comparison.sentences.values())) < LARGE:
            return
        while monotonic() - self._last_key < PAUSE:
            self._watch.stay()
            sleep(PAUSE / 10)

    async def on_event(self, event: Event) -> None:
        """Note when a key was pressed last."""
        if isinstance(event, Key):
            self._last_key = monotonic()
        await super().on_event(event)

    def on_reader_app_progressed(self, event: Progressed) -> None:
        """Show how far the engine is."""
        self.reading.show_progress(event.text)

    def on_reader_app_compared(self, event: Compared) -> None:
        """Show what was found."""
        self.judging = event.judging
        self.reading.show_comparison(event.comparison)
        self._known_overruled = frozenset(event.comparison.overruled)
        self._tell_problems()
        orphans = sum(judged.state == "orphan" for judged in event.comparison.judgements)
        if orphans:
            what = "judgement is an orphan" if orphans == 1 else "judgements are orphans"
            self.notify(f"{orphans} {what}: no longer found in the texts. J shows more.", timeout=10)
        self.set_interval(LOOK_EVERY, self._look_at_judgements)

    def _look_at_judgements(self) -> None:
        """Try again what could not be saved, and show what another reader wrote."""
        if self.judging is None:
            return
        store = self.judging.store
        if store.unsaved and store.save():
            self.notify("Your judgements are saved now.")
            self.reading.refresh_lines()
        store.refresh()
        if store.has_news:
            store.has_news = False
            self._show_changed()
        self._tell_problems()
        self._tell_conflicts()

    def _show_changed(self) -> None:
        """Show what another reader changed, and say where both judged one passage differently."""
        self.reading.show_judgements()
        found = self.reading.state.comparison
        from libya_reader.app.list_screen import ListScreen

        if isinstance(self.screen, ListScreen):
            self.screen.take(found)
        self.notify("Another reader changed the judgements: shown as they are now.", timeout=4)
        before, self._known_overruled = self._known_overruled, frozenset(found.overruled if found else ())
        if self._known_overruled - before:
            text = "One passage is judged in two ways: the later word counts, and J shows both."
            self.notify(text, title="Two readers", severity="warning", timeout=15)

    def _tell_problems(self) -> None:
        """Say what is wrong in the judgements' files, once each."""
        problems = set(self.judging.store.problems) if self.judging else set()
        for problem in sorted(problems - self._told_problems):
            self.notify(
                f"{visible(str(problem))}\nThe reader goes on without this file and does not write to it.",
                title="Judgements", severity="error", timeout=20, markup=False,
            )  # fmt: skip
        self._told_problems = problems

    def _tell_conflicts(self) -> None:
        store = self.judging.store if self.judging else None
        while store is not None and store.conflicts:
            message = store.conflicts.pop(0).message
            self.notify(message, title="Two readers", severity="warning", timeout=15, markup=False)

    def tell_saved(self) -> None:
        """Say where judgements go, the first time, and whenever they could not be saved."""
        store = self.judging.store if self.judging else None
        if store is None:
            return
        if self.reading.state.comparison and not store.has_news:  # what the person overruled themselves is no news
            self._known_overruled = frozenset(self.reading.state.comparison.overruled)
        self._tell_conflicts()
        if store.unsaved:
            self.notify(
                visible(f"Not saved, kept here and tried again: {store.unsaved}"),
                severity="error",
                timeout=10,
                markup=False,
            )
        elif store.saved_in and store.saved_in != self._told_saved:
            self._told_saved = store.saved_in
            why = (
                f", because the case's own file is not written: {store.why_not_beside}" if store.why_not_beside else ""
            )
            self.notify(visible(f"Saved in {store.saved_in}{why}"), timeout=10 if why else 5, markup=False)

    async def action_quit(self) -> None:
        """Leave; where judgements are not saved, try once more and say it first."""
        store = self.judging.store if self.judging else None
        if store is None or not store.unsaved or self._left_before or store.save():
            self.exit()
            return
        self._left_before = True
        self.notify(
            f"Your judgements are not saved: {visible(store.unsaved)}\nQuit again to leave without them.",
            severity="error", timeout=15, markup=False,
        )  # fmt: skip

    def on_reader_app_read(self, event: Read) -> None:
        """Show the figures and quotations."""
        self.reading.show_findings(event.findings)

    def on_reader_app_discovered(self) -> None:
        """Show the alignments, and the events that no annotation describes."""
        self.reading.show_judgements()
        self.reading.start_at_first_event()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """End with the error where the engine failed: nothing that it did not find may look like a finding."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            raise event.worker.error

    def keys_of(self, command: str) -> str:
        """Return the keys of a command, with commas between."""
        return self.settings.keys.get(command, COMMANDS_BY_ID[command].keys)

    def keys_by_command(self) -> dict[str, str]:
        """Return the keys of every command by its id."""
        return {command.id: self.keys_of(command.id) for command in COMMANDS}

    def hints(self, commands: Iterable[str]) -> tuple[str, ...]:
        """Return the first key of each command with a word for what it does."""
        return tuple(f"{shown_keys(self.keys_of(name).split(',')[0])} {HINTS[name]}" for name in commands)

    def copy(self, text: str, what: str) -> None:
        """Copy text to the clipboard, or to a file where the terminal takes none, and say so."""
        from libya_reader.app.clipboard import save_copy, takes_clipboard
        from libya_reader.comparison.writing import UnwritableError

        where = self.settings.clipboard
        if where == "terminal" or (where == "auto" and takes_clipboard()):
            self.copy_to_clipboard(text)
            self.notify(f"The {what} went to the clipboard.", timeout=3)
            return
        try:
            self.notify(f"The {what} went to {visible(str(save_copy(text)))}", timeout=8, markup=False)
        except (UnwritableError, OSError) as error:
            self.notify(f"Not copied: {visible(str(error))}", severity="error", markup=False)


HINTS = {
    "accept": "accept",
    "next-figure": "figure",
    "next-quotation": "quotation",
    "aligned": "aligned",
    "aligned-close": "back",
    "aligned-down": "down",
    "aligned-evidence": "evidence",
    "aligned-export": "export",
    "aligned-open": "read",
    "aligned-right": "article",
    "evidence": "evidence",
    "export": "export",
    "figures-article": "article",
    "figures-claimant": "who",
    "figures-close": "back",
    "figures-event": "event",
    "figures-evidence": "evidence",
    "figures-export": "export",
    "figures-measure": "measure",
    "figures-next-group": "group",
    "figures-open": "read",
    "figures-sort": "order",
    "help": "help",
    "judgements-remove": "take back",
    "judgements-undo": "undo",
    "list-close": "back",
    "list-down": "down",
    "list-open": "read",
    "next-column": "article",
    "next-event": "next",
    "quotations-article": "article",
    "quotations-close": "back",
    "quotations-event": "event",
    "quotations-evidence": "evidence",
    "quotations-export": "export",
    "quotations-institution": "for whom",
    "quotations-open": "read",
    "quotations-retold": "retold",
    "quotations-speaker": "speaker",
    "quotations-speaker-card": "who",
    "search": "search",
}
"""A word for each command that the line below names."""


def run_reader(case: Case, settings: Settings) -> int:
    """Open a case in the terminal until the person leaves; return the exit status."""
    sys.setswitchinterval(GIVE_WAY)
    app = ReaderApp(case, settings)
    app.run()
    return app.return_code or 0
