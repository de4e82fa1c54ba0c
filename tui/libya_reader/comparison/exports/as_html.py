"""Exports as one HTML file: the articles side by side, no script, nothing fetched, readable on paper."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from libya_reader.comparison.exports.excerpts import DOCUMENT_HEADS, OFFSETS, PROGRAM, document_cells
from libya_reader.comparison.exports.figures_html import figures_lines
from libya_reader.comparison.exports.html_style import STYLE
from libya_reader.comparison.exports.quotations_html import quotations_lines
from libya_reader.comparison.silences import silence_words
from libya_reader.comparison.verdict_words import grade_text
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import STANCES, below_threshold, reason_lines, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.comparison.exports.excerpts import ArticlePart, EventPart, Excerpt, Export
    from libya_reader.comparison.further_words import FurtherWord

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""What a browser may load for the page: its own style and nothing else."""


def escape(text: str) -> str:
    """Return text that HTML shows as it is, without control characters; safe in quoted attributes too."""
    return html.escape(visible(text), quote=True)


def render_html(export: Export) -> str:
    """Return an export as an HTML page."""
    events = (line for part in export.events for line in _event(part))
    findings = [*figures_lines(export.figures, escape), *quotations_lines(export.quotations, escape)]
    return "\n".join([*_head(export), *events, *findings, *_further(export), *_foot(export), ""])


def _head(export: Export) -> Iterator[str]:
    title = escape(export.title)
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield '<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta name="generator" content="{PROGRAM}">'
    yield f"<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>"
    yield f"<header>\n<h1>{title}</h1>\n<p>Aligned excerpts of {_marks_explained()}</p>"
    yield from (f'<p class="person">{escape(words)}.</p>' for words in export.left_out)
    yield "</header>\n<main>"


def _marks_explained() -> str:
    return (
        "the articles, side by side. A bar marks what is told of an event, a broken bar what is only related; "
        "an article that is silent says what was searched for and which passage comes nearest. "
        "A double bar marks the person's word."
    )


def _event(part: EventPart) -> Iterator[str]:
    yield f'<section>\n<h2><span class="label">{part.label}</span> {escape(part.event.title)}</h2>'
    if part.grade:
        yield f'<p class="person">{escape(grade_text(part.grade))}.</p>'
    yield '<div class="articles">'
    for article in part.told_apart:
        yield from _article(part, article)
    yield "</div>"
    if part.summed:
        yield f'<div class="silence">\n<p>{escape(part.summed.head)}.</p>'
        yield f"<p>{_silence(part, part.summed.searched)}</p>"
        yield from _nearest("Among the nearest passages", part.nearest)
        yield "</div>"
    yield "</section>"


def _article(part: EventPart, article: ArticlePart) -> Iterator[str]:
    document = article.document
    yield f'<article class="{article.stance}">'
    yield f"<h3>{escape(document.siglum)} <cite>{escape(document.title)}</cite></h3>"
    yield f'<p class="stance">{STANCES[article.stance]}</p>'
    for excerpt in article.excerpts:
        yield from _excerpt(excerpt)
    yield from (f'<p class="person">{escape(word)}.</p>' for word in article.words)
    if article.silence:
        yield f'<div class="silence">\n<p>{_silence(part, article.silence.searched)}</p>'
        yield from _nearest("Nearest passage", [article.nearest] if article.nearest else ())
        yield "</div>"
    yield "</article>"


def _silence(part: EventPart, searched: Sequence[str]) -> str:
    why, what = map(sentence, silence_words(part.event.kind))
    return f"{why}. {what}: {_list(searched)}."


def _list(searched: Iterable[str]) -> str:
    return "; ".join(f"<q>{escape(text)}</q>" for text in searched) or "nothing"


def _nearest(which: str, excerpts: Iterable[Excerpt]) -> Iterator[str]:
    for excerpt in excerpts:
        yield f"<p>{which}, {below_threshold(excerpt.score)}:</p>"
        yield from _excerpt(excerpt)


def _excerpt(excerpt: Excerpt) -> Iterator[str]:
    document, span = excerpt.document, excerpt.span
    person = " person" if excerpt.verdict else ""
    yield f'<figure class="{excerpt.strength}{person}">\n<blockquote dir="auto">{escape(excerpt.text)}</blockquote>'
    yield f"<figcaption>{escape(excerpt.said)}\n<ul>"
    yield from (f'<li class="person">{escape(word)}</li>' for word in excerpt.words)
    yield from (f"<li>{escape(line)}</li>" for line in reason_lines(excerpt.reasons))
    yield f"</ul>\ncharacters {span.start}–{span.end} of {escape(document.file)}<br>"
    yield f'<span class="hash">SHA-256 {document.sha256}</span></figcaption>\n</figure>'


def _further(export: Export) -> Iterator[str]:
    if export.further:
        yield "<section>\n<h2>Further words of the person</h2>"
        for word in export.further:
            yield from _further_word(word)
        yield "</section>"


def _further_word(word: FurtherWord) -> Iterator[str]:
    yield f'<p class="person">{escape(word.what)}{f": {escape(word.note)}" if word.note else ""}</p>'
    if word.quote:
        yield f'<figure class="nearest">\n<blockquote dir="auto">{escape(word.quote)}</blockquote>\n</figure>'
    for document, span in word.passages:
        yield f'<figure class="person">\n<blockquote dir="auto">{escape(span.of(document.text))}</blockquote>'
        yield f"<figcaption>characters {span.start}–{span.end} of {escape(document.file)}<br>"
        yield f'<span class="hash">SHA-256 {document.sha256}</span></figcaption>\n</figure>'


def _foot(export: Export) -> Iterator[str]:
    made = f", {escape(export.made)}" if export.made else ""
    yield "</main>\n<footer>\n<table>\n<caption>The articles</caption>"
    heads = "".join(f'<th scope="col">{head}</th>' for head in DOCUMENT_HEADS)
    yield f"<thead>\n<tr>{heads}</tr>\n</thead>\n<tbody>"
    for document in export.documents:
        yield "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in document_cells(document)) + "</tr>"
    yield f"</tbody>\n</table>\n<p>Found by {PROGRAM}{made}. {OFFSETS}</p>\n</footer>\n</body>\n</html>"
