"""The parts of an annotation in the W3C Web Annotation Data Model (Recommendation of 23 February 2017).

Identifiers are URNs made from what they name, so that the same passage in the same file bears the same one in every
export. The context is an identifier: nothing is fetched here. `schema:` and `dcterms:` are prefixes that it defines.
"""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from libya_reader.comparison.exports.excerpts import PROGRAM
from libya_reader.engine.selectors import CONTEXT as CONTEXT_LENGTH
from libya_reader.engine.selectors import Selector

if TYPE_CHECKING:
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.contract import Json, JsonObject
    from libya_reader.engine.document import Document
    from libya_reader.engine.spans import TextSpan

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:libya-reader")
"""Of the URNs (RFC 9562, name-based UUIDs)."""
HASH = re.compile("[0-9a-f]{64}")
"""A SHA-256 as it is written here; what a person wrote in its place names no file."""
Motivation = Literal["assessing", "commenting", "describing", "identifying", "linking", "tagging"]
"""Those of the model's motivations that are used here."""
Creator = Literal["machine", "person"]


def urn(*parts: str) -> str:
    """Return the identifier of a thing that these words name."""
    return uuid.uuid5(NAMESPACE, "\0".join(parts).encode("utf-8", "replace").decode()).urn


def utc_time(text: str) -> str | None:
    """Return a time as the model demands it (3.3.1): in UTC, told by "Z"; `None` where the words are no such time."""
    try:
        time = datetime.fromisoformat(text)
        return f"{time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z" if time.tzinfo else None
    except (ValueError, OverflowError):
        return None


def generator() -> JsonObject:
    """Return the program as an agent."""
    return {"id": urn("program", PROGRAM), "type": "Software", "name": PROGRAM}


def source(document: Document) -> JsonObject:
    """Return a document as a resource: the very bytes of its file, with its name."""
    return {
        "id": f"urn:sha256:{document.sha256}",
        "type": "Text",
        "format": "text/plain",
        "dcterms:title": document.title,
        "schema:name": document.file,
        "schema:sha256": document.sha256,
    }


def passage(document: Document, span: TextSpan) -> JsonObject:
    """Return a stretch of a document: its quote with what stands around it, and its position."""
    text = document.text
    before, behind = text[max(0, span.start - CONTEXT_LENGTH) : span.start], text[span.end : span.end + CONTEXT_LENGTH]
    selector = Selector(span.of(text), before, behind, span.start, span.end, document.sha256)
    return {"type": "SpecificResource", "source": source(document), "selector": selectors(selector)}


def lost_passage(document: Document, selector: Selector) -> JsonObject:
    """Return a passage that is not found any more: the quote, and its position in the file as it was."""
    if not HASH.fullmatch(selector.sha256) or selector.sha256 == document.sha256:
        return {"type": "SpecificResource", "source": source(document), "selector": selectors(selector)[:1]}
    before: JsonObject = {**_file(selector.sha256), "schema:name": document.file}
    return {"type": "SpecificResource", "source": before, "selector": selectors(selector)}


def absent(comparison: Comparison, document: str, selector: Selector | None) -> JsonObject:
    """Return a document that the case does not have, known by its id there, or a passage of it."""
    known = selector is not None and HASH.fullmatch(selector.sha256)
    file: JsonObject = _file(selector.sha256) if selector and known else {"id": _document_urn(comparison, document)}
    what: JsonObject = {**file, "dcterms:identifier": document}
    if selector is None:
        return what
    found = selectors(selector) if known else selectors(selector)[:1]
    return {"type": "SpecificResource", "source": what, "selector": found}


def _file(sha256: str) -> JsonObject:
    return {"id": f"urn:sha256:{sha256}", "schema:sha256": sha256}


def _document_urn(comparison: Comparison, document: str) -> str:
    return urn("document", comparison.case.title, document)


def selectors(selector: Selector) -> list[Json]:
    """Return a selector as a text quote selector and a text position selector, half-open, in code points."""
    return [
        {"type": "TextQuoteSelector", "exact": selector.exact, "prefix": selector.prefix, "suffix": selector.suffix},
        {"type": "TextPositionSelector", "start": selector.start, "end": selector.end},
    ]


def event_urn(comparison: Comparison, event: str) -> str:
    """Return the identifier of an event or topic, which is known by its case and its id there."""
    return urn("event", comparison.case.title, event)


def event_body(comparison: Comparison, event: str) -> JsonObject:
    """Return an event or topic as that by which a passage is identified."""
    known = comparison.events_by_id.get(event)
    title = f"{comparison.labels[event]} {known.title}" if known else event
    what: JsonObject = {"id": event_urn(comparison, event), "dcterms:title": title}
    return {"type": "SpecificResource", "purpose": "identifying", "source": what}


def text_body(value: str, purpose: Motivation) -> JsonObject:
    """Return words as a body."""
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}


def annotation(
    name: str, motivation: Motivation, body: list[Json], target: Json, creator: Creator, made: str = ""
) -> JsonObject:
    """Return an annotation; its creator is the program or a person, who is not named."""
    agent: JsonObject = {"type": "Person"} if creator == "person" else generator()
    when = utc_time(made)
    created: JsonObject = {"created": when} if when else {}
    return {
        "id": name,
        "type": "Annotation",
        "motivation": motivation,
        "creator": agent,
        **created,
        "generator": generator(),
        "body": body,
        "target": target,
    }
