"""Cases other than three articles with annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reader_pilot import (
    column_of,
    columns,
    current,
    notices,
    on_screen,
    prose_in,
    reader,
    reading,
    rows_on_screen,
    settle,
    shown_articles,
    state,
    words_on_screen,
    write_case,
)

from libya_reader.app.export_screen import ExportScreen
from libya_reader.app.reading_screen import ReadingScreen

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

FIRE = "Mr Smithson saw the fire at the mill. It burned for two days. Nobody was hurt. The council met on Monday."
CALM = "The harvest was good this year. Prices fell. Farmers were not pleased with that."
ANNOTATIONS = "events:\n  fire:\n    title: The fire at the mill\n    names: [Smithson]\n    cues: [fire at the mill]\n"
KEYS = "n N ] [ 1 9 j k up full_stop comma l h tab pagedown pageup g G s S p p e escape".split()
MORE_KEYS = "a j k l pagedown e escape y enter slash f i r e enter n N escape y Y x space down space escape".split()
VIEW_KEYS = "L j enter Q j enter J escape f F u U escape v escape o escape".split()


async def press_everything(pilot: Pilot[None]) -> None:
    names = {"]": "right_square_bracket", "[": "left_square_bracket"}
    for key in [*KEYS, *MORE_KEYS, *VIEW_KEYS]:
        await pilot.press(names.get(key, key))
    await settle(pilot)
    assert isinstance(pilot.app.screen, ReadingScreen)


@pytest.mark.parametrize(
    ("size", "texts"),
    [
        ((140, 30), {"a.txt": FIRE}),
        ((140, 30), {"a.txt": ""}),
        ((90, 24), {"a.txt": "", "b.txt": ""}),
        ((90, 24), {"a.txt": FIRE, "b.txt": "", "c.txt": CALM}),
        ((140, 30), {"a.txt": "\n \n\t\n", "b.txt": FIRE}),
        ((50, 12), {"a.txt": "\ufeff", "b.txt": "x", "c.txt": "."}),
    ],
    ids=["one", "empty", "two empty", "an empty one", "a blank one", "tiny ones"],
)
async def test_every_key_works_on_few_and_empty_articles(
    tmp_path: Path, texts: dict[str, str], size: tuple[int, int]
) -> None:
    case = write_case(tmp_path / "case", texts, ANNOTATIONS)
    async with reading(case, size) as pilot:
        await press_everything(pilot)
        assert current(pilot) == "E1"
        assert shown_articles(pilot)


async def test_an_empty_article_says_that_it_holds_nothing_to_search(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": FIRE, "b.txt": ""}, ANNOTATIONS)
    async with reading(case) as pilot:
        assert "no prose" in " ".join(prose_in(pilot, "b"))
        assert "Smithson" in " ".join(prose_in(pilot, "b"))
        await pilot.press("tab", "e")
        await settle(pilot)
        assert "no prose" in words_on_screen(pilot)
        assert "share" not in words_on_screen(pilot)


@pytest.mark.parametrize("size", [(140, 30), (50, 12)])
async def test_every_key_works_without_annotations(tmp_path: Path, size: tuple[int, int]) -> None:
    case = write_case(tmp_path / "case", {"a.txt": FIRE, "b.txt": CALM})
    async with reading(case, size) as pilot:
        await press_everything(pilot)
        reader(pilot).reading.go_to_article("a")
        await pilot.press("g")
        pilot.app.clear_notifications()
        await settle(pilot)
        assert "saw the fire" in on_screen(pilot)


async def test_without_annotations_the_articles_are_read_side_by_side_and_that_is_said(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": FIRE, "b.txt": CALM})
    async with reading(case) as pilot:
        assert shown_articles(pilot) == ["a", "b"]
        assert "Mr Smithson" in on_screen(pilot)
        assert "harvest" in on_screen(pilot)


async def test_one_article_has_the_whole_width(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": FIRE}, ANNOTATIONS)
    async with reading(case) as pilot:
        assert column_of(pilot, "a").region.right == 140
        await pilot.press("tab", "l", "h")
        assert state(pilot).document == "a"


@pytest.fixture
def twelve(tmp_path: Path) -> object:
    texts = {f"r{k:02d}.txt": f"Report number {k} begins. {FIRE if k % 5 == 4 else CALM}" for k in range(12)}
    return write_case(tmp_path / "case", texts, ANNOTATIONS)


@pytest.mark.parametrize("width", [400, 140, 90, 50])
async def test_of_twelve_articles_each_comes_into_sight(twelve: object, width: int) -> None:
    async with reading(twelve, (width, 24)) as pilot:  # type: ignore[arg-type]
        seen: set[str] = set()
        for _ in range(12):
            seen |= set(shown_articles(pilot))
            assert state(pilot).document in shown_articles(pilot)
            assert all(column.region.width >= 20 for column in columns(pilot))
            await pilot.press("tab")
            await settle(pilot)
        assert len(seen) == 12


async def test_of_twelve_articles_those_that_tell_of_the_event_are_shown_first(twelve: object) -> None:
    async with reading(twelve, (140, 24)) as pilot:  # type: ignore[arg-type]
        assert {"r04", "r09"} <= set(shown_articles(pilot))
        assert shown_articles(pilot) == sorted(shown_articles(pilot))
        hidden = 12 - len(shown_articles(pilot))
        assert f"{hidden} more" in on_screen(pilot)


async def test_every_key_works_on_twelve_articles(twelve: object) -> None:
    async with reading(twelve, (140, 24)) as pilot:  # type: ignore[arg-type]
        await press_everything(pilot)


async def test_a_resize_with_twelve_articles_shows_as_many_as_have_room(twelve: object) -> None:
    async with reading(twelve, (50, 24)) as pilot:  # type: ignore[arg-type]
        counts = []
        for width in (400, 200, 100, 50, 140):
            await pilot.resize_terminal(width, 24)
            await settle(pilot)
            counts.append(len(shown_articles(pilot)))
            assert state(pilot).document in shown_articles(pilot)
            assert shown_articles(pilot) == sorted(shown_articles(pilot))
        assert counts[0] > counts[1] > counts[2] > counts[3] == 1


async def test_export_without_events_says_what_is_missing(tmp_path: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": FIRE, "b.txt": CALM})
    async with reading(case) as pilot:
        if state(pilot).comparison and state(pilot).comparison.events:  # type: ignore[union-attr]
            return  # events are discovered
        await pilot.press("x")
        await settle(pilot)
        await pilot.press("space", "ctrl+s")
        await settle(pilot)
        if isinstance(pilot.app.screen, ExportScreen):
            assert "Choose at least one" in words_on_screen(pilot) + notices(pilot)


async def test_no_color_leaves_no_colour_and_every_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading() as pilot:
        coloured = rows_on_screen(pilot)
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading() as pilot:
        assert rows_on_screen(pilot) == coloured
        for opening in ((), ("e",), ("escape", "a"), ("escape", "question_mark"), ("escape", "x"), ("escape", "slash")):
            await pilot.press(*opening)
            await settle(pilot)
            for strip in pilot.app.screen._compositor.render_strips():
                for segment in strip:
                    for colour in filter(
                        None, (segment.style and segment.style.color, segment.style and segment.style.bgcolor)
                    ):
                        red, green, blue = colour.get_truecolor()
                        assert red == green == blue, (opening, segment)
