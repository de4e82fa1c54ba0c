"""Completion of the arguments in a shell, by shtab where that is installed."""

from __future__ import annotations

import argparse

from libya_reader.cli.output import PROGRAM, complain, write_out
from libya_reader.cli.parsers import DESCRIPTION, Parser, reader_parser, verb_parser
from libya_reader.cli.verbs import VERBS

UNUSABLE = 2


def print_completion(shell: str) -> int:
    """Print the script that makes a shell complete our arguments; return the exit status."""
    try:
        import shtab
    except ImportError:
        complain([f"completion needs shtab; install it with: pip install '{PROGRAM}[completions]'"])
        return UNUSABLE
    if shell not in shtab.SUPPORTED_SHELLS:
        complain([f"no completion for {shell!r}; choose from {', '.join(shtab.SUPPORTED_SHELLS)}"])
        return UNUSABLE
    write_out(shtab.complete(whole_parser(shtab.FILE), shell))
    return 0


def whole_parser(files: object) -> Parser:
    """Return one parser of all verbs; `files` is what completes the name of a file."""
    parser = Parser(prog=PROGRAM, description=DESCRIPTION, parents=[reader_parser()], add_help=False)
    verbs = parser.add_subparsers(prog=PROGRAM, parser_class=argparse.ArgumentParser)
    for verb in VERBS.values():
        verbs.add_parser(verb.name, parents=[verb_parser(verb)], help=verb.gives, add_help=False)
    for each in (parser, *verbs.choices.values()):
        for action in each._actions:  # noqa: SLF001
            if action.metavar in {"PATH", "FILE"}:
                action.complete = files  # type: ignore[attr-defined]
    return parser
