"""How far the engine is: one line on standard error for a person who waits at a terminal, gone before the answer."""

from __future__ import annotations

import os
import sys
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from libya_reader.engine.progress import Watch

PATIENCE = 0.7
"""Seconds that nobody needs to be told of."""
EVERY = 0.1
"""Seconds between two looks at how far the engine is."""
EMPTIED = "\r\x1b[K"
"""Goes to the beginning of the line and empties it."""


class ProgressLine:
    """The line; a terminal has one."""

    def __init__(self) -> None:
        """Show nothing yet."""
        self._next = 0.0
        self._shown = False

    def watch(self) -> Watch | None:
        """Return what shows how far the engine is, or `None` where nobody looks at standard error."""
        if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
            return None
        self._next = monotonic() + PATIENCE
        return self.show

    def show(self, what: str, done: int, count: int) -> None:
        """Show how far the engine is, not too often."""
        now = monotonic()
        if now >= self._next:
            self._next = now + EVERY
            self._shown = True
            self._write(f"{EMPTIED}{what}: {done:,} of {count:,} …")

    def clear(self) -> None:
        """Take the line away, where there is one."""
        if self._shown:
            self._shown = False
            self._write(EMPTIED)

    def _write(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except (OSError, ValueError):  # nobody looks any more
            self._next = float("inf")


PROGRESS = ProgressLine()
"""The line of this process."""
