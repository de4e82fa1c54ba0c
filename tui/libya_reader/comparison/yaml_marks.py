"""YAML that says where everything stands: plain data, the line of each value, and all that is wrong with it.

People write these files, so nothing is guessed. What YAML programs read in different ways (an unquoted 000, 12:30, no)
is reported and not interpreted; so is a key given twice, which they let pass. Text, whole numbers, decimal numbers,
true, false and null are all the values there are; a date is text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"
Place: TypeAlias = "tuple[str | int, ...]"
"""The keys and indices that lead from the top of a file to a value."""

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEEPEST = 32
"""Values nested deeper than this are refused: no file of ours goes deeper than six."""

WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\.[0-9]+")
WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}

TRAPS = (
    (re.compile(r"[-+]?0[0-9_]+"), "a number with a leading zero, which programs read to the base of 8 or of 10"),
    (re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"), "a time, which programs read to the base of 60"),
    (re.compile(r"[-+]?[0-9]+(?:,[0-9]+)+(?:\.[0-9]+)?"), "a number with commas, which is no number in YAML"),
    (re.compile(r"(?i:yes|no|on|off)"), "text to some programs, true or false to others"),
    (re.compile(r"(?i:true|false|null)"), "true, false or null only in small letters"),
    (
        re.compile(r"[-+]?(?:0[box][0-9a-fA-F_]+|[0-9][0-9_]*\.?[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?)"),
        "a number in a form that programs read differently",
    ),
    (re.compile(r"(?i:[-+]?\.inf|\.nan)"), "no number that can be used"),
)  # fmt: skip
"""Unquoted values that do not mean to every program what they look like, in YAML 1.1 or 1.2, and what they are."""

UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that YAML does not allow (YAML 1.2.2, 5.1)."""

CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|\Z)", re.MULTILINE)
"""What a version control system leaves in a file where it could not merge two versions."""

SYNTAX = {
    "mapping values are not allowed": 'a second colon in one line; put text that holds ": " in quotes',
    "a tab character that violates": "indent with spaces, not tabs",
    "cannot start any token": "indent with spaces, not tabs; put text that begins with @, ` or % in quotes",
    "found unexpected end of stream": "quotation marks opened here are never closed",
    "did not find expected node content": "a value is missing, or a list or mapping that was opened is not closed",
    "did not find expected key": "the indentation or the quotation marks are wrong here",
    "did not find expected '-' indicator": "the entries of a list must stand level, each with a dash",
    "could not find expected ':'": "a colon is missing behind a key",
    "did not find expected ',' or ']'": "a list in brackets is not closed, or a comma is missing",
    "did not find expected ',' or '}'": "a mapping in braces is not closed, or a comma is missing",
    "found incompatible YAML document": "remove the line that begins with %",
    "found unknown directive name": "remove the line that begins with %",
    "found unknown escape character": "a backslash in double quotation marks must be written twice",
}  # fmt: skip
"""What the parser says and what a person can do about it."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong in a file that a person wrote."""

    file: str
    line: int
    """From 1."""
    what: str
    """What is wrong and, where it is known, what to do."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class MarkedYaml:
    """What a YAML file holds, where, and what is wrong with it."""

    file: str
    data: Plain
    """Plain data; what could not be read is left out, or `None` where nothing could."""
    lines: Mapping[Place, int]
    """The line of every value, from 1; for a value in a mapping the line of its key."""
    problems: tuple[Problem, ...]

    def line(self, *place: str | int) -> int:
        """Return the line of a value, or of the nearest thing around it that is there."""
        while place not in self.lines and place:
            place = place[:-1]
        return self.lines.get(place, 1)

    def problem(self, what: str, *place: str | int) -> Problem:
        """Return a problem with the value at `place`."""
        return Problem(self.file, self.line(*place), what)


def load_marked(text: str, file: str) -> MarkedYaml:
    """Read one YAML document; `file` is the name under which problems are reported. Raises nothing."""
    text = text.removeprefix("\ufeff")
    if odd := UNPRINTABLE.search(text):
        line = text.count("\n", 0, odd.start()) + 1
        what = f"a character (U+{ord(odd.group()):04X}) that a YAML file may not hold; remove it"
        return MarkedYaml(file, None, {}, (Problem(file, line, what),))
    reader = _Reader(text, file)
    data = reader.read()
    if data is None and reader.problems and (mark := CONFLICT.search(text)):
        what = f"a merge left its marks ({mark.group()}); keep one side of each conflict and remove the marks"
        return MarkedYaml(file, None, {}, (Problem(file, text.count("\n", 0, mark.start()) + 1, what),))
    return MarkedYaml(file, data, reader.lines, tuple(sorted(set(reader.problems))))


class _TooDeepError(Exception):
    """Nothing behind is read: the parser takes longer and longer, the deeper it stands."""


class _Reader:
    """Builds plain data from the parser's events, and notes lines and problems on the way."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.loader = Loader(text)
        self.lines: dict[Place, int] = {}
        self.problems: list[Problem] = []

    def read(self) -> Plain:
        try:
            return self._document()
        except yaml.YAMLError as error:
            self.problems.append(_syntax_problem(self.file, error))
            return None
        except _TooDeepError:
            return None
        finally:
            self.loader.dispose()

    def _document(self) -> Plain:
        self.loader.get_event()  # the stream opens
        if isinstance(self.loader.get_event(), yaml.StreamEndEvent):
            return None
        data = self._value((), self.loader.get_event())
        self.loader.get_event()  # the document closes
        after = self.loader.get_event()
        if not isinstance(after, yaml.StreamEndEvent):
            self._complain(after, "a second document begins (---); a file holds one")
        return data

    def _complain(self, event: yaml.Event, what: str) -> None:
        self.problems.append(Problem(self.file, _line(event), what))

    def _value(self, place: Place, event: yaml.Event) -> Plain:
        self.lines.setdefault(place, _line(event))
        if isinstance(event, yaml.AliasEvent):
            self._complain(event, f"*{event.anchor} refers to another place; write the value out")
            return None
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag is not None:
            self._complain(event, f"the tag {event.tag} has no meaning here; remove it")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if len(place) >= DEEPEST:
            self._complain(event, "nested too deep")
            raise _TooDeepError
        return self._list(place, event) if isinstance(event, yaml.SequenceStartEvent) else self._mapping(place)

    def _scalar(self, event: yaml.ScalarEvent) -> Plain:
        value: str = event.value
        if event.style:  # in quotation marks or a block: text as it stands
            return value
        if value in WORDS:
            return WORDS[value]
        if WHOLE.fullmatch(value):
            return int(value)
        if DECIMAL.fullmatch(value):
            return float(value)
        for pattern, meaning in TRAPS:
            if pattern.fullmatch(value):
                self._complain(event, f'unquoted {value} is {meaning}; put it in quotation marks: "{value}"')
                break
        return value

    def _list(self, place: Place, opened: yaml.SequenceStartEvent) -> list[Plain]:
        items: list[Plain] = []
        before: yaml.Event | None = None
        while not isinstance(event := self.loader.get_event(), yaml.SequenceEndEvent):
            if opened.flow_style and (number := _parted_number(before, event)):
                self._complain(event, f'{number} in brackets is two values; put it in quotation marks: "{number}"')
            else:
                items.append(self._value((*place, len(items)), event))
            before = event
        return items

    def _mapping(self, place: Place) -> dict[str, Plain]:
        items: dict[str, Plain] = {}
        while not isinstance(event := self.loader.get_event(), yaml.MappingEndEvent):
            key = self._key(event)
            twice = key in items
            if twice:
                first = self.lines[(*place, key)]
                self._complain(event, f"{key} is given twice (first in line {first}); keep one")
            self.lines.setdefault((*place, key), _line(event))
            value = self._value((*place, key), self.loader.get_event())
            if not twice:
                items[key] = value
        return items

    def _key(self, event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._complain(event, "a key must be text")
            self._skip(event)
            return ""
        known = len(self.problems)
        key = self._scalar(event)
        if event.value == "<<" and not event.style:
            self._complain(event, "<< takes over the keys of another place; write them out")
        elif not isinstance(key, str) and len(self.problems) == known:
            self._complain(event, f'a key must be text; put it in quotation marks: "{event.value}"')
        return str(event.value)

    def _skip(self, event: yaml.Event) -> None:
        """Read over a value that nobody wants."""
        depth = 0
        while True:
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth <= 0:
                return
            if depth > DEEPEST:
                raise _TooDeepError
            event = self.loader.get_event()


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _parted_number(before: yaml.Event | None, event: yaml.Event) -> str | None:
    """Return the number that two values in brackets look like when a comma alone parts them: 40,000 or 1,250."""
    if not (isinstance(before, yaml.ScalarEvent) and isinstance(event, yaml.ScalarEvent)):
        return None
    touching = before.end_mark and event.start_mark and before.end_mark.index + 1 == event.start_mark.index
    both = f"{before.value},{event.value}"
    return both if touching and not before.style and re.fullmatch("[1-9][0-9]{0,2},[0-9]{3}", both) else None


def _syntax_problem(file: str, error: yaml.YAMLError) -> Problem:
    said = str(getattr(error, "problem", None) or "it cannot be read as YAML")
    mark = getattr(error, "problem_mark", None)
    if "unexpected end of stream" in said:
        mark = getattr(error, "context_mark", None) or mark
    what = next((advice for known, advice in SYNTAX.items() if known in said), said)
    return Problem(file, mark.line + 1 if mark else 1, f"no YAML: {what}")
