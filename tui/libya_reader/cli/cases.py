"""Cases for the verbs: loaded, free of problems, compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.case import load_case

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.comparison import Comparison


class BrokenAnnotationsError(Exception):
    """The annotations of a case hold mistakes, so that nothing may be claimed from them."""

    def __init__(self, case: Case) -> None:
        super().__init__(f"{len(case.problems)} problems in the annotations")
        self.case = case
        """The case with its problems."""


def sound_case(paths: Sequence[Path]) -> Case:
    """Load a case; raises `UnusableInputError`, and `BrokenAnnotationsError` where the annotations hold mistakes."""
    case = load_case(paths)
    if case.problems:
        raise BrokenAnnotationsError(case)
    return case


def compared(paths: Sequence[Path], *, events: bool = True, discovered: bool = False) -> Comparison:
    """Load a case and run the engine on it; raises as `sound_case` does.

    Without `events` for its quotations alone; with `discovered` for the events too that no annotation describes.
    """
    from libya_reader.comparison.comparison import compare

    comparison = compare(sound_case(paths), events=events)
    return comparison.with_discovered() if discovered else comparison
