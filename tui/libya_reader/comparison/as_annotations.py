"""What was found written out as annotations: YAML to start a case of one's own from."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from libya_reader.comparison.annotations import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import EventQuery, Spelled

PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
HEAD = """# What to look FOR in these articles, never where it stands. Put this file into annotations/ beside the texts,
# correct the titles, add names, places, dates, numbers and cue phrases, and let `libya-reader check` look at it.
"""


def annotations_yaml(comparison: Comparison) -> str:
    """Return the documents, events and topics of a comparison as an annotation file; discovered events as events."""
    queries = comparison.case.queries
    events = [query for query in queries if query.kind != "topic"]
    topics = [query for query in queries if query.kind == "topic"]
    return HEAD + "\n".join(_lines(comparison, events, topics)) + "\n"


def _lines(comparison: Comparison, events: Sequence[EventQuery], topics: Sequence[EventQuery]) -> Iterator[str]:
    yield f"title: {_text(comparison.case.title)}"
    yield "documents:"
    for document in comparison.case.documents:
        yield from _document(document)
    yield from _spellings("people", (name for query in (*events, *topics) for name in query.names))
    yield from _spellings("places", (p for query in (*events, *topics) for p in (*query.places, *query.nearby)))
    for section, queries in (("events", events), ("topics", topics)):
        if queries:
            yield f"{section}:"
        for query in queries:
            yield from _query(query)


def _document(document: Document) -> Iterator[str]:
    yield f"  - id: {_text(document.id)}"
    yield f"    file: {_text(document.file)}"
    yield f"    siglum: {_text(document.siglum)}"
    yield f"    title: {_text(document.title)}"
    yield f"    outlet: {_text(document.outlet or UNKNOWN)}"
    yield f"    date: {_text(document.date or UNKNOWN)}"


def _spellings(section: str, spelled: Iterable[Spelled]) -> Iterator[str]:
    known = {each.name: each.spellings for each in spelled if each.spellings}
    if known:
        yield f"{section}:"
    for name, spellings in known.items():
        yield f"  {_text(name)}: [{', '.join(map(_text, spellings))}]"


def _query(query: EventQuery) -> Iterator[str]:
    yield f"  {query.id if PLAIN.fullmatch(query.id) else _text(query.id)}:"
    yield f"    title: {_text(query.title)}"
    spelled = {"names": query.names, "places": query.places, "nearby": query.nearby}
    lists = {key: tuple(each.name for each in group) for key, group in spelled.items()}
    lists |= {"dates": query.dates, "numbers": query.numbers, "cues": query.cues}
    for key, texts in lists.items():
        if texts:
            yield f"    {key}:"
            yield from (f"      - {_text(text)}" for text in texts)


def _text(text: str) -> str:
    """Return text in double quotation marks: no YAML program takes it for anything else."""
    return json.dumps(text)
