"""The verb `quotes` gives the quotations by speaker as text, the contract as JSON, and a row for each as CSV."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING

from ferry import HULL, ferry_case

if TYPE_CHECKING:
    from pathlib import Path

    from running import Call


def test_the_text_says_what_is_shared_and_brings_speakers_together(call: Call) -> None:
    done = call("quotes")
    assert (done.status, done.err) == (0, "")
    assert "No quotation found in two articles" in done.out
    assert done.out.index("OANA LUNGESCU · in 2 articles, in different words") < done.out.index("FRED ABRAHAMS")


def test_what_two_reports_share_stands_first(call: Call, tmp_path: Path) -> None:
    ferry_case(tmp_path / "ferry")
    out = call("quotes", tmp_path / "ferry").out
    assert "2 quotations shared between articles" in out
    assert out.index("the same words, wholly") < out.index("TOMAS REYES")


def test_json_and_csv_hold_the_same_quotations(call: Call, tmp_path: Path) -> None:
    ferry_case(tmp_path / "ferry")
    answer = json.loads(call("quotes", tmp_path / "ferry", "--format", "json").out)
    done = call("quotes", tmp_path / "ferry", "--format", "csv")
    found = list(csv.DictReader(io.StringIO(done.out, newline="")))
    assert done.status == 0
    places = [(q["document"], q["content"]["start"], q["speaker"]["name"]) for q in answer["quotations"]]
    assert places == [(row["document"], int(row["start"]), row["speaker"]) for row in found]
    assert sum(q["content"]["text"] == HULL for q in answer["quotations"]) == 2
    assert {relation["kind"] for relation in answer["relations"]} == {
        "same words",
        "same speaker, different words",
        "same institution, different speakers",
    }


def test_no_event_is_sought() -> None:
    code = """
import libya_reader.comparison.comparison as house
house.find_events = None
from libya_reader.cli.main import main
raise SystemExit(main(["quotes", "--format", "json"]))"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_texts_in_which_nobody_speaks_say_so(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A market opened.\n")
    assert call("quotes", tmp_path / "a.txt").out == "No quotations: nobody is quoted in these articles.\n"


def test_another_format_is_refused_in_one_line(call: Call) -> None:
    done = call("quotes", "--format", "yaml")
    assert (done.status, done.out, done.err.count("\n")) == (2, "", 1)
