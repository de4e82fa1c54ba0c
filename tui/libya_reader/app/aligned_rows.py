"""The rows of the aligned view: for each event a heading and, side by side, what each article says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.app.drawing import BARS, NOTED
from libya_reader.app.event_panel import ASSERTED, CONFIRMED, SIGNS
from libya_reader.app.wrapping import shorten_behind_word, wrap_stretch
from libya_reader.comparison.verdict_words import (
    YOU,
    article_words,
    grade_text,
    machine_text,
    mention_text,
    passage_words,
)
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import score_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison, Stance
    from libya_reader.engine.events.model import Event


@dataclass(frozen=True, slots=True)
class CellLine:
    """One line of one cell."""

    text: str
    look: str = "text"
    """Component class: `text`, `related`, `silent`, `rejected` or `sign`."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One event: its heading and the lines of each article's cell."""

    event: str
    heading: str
    cells: tuple[tuple[CellLine, ...], ...]

    @property
    def height(self) -> int:
        """Lines of the row: the heading, the longest cell, and a blank one."""
        return 2 + max((len(cell) for cell in self.cells), default=0)


def table_row(
    comparison: Comparison, event: Event, documents: Sequence[str], width: int, *, rejected: bool = False
) -> TableRow:
    """Return the row of an event, with cells of `width` terminal cells for these documents.

    With `rejected`, what the person rejected stands in them too.
    """
    cells = []
    for document in documents:
        lines = list(_cell(comparison, event.id, document, max(4, width)))
        cells.append((*lines, *(_rejected(comparison, event.id, document, max(4, width)) if rejected else ())))
    return TableRow(event.id, _heading(comparison, event), tuple(cells))


def _heading(comparison: Comparison, event: Event) -> str:
    grade = comparison.grade(event.id)
    graded = f" · {grade_text(grade, YOU)}" if grade else ""
    return visible(f"{comparison.labels[event.id]} {event.title}{graded}")


def _cell(comparison: Comparison, event: str, document: str, width: int) -> Iterator[CellLine]:
    text = comparison.documents[document].text
    silence = comparison.silence(event, document)
    for words in article_words(comparison, event, document, YOU):
        yield from _wrapped(f"{ASSERTED} {visible(words)}", width, "sign")
    if silence is not None:
        yield from _wrapped(f"{SIGNS['silent']} silent: no passage found here that tells of it", width, "silent")
        nearest = silence.nearest
        if nearest is not None and not comparison.mentions(event, document):
            said = visible(nearest.span.of(text))
            yield from _wrapped(f"nearest {score_text(nearest.score)}: “{said}”", width, "silent", most=3, closing="”")
    for mention in comparison.mentions(event, document):
        stance: Stance = "told" if mention.strength == "direct" else "related"
        said = visible(mention.span.of(text))
        verdict = comparison.verdict(event, document, mention.span)
        sign = CONFIRMED if verdict else SIGNS[stance]
        line = f"{sign} {said} [{mention_text(mention, verdict, YOU) if verdict else score_text(mention.score)}]"
        yield from _wrapped(line, width, "text" if stance == "told" else "related")
        for words in passage_words(comparison, document, mention.span, verdict, YOU):
            yield from _wrapped(f"{NOTED} {visible(words)}", width, "sign")


def _rejected(comparison: Comparison, event: str, document: str, width: int) -> Iterator[CellLine]:
    """Yield the passages that the person rejected, with the machine's word."""
    for mention in comparison.rejected.get((event, document), ()):
        said = visible(mention.span.of(comparison.documents[document].text))
        yield from _wrapped(f"{BARS['rejected']} {said} [{machine_text(mention)}]", width, "rejected")


def _wrapped(text: str, width: int, look: str, most: int = 0, closing: str = "") -> Iterator[CellLine]:
    """Wrap a cell's text, lines behind the first indented; where it takes more than `most`, cut it and close it."""
    rows = wrap_stretch(text, 0, len(text), max(1, width - 2))
    lines = [text[start:end].strip() for start, end in rows]
    if most and len(lines) > most:
        lines[most - 1 :] = [shorten_behind_word(text[rows[most - 1][0] :].strip(), max(1, width - 2), closing)]
    for k, line in enumerate(lines):
        yield CellLine(line if k == 0 else f"  {line}", look)
