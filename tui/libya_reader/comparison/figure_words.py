"""Words for figures: how a number is read, who says so, and from which sources a range comes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from libya_reader.comparison.counted_things import OTHER, measure_of, thing_title
from libya_reader.comparison.range_bar import number_text
from libya_reader.comparison.wording import RELATION_SIGNS
from libya_reader.engine.dates import resolve_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from libya_reader.comparison.ledger import Alarm, Entry, Group, Ledger
    from libya_reader.engine.dates import DateExpression
    from libya_reader.engine.quantities import Quantity

NO_NUMBER = "no number"
MEASURE_NAMES: Mapping[str, str] = {OTHER: "no measure"}
"""Names of measures that are shown otherwise than they are written."""
BEFORE = {"approximate": "about ", "at_least": "at least ", "at_most": "at most "}


def measure_name(measure: str) -> str:
    """Return what a measure is called."""
    return MEASURE_NAMES.get(measure, measure)


def reading_text(quantity: Quantity) -> str:
    """Return how a value is read: "at most 50", "20 to 25", "5 of 20"; "no number" for a vague count."""
    numbers = [number_text(n) for n in dict.fromkeys((quantity.low, quantity.high)) if n is not None]
    if quantity.vague or not numbers:
        return NO_NUMBER
    whole = f" of {number_text(quantity.of)}" if quantity.of is not None else ""
    return f"{BEFORE.get(quantity.relation, '')}{' to '.join(numbers)}{whole}"


def date_text(date: DateExpression, published: str | None) -> str:
    """Return a date as written; for a relative one the year that it means, or that nobody can tell here."""
    if date.relative is None:
        return date.text
    resolved = resolve_date(date, published)
    if resolved.year is not None:
        return f"{date.text} ({resolved.year})"
    return f"{date.text} (relative{'' if published else ' to a day that is not known'})"


def words_text(entry: Entry) -> str:
    """Return the words of the article in one line and, where they need it, how they are read: "five raids (5)"."""
    words, reading = " ".join(entry.words_and_thing.split()), reading_text(entry.quantity)
    return words if words.startswith(reading) else f"{words} ({reading})"


def relations_text(entry: Entry, ledger: Ledger) -> str:
    """Return what a figure has to do with those of other articles, in one line."""
    others = ((tie.kind, ledger.entries[tie.number].document) for tie in entry.ties)
    abroad = (f"{kind} in {document.siglum}" for kind, document in others if document.id != entry.document.id)
    return few(dict.fromkeys(abroad), "; ") or "no counterpart found in another article"


def detail_parts(entry: Entry) -> list[str]:
    """Return what is told of a figure beside its number: measure, hedge, who counted, who is blamed, where, when."""
    quantity = entry.quantity
    measure = measure_of(quantity)
    parts = [measure] if measure != OTHER else []
    if quantity.modifier:
        parts.append(f"“{quantity.modifier}”")
    named = (("counted by", quantity.claimant), ("blamed on", quantity.blamed), ("in", quantity.place))
    parts += [f"{words} {name.name}" for words, name in named if name]
    if quantity.date:
        parts.append(quantity.date.text)
    return parts


def detail_text(entry: Entry) -> str:
    """Return the same in one line."""
    return " · ".join(detail_parts(entry)) or MEASURE_NAMES[OTHER]


def sources_text(group: Group) -> str:
    """Return the least and the largest number with their articles, and which articles tell none: never an average.

    Nothing is said of figures of which nobody says what they count: they have no range.
    """
    if not group.is_kind:
        return ""
    numbered = [entry for entry in group.entries if _ends(entry.quantity)]
    vague = dict.fromkeys(entry.document.siglum for entry in group.entries if not _ends(entry.quantity))
    parts = [_range_text(numbered)] if numbered else []
    if vague:
        parts.append(f"{NO_NUMBER} in {few(vague)}")
    return " · ".join(parts)


def _range_text(entries: Sequence[Entry]) -> str:
    least = min(min(_ends(entry.quantity)) for entry in entries)
    most = max(max(_ends(entry.quantity)) for entry in entries)
    low = [entry for entry in entries if least in _ends(entry.quantity)]
    high = [entry for entry in entries if most in _ends(entry.quantity)]
    return " to ".join(dict.fromkeys(_named_end(ends) for ends in (low, high)))


def _named_end(entries: Sequence[Entry]) -> str:
    """Return how the first figure of some is read, with every article that has it so."""
    reading = reading_text(entries[0].quantity)
    sigla = dict.fromkeys(e.document.siglum for e in entries if reading_text(e.quantity) == reading)
    return f"{reading} ({few(sigla)})"


def _ends(quantity: Quantity) -> list[float]:
    return [] if quantity.vague else [n for n in (quantity.low, quantity.high) if n is not None]


FEW = 8


def few(names: Iterable[str], between: str = ", ") -> str:
    """Return names in one line, those beyond the first few as a number."""
    held = list(names)
    more = f" and {len(held) - FEW} more" if len(held) > FEW else ""
    return between.join(held[:FEW]) + more


def alarm_title(alarm: Alarm) -> str:
    """Return what an alarm is about: "5: members killed ≠ attacks", "civilians killed: at most 50 (A) ± 60 (B)"."""
    sign = f" {RELATION_SIGNS[alarm.kind]} "
    first = alarm.entries[0].quantity
    if alarm.kind == "same number, different thing":
        things = dict.fromkeys(_thing(entry.quantity) for entry in alarm.entries)
        return f"{reading_text(replace(first, of=None))}: {sign.join(things)}"
    readings = (f"{reading_text(entry.quantity)} ({entry.document.siglum})" for entry in alarm.entries)
    return f"{thing_title([first])}: {sign.join(readings)}"


def _thing(quantity: Quantity) -> str:
    """Return what a figure counts, by its noun where that says more than the measure."""
    measured = quantity.counted is None or quantity.measure not in {"money", "percent"}
    return thing_title([quantity]) if measured or quantity.counted is None else quantity.counted.text


def doubts(alarm: Alarm) -> list[str]:
    """Return what speaks against an alarm's figures being of one thing, where it holds them to be."""
    if alarm.kind != "same thing, different number":
        return []
    return list(dict.fromkeys(r.text for r in alarm.reasons if not r.speaks_for and r.what != "number"))
