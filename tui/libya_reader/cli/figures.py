"""The verb `figures`: the ledger as text, JSON or CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

    from libya_reader.comparison.comparison import Comparison


def figures(arguments: Namespace) -> int:
    """Write the figures in the format that is asked for; return 0. Events are sought where annotations tell of any.

    Raises `UnusableInputError`, `BrokenAnnotationsError`, `OutputError`.
    """
    from libya_reader.cli.cases import sound_case
    from libya_reader.cli.output import output_width, write_out
    from libya_reader.comparison.comparison import compare

    case = sound_case(arguments.paths)
    comparison = compare(case, events=bool(case.queries))
    if arguments.format == "text":
        from libya_reader.comparison.plain_ledger import figures_text

        write_out(figures_text(comparison, output_width()))
    else:
        write_out(_for_programs(comparison, arguments.format), exact=True)
    return 0


def _for_programs(comparison: Comparison, format: str) -> str:  # noqa: A002
    if format == "csv":
        from libya_reader.comparison.figures_csv import figures_csv

        return figures_csv(comparison)
    from libya_reader.comparison.contract import figures_answer, json_text

    return json_text(figures_answer(comparison))
