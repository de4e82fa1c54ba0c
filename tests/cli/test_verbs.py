"""The verbs answer on standard output, complain on standard error, and end with the status that is promised."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from libya_reader import __version__
from libya_reader.cli.exporting import FORMAT_NAMES
from libya_reader.cli.verbs import VERBS
from libya_reader.comparison.exports import EXPORT_FORMATS

if TYPE_CHECKING:
    from pathlib import Path

    from running import Call

ANSWERING = [name for name in VERBS if name not in {"check", "export"}]


def test_without_a_terminal_the_comparison_is_printed(call: Call) -> None:
    done = call()
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith("Civilians and NATO's air campaign, Libya 2011\n3 articles, 3 events, 5 topics\n")


def test_a_case_a_folder_of_texts_and_texts_can_be_named(call: Call, case: Path, texts: Path) -> None:
    assert "E1 The fall" in call(case).out
    assert "2 articles" in call(texts).out
    assert "1 article" in call(texts / "a.txt").out


@pytest.mark.parametrize("verb", ANSWERING)
def test_a_verb_answers_in_text_and_in_json(call: Call, case: Path, verb: str) -> None:
    text, answer = call(verb, case), call(verb, case, "--format", "json")
    assert (text.status, answer.status, text.err, answer.err) == (0, 0, "", "")
    assert text.out.endswith("\n")
    assert [document["id"] for document in json.loads(answer.out)["documents"]] == ["a", "b"]


def test_events_gives_passages_and_silences(call: Call, case: Path) -> None:
    [event] = json.loads(call("events", case, "--format", "json").out)["events"]
    assert (event["id"], event["kind"]) == ("fall", "event")
    assert [(m["document"], m["start"], m["end"]) for m in event["mentions"]] == [("a", 0, 24)]
    assert [silence["document"] for silence in event["silences"]] == ["b"]


def test_align_lists_weaker_pairs_when_asked(call: Call) -> None:
    def scores(*options: str) -> list[float]:
        pairs = json.loads(call("align", "--format", "json", *options).out)["alignments"]
        return [pair["score"] for pair in pairs]

    assert min(scores()) >= 0.5
    assert min(scores("--min-score", "0.9")) >= 0.9
    assert len(scores("--min-score", "0.01")) >= len(scores())


def test_options_may_stand_before_between_and_behind_paths(call: Call, texts: Path) -> None:
    a, b = texts / "a.txt", texts / "b.txt"
    expected = call("events", a, b, "--format", "json")
    assert call("events", "--format", "json", a, b) == expected
    assert call("events", a, "--format", "json", b) == expected


# check


def test_check_finds_nothing_wrong_with_the_bundled_case(call: Call) -> None:
    done = call("check")
    assert (done.status, done.out, done.err) == (0, "no problems\n", "")


def test_check_lists_every_problem_by_file_and_line(call: Call, broken: Path) -> None:
    done = call("check", broken)
    assert done.status == 1
    first, second, third = done.out.splitlines()
    assert first.split("notes.yaml")[1].startswith(":1: unknown key 'titel'")
    assert second.split("notes.yaml")[1].startswith(":3: event 'fall' has nothing to look for")
    assert third.split("notes.yaml")[1].startswith(":4: names must be a list of texts")


def test_check_gives_problems_as_json_too(call: Call, broken: Path) -> None:
    done = call("check", broken, "--format", "json")
    assert done.status == 1
    assert [(problem["line"], problem.keys()) for problem in json.loads(done.out)["problems"]] == [
        (line, {"file", "line", "what"}) for line in (1, 3, 4)
    ]


@pytest.mark.parametrize("arguments", [[], *([verb] for verb in VERBS if verb != "check")])
def test_nothing_is_claimed_from_broken_annotations(call: Call, broken: Path, arguments: list[str]) -> None:
    done = call(*arguments, broken)
    assert (done.status, done.out) == (2, "")
    assert done.err == call("check", broken).out


# export


def test_the_formats_are_those_that_can_be_written() -> None:
    assert tuple(EXPORT_FORMATS) == FORMAT_NAMES


@pytest.mark.parametrize("name", FORMAT_NAMES)
def test_export_writes_every_format_to_standard_output(call: Call, case: Path, name: str) -> None:
    done = call("export", case, "--format", name)
    assert (done.status, done.err) == (0, "")
    assert "The Kestrel bridge fell." in done.out


def test_export_writes_markdown_unless_told_otherwise(call: Call, case: Path) -> None:
    assert call("export", case).out.startswith("# A bridge\n")


@pytest.mark.parametrize(
    ("name", "format_name"), [("x.html", "html"), ("x.CSV", "csv"), ("x.json", "json"), ("x", "markdown")]
)
def test_the_ending_of_the_file_says_the_format(
    call: Call, case: Path, tmp_path: Path, name: str, format_name: str
) -> None:
    done = call("export", case, "--output", tmp_path / name)
    assert (done.status, done.out) == (0, "")
    assert done.err == f"libya-reader: written to {tmp_path / name}\n"
    assert (tmp_path / name).read_bytes().decode() == call("export", case, "--format", format_name).out


def test_the_format_that_is_named_counts_more_than_the_ending(call: Call, case: Path, tmp_path: Path) -> None:
    call("export", case, "--output", tmp_path / "x.txt", "--format", "csv")
    assert list(csv.DictReader(io.StringIO((tmp_path / "x.txt").read_text())))


def test_export_into_a_folder_finds_a_name_of_its_own(call: Call, case: Path, tmp_path: Path) -> None:
    assert call("export", case, "--output", tmp_path, "--event", "E1", "--format", "html").status == 0
    assert (tmp_path / "excerpts-fall.html").is_file()


def test_events_are_chosen_by_id_and_label(call: Call) -> None:
    done = call("export", "--event", "majer", "--event", "T1", "--format", "json")
    assert [event["label"] for event in json.loads(done.out)["events"]] == ["E3", "T1"]


def test_an_event_that_is_not_there_is_refused(call: Call, case: Path) -> None:
    done = call("export", case, "--event", "E7")
    assert (done.status, done.out) == (2, "")
    assert done.err == "libya-reader: no event 'E7'; choose from fall (E1)\n"


def test_a_file_is_not_overwritten_unasked(call: Call, case: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.md"
    kept.write_text("old")
    done = call("export", case, "--output", kept)
    assert (done.status, kept.read_text()) == (2, "old")
    assert done.err.startswith(f"libya-reader: {kept}: exists already;")
    assert "--force" in done.err
    assert call("export", case, "--output", kept, "--force").status == 0
    assert kept.read_text().startswith("# A bridge")


def test_a_folder_that_is_not_there_is_named(call: Call, case: Path, tmp_path: Path) -> None:
    done = call("export", case, "--output", tmp_path / "gone" / "x.md")
    assert done.status == 2
    assert "the folder does not exist; create it" in done.err


# Arguments


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["events", "--format", "xml"], "invalid choice: 'xml' (choose from"),
        (["events", "--nonsense"], "unrecognized arguments: --nonsense"),
        (["--nonsense"], "unrecognized arguments: --nonsense"),
        (["align", "--min-score", "many"], "'many' is no probability"),
        (["align", "--min-score", "1.5"], "'1.5' is no probability"),
        (["align", "--min-score", "nan"], "'nan' is no probability"),
        (["export", "--format", "docx"], "invalid choice: 'docx'"),
        (["export", "--output"], "expected one argument"),
        (["events", ""], "an empty name; name a file or folder"),
        (["events", "--form", "json"], "unrecognized arguments"),
    ],
)
def test_wrong_arguments_are_one_line_with_what_to_do(call: Call, arguments: list[str], words: str) -> None:
    done = call(*arguments)
    assert (done.status, done.out) == (2, "")
    [line] = done.err.splitlines()
    assert words in line
    assert line.endswith("--help")


def test_a_path_named_like_a_verb_is_reached(
    call: Call, texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts.rename(tmp_path / "events")
    monkeypatch.chdir(tmp_path)
    opened = call("./events")
    assert "2 articles" in opened.out
    assert call("--", "events") == opened
    assert call("events", "events").out == call("events", "./events").out


def test_who_mistakes_a_verb_is_told_of_the_verbs(call: Call) -> None:
    [line] = call("event").err.splitlines()
    assert line.endswith("event: no such file or folder; or no such verb; the verbs are " + ", ".join(VERBS))


def test_who_names_a_verb_last_is_told_where_it_stands(call: Call, texts: Path) -> None:
    [line] = call(texts, "check").err.splitlines()
    assert line.endswith("check: no such file or folder; a verb stands first: libya-reader check PATH")


@pytest.mark.parametrize("part", ["seeds/a.txt", "annotations/notes.yaml", "annotations/judgements.yaml"])
def test_an_export_replaces_no_part_of_its_case_even_if_it_may_overwrite(call: Call, case: Path, part: str) -> None:
    (case / "annotations" / "judgements.yaml").write_text("judgements: []\n")
    before = (case / part).read_bytes()
    done = call("export", case, "--output", case / "seeds" / ".." / part, "--force")
    assert (done.status, done.out) == (2, "")
    assert done.err.endswith(": is part of the case itself and is not overwritten; choose another name\n")
    assert (case / part).read_bytes() == before


def test_a_folder_that_is_named_twice_is_one_case(call: Call, case: Path) -> None:
    assert call("events", case, case / "seeds" / "..").out == call("events", case).out


def test_check_of_several_folders_checks_each(call: Call, texts: Path, broken: Path) -> None:
    done = call("check", texts, broken)
    assert done.status == 1
    assert "unknown key 'titel' in the file" in done.out


def test_a_judgements_file_among_the_texts_is_told_with_what_to_do(call: Call, case: Path) -> None:
    file = case / "annotations" / "judgements.yaml"
    file.write_text("judgements: []\n")
    done = call("events", case / "seeds" / "a.txt", file)
    assert (done.status, done.out) == (2, "")
    assert done.err == f"libya-reader: {file}: holds judgements and no annotations; name the case folder to use them\n"


def test_the_version_is_told(call: Call) -> None:
    assert call("--version").out == f"libya-reader {__version__}\n"
