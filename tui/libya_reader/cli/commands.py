"""What is done with the arguments, and how everything that can go wrong ends: in one line and a status."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from libya_reader.cli.output import PROGRAM, ClosedPipeError, OutputError, complain, is_interactive, tell, write_out
from libya_reader.cli.parsers import parse
from libya_reader.cli.progress import PROGRESS
from libya_reader.cli.verbs import VERBS
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from pathlib import Path

UNUSABLE = 2
"""Exit status where the arguments or the input cannot be used."""
SELDOM = 100_000
"""New objects after which a verb looks for garbage: nearly all that it makes is kept until it has answered."""
NOBODY_READS = 141
"""Exit status where standard output was closed before its end, as shells give it (128 and the number of SIGPIPE)."""


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for; return the exit status. Raises `SystemExit` for help and wrong arguments."""
    try:
        return _run(parse(arguments))
    except ClosedPipeError:
        return NOBODY_READS
    except OutputError as error:
        complain([str(error)])
        return UNUSABLE
    finally:
        PROGRESS.clear()


def _run(arguments: Namespace) -> int:
    if arguments.verb is None and arguments.print_completion:
        from libya_reader.cli.completion import print_completion

        return print_completion(arguments.print_completion)
    return _run_on_case(arguments)


def _run_on_case(arguments: Namespace) -> int:
    if arguments.verb:
        gc.set_threshold(SELDOM)
    from libya_reader.cli.cases import BrokenAnnotationsError
    from libya_reader.comparison.case import AbsentInputError, UnusableInputError

    try:
        return arguments.verb.run(arguments) if arguments.verb else _read(arguments.paths)
    except AbsentInputError as error:
        complain([f"{error}; {_hint(arguments, error.path)}"])
    except UnusableInputError as error:
        complain(error.lines)
    except BrokenAnnotationsError as error:
        tell(visible(str(problem)) for problem in error.case.problems)
    return UNUSABLE


def _read(paths: Sequence[Path]) -> int:
    """Open the reader, or print the comparison where nobody could use it."""
    from libya_reader.cli.cases import compared, sound_case

    if is_interactive():
        gc.disable()  # the app enables it: nothing that is loaded is garbage, and to look for some delays the start
        from libya_reader.app.app import run_reader
        from libya_reader.app.settings import load_settings, settings_file

        return run_reader(sound_case(paths), load_settings(settings_file()))
    from libya_reader.cli.output import output_width
    from libya_reader.comparison.plain import comparison_text

    write_out(comparison_text(compared(paths, discovered=True), output_width()))
    return 0


def _hint(arguments: Namespace, path: Path) -> str:
    """Return what a person may have meant by a path that is not there."""
    if str(path) in VERBS:
        return f"a verb stands first: {PROGRAM} {path} PATH"
    if arguments.verb is None and path == arguments.paths[0]:
        return f"or no such verb; the verbs are {', '.join(VERBS)}"
    return "check its name"
