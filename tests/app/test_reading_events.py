"""Going through the events, and how the columns stand then."""

from __future__ import annotations

import pytest
from reader_pilot import (
    WIDE,
    bundled,
    bundled_comparison,
    column_of,
    column_text,
    columns,
    current,
    notices,
    on_screen,
    reader,
    reading,
    rows_on_screen,
    screen_row_of,
    settle,
    state,
)

from libya_reader.app.app import ReaderApp

SIZES = [(200, 50), WIDE, (120, 30), (100, 24), (80, 24)]
LABELS = list(bundled_comparison().labels.values())


async def test_the_reader_opens_at_the_first_event() -> None:
    async with reading() as pilot:
        assert current(pilot) == LABELS[0]
        assert bundled().title in on_screen(pilot)


@pytest.mark.parametrize("keys", [("n", "N"), ("right_square_bracket", "left_square_bracket")])
async def test_next_and_previous_go_through_every_event_and_round_the_ends(keys: tuple[str, str]) -> None:
    forth, back = keys
    async with reading() as pilot:
        seen = [current(pilot)]
        for _ in LABELS:
            await pilot.press(forth)
            seen.append(current(pilot))
        assert seen == [*LABELS, LABELS[0]]
        await pilot.press(back)
        assert current(pilot) == LABELS[-1]


async def test_a_number_makes_the_event_current_that_stands_so_far_from_the_top() -> None:
    async with reading() as pilot:
        for number in (3, 1, min(9, len(LABELS)), 2):
            await pilot.press(str(number))
            assert current(pilot) == LABELS[number - 1]


@pytest.mark.skipif(len(LABELS) >= 9, reason="every number has an event")
async def test_a_number_without_an_event_is_said_and_changes_nothing() -> None:
    async with reading() as pilot:
        await pilot.press("9")
        assert current(pilot) == LABELS[0]
        assert str(len(LABELS)) in notices(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_passages_and_silence_cards_of_an_event_stand_level(size: tuple[int, int]) -> None:
    comparison = bundled_comparison()
    async with reading(size=size) as pilot:
        for event in comparison.events:
            rows = {}
            for column in columns(pilot):
                name = column.document.id
                told = [m.span.start for m in comparison.mentions(event.id, name) if m.strength == "direct"]
                card = column.rows.card_row
                assert (card is None) == bool(told), "a card stands where the article is silent, and only there"
                rows[name] = (
                    screen_row_of(pilot, name, told[0]) if told else column.region.y + 1 + (card or 0) - column.top
                )
            assert len(set(rows.values())) == 1, (event.id, rows)
            assert 0 < rows.popitem()[1] < size[1] - 1
            await pilot.press("n")
            await settle(pilot)


async def test_the_first_row_of_a_passage_bears_the_events_label_in_every_telling_column() -> None:
    async with reading() as pilot:
        everywhere = next(e for e in bundled_comparison().events if not e.silences)
        label = bundled_comparison().labels[everywhere.id]
        reader(pilot).reading.go_to_event(everywhere.id)
        await settle(pilot)
        level = [row for row in rows_on_screen(pilot) if row.count(f"{label}┃") == len(columns(pilot))]
        assert level, f"no row bears {label} in all columns"


async def test_a_passage_that_is_only_related_bears_a_small_label_and_a_broken_bar() -> None:
    async with reading(size=(200, 60)) as pilot:
        comparison = bundled_comparison()
        event = next(e for e in comparison.events if any(m.strength == "related" for m in e.mentions))
        mention = next(m for m in event.mentions if m.strength == "related")
        reader(pilot).reading.go_to_event(event.id, mention.document, mention.span)
        await settle(pilot)
        row = screen_row_of(pilot, mention.document, mention.span.start)
        assert f"{comparison.labels[event.id].lower()}┆" in rows_on_screen(pilot)[row]


async def test_headings_say_whether_an_article_tells_of_the_event() -> None:
    async with reading() as pilot:
        for event in bundled_comparison().events:
            for column in columns(pilot):
                stance = bundled_comparison().stance(event.id, column.document.id)
                assert stance in column_text(pilot, column.document.id)[0]
            await pilot.press("n")
            await settle(pilot)


async def test_going_to_an_event_gives_the_keys_to_an_article_that_tells_of_it() -> None:
    async with reading() as pilot:
        for event in bundled_comparison().events:
            assert bundled_comparison().stance(event.id, state(pilot).document) == "told"
            await pilot.press("n")


async def test_going_round_all_events_ends_where_it_began() -> None:
    async with reading() as pilot:
        await pilot.press(*["n"] * len(LABELS))
        await settle(pilot)
        first = rows_on_screen(pilot)
        await pilot.press(*["n"] * len(LABELS))
        await settle(pilot)
        assert rows_on_screen(pilot) == first


async def test_the_line_below_tells_event_place_score_and_what_speaks_against() -> None:
    async with reading(size=(200, 40)) as pilot:
        event = bundled_comparison().events[0]
        line = rows_on_screen(pilot)[-2]
        assert event.title in line
        assert "told ." in line
        assert "against:" in line


async def test_keys_before_the_engine_has_read_the_case_do_no_harm() -> None:
    app = ReaderApp(bundled())
    async with app.run_test(size=WIDE) as pilot:
        app.reading.state.comparison = None
        await pilot.press(*"nN[]19jk.,Sseay", "Y", "x", "escape", "pagedown", "g", "G", "tab", "p", "p")
        await settle(pilot)
        assert current(pilot) in LABELS


async def test_passage_keys_walk_the_article_and_the_cursor_stays_in_sight() -> None:
    async with reading(size=(120, 24)) as pilot:
        await pilot.press("g")
        name = state(pilot).document
        sentences = state(pilot).sentences(name)
        for k in range(min(12, len(sentences) - 1)):
            await pilot.press("j" if k % 2 else "down")
        await settle(pilot)
        cursor = state(pilot).cursor(name)
        assert cursor == sentences[min(12, len(sentences) - 1)].span
        assert any("▸" in row for row in column_text(pilot, name))
        await pilot.press("G")
        assert state(pilot).cursor(name) == sentences[-1].span
        await pilot.press("j")
        assert state(pilot).cursor(name) == sentences[-1].span
        await pilot.press("k", "up")
        assert state(pilot).cursor(name) == sentences[-3].span


async def test_full_stop_and_comma_go_through_the_passages_of_the_event_in_every_article() -> None:
    async with reading() as pilot:
        event = next(e for e in bundled_comparison().events if not e.silences)
        reader(pilot).reading.go_to_event(event.id)
        await settle(pilot)
        seen = set()
        for _ in event.mentions:
            await pilot.press("full_stop")
            mention = state(pilot).mention_at_cursor(state(pilot).document)
            assert mention is not None
            seen.add((mention.document, mention.span))
            await settle(pilot)
            row = screen_row_of(pilot, mention.document, mention.span.start)
            assert column_of(pilot, mention.document).region.y < row < WIDE[1] - 2
        assert seen == {(m.document, m.span) for m in event.mentions}


async def test_level_here_makes_the_surest_event_of_a_passage_current() -> None:
    async with reading() as pilot:
        comparison = bundled_comparison()
        event = comparison.events[-1]
        mention = max(event.mentions, key=lambda m: m.score)
        state(pilot).document = mention.document
        state(pilot).put_cursor(mention.document, mention.span.start)
        await pilot.press("S")
        await settle(pilot)
        here = [
            (m.score, e.id)
            for e in comparison.events
            for m in comparison.mentions(e.id, mention.document)
            if m.span.overlap(mention.span)
        ]
        assert state(pilot).event == max(here)[1]


async def test_level_here_says_where_a_passage_tells_of_nothing() -> None:
    async with reading() as pilot:
        comparison = bundled_comparison()
        name, sentence = next(
            (name, s)
            for name, sentences in comparison.sentences.items()
            for s in sentences
            if not any(m.span.overlap(s.span) for e in comparison.events for m in comparison.mentions(e.id, name))
        )
        state(pilot).document = name
        state(pilot).put_cursor(name, sentence.span.start)
        before = state(pilot).event
        await pilot.press("S")
        assert state(pilot).event == before
        assert notices(pilot)


async def test_the_panel_can_be_hidden_and_shown() -> None:
    async with reading() as pilot:
        first = rows_on_screen(pilot)
        await pilot.press("p")
        await settle(pilot)
        assert "● told  ○ related" not in on_screen(pilot)
        await pilot.press("p")
        await settle(pilot)
        assert rows_on_screen(pilot) == first
