"""Standard output and standard error: what is asked for on the one, what is to be said about it on the other."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

from libya_reader.cli.progress import PROGRESS
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

PROGRAM = "libya-reader"
DEFAULT_WIDTH = 80
WIDEST = 100
"""Longer lines, in cells, are hard to read."""
NARROWEST = 40


class OutputError(Exception):
    """Standard output takes nothing; the message is one line."""


class ClosedPipeError(OutputError):
    """Whoever read standard output has enough."""


def write_out(text: str, *, exact: bool = False) -> None:
    """Write to standard output, all at once; `exact`: as UTF-8 with its own line ends, for programs and files.

    Raises `OutputError`.
    """
    PROGRESS.clear()
    stream = sys.stdout
    if stream is None:
        raise OutputError("standard output is closed")
    encoding = "utf-8" if exact else stream.encoding or "utf-8"
    data = (text if exact else text.replace("\n", os.linesep)).encode(encoding, "replace")
    try:
        stream.flush()
        stream.buffer.write(data)
        stream.buffer.flush()
    except BrokenPipeError as error:
        _abandon(stream)
        raise ClosedPipeError from error
    except OSError as error:
        _abandon(stream)
        raise OutputError(f"standard output cannot be written ({error.strerror})") from error


def _abandon(stream: TextIO) -> None:
    """Let what is still held for a stream go nowhere, so that the interpreter does not fail when it shuts down."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def complain(lines: Iterable[str]) -> None:
    """Write lines to standard error, each with the program's name before it; where nobody listens, nothing happens."""
    tell(f"{PROGRAM}: {visible(line)}" for line in lines)


def tell(lines: Iterable[str]) -> None:
    """Write lines to standard error as they are."""
    if sys.stderr is None:
        return
    PROGRESS.clear()
    try:
        sys.stderr.write("".join(f"{line}\n" for line in lines))
        sys.stderr.flush()
    except OSError:
        _abandon(sys.stderr)


def output_width() -> int:
    """Return how many cells a line of text may have: the terminal's within limits, or 80 where there is none."""
    try:
        width = os.get_terminal_size(sys.stdout.fileno()).columns
    except (AttributeError, OSError, ValueError):
        return DEFAULT_WIDTH
    return max(NARROWEST, min(WIDEST, width or DEFAULT_WIDTH))


def is_interactive() -> bool:
    """Tell whether a person sits at a terminal that can show the reader."""
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and stream.isatty() for stream in streams) and os.environ.get("TERM") != "dumb"
