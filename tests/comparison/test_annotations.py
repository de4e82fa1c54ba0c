"""Annotations are checked strictly: every mistake is told, all at once, each with its line."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from libya_reader.comparison.case import load_case

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.case import Case

SOUND = """\
title: A bridge
documents:
  - id: "a"
    file: a.txt
    outlet: unknown
    date: 2019-03-02
people: {Anna Berg: [Berg]}
events:
  collapse:
    title: The collapse
    names: [Anna Berg]
    dates: [March 2]
    numbers: [12 people]
topics:
  blame: {cues: [who is to blame]}
"""

MISTAKES = {
    "an unknown key": ("titel: A bridge", 1, "unknown key 'titel' in the file; known are documents, events"),
    "an unknown key of a document": (
        'documents:\n  - id: "a"\n    file: a.txt\n    author: Berg',
        4,
        "unknown key 'author' in a document; known are date, file",
    ),
    "an unknown key of an event": ("events:\n  e:\n    cues: [x y]\n    place: [Rome]", 4, "unknown key 'place'"),
    "text for a list": ("events:\n  e:\n    names: Berg", 3, "names must be a list of texts, not text"),
    "a list for a mapping": ("events:\n  - e", 1, "events must be a mapping (key: value), not a list"),
    "a mapping for a list": ("documents:\n  a: a.txt", 1, "documents must be a list (lines that begin with -)"),
    "a number for a text": ("title: 2011", 1, 'title must be text, not a number; put it in quotation marks: "2011"'),
    "a text for a document": ("documents:\n  - a.txt", 2, "a document must be a mapping (key: value), not text"),
    "a number in a list of texts": (
        "events:\n  e:\n    numbers:\n      - 53",
        4,
        "numbers must hold texts, not a number",
    ),
    "a document without a file": ('documents:\n  - id: "a"', 2, "a document needs 'file'"),
    "an event without a name": ('events:\n  "": {cues: [x y]}', 2, "the name of an event is empty"),
    "an id used twice": (
        'documents:\n  - {id: "a", file: a.txt}\n  - {id: "a", file: b.txt}',
        3,
        "id 'a' is used twice (first in line 2)",
    ),
    "a file used twice": (
        'documents:\n  - {id: "a", file: a.txt}\n  - {id: "b", file: a.txt}',
        3,
        "file 'a.txt' is used twice (first in line 2)",
    ),
    "an id for an event and a topic": (
        "events:\n  e: {cues: [x y]}\ntopics:\n  e: {cues: [x y]}",
        4,
        "id 'e' is used twice: for an event and for a topic",
    ),
    "a key given twice": ("title: A\npeople: {}\ntitle: B", 3, "title is given twice (first in line 1)"),
    "an event id given twice": (
        "events:\n  e: {cues: [x y]}\n  e: {cues: [y z]}",
        3,
        "e is given twice (first in line 2)",
    ),
    "an event with nothing to look for": (
        "events:\n  e:\n    title: Something",
        2,
        "event 'e' has nothing to look for; give it some of cues, dates",
    ),
    "a topic with nothing to look for": ("topics:\n  t: {cues: []}", 2, "topic 't' has nothing to look for"),
    "a document whose file is not there": (
        'documents:\n  - id: "a"\n    file: gone.txt',
        2,
        "document 'a': there is no file 'gone.txt' among the texts",
    ),
    "000 as a number": ("documents:\n  - id: 000\n    file: a.txt", 2, "unquoted 000 is a number with a leading zero"),
    "12:30 as a time": ("title: 12:30", 1, "unquoted 12:30 is a time"),
    "no as a truth": ("events:\n  e:\n    names: [no]", 3, "unquoted no is text to some programs"),
    "40,000 in brackets": ("events:\n  e:\n    numbers: [40,000 people]", 3, "numbers must hold texts, not a number"),
    "a date that is none": (
        'documents:\n  - {id: "a", file: a.txt, date: yesterday}',
        2,
        "date 'yesterday' is no day as in 2019-05-03; or say unknown",
    ),
    "a sought date that is none": ("events:\n  e: {dates: [soon]}", 2, "'soon' is no date as in May 3"),
    "a sought number that counts nothing": ("events:\n  e: {numbers: [many]}", 2, "'many' is no number with what it"),
    "a name without a letter": ("events:\n  e:\n    names:\n      - '-'", 4, "'-' is no name: it holds no letter"),
    "a spelling without a letter": ("people:\n  Anna Berg:\n    - '.'", 3, "'.' is no name: it holds no letter"),
    "a cue of function words": ("events:\n  e: {cues: [of the]}", 2, "'of the' is no phrase to look for"),
    "no YAML": ("title: [a, b\nevents:\n  e: {}", 2, "no YAML: "),
    "a tab": ("events:\n\te: {}", 2, "no YAML: indent with spaces, not tabs"),
    "a control character": ("title: a\x1b[31mb", 1, "a character (U+001B) that a YAML file may not hold"),
    "a list for the whole": ("- a\n- b", 1, "the file must be a mapping (key: value), not a list"),
}


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Lay out a case of one text without annotations."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "annotations").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text("Anna Berg spoke.")
    return tmp_path


def annotated(case: Path, yaml: str | bytes, name: str = "notes.yaml") -> Case:
    data = yaml if isinstance(yaml, bytes) else yaml.encode()
    (case / "annotations" / name).write_bytes(data)
    return load_case([case])


def problems(case: Case) -> list[tuple[int, str]]:
    return [(problem.line, problem.what) for problem in case.problems]


def test_sound_annotations_have_no_problems(case: Path) -> None:
    loaded = annotated(case, SOUND)
    assert problems(loaded) == []
    assert loaded.title == "A bridge"
    assert [query.id for query in loaded.queries] == ["collapse", "blame"]
    assert loaded.queries[0].searched == ("Anna Berg", "Berg", "March 2", "12 people")
    assert (loaded.documents[0].outlet, loaded.documents[0].date) == (None, "2019-03-02")


def test_the_bundled_annotations_have_no_problems() -> None:
    assert load_case().problems == ()


@pytest.mark.parametrize(("yaml", "line", "what"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_with_its_line(case: Path, yaml: str, line: int, what: str) -> None:
    found = problems(annotated(case, yaml))
    assert any(each_line == line and what in text for each_line, text in found), found


@pytest.mark.parametrize("mistake", [name for name in MISTAKES if name != "no as a truth"])
def test_a_mistake_is_told_in_one_line_of_text(case: Path, mistake: str) -> None:
    assert all(text.isprintable() for _, text in problems(annotated(case, MISTAKES[mistake][0])))


def test_all_mistakes_are_told_at_once_in_the_order_of_their_lines(case: Path) -> None:
    loaded = annotated(
        case,
        textwrap.dedent("""\
            titel: A bridge
            documents:
              - id: 000
                file: gone.txt
              - id: "b"
                file: a.txt
              - id: "b"
                file: b.txt
            events:
              one: {}
              two:
                names: Berg
                nams: [Berg]
              two: {cues: [x]}
            topics:
              three: 3
            """),
    )
    assert [line for line, _ in problems(loaded)] == [1, 3, 3, 7, 7, 10, 11, 12, 13, 14, 16, 16]


def test_a_mistake_names_its_file_as_it_is_reached_from_here(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    annotated(case, "titel: A")
    monkeypatch.chdir(case)
    assert str(load_case([case]).problems[0]).startswith("annotations/notes.yaml:1: unknown key 'titel'")


def test_an_id_used_in_two_files_is_told(case: Path) -> None:
    annotated(case, "events:\n  e: {cues: [x y]}\n", "a.yaml")
    loaded = annotated(case, "title: B\nevents:\n  e: {cues: [x y]}\n", "b.yaml")
    [problem] = loaded.problems
    assert problem.file.endswith("b.yaml")
    assert problem.line == 3
    assert problem.what.startswith("id 'e' is used twice (first in ")
    assert problem.what.endswith("a.yaml:2); rename one")


def test_judgements_are_no_annotations(case: Path) -> None:
    assert annotated(case, "judgements: []", "judgements.yaml").problems == ()


@pytest.mark.parametrize("data", [b"\xff\xfet\0", b"title: \xe4"])
def test_annotations_that_are_no_utf_8_are_a_problem_in_line_one(case: Path, data: bytes) -> None:
    [(line, what)] = problems(annotated(case, data))
    assert line == 1
    assert "save it as UTF-8" in what


@pytest.mark.parametrize("yaml", ["", "# nothing yet\n", "\ufefftitle: A\n", "title: A\r\nevents: {}\r\n"])
def test_empty_annotations_byte_order_marks_and_windows_line_ends_are_no_mistakes(case: Path, yaml: str) -> None:
    assert problems(annotated(case, yaml)) == []
