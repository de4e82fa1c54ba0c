"""Exports as CSV (RFC 4180): a row for each excerpt and one for each silence, so each event has every article.

A spreadsheet takes a cell that begins with certain signs for a formula, which may fetch and run things: an apostrophe
before it keeps it text (OWASP, "CSV Injection"). Control characters are visible signs, one for each, so texts keep
their length.
"""

from __future__ import annotations

import csv
import io
import re
from itertools import chain
from typing import TYPE_CHECKING

from libya_reader.comparison.exports.excerpts import PROGRAM
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import reasons_text, searched_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.exports.excerpts import ArticlePart, EventPart, Excerpt, Export
    from libya_reader.comparison.further_words import FurtherWord
    from libya_reader.comparison.judged import Verdict
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import Event

FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
"""How a cell begins that a spreadsheet may take for a formula."""

COLUMNS = (
    "event", "label", "kind", "event_title", "document", "siglum", "article", "file", "sha256", "stance", "start",
    "end", "score", "text", "reasons_for", "reasons_against", "searched", "nearest_start", "nearest_end",
    "nearest_score", "nearest_text", "verdict", "machine_strength", "machine_score", "rejected", "person", "grade",
    "program", "made",
)  # fmt: skip
"""`stance` is told or related in the row of an excerpt, silent in the row of a silence, person in the row of a
word of the person on a whole article that tells of the event, or that no other row shows; `start` and `end` are
half-open and count code points of the file. `verdict` is the person's, with the machine's strength and score beside;
`rejected` counts passages that the person took out; `person` holds notes."""

Row = dict[str, str | int | float]


def render_csv(export: Export) -> str:
    """Return an export as CSV, its lines ended by CR LF."""
    made = {"program": PROGRAM, "made": export.made or ""}
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    left_out: list[Row] = [{"stance": "person", "verdict": "left out", "person": words} for words in export.left_out]
    told = (row for part in export.events for row in _rows(part))
    further = (row for word in export.further for row in _further(export, word))
    for row in chain(left_out, told, further):
        writer.writerow({key: guard(value) for key, value in {**row, **made}.items()})
    return text.getvalue()


def guard(value: str | float) -> str | int | float:
    """Return a cell that no spreadsheet takes for a formula and no terminal for a command; numbers stay numbers."""
    if not isinstance(value, str):
        return value
    return visible(f"'{value}" if FORMULA.match(value) else value)


def _rows(part: EventPart) -> Iterator[Row]:
    grade = part.grade.grade if part.grade else None
    named: Row = {**_event(part.label, part.event), "grade": grade or ""}
    for article in part.articles:
        whole = {**named, **_document(article.document)}
        yield from ({**whole, **_excerpt(excerpt)} for excerpt in article.excerpts)
        if article.silence:
            yield {**whole, **_silence(article)}
        elif article.words:
            yield {**whole, "stance": "person", **_whole_article(article)}


def _event(label: str, event: Event) -> Row:
    return {"event": event.id, "label": label, "kind": event.kind, "event_title": event.title}


def _document(document: Document) -> Row:
    return {
        "document": document.id,
        "siglum": document.siglum,
        "article": document.title,
        "file": document.file,
        "sha256": document.sha256,
    }


def _excerpt(excerpt: Excerpt) -> Row:
    return {
        "stance": excerpt.strength,
        "start": excerpt.span.start,
        "end": excerpt.span.end,
        "score": excerpt.score,
        "text": excerpt.text,
        "reasons_for": reasons_text(excerpt.reasons, speak_for=True),
        "reasons_against": reasons_text(excerpt.reasons, speak_for=False),
        "person": "; ".join(excerpt.words),
        **_verdict(excerpt.verdict),
    }


def _verdict(verdict: Verdict | None) -> Row:
    if verdict is None:
        return {}
    machine = verdict.machine
    beside: Row = {"machine_strength": machine.strength, "machine_score": machine.score} if machine else {}
    return {"verdict": verdict.kind, **beside}


def _silence(article: ArticlePart) -> Row:
    row: Row = {
        "stance": "silent",
        "searched": searched_text(article.silence.searched if article.silence else ()),
        **_whole_article(article),
    }
    if nearest := article.nearest:
        row |= {
            "nearest_start": nearest.span.start,
            "nearest_end": nearest.span.end,
            "nearest_score": nearest.score,
            "nearest_text": nearest.text,
        }
    return row


def _whole_article(article: ArticlePart) -> Row:
    """Return what the person says of a whole article, also of one that tells of the event."""
    return {"rejected": article.rejected, "person": "; ".join(article.words), **_verdict(article.verdict)}


def _further(export: Export, word: FurtherWord) -> Iterator[Row]:
    about = _event(export.comparison.labels[word.event.id], word.event) if word.event else {}
    said: Row = {**about, "stance": "person", "verdict": word.what, "person": word.note}
    if not word.passages:
        yield {**said, "text": word.quote}
    for document, span in word.passages:
        yield {**said, **_document(document), "start": span.start, "end": span.end, "text": span.of(document.text)}
