"""What is laid out at which size of the terminal, and what a resize changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from reader_pilot import (
    bundled,
    bundled_comparison,
    columns,
    current,
    on_screen,
    reading,
    rows_on_screen,
    settle,
    shown_articles,
    state,
    write_case,
)

from libya_reader.app.event_panel import LEGEND

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS = [document.id for document in bundled().documents]


@pytest.mark.parametrize(
    ("width", "count"), [(200, 3), (140, 3), (120, 3), (119, 2), (100, 2), (80, 2), (79, 1), (60, 1), (20, 1)]
)
async def test_articles_stand_side_by_side_as_the_width_allows(width: int, count: int) -> None:
    async with reading(size=(width, 24)) as pilot:
        assert len(shown_articles(pilot)) == count
        assert (LEGEND in on_screen(pilot)) == (width >= 120), "the panel stands where all articles do"


@pytest.mark.parametrize("size", [(80, 24), (70, 24), (40, 10)])
@pytest.mark.parametrize(("forth", "back"), [("tab", "shift+tab"), ("l", "h"), ("right", "left")])
async def test_every_article_comes_into_sight_by_the_column_keys(size: tuple[int, int], forth: str, back: str) -> None:
    async with reading(size=size) as pilot:
        for key in (forth, back):
            seen = []
            for _ in DOCUMENTS:
                await pilot.press(key)
                await settle(pilot)
                assert state(pilot).document in shown_articles(pilot)
                seen.append(state(pilot).document)
            assert sorted(seen) == sorted(DOCUMENTS)


async def test_columns_stand_in_the_order_of_the_articles() -> None:
    for size in ((140, 24), (90, 24)):
        async with reading(size=size) as pilot:
            for _ in range(6):
                await pilot.press("tab")
                await settle(pilot)
                seen = shown_articles(pilot)
                assert seen == sorted(seen, key=DOCUMENTS.index)


async def test_an_article_out_of_sight_is_told_of() -> None:
    async with reading(size=(80, 24)) as pilot:
        assert "1 more: Tab" in on_screen(pilot)
    async with reading(size=(60, 24)) as pilot:
        assert "2 more: Tab" in on_screen(pilot)


@pytest.mark.parametrize("opening", ["escape", "L", "Q", "a", "J"])
@pytest.mark.parametrize("width", [200, 120, 80, 60, 34])
async def test_the_line_of_keys_holds_whole_hints_and_the_way_to_help(width: int, opening: str) -> None:
    async with reading(size=(width, 24)) as pilot:
        await pilot.press(opening)
        await settle(pilot)
        keys = rows_on_screen(pilot)[-1]
        assert "? help" in keys
        assert "…" not in re.sub(r"  \S+…\S+.*", "", keys), "but for sigla that are cut"


async def test_articles_out_of_sight_are_told_of_whatever_their_names(tmp_path: Path) -> None:
    names = [f"{letter * 40}.txt" for letter in "abcdef"]
    case = write_case(tmp_path, dict.fromkeys(names, "The dam broke at night."), "events: {dam: {cues: [dam broke]}}")
    for size in ((60, 20), (80, 24)):
        async with reading(case, size=size) as pilot:
            assert "more: Tab" in rows_on_screen(pilot)[-1]
            assert "aa…" in rows_on_screen(pilot)[-1]


async def test_the_article_that_tells_of_the_event_is_in_sight() -> None:
    for width in (80, 60):
        async with reading(size=(width, 24)) as pilot:
            for event in bundled_comparison().events:
                telling = {m.document for m in event.mentions if m.strength == "direct"}
                assert telling & set(shown_articles(pilot))
                await pilot.press("n")
                await settle(pilot)


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (200, 3), (12, 60)])
async def test_the_smallest_and_oddest_terminals_draw_something_and_bear_every_key(size: tuple[int, int]) -> None:
    async with reading(size=size) as pilot:
        assert len(rows_on_screen(pilot)) == size[1]
        assert all(len(row) == size[0] for row in rows_on_screen(pilot))
        await pilot.press("n", "j", "tab", "pagedown", "G", "g", "s", "S", "p")
        for opening in ("e", "a", "question_mark", "x", "slash", "L", "Q", "J", "v", "o"):
            await pilot.press(opening)
            await settle(pilot)
            on_screen(pilot)
            await pilot.press("down", "escape")
            await settle(pilot)
        assert current(pilot)


async def test_a_small_terminal_shows_the_article_and_what_is_current() -> None:
    async with reading(size=(20, 5)) as pilot:
        text = on_screen(pilot)
        assert state(pilot).document in text
        assert "E1" in text


async def test_a_resize_lays_the_columns_out_anew_and_keeps_the_place() -> None:
    async with reading(size=(140, 40)) as pilot:
        await pilot.press("n")
        await settle(pilot)
        first, event, document = rows_on_screen(pilot), current(pilot), state(pilot).document
        for size in ((90, 30), (60, 20), (1, 1), (20, 5), (200, 50), (119, 24), (80, 24), (140, 40)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert (current(pilot), state(pilot).document) == (event, document)
            assert document in shown_articles(pilot)
            assert len(rows_on_screen(pilot)) == size[1]
            assert all(len(row) == size[0] for row in rows_on_screen(pilot))
        assert rows_on_screen(pilot) == first


@pytest.mark.parametrize("opening", ["e", "a", "x", "slash", "ctrl+p", "L", "Q", "J"])
async def test_a_resize_with_a_view_open_draws_it_for_the_new_size(opening: str) -> None:
    async with reading(size=(140, 40)) as pilot:
        await pilot.press(opening)
        await settle(pilot)
        screen = type(pilot.app.screen)
        for size in ((20, 5), (1, 1), (100, 30)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert len(rows_on_screen(pilot)) == size[1]
        assert isinstance(pilot.app.screen, screen)
        await pilot.press("escape", "escape")
        await settle(pilot)
        assert [len(c.rows) > 0 for c in columns(pilot)]


async def test_a_resize_under_the_aligned_view_is_taken_over_by_the_reading_view() -> None:
    async with reading(size=(140, 40)) as pilot:
        await pilot.press("a")
        await settle(pilot)
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        after = rows_on_screen(pilot)
        assert len(shown_articles(pilot)) == 2
    async with reading(size=(80, 24)) as pilot:
        assert shown_articles(pilot) == shown_articles(pilot)
        assert len(after) == 24
