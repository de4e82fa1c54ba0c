"""The figures view: warnings on top, a bar for every figure, filters, orders, evidence, and back to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from flood import flood_case
from reader_pilot import (
    bundled_comparison,
    clipboard_texts,
    column_of,
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
from libya_reader.app.figure_card import FigureCard
from libya_reader.app.figure_rows import ledger_lines, rows_text
from libya_reader.app.figures_screen import FiguresScreen
from libya_reader.app.reading_screen import ReadingScreen
from libya_reader.comparison.cells import cells

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from libya_reader.comparison.case import Case

COMPARISON = bundled_comparison()
SIZES = [(80, 24), (120, 40), (200, 50)]


def figures(pilot: Pilot[None]) -> FiguresScreen:
    assert isinstance(pilot.app.screen, FiguresScreen)
    return pilot.app.screen


def current(pilot: Pilot[None]) -> tuple[str, str]:
    """Return the siglum and the words of the current figure."""
    entry = figures(pilot).entry
    assert entry is not None
    return entry.document.siglum, entry.words


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


@pytest.fixture
def flood(tmp_path: Path) -> Case:
    """Load the two reports of the flood."""
    return flood_case(tmp_path / "flood")


@pytest.mark.parametrize("size", SIZES)
async def test_the_warnings_stand_on_top_and_every_figure_below(size: tuple[int, int]) -> None:
    async with reading(size=size) as pilot:
        await press(pilot, "L")
        assert "≠ same number, different thing · 2 warnings" in rows_on_screen(pilot)[1]
        seen = set()
        for _ in range(len(COMPARISON.figures) + 20):
            seen.add(current(pilot))
            assert "▸" in on_screen(pilot), "the current figure is in sight"
            await press(pilot, "j")
        assert len(seen) == len({(e.document.siglum, e.words) for e in COMPARISON.ledger.entries})


@pytest.mark.parametrize("size", SIZES)
async def test_bars_tell_values_and_hedges_without_colour(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(size=size) as pilot:
        await press(pilot, "L", "n", "n", "n")
        rows = rows_on_screen(pilot)
        upto = next(row for row in rows if "upto 50 civilians" in row)
        sixty = next(row for row in rows if "60 civilians" in row)
        assert "◀─" in upto
        assert "●" in upto
        assert upto.index("●") < sixty.index("●"), "on one scale"
        await press(pilot, "j", "j", "j")
        assert any("scores" in row and "▒▒▒?" in row for row in rows_on_screen(pilot))


async def test_it_opens_at_the_figure_that_is_walked() -> None:
    async with reading() as pilot:
        await press(pilot, "f", "f", "f", "f")
        step = state(pilot).step
        assert step is not None
        await press(pilot, "L")
        entry = figures(pilot).entry
        assert entry is not None
        assert entry.number == step.number


async def test_keys_that_come_at_once_are_not_lost() -> None:
    async with reading() as pilot:
        await pilot.press("L", "n", "j", "e")
        await settle(pilot)
        assert isinstance(pilot.app.screen, FigureCard)
        assert "five of the 20" in words_on_screen(pilot)


async def test_enter_walks_the_figures_from_the_place_in_the_text() -> None:
    async with reading() as pilot:
        await press(pilot, "L", "j", "enter")
        assert isinstance(pilot.app.screen, ReadingScreen)
        step = state(pilot).step
        assert step is not None
        assert step.span.of(COMPARISON.documents[step.document].text) == "55"
        assert (state(pilot).document, step.document) == ("002", "002")
        column = column_of(pilot, "002")
        assert column.top <= column.rows.row_of(step.span.start) < column.top + column.window
        await press(pilot, "f")
        assert state(pilot).step != step


async def test_escape_goes_back_to_where_one_was() -> None:
    async with reading() as pilot:
        await press(pilot, "n")
        before = rows_on_screen(pilot)
        await press(pilot, "L", "j", "j", "escape")
        assert rows_on_screen(pilot) == before
        await press(pilot, "L", "L")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_n_goes_from_group_to_group_and_back() -> None:
    async with reading() as pilot:
        await press(pilot, "L")
        first = current(pilot)
        await press(pilot, "n")
        assert current(pilot) == ("001", "five members")
        await press(pilot, "j", "N")
        assert current(pilot) == ("001", "five members"), "first to the start of this group"
        await press(pilot, "N", "N")
        assert current(pilot) == first


async def test_pages_move_by_windows_to_the_end_and_back() -> None:
    async with reading(size=(80, 16)) as pilot:
        await press(pilot, "L")
        first = rows_on_screen(pilot)
        await press(pilot, *["pagedown"] * 12)
        assert "27-page" in on_screen(pilot)
        await press(pilot, *["pageup"] * 12)
        assert rows_on_screen(pilot) == first


async def test_o_orders_by_value_by_article_and_by_who_counted() -> None:
    async with reading(size=(200, 60)) as pilot:
        await press(pilot, "L", "n", "n", "n")
        here = current(pilot)
        for name in ("by article", "by who counted", "by value"):
            await press(pilot, "o")
            assert name in rows_on_screen(pilot)[0]
            assert current(pilot) == here


@pytest.mark.parametrize(
    ("keys", "title", "expected"),
    [
        (("m", "j", "enter"), "killed", {"killed"}),
        (("m", "j", "j", "enter"), "injured", {"injured"}),
    ],
)
async def test_a_measure_is_chosen_and_escape_takes_the_choice_back(
    keys: tuple[str, ...], title: str, expected: set[str]
) -> None:
    async with reading() as pilot:
        await press(pilot, "L", *keys)
        assert title in rows_on_screen(pilot)[0]
        shown = {row.entry.quantity.measure for row in figures(pilot)._shown.rows if not row.in_alarm}
        assert shown == expected
        await press(pilot, "escape")
        assert "22 figures" in rows_on_screen(pilot)[0]
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_claimant_article_and_event_are_chosen_together_and_0_shows_all() -> None:
    async with reading(size=(140, 50)) as pilot:
        await press(pilot, "L", "d", "j", "j", "j", "enter")
        assert {row.entry.document.id for row in figures(pilot)._shown.rows if not row.in_alarm} == {"002"}
        await press(pilot, "v")
        assert "The strike on Majer" in on_screen(pilot)
        await press(pilot, *["j"] * 9, "enter")
        words = {row.entry.words for row in figures(pilot)._shown.rows if not row.in_alarm}
        assert words == {"34 civilians", "38"}
        await press(pilot, "c", "j", "enter")
        assert figures(pilot).filters.claimant is not None
        await press(pilot, "0")
        assert not figures(pilot).filters.any
        assert "22 figures" in rows_on_screen(pilot)[0]


async def test_a_choice_that_leaves_nothing_says_so_and_bears_every_key() -> None:
    async with reading() as pilot:
        await press(pilot, "L", "m", "j", "j", "enter", "d", "j", "enter")
        assert "No figure is left: 0 shows them all again." in on_screen(pilot)
        await press(pilot, "j", "k", "n", "N", "pagedown", "e", "y", "o", "enter")
        if isinstance(pilot.app.screen, ReadingScreen):
            return
        await press(pilot, "0")
        assert "22 figures" in rows_on_screen(pilot)[0]


@pytest.mark.parametrize("size", SIZES)
async def test_the_evidence_of_a_figure_names_words_reasons_and_counterparts(size: tuple[int, int]) -> None:
    async with reading(size=size) as pilot:
        await press(pilot, "L", "n", "e")
        assert isinstance(pilot.app.screen, FigureCard)
        said = words_on_screen(pilot)
        assert "Figure · five members in 001" in said
        assert "counted by Fred Abrahams" in said
        assert "inferred" in said
        assert "not said" in said
        await press(pilot, *["j"] * 40)
        said = words_on_screen(pilot)
        assert "against:" in said
        assert "None found in 000." in said
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, FiguresScreen)


async def test_e_on_a_walk_shows_the_same_card() -> None:
    async with reading() as pilot:
        await press(pilot, "f", "e")
        assert isinstance(pilot.app.screen, FigureCard)
        assert "Counterparts" in words_on_screen(pilot)
        await press(pilot, "escape", "escape", "e")
        assert not isinstance(pilot.app.screen, FigureCard), "the walk is over"


async def test_y_copies_the_figure_with_its_sentence_and_place() -> None:
    async with reading(recorded=True) as pilot:
        await press(pilot, "L", "y")
        [copied] = clipboard_texts(written(pilot))
        assert copied.startswith("55 cases of civilian casualties · cases · counted by Amnesty International")
        assert "“Amnesty itself documented 55 cases" in copied
        assert "characters" in copied


async def test_x_offers_every_event_and_the_figures_with_them() -> None:
    async with reading(size=(140, 50)) as pilot:
        await press(pilot, "L", "x")
        assert isinstance(pilot.app.screen, ExportScreen)
        assert pilot.app.screen._chosen == [event.id for event in COMPARISON.events]


async def test_the_figures_of_a_case_without_events_can_be_exported(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": "The storm killed 12 people.", "b.txt": "It killed 14 people."})
    async with reading(case, size=(120, 40)) as pilot:
        await press(pilot, "L", "v")
        assert "No figure stands in a passage" in notices(pilot)
        await press(pilot, "x")
        assert "people killed" in on_screen(pilot)


async def test_articles_that_count_nothing_say_so(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": "The harvest was good."})
    async with reading(case) as pilot:
        await press(pilot, "L")
        assert "No figure was found in these articles." in on_screen(pilot)
        await press(pilot, "j", "n", "e", "y", "o", "m", "escape", "escape")
        assert reader(pilot).is_running


async def test_a_case_of_another_kind_is_shown_the_same_way(flood: Case) -> None:
    async with reading(flood, size=(120, 40)) as pilot:
        await press(pilot, "L")
        text = on_screen(pilot)
        assert "40: villagers missing ≠ people injured" in text
        assert "people killed: 12 (M) ± 19 (E)" in text
        await press(pilot, "n", "enter")
        step = state(pilot).step
        assert step is not None
        assert (step.document, step.sign) == ("morning", "±")


async def test_a_click_makes_a_figure_current_and_two_open_it() -> None:
    async with reading(size=(120, 40)) as pilot:
        await press(pilot, "L")
        row = next(k for k, text in enumerate(rows_on_screen(pilot)) if "five air missions" in text)
        await pilot.click(offset=(12, row))
        await settle(pilot)
        assert current(pilot) == ("002", "five air missions")
        await pilot.click(offset=(12, row), times=2)
        await settle(pilot)
        assert isinstance(pilot.app.screen, ReadingScreen)


async def test_a_resize_lays_the_ledger_out_anew_and_keeps_the_figure() -> None:
    async with reading(size=(140, 40)) as pilot:
        await press(pilot, "L", "n", "n", "n", "j")
        here = current(pilot)
        for size in ((80, 24), (40, 12), (20, 5), (1, 1), (200, 50), (140, 40)):
            await pilot.resize_terminal(*size)
            await settle(pilot)
            assert len(rows_on_screen(pilot)) == size[1]
            assert current(pilot) == here


@pytest.mark.parametrize("width", [20, 40, 79, 119, 199])
def test_no_line_is_wider_than_the_view(width: int) -> None:
    shown = ledger_lines(COMPARISON.ledger, width)
    assert len(shown.rows) >= len(COMPARISON.figures)
    assert max(map(cells, rows_text(shown.lines).splitlines())) <= width
