"""Bringing together the quantities of all documents, by an index and not pair by pair."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from libya_reader.engine.quantities.circumstances import BEFALLING
from libya_reader.engine.quantities.relations import Figure, FigureRelation, keys_of, relate
from libya_reader.engine.spellings import name_parts, skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from libya_reader.engine.quantities.model import Quantity
    from libya_reader.engine.spans import TextSpan

CROWD = 60
"""A name or an event shared by more figures of one measure than this ties none: it is what the case is about."""
RARE = 8
"""A number that counts harm in more places than this is too common for an alarm by itself: a name must tie the two."""
SMALLEST_ALARM = 3
"""One and two of something stand in every report."""


def relate_quantities(
    documents: Mapping[str, Sequence[Quantity]],
    events: Mapping[tuple[str, TextSpan], frozenset[str]] | None = None,
) -> tuple[FigureRelation, ...]:
    """Return what the quantities of all documents have to do with each other, in document order.

    `documents` gives the quantities of each document by its id; `events` the ids of the events that a quantity's
    passage tells of, by document and span, where they are known. Pairs are made only by what two quantities share (an
    event, a place, a culprit, a name, a number), so that the time grows with the quantities and not with their pairs.
    """
    known = events or {}
    figures = [
        Figure(document, quantity, known.get((document, quantity.span)))
        for document, quantities in documents.items()
        for quantity in quantities
    ]
    pairs = sorted({*_of_one_thing(figures), *_of_one_number(figures), *_taken_up(figures)})
    related = (relate(figures[a], figures[b]) for a, b in pairs)
    return tuple(relation for relation in related if relation)


def _of_one_thing(figures: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    """Yield pairs of one measure that share an event, a place or a name."""
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, figure in enumerate(figures):
        measure = figure.quantity.measure
        if measure in BEFALLING or (measure in {"money", "percent"} and figure.events):
            for key in _ties(figure):
                index[measure or "", key].append(n)
    for group in index.values():
        if len(group) <= CROWD:
            yield from combinations(group, 2)


def _ties(figure: Figure) -> set[str]:
    names = [*keys_of(figure.quantity)]
    if figure.quantity.place:
        names.append(figure.quantity.place.name)
    bones = {skeleton(parts[-1]).removesuffix("s") or parts[-1] for name in names if (parts := name_parts(name))}
    return bones | {f"event {event}" for event in figure.events or ()}


def _of_one_number(figures: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    """Yield pairs of one number in different documents, where that number is rare."""
    index: dict[tuple[str, float], list[int]] = defaultdict(list)
    for n, figure in enumerate(figures):
        group, value = _kind_of(figure.quantity), figure.quantity.low
        if group and value is not None and value == figure.quantity.high and value >= SMALLEST_ALARM:
            index[group, value].append(n)
    for members in index.values():
        if len(members) <= RARE:
            yield from _across(figures, members)


def _kind_of(quantity: Quantity) -> str | None:
    if quantity.measure in BEFALLING:
        return "harm"
    return "money" if quantity.measure == "money" else None


def _across(figures: Sequence[Figure], members: Iterable[int]) -> Iterator[tuple[int, int]]:
    for a, b in combinations(members, 2):
        if figures[a].document != figures[b].document:
            yield a, b


def _taken_up(figures: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    place = {(figure.document, figure.quantity.span): n for n, figure in enumerate(figures)}
    for n, figure in enumerate(figures):
        target = figure.quantity.refers_to
        if target is not None and (figure.document, target) in place:
            yield place[figure.document, target], n
