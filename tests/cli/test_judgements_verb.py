"""The verbs apply the person's judgements, list and check them, and write nothing."""

from __future__ import annotations

import csv
import io
import json
import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from running import Call

JUDGEMENTS = """\
judgements:
  - id: j-1
    kind: accepted
    event: fall
    document: a
    target: {exact: "The Kestrel bridge fell.", start: 0, end: 24}
    machine: {strength: direct, score: 0.9}
    note: "=seen"
    made: 2026-11-21T10:15:00Z
  - {id: j-2, kind: no-counterpart, event: fall, document: b, made: 2026-11-21T10:16:00Z}
"""
ORPHAN = """\
  - id: j-3
    kind: accepted
    event: fall
    document: b
    target: {exact: "Nothing like this was ever printed in the article at all.", start: 0, end: 57}
"""
UNKNOWN = "  - {id: j-4, kind: no-counterpart, event: flood, document: b}\n"
NOWHERE = "  - {id: j-5, kind: no-counterpart, event: fall, document: c}\n"
BROKEN = "judgements:\n  - {id: j-1, kind: acepted, event: fall, document: a}\n"
ANSWERS = ([], ["events"], ["align"], ["export"], ["events", "--format", "json"], ["export", "--format", "jsonld"])


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the user's data folder out of the tests."""
    data = tmp_path / "data"
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: data)
    return data


def judge(case: Path, text: str) -> Path:
    file = case / "annotations" / "judgements.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        str(path.relative_to(folder)): (path.read_bytes() if path.is_file() else b"", path.stat().st_mtime_ns)
        for path in folder.rglob("*")
    }


def test_events_tell_the_persons_word(call: Call, case: Path) -> None:
    judge(case, JUDGEMENTS)
    text = " ".join(call("events", case).out.split())
    assert "told: accepted by the person; the machine says told" in text
    assert "no counterpart, by the person's word" in text
    [event] = json.loads(call("events", case, "--format", "json").out)["events"]
    assert event["mentions"][0]["verdict"]["kind"] == "accepted"
    assert event["silences"][0]["verdict"]["kind"] == "no counterpart"


def test_the_plain_comparison_tells_it_too(call: Call, case: Path) -> None:
    judge(case, JUDGEMENTS)
    assert "accepted by the person" in " ".join(call(case).out.split())


@pytest.mark.parametrize("arguments", [*ANSWERS, ["judgements"], ["check"], ["judgements", "--format", "csv"]])
def test_reading_writes_nothing(call: Call, case: Path, own_data: Path, arguments: list[str]) -> None:
    judge(case, JUDGEMENTS)
    leftover = case / "annotations" / ".judgements.yaml.aaaaaaaaaaaaaaaa.tmp"
    leftover.touch()
    os.utime(leftover, (0, 0))
    before = snapshot(case)
    assert call(*arguments[:1], case, *arguments[1:]).status == 0
    assert snapshot(case) == before
    assert not own_data.exists()


@pytest.mark.parametrize("arguments", ANSWERS)
def test_a_broken_file_stops_no_verb_and_is_told_in_one_line(call: Call, case: Path, arguments: list[str]) -> None:
    expected = call(*arguments[:1], case, *arguments[1:])
    file = judge(case, BROKEN)
    done = call(*arguments[:1], case, *arguments[1:])
    assert done.status == 0
    if arguments[:1] != ["export"]:
        assert done.out == expected.out
    assert len(done.err.splitlines()) == 1
    assert f"{file}:2: unknown kind 'acepted'" in done.err
    assert "left out" in done.err
    assert file.read_text() == BROKEN


@pytest.mark.parametrize("name", ["markdown", "html", "csv", "json", "jsonld"])
def test_an_export_says_that_a_broken_file_is_left_out_and_not_where_it_lies(call: Call, case: Path, name: str) -> None:
    whole = call("export", case, "--format", name).out
    judge(case, BROKEN)
    export = call("export", case, "--format", name).out
    said = "judgements in judgements.yaml are left out, because it cannot be read: line 2: unknown kind"
    assert "are left out, because" not in whole
    assert said in export
    assert str(case) not in export


def test_what_the_users_folder_holds_counts_too(call: Call, case: Path, own_data: Path) -> None:
    from libya_reader.comparison.case import load_case
    from libya_reader.comparison.judgements.shelf import shelf_of

    own = shelf_of(load_case([case])).own
    assert own.is_relative_to(own_data)
    own.parent.mkdir(parents=True)
    own.write_text(JUDGEMENTS)
    assert "accepted by the person" in " ".join(call("events", case).out.split())


def test_single_files_keep_their_judgements_when_a_text_changes(call: Call, texts: Path) -> None:
    from libya_reader.comparison.case import load_case
    from libya_reader.comparison.judgements.shelf import shelf_of

    files = [texts / "a.txt", texts / "b.txt"]
    before = shelf_of(load_case(files))
    files[0].write_text("Something else stands here now.\n")
    assert shelf_of(load_case(files)) == before


# The verb


def test_the_verb_lists_orphans_first(call: Call, case: Path) -> None:
    judge(case, JUDGEMENTS + ORPHAN)
    done = call("judgements", case)
    assert done.status == 0
    lines = done.out.splitlines()
    assert lines[0].startswith("3 judgements, kept in")
    assert done.out.index("1 orphan: not found") < done.out.index("2 in place")
    assert "the machine had said told .90" in done.out


def test_the_verb_answers_in_json_as_the_contract_says(call: Call, case: Path) -> None:
    judge(case, JUDGEMENTS + ORPHAN)
    answer = json.loads(call("judgements", case, "--format", "json").out)
    assert [document["id"] for document in answer["documents"]] == ["a", "b"]
    assert answer["judgements"][0] == {
        "id": "j-1",
        "kind": "accepted",
        "event": "fall",
        "document": "a",
        "state": "anchored",
        "start": 0,
        "end": 24,
        "score": 1.0,
        "note": "=seen",
    }
    assert [each["state"] for each in answer["judgements"]] == ["anchored", "anchored", "orphan"]


def test_the_verb_gives_a_safe_table(call: Call, case: Path) -> None:
    judge(case, JUDGEMENTS)
    rows = list(csv.DictReader(io.StringIO(call("judgements", case, "--format", "csv").out, newline="")))
    assert [row["id"] for row in rows] == ["j-1", "j-2"]
    assert rows[0]["note"] == "'=seen"
    assert rows[0]["text"] == "The Kestrel bridge fell."
    assert rows[0]["line"] == "2"


def test_a_text_that_changed_moves_judgements_and_says_so(call: Call, case: Path) -> None:
    judge(case, JUDGEMENTS)
    (case / "seeds" / "a.txt").write_text("First of all, a sentence. The Kestrel bridge fell. Nobody was hurt.\n")
    [moved, _] = json.loads(call("judgements", case, "--format", "json").out)["judgements"]
    assert (moved["state"], moved["start"], moved["end"]) == ("moved", 26, 50)
    assert "1 moved" in call("judgements", case).out


def test_without_judgements_the_verb_says_so(call: Call, case: Path) -> None:
    assert call("judgements", case).out == "0 judgements\n"
    assert json.loads(call("judgements", case, "--format", "json").out)["judgements"] == []


def test_the_verb_names_every_mistake_of_a_broken_file_and_fails(call: Call, case: Path) -> None:
    judge(case, BROKEN + "  - {kind: note}\n")
    done = call("judgements", case)
    assert done.status == 2
    assert done.out == "0 judgements\n"
    assert len(done.err.splitlines()) > 1


# The check


def test_check_finds_nothing_wrong_with_sound_judgements(call: Call, case: Path) -> None:
    judge(case, JUDGEMENTS)
    done = call("check", case)
    assert (done.status, done.out) == (0, "no problems\n")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (BROKEN, 2, "unknown kind 'acepted'"),
        ("judgements: [\n", 2, "no YAML"),
        (JUDGEMENTS + ORPHAN, 11, "j-3: an orphan: “Nothing like this was ever printed in th…” is not found"),
        (JUDGEMENTS + UNKNOWN, 11, "j-4: there is no event 'flood'; choose from fall, or remove the judgement"),
        (JUDGEMENTS + NOWHERE, 11, "j-5: there is no document 'c' in the case"),
    ],
)
def test_check_names_what_is_wrong_with_its_line(call: Call, case: Path, text: str, line: int, words: str) -> None:
    file = judge(case, text)
    done = call("check", case)
    assert done.status == 1
    assert f"{file}:{line}: {words}" in done.out or (words == "no YAML" and "no YAML" in done.out)
    answer = json.loads(call("check", case, "--format", "json").out)
    assert answer["problems"]


MEANINGLESS = {
    'kind: accepted, event: null, document: a, target: {exact: "Nobody was hurt."}':
        "accepted of no event decides nothing; name the event, or remove the judgement",
    'kind: no-counterpart, event: fall, document: b, target: {exact: "A market opened."}':
        "no-counterpart is said of a whole document; remove the target",
    'kind: rejected, event: fall, document: a, target: {exact: "Nobody was hurt."}, '
    'counterpart: {document: b, target: {exact: "A market opened."}}':
        "rejected takes no counterpart; remove it, or pin the two",
    'kind: pinned, document: a, target: {exact: "Nobody was hurt."}, '
    'counterpart: {document: a, target: {exact: "The Kestrel bridge fell."}}':
        "pinned joins passages of two documents, and here both stand in one; correct one",
    "kind: no-counterpart, event: fall, document: b, made: yesterday":
        "made 'yesterday' is no time as in 2019-05-03T10:15:00Z, and the later of two words counts",
    "kind: no-counterpart, event: fall, document: b, machine: {strength: enormous, score: 0.4}":
        "the machine's strength 'enormous' is none; write direct, related or null",
}  # fmt: skip


@pytest.mark.parametrize(("entry", "words"), MEANINGLESS.items())
def test_check_names_what_can_be_read_and_means_nothing(call: Call, case: Path, entry: str, words: str) -> None:
    file = judge(case, f"judgements:\n  - {{id: j-9, {entry}}}\n")
    done = call("check", case)
    assert (done.status, done.out) == (1, f"{file}:2: j-9: {words}\n")


OVERRULED = """\
  - id: j-6
    kind: rejected
    event: fall
    document: a
    target: {exact: "The Kestrel bridge fell."}
    made: 2027-01-01T00:00:00Z
"""
IDLE = '  - {id: j-7, kind: accepted, document: a, target: {exact: "Nobody was hurt."}}\n'


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (OVERRULED, "does not count: j-6 says otherwise of the same passage, and later"),
        (UNKNOWN, "does not count: the case has no event 'flood' now"),
        (IDLE, "does not count: it names no event"),
    ],
)
def test_the_list_says_what_does_not_count(call: Call, case: Path, more: str, words: str) -> None:
    judge(case, JUDGEMENTS)
    assert "does not count" not in call("judgements", case).out
    judge(case, JUDGEMENTS + more)
    assert call("judgements", case).out.count(f"    {words}\n") == 1


def test_a_word_on_an_article_that_is_gone_is_an_orphan(call: Call, case: Path) -> None:
    judge(case, JUDGEMENTS + NOWHERE)
    [last] = [j for j in json.loads(call("judgements", case, "--format", "json").out)["judgements"] if j["id"] == "j-5"]
    assert (last["state"], last["score"]) == ("orphan", 0.0)
    listed = call("judgements", case).out
    assert listed.index("there is no document 'c' in the case") < listed.index("in place")


def test_check_of_broken_annotations_does_not_blame_the_judgements(call: Call, broken: Path) -> None:
    judge(broken, JUDGEMENTS + ORPHAN)
    done = call("check", broken)
    assert done.status == 1
    assert "orphan" not in done.out


def test_check_knows_the_events_that_are_discovered(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "found"
    folder.mkdir()
    words = "The Kestrel bridge at Oldbridge fell into the river on Monday and killed twelve passengers of the ferry.\n"
    (folder / "a.txt").write_text(words)
    (folder / "b.txt").write_text(f"{words}Nothing else is known of it.\n")
    events = json.loads(call("events", folder, "--format", "json").out)["events"]
    if not events:
        pytest.skip("nothing is discovered here")
    (folder / "annotations").mkdir()
    text = f"judgements:\n  - {{id: j-1, kind: no-counterpart, event: {json.dumps(events[0]['id'])}, document: a}}\n"
    (folder / "annotations" / "judgements.yaml").write_text(text)
    assert call("check", folder).out == "no problems\n"
