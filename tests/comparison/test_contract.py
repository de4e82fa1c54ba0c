"""The JSON that scripts read is a contract: its keys, its offsets, and nothing that commands a terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hostile import hostile_case
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.comparison.bundled import bundled_case
from libya_reader.comparison.case import load_case
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.contract import (
    align_answer,
    check_answer,
    events_answer,
    figures_answer,
    json_number,
    json_text,
    quotes_answer,
)

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison


def read(answer: Any) -> Any:
    return json.loads(json_text(answer))


@pytest.fixture(scope="module")
def events(comparison: Comparison) -> Any:
    return read(events_answer(comparison))


def test_every_answer_names_its_documents(comparison: Comparison, events: Any) -> None:
    expected = [
        {
            "id": d.id,
            "file": d.file,
            "sha256": d.sha256,
            "title": d.title,
        }
        for d in comparison.case.documents
    ]
    assert events["documents"] == expected
    assert read(align_answer(comparison))["documents"] == expected
    assert read(check_answer(comparison.case, ())) == {"documents": expected, "problems": []}


def test_events_hold_what_the_contract_says_and_nothing_else(events: Any) -> None:
    assert [event["id"] for event in events["events"]][:3] == ["al-gharari", "sirte-bodies", "majer"]
    for event in events["events"]:
        assert event.keys() == {"id", "title", "kind", "mentions", "silences"}
        assert event["kind"] in {"event", "topic", "discovered"}
        for mention in event["mentions"]:
            assert mention.keys() == {"document", "start", "end", "strength", "score", "reasons", "verdict"}
            assert mention["strength"] in {"direct", "related"}
            assert all(reason.keys() == {"for", "what", "text"} for reason in mention["reasons"])
        for silence in event["silences"]:
            assert silence.keys() == {"document", "searched", "nearest", "verdict", "rejected"}
            assert silence["nearest"] is None or silence["nearest"].keys() == {"start", "end", "score"}


def test_a_document_tells_of_an_event_or_is_silent_on_it(events: Any) -> None:
    for event in events["events"]:
        told = {m["document"] for m in event["mentions"] if m["strength"] == "direct"}
        silent = {s["document"] for s in event["silences"]}
        assert told | silent == {"000", "001", "002"}
        assert not told & silent


def test_offsets_count_the_code_points_of_the_file_as_it_lies_there(tmp_path: Path) -> None:
    text = "Zürich—😀 calm.\r\nThe Kestrel bridge fell.\r\n"
    (tmp_path / "seeds").mkdir()
    (tmp_path / "annotations").mkdir()
    (tmp_path / "seeds" / "a.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    (tmp_path / "annotations" / "n.yaml").write_text("events: {fall: {names: [Kestrel], cues: [bridge fell]}}")
    [event] = read(events_answer(compare(load_case([tmp_path]))))["events"]
    [mention] = event["mentions"]
    assert text[mention["start"] : mention["end"]] == "The Kestrel bridge fell."


def test_alignments_hold_what_the_contract_says(comparison: Comparison) -> None:
    answer = read(align_answer(comparison))
    assert answer["alignments"]
    for pair in answer["alignments"]:
        assert pair.keys() == {"a", "b", "score", "reasons", "verdict"}
        assert pair["a"].keys() == pair["b"].keys() == {"document", "start", "end"}
        assert pair["a"]["document"] != pair["b"]["document"]
        assert 0.5 <= pair["score"] <= 1
        assert pair["reasons"]


def test_weaker_pairs_come_when_asked_for_and_without_reasons(comparison: Comparison) -> None:
    def count(least: float) -> int:
        return len(read(align_answer(comparison, least))["alignments"])

    assert count(0.01) >= count(0.5) >= count(0.9) >= count(1.0)
    for pair in read(align_answer(comparison, 0.01))["alignments"]:
        assert bool(pair["reasons"]) == (pair["score"] >= 0.5)


def test_figures_hold_what_the_contract_says_and_nothing_else(comparison: Comparison) -> None:
    answer = read(figures_answer(comparison))
    assert answer.keys() == {"documents", "quantities", "relations"}
    for quantity in answer["quantities"]:
        assert [*quantity] == [
            "document", "start", "end", "text", "low", "high", "relation", "modifier", "vague", "unit", "counted",
            "measure", "claimant", "blamed", "place", "date",
        ]  # fmt: skip
        text = comparison.documents[quantity["document"]].text
        assert text[quantity["start"] : quantity["end"]] == quantity["text"]
        counted = quantity["counted"]
        assert counted is None or (counted.keys() == {"text", "start", "end"})
        assert counted is None or text[counted["start"] : counted["end"]] == counted["text"]
        for name in ("claimant", "blamed", "place", "date"):
            assert quantity[name] is None or quantity[name].keys() == {"name", "start", "end"}
        assert quantity["vague"] is (quantity["relation"] == "vague")
        assert not quantity["vague"] or quantity["low"] is quantity["high"] is None


def test_relations_of_figures_join_places_of_quantities(comparison: Comparison) -> None:
    answer = read(figures_answer(comparison))
    places = {(q["document"], q["start"], q["end"]) for q in answer["quantities"]}
    assert answer["relations"]
    for relation in answer["relations"]:
        assert relation.keys() == {"kind", "a", "b", "reasons"}
        assert relation["reasons"]
        for side in (relation["a"], relation["b"]):
            assert (side["document"], side["start"], side["end"]) in places


@pytest.mark.parametrize(
    ("value", "written"),
    [(4.0, 4), (2.5, 2.5), (None, None), (float("inf"), None), (float("nan"), None), (1e300, 1e300)],
)
def test_numbers_are_such_as_json_may_hold(value: float | None, written: float | None) -> None:
    assert json_number(value) == written
    assert isinstance(json_number(4.0), int)


def test_the_same_case_gives_the_same_json(comparison: Comparison) -> None:
    again = compare(load_case([bundled_case()]))
    assert json_text(events_answer(again)) == json_text(events_answer(comparison))
    assert json_text(align_answer(again)) == json_text(align_answer(comparison))


def test_letters_of_every_script_stand_as_they_are(comparison: Comparison) -> None:
    assert "“admit a mistake”" in json_text(events_answer(comparison))


def test_json_of_a_hostile_case_commands_no_terminal(tmp_path: Path) -> None:
    written = json_text(events_answer(hostile_case(tmp_path / "case")))
    assert all(char.isprintable() or char == "\n" for char in written)


@given(st.text(st.characters()))
def test_any_text_at_all_comes_back_out_of_printable_json(text: str) -> None:
    written = json_text({"text": text})
    written.encode()
    assert json.loads(written) == {"text": text}
    assert not any(ord(char) in {*range(10), *range(11, 32), *range(0x7F, 0xA0), 0x202E} for char in written)


@pytest.fixture(scope="module")
def quotes(comparison: Comparison) -> Any:
    return read(quotes_answer(comparison))


def test_quotations_hold_what_the_contract_says_and_nothing_else(comparison: Comparison, quotes: Any) -> None:
    assert quotes.keys() == {"documents", "quotations", "relations"}
    for one in quotes["quotations"]:
        text = comparison.documents[one["document"]].text
        assert one.keys() == {"document", "content", "speaker", "cue", "kind", "marks", "inferred", "score"}
        for part in (one["content"], one["cue"]):
            assert part is None or part["text"] == text[part["start"] : part["end"]]
        assert one["speaker"] is None or one["speaker"].keys() == {"name", "start", "end"}
        assert one["kind"] in {"direct", "mixed", "indirect"}
        assert one["marks"] in {"both", "opening", "closing", "none"}
        assert isinstance(one["inferred"], bool)
        assert 0 <= one["score"] <= 1


def test_relations_of_quotations_lead_to_quotations_of_other_documents(quotes: Any) -> None:
    places = {(q["document"], q["content"]["start"], q["content"]["end"]) for q in quotes["quotations"]}
    assert quotes["relations"]
    for relation in quotes["relations"]:
        assert relation.keys() == {"kind", "a", "b", "reasons"}
        assert relation["kind"] in {
            "same words",
            "same speaker, different words",
            "same institution, different speakers",
        }
        sides = [(side["document"], side["start"], side["end"]) for side in (relation["a"], relation["b"])]
        assert set(sides) <= places
        assert sides[0][0] != sides[1][0]
        assert all(reason.keys() == {"for", "what", "text"} for reason in relation["reasons"])


def test_quotations_are_the_same_where_no_event_is_sought(comparison: Comparison, quotes: Any) -> None:
    assert read(quotes_answer(compare(comparison.case, events=False))) == quotes
