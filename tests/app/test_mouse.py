"""The mouse: clicks on events, marks, columns and passages; the wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader_pilot import (
    bundled_comparison,
    column_of,
    columns,
    current,
    gutter,
    on_screen,
    reader,
    reading,
    rows_on_screen,
    screen_row_of,
    settle,
    state,
)

from libya_reader.app.event_panel import MARK, EventPanel
from libya_reader.app.reading_screen import ReadingScreen

if TYPE_CHECKING:
    from libya_reader.app.article_column import ArticleColumn

COMPARISON = bundled_comparison()


async def test_a_click_on_an_event_in_the_panel_makes_it_current() -> None:
    async with reading() as pilot:
        for event in (COMPARISON.events[-1], COMPARISON.events[1], COMPARISON.events[0]):
            label = COMPARISON.labels[event.id]
            y = next(k for k, row in enumerate(rows_on_screen(pilot)) if row[1:].startswith(f"{label} "))
            await pilot.click(offset=(3, y))
            await settle(pilot)
            assert current(pilot) == label
            assert rows_on_screen(pilot)[y].startswith(f"▶{label}")


async def test_a_click_on_the_second_row_of_a_title_counts_for_its_event() -> None:
    async with reading() as pilot:
        rows = rows_on_screen(pilot)
        second = COMPARISON.events[1]
        y = next(k for k, row in enumerate(rows) if row[1:].startswith(f"{COMPARISON.labels[second.id]} "))
        if rows[y + 1][1:4].strip():
            return  # its title takes one row
        await pilot.click(offset=(6, y + 1))
        await settle(pilot)
        assert current(pilot) == COMPARISON.labels[second.id]


async def test_a_click_on_a_mark_gives_the_keys_to_its_article() -> None:
    async with reading() as pilot:
        panel = pilot.app.screen.query_one(EventPanel)
        names = [column.document.id for column in columns(pilot)]
        for k, name in enumerate(names):
            x = panel.region.right - 1 - MARK * (len(names) - k) + MARK - 2
            y = next(k for k, row in enumerate(rows_on_screen(pilot)) if row[1:].startswith("E2 "))
            await pilot.click(offset=(x, y))
            await settle(pilot)
            assert (current(pilot), state(pilot).document) == ("E2", name)


async def test_a_click_beside_the_events_changes_nothing() -> None:
    async with reading() as pilot:
        before = rows_on_screen(pilot)
        panel = pilot.app.screen.query_one(EventPanel)
        await pilot.click(offset=(3, panel.region.bottom - 1))
        await pilot.click(offset=(3, panel.region.y))
        await settle(pilot)
        assert rows_on_screen(pilot) == before


async def test_a_click_in_a_column_gives_it_the_keys_and_puts_the_cursor_on_the_passage() -> None:
    async with reading() as pilot:
        for column in columns(pilot):
            name = column.document.id
            y = next(y for y in range(column.window - 1, 0, -1) if (column.rows.text_at(column.top + y) or (0, 0))[1])
            start, _ = column.rows.text_at(column.top + y) or (0, 0)
            await pilot.click(offset=(column.region.x + gutter(column), column.region.y + 1 + y))
            await settle(pilot)
            assert state(pilot).document == name
            cursor = state(pilot).cursor(name)
            assert cursor is not None
            assert cursor.start <= start < cursor.end


async def test_a_click_on_a_heading_gives_the_keys_to_its_article() -> None:
    async with reading() as pilot:
        for column in columns(pilot):
            await pilot.click(offset=(column.region.x + 6, column.region.y))
            await settle(pilot)
            assert state(pilot).document == column.document.id


async def test_a_click_on_a_silence_card_gives_the_keys_and_two_show_the_evidence() -> None:
    async with reading() as pilot:
        silence = COMPARISON.events[0].silences[0]
        column = column_of(pilot, silence.document)
        row = column.region.y + 1 + (column.rows.card_row or 0) - column.top
        await pilot.click(offset=(column.region.x + 8, row))
        assert state(pilot).document == silence.document
        await pilot.click(offset=(column.region.x + 8, row), times=2)
        await settle(pilot)
        assert not isinstance(pilot.app.screen, ReadingScreen)
        assert "searched for" in on_screen(pilot)


async def test_two_clicks_on_a_passage_show_its_evidence() -> None:
    async with reading() as pilot:
        mention = COMPARISON.events[0].mentions[1]
        column = column_of(pilot, mention.document)
        row = screen_row_of(pilot, mention.document, mention.span.end - 2)
        await pilot.click(offset=(column.region.x + gutter(column), row), times=2)
        await settle(pilot)
        assert not isinstance(pilot.app.screen, ReadingScreen)
        cursor = state(pilot).cursor(mention.document)
        assert cursor is not None
        assert cursor.overlap(mention.span)


async def turn_wheel(column: ArticleColumn, turns: int) -> None:
    from textual import events

    kind = events.MouseScrollDown if turns > 0 else events.MouseScrollUp
    for _ in range(abs(turns)):
        column.post_message(
            kind(column, 3, 3, 0, turns, 0, shift=False, meta=False, ctrl=False, screen_x=3, screen_y=3)
        )


async def test_the_wheel_scrolls_all_articles_with_the_lock_and_one_without() -> None:
    async with reading(size=(140, 20)) as pilot:
        tops = {column.document.id: column.top for column in columns(pilot)}
        await turn_wheel(columns(pilot)[0], 2)
        await settle(pilot)
        moved = {column.document.id: column.top - tops[column.document.id] for column in columns(pilot)}
        assert len(set(moved.values())) == 1
        assert next(iter(moved.values())) > 0
        await pilot.press("s")
        await turn_wheel(columns(pilot)[0], -2)
        await settle(pilot)
        back = [column.top - tops[column.document.id] for column in columns(pilot)]
        assert back[0] == 0
        assert all(rows == moved[columns(pilot)[1].document.id] for rows in back[1:])


async def test_the_wheel_over_the_panel_keeps_the_events_in_reach() -> None:
    from textual import events

    async with reading(size=(140, 12)) as pilot:
        panel = pilot.app.screen.query_one(EventPanel)
        for kind, y in ((events.MouseScrollDown, 1), (events.MouseScrollUp, -1)):
            for _ in range(30):
                panel.post_message(
                    kind(panel, 3, 3, 0, y, 0, shift=False, meta=False, ctrl=False, screen_x=3, screen_y=3)
                )
        await settle(pilot)
        assert any("E1" in row[:6] for row in rows_on_screen(pilot))


async def test_a_click_reaches_the_character_under_the_mouse() -> None:
    async with reading() as pilot:
        column = column_of(pilot, state(pilot).document)
        text, sentences = column.document.text, state(pilot).sentences(column.document.id)
        wanted = next(
            sentence.span
            for sentence in sentences
            if column.top < column.rows.row_of(sentence.span.start) < column.top + column.window - 2
            and sentence.span.start not in {place[0] for place in column.rows._rows}
        )
        row = column.rows.row_of(wanted.start)
        start = (column.rows.text_at(row) or (0, 0))[0]
        assert text[start : wanted.start].isascii()
        x, y = (
            column.region.x + gutter(column) + wanted.start - start,
            screen_row_of(pilot, column.document.id, wanted.start),
        )
        await pilot.click(offset=(x, y))
        assert state(pilot).cursor(column.document.id) == wanted
        await pilot.click(offset=(x - 2, y))
        assert state(pilot).cursor(column.document.id) != wanted


async def test_clicks_before_anything_is_found_do_no_harm() -> None:
    async with reading() as pilot:
        reader(pilot).reading.state.comparison = None
        for x in range(0, 140, 20):
            await pilot.click(offset=(x, 10))
        await pilot.pause()
