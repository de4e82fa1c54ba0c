"""Copying a passage or an event: to the terminal by OSC 52, or to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reader_pilot import (
    bundled,
    bundled_comparison,
    clipboard_texts,
    notices,
    reading,
    settle,
    state,
    write_case,
    written,
)

from libya_reader.app.clipboard import cited, save_copy, takes_clipboard
from libya_reader.app.settings import Settings
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the user a data folder of their own that is not there yet."""
    folder = tmp_path / "data" / "libya-reader"
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: folder)
    return folder


async def test_a_copied_passage_bears_its_article_file_and_place(data_folder: Path) -> None:
    async with reading(recorded=True) as pilot:
        document = next(d for d in bundled().documents if d.id == state(pilot).document)
        cursor = state(pilot).cursor(document.id)
        assert cursor is not None
        await pilot.press("y")
        await settle(pilot)
        [copied] = clipboard_texts(written(pilot))
        assert " ".join(cursor.of(document.text).split()) in copied
        assert document.file in copied
        assert f"characters {cursor.start}–{cursor.end}" in copied
        assert "clipboard" in notices(pilot)
    assert not data_folder.exists()


async def test_a_copied_event_holds_its_excerpts_and_silences(data_folder: Path) -> None:
    async with reading(recorded=True) as pilot:
        await pilot.press("Y")
        await settle(pilot)
        [copied] = clipboard_texts(written(pilot))
        event = bundled_comparison().events[0]
        assert event.title in copied
        for mention in event.mentions:
            assert f"{mention.span.start}" in copied
        assert "silent" in copied.lower()


@pytest.mark.parametrize("how", ["TERM", "settings"])
async def test_where_the_terminal_takes_none_a_copy_goes_to_a_file(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    if how == "TERM":
        monkeypatch.setenv("TERM", "linux")
    settings = Settings(clipboard="file") if how == "settings" else None
    async with reading(settings=settings, recorded=True) as pilot:
        document = next(d for d in bundled().documents if d.id == state(pilot).document)
        cursor = state(pilot).cursor(document.id)
        assert cursor is not None
        await pilot.press("y")
        await settle(pilot)
        assert clipboard_texts(written(pilot)) == []
        [file] = data_folder.iterdir()
        assert file.read_text(encoding="utf-8").strip() == cited(document, cursor)
        assert str(file) in notices(pilot)
        await pilot.press("j", "y")
        await settle(pilot)
        [file] = data_folder.iterdir()
        assert file.read_text(encoding="utf-8").strip() != cited(document, cursor), "the last copy counts"


async def test_clipboard_terminal_sends_the_copy_whatever_the_terminal_is_called(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "linux")
    async with reading(settings=Settings(clipboard="terminal"), recorded=True) as pilot:
        await pilot.press("y")
        await settle(pilot)
        assert len(clipboard_texts(written(pilot))) == 1


async def test_a_copy_that_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "[file]").write_text("no folder")
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "[file]" / "data")
    async with reading(settings=Settings(clipboard="file")) as pilot:
        await pilot.press("y")
        await settle(pilot)
        assert "Not copied" in notices(pilot)


async def test_a_copy_holds_no_control_character(tmp_path: Path, data_folder: Path) -> None:
    case = write_case(tmp_path / "case", {"a.txt": "The \x1b[31mred\x07 hen\u202e sat.\tIt slept."})
    async with reading(case, recorded=True) as pilot:
        await pilot.press("y")
        await settle(pilot)
        [copied] = clipboard_texts(written(pilot))
        assert not set(copied) & set("\x1b\x07\u202e\t")


@pytest.mark.parametrize(
    ("environment", "takes"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "tmux-256color", "TERM_PROGRAM": "tmux"}, True),
        ({"TERM": "linux"}, False),
        ({"TERM": "dumb"}, False),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, False),
        ({}, True),
    ],
)
def test_terminals_that_surely_take_no_copies_are_known(environment: dict[str, str], takes: bool) -> None:
    assert takes_clipboard(environment) is takes


def test_a_citation_is_one_line() -> None:
    document = bundled().documents[2]
    text = cited(document, TextSpan(0, 300))
    assert "\n" not in text
    assert text.startswith("“")
    assert text.endswith("characters 0–300)")


def test_a_saved_copy_ends_with_a_line_break_and_replaces_the_one_before(data_folder: Path) -> None:
    save_copy("one")
    file = save_copy("two")
    assert file.read_text() == "two\n"
    assert [entry.name for entry in data_folder.iterdir()] == [file.name]
