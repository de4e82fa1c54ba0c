"""The README and the pages it leads to say what is true of the reader as it is."""

from __future__ import annotations

import re
import runpy
import shlex
from pathlib import Path

import pytest

from libya_reader.app.settings import load_settings
from libya_reader.cli.parsers import parse
from libya_reader.comparison.annotations import read_annotations

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
MADE = runpy.run_path(str(ROOT / "docs" / "make_docs.py"))


def block(language: str, first: str) -> str:
    return next(text for kind, text in BLOCKS if kind == language and text.startswith(first))


def test_what_the_reader_says_of_itself_is_up_to_date() -> None:
    assert MADE["with_parts"](README) == README, "run docs/make_docs.py"
    assert MADE["keys_page"]() == (ROOT / "docs" / "keys.md").read_text(encoding="utf-8"), "run docs/make_docs.py"


def test_the_picture_takes_nothing_from_elsewhere_and_runs_nothing() -> None:
    picture = (ROOT / "docs" / "reader.svg").read_text(encoding="utf-8")
    assert set(re.findall(r"https?://[^\"')\s]*", picture)) == {"http://www.w3.org/2000/svg"}
    assert not re.search(r"<script|<image|@import|@font-face|\bhref\b|\bon\w+=", picture, re.IGNORECASE)


def test_the_example_of_annotations_holds_no_mistake() -> None:
    annotations, problems = read_annotations(block("yaml", "title:").encode(), "case.yaml")
    assert not problems
    assert len(annotations.queries) == 2


def test_the_example_of_a_configuration_holds_no_mistake(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(block("yaml", "theme:"), encoding="utf-8")
    assert load_settings(file).problems == ()


@pytest.mark.parametrize("line", [line for line in block("sh", "libya-reader events").splitlines() if line])
def test_every_command_line_can_be_read(line: str) -> None:
    assert parse(shlex.split(line)[1:]).verb is not None


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_to_files(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        assert target.startswith("https://") or (ROOT / target).exists(), target
