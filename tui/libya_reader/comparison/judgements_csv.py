"""Judgements as CSV (RFC 4180): a row for each, which no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from libya_reader.comparison.exports.as_csv import guard

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from libya_reader.comparison.case import Case
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.applied import KeptJudgements
    from libya_reader.engine.document import Document
    from libya_reader.engine.selectors import Anchor, Selector

COLUMNS = (
    "id", "kind", "state", "event", "event_title", "document", "siglum", "article", "file", "sha256", "start", "end",
    "score", "quote", "text", "counterpart", "counterpart_start", "counterpart_end", "counterpart_quote",
    "counterpart_text", "machine_strength", "machine_score", "grade", "note", "made", "kept_in", "line",
)  # fmt: skip
"""`quote` is what the judgement points at, `text` what stands there now, from `start` to `end`; `score` says how well
the two fit. The machine's strength and score are those of the time of the judgement."""

Row = dict[str, str | int | float]


def judgements_csv(case: Case, kept: KeptJudgements, judgements: Iterable[AnchoredJudgement]) -> str:
    """Return the judgements as CSV, its lines ended by CR LF."""
    documents = {document.id: document for document in case.documents}
    titles = {query.id: query.title for query in case.queries}
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for judged in judgements:
        file, line = kept.places.get(judged.judgement.id, ("", 0))
        row = {**_row(judged, documents, titles), "kept_in": file, "line": line}
        writer.writerow({key: guard(value) for key, value in row.items()})
    return text.getvalue()


def _row(judged: AnchoredJudgement, documents: Mapping[str, Document], titles: Mapping[str, str]) -> Row:
    judgement, machine = judged.judgement, judged.judgement.machine
    document = documents.get(judgement.document or "")
    row: Row = {
        "id": judgement.id,
        "kind": judgement.kind,
        "state": judged.state,
        "event": judgement.event or "",
        "event_title": titles.get(judgement.event or "", ""),
        "document": judgement.document or "",
        "score": round(judged.score, 4),
        "grade": judgement.grade or "",
        "note": judgement.note or "",
        "made": judgement.made,
        **_passage("", document, judgement.target, judged.anchor),
    }
    if document:
        row |= {"siglum": document.siglum, "article": document.title, "file": document.file, "sha256": document.sha256}
    if machine:
        row |= {"machine_strength": machine.strength or "", "machine_score": machine.score}
    if second := judgement.counterpart:
        row |= {"counterpart": second.document}
        row |= _passage("counterpart_", documents.get(second.document), second.target, judged.counterpart)
    return row


def _passage(prefix: str, document: Document | None, target: Selector | None, anchor: Anchor | None) -> Row:
    row: Row = {f"{prefix}quote": target.exact} if target else {}
    span = anchor.span if anchor else None
    if span and document:
        row |= {f"{prefix}start": span.start, f"{prefix}end": span.end, f"{prefix}text": span.of(document.text)}
    return row
