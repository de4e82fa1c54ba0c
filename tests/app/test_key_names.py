"""Names of keys: which there are, under which name Textual knows them, how a person reads them."""

from __future__ import annotations

import string

import pytest

from libya_reader.app.commands import COMMANDS
from libya_reader.app.key_names import canonical_key, is_key, shown_keys


@pytest.mark.parametrize(
    "name",
    [
        "a",
        "A",
        "é",
        "7",
        "/",
        "+",
        ",",
        "slash",
        "comma",
        "full_stop",
        "minus",
        "plus",
        "at",
        "underscore",
        "space",
        "tab",
        "shift+tab",
        "ctrl+p",
        "alt+left",
        "ctrl+slash",
        "f1",
        "f12",
        "escape",
        "enter",
        "pagedown",
        "home",
    ],
)
def test_keys_are_known_by_their_names(name: str) -> None:
    assert is_key(name)


@pytest.mark.parametrize("name", ["", " ", "ctrl+", "+a", "control+p", "hyperspace", "Esc", "ab", "\x1b", "\n", "f99"])
def test_other_names_are_none(name: str) -> None:
    assert not is_key(name)


@pytest.mark.parametrize("char", string.punctuation)
def test_a_sign_and_its_name_are_the_same_key(char: str) -> None:
    name = canonical_key(char)
    assert is_key(char)
    assert is_key(name)
    assert canonical_key(name) == name


@pytest.mark.parametrize(
    ("given", "known"), [("/", "slash"), ("solidus", "slash"), ("]", "right_square_bracket"), ("n", "n"), ("N", "N")]
)
def test_keys_are_named_as_textual_names_them(given: str, known: str) -> None:
    assert canonical_key(given) == known


@pytest.mark.parametrize("command", [command for command in COMMANDS if command.keys], ids=lambda command: command.id)
def test_every_default_key_is_a_key_under_its_own_name(command: object) -> None:
    for key in command.keys.split(","):  # type: ignore[attr-defined]
        assert is_key(key)
        assert canonical_key(key) == key


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("n,right_square_bracket", "n ]"),
        ("slash", "/"),
        ("ctrl+p", "Ctrl+p"),
        ("shift+tab", "Shift+Tab"),
        ("f1", "F1"),
        ("question_mark,f1", "? F1"),
        ("ctrl+up", "Ctrl+↑"),
        ("", ""),
    ],
)
def test_keys_are_shown_as_they_stand_on_the_keyboard(keys: str, shown: str) -> None:
    assert shown_keys(keys) == shown
