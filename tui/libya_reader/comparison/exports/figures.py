"""The figures of an export: the part of the ledger that belongs to the chosen events, and what stands in its tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.comparison.counted_things import measure_of
from libya_reader.comparison.figure_words import date_text, measure_name, reading_text, sources_text
from libya_reader.comparison.wording import RELATION_SIGNS, reason_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.ledger import Alarm, Entry, Group, Ledger
    from libya_reader.engine.quantities import Figure, FigureRelation

BAR = 24
"""Cells of a bar."""
SCALE = 4
"""Index of the bar among the cells of a figure."""
FIGURE_HEADS = (
    "", "article", "words", "read as", "on one scale", "measure", "hedge", "counted by", "blamed on", "place", "date",
    "characters",
)  # fmt: skip
"""What is said of each figure, in the order of the cells of `figure_rows`."""
EXPLAINED = (
    "Each number stands in an article: none was computed here. A range names the articles that its ends come from. "
    "A bar shows where a value stands among the others of its kind: open ends are open, and what tells no number is "
    "shaded."
)


@dataclass(frozen=True, slots=True)
class FiguresPart:
    """The figures of an export."""

    ledger: Ledger
    """Its groups hold the figures that are wanted; its alarms those that any of these has part in."""
    relations: tuple[FigureRelation, ...]
    """Of which at least one side is wanted."""

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that are wanted, by document and place."""
        held = [entry for group in self.ledger.groups for entry in group.entries]
        return tuple(entry.figure for entry in sorted(held, key=lambda entry: entry.number))


def gather_figures(comparison: Comparison, ids: Sequence[str]) -> FiguresPart:
    """Gather the figures in passages that tell of some events; where all events are wanted, all figures."""
    if len(ids) == len(comparison.events):
        return FiguresPart(comparison.ledger, comparison.figure_relations)
    wanted = {entry.number for entry in comparison.ledger.entries if _is_told_of(comparison, entry, ids)}
    places = {(e.document.id, e.quantity.span) for e in comparison.ledger.entries if e.number in wanted}
    relations = tuple(
        relation
        for relation in comparison.figure_relations
        if any((side.document, side.quantity.span) in places for side in (relation.a, relation.b))
    )
    return FiguresPart(comparison.ledger.only(wanted), relations)


def _is_told_of(comparison: Comparison, entry: Entry, ids: Iterable[str]) -> bool:
    """Tell whether a figure stands in a passage that tells directly of one of some events or topics."""
    mentions = (m for name in ids for m in comparison.mentions(name, entry.document.id) if m.strength == "direct")
    return any(mention.span.overlap(entry.quantity.span) for mention in mentions)


def figure_rows(group: Group) -> list[tuple[str, ...]]:
    """Return what is said of each figure of a group, under `FIGURE_HEADS`; what is not told is empty."""
    return [_cells(entry, bar.strip()) for entry, bar in zip(group.entries, group.bars(BAR), strict=True)]


def _cells(entry: Entry, bar: str) -> tuple[str, ...]:
    quantity, date = entry.quantity, entry.quantity.date
    named = (quantity.claimant, quantity.blamed, quantity.place)
    return (
        entry.sign,
        entry.document.siglum,
        entry.words_and_thing,
        reading_text(quantity),
        bar,
        measure_name(measure_of(quantity)),
        quantity.modifier or "",
        *(name.name if name else "" for name in named),
        date_text(date, entry.document.date) if date else "",
        f"{quantity.span.start}–{quantity.span.end}",
    )


def group_title(group: Group) -> str:
    """Return what a group counts, and from which articles its range comes."""
    return ": ".join(filter(None, (group.title, sources_text(group))))


def alarm_lines(alarm: Alarm) -> Iterator[str]:
    """Yield each figure of an alarm in a line, then what speaks for and against it."""
    for entry in alarm.entries:
        quantity = entry.quantity
        claimant = f", counted by {quantity.claimant.name}" if quantity.claimant else ""
        measure = measure_name(measure_of(quantity))
        yield f"{_place(entry.figure)} of {entry.document.siglum}: “{entry.words_and_thing}”, {measure}{claimant}"
    yield from reason_lines(alarm.reasons)


def relation_line(relation: FigureRelation) -> str:
    """Return what two figures have to do with each other, in a line."""
    sides = (f"“{s.quantity.text}” ({s.document}, {_place(s)})" for s in (relation.a, relation.b))
    return f"{RELATION_SIGNS[relation.kind]} {relation.kind}: {' and '.join(sides)}"


def _place(figure: Figure) -> str:
    span = figure.quantity.span
    return f"characters {span.start}–{span.end}"
