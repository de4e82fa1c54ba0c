"""Exports as W3C Web Annotations in JSON-LD: what the machine found and what the person decided, told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.contract import json_text
from libya_reader.comparison.exports.excerpts import OFFSETS, PROGRAM
from libya_reader.comparison.exports.judgements_jsonld import judgement_annotations
from libya_reader.comparison.exports.web_annotations import (
    CONTEXT,
    annotation,
    event_body,
    generator,
    passage,
    source,
    text_body,
    urn,
    utc_time,
)
from libya_reader.comparison.silences import silence_text
from libya_reader.comparison.verdict_words import machine_text
from libya_reader.comparison.wording import below_threshold, figure_text, quotation_text, reason_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.contract import Json, JsonObject
    from libya_reader.comparison.exports.excerpts import ArticlePart, EventPart, Export
    from libya_reader.comparison.exports.web_annotations import Creator
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import EventMention
    from libya_reader.engine.quantities import Figure, FigureRelation
    from libya_reader.engine.quotations import Quotation
    from libya_reader.engine.quotations.relations import QuotationRelation
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

CONTENT = f"What {PROGRAM} found and what a person decided; what they rejected is left out."


def render_jsonld(export: Export) -> str:
    """Return an export as a collection of annotations on one page."""
    items: list[Json] = list(_items(export))
    name = urn("collection", *(str(item["id"]) for item in items if isinstance(item, dict)))
    made: JsonObject = {"dcterms:date": export.made} if export.made else {}
    if generated := utc_time(export.made or ""):
        made["generated"] = generated
    return json_text(
        {
            "@context": CONTEXT,
            "id": name,
            "type": "AnnotationCollection",
            "label": export.title,
            "dcterms:description": " ".join([CONTENT, OFFSETS, *(f"{words}." for words in export.left_out)]),
            "dcterms:source": [source(document) for document in export.documents],
            "generator": generator(),
            **made,
            "total": len(items),
            **_page(name, items),
        }
    )


def _page(collection: str, items: list[Json]) -> JsonObject:
    """Return the only page of a collection; none where it would be empty, which the model forbids (5.2)."""
    if not items:
        return {}
    name = f"{collection}#page"
    page: JsonObject = {"id": name, "type": "AnnotationPage", "partOf": collection, "startIndex": 0, "items": items}
    return {"first": page, "last": name}


def _items(export: Export) -> Iterator[JsonObject]:
    for part in export.events:
        for article in part.articles:
            yield from _mentions(export, part, article)
            if article.silence:
                yield _silence(export, part, article)
    yield from _quotations(export)
    for figure in export.figures.figures:
        yield _figure(export.comparison.documents[figure.document], figure)
    for relation in export.figures.relations:
        yield _figures_link(export, relation)
    yield from judgement_annotations(export)


def _mentions(export: Export, part: EventPart, article: ArticlePart) -> Iterator[JsonObject]:
    """Yield what the machine says of the passages; one that the person alone names is among the judgements."""
    for excerpt in article.excerpts:
        verdict = excerpt.verdict
        machine = verdict.machine if verdict else _machine(export, part, article, excerpt.span)
        if machine is not None:
            yield _mention(export, part, article.document, machine)


def _machine(export: Export, part: EventPart, article: ArticlePart, span: TextSpan) -> EventMention | None:
    mentions = export.comparison.mentions(part.event.id, article.document.id)
    return next((mention for mention in mentions if mention.span == span), None)


def _mention(export: Export, part: EventPart, document: Document, mention: EventMention) -> JsonObject:
    said = "; ".join([machine_text(mention), *reason_lines(mention.reasons)])
    body: list[Json] = [event_body(export.comparison, part.event.id), text_body(said, "describing")]
    name = urn("mention", part.event.id, *_place(document, mention.span))
    return annotation(name, "identifying", body, passage(document, mention.span), "machine")


def _silence(export: Export, part: EventPart, article: ArticlePart) -> JsonObject:
    """Return a silence; it is the person's word where the machine proposed what they rejected."""
    document, searched = article.document, article.silence.searched if article.silence else ()
    nearest = f"; nearest passage: {below_threshold(article.nearest.score)}" if article.nearest else ""
    said = f"silent: {silence_text(part.event.kind, searched)}{nearest}"
    body: list[Json] = [event_body(export.comparison, part.event.id), text_body(said, "describing")]
    machine = export.comparison.machine or export.comparison
    creator: Creator = "machine" if machine.silence(part.event.id, document.id) else "person"
    return annotation(
        urn("silence", creator, part.event.id, document.sha256), "describing", body, source(document), creator
    )


def _quotations(export: Export) -> Iterator[JsonObject]:
    comparison = export.comparison
    shown = {name: [q for q in found if export.is_whole or _is_told(export, name, q.content)]
             for name, found in comparison.quotations.items()}  # fmt: skip
    for name, found in shown.items():
        yield from (_quotation(comparison.documents[name], quotation) for quotation in found)
    places = {(name, quotation.content) for name, found in shown.items() for quotation in found}
    for relation in comparison.quotation_relations:
        if any((side.document, side.span) in places for side in (relation.a, relation.b)):
            yield _quotations_link(export, relation)


def _is_told(export: Export, document: str, span: TextSpan) -> bool:
    """Tell whether a stretch stands in a passage that tells of one of the events of an export."""
    ids = (part.event.id for part in export.events)
    mentions = (m for name in ids for m in export.comparison.mentions(name, document) if m.strength == "direct")
    return any(mention.span.overlap(span) for mention in mentions)


def _quotation(document: Document, quotation: Quotation) -> JsonObject:
    body: list[Json] = [text_body(quotation_text(quotation), "describing")]
    if quotation.speaker:
        body.append(text_body(quotation.speaker.name, "identifying"))
    name = urn("quotation", *_place(document, quotation.content))
    return annotation(name, "identifying", body, passage(document, quotation.content), "machine")


def _figure(document: Document, figure: Figure) -> JsonObject:
    body: list[Json] = [text_body(figure_text(figure.quantity), "describing")]
    if figure.quantity.measure:
        body.append(text_body(figure.quantity.measure, "tagging"))
    name = urn("figure", *_place(document, figure.quantity.span))
    return annotation(name, "describing", body, passage(document, figure.quantity.span), "machine")


def _figures_link(export: Export, relation: FigureRelation) -> JsonObject:
    sides = [(export.comparison.documents[side.document], side.quantity.span) for side in (relation.a, relation.b)]
    return _link("figures", relation.kind, sides, relation.reasons)


def _quotations_link(export: Export, relation: QuotationRelation) -> JsonObject:
    sides = [(export.comparison.documents[side.document], side.span) for side in (relation.a, relation.b)]
    return _link("quotations", relation.kind, sides, relation.reasons)


def _link(what: str, kind: str, sides: Sequence[tuple[Document, TextSpan]], reasons: Sequence[Reason]) -> JsonObject:
    """Return that two passages have to do with each other: the one links to the other."""
    first, second = sides
    other: JsonObject = {**passage(*second), "purpose": "linking"}
    body: list[Json] = [other, text_body("; ".join([kind, *reason_lines(reasons)]), "describing")]
    return annotation(urn(what, kind, *_place(*first), *_place(*second)), "linking", body, passage(*first), "machine")


def _place(document: Document, span: TextSpan) -> tuple[str, str, str]:
    return document.sha256, str(span.start), str(span.end)
