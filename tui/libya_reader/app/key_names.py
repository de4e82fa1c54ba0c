"""Names of keys: which there are, and how they are shown."""

from __future__ import annotations

import string
import unicodedata
from functools import lru_cache

SHOWN = {
    "backspace": "Backspace", "comma": ",", "delete": "Del", "down": "↓", "end": "End", "enter": "Enter",
    "escape": "Esc", "full_stop": ".", "home": "Home", "left": "←", "left_square_bracket": "[", "minus": "-",
    "pagedown": "PgDn", "pageup": "PgUp", "plus": "+", "question_mark": "?", "right": "→",
    "right_square_bracket": "]", "shift+tab": "Shift+Tab", "slash": "/", "space": "Space", "tab": "Tab", "up": "↑",
}  # fmt: skip
"""Keys that are not shown under their own name."""

MODIFIERS = ("ctrl", "shift", "alt", "super", "hyper", "meta")


@lru_cache(maxsize=1)
def _named_keys() -> frozenset[str]:
    from textual.keys import Keys

    return frozenset(key.value for key in Keys) | frozenset(f"f{n}" for n in range(1, 25))


def is_key(name: str) -> bool:
    """Tell whether a name is that of a key: one character, or a named key, with modifiers before it."""
    *modifiers, key = name.split("+") if name != "+" else [name]
    if any(modifier not in MODIFIERS for modifier in modifiers) or not key:
        return False
    if len(key) == 1:
        return key.isprintable() and not key.isspace()
    return name in _named_keys() or key in _named_keys() or _named_character(key) is not None


@lru_cache(maxsize=1)
def _punctuation() -> dict[str, str]:
    """Return the characters that have names of Textual's own, by name: "slash", "minus"."""
    from textual.keys import _character_to_key

    return {_character_to_key(char): char for char in string.punctuation}


def _named_character(key: str) -> str | None:
    """Return the character that a name is of: Textual's name for it, or its Unicode name with underscores.

    `None` for others, and for characters that no key bears: "esc" is Unicode's name for one.
    """
    try:
        char = _punctuation().get(key) or unicodedata.lookup(key.replace("_", " "))
    except KeyError:
        return None
    return char if len(char) == 1 and char.isprintable() and not char.isspace() else None


def canonical_key(name: str) -> str:
    """Return the name under which Textual knows a key: "slash" for "/" and for "solidus"."""
    from textual.keys import _character_to_key

    char = name if len(name) == 1 else None if name in _named_keys() else _named_character(name)
    return _character_to_key(char) if char is not None else name


def shown_keys(keys: str) -> str:
    """Return keys, with commas between, as a person reads them."""
    return " ".join(_shown(key) for key in keys.split(",") if key)


def _shown(key: str) -> str:
    if key in SHOWN:
        return SHOWN[key]
    if "+" in key and key != "+":
        *modifiers, last = key.split("+")
        return "+".join([*(modifier.capitalize() for modifier in modifiers), _shown(last)])
    return key.upper() if len(key) > 1 and key[0] == "f" and key[1:].isdigit() else key
