"""Every command is at hand: by key, in the help, in the palette."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from reader_pilot import (
    bundled,
    bundled_comparison,
    current,
    on_screen,
    reader,
    reading,
    rows_on_screen,
    settle,
    state,
    words_on_screen,
    write_case,
)
from textual.command import CommandPalette

from libya_reader.app.aligned_screen import AlignedScreen
from libya_reader.app.app import ReaderApp
from libya_reader.app.card_screen import CardScreen
from libya_reader.app.commands import COMMANDS, COMMANDS_BY_ID, bindings_of, commands_of
from libya_reader.app.figures_screen import FiguresScreen
from libya_reader.app.help_screen import HelpScreen
from libya_reader.app.judgements_screen import JudgementsScreen
from libya_reader.app.key_names import is_key, shown_keys
from libya_reader.app.palette import ReaderCommands
from libya_reader.app.quotations_screen import QuotationsScreen
from libya_reader.app.reading_screen import ReadingScreen

if TYPE_CHECKING:
    from pathlib import Path

VIEWS = sorted({command.view for command in COMMANDS} - {"everywhere"})
SCREENS = {
    "reading": ReadingScreen,
    "aligned": AlignedScreen,
    "figures": FiguresScreen,
    "quotations": QuotationsScreen,
    "judgements": JudgementsScreen,
    "card": CardScreen,
}
BY_KEY_ALONE = {"go-to-event"}
"""Commands for which the screen looks at the key itself."""
OPENERS = {"reading": (), "aligned": ("a",), "figures": ("L",), "quotations": ("Q",), "judgements": ("J",)}
"""The keys that open a view whose help and palette entries are tested."""


def test_ids_are_unique_and_titles_are_unique_in_a_view() -> None:
    assert len(COMMANDS_BY_ID) == len(COMMANDS)
    for view in VIEWS:
        titles = [command.title for command in commands_of(view)]
        assert len(set(titles)) == len(titles), view


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_is_told_in_words(command: object) -> None:
    from libya_reader.app.commands import Command

    assert isinstance(command, Command)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", command.id)
    assert command.title
    assert command.title[0].isupper()
    assert command.help.endswith(".")
    assert command.group
    for key in command.keys.split(",") if command.keys else ():
        assert is_key(key), key


@pytest.mark.parametrize("view", VIEWS)
def test_no_key_of_a_view_does_two_things(view: str) -> None:
    owners: dict[str, str] = {}
    for command in commands_of(view):  # type: ignore[arg-type]
        for key in filter(None, command.keys.split(",")):
            if view == "card" and command.view == "everywhere":
                continue  # a card takes q to close itself
            assert owners.setdefault(key, command.id) == command.id, key


@pytest.mark.parametrize("view", VIEWS)
def test_every_command_with_an_action_and_keys_has_a_binding_under_its_id(view: str) -> None:
    bound = {binding.id: binding for binding in bindings_of([view])}  # type: ignore[arg-type, union-attr]
    for command in COMMANDS:
        if command.view == view and command.action and command.keys:
            assert bound[command.id].action == command.action  # type: ignore[union-attr]
            assert bound[command.id].key == command.keys  # type: ignore[union-attr]


@pytest.mark.parametrize("view", [*SCREENS])
def test_every_action_is_there_on_its_screen(view: str) -> None:
    for command in COMMANDS:
        if command.view not in {view, "everywhere"} or not command.action:
            continue
        name = command.action.split("(")[0]
        if name.startswith("app."):
            assert hasattr(ReaderApp, f"action_{name.removeprefix('app.')}"), command.id
        elif command.view == view:
            assert hasattr(SCREENS[view], f"action_{name}"), command.id


def test_commands_without_an_action_are_known_here() -> None:
    assert {command.id for command in COMMANDS if not command.action} == BY_KEY_ALONE


@pytest.mark.parametrize("view", [*OPENERS])
@pytest.mark.parametrize("key", ["question_mark", "f1"])
async def test_the_help_of_a_view_tells_every_command_with_its_keys(view: str, key: str) -> None:
    async with reading(size=(59, 300)) as pilot:
        await pilot.press(*OPENERS[view], key)
        await settle(pilot)
        assert isinstance(pilot.app.screen, HelpScreen)
        rows, text = rows_on_screen(pilot), words_on_screen(pilot)
        for command in commands_of(view):  # type: ignore[arg-type]
            assert command.help in text, command.id
            assert any(f"{shown_keys(command.keys)} " in row and command.help[:12] in row for row in rows), command.id
            headings = [part.strip() for row in rows for part in row.split("│")]
            assert headings.count(command.group) == 1, "each heading stands once"
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, SCREENS[view])


@pytest.mark.parametrize("view", [*OPENERS])
async def test_the_palette_offers_every_command_of_the_view(view: str) -> None:
    async with reading() as pilot:
        await pilot.press(*OPENERS[view])
        await settle(pilot)
        provider = ReaderCommands(pilot.app.screen)
        offered = {text: help_text for text, _, help_text in provider._entries()}
        for command in commands_of(view):  # type: ignore[arg-type]
            if command.id in BY_KEY_ALONE | {"palette"}:
                continue
            keys = shown_keys(command.keys)
            assert offered[f"{command.title} ({keys})" if keys else command.title] == command.help


@pytest.mark.parametrize("opening", ["e", "question_mark", "x"])
async def test_over_a_card_the_palette_offers_only_what_the_card_can_do(opening: str) -> None:
    async with reading() as pilot:
        await pilot.press(opening)
        await settle(pilot)
        offered = [text for text, _, _ in ReaderCommands(pilot.app.screen)._entries()]
        assert any(text.startswith("Quit") for text in offered)
        assert not any(text.startswith("Next event") for text in offered)
        closes = any(text.startswith("Close") for text in offered)
        assert closes == isinstance(pilot.app.screen, CardScreen)


async def test_the_palette_runs_what_is_chosen() -> None:
    async with reading() as pilot:
        await pilot.press("ctrl+p")
        await settle(pilot)
        assert isinstance(pilot.app.screen, CommandPalette)
        await pilot.press(*"aligned view")
        await settle(pilot)
        await pilot.pause(0.3)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, AlignedScreen)


async def test_the_palette_goes_to_every_event_and_article() -> None:
    async with reading() as pilot:
        comparison = bundled_comparison()
        offered = {text: run for text, run, _ in ReaderCommands(pilot.app.screen)._entries()}
        for event in reversed(comparison.events):
            offered[f"Go to {comparison.labels[event.id]} {event.title}"]()
            await settle(pilot)
            assert current(pilot) == comparison.labels[event.id]
        for document in bundled().documents:
            offered[f"Go to article {document.siglum} {document.title}"]()
            await settle(pilot)
            assert state(pilot).document == document.id


@pytest.mark.parametrize("opening", [(), ("a",)])
async def test_q_leaves_the_reader(opening: tuple[str, ...]) -> None:
    async with reading() as pilot:
        await pilot.press(*opening, "q")
        await pilot.pause()
        assert pilot.app._exit


async def test_ctrl_q_leaves_from_a_card_and_from_a_dialogue_too() -> None:
    for opening in ("e", "x"):
        async with reading() as pilot:
            await pilot.press(opening)
            await settle(pilot)
            await pilot.press("ctrl+q")
            await pilot.pause()
            assert pilot.app._exit, opening


async def test_the_line_below_names_keys_that_do_what_it_says() -> None:
    async with reading(size=(120, 30)) as pilot:
        for command in ("next-event", "evidence", "help"):
            assert shown_keys(reader(pilot).keys_of(command).split(",")[0]) in on_screen(pilot).splitlines()[-1]
        await pilot.press("a")
        await settle(pilot)
        assert "Esc back" in on_screen(pilot)


async def test_titles_in_the_palette_are_no_markup(tmp_path: Path) -> None:
    annotations = (
        "documents:\n  - {id: a, file: a.txt, title: 'An [/x] and a [bold]title'}\n"
        "events:\n  e:\n    title: 'Fire [/x] at [red]night'\n    names: [Smithson]\n"
    )
    case = write_case(tmp_path / "case", {"a.txt": "Mr Smithson saw the fire. It rained."}, annotations)
    async with reading(case) as pilot:
        await pilot.press("ctrl+p")
        await settle(pilot)
        await pilot.press(*"go to")
        await settle(pilot)
        await pilot.pause(0.3)
        assert "Fire [/x] at [red]night" in on_screen(pilot)
        assert "An [/x] and a [bold]title" in on_screen(pilot)
