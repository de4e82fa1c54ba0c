"""The quotations view: every speaker's words, article by article, with what articles share on top."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from libya_reader.app.access import reader_app
from libya_reader.app.commands import bindings_of
from libya_reader.app.facet_screen import Facet, FacetScreen, section_start
from libya_reader.app.list_screen import GoTo
from libya_reader.app.quotation_rows import VoiceLines, voice_lines
from libya_reader.comparison.voice_words import (
    attribution,
    choice_text,
    related_text,
    speaker_name,
    totals_text,
    voice_name,
)
from libya_reader.comparison.voices import Choice, sayings_on

if TYPE_CHECKING:
    from libya_reader.app.facet_screen import FacetValue
    from libya_reader.app.item_list import ListLine
    from libya_reader.app.quotation_rows import VoiceRow
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.voices import Saying, Voice, Voices


NOTHING = "No quotation is left: 0 shows them all again."
RETOLD = "No quotation of words was found in these articles: r shows what is retold."
NOBODY = "No quotation was found in these articles."


class QuotationsScreen(FacetScreen):
    """The quotations over the whole window; it gives back the quotation's place to read, or `None`."""

    VIEW = "quotations"
    HINTS = (
        "quotations-open", "quotations-evidence", "quotations-speaker-card", "quotations-close",
        "quotations-retold", "quotations-speaker", "quotations-institution", "quotations-event", "quotations-article",
        "quotations-export", "help",
    )  # fmt: skip
    BINDINGS = bindings_of(["quotations", "everywhere"])

    def __init__(self, comparison: Comparison, number: int | None = None) -> None:
        """Show a comparison's quotations, one of them current, by its number."""
        super().__init__(comparison)
        self.choice = Choice()
        """Which quotations are shown."""
        self._wanted = None if number is None else (number, False)
        self._shown = VoiceLines()
        self._voices = comparison.voices

    # What the view says of itself

    def fill(self) -> None:
        """Show the quotations that are wanted; the current one stays current where it is among them."""
        row = self._row(self.items.item)
        wanted = self._wanted or ((row.saying.number, row.is_among_shared) if row else None)
        super().fill()
        item = self._shown.item_of(wanted[0], is_among_shared=wanted[1]) if wanted else None
        if self._shown.rows:
            self.items.go_to(item or 0)
            self._wanted = None

    def lines(self, width: int) -> list[ListLine]:
        """Return the lines of the quotations."""
        self._voices = self.comparison.voices.chosen(self.choice, self.comparison)
        self._shown = voice_lines(self._voices, width)
        if self._shown.rows:
            return self._shown.lines
        return []

    @property
    def nothing(self) -> str:
        """Whether none is left, none of words was found, or none at all."""
        if self.choice.any:
            return NOTHING
        return RETOLD if self.comparison.voices.sayings else NOBODY

    def title_line(self) -> tuple[str, str]:
        """Return what stands above: what is chosen, how many quotations that is, and what is shared."""
        sigla = {document.id: document.siglum for document in self.comparison.case.documents}
        chosen = choice_text(self.choice, self.comparison.voices, sigla, self.comparison.labels)
        title = " · ".join(["quotations", *chosen, self.comparison.case.title])
        return title, totals_text(self._voices)

    def item_line(self, item: int) -> str:
        """Return who says the current quotation, and what it has to do with others."""
        saying = self._saying(item)
        if saying is None:
            return ""
        who = speaker_name(saying)
        role = f", {saying.quotation.role}" if saying.quotation.role else ""
        related = related_text(saying, self.comparison.voices)
        return f"{saying.document.siglum} · {who}{role} · {attribution(saying)} · {related}"

    def place_of(self, item: int) -> GoTo | None:
        """Return where a quotation stands."""
        saying = self._saying(item)
        return GoTo(saying.document.id, saying.quotation.content) if saying else None

    def _row(self, item: int | None) -> VoiceRow | None:
        return self._shown.rows[item] if item is not None and item < len(self._shown.rows) else None

    def _saying(self, item: int | None) -> Saying | None:
        row = self._row(item)
        return row.saying if row else None

    @property
    def saying(self) -> Saying | None:
        """The current quotation."""
        return self._saying(self.items.item)

    # Choosing

    def facet(self, name: str) -> Facet:
        """Return what can be chosen of speakers, institutions, articles or events."""
        whole = self.comparison.voices.chosen(Choice(indirect=self.choice.indirect), self.comparison)
        if name == "speaker":
            voices = [(voice.number, f"{voice_name(voice)} ({len(voice.sayings)})") for voice in whole.voices]
            return Facet("Whose words", voices, self.choice.speaker, "Nobody is quoted.")
        if name == "institution":
            values = _institutions(whole)
            return Facet("Who speaks for", values, self.choice.institution, "No speaker is said to speak for anybody.")
        shown = {saying.number: saying.document.id for saying in whole.shown}
        if name == "document":
            articles = self.articles(Counter(shown.values()))
            return Facet("In which article", articles, self.choice.document, "Nobody is quoted.")
        counts = {
            event.id: len(shown.keys() & sayings_on(self.comparison, event.id)) for event in self.comparison.events
        }
        empty = "No quotation stands in a passage that tells of an event."
        return Facet("On which event", self.events(counts), self.choice.event, empty)

    def choose(self, name: str, value: FacetValue | None) -> None:
        """Take a choice over."""
        self.choice = replace(self.choice, **{name: value})  # type: ignore[arg-type]  # each facet's own type

    def choose_all(self) -> bool:
        """Take every choice back; return whether there was any."""
        was = self.choice.any
        self.choice = Choice(indirect=self.choice.indirect)
        return was

    def action_retold(self) -> None:
        """Show what is retold too, or quotations of words alone."""
        self.choice = replace(self.choice, indirect=not self.choice.indirect)
        self.fill()

    # Actions

    def action_section(self, steps: int) -> None:
        """Go to the first quotation of the next speaker."""
        if self.items.item is not None and self.saying:
            sections = [row.section for row in self._shown.rows]
            self.items.go_to(section_start(sections, self.items.item, steps))

    def action_evidence(self) -> None:
        """Show what is read of the current quotation, what is inferred, and what speaks for and against it."""
        if self.saying is not None:
            from libya_reader.app.quotation_card import QuotationCard

            self.app.push_screen(QuotationCard(self.comparison, self.saying))

    def action_speaker_card(self) -> None:
        """Show the current speaker's card: every title, every quotation, every article."""
        if self.saying is not None:
            from libya_reader.app.speaker_card import SpeakerCard

            self.app.push_screen(SpeakerCard(self.comparison, self._voice_of(self.saying)))

    def _voice_of(self, saying: Saying) -> Voice:
        return self.comparison.voices.voice_of(saying.number)

    def action_export(self) -> None:
        """Open the export dialogue."""
        from libya_reader.app.export_screen import ExportScreen

        self.app.push_screen(ExportScreen(self.comparison, self.choice.event))

    def action_copy(self) -> None:
        """Copy the current quotation with its speaker and place."""
        if self.saying is not None:
            from libya_reader.app.quotation_card import cited_quotation

            reader_app(self.app).copy(cited_quotation(self.saying), "quotation")


def _institutions(voices: Voices) -> list[tuple[FacetValue, str]]:
    counts = Counter[str]()
    for voice in voices.voices:
        for used in voice.institutions:
            counts[used.text] += len(voice.sayings)
    return [(name, f"{name} ({counts[name]})") for name in sorted(counts, key=lambda name: (-counts[name], name))]
