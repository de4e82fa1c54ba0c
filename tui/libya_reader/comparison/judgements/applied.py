"""The judgements of a case as they lie on the disk, for whoever only reads: nothing is written, locked or created."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from libya_reader.comparison.judgements.shelf import shelf_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.model import Judgement
    from libya_reader.comparison.yaml_marks import Problem


@dataclass(frozen=True, slots=True)
class KeptJudgements:
    """What the files of a case's judgements say."""

    judgements: tuple[Judgement, ...] = ()
    problems: tuple[Problem, ...] = ()
    """What is wrong in a file, which is then not used at all."""
    places: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    """By id of a judgement, its file and line."""
    files: tuple[Path, ...] = ()
    """The files that are there."""


def kept_judgements(case: Case) -> KeptJudgements:
    """Read the judgements of a case, beside its texts and in the user's data folder. Raises nothing."""
    shelf = shelf_of(case)
    files = tuple(path for path in (shelf.beside, shelf.own) if path and _is_there(path))
    if not files:
        return KeptJudgements()
    from libya_reader.comparison.judgements.reading import JudgementFile, joined, read_file, shown_path

    read = {path: read_file(path) for path in files}
    sound = {path: JudgementFile() if file.problems else file for path, file in read.items()}
    beside = sound.get(shelf.beside, JudgementFile()) if shelf.beside else JudgementFile()
    judgements = tuple(joined(beside, sound.get(shelf.own, JudgementFile())).values())
    problems = tuple(problem for file in read.values() for problem in file.problems)
    places = {name: (shown_path(path), line) for path, file in read.items() for name, line in file.lines.items()}
    return KeptJudgements(judgements, problems, places, files)


def with_judgements(comparison: Comparison, kept: KeptJudgements) -> Comparison:
    """Return a comparison with the person's word applied, which knows of the files that are left out."""
    if not (kept.judgements or kept.problems):
        return comparison
    from libya_reader.comparison.judgements.anchored import anchor_judgements

    return comparison.judged(anchor_judgements(kept.judgements, comparison.documents), kept.problems)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # reading it will say why it cannot be looked at
        return True
