"""The silence card in a column, and the evidence card over the view."""

from __future__ import annotations

from reader_pilot import (
    bundled,
    bundled_comparison,
    on_screen,
    prose_in,
    reader,
    reading,
    rows_on_screen,
    settle,
    state,
    words_on_screen,
)

from libya_reader.app.reading_screen import ReadingScreen
from libya_reader.comparison.wording import score_text
from libya_reader.engine.events.model import DIRECT

CASES = [(event, silence) for event in bundled_comparison().events for silence in event.silences]


def card_in(rows: list[str]) -> str:
    """Return the text of the silence card in the rows of an article."""
    lines = [row.strip() for row in rows]
    start = next(k for k, line in enumerate(lines) if line.startswith("┌ silent"))
    end = next(k for k, line in enumerate(lines) if line.startswith("└"))
    return " ".join(line.lstrip("│ ") for line in lines[start : end + 1])


async def test_a_silent_column_says_what_was_searched_the_nearest_passage_and_its_score() -> None:
    async with reading(size=(200, 50)) as pilot:
        for event, silence in CASES:
            reader(pilot).reading.go_to_event(event.id)
            await settle(pilot)
            card = card_in(prose_in(pilot, silence.document))
            assert f"silent on {bundled_comparison().labels[event.id]}" in card
            assert silence.searched[0] in card
            assert silence.nearest is not None
            said = bundled_comparison().documents[silence.document].text[silence.nearest.span.start :]
            assert said[:20] in card
            assert score_text(silence.nearest.score) in card
            assert score_text(DIRECT) in card


async def test_the_nearest_passage_stands_right_below_the_card() -> None:
    async with reading(size=(200, 50)) as pilot:
        event, silence = CASES[0]
        reader(pilot).reading.go_to_event(event.id)
        await settle(pilot)
        rows = prose_in(pilot, silence.document)
        end = next(k for k, row in enumerate(rows) if row.startswith("└"))
        assert silence.nearest is not None
        said = bundled_comparison().documents[silence.document].text[silence.nearest.span.start :]
        assert said[:15] in rows[end + 1] + rows[end + 2]


async def test_evidence_shows_the_passage_its_score_and_what_speaks_for_and_against_it() -> None:
    async with reading(size=(140, 100)) as pilot:
        event = bundled_comparison().events[0]
        await pilot.press("e")
        await settle(pilot)
        text = words_on_screen(pilot)
        assert event.title in text
        mentions = bundled_comparison().mentions(event.id, state(pilot).document)
        for mention in mentions:
            assert score_text(mention.score) in text
            assert f"{mention.span.start}–{mention.span.end}" in text
        assert text.count("for:") >= len(mentions)
        assert text.count("against:") >= len(mentions)
        for reason in mentions[0].reasons:
            assert reason.text.split()[0] in text


async def test_evidence_of_a_silent_article_lists_all_that_was_searched_and_the_nearest_passage() -> None:
    async with reading(size=(140, 60)) as pilot:
        for event, silence in CASES[:3]:
            reader(pilot).reading.go_to_event(event.id, silence.document)
            await settle(pilot)
            await pilot.press("e")
            await settle(pilot)
            text = words_on_screen(pilot)
            for searched in silence.searched:
                assert " ".join(searched.split()) in text
            assert silence.nearest is not None
            assert score_text(silence.nearest.score) in text
            await pilot.press("escape")


async def test_enter_opens_evidence_as_well_and_each_of_its_keys_closes_it() -> None:
    async with reading() as pilot:
        before = rows_on_screen(pilot)
        for opening, closing in (("e", "escape"), ("enter", "e"), ("e", "q")):
            await pilot.press(opening)
            await settle(pilot)
            assert not isinstance(pilot.app.screen, ReadingScreen)
            await pilot.press(closing)
            await settle(pilot)
            assert isinstance(pilot.app.screen, ReadingScreen)
            assert rows_on_screen(pilot) == before


async def test_a_card_that_is_longer_than_the_window_scrolls() -> None:
    async with reading(size=(80, 14)) as pilot:
        await pilot.press("e")
        await settle(pilot)
        first = on_screen(pilot)
        await pilot.press("j", "j", "j")
        await settle(pilot)
        assert on_screen(pilot) != first
        await pilot.press("k", "k", "k")
        await settle(pilot)
        assert on_screen(pilot) == first


async def test_evidence_beside_the_passages_says_so() -> None:
    async with reading(size=(140, 60)) as pilot:
        await pilot.press("g", "e")
        await settle(pilot)
        assert "passage under the cursor is not shown as telling of it" in words_on_screen(pilot)


async def test_nothing_of_the_card_is_left_behind_when_it_closes() -> None:
    async with reading() as pilot:
        await pilot.press("e", "escape")
        await settle(pilot)
        assert "Evidence ·" not in on_screen(pilot)
        assert bundled().title in on_screen(pilot)
