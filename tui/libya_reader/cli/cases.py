"""Cases for the verbs: loaded, free of problems, compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.cli.output import PROGRAM, complain
from libya_reader.cli.progress import PROGRESS
from libya_reader.comparison.case import load_case

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.applied import KeptJudgements


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

    Without `events` for its quotations alone; with `discovered` for the events too that no annotation describes. The
    person's judgements are applied. Where their file is broken it is told, and the machine's word stands alone.
    """
    from libya_reader.comparison.comparison import compare

    case, watch = sound_case(paths), PROGRESS.watch()
    if not events:
        return compare(case, events=False, watch=watch)
    from libya_reader.comparison.judgements.applied import with_judgements

    kept = told_judgements(case)
    comparison = compare(case, watch=watch)
    return with_judgements(comparison.with_discovered() if discovered else comparison, kept)


def told_judgements(case: Case) -> KeptJudgements:
    """Read the judgements of a case; what is wrong in their file goes to standard error in one line."""
    from libya_reader.comparison.judgements.applied import kept_judgements

    kept = kept_judgements(case)
    if kept.problems:
        first, more = kept.problems[0], len(kept.problems) - 1
        others = f" (and {more} more; see {PROGRAM} check)" if more else ""
        complain([f"{first}{others}; the judgements of this file are left out"])
    return kept
