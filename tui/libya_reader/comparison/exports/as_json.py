"""Exports as JSON: what the verbs `events`, `figures` and `quotes` give, and the words of every excerpt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.contract import (
    document_entry,
    event_entry,
    figures_parts,
    json_text,
    mention_entry,
    quotes_parts,
    silence_entry,
)
from libya_reader.comparison.exports.excerpts import PROGRAM
from libya_reader.engine.events.model import DIRECT

if TYPE_CHECKING:
    from libya_reader.comparison.contract import Json, JsonObject
    from libya_reader.comparison.exports.excerpts import ArticlePart, EventPart, Export
    from libya_reader.engine.document import Document


def render_json(export: Export) -> str:
    """Return an export as JSON."""
    return json_text(
        {
            "program": PROGRAM,
            "made": export.made,
            "title": export.title,
            "threshold": DIRECT,
            "documents": [_document(document) for document in export.documents],
            "events": [_event(part) for part in export.events],
            "figures": figures_parts(export.figures.figures, export.figures.relations),
            "quotes": quotes_parts(export.quotations.said, export.quotations.relations),
        }
    )


def _document(document: Document) -> JsonObject:
    return {
        **document_entry(document),
        "siglum": document.siglum,
        "outlet": document.outlet,
        "date": document.date,
    }


def _event(part: EventPart) -> JsonObject:
    mentions: list[Json] = [entry for article in part.articles for entry in _mentions(part, article)]
    silences: list[Json] = [_silence(article) for article in part.articles if article.silence]
    return {**event_entry(part.event), "label": part.label, "mentions": mentions, "silences": silences}


def _mentions(part: EventPart, article: ArticlePart) -> list[Json]:
    found = [mention for mention in part.event.mentions if mention.document == article.document.id]
    texts = {excerpt.span: excerpt.text for excerpt in article.excerpts}
    return [{**mention_entry(mention), **_origin(article.document), "text": texts[mention.span]} for mention in found]


def _silence(article: ArticlePart) -> JsonObject:
    entry = silence_entry(article.silence) if article.silence else {}
    if article.nearest and isinstance(nearest := entry["nearest"], dict):
        entry["nearest"] = {**nearest, "text": article.nearest.text}
    return {**entry, **_origin(article.document)}


def _origin(document: Document) -> JsonObject:
    return {"file": document.file, "sha256": document.sha256}
