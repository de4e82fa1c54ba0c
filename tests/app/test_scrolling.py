"""Scrolling with the passage-lock and without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reader_pilot import (
    column_of,
    columns,
    notices,
    on_screen,
    reading,
    rows_on_screen,
    screen_row_of,
    settle,
    state,
    write_case,
)

if TYPE_CHECKING:
    from pathlib import Path

SIZE = (140, 20)


async def test_with_the_lock_all_articles_scroll_together() -> None:
    async with reading(size=SIZE) as pilot:
        tops = [column.top for column in columns(pilot)]
        for key, sign in (("pagedown", 1), ("pageup", -1), ("space", 1), ("b", -1), ("ctrl+d", 1), ("ctrl+u", -1)):
            before = [column.top for column in columns(pilot)]
            await pilot.press(key)
            moved = [column.top - top for column, top in zip(columns(pilot), before, strict=True)]
            assert len(set(moved)) == 1
            assert moved[0] * sign > 0
        assert [column.top for column in columns(pilot)] == tops


async def test_without_the_lock_only_the_article_that_has_the_keys_scrolls() -> None:
    async with reading(size=SIZE) as pilot:
        await pilot.press("s")
        assert not state(pilot).locked
        before = {column.document.id: column.top for column in columns(pilot)}
        await pilot.press("pagedown")
        moved = {c.document.id for c in columns(pilot) if c.top != before[c.document.id]}
        assert moved == {state(pilot).document}


async def test_the_lock_says_when_it_is_off_as_long_as_it_is() -> None:
    async with reading(size=SIZE) as pilot:
        assert state(pilot).locked, "on at the start"
        await pilot.press("s")
        await settle(pilot)
        assert "lock off" in on_screen(pilot)
        assert notices(pilot)
        await pilot.press("s")
        await settle(pilot)
        assert "lock off" not in on_screen(pilot)


async def test_level_here_brings_the_articles_level_again() -> None:
    async with reading(size=SIZE) as pilot:
        before = [column.top for column in columns(pilot)]
        await pilot.press("s", "pagedown", "pageup", "pagedown")
        assert [column.top for column in columns(pilot)] != before
        await pilot.press("S")
        await settle(pilot)
        assert [column.top for column in columns(pilot)] == before


async def test_walking_on_past_the_window_scrolls_the_others_along() -> None:
    async with reading(size=SIZE) as pilot:
        before = {column.document.id: column.top for column in columns(pilot)}
        await pilot.press("g")
        await settle(pilot)
        moved = {c.document.id: c.top - before[c.document.id] for c in columns(pilot)}
        assert moved[state(pilot).document] < 0
        assert all(rows <= 0 for rows in moved.values())


async def test_some_text_is_always_in_sight() -> None:
    async with reading(size=SIZE) as pilot:
        await pilot.press(*["pagedown"] * 14)
        await settle(pilot)
        for column in columns(pilot):
            assert column.top <= len(column.rows) - 1
        await pilot.press(*["pageup"] * 20)
        await settle(pilot)
        for column in columns(pilot):
            assert column.top >= 1 - column.window


async def test_the_start_key_shows_the_beginning() -> None:
    async with reading(size=SIZE) as pilot:
        for key in ("G", "g", "end", "home"):
            await pilot.press(key)
        await settle(pilot)
        name = state(pilot).document
        opening = state(pilot).sentences(name)[0].span
        column = next(c for c in columns(pilot) if c.document.id == name)
        assert column.top <= column.rows.row_of(opening.start) < column.top + column.window
        assert any("▸" in row for row in rows_on_screen(pilot))


@pytest.mark.parametrize("size", [(80, 24), (140, 20), (60, 20)])
@pytest.mark.parametrize("keys", [("u",), ("u", "u", "u"), ("U", "U"), ("f", "u"), ("slash", "t", "h", "e", "enter")])
async def test_the_passage_under_the_cursor_stays_in_sight_when_a_walk_or_search_ends(
    size: tuple[int, int], keys: tuple[str, ...]
) -> None:
    async with reading(size=size) as pilot:
        await pilot.press(*keys)
        await settle(pilot)
        name = state(pilot).document
        cursor = state(pilot).cursor(name)
        assert cursor is not None
        before = screen_row_of(pilot, name, cursor.start)
        await pilot.press("escape")
        await settle(pilot)
        assert state(pilot).cursor(name) == cursor
        assert screen_row_of(pilot, name, cursor.start) == before
        assert column_of(pilot, name).region.y < before < column_of(pilot, name).region.bottom


async def test_the_cursor_is_seen_on_every_passage_and_from_the_first_on(tmp_path: Path) -> None:
    prose = "The dam above Oldbridge broke at night, and nobody in the town below it had been warned of that in time."
    case = write_case(
        tmp_path, {"herald.txt": f"The dam breaks\n\nBy nobody\n\n{prose}\n\nShort.\n\n{prose}\n\n{prose}"}
    )
    async with reading(case, size=(80, 24)) as pilot:
        column = columns(pilot)[0]
        for sentence in state(pilot).sentences("herald"):
            row = rows_on_screen(pilot)[screen_row_of(pilot, "herald", sentence.span.start)]
            assert "▸" in row
            assert column.document.text[sentence.span.start :].startswith(row.split("▸")[1][:5].strip())
            await pilot.press("j")
            await settle(pilot)
