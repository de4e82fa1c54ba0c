"""The panel of events: what stands over its columns, and how titles are broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reader_pilot import on_screen, reading, rows_on_screen, settle, write_case

from libya_reader.app.event_panel import LEGEND, EventPanel, column_heads

if TYPE_CHECKING:
    from pathlib import Path

    from libya_reader.comparison.case import Case

TEXT = "The dam above Oldbridge broke at night.\n"


def case_of(folder: Path, titles: list[str]) -> Case:
    """Return a case of two articles with events of these titles."""
    events = "".join(f"  e{n}: {{title: '{title}', cues: ['the dam broke']}}\n" for n, title in enumerate(titles))
    return write_case(folder, {"herald.txt": TEXT, "tribune.txt": TEXT}, f"events:\n{events}")


@pytest.mark.parametrize(
    ("sigla", "heads"),
    [
        (["000", "001", "002"], ("000", "001", "002")),
        (["Herald", "Tribune"], ("He…", "Tr…")),
        (["case-1-herald", "case-2-tribune", "case-3"], ("1-h", "2-t", "3")),
        (["paper-1", "paper-2", "paper-10"], ("1", "2", "10")),
        (["0236-3", "0241-3", "0243-3"], ("36-", "41-", "43-")),
        (["alike-1", "alike-1"], ("al…", "al…")),
        (["the-year-19", "the-year-20", "the-week-20"], ("y…9", "y…0", "w…0")),
    ],
)
def test_heads_of_columns_are_told_apart_where_they_can_be(sigla: list[str], heads: tuple[str, ...]) -> None:
    assert column_heads(sigla, 3) == heads


async def test_a_title_is_read_whole_where_three_rows_hold_it(tmp_path: Path) -> None:
    title = "The dam above the town breaks at night and floods it"
    async with reading(case_of(tmp_path, [title]), size=(120, 24)) as pilot:
        width = pilot.app.screen.query_one(EventPanel).size.width
        panel = " ".join(row[:width].split("●")[0] for row in rows_on_screen(pilot)[1:-2])
        assert title in " ".join(panel.split())


async def test_legend_and_sigla_stand_beside_however_many_events(tmp_path: Path) -> None:
    async with reading(case_of(tmp_path, [f"The dam, part {n}" for n in range(40)]), size=(140, 24)) as pilot:
        for key, more in (("n", ("↓",)), ("5", ("↓",)), ("N", ("↓",)), ("1", ("↓",)), ("N", ("↑",))):
            await pilot.press(key)
            await settle(pilot)
            assert LEGEND in on_screen(pilot)
            head = rows_on_screen(pilot)[1]
            assert "he" in head[:29]
            assert all(any(f" {sign} " in row[:29] for row in rows_on_screen(pilot)) for sign in more)


async def test_the_panel_says_how_many_events_are_out_of_sight(tmp_path: Path) -> None:
    async with reading(case_of(tmp_path, [f"Part {n}" for n in range(40)]), size=(140, 24)) as pilot:
        panel = [row[:28] for row in rows_on_screen(pilot)]
        seen = sum(row[1:2] == "E" for row in panel[1:-2])
        assert f" ↓ {40 - seen} more" in "\n".join(panel)
