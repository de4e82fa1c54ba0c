"""The ledger as plain text, for a pipe, a file, or a terminal that takes no more.

Text of articles passes through `visible`: nothing in it commands a terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.cells import cells, wrap
from libya_reader.comparison.figure_words import alarm_title, detail_text, doubts, sources_text, words_text
from libya_reader.comparison.range_bar import LEGEND
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import RELATION_SIGNS, count_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.ledger import Alarm, Group, Ledger

WIDTH = 80
"""Cells in a line where nobody says how many."""
NARROWEST = 30
BAR = 24
"""Cells of a bar, as far as a third of the line allows."""
BELOW = "    "
"""Before what is said of the line above."""
SIGNS = "  ".join(f"{sign} {kind}" for kind, sign in RELATION_SIGNS.items())


def figures_text(comparison: Comparison, width: int = WIDTH) -> str:
    """Return the ledger in lines of at most `width` cells: the alarms, then every group with its bars."""
    width = max(NARROWEST, width)
    lines = [*_head(comparison.ledger, width), *_body(comparison.ledger, width)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _head(ledger: Ledger, width: int) -> Iterator[str]:
    documents = len({entry.document.id for entry in ledger.entries})
    if not ledger.entries:
        yield "No figures: nothing is counted in these articles."
        return
    yield from _wrapped(f"{count_text(len(ledger.entries), 'figure')} in {count_text(documents, 'article')}", width)
    yield from _wrapped(f"Signs: {SIGNS}", width, BELOW)
    yield from _wrapped(f"Bars: {LEGEND}", width, BELOW)


def _body(ledger: Ledger, width: int) -> Iterator[str]:
    for n, alarm in enumerate(ledger.alarms):
        if n == 0 or alarm.kind != ledger.alarms[n - 1].kind:
            yield ""
            yield f"{RELATION_SIGNS[alarm.kind]} {alarm.kind.upper()}"
        yield from _alarm(alarm, width)
    for group in ledger.groups:
        yield ""
        yield from _group(group, width)


def _alarm(alarm: Alarm, width: int) -> Iterator[str]:
    yield ""
    yield from _wrapped(alarm_title(alarm), width, BELOW)
    for line in doubts(alarm):
        yield from _wrapped(f"but: {line}", width, BELOW, BELOW)
    for entry in alarm.entries:
        yield from _wrapped(f"{entry.document.siglum} {words_text(entry)}", width, BELOW + "  ", "  ")
        yield from _wrapped(detail_text(entry), width, BELOW + "  ", BELOW)


def _group(group: Group, width: int) -> Iterator[str]:
    bar = min(BAR, width // 3)
    yield from _beside(_lines(group.title.upper(), width - bar - 1), group.axis(bar), width)
    yield from _wrapped(sources_text(group), width, BELOW, "  ")
    for entry, drawn in zip(group.entries, group.bars(bar), strict=True):
        left = f"{entry.document.siglum} {words_text(entry)}"
        lines = [f"{entry.sign or ' '} {line}" for line in _lines(left, width - bar - 3)]
        yield from _beside(lines, drawn, width)
        yield from _wrapped(detail_text(entry), width, BELOW + "  ", BELOW)


def _beside(lines: Sequence[str], bar: str, width: int) -> Iterator[str]:
    """Put a bar at the right of the first of some lines."""
    first, *others = lines or [""]
    yield first + " " * (width - len(bar) - cells(first)) + bar
    yield from others


def _lines(text: str, width: int) -> list[str]:
    return list(wrap(visible(text), width))


def _wrapped(text: str, width: int, later: str = "", first: str = "") -> Iterator[str]:
    room = width - max(len(later), len(first))
    for n, line in enumerate(wrap(visible(text), room)):
        yield (later if n else first) + line
