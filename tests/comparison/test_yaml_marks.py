"""YAML that people write is read strictly, and every problem is told with its line."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from libya_reader.comparison import yaml_marks
from libya_reader.comparison.yaml_marks import Problem, load_marked

if TYPE_CHECKING:
    from libya_reader.comparison.yaml_marks import MarkedYaml

CASE = """\
# what to look for
documents:
  - {file: "000.txt", siglum: "000"}
  - file: "001.txt"
    siglum: "001"
events:
  bridge:
    title: Collapse of the bridge
    numbers: [5, 2.5, -3, 0]
    date: 2019-03-02
    sure: true
    nearby:
    note: |
      no
"""


@pytest.fixture(params=["C", "Python"], autouse=True)
def each_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "Python":
        monkeypatch.setattr(yaml_marks, "Loader", yaml.SafeLoader)
    elif not yaml.__with_libyaml__:
        pytest.skip("PyYAML was built without its C parser")


def problems(text: str) -> list[str]:
    return [str(problem) for problem in load_marked(text, "f.yaml").problems]


@pytest.mark.parametrize(
    "text", ["[" * 300_000, "? " + "[" * 300_000, "{a: " * 100_000], ids=["lists", "a key", "mappings"]
)
def test_what_is_nested_too_deep_is_read_no_further(text: str) -> None:
    started = time.perf_counter()
    assert len(problems(text)) == 1
    assert time.perf_counter() - started < 3


def test_what_a_merge_left_is_told_as_such_and_not_in_text_that_can_be_read() -> None:
    left = "events:\n<<<<<<< HEAD\n  a: {cues: [x]}\n=======\n  b: {cues: [x]}\n>>>>>>> theirs\n"
    told = "f.yaml:2: a merge left its marks (<<<<<<<); keep one side of each conflict and remove the marks"
    assert problems(left) == [told]
    assert problems("title: |\n  <<<<<<< HEAD\n") == []


def test_plain_values_are_text_numbers_truth_and_nothing_else() -> None:
    marked = load_marked(CASE, "case.yaml")
    assert marked.problems == ()
    assert marked.data == {
        "documents": [{"file": "000.txt", "siglum": "000"}, {"file": "001.txt", "siglum": "001"}],
        "events": {
            "bridge": {
                "title": "Collapse of the bridge",
                "numbers": [5, 2.5, -3, 0],
                "date": "2019-03-02",
                "sure": True,
                "nearby": None,
                "note": "no\n",
            }
        },
    }


def test_every_value_knows_its_line() -> None:
    marked = load_marked(CASE, "case.yaml")
    assert marked.line("documents", 0, "siglum") == 3
    assert marked.line("documents", 1, "siglum") == 5
    assert marked.line("events", "bridge") == 7
    assert marked.line("events", "bridge", "numbers", 2) == 9
    assert marked.line("events", "bridge", "missing", "deeper") == 7
    assert marked.line() == 2
    assert str(marked.problem("has no end", "events", "bridge", "date")) == "case.yaml:10: has no end"


@pytest.mark.parametrize(
    "value",
    "000 010 0_1 12:30 1:02:03 40,000 1_000 0x1F 0o17 0b11 +5 5. .5 1e5 1.5e-3 .inf -.INF .nan "
    "yes No ON off True FALSE Null NULL 1234567890123456789012".split(),
)
def test_what_yaml_programs_read_differently_must_be_quoted(value: str) -> None:
    (problem,) = problems(f"a: 1\nb: {value}\n")
    assert problem.startswith(f"f.yaml:2: unquoted {value} is ")
    assert problem.endswith(f'put it in quotation marks: "{value}"')
    assert load_marked(f"b: {value}", "f").data == {"b": value}
    assert problems(f'b: "{value}"') == problems(f"- '{value}'") == []


@pytest.mark.parametrize("value", ["2011-06-20", "2026-11-21T10:15:00Z", "1.2.3", "12-13", "a 000", "y", "5th", "$5"])
def test_what_every_program_reads_alike_may_stay_as_it_is(value: str) -> None:
    assert load_marked(f"a: {value}", "f").data == {"a": value}
    assert problems(f"a: {value}") == []


def test_a_number_in_brackets_must_not_fall_apart() -> None:
    (problem,) = problems("a: [40,000, 7]")
    assert problem == 'f.yaml:1: 40,000 in brackets is two values; put it in quotation marks: "40,000"'
    assert problems("a: [40, 100]") == []


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "a is given twice (first in line 1); keep one"),
        ('a:\n  "000": 1\n  "000": 2\n', 3, "000 is given twice (first in line 2); keep one"),
        ("a: 1\n12: 2\n", 2, 'a key must be text; put it in quotation marks: "12"'),
        ("a: 1\n[b, {c: d}]: 2\n", 2, "a key must be text"),
        ("a: &x 1\nb: *x\n", 2, "*x refers to another place; write the value out"),
        ("a:\n  <<: {b: 1}\n", 2, "<< takes over the keys of another place; write them out"),
        ("a: !!float 1\n", 1, "the tag tag:yaml.org,2002:float has no meaning here; remove it"),
        ("a: 1\n---\nb: 2\n", 2, "a second document begins (---); a file holds one"),
        ("\n" + "[" * 900 + "]" * 900, 2, "nested too deep"),
        ("a: 1\nb: \x07\n", 2, "a character (U+0007) that a YAML file may not hold; remove it"),
    ],
)
def test_what_would_pass_silently_elsewhere_is_a_problem(text: str, line: int, what: str) -> None:
    assert load_marked(text, "f.yaml").problems == (Problem("f.yaml", line, what),)


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("a: 1\ntitle: War: the report\n", 2, "a second colon in one line"),
        ("a:\n\tb: 1\n", 2, "indent with spaces, not tabs"),
        ('a: 1\nb: "open\nc: 1\n', 2, "never closed"),
        ("a: 1\n- b\n", 2, "no YAML: "),
        ('a: "\\d"\n', 1, "a backslash in double quotation marks must be written twice"),
    ],
)
def test_a_file_that_is_no_yaml_is_told_with_its_line(text: str, line: int, hint: str) -> None:
    marked = load_marked(text, "f.yaml")
    assert marked.data is None
    (problem,) = marked.problems
    assert problem.line == line
    assert hint in problem.what
    assert "\n" not in problem.what


def test_all_problems_are_told_at_once_in_the_order_of_lines() -> None:
    told = problems("a: 000\nb: {c: no, c: 1}\nd: [12:30]\n")
    assert [line.split(": ", 1)[0] for line in told] == ["f.yaml:1", "f.yaml:2", "f.yaml:2", "f.yaml:3"]


@pytest.mark.parametrize("text", ["", "\n# nothing\n", "\ufeff", "---\n"])
def test_an_empty_file_holds_nothing(text: str) -> None:
    marked = load_marked(text, "f")
    assert (marked.data, marked.problems) == (None, ())


def test_a_byte_order_mark_is_passed_over() -> None:
    assert load_marked("\ufeffa: 1\n", "f").data == {"a": 1}


@settings(max_examples=300)
@given(st.text(alphabet="ab0:,-[]{}\"'#&*!|>%@\t\n <?~\\.é\u2028", max_size=60))
def test_any_text_at_all_is_read_or_told(text: str) -> None:
    marked: MarkedYaml = load_marked(text, "f")
    assert all(problem.line >= 1 for problem in marked.problems)
    assert all(line >= 1 for line in marked.lines.values())


def test_three_hundred_lines_take_no_time() -> None:
    entry = '  - name: "x{0}"\n    {{a: [1, 2.5, three], b: "quoted text: {0}"}}\n'.replace("    {{", "    more: {{")
    text = "all:\n" + "".join(entry.format(n) for n in range(150))
    load_marked(text, "f")
    begun = time.process_time()
    load_marked(text, "f")
    assert time.process_time() - begun < 0.25  # 3 ms with the C parser, 25 ms in Python, on a slow machine
