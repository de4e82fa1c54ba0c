"""The options of the verbs, each defined once."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

ANSWER_FORMATS = ("text", "json")
PATHS_HELP = (
    "a case folder (seeds/ with the articles, annotations/ with the YAML), a folder of texts, or texts; "
    "without any, the bundled case"
)


def add_paths(parser: ArgumentParser) -> None:
    """Add the texts that are read."""
    parser.add_argument("paths", nargs="*", metavar="PATH", type=_path, help=PATHS_HELP)


def add_format(parser: ArgumentParser) -> None:
    """Add the choice of text or JSON."""
    parser.add_argument(
        "--format",
        choices=ANSWER_FORMATS,
        default="text",
        help="text to read (the default), or JSON whose offsets count the Unicode code points of each file",
    )


def add_events_format(parser: ArgumentParser) -> None:
    """Add the choice of text, JSON or annotations."""
    parser.add_argument(
        "--format",
        choices=(*ANSWER_FORMATS, "yaml"),
        default="text",
        help="text to read (the default), JSON, or YAML annotations to start a case of your own from",
    )


def add_figures_options(parser: ArgumentParser) -> None:
    """Add the choice of text, JSON or CSV."""
    _add_table_format(parser, "figure")


def add_quotes_options(parser: ArgumentParser) -> None:
    """Add the choice of text, JSON or CSV."""
    _add_table_format(parser, "quotation")


def add_judgements_options(parser: ArgumentParser) -> None:
    """Add the choice of text, JSON or CSV."""
    _add_table_format(parser, "judgement")


def _add_table_format(parser: ArgumentParser, thing: str) -> None:
    parser.add_argument(
        "--format",
        choices=(*ANSWER_FORMATS, "csv"),
        default="text",
        help=f"text to read (the default), JSON as for other verbs, or CSV with a row for each {thing}",
    )


def add_min_score(parser: ArgumentParser) -> None:
    """Add the choice of format and the least score that is listed."""
    from libya_reader.comparison.wording import SHOWN_FROM

    add_format(parser)
    parser.add_argument(
        "--min-score",
        metavar="X",
        type=_probability,
        default=SHOWN_FROM,
        help="list pairs from this probability on (by default %(default)s); weaker pairs come without reasons",
    )


def add_export_options(parser: ArgumentParser) -> None:
    """Add what is exported, how and where."""
    from libya_reader.cli.exporting import FORMAT_NAMES

    parser.add_argument(
        "--event",
        action="append",
        dest="events",
        metavar="ID",
        help="an event or topic by its id or its label (E1); may be given several times; without it, all",
    )
    parser.add_argument(
        "--format",
        choices=FORMAT_NAMES,
        help="by default what the ending of FILE says, or markdown",
    )
    parser.add_argument(
        "--output",
        metavar="FILE",
        type=_path,
        help="write to this file, or under a name of its own into this folder; without it, to standard output",
    )
    parser.add_argument("--force", action="store_true", help="overwrite FILE where it exists")


def _path(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("an empty name; name a file or folder")
    return Path(text)


def _probability(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no probability; give a number from 0.01 to 1")
    return number
