"""The lines of the figures view: the alarms, then every group with its bars. Pure: no widgets."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from libya_reader.app.item_list import ListLine
from libya_reader.comparison.cells import cells, wrap
from libya_reader.comparison.figure_words import (
    alarm_title,
    detail_text,
    doubts,
    sources_text,
    words_text,
)
from libya_reader.comparison.range_bar import NARROWEST, draw_bars
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import RELATION_SIGNS, count_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.ledger import Alarm, Entry, Group, Ledger

Part = tuple[str, str]
"""Text and its look."""

SIDE_BY_SIDE = 110
"""From so many cells on, what is told of a figure stands beside its bar; below, on the lines under it."""
LEAST_SIGLUM = 8
"""Cells that a siglum may take in any window; in a wide one it may take an eighth."""
INDENT = 4
"""Cells before what stands under a figure."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How many cells each column of the view takes, the blank behind it included."""

    siglum: int
    words: int
    bar: int
    detail: int
    """0: there is no such column."""

    @property
    def left(self) -> int:
        """Cells before the bar."""
        return 2 + self.siglum + self.words

    @property
    def without_bars(self) -> Columns:
        """The same where no bars are drawn: what stands behind them takes their room."""
        if self.detail:
            return replace(self, bar=0, detail=self.detail + self.bar)
        return replace(self, bar=0, words=self.words + self.bar)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One item of the list: a figure, in an alarm or in its group."""

    entry: Entry
    in_alarm: bool
    section: int
    """Which alarm or group it belongs to, counted from the top."""


@dataclass(frozen=True, slots=True)
class LedgerLines:
    """The lines of the view, and what the items in them are."""

    lines: list[ListLine] = field(default_factory=list)
    rows: list[LedgerRow] = field(default_factory=list)
    """By item."""

    def item_of(self, number: int, *, in_alarm: bool) -> int | None:
        """Return the item of a figure by its number, in an alarm or in its group; else wherever it stands."""
        here = [n for n, row in enumerate(self.rows) if row.entry.number == number]
        return next((n for n in here if self.rows[n].in_alarm is in_alarm), here[0] if here else None)


def ledger_lines(ledger: Ledger, width: int) -> LedgerLines:
    """Return the lines for a width in cells."""
    found = LedgerLines()
    columns = _columns(ledger, width)
    section = 0
    for n, alarm in enumerate(ledger.alarms):
        if n == 0 or alarm.kind != ledger.alarms[n - 1].kind:
            found.lines.extend(_kind_heading(alarm, ledger, width, first=n == 0))
        _add_alarm(found, alarm, columns, section)
        section += 1
    for group in ledger.groups:
        _add_group(found, group, columns, section)
        section += 1
    return found


def _columns(ledger: Ledger, width: int) -> Columns:
    longest = max((cells(visible(entry.document.siglum)) for entry in ledger.entries), default=1)
    siglum = min(longest, max(LEAST_SIGLUM, width // 8)) + 1
    bar = max(NARROWEST + 1, min(33, width // 4))
    if width < SIDE_BY_SIDE:
        return Columns(siglum, max(4, width - 2 - siglum - bar), bar, 0)
    rest = width - 2 - siglum - bar
    words = min(48, rest // 2)
    return Columns(siglum, words, bar, rest - words)


# Headings


def _kind_heading(alarm: Alarm, ledger: Ledger, width: int, *, first: bool) -> Iterator[ListLine]:
    if not first:
        yield ListLine(())
    count = sum(other.kind == alarm.kind for other in ledger.alarms)
    text = f"{RELATION_SIGNS[alarm.kind]} {alarm.kind} · {count_text(count, 'warning')}"
    yield from (ListLine(((line, "heading"),)) for line in _lines(text, width))


def _add_alarm(found: LedgerLines, alarm: Alarm, columns: Columns, section: int) -> None:
    width = columns.left + columns.bar + columns.detail
    same_thing = alarm.kind == "same thing, different number"
    for line in _lines(alarm_title(alarm), width - 2):
        found.lines.append(ListLine((("  ", "text"), (line, "alarm"))))
    for doubt in doubts(alarm):
        found.lines.extend(ListLine(((f"  {line}", "quiet"),)) for line in _lines(f"but: {doubt}", width - 2))
    columns = columns if same_thing else columns.without_bars
    quantities = [entry.quantity for entry in alarm.entries]
    bars = draw_bars(quantities, columns.bar - 1) if same_thing else [""] * len(quantities)
    for entry, bar in zip(alarm.entries, bars, strict=True):
        found.rows.append(LedgerRow(entry, in_alarm=True, section=section))
        found.lines.extend(_entry_lines(entry, bar, columns, len(found.rows) - 1))


def _add_group(found: LedgerLines, group: Group, columns: Columns, section: int) -> None:
    if found.lines:
        found.lines.append(ListLine(()))
    found.lines.extend(_group_heading(group, columns))
    for entry, bar in zip(group.entries, group.bars(columns.bar - 1), strict=True):
        found.rows.append(LedgerRow(entry, in_alarm=False, section=section))
        found.lines.extend(_entry_lines(entry, bar, columns, len(found.rows) - 1))


def _group_heading(group: Group, columns: Columns) -> Iterator[ListLine]:
    title, *more = _lines(group.title, columns.left - 1) or [""]
    axis = group.axis(columns.bar - 1)
    sources = visible(sources_text(group))
    beside = _lines(sources, columns.detail) if columns.detail else []
    head = _padded(title, columns.left) + axis + " "
    yield ListLine(((head + (beside[0] if beside else ""), "heading"),))
    for left, right in zip_longest(more, beside[1:], fillvalue=""):
        yield ListLine(((_padded(left, columns.left + columns.bar) + right, "heading"),))
    if not columns.detail:
        under = _lines(sources, columns.left + columns.bar - INDENT)
        yield from (ListLine(((" " * INDENT + line, "quiet"),)) for line in under)


# Figures


def _entry_lines(entry: Entry, bar: str, columns: Columns, item: int) -> Iterator[ListLine]:
    words = _lines(words_text(entry), columns.words - 1)
    detail = visible(detail_text(entry))
    beside = _lines(detail, columns.detail) if columns.detail else []
    for n, (left, right) in enumerate(zip_longest(words, beside, fillvalue="")):
        head = _head(entry, columns) if n == 0 else ((" " * (2 + columns.siglum), "text"),)
        shown = f"{bar} " if n == 0 and bar else " " * columns.bar
        yield ListLine(
            (*head, (left, _look(entry)), *_gap(left, columns.words), (shown, "bar"), (right, "quiet")), item
        )
    if not columns.detail:
        for line in _lines(detail, columns.left + columns.bar - INDENT):
            yield ListLine(((" " * INDENT + line, "quiet"),), item)


def _head(entry: Entry, columns: Columns) -> tuple[Part, ...]:
    siglum = _padded(_cut(visible(entry.document.siglum), columns.siglum - 1), columns.siglum)
    return ((f"{entry.sign or ' '} ", "strong"), (siglum, "text"))


def _look(entry: Entry) -> str:
    if entry.is_alarm:
        return "alarm"
    return "strong" if entry.sign else "text"


def _gap(text: str, width: int) -> tuple[Part, ...]:
    return ((" " * max(0, width - cells(text)), "text"),)


def _lines(text: str, width: int) -> list[str]:
    return list(wrap(visible(text), width))


def _padded(text: str, width: int) -> str:
    return text + " " * max(0, width - cells(text))


def _cut(text: str, width: int) -> str:
    return text if cells(text) <= width else next(iter(_lines(text, width - 1)), "") + "…"


def rows_text(lines: Sequence[ListLine]) -> str:
    """Return lines as text, for tests and copies."""
    return "\n".join("".join(text for text, _ in line.parts).rstrip() for line in lines)
