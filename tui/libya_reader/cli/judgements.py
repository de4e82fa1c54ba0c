"""The verb `judgements`: what the person decided, and where it stands in the texts now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.cli.cases import sound_case
from libya_reader.cli.output import output_width, tell, write_out
from libya_reader.comparison.judgements.anchored import anchor_judgements
from libya_reader.comparison.judgements.applied import kept_judgements
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from argparse import Namespace

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.applied import KeptJudgements

UNUSABLE = 2
"""Exit status where a file of judgements is broken; what can be read is given all the same."""


def judgements(arguments: Namespace) -> int:
    """Write the judgements in the format that is asked for; return the exit status.

    Raises `UnusableInputError`, `BrokenAnnotationsError`, `OutputError`.
    """
    case = sound_case(arguments.paths)
    kept = kept_judgements(case)
    tell(visible(str(problem)) for problem in kept.problems)
    anchored = anchor_judgements(kept.judgements, {document.id: document for document in case.documents})
    if arguments.format == "text":
        from libya_reader.comparison.plain_judgements import judgements_text

        write_out(judgements_text(case, kept, anchored, output_width()))
    else:
        write_out(_for_programs(case, kept, anchored, arguments.format), exact=True)
    return UNUSABLE if kept.problems else 0


def _for_programs(
    case: Case,
    kept: KeptJudgements,
    anchored: tuple[AnchoredJudgement, ...],
    format: str,  # noqa: A002
) -> str:
    if format == "csv":
        from libya_reader.comparison.judgements_csv import judgements_csv

        return judgements_csv(case, kept, anchored)
    from libya_reader.comparison.contract import json_text, judgements_answer

    return json_text(judgements_answer(case, anchored))
