"""What a run of the command line is, and how one is started."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Done:
    """What a run of the command line left behind."""

    status: int
    out: str
    err: str


class Call(Protocol):
    """Runs `libya-reader` with some arguments."""

    def __call__(self, *arguments: str | Path) -> Done: ...


def command(*arguments: str | Path) -> list[str]:
    """Return the command that runs `libya-reader` in a process of its own."""
    return [sys.executable, "-m", "libya_reader", *map(str, arguments)]
