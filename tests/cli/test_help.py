"""The help texts tell the truth: their examples can be run, and everything in them is explained."""

from __future__ import annotations

import argparse
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from libya_reader.cli.completion import whole_parser
from libya_reader.cli.parsers import READER_EXAMPLES, Parser, parse, reader_parser, verb_parser
from libya_reader.cli.verbs import VERBS

if TYPE_CHECKING:
    from running import Call

EXAMPLES = [
    *(given for given, _ in READER_EXAMPLES),
    *(f"{verb.name} {given}" for verb in VERBS.values() for given, _ in verb.examples),
]
PARSERS = [reader_parser(), *map(verb_parser, VERBS.values())]


@pytest.mark.parametrize("verb", [None, *VERBS])
def test_help_shows_usage_options_and_examples(call: Call, verb: str | None) -> None:
    done = call(*([verb] if verb else []), "--help")
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(f"Usage: libya-reader {verb or '[PATH ...]'}")
    assert "Examples:\n  libya-reader" in done.out
    assert "PATH" in done.out


def test_help_lists_every_verb(call: Call) -> None:
    shown = call("--help").out
    assert all(f"{verb.name} " in shown and verb.gives in shown for verb in VERBS.values())


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_can_be_given(example: str) -> None:
    parse(shlex.split(example.split(" > ", maxsplit=1)[0]))


@pytest.mark.parametrize("parser", PARSERS, ids=lambda parser: parser.prog)
def test_every_argument_is_explained(parser: Parser) -> None:
    assert all(action.help for action in parser._actions)
    assert all(action.help != argparse.SUPPRESS for action in parser._actions)


def test_help_fits_eighty_columns(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    for verb in (None, *VERBS):
        described = call(*([verb] if verb else []), "--help").out.split("Examples:")[0]
        assert max(map(len, described.splitlines())) <= 80


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_can_complete_verbs_and_options(call: Call, shell: str) -> None:
    pytest.importorskip("shtab")
    done = call("--print-completion", shell)
    assert (done.status, done.err) == (0, "")
    assert all(verb in done.out for verb in VERBS)
    assert "min-score" in done.out


def test_completion_knows_every_verb() -> None:
    parser = whole_parser(None)
    [verbs] = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    assert set(verbs.choices) == set(VERBS)


def test_without_shtab_it_is_said_what_to_install() -> None:
    code = "import sys; sys.modules['shtab'] = None; from libya_reader.cli.main import main; "
    code += "sys.exit(main(['--print-completion', 'bash']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr
        == "libya-reader: completion needs shtab; install it with: pip install 'libya-reader[completions]'\n"
    )


def test_an_unknown_shell_is_refused(call: Call) -> None:
    pytest.importorskip("shtab")
    assert call("--print-completion", "csh-on-a-fax").status == 2


def test_help_is_plain_where_no_terminal_is(call: Call) -> None:
    assert "\x1b" not in call("--help").out
