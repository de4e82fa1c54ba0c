"""The configuration file: keys, colours, the clipboard."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from libya_reader.app.commands import COMMANDS, COMMANDS_BY_ID
from libya_reader.app.key_names import canonical_key, is_key
from libya_reader.comparison.yaml_marks import MarkedYaml, Problem, load_marked
from libya_reader.engine.document import UnreadableTextError, decode_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from libya_reader.comparison.yaml_marks import Plain

Clipboard = Literal["auto", "terminal", "file"]
CLIPBOARDS: tuple[Clipboard, ...] = ("auto", "terminal", "file")
TOP_KEYS = ("clipboard", "keys", "theme")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person set, and what was wrong with it."""

    keys: Mapping[str, str] = field(default_factory=dict)
    """By command id, other keys than the default ones, with commas between."""
    theme: str | None = None
    clipboard: Clipboard = "auto"
    """Where copies go: to the terminal, to a file, or as the terminal allows."""
    problems: tuple[Problem, ...] = ()


def settings_file() -> Path:
    """Return where the configuration file is looked for."""
    from platformdirs import user_config_path

    return user_config_path("libya-reader", appauthor=False) / "config.yaml"


def load_settings(file: Path) -> Settings:
    """Read a configuration file; where there is none, everything is at its default. Raises nothing."""
    try:
        text = decode_text(file.read_bytes())
    except FileNotFoundError:
        return Settings()
    except (OSError, UnreadableTextError) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        return Settings(problems=(Problem(str(file), 1, f"cannot be read: {why}"),))
    return _Reader(load_marked(text, str(file))).read()


class _Reader:
    """Checks what a configuration file says, and notes every mistake."""

    def __init__(self, marked: MarkedYaml) -> None:
        self.marked = marked
        self.problems = list(marked.problems)

    def read(self) -> Settings:
        top = self.marked.data
        if top is None:
            return Settings(problems=tuple(self.problems))
        if not isinstance(top, dict):
            self.complain("the file must be a mapping (key: value)")
            return Settings(problems=tuple(self.problems))
        for key in top:
            if key not in TOP_KEYS:
                self.complain(f"unknown setting {key!r}; known are {', '.join(TOP_KEYS)}", key)
        keys = dict(self.keys(top.get("keys")))
        self.note_clashes(keys)
        return Settings(keys, self.theme(top), self.clipboard(top), tuple(sorted(self.problems)))

    def keys(self, value: Plain) -> Iterator[tuple[str, str]]:
        if value is not None and not isinstance(value, dict):
            self.complain("keys must be a mapping from commands to keys", "keys")
            return
        for name, given in (value or {}).items():
            if name not in COMMANDS_BY_ID:
                self.complain(f"unknown command {name!r}; known are {', '.join(sorted(COMMANDS_BY_ID))}", "keys", name)
                continue
            if given in (None, "", []):
                self.complain(f"{name} needs a key, as in ctrl+p, f5, slash, j", "keys", name)
                continue
            named = given if isinstance(given, list) else str(given).split(",")
            wanted = [str(key).strip() or "," for key in named]
            unknown = [key for key in wanted if not is_key(key)]
            for key in unknown:
                self.complain(
                    f"unknown key {key!r} for {name}; keys are named as in ctrl+p, f5, slash, j", "keys", name
                )
            if not unknown:
                yield name, ",".join(canonical_key(key) for key in wanted)

    def note_clashes(self, keys: dict[str, str]) -> None:
        """Report each key that was given to a command while another of the same view has it, and take it back.

        Until there is none left: a command that gets its default keys back may meet one that was given them.
        """
        while clash := next(_clashes(keys), None):
            name, other, shared = clash
            text = f"{name}: the key {shared} belongs to {other} already; give that command another key"
            self.complain(text, "keys", name)
            del keys[name]

    def theme(self, top: dict[str, Plain]) -> str | None:
        value = top.get("theme")
        if value is not None and not isinstance(value, str):
            self.complain("theme must be text", "theme")
            return None
        return value

    def clipboard(self, top: dict[str, Plain]) -> Clipboard:
        value = top.get("clipboard", "auto")
        for known in CLIPBOARDS:
            if value == known:
                return known
        self.complain(f"clipboard must be one of {', '.join(CLIPBOARDS)}", "clipboard")
        return "auto"

    def complain(self, what: str, *place: str | int) -> None:
        self.problems.append(self.marked.problem(what, *place))


def _clashes(keys: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Yield a command that was given keys, another that can be at hand with it, and the keys that both have."""
    for name, given in keys.items():
        for other in COMMANDS:
            if other.id != name and _meet(other.view, COMMANDS_BY_ID[name].view):
                shared = set(given.split(",")) & set(keys.get(other.id, other.keys).split(",")) - {""}
                if shared:
                    yield name, other.id, ", ".join(sorted(shared))


def _meet(a: str, b: str) -> bool:
    """Tell whether commands of two views can be at hand at once."""
    return a == b or "everywhere" in {a, b}
