"""Two readers on one case: what each of them changed since both saw the same, put together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from libya_reader.comparison.judgements.model import Judgement


@dataclass(frozen=True, slots=True)
class Conflict:
    """One judgement that two readers changed differently; nothing of either is lost."""

    id: str
    mine: Judgement | None
    """As this reader has it; `None`: removed here."""
    theirs: Judgement | None
    """As the file has it; `None`: removed there."""
    kept_as: str
    """The id under which what the other wrote is kept; the same id where one of the two removed it."""

    @property
    def message(self) -> str:
        """One line that says what happened."""
        if self.mine is None:
            return f"{self.id} was removed here and changed by another reader; the changed one is kept"
        if self.theirs is None:
            return f"{self.id} was changed here and removed by another reader; the changed one is kept"
        return f"{self.id} was changed here and by another reader; theirs is kept as {self.kept_as}"


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a merge."""

    judgements: dict[str, Judgement]
    conflicts: tuple[Conflict, ...]


def merge(base: Mapping[str, Judgement], mine: Mapping[str, Judgement], theirs: Mapping[str, Judgement]) -> Merged:
    """Return what both sides have, by id, given what both had last (a three-way merge, judgement by judgement).

    A side that left a judgement as it was gives way to the one that changed or removed it. Where both changed it
    differently both are kept, the other's under a new id; where one removed what the other changed it is kept.
    """
    if theirs == base:
        return Merged(dict(mine), ())
    merged: dict[str, Judgement] = {}
    conflicts: list[Conflict] = []
    for name in dict.fromkeys((*theirs, *mine)):
        old, own, other = base.get(name), mine.get(name), theirs.get(name)
        kept = other if own == old else own
        if own not in (old, other) and other != old:
            kept = own or other
            as_name = _free_name(name, merged, mine, theirs) if own and other else name
            conflicts.append(Conflict(name, own, other, as_name))
            if own and other:
                merged[as_name] = replace(other, id=as_name)
        if kept is not None:
            merged[name] = kept
    return Merged(merged, tuple(conflicts))


def _free_name(name: str, *taken: Mapping[str, Judgement]) -> str:
    n = 2
    while any(f"{name}-{n}" in names for names in taken):
        n += 1
    return f"{name}-{n}"
