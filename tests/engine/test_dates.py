"""Dates: found, read, and told from numbers, verbs and names that hold a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.engine.dates import dates_agree, dates_conflict, find_dates, parse_date, resolve_date


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("on Sunday, 5 May 2011", [(2011, 5, 5)]),
        ("on Aug. 8 last year", [(None, 8, 8), (None, None, None)]),
        ("between March and October", [(None, 3, None), (None, 10, None)]),
        ("since Oct. 31, the operation", [(None, 10, 31)]),
        ("on the 3rd of June", [(None, 6, 3)]),
        ("signed 2012-02-29.", [(2012, 2, 29)]),
        ("in 2011", [(2011, None, None)]),
        ("killed 2011 people", []),
        ("resolution 1973", []),
        ("They may march.", []),
        ("May said no", []),
        ("1,973 and 2,011", []),
    ],
)
def test_dates_are_found_and_nothing_else(text: str, dates: list[tuple[int | None, ...]]) -> None:
    assert [(date.year, date.month, date.day) for date in find_dates(text)] == dates


def test_a_relative_date_is_filled_in_only_where_the_day_of_publication_is_known() -> None:
    (date,) = find_dates("last year")
    assert resolve_date(date, None).year is None
    assert resolve_date(date, "2012-03-20").year == 2011


def test_dates_agree_or_conflict_by_what_both_say() -> None:
    august, day, june = (parse_date(text) for text in ("August", "August 8", "June 2011"))
    assert august is not None
    assert day is not None
    assert june is not None
    assert dates_agree(august, day)
    assert dates_conflict(day, june)
    assert not dates_conflict(august, day)


@pytest.mark.parametrize("text", ["nothing", "August 8 and more", "", "53 bodies"])
def test_what_is_no_date_alone_is_not_read_as_one(text: str) -> None:
    assert parse_date(text) is None


@given(st.text(max_size=200))
def test_every_date_gives_back_its_own_text(text: str) -> None:
    for date in find_dates(text):
        assert date.span.of(text) == date.text
