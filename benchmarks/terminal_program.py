"""A program under a pseudo-terminal: what it writes and when, and what a person would then see.

Output is only stamped while it is awaited and parsed afterwards, so the cost of the emulated screen is in no figure.
"""

from __future__ import annotations

import os
import re
import select
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyte
from ptyprocess import PtyProcess

if TYPE_CHECKING:
    from collections.abc import Iterable

COLUMNS, ROWS = 140, 40
TERMINAL = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
HIDDEN = frozenset({"PYTHONDONTWRITEBYTECODE", "NO_COLOR", "CI"})
"""Variables that programs under measurement do not get: they slow the start or change what is drawn."""
QUERIES = (
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;2$y"),  # synchronized output: known, off
    (re.compile(rb"\x1b\[c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[1;1R"),
)
"""What programs ask of a terminal and what it says at once; a program left waiting would be timed for its patience."""
UNDRAWN = re.compile(rb"\x1b\[[<=>?][^@-~]*[@-~]|\x1b\[[0-9;]*\$[@-~]|\x1b[\]PX^_].*?(?:\x07|\x1b\\)", re.DOTALL)
"""Sequences that change no cell, some of which pyte would print: modes, queries, titles."""
CUT_OFF = re.compile(rb"\x1b(?:\[[^@-~]*|[\]PX^_][^\x07\x1b]*\x1b?)?\Z")
"""The beginning of a sequence whose end is in the next chunk."""

Cells = tuple[tuple[object, ...], ...]


@dataclass(frozen=True, slots=True)
class Chunk:
    """What a program wrote at once."""

    at: float
    """When it was read, in seconds of `time.perf_counter`."""
    cpu: float | None
    """Seconds of processor time that the program had used by then; `None` where the system does not tell."""
    data: bytes


class Program:
    """A program that runs in a terminal of its own."""

    def __init__(self, command: list[str]) -> None:
        """Start it."""
        environment = {name: value for name, value in os.environ.items() if name not in HIDDEN}
        self.started = time.perf_counter()
        """When it was started, in seconds of `time.perf_counter`."""
        self._child = PtyProcess.spawn(command, dimensions=(ROWS, COLUMNS), env={**environment, **TERMINAL})

    def press(self, key: bytes) -> float:
        """Send a key; return when, as it was before the program could wake."""
        pressed = time.perf_counter()
        os.write(self._child.fd, key)
        return pressed

    def read_until_quiet(self, quiet: float, first: float) -> list[Chunk]:
        """Return what it writes until nothing has come for `quiet` seconds; the first may take `first` seconds."""
        chunks: list[Chunk] = []
        while select.select([self._child.fd], [], [], quiet if chunks else first)[0]:
            try:
                data = os.read(self._child.fd, 1 << 16)
            except OSError:
                break
            chunks.append(Chunk(time.perf_counter(), processor_time(self._child.pid), data))
            for query, answer in QUERIES:
                if query.search(data):
                    self.press(answer)
        return chunks

    def end(self) -> None:
        """End it, and wait until it is gone."""
        self._child.close(force=True)


def processor_time(process: int) -> float | None:
    """Return the seconds of processor time that a process and its threads have used, on Linux."""
    try:
        tasks = list(Path(f"/proc/{process}/task").iterdir())
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
    except (OSError, ValueError, IndexError):
        return None


class Screen:
    """What a person sees."""

    def __init__(self) -> None:
        """Begin with an empty screen."""
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        self._rest = b""

    def feed(self, data: bytes) -> None:
        """Take what a program wrote."""
        data = UNDRAWN.sub(b"", self._rest + data)
        cut = CUT_OFF.search(data)
        self._rest = data[cut.start() :] if cut else b""
        self._stream.feed(data[: cut.start()] if cut else data)

    @property
    def text(self) -> str:
        """The letters of all rows."""
        return "\n".join(self._screen.display)

    @property
    def cells(self) -> Cells:
        """Letter and look of every cell."""
        rows = (self._screen.buffer[y] for y in range(ROWS))
        return tuple(tuple(row[x] for x in range(COLUMNS)) for row in rows)

    def first_with(self, words: Iterable[str], chunks: Iterable[Chunk]) -> Chunk | None:
        """Feed all chunks; return the first after which all of these words could be read, or `None`."""
        wanted, found = tuple(words), None
        for chunk in chunks:
            self.feed(chunk.data)
            if found is None and all(word in self.text for word in wanted):
                found = chunk
        return found

    def last_change(self, chunks: Iterable[Chunk]) -> Chunk | None:
        """Feed all chunks; return the last that changed any cell, or `None`."""
        before, last = self.cells, None
        for chunk in chunks:
            self.feed(chunk.data)
            if (after := self.cells) != before:
                before, last = after, chunk
        return last
