"""Silences of many articles are told together for readers, and every one by itself for programs."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING

import pytest

from libya_reader.comparison.case import load_case
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.contract import events_answer
from libya_reader.comparison.exports import render_export
from libya_reader.comparison.plain import events_text
from libya_reader.comparison.silences import MANY, NAMED, NEAREST_TOLD, sum_up

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison

TELLING = "The dam above Oldbridge gave way at night, and four people drowned in the flood."
ELSEWHERE = "The council of Millford met on Tuesday about the price of bread."
ANNOTATIONS = """\
events:
  dam:
    title: The dam breaks
    places: [Oldbridge]
    numbers: [four drowned]
    cues: [the dam gave way at night]
"""


def case_of(folder: Path, silent: int, *, annotated: bool) -> Comparison:
    """Return a comparison of two articles that tell of the dam and of some that do not."""
    texts = folder / "seeds"
    texts.mkdir(parents=True)
    for n in range(2):
        (texts / f"told-{n}.txt").write_text(TELLING)
    for n in range(silent):
        (texts / f"other-{n:03}.txt").write_text(ELSEWHERE)
    if annotated:
        (folder / "annotations").mkdir()
        (folder / "annotations" / "dam.yaml").write_text(ANNOTATIONS)
    return compare(load_case([folder]))


def unwrapped(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_few_silences_are_told_one_by_one(tmp_path: Path) -> None:
    comparison = case_of(tmp_path, MANY, annotated=True)
    assert sum_up(comparison, comparison.events[0]) is None
    assert events_text(comparison).count("nothing told of this event; searched:") == MANY


def test_many_silences_are_told_once_with_what_was_searched_and_what_comes_nearest(tmp_path: Path) -> None:
    text = unwrapped(events_text(case_of(tmp_path, NAMED + 1, annotated=True)))
    head = f"{NAMED + 1} articles silent: other-000, other-001, other-002 and {NAMED - 2} more"
    assert text.count("nothing told of this event; searched: Oldbridge; four drowned; the dam gave way at night") == 1
    assert head in text
    assert text.count("among the nearest, other-") == NEAREST_TOLD
    assert text.count(": told") == 2


def test_some_silent_articles_are_all_named(tmp_path: Path) -> None:
    text = unwrapped(events_text(case_of(tmp_path, MANY + 1, annotated=True)))
    assert all(f"other-{n:03}" in text for n in range(MANY + 1))
    assert " more" not in text


@pytest.mark.parametrize("format", ["markdown", "html"])
def test_exports_for_readers_tell_many_silences_once(tmp_path: Path, format: str) -> None:  # noqa: A002
    text = render_export(case_of(tmp_path, NAMED + 1, annotated=True), ["dam"], format)
    assert text.count("Searched: ") == 1
    assert f"{NAMED + 1} articles silent: other" in text
    assert text.count("Among the nearest passages") == NEAREST_TOLD


def test_programs_are_told_every_silence(tmp_path: Path) -> None:
    comparison = case_of(tmp_path, NAMED + 1, annotated=True)
    answer = json.loads(render_export(comparison, ["dam"], "json"))
    rows = list(csv.DictReader(io.StringIO(render_export(comparison, ["dam"], "csv"))))
    assert len(events_answer(comparison)["events"][0]["silences"]) == NAMED + 1  # type: ignore[call-overload, index, arg-type]
    assert len(answer["events"][0]["silences"]) == NAMED + 1
    assert sum(row["stance"] == "silent" for row in rows) == NAMED + 1


def test_a_discovered_event_is_not_said_to_have_been_searched(tmp_path: Path) -> None:
    text = unwrapped(events_text(case_of(tmp_path, 2, annotated=False).with_discovered()))
    assert text.count("no passage here aligns with those of the others; two or more of them share: ") >= 2
    assert "searched" not in text
