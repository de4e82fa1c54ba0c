"""The quotations as CSV (RFC 4180): a row for each, by document and place.

A cell that a spreadsheet might take for a formula is kept text, as in the export of excerpts.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from libya_reader.comparison.exports.as_csv import guard
from libya_reader.comparison.exports.excerpts import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Mapping

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.voices import Saying, Voice, Voices
    from libya_reader.engine.spans import TextSpan

Row = dict[str, str | int | float]

COLUMNS = (
    "document", "siglum", "article", "file", "sha256", "start", "end", "text", "speaker", "speaker_start",
    "speaker_end", "speaker_words", "voice", "role", "institution", "cue", "cue_start", "cue_end", "kind", "marks",
    "inferred", "score", "relations", "program",
)  # fmt: skip
"""`speaker` is the fullest form of the name in the document, `voice` that of the case; starts and ends are half-open
and count code points of the file; an empty cell means: not told."""


def quotes_csv(comparison: Comparison) -> str:
    """Return a row for each quotation of a comparison, lines ended by CR LF."""
    voices = comparison.voices
    names = {saying.number: voice for voice in voices.voices for saying in voice.sayings}
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for saying in voices.sayings:
        writer.writerow({key: guard(value) for key, value in _row(saying, names, voices).items()})
    return text.getvalue()


def _row(saying: Saying, voices: Mapping[int, Voice], all_voices: Voices) -> Row:
    document, quotation = saying.document, saying.quotation
    return {
        "document": document.id,
        "siglum": document.siglum,
        "article": document.title,
        "file": document.file,
        "sha256": document.sha256,
        "start": quotation.content.start,
        "end": quotation.content.end,
        "text": saying.words,
        **_named(saying),
        "voice": voices[saying.number].name,
        "role": quotation.role or "",
        "institution": quotation.institution or "",
        **(_ends("cue", quotation.cue, document.text) if quotation.cue else {}),
        "kind": quotation.kind,
        "marks": quotation.marks,
        "inferred": "yes" if quotation.inferred else "no",
        "score": quotation.score,
        "relations": _relations(saying, all_voices),
        "program": PROGRAM,
    }


def _named(saying: Saying) -> Row:
    speaker = saying.quotation.speaker
    if speaker is None:
        return {}
    ends = _ends("speaker", speaker.span, saying.document.text)
    return {**ends, "speaker_words": ends["speaker"], "speaker": speaker.name}


def _ends(column: str, span: TextSpan, text: str) -> Row:
    return {column: span.of(text), f"{column}_start": span.start, f"{column}_end": span.end}


def _relations(saying: Saying, voices: Voices) -> str:
    """Return what the quotation has to do with others: "same words: 002 1414–1418; …"."""
    others = ((tie.kind, voices.sayings[tie.number]) for tie in saying.ties)
    spans = ((kind, other.document.id, other.quotation.content) for kind, other in others)
    return "; ".join(f"{kind}: {document} {span.start}–{span.end}" for kind, document, span in spans)
