"""The verbs of the command line: what each gives, which options it takes, and how it is answered.

What a verb needs is imported when it runs: no verb pays for another, and none for the app.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.cli.options import (
    add_events_format,
    add_export_options,
    add_figures_options,
    add_format,
    add_judgements_options,
    add_min_score,
    add_quotes_options,
)

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Mapping

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.contract import JsonObject


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing that can be asked of a case without opening the reader."""

    name: str
    gives: str
    """What it gives, as an entry of a list."""
    add_options: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
    """Answers, and returns the exit status."""
    examples: tuple[tuple[str, str], ...]
    """Arguments behind the verb, and what comes of them."""


def _events(arguments: Namespace) -> int:
    if arguments.format == "json":
        from libya_reader.comparison.contract import events_answer

        return _write_json(arguments, events_answer, discovered=True)
    if arguments.format == "yaml":
        return _write_annotations(arguments)
    from libya_reader.comparison.plain import events_text

    return _write_text(arguments, events_text, discovered=True)


def _write_annotations(arguments: Namespace) -> int:
    from libya_reader.cli.cases import compared
    from libya_reader.cli.output import write_out
    from libya_reader.comparison.as_annotations import annotations_yaml

    write_out(annotations_yaml(compared(arguments.paths, discovered=True)), exact=True)
    return 0


def _align(arguments: Namespace) -> int:
    least: float = arguments.min_score
    if arguments.format == "json":
        from libya_reader.comparison.contract import align_answer

        return _write_json(arguments, lambda comparison: align_answer(comparison, least))
    from libya_reader.comparison.plain import align_text

    return _write_text(arguments, lambda comparison, width: align_text(comparison, least, width))


def _figures(arguments: Namespace) -> int:
    from libya_reader.cli.figures import figures

    return figures(arguments)


def _quotes(arguments: Namespace) -> int:
    from libya_reader.cli.quotes import quotes

    return quotes(arguments)


def _write_json(arguments: Namespace, answer: Callable[[Comparison], JsonObject], *, discovered: bool = False) -> int:
    from libya_reader.cli.cases import compared
    from libya_reader.cli.output import write_out
    from libya_reader.comparison.contract import json_text

    write_out(json_text(answer(compared(arguments.paths, discovered=discovered))), exact=True)
    return 0


def _write_text(arguments: Namespace, text: Callable[[Comparison, int], str], *, discovered: bool = False) -> int:
    from libya_reader.cli.cases import compared
    from libya_reader.cli.output import output_width, write_out

    write_out(text(compared(arguments.paths, discovered=discovered), output_width()))
    return 0


def _export(arguments: Namespace) -> int:
    from libya_reader.cli.exporting import export

    return export(arguments)


def _judgements(arguments: Namespace) -> int:
    from libya_reader.cli.judgements import judgements

    return judgements(arguments)


def _check(arguments: Namespace) -> int:
    from libya_reader.cli.checking import check

    return check(arguments)


VERBS: Mapping[str, Verb] = {
    verb.name: verb
    for verb in (
        Verb(
            "events",
            "every event and topic, with its passages and silences",
            add_events_format,
            _events,
            (
                ("", "what the bundled case tells of each event"),
                ("reports/ --format json", "the same of a folder of texts, for a program"),
                ("reports/ --format yaml", "what was found, as annotations to start a case of your own from"),
            ),
        ),
        Verb(
            "align",
            "the pairs of passages across articles that tell of the same event",
            add_min_score,
            _align,
            (
                ("", "the pairs of the bundled case that are shown by default"),
                ("a.txt b.txt --min-score 0.2", "weaker pairs of two files too"),
            ),
        ),
        Verb(
            "figures",
            "every figure: what it counts, who says so, what looks alike",
            add_figures_options,
            _figures,
            (
                ("", "the ledger of the bundled case"),
                ("reports/ --format json", "every figure of a folder of texts and their relations, for a program"),
                ("case/ --format csv > figures.csv", "a row for each figure, for a spreadsheet"),
            ),
        ),
        Verb(
            "quotes",
            "who says what, also where quotation marks are damaged",
            add_quotes_options,
            _quotes,
            (
                ("", "the quotations of the bundled case, by speaker"),
                ("reports/ --format json", "every quotation of a folder of texts and their relations, for a program"),
                ("case/ --format csv > quotes.csv", "a row for each quotation, for a spreadsheet"),
            ),
        ),
        Verb(
            "judgements",
            "what you decided, where it stands now, orphans first",
            add_judgements_options,
            _judgements,
            (
                ("", "your judgements on the bundled case"),
                ("case/ --format json", "the same of a case of yours, for a program"),
                ("case/ --format csv > judgements.csv", "a row for each judgement, for a spreadsheet"),
            ),
        ),
        Verb(
            "export",
            "excerpts with silences, as Markdown, HTML, CSV, JSON or JSON-LD",
            add_export_options,
            _export,
            (
                ("--event E1", "the first event, as Markdown on standard output"),
                ("case/ --event E2 --output E2.html", "one event of a case, side by side, as a page"),
                ("case/ --format csv > case.csv", "every event, for a spreadsheet"),
            ),
        ),
        Verb(
            "check",
            "what is wrong with annotations and judgements, as FILE:LINE: what",
            add_format,
            _check,
            (("case/", "the problems of a case; the exit status is 1 where there are any"),),
        ),
    )
}
"""By name, in the order in which they are listed. A new verb is an entry here."""
