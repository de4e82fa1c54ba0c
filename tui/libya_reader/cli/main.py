"""Where `libya-reader` begins. It imports almost nothing, so that Ctrl+C is quiet from the first moment on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
"""Exit status after Ctrl+C, as shells give it (128 and the number of the signal)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `libya-reader` with its arguments, by default those of the process; return the exit status.

    0: done; 1: `check` found problems; 2: the arguments or the input cannot be used.
    """
    try:
        from libya_reader.cli.commands import run

        return run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
