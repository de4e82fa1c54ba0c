"""How far the engine is, while it reads, and how it lets go."""

from __future__ import annotations

import asyncio
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

import pytest
from reader_pilot import write_case

from libya_reader.app.app import ReaderApp
from libya_reader.app.drawing import passage_line
from libya_reader.app.reading_thread import LeftError, ReadingWatch, in_daemon

if TYPE_CHECKING:
    from pathlib import Path

FERRY = "The ferry Marisol sank off Quelva on Tuesday. Captain Ilan Dorvey was saved."


async def test_nothing_is_said_of_passages_before_they_are_aligned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    monkeypatch.setattr(
        "libya_reader.comparison.comparison.Comparison.with_discovered", lambda self: go_on.wait(30) and self
    )
    case = write_case(tmp_path / "case", {"a.txt": FERRY, "b.txt": "The budget was passed."})
    app = ReaderApp(case)
    async with app.run_test() as pilot:
        while app.reading.state.comparison is None:
            await pilot.pause(0.02)
        assert "no passages of these articles align" not in passage_line(app.reading.state)
        go_on.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "no passages of these articles align" in passage_line(app.reading.state)


def test_a_watch_shows_how_far_the_engine_is_and_ends_it_once_the_person_left() -> None:
    shown: list[str] = []
    watch = ReadingWatch(shown.append, lambda: monotonic() - 60)
    watch.tell("pairs scored", 64, 12_345)
    watch.tell("pairs scored", 128, 12_345)
    assert shown == ["pairs scored: 64 of 12,345"]
    watch.leave()
    with pytest.raises(LeftError):
        watch.tell("pairs scored", 192, 12_345)


async def test_what_fails_in_the_reading_thread_is_raised_where_it_is_awaited() -> None:
    def fail() -> None:
        raise LookupError("broken")

    with pytest.raises(LookupError, match="broken"):
        await asyncio.wait_for(in_daemon(fail)(), 30)


async def test_ctrl_c_leaves_the_reader(tmp_path: Path) -> None:
    app = ReaderApp(write_case(tmp_path / "case", {"a.txt": FERRY, "b.txt": FERRY}))
    async with app.run_test() as pilot:
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert not app.is_running
