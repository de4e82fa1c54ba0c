"""The table of excerpts."""

from __future__ import annotations

import pytest
from reader_pilot import (
    bundled_comparison,
    clipboard_texts,
    current,
    notices,
    on_screen,
    reader,
    reading,
    rows_on_screen,
    settle,
    state,
    words_on_screen,
    written,
)

from libya_reader.app.aligned_rows import table_row
from libya_reader.app.aligned_screen import AlignedScreen
from libya_reader.app.aligned_table import AlignedTable
from libya_reader.app.reading_screen import ReadingScreen

COMPARISON = bundled_comparison()
DOCUMENTS = list(COMPARISON.documents)


async def test_every_event_has_a_row_and_every_article_a_column() -> None:
    async with reading(size=(160, 200)) as pilot:
        await pilot.press("a")
        await settle(pilot)
        text = on_screen(pilot)
        for event in COMPARISON.events:
            assert f"{COMPARISON.labels[event.id]} {event.title}" in text
        for document in COMPARISON.documents.values():
            assert document.title in text


async def test_it_opens_at_the_current_event_and_escape_goes_back_to_where_one_was() -> None:
    async with reading() as pilot:
        await pilot.press("n", "n")
        await settle(pilot)
        before, event = rows_on_screen(pilot), state(pilot).event
        await pilot.press("a")
        await settle(pilot)
        table = pilot.app.screen.query_one(AlignedTable)
        assert (table.event, table.document) == (event, state(pilot).document)
        await pilot.press("j", "l", "escape")
        await settle(pilot)
        assert rows_on_screen(pilot) == before


async def test_enter_reads_the_current_cell_in_place() -> None:
    async with reading() as pilot:
        for document in DOCUMENTS:
            await pilot.press("a", "j", "l")
            table = pilot.app.screen.query_one(AlignedTable)
            wanted = table.event, table.document
            await pilot.press("enter")
            await settle(pilot)
            assert isinstance(pilot.app.screen, ReadingScreen)
            assert (state(pilot).event, state(pilot).document) == wanted
            mention = state(pilot).anchor(wanted[1])
            if mention is not None:
                cursor = state(pilot).cursor(wanted[1])
                assert cursor is not None
                assert mention.span.overlap(cursor)
            assert document in DOCUMENTS


async def test_rows_end_and_columns_go_round() -> None:
    async with reading() as pilot:
        await pilot.press("a")
        await settle(pilot)
        table = pilot.app.screen.query_one(AlignedTable)
        await pilot.press(*["j"] * (len(COMPARISON.events) + 2))
        assert table.event == COMPARISON.events[-1].id
        await pilot.press(*["up"] * (len(COMPARISON.events) + 2))
        assert table.event == COMPARISON.events[0].id
        first = table.document
        for key in ("l", "right", "tab"):
            await pilot.press(key)
        assert table.document == first
        for key in ("h", "left", "shift+tab"):
            await pilot.press(key)
        assert table.document == first


@pytest.mark.parametrize("size", [(200, 50), (120, 40), (80, 24), (40, 15), (20, 5)])
async def test_the_current_row_is_in_sight_at_every_size(size: tuple[int, int]) -> None:
    async with reading(size=size) as pilot:
        await pilot.press("a")
        await settle(pilot)
        for event in COMPARISON.events:
            assert f"▶{COMPARISON.labels[event.id]}" in on_screen(pilot)
            await pilot.press("j")
            await settle(pilot)


async def test_silent_cells_are_said_in_words() -> None:
    async with reading(size=(160, 40)) as pilot:
        await pilot.press("a")
        await settle(pilot)
        assert "silent" in on_screen(pilot)
        assert "nearest" in on_screen(pilot)


async def test_page_keys_and_the_wheel_scroll_to_the_end_and_back() -> None:
    async with reading(size=(80, 16)) as pilot:
        await pilot.press("a")
        await settle(pilot)
        first = rows_on_screen(pilot)
        await pilot.press(*["pagedown"] * 12)
        await settle(pilot)
        assert f"{COMPARISON.labels[COMPARISON.events[-1].id]} " in on_screen(pilot) or rows_on_screen(pilot) != first
        await pilot.press(*["pageup"] * 12)
        await settle(pilot)
        assert rows_on_screen(pilot) == first


async def test_a_click_makes_a_cell_current_and_two_open_it() -> None:
    async with reading(size=(150, 60)) as pilot:
        await pilot.press("a")
        await settle(pilot)
        table = pilot.app.screen.query_one(AlignedTable)
        heading = next(k for k, row in enumerate(rows_on_screen(pilot)) if COMPARISON.events[1].title in row)
        await pilot.click(offset=(75, heading + 1))
        assert (table.event, table.document) == (COMPARISON.events[1].id, DOCUMENTS[1])
        await pilot.click(offset=(20, heading + 1), times=2)
        await settle(pilot)
        assert isinstance(pilot.app.screen, ReadingScreen)
        assert (state(pilot).event, state(pilot).document) == (COMPARISON.events[1].id, DOCUMENTS[0])


async def test_evidence_and_copy_speak_of_the_current_cell() -> None:
    async with reading(recorded=True) as pilot:
        await pilot.press("n", "a")
        await settle(pilot)
        event, document = state(pilot).event, state(pilot).document
        assert event is not None
        await pilot.press("e")
        await settle(pilot)
        assert f"{COMPARISON.labels[event]} in {COMPARISON.documents[document].siglum}" in words_on_screen(pilot)
        await pilot.press("escape", "y")
        await settle(pilot)
        [copied] = clipboard_texts(written(pilot))
        for mention in COMPARISON.mentions(event, document):
            assert f"characters {mention.span.start}–{mention.span.end}" in copied


async def test_copying_a_silent_cell_says_that_there_is_nothing() -> None:
    async with reading() as pilot:
        silence = COMPARISON.events[0].silences[0]
        reader(pilot).reading.go_to_event(COMPARISON.events[0].id, silence.document)
        await pilot.press("a", "y")
        await settle(pilot)
        assert isinstance(pilot.app.screen, AlignedScreen)
        assert "silent" in notices(pilot)


async def test_the_next_event_keys_of_the_reading_view_work_here_too() -> None:
    async with reading() as pilot:
        await pilot.press("a", "n", "right_square_bracket", "N", "enter")
        await settle(pilot)
        assert current(pilot) == COMPARISON.labels[COMPARISON.events[1].id]


@pytest.mark.parametrize("width", [4, 9, 30, 80])
def test_no_line_of_a_cell_is_wider_than_the_cell(width: int) -> None:
    for row in (table_row(COMPARISON, event, DOCUMENTS, width) for event in COMPARISON.events):
        for cell in row.cells:
            assert all(len(line.text) <= width for line in cell)
        assert row.height == 2 + max(len(cell) for cell in row.cells)


def test_a_cell_holds_the_whole_of_every_passage() -> None:
    for row in (table_row(COMPARISON, event, DOCUMENTS, 40) for event in COMPARISON.events):
        for document, cell in zip(DOCUMENTS, row.cells, strict=True):
            said = " ".join(" ".join(line.text for line in cell).split())
            for mention in COMPARISON.mentions(row.event, document):
                text = mention.span.of(COMPARISON.documents[document].text)
                assert " ".join(text.split()) in said


async def test_the_title_says_which_articles_the_table_shows_where_not_all_have_room() -> None:
    async with reading(size=(80, 24)) as pilot:
        await pilot.press("a")
        await settle(pilot)
        seen = set()
        for _ in range(3):
            seen.add(rows_on_screen(pilot)[0].split("articles")[-1].strip())
            await pilot.press("tab")
            await settle(pilot)
        assert seen == {"1–2 of 3", "2–3 of 3"}
        await pilot.resize_terminal(140, 40)
        await settle(pilot)
        assert "of 3" not in rows_on_screen(pilot)[0]
