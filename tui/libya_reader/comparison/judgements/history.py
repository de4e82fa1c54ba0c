"""Undo and redo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from libya_reader.comparison.judgements.model import Judgement

State = dict[str, "Judgement"]


@dataclass(frozen=True, slots=True)
class Change:
    """What one step did to one judgement."""

    id: str
    before: Judgement | None
    """`None`: it was not there."""
    after: Judgement | None
    """`None`: it was removed."""
    place: int
    """Where it stands, or stood, in the list."""

    def turned(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.id, self.after, self.before, self.place)


Step = tuple[Change, ...]
"""What a person did at once."""


def apply(step: Step, judgements: State) -> State:
    """Return the judgements after a step."""
    for change in step:
        if change.after is None:
            judgements = {name: kept for name, kept in judgements.items() if name != change.id}
        elif change.id in judgements:
            judgements = {**judgements, change.id: change.after}
        else:
            items = list(judgements.items())
            items.insert(change.place, (change.id, change.after))
            judgements = dict(items)
    return judgements


class History:
    """The steps that can be taken back, and those taken back that can be taken again."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def note(self, step: Step) -> None:
        """Remember a step; what was taken back before it cannot be taken again."""
        self._done.append(step)
        self._undone.clear()

    def back(self) -> Step | None:
        """Return the step that takes the last one back; `None` where there is none."""
        if not self._done:
            return None
        self._undone.append(self._done.pop())
        return tuple(change.turned() for change in reversed(self._undone[-1]))

    def again(self) -> Step | None:
        """Return the step that was taken back last, to be taken again; `None` where there is none."""
        if not self._undone:
            return None
        self._done.append(self._undone.pop())
        return self._done[-1]

    def forget(self, ids: Collection[str]) -> None:
        """Forget the steps that touch judgements which another reader has changed since."""
        for steps in (self._done, self._undone):
            steps[:] = [step for step in steps if not any(change.id in ids for change in step)]
