"""What is read of a figure, field by field, each with the words that it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.counted_things import measure_of
from libya_reader.comparison.figure_words import date_text, measure_name, reading_text
from libya_reader.comparison.read_fields import NOT_SAID, ReadField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.ledger import Entry
    from libya_reader.engine.mentions import NamedSpan
    from libya_reader.engine.quantities import Quantity


def figure_fields(comparison: Comparison, entry: Entry) -> Iterator[ReadField]:
    """Yield the fields of a figure; what no words tell says so."""
    quantity, text = entry.quantity, entry.document.text
    yield ReadField("number", reading_text(quantity), quantity.text, quantity.span)
    if quantity.modifier:
        yield ReadField("hedge", quantity.relation.replace("_", " "), quantity.modifier)
    yield _counted(quantity)
    yield _measure(quantity)
    yield _named("counted by", "claimant", quantity.claimant, quantity, text)
    yield _named("blamed on", "blamed", quantity.blamed, quantity, text)
    yield _named("place", "place", quantity.place, quantity, text)
    yield _date(entry)
    yield from _belongings(comparison, entry)


def _counted(quantity: Quantity) -> ReadField:
    counted = quantity.counted
    if counted is None:
        return ReadField("counts", NOT_SAID, is_told=False)
    inferred = ("understood: these words stand with another number",) if counted.elsewhere else ()
    return ReadField("counts", counted.text, span=counted.span, inferred=inferred)


def _measure(quantity: Quantity) -> ReadField:
    measure = measure_of(quantity)
    inferred = _inferred(quantity, "measure")
    return ReadField("measure", measure_name(measure), inferred=inferred, is_told=quantity.measure is not None)


def _named(name: str, what: str, named: NamedSpan | None, quantity: Quantity, text: str) -> ReadField:
    if named is None:
        return ReadField(name, NOT_SAID, is_told=False)
    words = named.span.of(text)
    shown = "" if words == named.name else words
    return ReadField(name, named.name, shown, named.span, _inferred(quantity, what))


def _inferred(quantity: Quantity, what: str) -> tuple[str, ...]:
    return tuple(reason.text for reason in quantity.reasons if reason.what == what)


def _date(entry: Entry) -> ReadField:
    date = entry.quantity.date
    if date is None:
        return ReadField("date", NOT_SAID, is_told=False)
    return ReadField("date", date_text(date, entry.document.date), span=date.span)


def _belongings(comparison: Comparison, entry: Entry) -> Iterator[ReadField]:
    """Tell to which events, to which whole and to which earlier figure it belongs."""
    quantity, text = entry.quantity, entry.document.text
    for event in sorted(entry.figure.events or ()):
        title = comparison.events_by_id[event].title
        yield ReadField("event", f"{comparison.labels[event]} {title}")
    if quantity.part_of is not None:
        yield ReadField("part of", quantity.part_of.of(text), span=quantity.part_of)
    if quantity.refers_to is not None:
        yield ReadField("takes up", quantity.refers_to.of(text), span=quantity.refers_to)
