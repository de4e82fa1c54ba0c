"""The ledger brings together what counts one kind of thing, warns of what only looks alike, and computes nothing."""

from __future__ import annotations

import csv
import io
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from flood import flood_case

from libya_reader.comparison.case import load_case
from libya_reader.comparison.cells import cells
from libya_reader.comparison.comparison import compare
from libya_reader.comparison.counted_things import MEASURES, thing_key, thing_title
from libya_reader.comparison.exports.as_csv import FORMULA
from libya_reader.comparison.figure_fields import figure_fields
from libya_reader.comparison.figure_words import alarm_title, date_text, doubts, reading_text, sources_text
from libya_reader.comparison.figures_csv import COLUMNS, figures_csv
from libya_reader.comparison.ledger import NOT_TOLD, SORTINGS, Filters
from libya_reader.comparison.plain_ledger import figures_text
from libya_reader.engine.dates import find_dates
from libya_reader.engine.quantities import find_quantities

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.ledger import Entry, Group, Ledger


@pytest.fixture(scope="module")
def flood(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    """Compare the two reports of the flood."""
    return compare(flood_case(tmp_path_factory.mktemp("flood") / "case"))


def group(ledger: Ledger, title: str) -> Group:
    return next(group for group in ledger.groups if group.title == title)


def words(entries: tuple[Entry, ...]) -> list[tuple[str, str]]:
    return [(entry.document.siglum, entry.words) for entry in entries]


def read_text(text: str, tmp_path: Path) -> Comparison:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    return compare(load_case([tmp_path]))


# What stands together


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("34 civilians died.", "civilians killed"),
        ("The storm killed 12 people.", "people killed"),
        ("Scores of young civilians were hurt.", "civilians injured"),
        ("Rescuers found 20 bodies.", "bodies"),
        ("Planes flew nine separate raids.", "attacks"),
        ("The doctors saw 14 cases of cholera.", "cases"),
        ("It lasted three weeks.", "duration, in weeks"),
        ("Ann Berg, 71, said so.", "ages, in years"),
        ("The wall cost $3 million.", "money, in $"),
        ("They read 27 pages.", "pages"),
    ],
)
def test_a_figure_is_of_the_kind_that_its_words_say(text: str, title: str) -> None:
    assert thing_title(find_quantities(text)[:1]) == title


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("34 civilians died.", "Dozens of young civilians were killed.", True),
        ("The storm killed one child.", "16 children died.", True),
        ("The fire killed a dozen people.", "It left 12 dead.", True),
        ("Planes flew nine raids.", "They counted 20 air strikes.", True),
        ("34 civilians died.", "34 civilians were hurt.", False),
        ("34 civilians died.", "34 people died.", False),
        ("It lasted two weeks.", "It lasted two months.", False),
        ("It cost $5 million.", "It cost €5 million.", False),
        ("They read 27 pages.", "They read 27 letters.", False),
    ],
)
def test_one_measure_of_one_noun_is_one_kind(one: str, other: str, *, together: bool) -> None:
    first, second = find_quantities(one)[0], find_quantities(other)[0]
    assert (thing_key(first) == thing_key(second)) is together


def test_figures_of_which_nobody_says_what_they_count_are_not_compared(tmp_path: Path) -> None:
    found = group(read_text("He said 40. She said 900.", tmp_path).ledger, "what is not named")
    assert sources_text(found) == ""
    assert "".join([found.axis(9), *found.bars(9)]).strip() == ""


def test_every_figure_stands_in_one_group_and_none_is_made_up(comparison: Comparison) -> None:
    ledger = comparison.ledger
    held = sorted(entry.number for group in ledger.groups for entry in group.entries)
    assert held == list(range(len(comparison.figures)))
    for entry in ledger.entries:
        assert entry.words in entry.document.text
        assert entry.quantity.text in entry.words


def test_people_and_attacks_come_first_and_what_has_no_measure_last(comparison: Comparison, flood: Comparison) -> None:
    for each in (comparison, flood):
        places = [MEASURES.index(group.measure) for group in each.ledger.groups]
        assert places == sorted(places)
    titles = [group.title for group in flood.ledger.groups]
    assert titles.index("villagers displaced") < titles.index("money, in $") < titles.index("ages, in years")
    assert set(titles[-2:]) == {"soldiers", "houses"}


def test_what_civilians_are_said_to_have_been_killed_stands_together(comparison: Comparison) -> None:
    found = words(group(comparison.ledger, "civilians killed").entries)
    assert ("000", "scores of Libyan civilians") in found
    assert ("001", "upto 50 civilians") in found
    assert ("002", "60 civilians") in found
    assert not any("Libyans" in text.split() for _, text in found), "of the whole war, not of the campaign"


def test_what_is_understood_stands_in_brackets(comparison: Comparison) -> None:
    shown = [e.words_and_thing for e in group(comparison.ledger, "civilians injured").entries]
    assert shown == ["38 [civilians]", "55 [civilians]"]


# Order and choice


def test_figures_are_sorted_by_value_by_article_and_by_who_counted(flood: Comparison) -> None:
    ledger = flood.ledger
    assert words(group(ledger.sorted_by("value"), "people killed").entries) == [("M", "12 people"), ("E", "19 people")]
    assert [e.number for e in group(ledger.sorted_by("document"), "people killed").entries] == [0, 8]
    by_who = group(ledger.sorted_by("claimant"), "people killed").entries
    assert [entry.claimant for entry in by_who] == sorted(entry.claimant for entry in by_who)


def test_what_tells_no_number_and_no_claimant_comes_last(comparison: Comparison) -> None:
    killed = group(comparison.ledger.sorted_by("value"), "civilians killed").entries
    assert [entry.quantity.vague for entry in killed] == sorted(entry.quantity.vague for entry in killed)
    for each in comparison.ledger.sorted_by("claimant").groups:
        silent = [entry.claimant == NOT_TOLD for entry in each.entries]
        assert silent == sorted(silent)


@pytest.mark.parametrize("sorting", SORTINGS)
def test_another_order_loses_nothing(comparison: Comparison, sorting: str) -> None:
    ledger = comparison.ledger.sorted_by(sorting)  # type: ignore[arg-type]
    assert {e.number for g in ledger.groups for e in g.entries} == {e.number for e in ledger.entries}


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(measure="injured"), {"Dozens of farmers", "40 people"}),
        (Filters(claimant="Red Cross"), {"More than 200 villagers", "40 villagers"}),
        (Filters(document="morning", measure="killed"), {"12 people"}),
        (Filters(event="flood", document="evening"), {"19 people"}),
        (Filters(measure="cases"), set()),
    ],
)
def test_only_what_is_wanted_is_shown(flood: Comparison, filters: Filters, expected: set[str]) -> None:
    shown = {entry.words for group in flood.ledger.chosen(filters).groups for entry in group.entries}
    assert shown == expected


def test_a_warning_stays_whole_where_any_of_its_figures_is_wanted(flood: Comparison) -> None:
    [alarm] = flood.ledger.chosen(Filters(measure="missing")).alarms
    assert words(alarm.entries) == [("M", "40 villagers"), ("E", "40 people")]
    assert flood.ledger.chosen(Filters(measure="money")).alarms == ()


# Warnings


def test_one_number_of_different_things_is_one_warning(comparison: Comparison) -> None:
    alarms = [alarm for alarm in comparison.ledger.alarms if alarm.kind == "same number, different thing"]
    assert [words(alarm.entries) for alarm in alarms] == [
        [("000", "55 cases of civilian casualties"), ("002", "55")],
        [("001", "five members"), ("002", "five of the 20 NATO air strikes"), ("002", "five air missions")],
    ]
    assert alarm_title(alarms[0]) == "55: cases ≠ civilians injured"
    assert alarm_title(alarms[1]) == "5: members killed ≠ attacks"


def test_one_thing_with_different_numbers_says_what_speaks_against_it(comparison: Comparison) -> None:
    [alarm] = [alarm for alarm in comparison.ledger.alarms if alarm.kind == "same thing, different number"]
    assert alarm_title(alarm) == "civilians killed: at most 50 (001) ± 60 (002)"
    assert doubts(alarm) == ["whether both tell of one event is not said"]


def test_the_other_case_has_its_warnings_too(flood: Comparison) -> None:
    assert [alarm_title(alarm) for alarm in flood.ledger.alarms] == [
        "40: villagers missing ≠ people injured",
        "people killed: 12 (M) ± 19 (E)",
    ]
    assert doubts(flood.ledger.alarms[1]) == []


def test_a_warning_never_joins_figures_of_one_article_alone(comparison: Comparison, flood: Comparison) -> None:
    for each in (comparison, flood):
        for alarm in each.ledger.alarms:
            assert len({entry.document.id for entry in alarm.entries}) > 1
            assert all(entry.is_alarm for entry in alarm.entries)


# Words


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("Up to 50 people died.", "at most 50"),
        ("More than 40,000 people died.", "at least 40,000"),
        ("About 12 people died.", "about 12"),
        ("The storm killed 20 to 25 people.", "20 to 25"),
        ("Scores of people died.", "no number"),
        ("Five of the 20 houses burned.", "5 of 20"),
        ("It cost 2.5 million dollars.", "2,500,000"),
    ],
)
def test_a_value_is_read_as_its_words_allow(text: str, reading: str) -> None:
    assert reading_text(find_quantities(text)[0]) == reading


def test_a_range_names_the_articles_of_its_ends(comparison: Comparison, flood: Comparison) -> None:
    assert sources_text(group(comparison.ledger, "civilians killed")) == "34 (002) to 60 (002) · no number in 000"
    assert sources_text(group(flood.ledger, "villagers displaced")) == "at least 200 (M) to about 250 (E)"
    assert sources_text(group(flood.ledger, "money, in $")) == "3,500,000 (M, E)"


@pytest.mark.parametrize(
    ("text", "published", "shown"),
    [
        ("last year", "2012-03-19", "last year (2011)"),
        ("last year", None, "last year (relative to a day that is not known)"),
        ("yesterday", "2012-03-19", "yesterday (relative)"),
        ("March 3, 2021", None, "March 3, 2021"),
    ],
)
def test_a_relative_date_says_so_unless_the_day_of_publication_is_known(
    text: str, published: str | None, shown: str
) -> None:
    assert date_text(find_dates(f"It fell {text}.")[0], published) == shown


def test_the_fields_of_a_figure_name_their_words_and_what_is_inferred(comparison: Comparison) -> None:
    entry = next(e for e in comparison.ledger.entries if e.words == "five members")
    fields = {field.name: field for field in figure_fields(comparison, entry)}
    assert (fields["number"].reading, fields["number"].words) == ("5", "five")
    assert fields["measure"].inferred
    assert fields["counted by"].reading == "Fred Abrahams"
    assert not fields["blamed on"].is_told
    assert fields["event"].reading == "E1 The al-Gharari family"
    for field in fields.values():
        if field.span and field.words:
            assert field.span.of(entry.document.text) == field.words


# As text


@pytest.mark.parametrize("width", [30, 40, 80, 100])
def test_no_line_of_the_text_is_wider_than_it_may_be(comparison: Comparison, flood: Comparison, width: int) -> None:
    for each in (comparison, flood):
        assert max(map(cells, figures_text(each, width).splitlines())) <= width


def test_the_text_begins_with_the_warnings_and_holds_every_figure(flood: Comparison) -> None:
    text = figures_text(flood)
    assert text.startswith("16 figures in 2 articles\n")
    assert text.index("≠ SAME NUMBER") < text.index("± SAME THING") < text.index("PEOPLE KILLED")
    for entry in flood.ledger.entries:
        assert entry.words in text
    assert "average" not in text


def test_a_text_without_figures_says_so(tmp_path: Path) -> None:
    comparison = read_text("Anna Berg spoke.", tmp_path)
    assert figures_text(comparison) == "No figures: nothing is counted in these articles.\n"
    assert comparison.ledger.groups == ()


# As CSV


def rows(comparison: Comparison) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(figures_csv(comparison), newline="")))


def test_csv_has_a_row_for_each_figure_with_its_places(comparison: Comparison) -> None:
    found = rows(comparison)
    assert len(found) == len(comparison.figures)
    for row in found:
        text = comparison.documents[row["document"]].text
        assert row.keys() == set(COLUMNS)
        assert text[int(row["start"]) : int(row["end"])] == row["text"]
        if row["counted"]:
            assert text[int(row["counted_start"]) : int(row["counted_end"])] == row["counted"]
    upto = next(row for row in found if row["text"] == "50")
    assert (upto["low"], upto["high"], upto["relation"], upto["claimant"]) == ("", "50", "at_most", "Fred Abrahams")


def test_no_cell_of_the_csv_is_a_formula(tmp_path: Path) -> None:
    comparison = read_text('=SUM(A1) killed 12 people, "+1" said. -5 degrees. @30 villagers died.', tmp_path)
    for row in rows(comparison):
        numbers = {"low", "high"}
        assert not [cell for key, cell in row.items() if key not in numbers and FORMULA.match(cell)]
        assert all(float(row[key]) or True for key in numbers if row[key])


# Many articles


def test_the_time_grows_with_the_figures_and_not_with_their_pairs(tmp_path: Path) -> None:
    def seconds(many: int) -> float:
        folder = tmp_path / str(many)
        folder.mkdir()
        for n in range(many):
            text = f"The storm in Harsk killed {n % 40 + 3} people, Berg said. {n} houses fell on May {n % 28 + 1}."
            (folder / f"{n:04}.txt").write_text(text)
        comparison = compare(load_case([folder]))
        assert len(comparison.figures) >= many
        assert comparison.figure_relations is not None
        started = perf_counter()
        assert comparison.ledger.groups
        figures_text(comparison)
        return perf_counter() - started

    few, many = seconds(100), seconds(800)
    assert many < 40 * few + 1
