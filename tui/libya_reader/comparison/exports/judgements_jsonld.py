"""What the person decided as Web Annotations; what they rejected is left out, as in every export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.exports.web_annotations import (
    absent,
    annotation,
    event_body,
    event_urn,
    lost_passage,
    passage,
    source,
    text_body,
    urn,
)
from libya_reader.comparison.verdict_words import decided_text, grade_text, had_said_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.contract import Json, JsonObject
    from libya_reader.comparison.exports.excerpts import Export
    from libya_reader.comparison.exports.web_annotations import Motivation
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.engine.selectors import Anchor

MOTIVATIONS: dict[str, Motivation] = {"note": "commenting", "pinned": "linking"}
"""By kind of judgement; any other assesses."""


def judgement_annotations(export: Export) -> Iterator[JsonObject]:
    """Yield the judgements on the events of an export, and in a whole one every judgement."""
    wanted = {part.event.id for part in export.events}
    for judged in export.comparison.judgements:
        judgement = judged.judgement
        if judgement.kind != "rejected" and (export.is_whole or judgement.event in wanted):
            target = _target(export, judged)
            if target is not None:
                yield _annotation(export, judged, target)


def _annotation(export: Export, judged: AnchoredJudgement, target: Json) -> JsonObject:
    judgement = judged.judgement
    name = urn("judgement", judgement.id, judgement.made, judgement.document or "", judgement.event or "")
    motivation = MOTIVATIONS.get(judgement.kind, "assessing")
    return annotation(name, motivation, list(_bodies(export, judged)), target, "person", judgement.made)


def _bodies(export: Export, judged: AnchoredJudgement) -> Iterator[JsonObject]:
    judgement = judged.judgement
    if judgement.event is not None and judgement.kind != "graded":
        yield event_body(export.comparison, judgement.event)
    if judgement.counterpart:
        other = _place(export, judgement.counterpart.document, judged.counterpart)
        yield from ({**each, "purpose": "linking"} for each in [other] if each)
    if judgement.kind != "note":
        yield text_body(grade_text(judgement) if judgement.grade else _said(judged), "assessing")
    if judgement.note and not judgement.grade:
        yield text_body(judgement.note, "commenting")


def _said(judged: AnchoredJudgement) -> str:
    """Return what was decided, whether it can still be found, and what the machine had said."""
    lost = ", no longer found in the file as it is" if judged.state == "orphan" else ""
    machine = judged.judgement.machine
    beside = f"; {had_said_text(machine)}" if machine else ""
    return f"{decided_text(judged.judgement)} by the person{lost}{beside}"


def _target(export: Export, judged: AnchoredJudgement) -> Json:
    """Return what a judgement is about: a passage, a document, or an event, also one that the case does not have."""
    judgement = judged.judgement
    if judged.anchor is not None:
        return _place(export, judgement.document or "", judged.anchor)
    if judgement.document is not None:
        document = export.comparison.documents.get(judgement.document)
        return source(document) if document else absent(export.comparison, judgement.document, None)
    return event_urn(export.comparison, judgement.event) if judgement.event else None


def _place(export: Export, name: str, anchor: Anchor | None) -> JsonObject | None:
    document = export.comparison.documents.get(name)
    if anchor is None:
        return None
    if document is None:
        return absent(export.comparison, name, anchor.selector)
    return passage(document, anchor.span) if anchor.span else lost_passage(document, anchor.selector)
