"""Exports, JSON and plain text tell the person's word from the machine's."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from judged_case import ASIDE, BODIES, COUNT, EVIDENCE, MAJER, TOTAL, Person
from markdown_it import MarkdownIt

from libya_reader.comparison.contract import align_answer, events_answer, json_text, judgements_answer
from libya_reader.comparison.exports import EXPORT_FORMATS, render_export
from libya_reader.comparison.judgements.applied import KeptJudgements
from libya_reader.comparison.judgements_csv import judgements_csv
from libya_reader.comparison.plain import align_text, comparison_text, events_text
from libya_reader.comparison.plain_judgements import judgements_text

if TYPE_CHECKING:
    from libya_reader.comparison.comparison import Comparison

NOTE = "=1+1 <b>see</b> **annex**\x1b[31m"
BODIES_REST = "abandoned hotel in Sirte, and some had their hands bound"


@pytest.fixture(scope="module")
def judged(comparison: Comparison) -> Comparison:
    """Judge the bundled case in every way there is."""
    person = Person(comparison)
    person.says("accepted", "majer", "002", MAJER, note="same strike as in the annex")
    person.says("accepted", "majer", "001", COUNT)
    person.says("rejected", "sirte-bodies", "000", BODIES)
    person.says("rejected", "sirte-bodies", "000", EVIDENCE)
    person.says("no-counterpart", "al-gharari", "002")
    person.says("pinned", "civilian-toll", "001", COUNT, other=("002", TOTAL))
    person.says("pinned", None, "000", "Amnesty itself documented", other=("002", ASIDE))
    person.says("note", None, "002", MAJER, note=NOTE)
    person.says("note", None, "002", "Commission head Philippe Kirsch", note="on no event at all")
    person.says("graded", "majer", grade="single source")
    person.loses("majer", "000", "words that stood here once and stand here no more at all")
    return person.comparison


def event(answer: Any, name: str) -> Any:
    return next(each for each in answer["events"] if each["id"] == name)


def read(answer: Any) -> Any:
    return json.loads(json_text(answer))


# JSON


def test_every_mention_has_a_verdict_beside_the_machines_score(judged: Comparison) -> None:
    answer = read(events_answer(judged))
    verdicts = [m["verdict"] for e in answer["events"] for m in e["mentions"]]
    assert {v["kind"] for v in verdicts if v} == {"accepted", "added", "pinned"}
    assert None in verdicts
    [accepted] = [m for m in event(answer, "majer")["mentions"] if m["document"] == "002"]
    assert accepted["verdict"] == {
        "kind": "accepted",
        "judgement": "j-1",
        "machine": {"strength": "direct", "score": accepted["score"]},
    }
    [added] = [m for m in event(answer, "majer")["mentions"] if m["document"] == "001"]
    assert added["verdict"] == {"kind": "added", "judgement": "j-2", "machine": None}
    assert (added["score"], added["strength"]) == (0.0, "direct")


def test_silences_say_what_the_person_asserted_and_rejected(judged: Comparison) -> None:
    answer = read(events_answer(judged))
    silences = {(e["id"], s["document"]): s for e in answer["events"] for s in e["silences"]}
    assert silences["al-gharari", "002"]["verdict"]["kind"] == "no counterpart"
    assert silences["al-gharari", "000"]["verdict"] is None
    assert silences["sirte-bodies", "000"]["rejected"] == 2
    assert silences["sirte-bodies", "001"]["rejected"] == 0


def test_pairs_have_a_verdict(judged: Comparison) -> None:
    pairs = read(align_answer(judged))["alignments"]
    assert {pair["verdict"] for pair in pairs} == {None, "accepted", "pinned"}
    assert all(pair["verdict"] or pair["score"] >= 0.5 for pair in pairs)
    assert all(pair["reasons"] for pair in pairs)


def test_judgements_hold_what_the_contract_says_and_nothing_else(judged: Comparison) -> None:
    answer = read(judgements_answer(judged.case, judged.judgements))
    assert answer.keys() == {"documents", "judgements"}
    for each in answer["judgements"]:
        assert list(each) == ["id", "kind", "event", "document", "state", "start", "end", "score", "note"]
        assert (each["start"] is None) == (each["end"] is None)
    orphans = [each for each in answer["judgements"] if each["state"] == "orphan"]
    assert [(each["start"], each["end"]) for each in orphans] == [(None, None)]
    text = judged.documents["002"].text
    [majer] = [each for each in answer["judgements"] if each["id"] == "j-1"]
    assert text[majer["start"] : majer["end"]].startswith(MAJER)
    assert (majer["state"], majer["score"], majer["note"]) == ("anchored", 1.0, "same strike as in the annex")


# Exports


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_a_rejected_passage_is_in_no_export(judged: Comparison, comparison: Comparison, name: str) -> None:
    assert BODIES_REST in render_export(comparison, ["sirte-bodies"], name)
    assert BODIES_REST not in render_export(judged, ["sirte-bodies"], name)


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_a_grade_is_in_an_export_only_where_the_person_gave_it(
    judged: Comparison, comparison: Comparison, name: str
) -> None:
    assert "single source" not in render_export(comparison, None, name)
    assert "single source" in render_export(judged, ["majer"], name)
    assert "single source" not in render_export(judged, ["al-gharari"], name)


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_the_person_is_told_from_the_machine(judged: Comparison, comparison: Comparison, name: str) -> None:
    plain, export = (render_export(each, ["majer", "al-gharari"], name) for each in (comparison, judged))
    for word in ("accepted", "no counterpart", "same strike as in the annex"):
        assert word in export
        assert word not in plain


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_what_no_excerpt_shows_is_in_a_whole_export_all_the_same(judged: Comparison, name: str) -> None:
    whole, part = render_export(judged, None, name), render_export(judged, ["no-fly-zone"], name)
    for words in ("on no event at all", "stand here no more at all"):
        assert words in whole
        assert words not in part
    assert "UN chief Ban Ki-moon" in whole


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_every_note_is_in_a_whole_export_but_those_on_what_was_rejected(comparison: Comparison, name: str) -> None:
    person = Person(comparison)
    person.says("accepted", "majer", "002", MAJER, note="the first of two readers")
    person.says("accepted", "majer", "002", MAJER, note="the second of two readers")
    person.says("no-counterpart", "majer", "000", note="read twice, and nothing found")
    person.says("no-counterpart", "al-gharari", "001", note="against what is shown")
    person.says("no-counterpart", "majer", "009", note="on an article that is gone")
    person.says("accepted", "gone", "001", COUNT, note="of an event that is gone")
    export = render_export(person.comparison, None, name)
    assert [j.judgement.note for j in person.comparison.judgements if j.judgement.note not in export] == []


def test_an_orphan_says_of_which_event_and_article_it_was(judged: Comparison) -> None:
    orphan = f"accepted, {judged.labels['majer']} {judged.events_by_id['majer'].title}, 000, but no longer found"
    assert orphan in render_export(judged, None, "markdown")
    rows = csv.DictReader(io.StringIO(render_export(judged, None, "csv"), newline=""))
    [row] = [row for row in rows if row["verdict"].startswith(orphan)]
    assert (row["event"], row["stance"]) == ("majer", "person")


def test_csv_tells_what_the_person_says_of_an_article_that_tells_of_the_event(comparison: Comparison) -> None:
    person = Person(comparison)
    person.says("no-counterpart", "majer", "002")
    rows = csv.DictReader(io.StringIO(render_export(person.comparison, ["majer"], "csv"), newline=""))
    [row] = [row for row in rows if row["document"] == "002" and row["verdict"]]
    assert (row["stance"], row["verdict"], row["machine_strength"]) == ("person", "no counterpart", "direct")


@pytest.mark.parametrize("name", EXPORT_FORMATS)
def test_notes_command_no_terminal(judged: Comparison, name: str) -> None:
    assert all(char.isprintable() or char in "\r\n" for char in render_export(judged, None, name))


def test_notes_are_no_markup_in_markdown(judged: Comparison) -> None:
    tokens = MarkdownIt("commonmark").parse(render_export(judged, ["majer"], "markdown"))
    inside = [child for token in tokens for child in token.children or []]
    assert not {t.type for t in (*tokens, *inside)} & {"html_block", "html_inline", "link_open", "code_inline"}
    assert any("<b>see</b> **annex**" in child.content for child in inside)


def test_html_shows_notes_as_they_are(judged: Comparison) -> None:
    page = render_export(judged, ["majer"], "html")
    assert "&lt;b&gt;see&lt;/b&gt; **annex**" in page
    assert '<figure class="told person">' in page


def test_csv_has_columns_for_the_persons_word_and_no_formula(judged: Comparison) -> None:
    rows = list(csv.DictReader(io.StringIO(render_export(judged, None, "csv"), newline="")))
    [accepted] = [row for row in rows if row["verdict"] == "accepted" and row["event"] == "majer"]
    assert accepted["machine_strength"] == "direct"
    assert accepted["machine_score"] == accepted["score"]
    assert accepted["grade"] == "single source"
    assert "note by the person: same strike as in the annex" in accepted["person"]
    [asserted] = [row for row in rows if row["verdict"] == "no counterpart"]
    assert (asserted["event"], asserted["document"], asserted["stance"]) == ("al-gharari", "002", "silent")
    [emptied] = [row for row in rows if row["event"] == "sirte-bodies" and row["document"] == "000"]
    assert (emptied["stance"], emptied["rejected"]) == ("silent", "2")
    assert {row["verdict"] for row in rows if row["stance"] == "person"} >= {"pinned", "note"}
    assert not any(value.startswith(("=", "+", "@")) for row in rows for value in row.values() if value)


# Plain text


def test_plain_text_tells_the_persons_word_with_the_machines_beside(judged: Comparison) -> None:
    text = " ".join(events_text(judged, 100).split())
    assert "told: accepted by the person; the machine says told .9" in text
    assert "told: added by the person; the machine proposes nothing here" in text
    assert "no counterpart, by the person's word" in text
    assert "2 passages that the machine proposed, rejected by the person" in text
    assert "graded by the person: single source (one article alone tells of it)" in text
    assert "pinned by the person together with 002, characters" in text
    assert "Further words of the person" in text
    assert "on no event at all" in text
    assert "decomposing bodies, apparently" not in text
    assert "Further words of the person" in comparison_text(judged)


def test_plain_text_of_the_machine_alone_names_no_person(comparison: Comparison) -> None:
    assert "the person" not in comparison_text(comparison)
    assert "the person" not in align_text(comparison)


def test_pairs_in_plain_text_say_whose_word_they_are(judged: Comparison) -> None:
    text = align_text(judged)
    assert "pinned by the person; the machine proposes no such pair" in text
    assert "pinned by the person; ." in text


# The list


def test_the_list_has_orphans_first_and_says_what_the_machine_had_said(judged: Comparison) -> None:
    text = judgements_text(judged.case, KeptJudgements(), judged.judgements, 80)
    assert text.index("1 orphan: not found") < text.index("in place")
    assert all(len(line) <= 80 for line in text.splitlines())
    assert all(char.isprintable() or char == "\n" for char in text)
    assert "graded: single source · The strike on Majer (majer)" in text


def test_no_judgements_are_said_to_be_none(comparison: Comparison) -> None:
    assert judgements_text(comparison.case, KeptJudgements(), ()) == "0 judgements\n"


def test_the_table_of_judgements_is_safe_and_complete(judged: Comparison) -> None:
    table = judgements_csv(judged.case, KeptJudgements(places={"j-1": ("f.yaml", 3)}), judged.judgements)
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(table, newline=""))}
    assert len(rows) == len(judged.judgements)
    assert rows["j-1"]["text"] == rows["j-1"]["quote"]
    assert (rows["j-1"]["kept_in"], rows["j-1"]["line"]) == ("f.yaml", "3")
    assert rows["j-8"]["note"].startswith("'=1+1")
    assert rows["j-6"]["counterpart"] == "002"
    assert rows["j-6"]["counterpart_text"].startswith(TOTAL)
    assert [row["start"] for row in rows.values() if row["state"] == "orphan"] == [""]
    assert all(char.isprintable() or char in "\r\n" for char in table)
