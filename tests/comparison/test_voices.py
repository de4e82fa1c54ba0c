"""The quotations by speaker: one person in several articles and spellings is one, two are two, and guesses say so."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from ferry import HULL, ferry_case
from hostile import hostile_case
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.comparison.case import load_case
from libya_reader.comparison.cells import cells
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.exports.as_csv import FORMULA
from libya_reader.comparison.plain_voices import quotes_text
from libya_reader.comparison.quotation_fields import identity_reasons, quotation_fields, speaker_fields
from libya_reader.comparison.quotes_csv import COLUMNS, quotes_csv
from libya_reader.comparison.speaker_names import group_names, is_one_name, kind_of
from libya_reader.comparison.voice_words import (
    NOTHING_SHARED,
    across_text,
    attribution,
    related_text,
    said_text,
    shared_title,
    sureness,
)
from libya_reader.comparison.voices import Choice, sayings_on
from libya_reader.engine.spellings import name_parts

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.voices import Saying, Voice, Voices


@pytest.fixture(scope="module")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    """Compare the two reports of the ferry."""
    return compare(ferry_case(tmp_path_factory.mktemp("ferry") / "case"))


def voice(voices: Voices, name: str) -> Voice:
    return next(voice for voice in voices.voices if voice.name == name)


def saying(comparison: Comparison, words: str) -> Saying:
    return next(saying for saying in comparison.voices.sayings if words in saying.words)


def read(tmp_path: Path, **texts: str) -> Comparison:
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return compare(load_case([tmp_path]))


# Who is one speaker


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("Ann Berg", "Ann Berg", True),
        ("Mustafa Qadhafi", "Mustapha Kadhafi", True),
        ("Sergey Morozov", "Sergei Morozov", True),
        ("Ann Berg", "Berg", True),
        ("Ann M. Berg", "Ann Berg", True),
        ("Ann Berg", "Jon Berg", False),
        ("Paul Ivers", "Paula Ivers", False),
        ("Daniel Stone", "Danielle Stone", False),
        ("Ann Freund", "Friends", False),
        ("Ann Berg", "Ann", False),
        ("Ann K. Berg", "Ann M. Berg", False),
    ],
)
def test_two_names_may_be_one_speakers(a: str, b: str, *, one: bool) -> None:
    assert is_one_name(name_parts(a), name_parts(b)) is one
    assert is_one_name(name_parts(b), name_parts(a)) is one


def test_a_last_name_that_two_people_bear_is_neither() -> None:
    groups = group_names({"Ann Berg": {"1"}, "Jon Berg": {"2"}, "Berg": {"3"}})
    assert groups == {"Ann Berg": ("Ann Berg",), "Jon Berg": ("Jon Berg",)}


def test_two_spellings_side_by_side_in_one_article_are_two_people() -> None:
    assert len(set(group_names({"Sergei Morozov": {"1"}, "Sergey Morozov": {"1", "2"}}).values())) == 2
    assert len(set(group_names({"Sergei Morozov": {"1"}, "Sergey Morozov": {"2"}}).values())) == 1


@given(st.dictionaries(st.text(max_size=12), st.sets(st.sampled_from("123"), min_size=1), max_size=8))
def test_every_name_stands_in_its_own_group_or_in_none(documents: dict[str, set[str]]) -> None:
    groups = group_names(documents)
    assert groups.keys() <= documents.keys()
    for name, names in groups.items():
        assert name in names
        assert all(groups[other] == names for other in names)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ann Berg", "named"),
        ("Coastal Safety Board", "institution"),
        ("the report", "described"),
        ("A port official", "described"),
        ("Other experts", "described"),
        ("Experts", "described"),
        ("she", "unknown"),
        (None, "unknown"),
    ],
)
def test_descriptions_are_no_names(name: str | None, kind: str) -> None:
    assert kind_of(name) == kind


def test_what_nobody_is_named_for_is_never_joined_across_articles(tmp_path: Path) -> None:
    text = '"The bridge will hold," an official said.\n\n"Nobody was hurt," the report said.\n'
    voices = read(tmp_path, a=text, b=text.replace("bridge", "tunnel")).voices
    assert {v.kind for v in voices.voices} <= {"described", "unknown"}
    assert all(len(v.documents) == 1 for v in voices.voices if v.kind == "described")


def test_a_name_that_two_articles_give_otherwise_is_one_voice(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        a='"The dam is safe," said Sergei Morozov, an engineer.\n',
        b='"We closed the gates," said Sergey Morozov, director of the dam.\n',
    )
    [one] = [v for v in found.voices.voices if v.kind == "named"]
    assert sorted(used.text for used in one.names) == ["Sergei Morozov", "Sergey Morozov"]
    assert any("spelling" in reason.text for reason in identity_reasons(one))


# The bundled case


def test_no_quotation_stands_in_two_articles_and_the_reader_says_so(comparison: Comparison) -> None:
    assert comparison.voices.shared == ()
    assert shared_title(0) == NOTHING_SHARED
    assert "No quotation found in two articles" in quotes_text(comparison)


def test_lungescus_words_from_both_articles_stand_together_under_every_title(comparison: Comparison) -> None:
    lungescu = voice(comparison.voices, "Oana Lungescu")
    assert comparison.voices.voices[0] == lungescu, "those of most articles stand first"
    assert [document.id for document in lungescu.documents] == ["000", "001"]
    assert [used.text for used in lungescu.titles] == [
        "NATO spokeswoman",
        "a spokeswoman for NATO headquarters in Brussels",
        "NATO spokesman",
    ]
    assert [used.text for used in lungescu.institutions] == ["NATO"]
    assert across_text(lungescu) == "in 2 articles, in different words"
    assert identity_reasons(lungescu)[0].speaks_for


def test_every_quotation_stands_under_one_speaker(comparison: Comparison) -> None:
    voices = comparison.voices
    assert sorted(s.number for s in voices.shown) == list(range(len(voices.sayings)))
    total = sum(len(quotations) for quotations in comparison.quotations.values())
    assert len(voices.sayings) == total
    for one in voices.sayings:
        assert comparison.quotations[one.document.id][one.index] == one.quotation
        assert one in voices.voice_of(one.number).sayings


def test_brackets_stand_where_ends_are_inferred_and_marks_where_the_article_has_them(comparison: Comparison) -> None:
    assert said_text(saying(comparison, "NATO has looked")).startswith("[NATO has looked")
    assert said_text(saying(comparison, "NATO has looked")).endswith("]")
    half = said_text(saying(comparison, "We deeply regret any loss of life."))
    assert half == "“We deeply regret any loss of life.]"
    sad = saying(comparison, "It is sad")
    closed = replace(sad, quotation=replace(sad.quotation, marks="closing", inferred=True))
    assert said_text(closed) == f"[{sad.words}”"
    assert said_text(saying(comparison, "It is sad")).startswith("“It is sad")
    retold = next(s for s in comparison.voices.sayings if s.is_indirect)
    assert said_text(retold)[0] not in "“["


def test_fields_tell_what_is_inferred_and_from_what(comparison: Comparison) -> None:
    fields = {f.name: f for f in quotation_fields(comparison, saying(comparison, "NATO has looked"))}
    assert fields["speaker"].words == "NATO spokeswoman Oana Lungescu"
    assert any("no opening mark" in text and "with the paragraph" in text for text in fields["marks"].inferred)
    assert any("no closing mark" in text and "“said”" in text for text in fields["marks"].inferred)
    whole = {f.name: f for f in quotation_fields(comparison, saying(comparison, "It is sad"))}
    assert whole["marks"].inferred == ()
    assert "“he” is taken for Sergei Lavrov" in whole["speaker"].inferred


def test_quotations_on_an_event_stand_in_passages_that_tell_of_it(comparison: Comparison) -> None:
    found = sayings_on(comparison, "al-gharari")
    words = [comparison.voices.sayings[number].words for number in sorted(found)]
    assert any("Its the al-Gharari family" in text for text in words)
    assert all(comparison.voices.sayings[number].document.id == "001" for number in found)


# The ferry


def test_words_that_two_articles_share_stand_together_with_why(ferry: Comparison) -> None:
    whole, changed = sorted(ferry.voices.shared, key=lambda group: "wholly" not in group.reasons[0].text)
    assert [s.words for s in whole.sayings] == [HULL, HULL]
    assert {s.document.id for s in changed.sayings} == {"morning", "evening"}
    assert "small changes" in changed.reasons[0].text
    assert across_text(voice(ferry.voices, "Tomas Reyes")) == "in 2 articles, some of it in the same words"
    assert related_text(whole.sayings[0], ferry.voices).startswith("same words in")


def test_two_people_who_speak_for_one_institution_are_two(ferry: Comparison) -> None:
    kinds = {relation.kind for relation in ferry.quotation_relations}
    assert kinds == {"same words", "same speaker, different words", "same institution, different speakers"}
    chosen = ferry.voices.chosen(Choice(institution="Marvik Port Authority"), ferry)
    assert {v.name for v in chosen.voices} == {"Ana Lisk", "Jon Berg"}


def test_choices_are_taken_together_and_retold_speech_comes_on_demand(ferry: Comparison) -> None:
    voices = ferry.voices
    lisk = voice(voices, "Ana Lisk")
    assert [s.is_indirect for s in voices.chosen(Choice(speaker=lisk.number), ferry).shown] == [False]
    assert len(voices.chosen(Choice(speaker=lisk.number, indirect=True), ferry).shown) == 2
    assert not voices.chosen(Choice(speaker=lisk.number, document="morning"), ferry).shown
    assert {s.document.id for s in voices.chosen(Choice(document="evening"), ferry).shown} == {"evening"}
    assert not Choice(indirect=True).any


def test_what_is_shared_is_shown_with_any_of_its_sides(ferry: Comparison) -> None:
    chosen = ferry.voices.chosen(Choice(document="evening"), ferry)
    assert len(chosen.shared) == 2
    assert not ferry.voices.chosen(Choice(speaker=voice(ferry.voices, "Jon Berg").number), ferry).shared


def test_a_speaker_has_fields_for_what_the_articles_say(ferry: Comparison) -> None:
    fields = [(f.name, f.reading) for f in speaker_fields(voice(ferry.voices, "Dana Whitlow"))]
    assert fields[0] == ("name", "Dana Whitlow")
    assert ("titles", "a spokeswoman for the Coastal Safety Board (M)") in fields
    assert ("speaks for", "Coastal Safety Board (M)") in fields


# Text and CSV


@pytest.mark.parametrize("width", [30, 60, 100])
def test_no_line_of_the_text_is_wider_than_asked(comparison: Comparison, width: int) -> None:
    assert max(map(cells, quotes_text(comparison, width).splitlines())) <= width


def test_the_text_holds_the_words_of_every_quotation(comparison: Comparison) -> None:
    text = " ".join(quotes_text(comparison).split())
    for one in comparison.voices.sayings:
        assert " ".join(one.words.split()) in text
        assert attribution(one) in text
        assert sureness(one.quotation).rpartition(" ")[2] in text


def test_csv_has_a_row_for_each_quotation_with_its_place(comparison: Comparison) -> None:
    rows = list(csv.DictReader(io.StringIO(quotes_csv(comparison), newline="")))
    assert tuple(rows[0]) == COLUMNS
    for row, one in zip(rows, comparison.voices.sayings, strict=True):
        text = one.document.text
        assert text[int(row["start"]) : int(row["end"])] == one.words
        assert row["marks"] == one.quotation.marks
        if row["cue"]:
            assert text[int(row["cue_start"]) : int(row["cue_end"])] == row["cue"]


def test_nothing_in_a_text_becomes_a_formula_or_commands_a_terminal(tmp_path: Path) -> None:
    hostile = hostile_case(tmp_path / "hostile")
    bad = read(
        tmp_path, a='"=cmd|calc and \x1b[31mmore of it all," said Ann \x07Berg.\n\n"+1 is what we say," said =Lee.\n'
    )
    for comparison in (hostile, bad):
        rows = list(csv.reader(io.StringIO(quotes_csv(comparison), newline="")))
        assert not any(
            FORMULA.match(cell) and not cell.lstrip("+-").replace(".", "").isdigit() for r in rows for cell in r
        )
        assert not any(char < " " and char != "\n" for char in quotes_text(comparison))


def test_texts_in_which_nobody_speaks_say_so(tmp_path: Path) -> None:
    silent = read(tmp_path, a="The harvest was good.\n")
    assert quotes_text(silent) == "No quotations: nobody is quoted in these articles.\n"
    assert len(quotes_csv(silent).splitlines()) == 1


# Time


def test_the_work_grows_with_quotations_and_not_with_their_pairs(tmp_path: Path) -> None:
    def seconds(many: int) -> float:
        folder = tmp_path / str(many)
        folder.mkdir()
        for n in range(many):
            said = f'"The {n} boats were all in the harbour by night," said Ann Berg{n}, a pilot of ship {n}.\n'
            (folder / f"{n}.txt").write_text(said + '"It is what it is," said Tom Reyes, a sailor.\n')
        case, taken = load_case([folder]), []
        for _ in range(3):
            comparison = compare(case, events=False)
            started = perf_counter()
            assert comparison.voices.sayings
            taken.append(perf_counter() - started)
        return min(taken)

    assert seconds(400) < 10 * max(seconds(100), 0.02), "four times the texts, not sixteen times the work"
