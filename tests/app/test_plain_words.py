"""What the app says where there is nothing to do or to show: never nothing, and never more than was looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reader_pilot import notices, on_screen, reading, rows_on_screen, settle, words_on_screen, write_case

if TYPE_CHECKING:
    from pathlib import Path

ALONE = {"herald.txt": "The weather was fine on Sunday.\n"}


@pytest.mark.parametrize("key", ["n", "N", "full_stop", "comma", "e", "a", "A", "R", "C", "v", "Y", "f", "u", "c", "S"])
async def test_a_key_that_can_do_nothing_says_why(tmp_path: Path, key: str) -> None:
    async with reading(write_case(tmp_path, ALONE)) as pilot:
        before = notices(pilot)
        screen = pilot.app.screen
        await pilot.press(key)
        await settle(pilot)
        assert notices(pilot) != before or pilot.app.screen is not screen


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("L", "No figure was found in these articles."),
        ("Q", "No quotation was found in these articles."),
        ("J", "You have decided nothing yet: where you read, A accepts a passage and R rejects it."),
    ],
)
@pytest.mark.parametrize("width", [140, 60, 40])
async def test_an_empty_list_says_whole_what_was_not_found(tmp_path: Path, key: str, said: str, width: int) -> None:
    async with reading(write_case(tmp_path / "case", ALONE), size=(width, 20)) as pilot:
        await pilot.press(key)
        await settle(pilot)
        assert said in words_on_screen(pilot)
        assert "case" in rows_on_screen(pilot)[0], "the title names the case, as in every view"
        await pilot.press("j", "enter", "e", "n", "pagedown", "d", "o")
        await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)


async def test_silence_is_said_as_something_that_was_not_found() -> None:
    async with reading(size=(160, 60)) as pilot:
        await pilot.press("a")
        await settle(pilot)
        assert "silent: no passage found here that tells of it" in words_on_screen(pilot)
        await pilot.press("escape", "n", "tab", "e")
        await settle(pilot)
        assert "Silent: no passage found here that tells of it." in on_screen(pilot)


async def test_a_figure_without_counterpart_is_said_to_have_none_found() -> None:
    async with reading(size=(200, 50)) as pilot:
        for _ in range(30):
            await pilot.press("f")
            await settle(pilot)
            below = rows_on_screen(pilot)[-2]
            assert "no counterpart in" not in below
            if "no counterpart found in another article" in below:
                return
        raise AssertionError


async def test_discovered_events_are_called_that_and_an_article_is_named_once(tmp_path: Path) -> None:
    text = "The Millford dam above Oldbridge broke at night and drowned forty sheep of Anna Petrova. Day came.\n"
    case = write_case(tmp_path / "case", {"herald.txt": text, "tribune.txt": text})
    async with reading(case, size=(120, 40)) as pilot:
        assert "discovered event" in rows_on_screen(pilot)[0]
        await pilot.press("ctrl+p", *"Go to")
        await pilot.pause(0.5)
        await settle(pilot)
        assert "Make this discovered event current." in on_screen(pilot)
        assert "Go to article herald" in on_screen(pilot)
        assert "herald herald" not in on_screen(pilot)


@pytest.mark.parametrize(("width", "siglum"), [(140, "national-herald "), (60, "nationa… ")])
async def test_sigla_in_the_ledger_are_whole_where_there_is_room(tmp_path: Path, width: int, siglum: str) -> None:
    case = write_case(tmp_path / "case", {"national-herald.txt": "The dam broke and killed 14 people.\n"})
    async with reading(case, size=(width, 24)) as pilot:
        await pilot.press("L")
        await settle(pilot)
        assert siglum in "\n".join(rows_on_screen(pilot)[2:-2])
