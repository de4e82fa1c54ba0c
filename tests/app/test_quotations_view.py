"""The quotations view: what is shared on top, every speaker's words together, choices, cards, and back to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from ferry import ferry_case
from reader_pilot import (
    bundled_comparison,
    clipboard_texts,
    column_of,
    column_text,
    notices,
    on_screen,
    reader,
    reading,
    rows_on_screen,
    settle,
    state,
    words_on_screen,
    write_case,
    written,
)

from libya_reader.app.export_screen import ExportScreen
from libya_reader.app.figure_rows import rows_text
from libya_reader.app.quotation_card import QuotationCard
from libya_reader.app.quotation_rows import voice_lines
from libya_reader.app.quotations_screen import QuotationsScreen
from libya_reader.app.reading_screen import ReadingScreen
from libya_reader.app.speaker_card import SpeakerCard
from libya_reader.comparison.cells import cells

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.voices import Saying

COMPARISON = bundled_comparison()
DIRECT = [saying for saying in COMPARISON.voices.sayings if not saying.is_indirect]
SIZES = [(80, 24), (120, 40), (200, 50)]


def quotations(pilot: Pilot[None]) -> QuotationsScreen:
    assert isinstance(pilot.app.screen, QuotationsScreen)
    return pilot.app.screen


def current(pilot: Pilot[None]) -> Saying:
    """Return the current quotation."""
    saying = quotations(pilot).saying
    assert saying is not None
    return saying


def speakers(pilot: Pilot[None]) -> set[str | None]:
    return {row.saying.name for row in quotations(pilot)._shown.rows}


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


@pytest.fixture
def ferry(tmp_path: Path) -> Case:
    """Load the two reports of the ferry."""
    return ferry_case(tmp_path / "ferry")


@pytest.mark.parametrize("size", SIZES)
async def test_it_says_that_nothing_is_shared_and_goes_through_every_quotation(size: tuple[int, int]) -> None:
    async with reading(size=size) as pilot:
        await press(pilot, "Q")
        assert "no quotation found in two articles" in on_screen(pilot)
        assert "in 2 articles, in different words" in on_screen(pilot)
        seen = []
        for _ in DIRECT:
            seen.append(current(pilot).number)
            assert "▸" in on_screen(pilot), "the current quotation is in sight"
            await press(pilot, "j")
        assert sorted(seen) == [saying.number for saying in DIRECT]


@pytest.mark.parametrize("size", SIZES)
async def test_one_speakers_words_from_several_articles_stand_together(size: tuple[int, int]) -> None:
    async with reading(size=size) as pilot:
        await press(pilot, "Q")
        words = words_on_screen(pilot)
        assert words.index("Oana Lungescu") < words.index("000 Amnesty's charge") < words.index("001 The Times's")
        assert "[NATO has looked into each credible allegation" in words
        assert "NATO spokeswoman (000)" in words


async def test_ends_are_told_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(size=(120, 60)) as pilot:
        await press(pilot, "Q")
        text = on_screen(pilot)
        assert "┊“We deeply regret any loss of life.]" in text
        assert "│“massive bombings”" in text
        assert "direct, opening mark alone, end" in text


async def test_what_is_retold_comes_on_demand(ferry: Case) -> None:
    async with reading(ferry, size=(120, 90)) as pilot:
        await press(pilot, "Q")
        assert "stay closed until Friday" not in on_screen(pilot)
        await press(pilot, "r")
        assert "the port would stay closed until Friday." in words_on_screen(pilot)
        assert "Lisk said · retold" in on_screen(pilot)
        await press(pilot, "r")
        assert "stay closed until Friday" not in on_screen(pilot)


async def test_shared_words_stand_on_top_and_bear_a_sign(ferry: Case) -> None:
    async with reading(ferry, size=(120, 60)) as pilot:
        await press(pilot, "Q")
        rows = rows_on_screen(pilot)
        assert any("2 quotations shared between articles" in row for row in rows[:4])
        assert "the same words, wholly" in on_screen(pilot)
        assert "the same words with small changes" in on_screen(pilot)
        assert sum(" = │“" in row for row in rows) == 8, "four among the shared ones, four under their speakers"
        assert quotations(pilot)._shown.rows[0].is_among_shared
        assert quotations(pilot).items.item == 0


async def test_it_opens_at_the_quotation_that_is_walked() -> None:
    async with reading() as pilot:
        await press(pilot, "u", "u", "u")
        step = state(pilot).step
        assert step is not None
        await press(pilot, "Q")
        assert (current(pilot).document.id, current(pilot).index) == (step.document, step.number)


async def test_enter_walks_the_quotations_from_the_place_in_the_text() -> None:
    async with reading() as pilot:
        await press(pilot, "Q", "j", "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)
        step = state(pilot).step
        assert step is not None
        assert (step.kind, step.document) == ("quotation", "001")
        column = column_of(pilot, "001")
        assert column.top <= column.rows.row_of(step.span.start) < column.top + column.window
        await press(pilot, "u")
        assert state(pilot).step != step


async def test_enter_on_what_is_retold_goes_to_it_without_a_walk() -> None:
    async with reading() as pilot:
        await press(pilot, "u", "Q", "r")
        await press(pilot, *["j"] * 5)
        while not current(pilot).is_indirect:
            await press(pilot, "k" if current(pilot).name != "Oana Lungescu" else "j")
        saying = current(pilot)
        await press(pilot, "enter")
        assert state(pilot).walk is None
        cursor = state(pilot).cursor(saying.document.id)
        assert cursor is not None
        assert cursor.overlap(saying.quotation.content)


async def test_escape_goes_back_to_where_one_was() -> None:
    async with reading() as pilot:
        await press(pilot, "n")
        before = rows_on_screen(pilot)
        await press(pilot, "Q", "j", "j", "escape")
        assert rows_on_screen(pilot) == before
        await press(pilot, "Q", "Q")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_n_goes_from_speaker_to_speaker_and_back() -> None:
    async with reading() as pilot:
        await press(pilot, "Q", "n")
        assert current(pilot).name == COMPARISON.voices.voices[1].name
        await press(pilot, "j", "N")
        assert current(pilot).name == COMPARISON.voices.voices[1].name
        await press(pilot, "N", "N")
        assert current(pilot).name == "Oana Lungescu"


async def test_a_speaker_is_chosen_and_escape_takes_the_choice_back() -> None:
    async with reading() as pilot:
        await press(pilot, "Q", "c", "j", "enter")
        assert speakers(pilot) == {"Oana Lungescu"}
        assert "Oana Lungescu" in rows_on_screen(pilot)[0]
        await press(pilot, "escape")
        assert len(quotations(pilot)._shown.rows) == len(DIRECT)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_institution_article_and_event_are_chosen_together_and_0_shows_all(ferry: Case) -> None:
    async with reading(ferry, size=(140, 60)) as pilot:
        await press(pilot, "Q")
        names = [value for value, _ in quotations(pilot).facet("institution").values]
        await press(pilot, "i")
        assert "Marvik Port Authority (2)" in on_screen(pilot)
        await press(pilot, *["j"] * (names.index("Marvik Port Authority") + 1), "enter")
        assert speakers(pilot) == {"Ana Lisk", "Jon Berg"}
        await press(pilot, "d", "j", "enter")
        assert speakers(pilot) == {"Jon Berg"}
        assert "for Marvik Port Authority · M" in rows_on_screen(pilot)[0]
        await press(pilot, "0")
        assert not quotations(pilot).choice.any


async def test_the_quotations_on_an_event_are_those_in_its_passages() -> None:
    async with reading(size=(140, 50)) as pilot:
        await press(pilot, "Q", "v", "j", "enter")
        assert {row.saying.document.id for row in quotations(pilot)._shown.rows} == {"001"}
        assert "Its the al-Gharari family" in words_on_screen(pilot)
        assert "E1" in rows_on_screen(pilot)[0]


async def test_a_choice_that_leaves_nothing_says_so_and_bears_every_key() -> None:
    async with reading() as pilot:
        await press(pilot, "Q", "c", "j", "enter", "d", "j", "j", "j", "enter")
        assert "No quotation is left: 0 shows them all again." in on_screen(pilot)
        await press(pilot, "j", "k", "n", "N", "pagedown", "e", "p", "y", "r", "r")
        await press(pilot, "0")
        assert len(quotations(pilot)._shown.rows) == len(DIRECT)


@pytest.mark.parametrize("size", SIZES)
async def test_the_evidence_of_a_quotation_names_what_is_inferred_and_why(size: tuple[int, int]) -> None:
    async with reading(size=size) as pilot:
        await press(pilot, "Q", "e")
        assert isinstance(pilot.app.screen, QuotationCard)
        said = words_on_screen(pilot)
        assert "Quotation · Oana Lungescu in 000" in said
        assert "speaker Oana Lungescu “NATO spokeswoman Oana Lungescu”" in said
        assert "inferred: no opening mark" in said
        assert "inferred: “said” reports it" not in said
        await press(pilot, *["j"] * 80)
        said = words_on_screen(pilot)
        assert "same institution, different speakers" in said
        assert "None found in 002." in said
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, QuotationsScreen)


async def test_the_speakers_card_has_every_title_quotation_and_article() -> None:
    async with reading(size=(120, 60)) as pilot:
        await press(pilot, "Q", "p")
        assert isinstance(pilot.app.screen, SpeakerCard)
        said = words_on_screen(pilot)
        for title in (
            "NATO spokeswoman (000)",
            "a spokeswoman for NATO headquarters in Brussels (001)",
            "NATO spokesman",
        ):
            assert title in said
        assert "“Oana Lungescu” in 000, 001" in said
        assert "Not quoted in 002." in said
        assert "retold" in said, "what is retold stands here unasked"


async def test_e_on_a_walk_shows_the_card_of_the_quotation() -> None:
    async with reading() as pilot:
        await press(pilot, "u", "e")
        assert isinstance(pilot.app.screen, QuotationCard)
        await press(pilot, "escape", "escape", "e")
        assert not isinstance(pilot.app.screen, QuotationCard), "the walk is over"


async def test_a_walk_draws_inferred_ends_otherwise_than_marked_ones() -> None:
    async with reading(size=(140, 40)) as pilot:
        await press(pilot, "u")
        while state(pilot).step is None or state(pilot).document != "000":
            await press(pilot, "u")
        text = "\n".join(column_text(pilot, "000"))
        assert "Rovera[" in text, "where the first line begins without a mark"
        assert "┊" in text
        assert "responsible]said" in " ".join(text.replace("┊", " ").split())
        await press(pilot, "escape")
        assert "responsible said" in " ".join("\n".join(column_text(pilot, "000")).split()), "at rest it is plain text"


async def test_words_that_another_article_has_are_underlined_at_rest(ferry: Case) -> None:
    async with reading(ferry) as pilot:
        looks = {
            look.look
            for layer in state(pilot).findings.layers["morning"]  # type: ignore[union-attr]  # settled
            for look in layer.touching(0, 10_000)
        }
        assert "quote-shared" in looks


async def test_y_copies_the_quotation_with_its_speaker_and_place() -> None:
    async with reading(recorded=True) as pilot:
        await press(pilot, "Q", "y")
        [copied] = clipboard_texts(written(pilot))
        assert copied.startswith("Oana Lungescu (direct, without marks, ends inferred")
        assert "“NATO has looked into each credible allegation" in copied
        assert "characters" in copied


async def test_x_offers_every_event_and_the_quotations_with_them() -> None:
    async with reading(size=(140, 50)) as pilot:
        await press(pilot, "Q", "x")
        assert isinstance(pilot.app.screen, ExportScreen)
        assert pilot.app.screen._chosen == [event.id for event in COMPARISON.events]


async def test_articles_in_which_nobody_speaks_say_so(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": "The harvest was good."})
    async with reading(case) as pilot:
        await press(pilot, "Q")
        assert "No quotation was found in these articles." in on_screen(pilot)
        await press(pilot, "c")
        assert "Nobody is quoted." in notices(pilot)
        await press(pilot, "j", "n", "e", "p", "y", "r", "i", "v", "escape", "escape")
        assert reader(pilot).is_running


async def test_a_click_makes_a_quotation_current_and_two_open_it() -> None:
    async with reading(size=(120, 40)) as pilot:
        await press(pilot, "Q")
        row = next(k for k, text in enumerate(rows_on_screen(pilot)) if "We deeply regret" in text)
        await pilot.click(offset=(12, row))
        await settle(pilot)
        assert "We deeply regret" in current(pilot).words
        await pilot.click(offset=(12, row), times=2)
        await settle(pilot)
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_resize_lays_the_list_out_anew_and_keeps_the_quotation() -> None:
    async with reading(size=(140, 40)) as pilot:
        await press(pilot, "Q", "n", "n", "j")
        here = current(pilot)
        for size in ((80, 24), (40, 12), (20, 5), (1, 1), (200, 50), (140, 40)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert len(rows_on_screen(pilot)) == size[1]
            assert current(pilot) == here


async def test_the_palette_opens_it() -> None:
    async with reading() as pilot:
        await pilot.press("ctrl+p", *"quotations view")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, QuotationsScreen)


@pytest.mark.parametrize("width", [20, 40, 79, 119, 199])
def test_no_line_is_wider_than_the_view(width: int) -> None:
    shown = voice_lines(COMPARISON.voices, width)
    assert len(shown.rows) == len(COMPARISON.voices.sayings)
    assert max(map(cells, rows_text(shown.lines).splitlines())) <= width
