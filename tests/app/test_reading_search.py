"""Searching all articles from the reading view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reader_pilot import (
    ONE_COLUMN,
    bundled,
    bundled_comparison,
    column_of,
    columns,
    current,
    on_screen,
    reading,
    rows_on_screen,
    screen_row_of,
    settle,
    shown_articles,
    state,
)

from libya_reader.app.search import find_hits
from libya_reader.app.search_line import SearchLine

if TYPE_CHECKING:
    from textual.pilot import Pilot

WORDS = "investigat"
HITS = find_hits(WORDS, bundled().documents)


async def search_for(pilot: Pilot[None], words: str) -> None:
    await pilot.press("slash", *(("space" if char == " " else char) for char in words), "enter")
    await settle(pilot)


async def test_a_search_finds_the_words_in_every_article_and_says_how_many_hits_there_are() -> None:
    async with reading() as pilot:
        await search_for(pilot, WORDS)
        search = state(pilot).search
        assert search is not None
        assert list(search.hits) == HITS
        assert f"of {len(HITS)}" in rows_on_screen(pilot)[-2]
        assert "hit" in on_screen(pilot)


async def test_n_and_shift_n_go_through_the_hits_round_the_ends_and_keep_them_in_sight() -> None:
    async with reading(size=(140, 20)) as pilot:
        await search_for(pilot, WORDS)
        search = state(pilot).search
        assert search is not None
        first, seen = search.at, []
        for _ in HITS:
            hit = search.current
            assert hit is not None
            seen.append(hit)
            row = screen_row_of(pilot, hit.document, hit.span.start)
            region = column_of(pilot, hit.document).region
            assert region.y < row < region.bottom
            assert state(pilot).document == hit.document
            await pilot.press("n")
            await settle(pilot)
        assert search.at == first
        assert sorted(seen, key=HITS.index) == HITS
        await pilot.press("N")
        assert search.at == (first - 1) % len(HITS)


async def test_the_first_hit_is_the_next_from_the_cursor_on() -> None:
    async with reading() as pilot:
        cursor = state(pilot).cursor(state(pilot).document)
        assert cursor is not None
        names = list(bundled_comparison().documents)
        here = names.index(state(pilot).document), cursor.start
        await search_for(pilot, WORDS)
        search = state(pilot).search
        assert search is not None
        later = [hit for hit in HITS if (names.index(hit.document), hit.span.start) >= here]
        assert search.current == (later or HITS)[0]


async def test_escape_ends_the_search_and_n_goes_through_the_events_again() -> None:
    async with reading() as pilot:
        before = current(pilot)
        await search_for(pilot, WORDS)
        await pilot.press("n", "escape")
        await settle(pilot)
        assert state(pilot).search is None
        assert " hit" not in on_screen(pilot)
        await pilot.press("n")
        assert current(pilot) != before


async def test_escape_leaves_the_line_without_searching() -> None:
    async with reading() as pilot:
        before = rows_on_screen(pilot)
        await pilot.press("slash", "a", "b", "escape")
        await settle(pilot)
        assert not pilot.app.screen.query(SearchLine)
        assert rows_on_screen(pilot) == before


async def test_letters_and_digits_typed_in_the_line_are_no_commands() -> None:
    async with reading() as pilot:
        before = current(pilot)
        await pilot.press("slash", *"nqeax3[]S")
        await settle(pilot)
        assert pilot.app.screen.query_one(SearchLine).value == "nqeax3[]S"
        assert current(pilot) == before
        await pilot.press("escape")


async def test_words_that_stand_nowhere_are_said_to_stand_nowhere() -> None:
    async with reading() as pilot:
        before = current(pilot)
        await search_for(pilot, "zeppelin[/x]")
        assert "zeppelin[/x]” stands in no article" in rows_on_screen(pilot)[-2]
        await pilot.press("n")
        assert current(pilot) != before, "without hits, n goes through the events"


async def test_slash_twice_opens_one_line() -> None:
    async with reading() as pilot:
        reading_view = pilot.app.screen
        await pilot.press("slash")
        await pilot.app.run_action("screen.search")
        await settle(pilot)
        assert len(reading_view.query(SearchLine)) == 1
        await pilot.press("escape")


async def test_a_hit_in_an_article_that_is_out_of_sight_brings_it_into_sight() -> None:
    async with reading(size=ONE_COLUMN) as pilot:
        await search_for(pilot, WORDS)
        for _ in HITS:
            search = state(pilot).search
            assert search is not None
            assert search.current is not None
            assert shown_articles(pilot) == [search.current.document]
            await pilot.press("n")
            await settle(pilot)


async def test_going_to_an_event_by_number_ends_the_search() -> None:
    async with reading() as pilot:
        await search_for(pilot, WORDS)
        await pilot.press("2")
        await settle(pilot)
        assert state(pilot).search is None
        assert current(pilot) == bundled_comparison().labels[bundled_comparison().events[1].id]


async def test_no_card_stands_in_the_text_while_a_search_is_on() -> None:
    async with reading() as pilot:
        await search_for(pilot, WORDS)
        assert all(column.rows.card_row is None for column in columns(pilot))
        await pilot.press("escape")
        await settle(pilot)
        assert any(column.rows.card_row is not None for column in columns(pilot))


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (140, 40)])
async def test_every_hit_is_seen_also_in_an_article_that_had_no_room(size: tuple[int, int]) -> None:
    async with reading(size=size) as pilot:
        await pilot.press("slash", *"inquiry", "enter")
        await settle(pilot)
        search = state(pilot).search
        assert search is not None
        for _ in search.hits:
            assert search.current is not None
            y = screen_row_of(pilot, search.current.document, search.current.span.start)
            row = rows_on_screen(pilot)[y]
            assert "inquiry" in row.lower()
            await pilot.press("n")
            await settle(pilot)


@pytest.mark.parametrize("keys", [("4",), ("5",), ("8",)])
async def test_every_passage_on_the_event_is_seen_also_in_an_article_that_had_no_room(keys: tuple[str, ...]) -> None:
    async with reading(size=(60, 20)) as pilot:
        await pilot.press(*keys)
        await settle(pilot)
        for _ in state(pilot).told():
            await pilot.press("full_stop")
            await settle(pilot)
            name = state(pilot).document
            cursor = state(pilot).cursor(name)
            assert cursor is not None
            assert "▸" in rows_on_screen(pilot)[screen_row_of(pilot, name, cursor.start)]
