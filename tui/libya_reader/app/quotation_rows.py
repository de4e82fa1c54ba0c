"""The lines of the quotations view: what articles share, then every speaker's words, article by article.

Pure: no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING

from libya_reader.app.item_list import ListLine
from libya_reader.comparison.cells import cells, wrap
from libya_reader.comparison.visible import visible
from libya_reader.comparison.voice_words import (
    LEGEND,
    across_text,
    attribution,
    said_text,
    shared_title,
    speaker_name,
    sureness,
    used_text,
    voice_name,
)
from libya_reader.comparison.wording import count_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.comparison.voices import Saying, SharedWords, Voice, Voices
    from libya_reader.engine.document import Document

SIDE_BY_SIDE = 110
"""From so many cells on, who says it and how sure that is stands beside the words; below, on the lines under them."""
DETAIL = 40
WIDEST_DETAIL = 76
"""Cells of what stands beside the words, at least and at most."""
WIDEST_WORDS = 90
"""Longer lines are hard to read."""
INDENT = 4
"""Cells before the words: a sign for shared ones, a blank, the bar."""
LEAST_TITLE = 8
"""Cells of an article's title; where fewer are left, the number of its quotations is left out."""
SHARED = "="
"""The sign before words that another article has too."""


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """One item of the list: a quotation, among the shared ones or under its speaker."""

    saying: Saying
    section: int
    """Which group of shared words, or which speaker, it stands under, counted from the top."""
    is_among_shared: bool = False


@dataclass(frozen=True, slots=True)
class VoiceLines:
    """The lines of the view, and what the items in them are."""

    lines: list[ListLine] = field(default_factory=list)
    rows: list[VoiceRow] = field(default_factory=list)
    """By item."""

    def item_of(self, number: int, *, is_among_shared: bool) -> int | None:
        """Return the item of a quotation by its number, among the shared ones or not; else wherever it stands."""
        here = [n for n, row in enumerate(self.rows) if row.saying.number == number]
        return next((n for n in here if self.rows[n].is_among_shared is is_among_shared), here[0] if here else None)

    def add(self, row: VoiceRow, lines: Iterable[tuple[tuple[str, str], ...]]) -> None:
        """Add an item with its lines."""
        self.rows.append(row)
        self.lines.extend(ListLine(parts, len(self.rows) - 1) for parts in lines)


def voice_lines(voices: Voices, width: int) -> VoiceLines:
    """Return the lines for a width in cells."""
    found = VoiceLines()
    found.lines.extend(_head(voices, width))
    for section, group in enumerate(voices.shared):
        _add_shared(found, group, width, section)
    for section, voice in enumerate(voices.voices, len(voices.shared)):
        _add_voice(found, voice, width, section)
    return found


def _head(voices: Voices, width: int) -> Iterator[ListLine]:
    yield from _quiet(LEGEND, width, 0)
    look = "heading" if voices.shared else "strong"
    yield from (ListLine(((line, look),)) for line in _lines(shared_title(len(voices.shared)), width))


def _add_shared(found: VoiceLines, group: SharedWords, width: int, section: int) -> None:
    for reason in group.reasons:
        sign, look = ("+", "alarm") if reason.speaks_for else ("−", "quiet")
        found.lines.extend(
            ListLine((("  ", "text"), (line, look))) for line in _lines(f"{sign} {reason.text}", width - 2)
        )
    for saying in group.sayings:
        head = f"{saying.document.siglum} {speaker_name(saying)}"
        lines = [(("  ", "text"), (line, "strong")) for line in _lines(head, width - 2)]
        found.add(VoiceRow(saying, section, is_among_shared=True), [*lines, *_saying_lines(saying, width)])


def _add_voice(found: VoiceLines, voice: Voice, width: int, section: int) -> None:
    found.lines.append(ListLine(()))
    found.lines.extend(_voice_head(voice, width))
    for document, sayings in voice.by_document():
        found.lines.append(_article_line(document, sayings, width))
        for saying in sayings:
            found.add(VoiceRow(saying, section), _saying_lines(saying, width))


def _voice_head(voice: Voice, width: int) -> Iterator[ListLine]:
    across = across_text(voice)
    served = [used.text for used in voice.institutions if used.text != voice.name]
    name, *more = _lines(" · ".join([voice_name(voice), *served]), width) or [""]
    room = width - cells(name) - cells(across)
    beside = " " * room + across if room > 1 else ""
    yield ListLine(((name, "heading"), (beside, "heading")))
    yield from (ListLine(((line, "heading"),)) for line in more)
    if across and not beside:
        yield from _quiet(across, width, 2)
    if voice.kind == "named" and (titles := used_text(voice.titles, many=len(voice.documents) > 1)):
        yield from _quiet(titles, width, 2)


def _article_line(document: Document, sayings: Sequence[Saying], width: int) -> ListLine:
    same = document.title == document.siglum
    name = document.siglum if same else f"{document.siglum} {document.title}"
    count = f"  {count_text(len(sayings), 'quotation')}"
    room = width - 2 - cells(count)
    text = next(iter(_lines(name, room if room >= LEAST_TITLE else width - 2)), "")
    return ListLine((("  ", "text"), (text, "strong"), (count if cells(text) <= room else "", "quiet")))


def _saying_lines(saying: Saying, width: int) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield the words behind a bar, broken where an end is inferred, with what is told of them beside or below."""
    quotation = saying.quotation
    look = "quiet" if saying.is_indirect else "strong" if saying.is_shared else "text"
    bar = " " if saying.is_indirect else "┊" if quotation.inferred else "│"
    room, detail = _columns(width)
    told = f"{attribution(saying)} · {sureness(quotation)}"
    words, beside = _lines(said_text(saying), room), _lines(told, detail) if detail else []
    for n, (left, right) in enumerate(zip_longest(words, beside, fillvalue="")):
        sign = SHARED if saying.is_shared and n == 0 else " "
        gap = " " * (room - cells(left) + 2) if detail else ""
        yield (f" {sign} ", "strong"), (bar, "bar"), (left, look), (gap, "text"), (right, "quiet")
    if not detail:
        yield from (((" " * (INDENT + 2), "text"), (line, "quiet")) for line in _lines(told, width - INDENT - 2))


def _columns(width: int) -> tuple[int, int]:
    """Return the cells for the words and for what stands beside them; 0: that stands below."""
    if width < SIDE_BY_SIDE:
        return min(WIDEST_WORDS, width - INDENT), 0
    words = min(WIDEST_WORDS, width - INDENT - DETAIL - 2)
    return words, min(WIDEST_DETAIL, width - INDENT - words - 2)


def _quiet(text: str, width: int, indent: int) -> Iterator[ListLine]:
    yield from (ListLine(((" " * indent + line, "quiet"),)) for line in _lines(text, width - indent))


def _lines(text: str, width: int) -> list[str]:
    return list(wrap(visible(text), width))
