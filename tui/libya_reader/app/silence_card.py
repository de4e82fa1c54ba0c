"""The silence card: nothing on this event here, what was searched, and what comes nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.app.column_rows import CardRow
from libya_reader.app.wrapping import shorten_behind_word, wrap_stretch
from libya_reader.comparison.silences import SHARED, UNALIGNED
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import score_text
from libya_reader.engine.events.model import DIRECT, RELATED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import Silence

NARROW = 8
"""A column of fewer cells shows the card's title alone."""
NEAREST_ROWS = 2
"""Rows of the nearest passage that the card shows; the whole of it stands right below."""
SEARCHED_ROWS = 5
SCORE_ROWS = 4
"""So many that the threshold is seen in the narrowest column that stands beside others."""


def silence_card(
    silence: Silence, label: str, document: Document, width: int, words: Sequence[str] = ()
) -> tuple[CardRow, ...]:
    """Return the rows of a card of `width` cells for a column that is silent on an event.

    `words` are what the person says of the silence; they stand first.
    """
    title = CardRow(f"┌ silent on {label} {'─' * width}"[:width], is_title=True)
    if width < NARROW:
        return (title,)
    said = [row for text in words for row in _wrapped(f"∅ {visible(text)}", width - 2, SEARCHED_ROWS)]
    rows = [CardRow(f"│ {text}") for text in (*said, *_lines(silence, document, width - 2, judged=bool(words)))]
    return (title, *rows, CardRow("└" + "─" * (width - 1)))


def without_nearest(text: str) -> tuple[str, str]:
    """Say why a silence has no nearest passage, and what its words are.

    Either there is nothing to read, or the event was discovered and not sought.
    """
    if not text.strip():
        return "the article holds no prose to search", "looked for"
    return UNALIGNED, SHARED


def _lines(silence: Silence, document: Document, width: int, *, judged: bool) -> Iterator[str]:
    nearest = silence.nearest
    searched = ", ".join(visible(text) for text in silence.searched)
    if nearest is None and judged:
        yield from _wrapped(f"looked for: {searched}", width, SEARCHED_ROWS)
        return
    if nearest is None:
        why, what = without_nearest(document.text)
        yield from _wrapped(why, width, SEARCHED_ROWS)
        yield from _wrapped(f"{what}: {searched}", width, SEARCHED_ROWS)
        return
    yield from _wrapped(f"looked for: {searched}", width, SEARCHED_ROWS)
    said = visible(nearest.span.of(document.text))
    yield from _wrapped(f"nearest: “{said}”", width, NEAREST_ROWS, closing="”")
    strength = "related" if nearest.score >= RELATED else "not shown as telling"
    score = f"score {score_text(nearest.score)}, {strength}; told from {score_text(DIRECT)}"
    yield from _wrapped(score, width, SCORE_ROWS)


def _wrapped(text: str, width: int, most: int, closing: str = "") -> Iterator[str]:
    """Wrap text; what is more than so many rows is left out, with an ellipsis and what closes the text."""
    rows = wrap_stretch(text, 0, len(text), max(1, width))
    for start, end in rows[: most - 1 if len(rows) > most else most]:
        yield text[start:end].strip()
    if len(rows) > most:
        yield shorten_behind_word(text[rows[most - 1][0] :].strip(), max(1, width), closing)
