"""Exports as JSON: what the verbs `events`, `figures` and `quotes` give, and the words of every excerpt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.contract import (
    document_entry,
    event_entry,
    figures_parts,
    json_text,
    judgement_entry,
    mention_entry,
    quotes_parts,
    silence_entry,
)
from libya_reader.comparison.exports.excerpts import PROGRAM
from libya_reader.engine.events.model import DIRECT

if TYPE_CHECKING:
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.contract import Json, JsonObject
    from libya_reader.comparison.exports.excerpts import ArticlePart, EventPart, Export
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
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
            "events": [_event(export.comparison, part) for part in export.events],
            "figures": figures_parts(export.figures.figures, export.figures.relations),
            "quotes": quotes_parts(export.quotations.said, export.quotations.relations),
            "judgements": _judgements(export),
            "left_out": list(export.left_out),
        }
    )


def _document(document: Document) -> JsonObject:
    return {
        **document_entry(document),
        "siglum": document.siglum,
        "outlet": document.outlet,
        "date": document.date,
    }


def _event(comparison: Comparison, part: EventPart) -> JsonObject:
    articles = list(part.articles)
    mentions: list[Json] = [entry for article in articles for entry in _mentions(comparison, part, article)]
    silences: list[Json] = [_silence(comparison, part, article) for article in articles if article.silence]
    grade: JsonObject = (
        {"grade": part.grade.grade, "note": part.grade.note, "judgement": part.grade.id} if part.grade else {}
    )
    return {
        **event_entry(comparison, part.event),
        "label": part.label,
        "grade": grade or None,
        "mentions": mentions,
        "silences": silences,
    }


def _mentions(comparison: Comparison, part: EventPart, article: ArticlePart) -> list[Json]:
    return [
        {
            **mention_entry(comparison, part.event.id, mention),
            **_origin(article.document),
            "text": excerpt.text,
            "notes": [judgement.note for judgement in comparison.notes_on(mention.document, mention.span)],
        }
        for mention, excerpt in zip(
            comparison.mentions(part.event.id, article.document.id), article.excerpts, strict=True
        )
    ]


def _silence(comparison: Comparison, part: EventPart, article: ArticlePart) -> JsonObject:
    entry = silence_entry(comparison, part.event.id, article.silence) if article.silence else {}
    if article.nearest and isinstance(nearest := entry["nearest"], dict):
        entry["nearest"] = {**nearest, "text": article.nearest.text}
    return {**entry, **_origin(article.document)}


def _judgements(export: Export) -> list[Json]:
    """Return what the person decided on the events of an export, and in a whole one everything."""
    wanted = {part.event.id for part in export.events}
    return [
        _judgement(judged)
        for judged in export.comparison.judgements
        if export.is_whole or judged.judgement.event in wanted
    ]


def _judgement(judged: AnchoredJudgement) -> JsonObject:
    judgement, machine = judged.judgement, judged.judgement.machine
    other = judged.counterpart.span if judged.counterpart else None
    second = judgement.counterpart
    return {
        **judgement_entry(judged),
        "quote": judgement.target.exact if judgement.target and judgement.kind != "rejected" else None,
        "grade": judgement.grade,
        "made": judgement.made,
        "machine": {"strength": machine.strength, "score": machine.score} if machine else None,
        "counterpart": {
            "document": second.document,
            "start": other.start if other else None,
            "end": other.end if other else None,
            "quote": second.target.exact,
        }
        if second
        else None,
    }


def _origin(document: Document) -> JsonObject:
    return {"file": document.file, "sha256": document.sha256}
