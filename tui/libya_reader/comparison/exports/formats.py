"""The formats of an export, and the one way to any of them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.comparison.exports.as_csv import render_csv
from libya_reader.comparison.exports.as_html import render_html
from libya_reader.comparison.exports.as_json import render_json
from libya_reader.comparison.exports.as_jsonld import render_jsonld
from libya_reader.comparison.exports.as_markdown import render_markdown
from libya_reader.comparison.exports.choice import find_event_ids
from libya_reader.comparison.exports.excerpts import gather_export

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.exports.excerpts import Export

NAME_LENGTH = 60
"""Longest stem of a file name that is proposed, in code points."""
BETWEEN_WORDS = re.compile(r"[\W_]+")
APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One kind of file that aligned excerpts can be written to."""

    name: str
    """As it is asked for."""
    title: str
    """As it is called on the screen."""
    suffix: str
    """Ending of its files, with the dot."""
    render: Callable[[Export], str]


EXPORT_FORMATS: Mapping[str, ExportFormat] = {
    each.name: each
    for each in (
        ExportFormat("markdown", "Markdown", ".md", render_markdown),
        ExportFormat("html", "HTML, for paper and browsers", ".html", render_html),
        ExportFormat("csv", "CSV, for spreadsheets", ".csv", render_csv),
        ExportFormat("json", "JSON, for programs", ".json", render_json),
        ExportFormat("jsonld", "JSON-LD, Web Annotations", ".jsonld", render_jsonld),
    )
}
"""By name, the usual one first."""


def render_export(
    comparison: Comparison,
    event_ids: Sequence[str] | None,
    format: str,  # noqa: A002
    *,
    made: str | None = None,
) -> str:
    """Return the excerpts of the events that are wanted, aligned, in one of `EXPORT_FORMATS`.

    `event_ids` are ids or labels; `None` means all events. `made` says when the export was made: nobody below has a
    clock. Line ends belong to the format: write the text as it is. Raises `UnknownEventError`, and `KeyError` for a
    format that is not there.
    """
    return EXPORT_FORMATS[format].render(gather_export(comparison, event_ids, made))


def default_name(comparison: Comparison, event_ids: Sequence[str] | None, format: str) -> str:  # noqa: A002
    """Return a file name for an export: of its event, or of the case where it holds several.

    It holds letters, digits and dashes alone, in whatever alphabet, so that no folder and no system takes offence.
    Raises as `render_export` does.
    """
    ids = find_event_ids(comparison, event_ids)
    what = ids[0] if len(ids) == 1 else comparison.case.title
    plain = APOSTROPHE.sub("", unicodedata.normalize("NFC", what))
    stem = BETWEEN_WORDS.sub("-", plain)[:NAME_LENGTH].strip("-").lower()
    return f"excerpts-{stem}{EXPORT_FORMATS[format].suffix}" if stem else f"excerpts{EXPORT_FORMATS[format].suffix}"
