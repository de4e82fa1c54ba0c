"""Quotations by speaker as plain text, for a pipe, a file, or a terminal that takes no more.

Text of articles passes through `visible`: nothing in it commands a terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.cells import wrap
from libya_reader.comparison.visible import visible
from libya_reader.comparison.voice_words import (
    LEGEND,
    across_text,
    attribution,
    said_text,
    shared_title,
    speaker_name,
    sureness,
    totals_text,
    used_text,
    voice_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.voices import Saying, SharedWords, Voice, Voices

WIDTH = 80
"""Cells in a line where nobody says how many."""
NARROWEST = 30
BELOW = "    "


def quotes_text(comparison: Comparison, width: int = WIDTH) -> str:
    """Return the quotations in lines of at most `width` cells: what articles share, then every speaker's words."""
    width = max(NARROWEST, width)
    lines = [*_head(comparison.voices, width), *_body(comparison.voices, width)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _head(voices: Voices, width: int) -> Iterator[str]:
    if not voices.sayings:
        yield "No quotations: nobody is quoted in these articles."
        return
    yield from _wrapped(totals_text(voices), width)
    yield from _wrapped(f"Signs: {LEGEND}", width, BELOW)
    yield ""
    shared = shared_title(len(voices.shared))
    yield from _wrapped(shared[0].upper() + shared[1:], width)


def _body(voices: Voices, width: int) -> Iterator[str]:
    for group in voices.shared:
        yield ""
        yield from _shared(group, width)
    for voice in voices.voices:
        yield ""
        yield from _voice(voice, width)


def _shared(group: SharedWords, width: int) -> Iterator[str]:
    for reason in group.reasons:
        yield from _wrapped(f"{'+' if reason.speaks_for else '-'} {reason.text}", width, BELOW)
    for saying in group.sayings:
        head = f"{saying.document.siglum} {speaker_name(saying)}: {said_text(saying)}"
        yield from _wrapped(head, width, BELOW, "  ")


def _voice(voice: Voice, width: int) -> Iterator[str]:
    across = across_text(voice)
    yield from _wrapped(voice_name(voice).upper() + (f" · {across}" if across else ""), width, BELOW)
    many = len(voice.documents) > 1
    if voice.kind == "named":
        for what, used in (("names", voice.names[1:]), ("titles", voice.titles), ("for", voice.institutions)):
            if used:
                yield from _wrapped(f"{what}: {used_text(used, many=many)}", width, BELOW, "  ")
    for document, sayings in voice.by_document():
        same = document.title == document.siglum
        yield from _wrapped(document.siglum if same else f"{document.siglum} {document.title}", width, BELOW, "  ")
        for saying in sayings:
            yield from _saying(saying, width)


def _saying(saying: Saying, width: int) -> Iterator[str]:
    yield from _wrapped(said_text(saying), width, BELOW, BELOW)
    span = saying.quotation.content
    told = f"{attribution(saying)} · {sureness(saying.quotation)} · characters {span.start}–{span.end}"
    yield from _wrapped(told, width, BELOW + "    ", BELOW + "  ")


def _wrapped(text: str, width: int, later: str = "", first: str = "") -> Iterator[str]:
    room = width - max(len(later), len(first))
    for n, line in enumerate(wrap(visible(text), room)):
        yield (later if n else first) + line
