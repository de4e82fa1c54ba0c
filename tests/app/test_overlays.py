"""What is laid over a view: lists to choose from, buttons, and leaving with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reader_pilot import bundled, on_screen, reader, reading, settle, shown_articles, write_case
from textual import events

from libya_reader.app.choice_list import ChoiceList
from libya_reader.comparison.grades import GRADES

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

DOCUMENTS = [document.id for document in bundled().documents]


async def opened(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await settle(pilot)


def words_of(pilot: Pilot[None]) -> str:
    """Return the words of the list to choose from that are seen."""
    region = pilot.app.screen.query_one(ChoiceList).region
    strips = pilot.app.screen._compositor.render_strips()
    rows = (strips[y].crop(region.x, region.right).text for y in range(region.y, region.bottom))
    return " ".join(" ".join(rows).split())


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (140, 40)])
async def test_what_a_grade_means_is_read_whole(size: tuple[int, int]) -> None:
    async with reading(size=size) as pilot:
        await opened(pilot, "v", *["up"] * len(GRADES))
        seen = words_of(pilot)
        for _ in GRADES:
            await opened(pilot, "down")
            seen += words_of(pilot)
        assert all(meaning in seen for meaning in GRADES.values())


@pytest.mark.parametrize(
    "keys", [("e",), ("question_mark",), ("c",), ("v",), ("o",), ("L", "e"), ("L", "m"), ("Q", "p")]
)
async def test_a_click_beside_a_card_leaves_it_and_one_on_it_does_not(keys: tuple[str, ...]) -> None:
    async with reading() as pilot:
        await opened(pilot, *keys[:-1])
        before = pilot.app.screen
        await opened(pilot, keys[-1])
        card = pilot.app.screen
        assert card is not before
        box = card.query("EdgedBox, VerticalScroll").first().region
        await pilot.click(offset=(box.x, box.y))
        await settle(pilot)
        assert pilot.app.screen is card
        await pilot.click(offset=(1, 1))
        await settle(pilot)
        assert pilot.app.screen is before


async def test_articles_are_picked_with_the_mouse_alone() -> None:
    async with reading() as pilot:
        await opened(pilot, "o")
        choices = pilot.app.screen.query_one(ChoiceList).region
        await pilot.click(offset=(choices.x + 2, choices.y))
        await pilot.click("#take")
        await settle(pilot)
        assert shown_articles(pilot) == DOCUMENTS[1:]


async def test_a_note_is_kept_with_the_mouse_and_not_lost_by_a_click_beside_it() -> None:
    async with reading() as pilot:
        await opened(pilot, "m", "w", "x")
        await pilot.click(offset=(1, 1))
        await settle(pilot)
        assert "wx" in on_screen(pilot)
        await pilot.click("#keep")
        await settle(pilot)
        comparison = reader(pilot).reading.state.comparison
        assert comparison is not None
        assert [judged.judgement.note for judged in comparison.judgements] == ["wx"]
        await pilot.press("z")
        await settle(pilot)


async def test_a_list_shows_that_it_goes_on_and_scrolls_with_the_wheel(tmp_path: Path) -> None:
    texts = {f"paper-{n}.txt": "The dam above Oldbridge broke at night." for n in range(40)}
    async with reading(write_case(tmp_path, texts), size=(80, 24)) as pilot:
        await opened(pilot, "o")
        choices = pilot.app.screen.query_one(ChoiceList)
        assert "↓" in on_screen(pilot)
        for kind, sign, paper in ((events.MouseScrollDown, "↑", "paper-9"), (events.MouseScrollUp, "↓", "paper-0")):
            for _ in range(20):
                choices.post_message(
                    kind(choices, 3, 3, 0, 1, 0, shift=False, meta=False, ctrl=False, screen_x=3, screen_y=3)
                )
            await settle(pilot)
            assert sign in on_screen(pilot)
            assert paper in on_screen(pilot)


async def test_messages_leave_the_lines_below_in_sight() -> None:
    async with reading(size=(80, 24)) as pilot:
        pilot.app.notify("The dam broke.", timeout=60)
        await settle(pilot)
        below = on_screen(pilot).split("\n")[-2:]
        assert "The dam broke." in on_screen(pilot)
        assert "? help" in below[1]
        assert below[0].startswith(" E1 ")
        assert below[0].rstrip().endswith("…")
