"""The verb `figures` gives the ledger as text, the contract as JSON, and a row for each figure as CSV."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from flood import flood_case

if TYPE_CHECKING:
    from pathlib import Path

    from running import Call


def test_the_text_warns_first(call: Call) -> None:
    done = call("figures")
    assert (done.status, done.err) == (0, "")
    assert "civilians killed: at most 50 (001) ± 60 (002)" in done.out
    assert done.out.index("≠ SAME NUMBER") < done.out.index("CIVILIANS KILLED")


def test_json_and_csv_hold_the_same_figures(call: Call, tmp_path: Path) -> None:
    flood_case(tmp_path / "flood")
    answer = json.loads(call("figures", tmp_path / "flood", "--format", "json").out)
    done = call("figures", tmp_path / "flood", "--format", "csv")
    found = list(csv.DictReader(io.StringIO(done.out, newline="")))
    assert done.status == 0
    places = [(q["document"], q["start"], q["end"]) for q in answer["quantities"]]
    assert places == [(row["document"], int(row["start"]), int(row["end"])) for row in found]
    assert {relation["kind"] for relation in answer["relations"]} == {
        "same number, different thing",
        "same thing, different number",
        "same thing, compatible",
    }


def test_without_annotations_the_figures_are_the_same(call: Call, tmp_path: Path) -> None:
    flood_case(tmp_path / "flood")
    with_notes = json.loads(call("figures", tmp_path / "flood", "--format", "json").out)
    without = json.loads(call("figures", tmp_path / "flood" / "seeds", "--format", "json").out)
    values = [[(q["text"], q["measure"], q["low"]) for q in each["quantities"]] for each in (with_notes, without)]
    assert sorted(values[0], key=str) == sorted(values[1], key=str)


def test_a_text_that_counts_nothing_says_so(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A market opened.\n")
    assert call("figures", tmp_path / "a.txt").out == "No figures: nothing is counted in these articles.\n"


def test_another_format_is_refused_in_one_line(call: Call) -> None:
    done = call("figures", "--format", "yaml")
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
