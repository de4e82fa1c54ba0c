"""The configuration file: what it may say, how mistakes are told, and what it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from reader_pilot import bundled_comparison, current, notices, on_screen, reading, settle, state, words_on_screen
from textual.command import CommandPalette

from libya_reader.app.aligned_screen import AlignedScreen
from libya_reader.app.search_line import SearchLine
from libya_reader.app.settings import Settings, load_settings, settings_file
from libya_reader.app.themes import DEFAULT_THEME, THEMES

if TYPE_CHECKING:
    from pathlib import Path


def read(tmp_path: Path, text: str | bytes) -> Settings:
    file = tmp_path / "config.yaml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return load_settings(file)


def told(settings: Settings) -> list[str]:
    """Return the problems without the path of the file: `LINE: what is wrong`."""
    return [f"{problem.line}: {str(problem).split(': ', 1)[1]}" for problem in settings.problems]


def test_without_a_file_everything_is_at_its_default(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "absent.yaml") == Settings()


@pytest.mark.parametrize("text", ["", "# nothing\n", "keys:\n", "keys: {}\n", "clipboard: auto\n"])
def test_an_empty_file_changes_nothing(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == Settings()


def test_keys_themes_and_the_clipboard_can_be_set(tmp_path: Path) -> None:
    settings = read(
        tmp_path,
        "theme: reader-light\nclipboard: file\nkeys:\n  next-event: ctrl+n\n  search: [ctrl+g, f5]\n  help: f6,f2\n",
    )
    assert settings.problems == ()
    assert settings.theme == "reader-light"
    assert settings.clipboard == "file"
    assert dict(settings.keys) == {"next-event": "ctrl+n", "search": "ctrl+g,f5", "help": "f6,f2"}


@pytest.mark.parametrize("name", ["/", "slash", "solidus"])
def test_a_sign_may_be_named_or_written(tmp_path: Path, name: str) -> None:
    settings = read(tmp_path, f"keys:\n  search: '{name}'\n")
    assert settings.problems == ()
    assert dict(settings.keys) == {"search": "slash"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("keys:\n  next-event: ctrl+n\n  jump: f7\n", 3, "unknown command 'jump'"),
        ("theme: reader-light\nkeys:\n  next-event: hyperspace\n", 3, "unknown key 'hyperspace' for next-event"),
        ("keys:\n  next-event: control+n\n", 2, "unknown key 'control+n'"),
        ("keys:\n  next-event: [f7, '']\n", 2, "comma"),
        ("keys:\n  next-event:\n", 2, "next-event needs a key"),
        ("keys:\n  next-event: ''\n", 2, "next-event needs a key"),
        ("keys:\n  next-event: []\n", 2, "next-event needs a key"),
        ("keys:\n  evidence: f7\n  aligned: x\n", 3, "the key x belongs to export"),
        ("keys:\n  search: ctrl+p\n", 2, "the key ctrl+p belongs to palette"),
        ("keys:\n  go-to-event: [n]\n", 2, "the key n belongs to next-event"),
        ("colour: red\n", 1, "unknown setting 'colour'"),
        ("keys: [a, b]\n", 1, "must be a mapping"),
        ("- a\n", 1, "must be a mapping"),
        ("theme: 7\n", 1, "theme must be text"),
        ("theme: reader-light\nclipboard: pocket\n", 2, "clipboard must be one of"),
        ("keys:\n  help: f7\n  help: f8\n", 3, "twice"),
        ("keys: {next-event: [a\n", 2, "not closed"),
        ("keys:\n\tnext-event: a\n", 2, ""),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    settings = read(tmp_path, text)
    assert settings.problems, "not swallowed"
    assert any(problem.line == line and words in str(problem) for problem in settings.problems), told(settings)
    assert str(tmp_path / "config.yaml") in str(settings.problems[0])


def test_all_mistakes_are_told_at_once_and_the_rest_counts(tmp_path: Path) -> None:
    settings = read(
        tmp_path, "colour: red\nkeys:\n  jump: f7\n  next-event: nokey\n  aligned: x\n  search: f7\nclipboard: pocket\n"
    )
    assert [problem.line for problem in settings.problems] == [1, 3, 4, 5, 7]
    assert dict(settings.keys) == {"search": "f7"}
    assert settings.clipboard == "auto"


def test_two_commands_may_change_keys_with_each_other(tmp_path: Path) -> None:
    settings = read(tmp_path, "keys:\n  next-event: j\n  next-passage: n\n")
    assert settings.problems == ()


def test_a_command_that_gets_its_own_keys_back_may_clash_in_its_turn(tmp_path: Path) -> None:
    settings = read(tmp_path, "keys:\n  next-event: j\n  next-passage: [n, k]\n")
    assert [problem.line for problem in settings.problems] == [2, 3]
    assert dict(settings.keys) == {}


async def test_the_palettes_key_can_go_to_another_command(tmp_path: Path) -> None:
    settings = read(tmp_path, "keys:\n  palette: f2\n  search: ctrl+p\n")
    assert settings.problems == ()
    async with reading(settings=settings) as pilot:
        await pilot.press("ctrl+p")
        await settle(pilot)
        assert pilot.app.screen.query(SearchLine)
        await pilot.press("escape", "f2")
        await settle(pilot)
        assert isinstance(pilot.app.screen, CommandPalette)


def test_commands_of_different_views_may_share_a_key(tmp_path: Path) -> None:
    settings = read(tmp_path, "keys:\n  aligned-open: e\n  aligned-evidence: enter\n")
    assert settings.problems == ()


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"keys: \xe9\n", b"keys:\n  help: \x1b\n", b"\x00"])
def test_a_file_that_is_no_text_is_one_line_and_no_crash(tmp_path: Path, data: bytes) -> None:
    settings = read(tmp_path, data)
    assert settings.problems
    assert not settings.keys
    assert all("\n" not in str(problem) for problem in settings.problems)


def test_a_folder_in_the_files_place_is_one_line(tmp_path: Path) -> None:
    [problem] = load_settings(tmp_path).problems
    assert "cannot be read" in str(problem)


def test_the_file_lies_in_the_users_configuration_folder() -> None:
    assert settings_file().name == "config.yaml"
    assert settings_file().parent.name == "libya-reader"


async def test_a_remapped_key_works_its_old_keys_do_not_and_the_help_shows_it(tmp_path: Path) -> None:
    settings = read(tmp_path, "keys:\n  next-event: [ctrl+n, '=']\n  aligned: f5\n")
    assert settings.problems == ()
    labels = list(bundled_comparison().labels.values())
    async with reading(settings=settings, size=(110, 90)) as pilot:
        await pilot.press("n", "right_square_bracket")
        assert current(pilot) == labels[0]
        await pilot.press("ctrl+n")
        assert current(pilot) == labels[1]
        await pilot.press("equals_sign")
        assert current(pilot) == labels[2]
        assert "Ctrl+n next" in on_screen(pilot)
        await pilot.press("question_mark")
        await settle(pilot)
        assert "Ctrl+n" in words_on_screen(pilot)
        assert "F5" in words_on_screen(pilot)
        await pilot.press("escape", "f5")
        await settle(pilot)
        assert isinstance(pilot.app.screen, AlignedScreen)


async def test_events_can_be_given_other_numbers(tmp_path: Path) -> None:
    settings = read(tmp_path, "keys:\n  go-to-event: [f6, f7, f8]\n")
    assert settings.problems == ()
    labels = list(bundled_comparison().labels.values())
    async with reading(settings=settings) as pilot:
        await pilot.press("f8")
        assert current(pilot) == labels[2]
        await pilot.press("1")
        assert current(pilot) == labels[2]


async def test_two_commands_that_changed_keys_do_each_others_work(tmp_path: Path) -> None:
    settings = read(tmp_path, "keys:\n  next-event: 'j'\n  next-passage: 'n'\n")
    async with reading(settings=settings) as pilot:
        before = current(pilot)
        cursor = state(pilot).cursor(state(pilot).document)
        await pilot.press("n")
        assert current(pilot) == before
        assert state(pilot).cursor(state(pilot).document) != cursor
        await pilot.press("j")
        assert current(pilot) != before


async def test_problems_are_shown_when_the_reader_opens(tmp_path: Path) -> None:
    settings = read(tmp_path, "keys:\n  '[/x]': f7\n")
    async with reading(settings=settings) as pilot:
        assert "config.yaml:2: unknown command '[/x]'" in notices(pilot)
        assert current(pilot) == next(iter(bundled_comparison().labels.values()))


@pytest.mark.parametrize("theme", [DEFAULT_THEME, *(theme.name for theme in THEMES), "ansi-dark", "nord"])
async def test_every_theme_draws_the_same_text(theme: str) -> None:
    async with reading(settings=Settings(theme=theme)) as pilot:
        assert pilot.app.theme == theme
        seen = on_screen(pilot)
    async with reading() as pilot:
        assert on_screen(pilot) == seen


async def test_a_theme_that_is_not_there_is_said() -> None:
    async with reading(settings=Settings(theme="mauve")) as pilot:
        assert pilot.app.theme == DEFAULT_THEME
        assert "mauve" in notices(pilot)


async def test_a_change_of_theme_is_drawn_at_once() -> None:
    async with reading() as pilot:

        def colours() -> set[str]:
            strips = pilot.app.screen._compositor.render_strips()
            return {str(segment.style) for strip in strips for segment in strip}

        before = colours()
        pilot.app.theme = "reader-light"
        await settle(pilot)
        assert not {style for style in before & colours() if "on #" in style}
