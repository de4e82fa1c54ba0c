"""One file of judgements on the disk: read again only when it has changed, and never overwritten when it is broken."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from libya_reader.comparison.judgements.reading import JudgementFile, read_file, shown_path, unreadable
from libya_reader.comparison.judgements.yaml_form import write_judgements
from libya_reader.comparison.writing import UnwritableError, remove_leftovers, write_atomically

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from pathlib import Path

    from libya_reader.comparison.judgements.model import Judgement


class KeptFile:
    """A file of judgements, and what it held when it was last read or written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        """Where it is, or will be."""
        self.content = JudgementFile()
        """What it holds; nothing where there is no file."""
        self.good = JudgementFile()
        """What it held when it was last there and whole."""
        self._signature: tuple[int, ...] | None = None

    def read(self) -> JudgementFile:
        """Return what the file holds now. Raises nothing: what cannot be read is a problem of the content."""
        try:
            signature = _signature(self.path.stat())
            if signature != self._signature:
                self._hold(read_file(self.path), signature)
        except (FileNotFoundError, NotADirectoryError):
            self._hold(JudgementFile(), None)
        except OSError as error:
            self._hold(unreadable(shown_path(self.path), f"cannot be read ({error.strerror})"), None)
        return self.content

    def write(self, judgements: Sequence[Judgement], removed: Sequence[str] = ()) -> None:
        """Write the file anew, whole or not at all.

        Raises `UnwritableError`, also where a person broke the file: it is not overwritten.
        """
        if self.content.problems:
            raise UnwritableError(self.path, "holds mistakes and is not overwritten; correct or remove it")
        content = JudgementFile(tuple(judgements), tuple(removed), states=True)
        if content == self.content:
            return
        written = write_atomically(self.path, write_judgements(judgements, removed), overwrite=True)
        self._hold(content, _signature(written) if written else None)

    def remove(self) -> None:
        """Remove the file, where it is there, whole, and can be removed."""
        if self.content.states and not self.content.problems:
            with contextlib.suppress(OSError):
                self.path.unlink()
                self._hold(JudgementFile(), None)
                self.good = self.content

    def prepare(self) -> None:
        """Make the folder, where that can be done: so that it can be locked."""
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)

    def tidy(self) -> None:
        """Remove what was left behind where a reader was killed while it wrote."""
        remove_leftovers(self.path)

    def _hold(self, content: JudgementFile, signature: tuple[int, ...] | None) -> None:
        self.content, self._signature = content, signature
        if content.states and not content.problems:
            self.good = content


def _signature(found: os.stat_result) -> tuple[int, ...]:
    """Return what changes whenever a file does; the name that a file is given last changes nothing of it."""
    return found.st_size, found.st_ino, found.st_dev, found.st_mtime_ns
