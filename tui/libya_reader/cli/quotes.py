"""The verb `quotes`: who says what, as text, JSON or CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

    from libya_reader.comparison.comparison import Comparison


def quotes(arguments: Namespace) -> int:
    """Write the quotations in the format that is asked for; return 0. No event is sought.

    Raises `UnusableInputError`, `BrokenAnnotationsError`, `OutputError`.
    """
    from libya_reader.cli.cases import compared
    from libya_reader.cli.output import output_width, write_out

    comparison = compared(arguments.paths, events=False)
    if arguments.format == "text":
        from libya_reader.comparison.plain_voices import quotes_text

        write_out(quotes_text(comparison, output_width()))
    else:
        write_out(_for_programs(comparison, arguments.format), exact=True)
    return 0


def _for_programs(comparison: Comparison, format: str) -> str:  # noqa: A002
    if format == "csv":
        from libya_reader.comparison.quotes_csv import quotes_csv

        return quotes_csv(comparison)
    from libya_reader.comparison.contract import json_text, quotes_answer

    return json_text(quotes_answer(comparison))
