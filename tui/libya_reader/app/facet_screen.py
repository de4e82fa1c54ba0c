"""What the views share that show a part of a list: whose, of what, in which article, on which event."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from libya_reader.app.list_screen import ListScreen
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FacetValue = str | int
ALL = "all"
"""What no choice is called; the other choices are called by their number."""


def section_start(sections: Sequence[int], item: int, steps: int) -> int:
    """Return the first item of the section so many places further; back, of this one before the others.

    `sections` are those of the items, in order.
    """
    firsts = [n for n, section in enumerate(sections) if n == 0 or sections[n - 1] != section]
    at = bisect_right(firsts, item) - 1
    if steps < 0 and firsts[at] != item:
        steps += 1
    return firsts[max(0, min(at + steps, len(firsts) - 1))]


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing by which a list is cut down."""

    title: str
    """What is asked."""
    values: Sequence[tuple[FacetValue, str]]
    """What can be chosen, each with what it is called."""
    chosen: FacetValue | None
    """`None`: all."""
    empty: str
    """What is said where there is nothing to choose."""


class FacetScreen(ListScreen):
    """A list of which the person may show a part."""

    def facet(self, name: str) -> Facet:
        """Return a facet by its name."""
        raise NotImplementedError

    def choose(self, name: str, value: FacetValue | None) -> None:
        """Take a choice over; `None` is all."""
        raise NotImplementedError

    def choose_all(self) -> bool:
        """Take every choice back; return whether there was any."""
        raise NotImplementedError

    def articles(self, counts: Mapping[str, int]) -> list[tuple[FacetValue, str]]:
        """Return every article to choose from, each with how many items it has."""
        documents = self.comparison.case.documents
        names = {d.id: d.siglum if d.title == d.siglum else f"{d.siglum} {d.title}" for d in documents}
        return [(name, f"{title} ({counts.get(name, 0)})") for name, title in names.items()]

    def events(self, counts: Mapping[str, int]) -> list[tuple[FacetValue, str]]:
        """Return the events to choose from that have any items, each with how many."""
        labels = self.comparison.labels
        wanted = [event for event in self.comparison.events if counts.get(event.id)]
        return [(event.id, f"{labels[event.id]} {event.title} ({counts[event.id]})") for event in wanted]

    def action_filter(self, name: str) -> None:
        """Let the person choose what is shown."""
        from libya_reader.app.choice_screen import ChoiceScreen

        facet = self.facet(name)
        if not facet.values:
            self.notify(facet.empty, severity="warning")
            return
        values = [value for value, _ in facet.values]
        items = [(ALL, "all"), *((str(n), visible(text)) for n, (_, text) in enumerate(facet.values))]
        chosen = str(values.index(facet.chosen)) if facet.chosen in values else ALL
        self.app.push_screen(ChoiceScreen(facet.title, items, chosen), partial(self._take, name, values))

    def _take(self, name: str, values: Sequence[FacetValue], chosen: str | None) -> None:
        if chosen is not None:
            self.choose(name, None if chosen == ALL else values[int(chosen)])
            self.fill()

    def action_all(self) -> None:
        """Show everything again."""
        if self.choose_all():
            self.fill()

    def action_close(self) -> None:
        """Show everything again where a part is shown, else go back to where the reading view was."""
        if self.choose_all():
            self.fill()
        else:
            self.dismiss(None)
