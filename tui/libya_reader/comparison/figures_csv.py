"""The figures as CSV (RFC 4180): a row for each, by document and place.

A cell that a spreadsheet might take for a formula is kept text, as in the export of excerpts.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from libya_reader.comparison.contract import json_number
from libya_reader.comparison.exports.as_csv import guard
from libya_reader.comparison.exports.excerpts import PROGRAM

if TYPE_CHECKING:
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.ledger import Entry, Ledger
    from libya_reader.engine.dates import DateExpression
    from libya_reader.engine.mentions import NamedSpan
    from libya_reader.engine.quantities import Quantity
    from libya_reader.engine.spans import TextSpan

Row = dict[str, str | int | float]

NAMED = ("claimant", "blamed", "place", "date")
COLUMNS = (
    "document", "siglum", "article", "file", "sha256", "start", "end", "text", "words", "low", "high", "relation",
    "modifier", "vague", "unit", "counted", "counted_start", "counted_end", "measure",
    *(f"{name}{part}" for name in NAMED for part in ("", "_start", "_end")),
    "group", "events", "relations", "program",
)  # fmt: skip
"""`text` is the number as written, `words` the article's words from the hedge to what is counted; starts and ends are
half-open and count code points of the file; an empty cell means: not told, or for `low` and `high`: open."""


def figures_csv(comparison: Comparison) -> str:
    """Return a row for each figure of a comparison, lines ended by CR LF."""
    ledger = comparison.ledger
    groups = {entry.number: group.title for group in ledger.groups for entry in group.entries}
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for entry in ledger.entries:
        told: Row = {"group": groups[entry.number], "relations": _relations(entry, ledger), "program": PROGRAM}
        writer.writerow({key: guard(value) for key, value in {**_row(entry), **told}.items()})
    return text.getvalue()


def _row(entry: Entry) -> Row:
    document, quantity = entry.document, entry.quantity
    return {
        "document": document.id,
        "siglum": document.siglum,
        "article": document.title,
        "file": document.file,
        "sha256": document.sha256,
        "start": quantity.span.start,
        "end": quantity.span.end,
        "text": quantity.text,
        "words": entry.words,
        **_value(quantity),
        **_counted(quantity),
        **_named("claimant", quantity.claimant),
        **_named("blamed", quantity.blamed),
        **_named("place", quantity.place),
        **_dated(quantity.date),
        "events": "; ".join(sorted(entry.figure.events or ())),
    }


def _value(quantity: Quantity) -> Row:
    low, high = json_number(quantity.low), json_number(quantity.high)
    return {
        "low": "" if low is None else low,
        "high": "" if high is None else high,
        "relation": quantity.relation,
        "modifier": quantity.modifier or "",
        "vague": "yes" if quantity.vague else "no",
        "unit": quantity.unit or "",
        "measure": quantity.measure or "",
    }


def _counted(quantity: Quantity) -> Row:
    counted = quantity.counted
    if counted is None:
        return {}
    return {"counted": counted.text, **_ends("counted", counted.span)}


def _named(column: str, named: NamedSpan | None) -> Row:
    return {column: named.name, **_ends(column, named.span)} if named else {}


def _dated(date: DateExpression | None) -> Row:
    return {"date": date.text, **_ends("date", date.span)} if date else {}


def _ends(column: str, span: TextSpan) -> Row:
    return {f"{column}_start": span.start, f"{column}_end": span.end}


def _relations(entry: Entry, ledger: Ledger) -> str:
    """Return what the figure has to do with others: "same claim: 002 1414–1418; …"."""
    others = ((tie.kind, ledger.entries[tie.number]) for tie in entry.ties)
    spans = ((kind, o.document.id, o.quantity.span) for kind, o in others)
    return "; ".join(f"{kind}: {document} {span.start}–{span.end}" for kind, document, span in spans)
