"""The text of cards: how it is wrapped, and the keys that scroll it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader_pilot import reading, rows_on_screen, settle
from rich.cells import cell_len
from textual.containers import VerticalScroll
from textual.content import Content

from libya_reader.app.card_text import hanging

LINES = st.lists(st.text(st.sampled_from(list("ab  é日🚀.:+")), max_size=60), max_size=6)


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        ("no more than that", ["no more than that"]),
        ("a line that begins at the edge", ["a line that begins at", "the edge"]),
        ("  + name: Old Bridge, in any form", ["  + name: Old Bridge,", "    in any form"]),
        ("place    Oldbridge on the Mill", ["place    Oldbridge on", "         the Mill"]),
        ("  n ]  Make the next current", ["  n ]  Make the next", "       current"]),
        ("  “quoted words that go on and on”", ["  “quoted words that", "    go on and on”"]),
    ],
)
def test_what_goes_on_stands_under_what_it_belongs_to(line: str, rows: list[str]) -> None:
    assert [row.rstrip() for row in hanging(Content(line), 22).plain.split("\n")] == rows


@given(LINES, st.integers(8, 40))
def test_wrapping_a_card_loses_nothing_but_white_space(lines: list[str], width: int) -> None:
    text = "\n".join(lines)
    shown = hanging(Content(text), width).plain
    assert "".join(shown.split()) == "".join(text.split())
    for line, indented in ((line, len(line) - len(line.lstrip())) for line in lines):
        if indented + 2 <= width // 2:
            rows = hanging(Content(line), width).plain.split("\n")
            assert all(cell_len(row.rstrip()) <= width for row in rows)


async def test_a_card_scrolls_by_windows_too() -> None:
    async with reading(size=(80, 24)) as pilot:
        for opening in ("question_mark", "e"):
            await pilot.press(opening)
            await settle(pilot)
            box = pilot.app.screen.query_one(VerticalScroll)
            for forth, back in (("pagedown", "pageup"), ("space", "b"), ("ctrl+d", "ctrl+u")):
                await pilot.press(forth)
                await settle(pilot)
                assert box.scroll_y > 5
                await pilot.press(back)
                await settle(pilot)
                assert box.scroll_y == 0
            await pilot.press("escape")


@pytest.mark.parametrize(("width", "told"), [(140, True), (80, True), (40, False)])
async def test_the_evidence_names_the_keys_that_judge_where_its_edge_has_room(width: int, told: bool) -> None:
    async with reading(size=(width, 24)) as pilot:
        await pilot.press("e")
        await settle(pilot)
        edge = next(row for row in reversed(rows_on_screen(pilot)) if "Esc close" in row)
        assert all(f"{key} " in edge for key in ("A accept", "R reject", "P pin")) == told
