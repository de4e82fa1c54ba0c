"""Exports as Markdown: for each event the articles one below the other, their excerpts as block quotes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from libya_reader.comparison.exports.excerpts import DOCUMENT_HEADS, OFFSETS, PROGRAM, document_cells
from libya_reader.comparison.exports.figures_markdown import figures_blocks
from libya_reader.comparison.exports.quotations_markdown import quotations_blocks
from libya_reader.comparison.silences import silence_words
from libya_reader.comparison.verdict_words import grade_text
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import STANCES, below_threshold, named, reason_lines, searched_text, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.comparison.exports.excerpts import ArticlePart, EventPart, Excerpt, Export
    from libya_reader.comparison.further_words import FurtherWord

MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~&$^@]|:(?=\S)|(?<=www)\.|^[-+=]|(?<=^\d)[.)]", re.IGNORECASE)
"""Signs that Markdown could take for markup: of CommonMark, of GitHub's tables and links, of Pandoc's formulas."""
LIST_NUMBER = re.compile(r"^(\d{2,9})([.)])")


def escape(text: str) -> str:
    """Return text that Markdown shows as it is, on one line and without control characters."""
    return LIST_NUMBER.sub(r"\1\\\2", MARKUP.sub(r"\\\g<0>", visible(text).strip()))


def render_markdown(export: Export) -> str:
    """Return an export as Markdown."""
    events = (block for part in export.events for block in _event(part))
    findings = [*figures_blocks(export.figures, escape), *quotations_blocks(export.quotations, escape)]
    blocks = [*_head(export), *events, *findings, *_further(export)]
    return "\n\n".join(blocks) + "\n"


def _head(export: Export) -> Iterator[str]:
    made = f", {escape(export.made)}" if export.made else ""
    yield f"# {escape(export.title)}"
    yield f"Aligned excerpts, found by {PROGRAM}{made}. {OFFSETS}"
    yield from (f"**{escape(sentence)}**." for sentence in export.left_out)
    rows = [DOCUMENT_HEADS, ["---"] * len(DOCUMENT_HEADS), *(map(escape, document_cells(d)) for d in export.documents)]
    yield "\n".join(f"| {' | '.join(cells)} |" for cells in rows)


def _event(part: EventPart) -> Iterator[str]:
    yield f"## {part.label} {escape(part.event.title)}"
    if part.grade:
        yield f"{escape(grade_text(part.grade))}."
    for article in part.told_apart:
        document = article.document
        yield f"### {escape(named(document))}: {STANCES[article.stance]}"
        yield from _article(part, article)
    if part.summed:
        yield f"### {escape(part.summed.head)}"
        yield _silence(part, part.summed.searched)
        yield from _nearest("Among the nearest passages", part.nearest)


def _article(part: EventPart, article: ArticlePart) -> Iterator[str]:
    for excerpt in article.excerpts:
        yield f"> {escape(excerpt.text)}"
        yield _source(excerpt)
    for word in article.words:
        yield f"**{escape(word)}**."
    if article.silence:
        yield _silence(part, article.silence.searched)
        yield from _nearest("Nearest passage", [article.nearest] if article.nearest else ())


def _silence(part: EventPart, searched: Sequence[str]) -> str:
    why, what = map(sentence, silence_words(part.event.kind))
    return f"{why}. {what}: {escape(searched_text(searched))}."


def _nearest(which: str, excerpts: Iterable[Excerpt]) -> Iterator[str]:
    for excerpt in excerpts:
        yield f"{which}, {below_threshold(excerpt.score)}:"
        yield f"> {escape(excerpt.text)}"
        yield _source(excerpt)


def _source(excerpt: Excerpt) -> str:
    document = excerpt.document
    return "\n".join(
        [
            f"- {escape(excerpt.said)}",
            *(f"- {escape(word)}" for word in excerpt.words),
            f"- characters {excerpt.span.start}–{excerpt.span.end} of {escape(document.file)}",
            f"- SHA-256 {document.sha256}",
            *(f"- {escape(line)}" for line in reason_lines(excerpt.reasons)),
        ]
    )


def _further(export: Export) -> Iterator[str]:
    if export.further:
        yield "## Further words of the person"
    for word in export.further:
        yield from _further_word(word)


def _further_word(word: FurtherWord) -> Iterator[str]:
    yield f"**{escape(word.what)}**{f': {escape(word.note)}' if word.note else ''}"
    if word.quote:
        yield f"> {escape(word.quote)}"
    for document, span in word.passages:
        yield f"> {escape(span.of(document.text))}"
        yield f"- characters {span.start}–{span.end} of {escape(document.file)}\n- SHA-256 {document.sha256}"
