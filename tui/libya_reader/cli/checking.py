"""The verb `check`: what is wrong with the annotations and the judgements of a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.cli.output import write_out
from libya_reader.comparison.case import is_folder, load_case
from libya_reader.comparison.contract import check_answer, json_text
from libya_reader.comparison.judgements.applied import kept_judgements
from libya_reader.comparison.judgements.checking import judgement_problems
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from argparse import Namespace

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.yaml_marks import Problem

FOUND_PROBLEMS = 1


def _problems(case: Case) -> list[Problem]:
    return [*case.problems, *judgement_problems(case, kept_judgements(case))]


def check(arguments: Namespace) -> int:
    """Write every problem, all at once; return 1 where there are any and 0 where there are none.

    Raises `UnusableInputError`, `OutputError`.
    """
    case = load_case(arguments.paths)
    problems = _problems(case)
    if case.folder is None:  # of several folders a comparison reads the texts alone; each may be a case of its own
        problems += [found for path in arguments.paths if is_folder(path) for found in _problems(load_case([path]))]
    if arguments.format == "json":
        write_out(json_text(check_answer(case, problems)), exact=True)
    else:
        lines = [visible(str(problem)) for problem in problems] or ["no problems"]
        write_out("".join(f"{line}\n" for line in lines))
    return FOUND_PROBLEMS if problems else 0
