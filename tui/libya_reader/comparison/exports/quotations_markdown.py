"""The quotations of an export as Markdown."""

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
    from libya_reader.comparison.voices import Voice

Escape: TypeAlias = "Callable[[str], str]"
"""Makes text safe to stand in the export."""


def quotations_blocks(part: QuotationsPart, escape: Escape) -> Iterator[str]:
    """Yield the blocks of the section of quotations, if there are any; `escape` keeps text from being markup."""
    if not part.voices.voices:
        return
    yield "## Quotations"
    yield escape(EXPLAINED)
    yield escape(shared_line(part))
    for group in part.voices.shared:
        yield _list(shared_lines(group), escape)
    for voice in part.voices.voices:
        yield from _voice(voice, escape)


def _voice(voice: Voice, escape: Escape) -> Iterator[str]:
    yield f"### {escape(voice_title(voice))}"
    if lines := list(voice_lines(voice)):
        yield _list(lines, escape)
    for document, sayings in voice.by_document():
        yield f"#### {escape(document.siglum)} {escape(document.title)}"
        for saying in sayings:
            yield f"> {escape(said_text(saying))}"
            yield _list(saying_lines(saying), escape)


def _list(lines: Iterable[str], escape: Escape) -> str:
    return "\n".join(f"- {escape(line)}" for line in lines)
