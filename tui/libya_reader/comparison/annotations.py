"""Annotations: the YAML that says what to look for in a case, and all that is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from libya_reader.comparison.plain_text import line_of_mistake, text_of
from libya_reader.comparison.yaml_marks import MarkedYaml, Problem, load_marked
from libya_reader.engine.dates import parse_date
from libya_reader.engine.document import UnreadableTextError
from libya_reader.engine.events.cues import cue_words
from libya_reader.engine.events.model import EventQuery, Spelled
from libya_reader.engine.events.numbers import parse_count
from libya_reader.engine.spellings import name_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from libya_reader.comparison.yaml_marks import Place, Plain
    from libya_reader.engine.events.model import Kind

UNKNOWN = "unknown"
"""Said openly of an outlet or a date that nobody knows."""

TOP_KEYS = ("documents", "events", "people", "places", "title", "topics")
DOCUMENT_KEYS = ("date", "file", "id", "outlet", "siglum", "title")
DOCUMENT_NEEDS = ("id", "file")
SOUGHT_KEYS = ("cues", "dates", "names", "nearby", "numbers", "places")
"""What an event may say to look for, each a list of texts."""
EVENT_KEYS = (*SOUGHT_KEYS, "title")
NO_NAME = "no name: it holds no letter"
READABLE: Mapping[str, tuple[Callable[[str], object], str]] = {
    "cues": (cue_words, "no phrase to look for: it holds no telling word"),
    "dates": (parse_date, "no date as in May 3 or May 2019"),
    "names": (name_parts, NO_NAME),
    "nearby": (name_parts, NO_NAME),
    "numbers": (parse_count, "no number with what it counts, as in 12 people"),
    "places": (name_parts, NO_NAME),
}
"""What reads each kind of text that may be looked for, and what a text is called from which it reads nothing."""
ISO_DATE = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?")


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """What the annotations say of one document."""

    id: str
    file: str
    siglum: str
    title: str
    outlet: str | None = None
    date: str | None = None
    source: str = ""
    """The annotation file it stands in."""
    line: int = 0
    """Its line there, from 1."""


@dataclass(frozen=True, slots=True)
class Annotations:
    """What is said of a case: its documents, and what to look for in them."""

    title: str = ""
    documents: tuple[DocumentEntry, ...] = ()
    queries: tuple[EventQuery, ...] = ()
    query_lines: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    """For each event or topic the file and line in which it is described."""

    @staticmethod
    def joined(parts: Sequence[Annotations]) -> Annotations:
        """Return several files' annotations as one; the first title counts."""
        return Annotations(
            next((part.title for part in parts if part.title), ""),
            tuple(entry for part in parts for entry in part.documents),
            tuple(query for part in parts for query in part.queries),
            {name: place for part in reversed(parts) for name, place in part.query_lines.items()},
        )


def read_annotations(data: bytes, file: str) -> tuple[Annotations, list[Problem]]:
    """Read one annotation file; `file` is its name in problems. Raises nothing: all that is wrong is in the list."""
    try:
        text = text_of(data)
    except UnreadableTextError as error:
        return Annotations(), [Problem(file, line_of_mistake(data), str(error))]
    reader = _Reader(load_marked(text, file))
    return reader.read(), sorted(reader.problems)


class _Reader:
    """Checks the shape of one file's data against what annotations may hold, and notes every mistake."""

    def __init__(self, marked: MarkedYaml) -> None:
        self.marked = marked
        self.problems = list(marked.problems)

    def read(self) -> Annotations:
        top = self.mapping((), self.marked.data, TOP_KEYS, "the file") if self.marked.data is not None else {}
        aliases = {**self.aliases(top, "people"), **self.aliases(top, "places")}
        documents = tuple(self.documents(top.get("documents")))
        queries = (*self.queries(top, "events", "event", aliases), *self.queries(top, "topics", "topic", aliases))
        self.note_twice((("documents", n, "id"), entry.id) for n, entry in enumerate(documents))
        self.note_twice((("documents", n, "file"), entry.file) for n, entry in enumerate(documents))
        both = {query.id for query in queries if query.kind == "event"} & {q.id for q in queries if q.kind == "topic"}
        for name in sorted(both):
            self.complain(f"id {name!r} is used twice: for an event and for a topic; rename one", "topics", name)
        lines = {q.id: (self.marked.file, self.marked.line(f"{q.kind}s", q.id)) for q in queries}
        return Annotations(self.text(top, (), "title") or "", documents, queries, lines)

    def documents(self, value: Plain) -> Iterator[DocumentEntry]:
        for n, item in enumerate(self.items(value, "documents")):
            place = "documents", n
            entry = self.mapping(place, item, DOCUMENT_KEYS, "a document")
            for key in DOCUMENT_NEEDS:
                if key not in entry and isinstance(item, dict):
                    self.complain(f"a document needs {key!r}", *place)
            name, file = self.text(entry, place, "id"), self.text(entry, place, "file")
            if name and file:
                siglum = self.text(entry, place, "siglum") or name
                title = self.text(entry, place, "title") or siglum
                outlet, date = self.known(entry, place, "outlet"), self.known(entry, place, "date")
                if date and not ISO_DATE.fullmatch(date):
                    self.complain(f"date {date!r} is no day as in 2019-05-03; or say {UNKNOWN}", *place, "date")
                    date = None
                yield DocumentEntry(name, file, siglum, title, outlet, date, self.marked.file, self.marked.line(*place))

    def queries(
        self, top: dict[str, Plain], section: str, kind: Kind, aliases: Mapping[str, tuple[str, ...]]
    ) -> Iterator[EventQuery]:
        for name, item in self.section(top, section).items():
            place = section, name
            if not name.strip():
                self.complain(f"the name of {'an' if kind == 'event' else 'a'} {kind} is empty", *place)
            entry = self.mapping(place, item, EVENT_KEYS, f"an {kind}" if kind == "event" else f"a {kind}")
            sought = {key: self.texts(entry, place, key) for key in SOUGHT_KEYS}
            if not any(sought.values()):
                keys = ", ".join(SOUGHT_KEYS)
                self.complain(f"{kind} {name!r} has nothing to look for; give it some of {keys}", *place)
            for key, texts in sought.items():
                self.check_each(place, key, texts, READABLE[key])
            names, places, nearby = (
                tuple(Spelled(text, aliases.get(text, ())) for text in sought[key])
                for key in ("names", "places", "nearby")
            )
            title = self.text(entry, place, "title") or name
            yield EventQuery(
                name, title, kind, names, places, nearby, sought["dates"], sought["numbers"], sought["cues"]
            )

    def check_each(
        self, place: Place, key: str, texts: Sequence[str], readable: tuple[Callable[[str], object], str]
    ) -> None:
        reads, otherwise = readable
        for n, text in enumerate(texts):
            if not reads(text):
                self.complain(f"{text!r} is {otherwise}", *place, key, n)

    def aliases(self, top: dict[str, Plain], section: str) -> dict[str, tuple[str, ...]]:
        entries = self.section(top, section)
        spellings = {name: self.texts(entries, (section,), name) for name in entries}
        for name, texts in spellings.items():
            self.check_each((section,), name, texts, READABLE["names"])
        return spellings

    # Shapes

    def section(self, top: dict[str, Plain], key: str) -> dict[str, Plain]:
        value = top.get(key)
        return self.mapping((key,), value, None, key) if value is not None else {}

    def mapping(self, place: Place, value: Plain, keys: Sequence[str] | None, what: str) -> dict[str, Plain]:
        if not isinstance(value, dict):
            self.complain(f"{what} must be a mapping (key: value), not {_named(value)}", *place)
            return {}
        for key in value:
            if keys is not None and key not in keys:
                self.complain(f"unknown key {key!r} in {what}; known are {', '.join(keys)}", *place, key)
        return value

    def items(self, value: Plain, key: str) -> list[Plain]:
        if value is None:
            return []
        if not isinstance(value, list):
            self.complain(f"{key} must be a list (lines that begin with -), not {_named(value)}", key)
            return []
        return value

    def text(self, entry: dict[str, Plain], place: Place, key: str) -> str | None:
        value = entry.get(key)
        if isinstance(value, str) and value.strip():
            return value
        if key in entry:
            self.complain(f"{key} must be text, not {_named(value)}{_quoted(value)}", *place, key)
        return None

    def known(self, entry: dict[str, Plain], place: Place, key: str) -> str | None:
        value = self.text(entry, place, key)
        return None if value == UNKNOWN else value

    def texts(self, entry: dict[str, Plain], place: Place, key: str) -> tuple[str, ...]:
        value = entry.get(key)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.complain(f"{key} must be a list of texts, not {_named(value)}", *place, key)
            return ()
        for n, item in enumerate(value):
            if not isinstance(item, str) or not item.strip():
                self.complain(f"{key} must hold texts, not {_named(item)}{_quoted(item)}", *place, key, n)
        return tuple(item for item in value if isinstance(item, str) and item.strip())

    def note_twice(self, named: Iterator[tuple[Place, str]]) -> None:
        seen: dict[str, int] = {}
        for place, name in named:
            if name in seen:
                self.complain(f"{place[-1]} {name!r} is used twice (first in line {seen[name]})", *place)
            seen.setdefault(name, self.marked.line(*place))

    def complain(self, what: str, *place: str | int) -> None:
        problem = self.marked.problem(what, *place)
        if problem not in self.problems:
            self.problems.append(problem)


def _named(value: Plain) -> str:
    if value is None or value == "":
        return "nothing"
    names = {bool: "true or false", int: "a number", float: "a number", str: "text", list: "a list", dict: "a mapping"}
    return names[type(value)]


def _quoted(value: Plain) -> str:
    return f'; put it in quotation marks: "{value}"' if isinstance(value, int | float) else ""
