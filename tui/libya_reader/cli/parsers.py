"""The parsers of the command line. Help texts are coloured by rich-argparse, imported only when help is shown."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NoReturn

from libya_reader import __version__
from libya_reader.cli.options import add_paths
from libya_reader.cli.output import PROGRAM, complain, tell, write_out
from libya_reader.cli.verbs import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from _typeshed import SupportsWrite

    from libya_reader.cli.verbs import Verb

DESCRIPTION = (
    "Read several reports of the same events side by side: which report tells of\n"
    "which event, and which is silent. Where standard output is no terminal, the\n"
    "comparison is printed as plain text."
)
USAGE = f"{PROGRAM} [PATH ...]\n       {PROGRAM} VERB [PATH ...] [options]"
READER_EXAMPLES = (
    ("", "open the bundled case"),
    ("reports/", "open a case folder or a folder of texts"),
    ("monday.txt tuesday.txt", "open two texts"),
    ("events reports/", "print what each text tells of each event"),
    ("./events", "open a folder that is named like a verb"),
)


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, and whose output ends quietly where nobody reads it.

    Its usage must be given: argparse would format one for every mixture of paths and options, and load the formatter.
    """

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line, and what to do; exit with status 2."""
        complain([f"{message}; see {self.prog} --help"])
        sys.exit(2)

    def format_help(self) -> str:
        """Return the help text, coloured where it is shown in a terminal."""
        self.formatter_class = _coloured_formatter()
        return super().format_help()

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        if file is sys.stderr:
            tell(message.splitlines())
        else:
            write_out(message)


def _coloured_formatter() -> type[argparse.HelpFormatter]:
    """Return the formatter of help texts, which takes square brackets for what they are and no markup."""
    from rich_argparse import RawDescriptionRichHelpFormatter

    class HelpFormatter(RawDescriptionRichHelpFormatter):
        text_markup = help_markup = False

    return HelpFormatter


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; `verb` is the verb, or `None` where the reader is asked for.

    A first argument that is a verb's name is a verb: a path of that name is reached as `./events`, or behind `--`.
    """
    verb = VERBS.get(arguments[0]) if arguments else None
    parser = verb_parser(verb) if verb else reader_parser()
    parsed = parser.parse_intermixed_args(arguments[1:] if verb else arguments)
    parsed.verb = verb
    return parsed


def verb_parser(verb: Verb) -> Parser:
    """Return the parser of what stands behind a verb."""
    prog = f"{PROGRAM} {verb.name}"
    parser = _parser(prog, f"Give {verb.gives}.", verb.examples)
    parser.usage = f"{prog} [PATH ...] [options]"
    add_paths(parser)
    verb.add_options(parser)
    return parser


def reader_parser() -> Parser:
    """Return the parser of arguments without a verb."""
    parser = _parser(PROGRAM, DESCRIPTION, READER_EXAMPLES)
    parser.usage = USAGE
    add_paths(parser)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument(
        "--print-completion",
        metavar="SHELL",
        help="print what makes a shell (bash, zsh, fish, tcsh, powershell) complete the arguments",
    )
    width = max(map(len, VERBS))
    listed = "\n".join(f"{verb.name:{width}}  {verb.gives}" for verb in VERBS.values())
    parser.add_argument_group("verbs", f"{listed}\n\n{PROGRAM} VERB --help says more of each.")
    return parser


def _parser(prog: str, description: str, examples: Iterable[tuple[str, str]]) -> Parser:
    return Parser(
        prog=prog,
        description=description,
        epilog=_examples(prog, examples),
        allow_abbrev=False,
    )


def _examples(prog: str, examples: Iterable[tuple[str, str]]) -> str:
    shown = [(f"{prog} {given}".rstrip(), what) for given, what in examples]
    return "Examples:\n" + "\n".join(f"  {command}\n      {what}" for command, what in shown)
