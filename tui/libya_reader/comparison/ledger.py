"""The ledger: every figure of a case, grouped by what is counted, with what only looks alike on top.

Numbers are never joined into a new one: no sums, no averages. What stands here stands in an article.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from libya_reader.comparison.counted_things import NOT_NAMED, measure_of, thing_key, thing_title
from libya_reader.comparison.range_bar import draw_axis, draw_bars, scale_of
from libya_reader.comparison.wording import ALARMS, RELATION_SIGNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.counted_things import ThingKey
    from libya_reader.engine.document import Document
    from libya_reader.engine.quantities import Figure, FigureRelation, Quantity, RelationKind
    from libya_reader.engine.reasons import Reason

Sorting = Literal["value", "document", "claimant"]
SORTINGS: tuple[Sorting, ...] = ("value", "document", "claimant")
NOT_TOLD = ""
"""The name under which figures are chosen of which no article says who counted them."""


@dataclass(frozen=True, slots=True)
class Tie:
    """What a figure has to do with another one, and why."""

    number: int
    """The other figure's index among the comparison's figures."""
    kind: RelationKind
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure in the ledger."""

    number: int
    """Its index among the comparison's figures."""
    figure: Figure
    document: Document
    ties: tuple[Tie, ...]
    """Alarms first, then by place."""
    abroad: frozenset[RelationKind]
    """The kinds of those of its ties that lead to other articles."""

    @property
    def quantity(self) -> Quantity:
        """What was counted."""
        return self.figure.quantity

    @property
    def words(self) -> str:
        """The words of the article, from the hedge to the end of what is counted."""
        return self.quantity.extent.of(self.document.text)

    @property
    def words_and_thing(self) -> str:
        """The same, with what is counted in brackets where it stands elsewhere and is understood."""
        counted = self.quantity.counted
        understood = counted is not None and not self.quantity.extent.contains(counted.span)
        return f"{self.words} [{counted.text}]" if counted and understood else self.words

    @property
    def sign(self) -> str:
        """The sign of its weightiest relation to another article, or none."""
        return next((sign for kind, sign in RELATION_SIGNS.items() if kind in self.abroad), "")

    @property
    def is_alarm(self) -> bool:
        """Whether it looks like a figure of another article and is none, or the other way round."""
        return not self.abroad.isdisjoint(ALARMS)

    @property
    def claimant(self) -> str:
        """Who counted, or `NOT_TOLD`."""
        return self.quantity.claimant.name if self.quantity.claimant else NOT_TOLD


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that count one kind of thing."""

    title: str
    measure: str
    """One of `counted_things.MEASURES`."""
    entries: tuple[Entry, ...]

    @property
    def is_kind(self) -> bool:
        """Whether its figures count one thing, so that they can be compared; else nobody says what they count."""
        return self.title != NOT_NAMED

    def bars(self, width: int) -> list[str]:
        """Return the bar of each figure on their common scale; blank ones where they cannot be compared."""
        blank = [" " * width] * len(self.entries)
        return draw_bars([entry.quantity for entry in self.entries], width) if self.is_kind else blank

    def axis(self, width: int) -> str:
        """Return the ends of the common scale."""
        return draw_axis(scale_of(entry.quantity for entry in self.entries) if self.is_kind else None, width)


@dataclass(frozen=True, slots=True)
class Alarm:
    """Figures of several articles that a hasty reader gets wrong; each pair is of this kind or one claim."""

    kind: RelationKind
    entries: tuple[Entry, ...]
    reasons: tuple[Reason, ...]
    """Of every pair, each once."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which figures are wanted; `None`: all."""

    measure: str | None = None
    claimant: str | None = None
    document: str | None = None
    event: str | None = None

    @property
    def any(self) -> bool:
        """Whether any is set."""
        return self != Filters()

    def let_through(self, entry: Entry) -> bool:
        """Tell whether a figure is wanted."""
        return (
            self.measure in {None, measure_of(entry.quantity)}
            and self.claimant in {None, entry.claimant}
            and self.document in {None, entry.document.id}
            and (self.event is None or self.event in (entry.figure.events or ()))
        )


@dataclass(frozen=True, slots=True)
class Ledger:
    """The figures of a case."""

    entries: tuple[Entry, ...]
    """By document and place; the index of each is its figure's number."""
    alarms: tuple[Alarm, ...]
    """Same number, different thing; then same thing, different number."""
    groups: tuple[Group, ...]
    """What befell people, then places, then what has a unit; at the end what has no measure."""

    def chosen(self, filters: Filters) -> Ledger:
        """Return the part that is wanted; an alarm is wanted where any of its figures is."""
        if not filters.any:
            return self
        wanted = {entry.number for entry in self.entries if filters.let_through(entry)}
        return self.only(wanted)

    def only(self, numbers: Iterable[int]) -> Ledger:
        """Return the part that holds figures by their numbers, with every alarm that any of them has part in."""
        wanted = frozenset(numbers)
        alarms = tuple(alarm for alarm in self.alarms if any(e.number in wanted for e in alarm.entries))
        groups = (replace(g, entries=tuple(e for e in g.entries if e.number in wanted)) for g in self.groups)
        return replace(self, alarms=alarms, groups=tuple(group for group in groups if group.entries))

    def sorted_by(self, sorting: Sorting) -> Ledger:
        """Return the same with the figures of each group in another order."""
        key = _KEYS[sorting]
        groups = tuple(replace(g, entries=tuple(sorted(g.entries, key=key))) for g in self.groups)
        return replace(self, groups=groups)


def _by_value(entry: Entry) -> tuple[bool, float, float, int]:
    """Order by the least number that is told, what tells none last."""
    low, high = entry.quantity.low, entry.quantity.high
    told = [n for n in (low, high) if n is not None]
    if entry.quantity.vague or not told:
        return True, 0, 0, entry.number
    return False, told[0], told[-1], entry.number


_KEYS: Mapping[Sorting, Callable[[Entry], tuple[object, ...]]] = {
    "value": _by_value,
    "document": lambda entry: (entry.number,),
    "claimant": lambda entry: (entry.claimant == NOT_TOLD, entry.claimant, entry.number),
}


def build_ledger(comparison: Comparison) -> Ledger:
    """Return the ledger of a comparison, each group by value. Its time grows with the figures and their relations."""
    entries = _entries(comparison)
    ledger = Ledger(entries, _alarms(comparison.figure_relations, entries), _groups(entries))
    return ledger.sorted_by("value")


def _entries(comparison: Comparison) -> tuple[Entry, ...]:
    places = {(f.document, f.quantity.span): n for n, f in enumerate(comparison.figures)}
    ties: defaultdict[int, list[Tie]] = defaultdict(list)
    for relation in comparison.figure_relations:
        a, b = (places[side.document, side.quantity.span] for side in (relation.a, relation.b))
        ties[a].append(Tie(b, relation.kind, relation.reasons))
        ties[b].append(Tie(a, relation.kind, relation.reasons))
    order = {kind: n for n, kind in enumerate(RELATION_SIGNS)}
    figures = comparison.figures
    return tuple(
        Entry(
            n,
            figure,
            comparison.documents[figure.document],
            tuple(sorted(ties[n], key=lambda tie: (order[tie.kind], tie.number))),
            frozenset(tie.kind for tie in ties[n] if figures[tie.number].document != figure.document),
        )
        for n, figure in enumerate(figures)
    )


# Groups


def _groups(entries: Sequence[Entry]) -> tuple[Group, ...]:
    held: defaultdict[ThingKey, list[Entry]] = defaultdict(list)
    for entry in entries:
        held[thing_key(entry.quantity)].append(entry)
    return tuple(
        Group(thing_title(e.quantity for e in held[key]), measure_of(held[key][0].quantity), tuple(held[key]))
        for key in sorted(held, key=lambda key: (key[0], *_weight(held[key])))
    )


def _weight(entries: Sequence[Entry]) -> tuple[int, int, int]:
    """Order the kinds of one measure: those of most articles first, then of most figures, then by place."""
    return -len({entry.document.id for entry in entries}), -len(entries), entries[0].number


# Alarms


def _alarms(relations: Sequence[FigureRelation], entries: Sequence[Entry]) -> tuple[Alarm, ...]:
    """Join the pairs of each kind into as few alarms as can be said of every pair in them."""
    places = {(e.figure.document, e.quantity.span): e.number for e in entries}
    found: list[Alarm] = []
    for kind in ALARMS:
        pairs = [
            tuple(sorted(places[side.document, side.quantity.span] for side in (r.a, r.b)))
            for r in relations
            if r.kind == kind and r.a.document != r.b.document
        ]
        found += (_alarm(kind, members, entries) for members in _cliques(kind, sorted(pairs), entries))
    return tuple(found)


def _cliques(kind: RelationKind, pairs: Iterable[tuple[int, ...]], entries: Sequence[Entry]) -> list[list[int]]:
    """Put each pair into the first group all of whose members it fits, or into a new one."""
    groups: list[list[int]] = []
    of: defaultdict[int, list[int]] = defaultdict(list)
    for pair in pairs:
        near = dict.fromkeys(n for member in pair for n in of[member])
        home = next((n for n in near if all(_fits(kind, member, groups[n], entries) for member in pair)), None)
        if home is None:
            home = len(groups)
            groups.append([])
        for member in pair:
            if member not in groups[home]:
                groups[home].append(member)
                of[member].append(home)
    return groups


def _fits(kind: RelationKind, number: int, group: Sequence[int], entries: Sequence[Entry]) -> bool:
    """Tell whether a figure stands in this relation to all of a group, or is one of them told again.

    Where it is the number that is the same, so may be the thing: two figures of one kind then differ from a third.
    """
    entry = entries[number]
    kinds = {tie.number: tie.kind for tie in entry.ties}
    fitting = {kind, "same claim"}
    alike = kind == "same number, different thing"
    return all(
        member == number
        or kinds.get(member) in fitting
        or (alike and thing_key(entries[member].quantity) == thing_key(entry.quantity))
        for member in group
    )


def _alarm(kind: RelationKind, members: Iterable[int], entries: Sequence[Entry]) -> Alarm:
    numbers = sorted(members)
    ties = (tie for n in numbers for tie in entries[n].ties if tie.kind == kind and tie.number in numbers)
    reasons = dict.fromkeys(reason for tie in ties for reason in tie.reasons)
    return Alarm(kind, tuple(entries[n] for n in numbers), tuple(reasons))
