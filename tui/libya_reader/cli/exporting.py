"""The verb `export`: aligned excerpts to standard output or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

FORMAT_NAMES = ("markdown", "html", "csv", "json", "jsonld")
"""As in `EXPORT_FORMATS` (a test compares them); here, so that no help text imports what writes them."""

UNWRITABLE = 2
"""Exit status where the file cannot be written."""


def export(arguments: Namespace) -> int:
    """Write the excerpts that are asked for; return the exit status.

    Raises `UnusableInputError`, `BrokenAnnotationsError`, `UnknownEventError`, `OutputError`.
    """
    from libya_reader.cli.cases import compared
    from libya_reader.cli.output import complain, write_out
    from libya_reader.comparison.case import is_part_of
    from libya_reader.comparison.exports import default_name, render_export

    output: Path | None = arguments.output
    name = arguments.format or _format_of(output)
    comparison = compared(arguments.paths, discovered=True)
    text = render_export(comparison, arguments.events, name)
    if output is None:
        write_out(text, exact=True)
        return 0
    if output.is_dir():
        output /= default_name(comparison, arguments.events, name)
    if is_part_of(comparison.case, output):
        complain([f"{output}: is part of the case itself and is not overwritten; choose another name"])
        return UNWRITABLE
    return _write(output, text, overwrite=arguments.force)


def _write(output: Path, text: str, *, overwrite: bool) -> int:
    from libya_reader.cli.output import complain
    from libya_reader.comparison.writing import UnwritableError, write_atomically

    try:
        write_atomically(output, text, overwrite=overwrite)
    except UnwritableError as error:
        complain([str(error) + ("" if overwrite or not output.is_file() else " with --force")])
        return UNWRITABLE
    complain([f"written to {output}"])
    return 0


def _format_of(output: Path | None) -> str:
    from libya_reader.comparison.exports import EXPORT_FORMATS

    endings = {each.suffix: each.name for each in EXPORT_FORMATS.values()}
    return endings.get(output.suffix.lower() if output else "", FORMAT_NAMES[0])
