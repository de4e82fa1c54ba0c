"""What two quantities have to do with each other, with reasons for and against."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING, Literal

from libya_reader.engine.data.counted_words import GENERIC_PERSONS, MONEY_KINDS, PEOPLE_KINDS
from libya_reader.engine.data.vague_ranges import VAGUE_RANGES
from libya_reader.engine.dates import dates_agree, dates_conflict
from libya_reader.engine.quantities.circumstances import BEFALLING
from libya_reader.engine.reasons import Reason
from libya_reader.engine.spellings import name_likeness, name_parts, spelling_likeness
from libya_reader.engine.words import same_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quantities.model import Quantity

RelationKind = Literal[
    "same claim", "same number, different thing", "same thing, different number", "same thing, compatible"
]


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity in its document, with the events that its passage tells of."""

    document: str
    quantity: Quantity
    events: frozenset[str] | None = None
    """Ids of events; `None`: unknown."""


@dataclass(frozen=True, slots=True)
class FigureRelation:
    """What two figures have to do with each other."""

    kind: RelationKind
    a: Figure
    b: Figure
    reasons: tuple[Reason, ...]


def relate(a: Figure, b: Figure) -> FigureRelation | None:
    """Return the relation of two figures, or `None` where nothing worth a reader's eye ties them."""
    if _taken_up(a, b):
        return FigureRelation("same claim", a, b, _for_taken_up(a, b))
    thing, reasons = _same_thing(a.quantity, b.quantity)
    event, told = _same_event(a, b)
    reasons = [*reasons, *told]
    if thing and event is not False:
        return _of_one_thing(a, b, reasons, event=event)
    if a.document != b.document and _equal(a.quantity, b.quantity) and deserves_alarm(a.quantity, b.quantity):
        return FigureRelation("same number, different thing", a, b, (_both(a, b), *reasons))
    return None


def deserves_alarm(a: Quantity, b: Quantity) -> bool:
    """Tell whether a hasty reader may take two equal numbers for one although they count different things.

    Both count people harmed, or what harmed them. Pirates and raiders may be the same people; killed and injured are
    two things whoever they are.
    """
    if a.measure == b.measure == "money":
        return _is_telling(a) and exclude_each_other(a, b, MONEY_KINDS)
    harm = a.measure in BEFALLING and b.measure in BEFALLING
    return harm and (a.measure != b.measure or exclude_each_other(a, b, PEOPLE_KINDS))


def exclude_each_other(a: Quantity, b: Quantity, kinds: Sequence[Sequence[frozenset[str]]]) -> bool:
    """Tell whether what two quantities count can not be one thing, by nouns of which one kind excludes the others."""
    if not (a.counted and b.counted):
        return False
    return any(
        a.counted.head in one and b.counted.head in other for family in kinds for one, other in permutations(family, 2)
    )


def _of_one_thing(a: Figure, b: Figure, reasons: list[Reason], *, event: bool | None) -> FigureRelation | None:
    fits = values_fit(a.quantity, b.quantity)
    if not fits and _may_be_some(a.quantity, b.quantity):
        return None
    if event is None:
        if not linked(a, b):
            return None
        reasons.append(Reason(speaks_for=False, what="event", text="whether both tell of one event is not said"))
    if not fits:
        text = f"{_value(a)} against {_value(b)}"
        kind: RelationKind = "same thing, different number"
        return FigureRelation(kind, a, b, (Reason(speaks_for=False, what="number", text=text), *reasons))
    if _equal(a.quantity, b.quantity) and event and not any(not reason.speaks_for for reason in reasons):
        return FigureRelation("same claim", a, b, (_both(a, b), *reasons))
    text = f"{_value(a)} and {_value(b)} can both be right"
    return FigureRelation("same thing, compatible", a, b, (Reason(speaks_for=True, what="number", text=text), *reasons))


def _same_thing(a: Quantity, b: Quantity) -> tuple[bool, list[Reason]]:
    """Tell whether two quantities count one kind of thing, and what speaks for and against it."""
    reasons: list[Reason] = []
    if a.measure is None or a.measure != b.measure or a.unit != b.unit:
        return False, [Reason(speaks_for=False, what="measure", text=f"{_measured(a)} against {_measured(b)}")]
    reasons.append(Reason(speaks_for=True, what="measure", text=f"both {a.measure}"))
    if a.span == b.part_of or b.span == a.part_of:
        return False, [Reason(speaks_for=False, what="part", text="one is a part of the other")]
    if (a.part_of is None) != (b.part_of is None) and a.of is None and b.of is None:
        return False, [Reason(speaks_for=False, what="part", text="one is a part of a larger number")]
    names = [q.counted.text if q.counted else "those not named" for q in (a, b)]
    if _share_heads(a, b):
        reasons.append(Reason(speaks_for=True, what="counted", text=f"{names[0]} and {names[1]}"))
    elif a.counted is None and b.counted is None and a.measure in BEFALLING:
        reasons.append(Reason(speaks_for=False, what="counted", text="neither says whom it counts"))
    elif a.measure in BEFALLING - {"attacks"} and not exclude_each_other(a, b, PEOPLE_KINDS):
        reasons.append(Reason(speaks_for=False, what="counted", text=f"{names[0]} need not be {names[1]}"))
    else:
        return False, [Reason(speaks_for=False, what="counted", text=f"{names[0]} against {names[1]}")]
    if a.blamed and b.blamed:
        same = _one_name(a.blamed.name, b.blamed.name)
        text = f"blamed on {a.blamed.name}" if same else f"{a.blamed.name} against {b.blamed.name}"
        reasons.append(Reason(speaks_for=same, what="blamed", text=text))
        return same, reasons
    return True, reasons


def _same_event(a: Figure, b: Figure) -> tuple[bool | None, list[Reason]]:
    """Tell whether two figures are of one event; `None` where that is not known."""
    if a.events and b.events:
        shared = a.events & b.events
        text = f"of {', '.join(sorted(shared or a.events | b.events))}"
        return bool(shared), [Reason(speaks_for=bool(shared), what="event", text=text)]
    p, q = a.quantity, b.quantity
    if p.date and q.date and dates_conflict(p.date, q.date):
        return False, [Reason(speaks_for=False, what="date", text=f"{p.date.text} against {q.date.text}")]
    if p.place and q.place:
        same = _one_name(p.place.name, q.place.name)
        text = f"both in {p.place.name}" if same else f"{p.place.name} against {q.place.name}"
        return same, [Reason(speaks_for=same, what="place", text=text)]
    if p.date and q.date and dates_agree(p.date, q.date) and p.date.day and q.date.day:
        return True, [Reason(speaks_for=True, what="date", text=f"both {p.date.text}")]
    if _particular(a) != _particular(b):
        return False, [Reason(speaks_for=False, what="event", text="one is of a particular place or day, one is not")]
    return None, []


def _particular(figure: Figure) -> bool:
    """Tell whether a figure is of a named place, day or event, and no total."""
    date = figure.quantity.date
    return bool(figure.events) or figure.quantity.place is not None or (date is not None and date.day is not None)


def linked(a: Figure, b: Figure) -> bool:
    """Tell whether anything ties two figures of one kind whose events are not known: a culprit or another name."""
    return any(_one_name(x, y) for x in keys_of(a.quantity) for y in keys_of(b.quantity))


def keys_of(quantity: Quantity) -> tuple[str, ...]:
    """Return the names by which a figure may be tied to others."""
    blamed = (quantity.blamed.name,) if quantity.blamed else ()
    return (*blamed, *quantity.names)


def values_fit(a: Quantity, b: Quantity) -> bool:
    """Tell whether two values can both be right: equal, or each within what the other leaves open."""
    low_a, high_a = _bounds(a)
    low_b, high_b = _bounds(b)
    return low_a <= high_b and low_b <= high_a


def _may_be_some(a: Quantity, b: Quantity) -> bool:
    """Tell whether those that one counts may be some of those that the other counts: two women among three people."""
    if _share_heads(a, b) or (_is_generic(a) and _is_generic(b)):
        return False
    some, people = (b, a) if _is_generic(a) else (a, b)
    return not _is_generic(people) or _bounds(some)[0] <= _bounds(people)[1]


def _bounds(quantity: Quantity) -> tuple[float, float]:
    if quantity.vague:
        words = quantity.text.lower().split()
        whole = VAGUE_RANGES.get(" ".join(words)) or VAGUE_RANGES.get(words[-1])
        return whole or (2, float("inf"))
    low = float("-inf") if quantity.low is None else quantity.low
    high = float("inf") if quantity.high is None else quantity.high
    slack = 0.1 * abs(high) if quantity.relation == "approximate" else 0.0
    return low - slack, high + slack


def _equal(a: Quantity, b: Quantity) -> bool:
    return not a.vague and (a.low, a.high) == (b.low, b.high)


def _is_telling(quantity: Quantity) -> bool:
    """Tell whether a sum is so particular that it strikes the eye when it recurs: three digits or more."""
    value = quantity.high if quantity.high is not None else quantity.low
    digits = f"{abs(value or 0):.10g}".replace(".", "").strip("0")
    return len(digits) >= 3


def _share_heads(a: Quantity, b: Quantity) -> bool:
    return bool(a.counted and b.counted and same_word(a.counted.head, b.counted.head))


def _is_generic(quantity: Quantity) -> bool:
    """Tell whether a quantity counts people without saying which, or names nothing."""
    return quantity.counted is None or quantity.counted.head in GENERIC_PERSONS


def _one_name(a: str, b: str) -> bool:
    if name_likeness(a, b):
        return True
    first, second = name_parts(a), name_parts(b)
    return bool(first and second) and bool(spelling_likeness(first[-1], second[-1])) and 1 in {len(first), len(second)}


def _taken_up(a: Figure, b: Figure) -> bool:
    if a.document != b.document:
        return False
    return a.quantity.refers_to == b.quantity.span or b.quantity.refers_to == a.quantity.span


def _for_taken_up(a: Figure, b: Figure) -> tuple[Reason, ...]:
    later = a if a.quantity.refers_to else b
    taken = tuple(reason for reason in later.quantity.reasons if "again" in reason.text)
    return (_both(a, b), *taken)


def _both(a: Figure, b: Figure) -> Reason:
    """Word the warning: "both 55; A counts cases, B counts injured"."""
    text = f"both {_value(a)}; {a.document} counts {_what(a.quantity)}, {b.document} counts {_what(b.quantity)}"
    return Reason(speaks_for=True, what="number", text=text)


def _what(quantity: Quantity) -> str:
    named = quantity.counted.text if quantity.counted else "what it does not name"
    return f"{named} ({quantity.measure})" if quantity.measure else named


def _measured(quantity: Quantity) -> str:
    return quantity.measure or (f"{quantity.counted.text}" if quantity.counted else "nothing named")


def _value(figure: Figure) -> str:
    """Give a value as written, with its hedge in its place: "up to 50, perhaps more"."""
    quantity = figure.quantity
    if quantity.modifier is None:
        return quantity.text
    before, _, after = quantity.modifier.partition(" … ")
    return f"{before} {quantity.text}, {after}" if after else f"{before} {quantity.text}"
