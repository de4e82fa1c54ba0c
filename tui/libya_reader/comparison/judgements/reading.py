"""Reading judgements from YAML: strictly, with every mistake and its line."""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

from libya_reader.comparison.judgements.model import KINDS, Counterpart, Judgement, Kind, MachineWord
from libya_reader.comparison.plain_text import line_of_mistake, text_of
from libya_reader.comparison.yaml_marks import MarkedYaml, Problem, load_marked
from libya_reader.engine.document import UnreadableTextError
from libya_reader.engine.selectors import Selector

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from libya_reader.comparison.yaml_marks import Place, Plain

LARGEST = 64 << 20
"""No file of more bytes is read."""

TOP_KEYS = ("judgements", "removed")
KEYS = ("id", "kind", "event", "document", "target", "counterpart", "machine", "note", "made", "grade")
TARGET_KEYS = ("exact", "prefix", "suffix", "start", "end", "sha256")
COUNTERPART_KEYS = ("document", "target")
MACHINE_KEYS = ("strength", "score")

NEEDS: dict[Kind, tuple[str, ...]] = {
    "accepted": ("document", "target"),
    "rejected": ("document", "target"),
    "pinned": ("document", "target", "counterpart"),
    "no-counterpart": ("event", "document"),
    "note": ("document", "target", "note"),
    "graded": ("event", "grade"),
}
"""What a judgement of each kind cannot be without."""


@dataclass(frozen=True, slots=True)
class JudgementFile:
    """What a file of judgements holds."""

    judgements: tuple[Judgement, ...] = ()
    removed: tuple[str, ...] = ()
    """Ids that stand in the case's own file and no longer count; only in the user's data folder."""
    states: bool = False
    """Whether the file says anything at all: an empty one does not say that there are no judgements."""
    problems: tuple[Problem, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict, compare=False)
    """By id of a judgement, the line at which it begins."""


def read_file(path: Path) -> JudgementFile:
    """Read a file of judgements; nothing where there is none. Raises nothing, and writes nothing."""
    shown = shown_path(path)
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return unreadable(shown, "is no file (a folder, a pipe or a device); remove or rename it")
        if found.st_size > LARGEST:
            return unreadable(shown, f"is larger than {LARGEST >> 20} MB; remove from it what is no judgement")
        return read_judgements(path.read_bytes(), shown)
    except (FileNotFoundError, NotADirectoryError):
        return JudgementFile()
    except OSError as error:
        return unreadable(shown, f"cannot be read ({error.strerror}); check its permissions")


def joined(beside: JudgementFile, own: JudgementFile) -> dict[str, Judgement]:
    """Return what the file beside the texts and that in the user's data folder say together, by id."""
    kept = {each.id: each for each in beside.judgements if each.id not in own.removed}
    return {**kept, **{each.id: each for each in own.judgements}}


def unreadable(shown: str, what: str) -> JudgementFile:
    """Return what a file holds that cannot be read: a problem."""
    return JudgementFile(problems=(Problem(shown, 1, what),))


def shown_path(path: Path) -> str:
    """Return a path as a person would write it from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)


def read_judgements(data: bytes, file: str) -> JudgementFile:
    """Read a file of judgements; `file` is its name in problems. Raises nothing: all that is wrong is in `problems`."""
    try:
        text = text_of(data)
    except UnreadableTextError as error:
        return JudgementFile(problems=(Problem(file, line_of_mistake(data), str(error)),))
    return _Reader(load_marked(text, file)).read()


class _Reader:
    """Checks the shape of the data and notes every mistake."""

    def __init__(self, marked: MarkedYaml) -> None:
        self.marked = marked
        self.problems = list(marked.problems)

    def read(self) -> JudgementFile:
        data = self.marked.data
        top = self._mapping((), data, TOP_KEYS, "the file") if data is not None else {}
        judgements = [self._judgement(("judgements", n), item) for n, item in enumerate(self._list(top, "judgements"))]
        removed = [str(self._id(("removed", n), item)) for n, item in enumerate(self._list(top, "removed"))]
        self._note_twice(judgements)
        whole = tuple(judgement for judgement in judgements if judgement is not None)
        lines = {each.id: self.marked.line("judgements", n) for n, each in enumerate(judgements) if each}
        states = isinstance(top.get("judgements"), list)
        return JudgementFile(whole, tuple(removed), states, tuple(sorted(set(self.problems))), lines)

    def _judgement(self, place: Place, value: Plain) -> Judgement | None:
        known = len(self.problems)
        entry = self._mapping(place, value, KEYS, "a judgement")
        name = self._words(entry, place, "id")
        kind = self._kind(entry, place)
        judgement = Judgement(
            id=name or "",
            kind=kind,
            event=self._text(entry, place, "event"),
            document=self._text(entry, place, "document"),
            target=self._selector((*place, "target"), entry.get("target")),
            counterpart=self._counterpart((*place, "counterpart"), entry.get("counterpart")),
            machine=self._machine((*place, "machine"), entry.get("machine")),
            note=self._text(entry, place, "note"),
            made=self._text(entry, place, "made") or "",
            grade=self._text(entry, place, "grade"),
        )
        if len(self.problems) == known:
            self._check_needs(place, judgement)
        return judgement if len(self.problems) == known else None

    def _kind(self, entry: dict[str, Plain], place: Place) -> Kind:
        kind = self._text(entry, place, "kind", needed=True)
        if kind is not None and kind not in KINDS:
            self._complain(f"unknown kind {kind!r}; known are {', '.join(KINDS)}", *place, "kind")
        return cast("Kind", kind or "note")

    def _check_needs(self, place: Place, judgement: Judgement) -> None:
        for key in NEEDS[judgement.kind]:
            if getattr(judgement, key) in {None, ""}:
                self._complain(f"a judgement of kind {judgement.kind} needs {key!r}", *place, key)
        if judgement.target is not None and judgement.document is None:
            self._complain("a target needs a 'document'", *place, "target")

    def _selector(self, place: Place, value: Plain) -> Selector | None:
        if value is None:
            return None
        entry = self._mapping(place, value, TARGET_KEYS, "a target")
        exact = self._words(entry, place, "exact") or ""
        prefix, suffix, sha256 = (self._text(entry, place, key) or "" for key in ("prefix", "suffix", "sha256"))
        start = self._whole(entry, place, "start", 0)
        end = self._whole(entry, place, "end", start + len(exact))
        if end < start:
            self._complain(f"end {end} lies before start {start}", *place, "end")
        return Selector(exact, prefix, suffix, start, end, sha256)

    def _counterpart(self, place: Place, value: Plain) -> Counterpart | None:
        if value is None:
            return None
        entry = self._mapping(place, value, COUNTERPART_KEYS, "a counterpart")
        document = self._text(entry, place, "document", needed=True)
        target = self._selector((*place, "target"), entry.get("target"))
        if target is None:
            self._complain("a counterpart needs a 'target'", *place)
            return None
        return Counterpart(document or "", target)

    def _machine(self, place: Place, value: Plain) -> MachineWord | None:
        if value is None:
            return None
        entry = self._mapping(place, value, MACHINE_KEYS, "machine")
        score = entry.get("score")
        if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
            self._complain("machine needs a 'score' between 0 and 1", *place, "score")
            return None
        return MachineWord(self._text(entry, place, "strength"), float(score))

    # Shapes

    def _mapping(self, place: Place, value: Plain, keys: Sequence[str], what: str) -> dict[str, Plain]:
        if not isinstance(value, dict):
            self._complain(f"{what} must be a mapping (key: value)", *place)
            return {}
        for key in value:
            if key not in keys:
                self._complain(f"unknown key {key!r} in {what}; known are {', '.join(keys)}", *place, key)
        return value

    def _list(self, top: dict[str, Plain], key: str) -> list[Plain]:
        value = top.get(key)
        if value is not None and not isinstance(value, list):
            self._complain(f"{key} must be a list (lines that begin with -)", key)
        return value if isinstance(value, list) else []

    def _text(self, entry: dict[str, Plain], place: Place, key: str, *, needed: bool = False) -> str | None:
        value = entry.get(key)
        if value is None:
            if needed and entry:
                self._complain(f"{key!r} is missing", *place)
            return None
        return self._checked((*place, key), value, key)

    def _words(self, entry: dict[str, Plain], place: Place, key: str) -> str | None:
        """Return a text that a judgement or target cannot be without."""
        words = self._text(entry, place, key, needed=True)
        if words == "":
            self._complain(f"{key!r} is empty", *place, key)
        return words

    def _id(self, place: Place, value: Plain) -> str | None:
        return self._checked(place, value, "an id")

    def _whole(self, entry: dict[str, Plain], place: Place, key: str, default: int) -> int:
        value = entry.get(key)
        if value is None:
            return default
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            self._complain(f"{key} must be a whole number from 0", *place, key)
            return default
        return value

    def _checked(self, place: Place, value: Plain, what: str) -> str | None:
        if isinstance(value, str):
            return value
        advice = f'; put it in quotation marks: "{value}"' if isinstance(value, int | float) else ""
        self._complain(f"{what} must be text{advice}", *place)
        return None

    def _note_twice(self, judgements: Sequence[Judgement | None]) -> None:
        seen: dict[str, int] = {}
        for n, judgement in enumerate(judgements):
            if judgement is None:
                continue
            if judgement.id in seen:
                first = self.marked.line("judgements", seen[judgement.id])
                self._complain(f"id {judgement.id!r} is used twice (first in line {first})", "judgements", n)
            seen.setdefault(judgement.id, n)

    def _complain(self, what: str, *place: str | int) -> None:
        self.problems.append(self.marked.problem(what, *place))
