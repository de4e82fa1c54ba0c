"""The judgements of a case: in memory, on the disk at once, and merged with what another reader wrote."""

from __future__ import annotations

from contextlib import ExitStack
from threading import RLock
from typing import TYPE_CHECKING

from libya_reader.comparison.judgements.history import Change, History, Step, apply
from libya_reader.comparison.judgements.kept_file import KeptFile
from libya_reader.comparison.judgements.locking import locked
from libya_reader.comparison.judgements.merging import Conflict, merge
from libya_reader.comparison.judgements.reading import JudgementFile, joined
from libya_reader.comparison.writing import UnwritableError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.comparison.judgements.shelf import Shelf
    from libya_reader.comparison.yaml_marks import Problem


class JudgementStore:
    """The judgements of one case.

    Every change is saved at once: beside the texts where that can be written, else in the user's data folder, where
    only what differs from the file beside the texts is kept, and given back as soon as that can be written. A save that
    fails keeps the change in memory; `unsaved` says why, and `save` tries again. Methods may be called from any thread.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._beside = KeptFile(shelf.beside) if shelf.beside else None
        self._own = KeptFile(shelf.own)
        self._mine: dict[str, Judgement] = {}
        self._seen: dict[str, Judgement] = {}
        """What was on the disk when it was last looked at: the base of a merge."""
        self._history = History()
        self._busy = RLock()
        self.conflicts: list[Conflict] = []
        """What this reader and another one changed differently, since the start."""
        self.has_news = False
        """Whether something of another reader's was merged, also by a save; whoever shows it sets this back."""
        self.unsaved: str | None = None
        """Why the last save failed, in one line that says what to do; `None` where everything is saved."""
        self.saved_in: Path | None = None
        """Where the last save went."""
        self.why_not_beside: str | None = None
        """Why the last save went to the user's data folder; `None` where it went beside the texts."""
        self._tidied = False
        self.refresh()
        self.has_news = False

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """All judgements, in the order in which they are kept."""
        return tuple(self._mine.values())

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the files, which is why they are neither used nor overwritten."""
        return tuple(problem for file in self._files for problem in file.content.problems)

    @property
    def left_out(self) -> tuple[Problem, ...]:
        """What is wrong in files that were never whole, so that what they hold is not known here."""
        return tuple(problem for file in self._files if not file.good.states for problem in file.content.problems)

    def get(self, name: str) -> Judgement | None:
        """Return the judgement with an id."""
        return self._mine.get(name)

    def add(self, *judgements: Judgement) -> bool:
        """Add judgements, as one step. Raises `ValueError` where an id is taken. Returns whether they are saved."""
        if taken := [judgement.id for judgement in judgements if judgement.id in self._mine]:
            raise ValueError(f"there is a judgement {taken[0]} already")
        return self.change(put=judgements)

    def replace(self, judgement: Judgement) -> bool:
        """Put a judgement in the place of the one with its id. Raises `KeyError` where there is none."""
        if judgement.id not in self._mine:
            raise KeyError(judgement.id)
        return self.change(put=[judgement])

    def remove(self, *ids: str) -> bool:
        """Remove judgements, as one step. Raises `KeyError` where one is not there."""
        return self.change(drop=ids)

    def change(self, put: Iterable[Judgement] = (), drop: Iterable[str] = ()) -> bool:
        """Add or replace some judgements and remove others, as one step; returns whether that is saved."""
        with self._busy:
            places = {name: place for place, name in enumerate(self._mine)}
            dropped = [Change(name, self._mine[name], None, places[name]) for name in drop]
            added = [
                Change(new.id, self._mine.get(new.id), new, places.get(new.id, len(places) + n))
                for n, new in enumerate(put)
            ]
            step = (*reversed(dropped), *added)
            self._history.note(step)
            return self._take(step)

    def undo(self) -> Step | None:
        """Take the last step of this reader back; returns what that changed, `None` where there is no such step."""
        with self._busy:
            step = self._history.back()
            if step:
                self._take(step)
            return step

    def redo(self) -> Step | None:
        """Take the step again that was taken back last; returns what that changed, `None` where there is none."""
        with self._busy:
            step = self._history.again()
            if step:
                self._take(step)
            return step

    def refresh(self) -> bool:
        """Look at the disk and merge what another reader wrote; returns whether anything changed here."""
        with self._busy:
            on_disk = self._on_disk()
            if on_disk == self._seen:
                return False
            merged = merge(self._seen, self._mine, on_disk)
            changed = {
                name
                for name in (*self._mine, *merged.judgements)
                if self._mine.get(name) != merged.judgements.get(name)
            }
            self._history.forget(changed)
            self.conflicts += merged.conflicts
            self._mine, self._seen = merged.judgements, on_disk
            self.has_news = self.has_news or bool(changed)
            return bool(changed)

    def save(self) -> bool:
        """Merge what another reader wrote and write everything; returns whether it is on the disk."""
        with self._busy, ExitStack() as held:
            try:
                for file in self._files:
                    file.prepare()
                    held.enter_context(locked(file.path.parent))
                self._tidy()
                self.refresh()
                self._write()
            except UnwritableError as error:
                self.unsaved = self._why_nowhere(error)
                return False
            self._seen = dict(self._mine)
            self.unsaved = None
            return True

    @property
    def _files(self) -> tuple[KeptFile, ...]:
        return (self._beside, self._own) if self._beside else (self._own,)

    def _tidy(self) -> None:
        """Remove what killed readers left behind, once: whoever only reads removes nothing."""
        if not self._tidied:
            self._tidied = True
            for file in self._files:
                file.tidy()

    def _take(self, step: Step) -> bool:
        self._mine = apply(step, self._mine)
        return self.save()

    def _on_disk(self) -> dict[str, Judgement]:
        """Return what both files say together. A file that is gone, empty or broken says what it last said."""
        for file in self._files:
            file.read()
        own = self._own.good
        if self._beside and not self._own.content.states and not self._own.content.problems:
            given_back = any(judgement.id in self._beside_last for judgement in own.judgements)
            own = JudgementFile() if given_back else own
        return joined(self._beside.good if self._beside else JudgementFile(), own)

    @property
    def _beside_last(self) -> dict[str, Judgement]:
        """What the file beside the texts said last."""
        return {judgement.id: judgement for judgement in self._beside.good.judgements} if self._beside else {}

    def _write(self) -> None:
        """Write where that can be written. Raises `UnwritableError` where neither place can."""
        if self._beside:
            try:
                self._beside.write(self.judgements)
            except UnwritableError as error:
                self.why_not_beside = str(error)
            else:
                self._own.remove()
                self.saved_in, self.why_not_beside = self._beside.path, None
                return
        self._write_own()
        self.saved_in = self._own.path

    def _why_nowhere(self, error: UnwritableError) -> str:
        """Return why a save failed; a cause that both places have is said once."""
        if self.why_not_beside and self.why_not_beside.endswith(f": {error.why}"):
            return f"neither beside the texts nor in {error.path.parent}: {error.why}"
        return "; ".join(filter(None, (self.why_not_beside, str(error))))

    def _write_own(self) -> None:
        """Write what differs from the file beside the texts, which cannot be written."""
        beside = self._beside_last
        gone = {*beside, *self._own.content.removed} - self._mine.keys()
        self._own.write([one for name, one in self._mine.items() if beside.get(name) != one], sorted(gone))
