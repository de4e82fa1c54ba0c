"""The JSON contract: what scripts read of a comparison, as plain data.

Offsets are half-open and count Unicode code points of the file decoded from UTF-8, line ends untouched, a byte order
mark left out. Every answer holds `documents`. A further verb is a function here that begins with `_answer`.
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, TypeAlias

from libya_reader.comparison.wording import SHOWN_FROM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judged import Place, Verdict
    from libya_reader.comparison.judged_pairs import JudgedPair
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.yaml_marks import Problem
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import Event, EventMention, Nearest, Silence
    from libya_reader.engine.mentions import NamedSpan
    from libya_reader.engine.quantities import Figure, FigureRelation, Quantity
    from libya_reader.engine.quotations import Quotation
    from libya_reader.engine.quotations.relations import QuotationRelation
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = "dict[str, Json]"

UNSAFE = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""What JSON lets pass and a terminal, or an encoder, would not: control, turning and invisible characters."""
FOLDED = 4
"""What stands so deep, a passage or a silence of an event, is written on one line: that is read as well, and an answer
on a thousand articles, of a million silences, is written three times as fast."""
ON_ONE_LINE = json.JSONEncoder(ensure_ascii=False)
EXACT = 2**53
"""Up to here every whole number is one of those that programs read without loss."""


def events_answer(comparison: Comparison) -> JsonObject:
    """Return every event and topic with its passages and silences."""
    return _answer(comparison.case, events=[event_entry(comparison, event) for event in comparison.events])


def align_answer(comparison: Comparison, min_score: float = SHOWN_FROM) -> JsonObject:
    """Return the pairs of passages that tell of the same event, from the probability `min_score` on.

    Pairs below `SHOWN_FROM` are listed without their reasons; what the person accepted or pinned is always listed.
    """
    shown = comparison.judged_pairs(min_score)
    return _answer(comparison.case, alignments=[_alignment_entry(alignment) for alignment in shown])


def figures_answer(comparison: Comparison) -> JsonObject:
    """Return every quantity, by document and place, and what quantities have to do with each other."""
    return _answer(comparison.case, **figures_parts(comparison.figures, comparison.figure_relations))


def figures_parts(figures: Iterable[Figure], relations: Iterable[FigureRelation]) -> JsonObject:
    """Return quantities and relations as the answer of the verb `figures` holds them."""
    return {
        "quantities": [quantity_entry(figure.document, figure.quantity) for figure in figures],
        "relations": [_relation_entry(relation) for relation in relations],
    }


def quotes_answer(comparison: Comparison) -> JsonObject:
    """Return every quotation, by document and place, and what quotations have to do with each other."""
    said = (
        (document, quotation)
        for document in comparison.documents.values()
        for quotation in comparison.quotations[document.id]
    )
    return _answer(comparison.case, **quotes_parts(said, comparison.quotation_relations))


def quotes_parts(said: Iterable[tuple[Document, Quotation]], relations: Iterable[QuotationRelation]) -> JsonObject:
    """Return quotations, each with its document, and relations as the answer of the verb `quotes` holds them."""
    return {
        "quotations": [quotation_entry(document, quotation) for document, quotation in said],
        "relations": [_quotation_relation_entry(relation) for relation in relations],
    }


def judgements_answer(case: Case, judgements: Iterable[AnchoredJudgement]) -> JsonObject:
    """Return what the person decided, each anchored, moved or orphaned."""
    return _answer(case, judgements=[judgement_entry(judged) for judged in judgements])


def judgement_entry(judged: AnchoredJudgement) -> JsonObject:
    """Return a judgement with the place of its passage now; `score` says how well that fits what it points at."""
    judgement, span = judged.judgement, judged.span if judged.state != "orphan" else None
    return {
        "id": judgement.id,
        "kind": judgement.kind,
        "event": judgement.event,
        "document": judgement.document,
        "state": judged.state,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "score": round(judged.score, 4),
        "note": judgement.note,
    }


def check_answer(case: Case, found: Iterable[Problem]) -> JsonObject:
    """Return what is wrong with the annotations and the judgements of a case."""
    problems: list[Json] = [{"file": p.file, "line": p.line, "what": p.what} for p in found]
    return _answer(case, problems=problems)


def json_text(answer: JsonObject) -> str:
    """Write an answer as JSON that no terminal obeys: control characters are escaped, all else stands as it is."""
    return UNSAFE.sub(lambda match: json.dumps(match.group())[1:-1], _written(answer, 0)) + "\n"


def _written(value: Json, depth: int) -> str:
    if depth == FOLDED or not value or not isinstance(value, dict | list):
        return ON_ONE_LINE.encode(value)
    before = "\n" + " " * (depth + 1)
    if isinstance(value, dict):
        parts = [f"{ON_ONE_LINE.encode(key)}: {_written(each, depth + 1)}" for key, each in value.items()]
    else:
        parts = [_written(each, depth + 1) for each in value]
    left, right = "{}" if isinstance(value, dict) else "[]"
    return f"{left}{before}{f',{before}'.join(parts)}\n{' ' * depth}{right}"


def _answer(case: Case, **parts: Json) -> JsonObject:
    return {"documents": [document_entry(document) for document in case.documents], **parts}


def document_entry(document: Document) -> JsonObject:
    """Return what every answer says of a document."""
    return {"id": document.id, "file": document.file, "sha256": document.sha256, "title": document.title}


def event_entry(comparison: Comparison, event: Event) -> JsonObject:
    """Return an event or topic with its passages and silences, and beside each the person's word."""
    return {
        "id": event.id,
        "title": event.title,
        "kind": event.kind,
        "mentions": [mention_entry(comparison, event.id, mention) for mention in event.mentions],
        "silences": [silence_entry(comparison, event.id, silence) for silence in event.silences],
    }


def mention_entry(comparison: Comparison, event: str, mention: EventMention) -> JsonObject:
    """Return a passage that tells of an event or is related to it; `score` is the machine's, 0 where it is silent."""
    return {
        "document": mention.document,
        **span_entry(mention.span),
        "strength": mention.strength,
        "score": mention.score,
        "reasons": reason_entries(mention.reasons),
        "verdict": verdict_entry(comparison.verdict(event, mention.document, mention.span)),
    }


def verdict_entry(verdict: Verdict | None) -> JsonObject | None:
    """Return what the person decided of a passage or a silence, and beside it what the machine says now."""
    if verdict is None:
        return None
    machine = verdict.machine
    return {
        "kind": verdict.kind,
        "judgement": verdict.judgement.id,
        "machine": {"strength": machine.strength, "score": machine.score} if machine else None,
    }


def silence_entry(comparison: Comparison, event: str, silence: Silence) -> JsonObject:
    """Return a document's silence: what was searched, the passage that comes nearest, and what the person says.

    `rejected` counts the passages that the machine proposed and the person rejected.
    """
    return {
        "document": silence.document,
        "searched": list(silence.searched),
        "nearest": _nearest_entry(silence.nearest) if silence.nearest else None,
        "verdict": verdict_entry(comparison.verdict(event, silence.document)),
        "rejected": len(comparison.rejected.get((event, silence.document), ())),
    }


def _nearest_entry(nearest: Nearest) -> JsonObject:
    return {**span_entry(nearest.span), "score": nearest.score}


def quantity_entry(document: str, quantity: Quantity) -> JsonObject:
    """Return a quantity with what it counts and who says so."""
    counted, date = quantity.counted, quantity.date
    return {
        "document": document,
        **span_entry(quantity.span),
        "text": quantity.text,
        "low": json_number(quantity.low),
        "high": json_number(quantity.high),
        "relation": quantity.relation,
        "modifier": quantity.modifier,
        "vague": quantity.vague,
        "unit": quantity.unit,
        "counted": {"text": counted.text, **span_entry(counted.span)} if counted else None,
        "measure": quantity.measure,
        "claimant": _named_entry(quantity.claimant),
        "blamed": _named_entry(quantity.blamed),
        "place": _named_entry(quantity.place),
        "date": {"name": date.text, **span_entry(date.span)} if date else None,
    }


def quotation_entry(document: Document, quotation: Quotation) -> JsonObject:
    """Return a quotation with who says it and how the text gives it."""
    cue = quotation.cue
    return {
        "document": document.id,
        "content": {**span_entry(quotation.content), "text": quotation.content.of(document.text)},
        "speaker": _named_entry(quotation.speaker),
        "cue": {**span_entry(cue), "text": cue.of(document.text)} if cue else None,
        "kind": quotation.kind,
        "marks": quotation.marks,
        "inferred": quotation.inferred,
        "score": quotation.score,
    }


def json_number(value: float | None) -> float | int | None:
    """Return a value as JSON may hold it: whole numbers whole; `None` for one that no number can hold."""
    if value is None or not math.isfinite(value):
        return None
    return int(value) if value.is_integer() and abs(value) <= EXACT else value


def _named_entry(named: NamedSpan | None) -> Json:
    return {"name": named.name, **span_entry(named.span)} if named else None


def _relation_entry(relation: FigureRelation) -> JsonObject:
    sides: list[Json] = [{"document": s.document, **span_entry(s.quantity.span)} for s in (relation.a, relation.b)]
    return {"kind": relation.kind, "a": sides[0], "b": sides[1], "reasons": reason_entries(relation.reasons)}


def _quotation_relation_entry(relation: QuotationRelation) -> JsonObject:
    sides: list[Json] = [{"document": s.document, **span_entry(s.span)} for s in (relation.a, relation.b)]
    return {"kind": relation.kind, "a": sides[0], "b": sides[1], "reasons": reason_entries(relation.reasons)}


def _alignment_entry(pair: JudgedPair) -> JsonObject:
    return {
        "a": _place_entry(pair.a),
        "b": _place_entry(pair.b),
        "score": pair.score,
        "reasons": reason_entries(pair.reasons),
        "verdict": pair.verdict,
    }


def _place_entry(place: Place) -> JsonObject:
    return {"document": place.document, **span_entry(place.span)}


def span_entry(span: TextSpan) -> JsonObject:
    """Return where a span begins and ends."""
    return {"start": span.start, "end": span.end}


def reason_entries(reasons: Iterable[Reason]) -> list[Json]:
    """Return what speaks for and against."""
    return [{"for": reason.speaks_for, "what": reason.what, "text": reason.text} for reason in reasons]
