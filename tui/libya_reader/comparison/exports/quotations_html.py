"""The quotations of an export as HTML: one speaker's words from several articles side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from libya_reader.comparison.exports.quotations import (
    EXPLAINED,
    saying_lines,
    shared_line,
    shared_lines,
    voice_lines,
    voice_title,
)
from libya_reader.comparison.voice_words import said_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from libya_reader.comparison.exports.quotations import QuotationsPart
    from libya_reader.comparison.voices import Saying, Voice

Escape: TypeAlias = "Callable[[str], str]"
"""Makes text safe to stand in the export."""


def quotations_lines(part: QuotationsPart, escape: Escape) -> Iterator[str]:
    """Yield the lines of the section of quotations, if there are any; `escape` keeps text from being markup."""
    if not part.voices.voices:
        return
    yield '<section class="quotations">\n<h2>Quotations</h2>'
    yield f"<p>{escape(EXPLAINED)}</p>\n<p>{escape(shared_line(part))}</p>"
    for group in part.voices.shared:
        yield from _list(shared_lines(group), escape)
    for voice in part.voices.voices:
        yield from _voice(voice, escape)
    yield "</section>"


def _voice(voice: Voice, escape: Escape) -> Iterator[str]:
    yield f"<h3>{escape(voice_title(voice))}</h3>"
    if lines := list(voice_lines(voice)):
        yield from _list(lines, escape)
    yield '<div class="articles">'
    for document, sayings in voice.by_document():
        yield f"<article>\n<h4>{escape(document.siglum)} <cite>{escape(document.title)}</cite></h4>"
        for saying in sayings:
            yield from _saying(saying, escape)
        yield "</article>"
    yield "</div>"


def _saying(saying: Saying, escape: Escape) -> Iterator[str]:
    look = "retold" if saying.is_indirect else "inferred" if saying.quotation.inferred else "marked"
    yield f'<figure class="{look}">\n<blockquote dir="auto">{escape(said_text(saying))}</blockquote>\n<figcaption>'
    yield from _list(saying_lines(saying), escape)
    yield "</figcaption>\n</figure>"


def _list(lines: Iterable[str], escape: Escape) -> Iterator[str]:
    yield "<ul>"
    yield from (f"<li>{escape(line)}</li>" for line in lines)
    yield "</ul>"
