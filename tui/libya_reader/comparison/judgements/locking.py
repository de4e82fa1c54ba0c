"""One writer at a time, across processes; nothing is left in the folder for it."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from libya_reader.comparison.writing import UnwritableError

try:
    import fcntl
except ImportError:  # Windows: two readers that save in the same hundredth of a second are not told apart there
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 2.0
"""Seconds for which another writer is waited for; one takes some milliseconds."""
PAUSE = 0.01


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder against other writers that ask likewise. Where it cannot be locked, go on without.

    The lock ends with the process, however that ends. Raises `UnwritableError` where another writer takes too long.
    """
    descriptor = _open(folder)
    try:
        if descriptor is not None:
            _wait(descriptor, folder)
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _open(folder: Path) -> int | None:
    try:
        return os.open(folder, os.O_RDONLY) if fcntl else None
    except OSError:
        return None


def _wait(descriptor: int, folder: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() > deadline:
                raise UnwritableError(folder, "another reader is saving there; it is tried again") from error
            time.sleep(PAUSE)
        except OSError:  # a file system without locks: the merge alone guards what others write
            return
        else:
            return
