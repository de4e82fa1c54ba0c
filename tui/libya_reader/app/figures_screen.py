"""The figures view: the ledger, grouped by what is counted, with what only looks alike on top."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from libya_reader.app.access import reader_app
from libya_reader.app.commands import bindings_of
from libya_reader.app.facet_screen import Facet, FacetScreen, section_start
from libya_reader.app.figure_rows import LedgerLines, ledger_lines
from libya_reader.app.list_screen import GoTo
from libya_reader.comparison.counted_things import MEASURES, measure_of
from libya_reader.comparison.figure_words import measure_name, relations_text, words_text
from libya_reader.comparison.ledger import NOT_TOLD, SORTINGS, Filters
from libya_reader.comparison.wording import count_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.app.facet_screen import FacetValue
    from libya_reader.app.figure_rows import LedgerRow
    from libya_reader.app.item_list import ListLine
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.ledger import Entry, Sorting

NO_FIGURES = "No figure was found in these articles."
NOTHING = "No figure is left: 0 shows them all again."


class FiguresScreen(FacetScreen):
    """The ledger over the whole window; it gives back the figure's place to read, or `None`."""

    VIEW = "figures"
    HINTS = (
        "figures-open", "figures-evidence", "figures-next-group", "figures-close", "figures-sort",
        "figures-measure", "figures-claimant", "figures-article", "figures-event", "figures-export", "help",
    )  # fmt: skip
    BINDINGS = bindings_of(["figures", "everywhere"])

    def __init__(self, comparison: Comparison, number: int | None = None) -> None:
        """Show a comparison's figures, one of them current, by its number."""
        super().__init__(comparison)
        self.filters = Filters()
        """Which figures are shown."""
        self.sorting: Sorting = SORTINGS[0]
        """How the figures of each group stand."""
        self._wanted: tuple[int, bool] | None = None if number is None else (number, False)
        self._shown = LedgerLines()

    # What the view says of itself

    def fill(self) -> None:
        """Show the figures that are wanted; the current one stays current where it is among them."""
        row = self._row(self.items.item)
        wanted = self._wanted or ((row.entry.number, row.in_alarm) if row else None)
        super().fill()
        item = self._shown.item_of(wanted[0], in_alarm=wanted[1]) if wanted else None
        if self._shown.rows:
            self.items.go_to(item or 0)
            self._wanted = None

    def lines(self, width: int) -> list[ListLine]:
        """Return the lines of the ledger."""
        ledger = self.comparison.ledger.chosen(self.filters).sorted_by(self.sorting)
        self._shown = ledger_lines(ledger, width)
        return self._shown.lines

    @property
    def nothing(self) -> str:
        """Whether none is left or none was found."""
        return NOTHING if self.filters.any else NO_FIGURES

    def title_line(self) -> tuple[str, str]:
        """Return what stands above: the case, and which figures are shown in which order."""
        shown = len({row.entry.number for row in self._shown.rows if not row.in_alarm})
        total = len(self.comparison.ledger.entries)
        count = count_text(total, "figure") if shown == total else f"{shown} of {count_text(total, 'figure')}"
        only = " · ".join(["figures", *self._filter_names()])
        return f"{only} · {self.comparison.case.title}", f"{count} · by {self._sorting_name()}"

    def _sorting_name(self) -> str:
        return {"value": "value", "document": "article", "claimant": "who counted"}[self.sorting]

    def _filter_names(self) -> list[str]:
        wanted = self.filters
        names = [measure_name(wanted.measure)] if wanted.measure is not None else []
        if wanted.claimant is not None:
            names.append(f"counted by {wanted.claimant or 'nobody named'}")
        if wanted.document is not None:
            names.append(self.comparison.documents[wanted.document].siglum)
        if wanted.event is not None:
            names.append(self.comparison.labels[wanted.event])
        return names

    def item_line(self, item: int) -> str:
        """Return the words of the current figure and what it has to do with others."""
        entry = self._entry(item)
        if entry is None:
            return ""
        others = relations_text(entry, self.comparison.ledger)
        return f"{entry.document.siglum} · {words_text(entry)} · {others}"

    def place_of(self, item: int) -> GoTo | None:
        """Return where a figure stands."""
        entry = self._entry(item)
        return GoTo(entry.document.id, entry.quantity.span) if entry else None

    def _row(self, item: int | None) -> LedgerRow | None:
        return self._shown.rows[item] if item is not None and item < len(self._shown.rows) else None

    def _entry(self, item: int | None) -> Entry | None:
        row = self._row(item)
        return row.entry if row else None

    @property
    def entry(self) -> Entry | None:
        """The current figure."""
        return self._entry(self.items.item)

    # Actions

    def action_section(self, steps: int) -> None:
        """Go to the first figure of the next alarm or group."""
        item = self.items.item
        if item is not None and self._row(item):
            self.items.go_to(section_start([row.section for row in self._shown.rows], item, steps))

    def action_sort(self) -> None:
        """Order the figures of each group otherwise."""
        self.sorting = SORTINGS[(SORTINGS.index(self.sorting) + 1) % len(SORTINGS)]
        self.fill()

    # Choosing

    def facet(self, name: str) -> Facet:
        """Return what can be chosen of measures, claimants, articles or events, each with how many figures it has."""
        entries, wanted = self.comparison.ledger.entries, self.filters
        if name == "measure":
            return Facet("What befell those counted", _measures(entries), wanted.measure, NO_FIGURES)
        if name == "claimant":
            return Facet("Who counted", _claimants(entries), wanted.claimant, NO_FIGURES)
        if name == "document":
            articles = self.articles(Counter(entry.document.id for entry in entries))
            return Facet("In which article", articles, wanted.document, NO_FIGURES)
        counts = Counter(event for entry in entries for event in entry.figure.events or ())
        empty = "No figure stands in a passage that tells of an event."
        return Facet("Of which event", self.events(counts), wanted.event, empty)

    def choose(self, name: str, value: FacetValue | None) -> None:
        """Take a choice over."""
        self.filters = replace(self.filters, **{name: value})  # type: ignore[arg-type]  # each facet's own type

    def choose_all(self) -> bool:
        """Take every choice back; return whether there was any."""
        was = self.filters.any
        self.filters = Filters()
        return was

    # Looking closer, taking along

    def action_evidence(self) -> None:
        """Show what is read of the current figure, from which words, and what it has to do with others."""
        if self.entry is not None:
            from libya_reader.app.figure_card import FigureCard

            self.app.push_screen(FigureCard(self.comparison, self.entry.number))

    def action_export(self) -> None:
        """Open the export dialogue."""
        from libya_reader.app.export_screen import ExportScreen

        self.app.push_screen(ExportScreen(self.comparison, self.filters.event))

    def action_copy(self) -> None:
        """Copy the current figure with its sentence and place."""
        if self.entry is not None:
            from libya_reader.app.figure_card import cited_figure

            reader_app(self.app).copy(cited_figure(self.comparison, self.entry), "figure")


def _measures(entries: Sequence[Entry]) -> list[tuple[FacetValue, str]]:
    counts = Counter(measure_of(entry.quantity) for entry in entries)
    return [(measure, f"{measure_name(measure)} ({counts[measure]})") for measure in MEASURES if counts[measure]]


def _claimants(entries: Sequence[Entry]) -> list[tuple[FacetValue, str]]:
    counts = Counter(entry.claimant for entry in entries)
    names = sorted(counts, key=lambda name: (name == NOT_TOLD, -counts[name], name))
    return [(name, f"{name or 'nobody named'} ({counts[name]})") for name in names]
