"""The list of everything the person decided, orphans on top."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from libya_reader.app.access import first_key, reader_app
from libya_reader.app.commands import bindings_of
from libya_reader.app.item_list import LaterLine, ListLine
from libya_reader.app.judging import agreement
from libya_reader.app.list_screen import GoTo, ListScreen
from libya_reader.app.wrapping import shorten
from libya_reader.comparison.judgements.counting import why_not_counted
from libya_reader.comparison.verdict_words import STATES, decided_text
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import STRENGTHS, count_text, score_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.app.item_list import AnyLine
    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement
    from libya_reader.comparison.judgements.model import Judgement

UNASKED = frozenset({"note", "graded"})
"""Kinds of judgements on which the machine has no word."""


class JudgementsScreen(ListScreen):
    """Every judgement with its passage, its note, and the machine's word beside the person's."""

    VIEW = "judgements"
    HINTS = ("list-down", "list-open", "judgements-remove", "judgements-undo", "list-close", "help")
    BINDINGS = bindings_of(["judgements", "list", "everywhere"])

    def take(self, comparison: Comparison | None) -> None:
        """Show the judgements of a comparison as they are now."""
        if comparison is not None:
            self.comparison = comparison
            self.fill()

    def _ordered(self) -> list[AnchoredJudgement]:
        order = {state: n for n, state in enumerate(STATES)}
        return sorted(self.comparison.judgements, key=lambda judged: order[judged.state])

    def lines(self, width: int) -> Sequence[AnyLine]:
        """Return a heading for each state, and some lines for each judgement."""
        lines: list[AnyLine] = []
        state = None
        for n, judged in enumerate(self._ordered()):
            if judged.state != state:
                state = judged.state
                lines.append(ListLine(((f"{STATES[state]:<{width}}", "heading"),)))
            lines += self._judgement_lines(n, judged, width)
        return lines

    @property
    def nothing(self) -> str:
        """What there is to do in the reading view."""
        accept, reject = first_key(self.app, "accept"), first_key(self.app, "reject")
        return f"You have decided nothing yet: where you read, {accept} accepts a passage and {reject} rejects it."

    def _judgement_lines(self, n: int, judged: AnchoredJudgement, width: int) -> Iterator[AnyLine]:
        look = "alarm" if judged.state == "orphan" else "strong"
        yield LaterLine(lambda: ((shorten(self._head(judged.judgement), width), look),), n)
        for text in self._details(judged):
            yield LaterLine(partial(_detail, text, width), n)

    def _head(self, judgement: Judgement) -> str:
        comparison = self.comparison
        label = comparison.labels.get(judgement.event or "", judgement.event or "")
        names = (judgement.document, judgement.counterpart.document if judgement.counterpart else None)
        sigla = [comparison.documents[name].siglum if name in comparison.documents else name for name in names if name]
        parts = [label, decided_text(judgement), " and ".join(sigla), _machine(judgement)]
        return visible("  ".join(filter(None, parts)))

    def _details(self, judged: AnchoredJudgement) -> Iterator[str]:
        """Yield the words that it points at, the note, and why it does not count where it does not."""
        judgement = judged.judgement
        for target in (judgement.target, judgement.counterpart.target if judgement.counterpart else None):
            if target:
                yield f"“{target.exact}”"
        if judged.state == "orphan":
            yield "; ".join(judged.why_orphan)
        if judgement.note:
            yield f"note: {judgement.note}"
        if why := why_not_counted(judgement, self.comparison.events_by_id, self.comparison.overruled):
            yield why

    def title_line(self) -> tuple[str, str]:
        """Say how many there are and how often person and machine agree."""
        agreed, judged = agreement(self.comparison)
        together = f"you and the machine agree on {agreed} of {judged}" if judged else ""
        count = count_text(len(self.comparison.judgements), "judgement")
        return f"judgements · {self.comparison.case.title}", " · ".join(filter(None, [together, count]))

    def item_line(self, item: int) -> str:
        """Say when and what was decided."""
        judged = self._ordered()[item]
        parts = [judged.judgement.id, decided_text(judged.judgement), judged.judgement.made]
        return " · ".join([*filter(None, parts), STATES[judged.state]])

    def place_of(self, item: int) -> GoTo | None:
        """Return where the judgement's passage stands, or a passage of its event; an orphan stands nowhere."""
        judged = self._ordered()[item]
        judgement = judged.judgement
        if judged.span is not None and judgement.document is not None:
            return GoTo(judgement.document, judged.span, judgement.event)
        event = judgement.event
        if judged.state == "orphan" or event is None or event not in self.comparison.events_by_id:
            return None
        return self._place_of_event(event, judgement.document)

    def _place_of_event(self, event: str, document: str | None) -> GoTo | None:
        mentions = self.comparison.events_by_id[event].mentions
        first = next((mention for mention in mentions if document in {None, mention.document}), None)
        if first is not None:
            return GoTo(first.document, first.span, event)
        silence = self.comparison.silence(event, document) if document else None
        return GoTo(silence.document, silence.nearest.span, event) if silence and silence.nearest else None

    def action_open(self) -> None:
        """Go to the place of the current judgement; say why where it has none."""
        item = self.items.item
        if item is not None and self.place_of(item) is None:
            self.notify("This judgement stands nowhere in the texts as they are now.", severity="warning")
            return
        super().action_open()

    def action_remove(self) -> None:
        """Take the current judgement back."""
        judging, item = reader_app(self.app).judging, self.items.item
        name = self._ordered()[item].judgement.id if item is not None and self.comparison.judgements else ""
        if judging is not None and judging.store.get(name):
            judging.store.remove(name)
            self._refill()

    def action_undo(self) -> None:
        """Take the last change back."""
        reader_app(self.app).reading.action_undo()
        self._refill()

    def action_redo(self) -> None:
        """Make it again."""
        reader_app(self.app).reading.action_redo()
        self._refill()

    def _refill(self) -> None:
        reader = reader_app(self.app)
        reader.reading.show_judgements()
        reader.tell_saved()
        self.take(reader.reading.state.comparison)


def _detail(text: str, width: int) -> tuple[tuple[str, str], ...]:
    shown = shorten(" ".join(visible(text).split()), width - 4)
    return ((f"    {shown}", "text"),)


def _machine(judgement: Judgement) -> str:
    """Return what the machine said when the person judged."""
    machine = judgement.machine
    if judgement.kind in UNASKED:
        return ""
    if machine is None:
        return "machine: nothing"
    return f"machine: {STRENGTHS.get(machine.strength or '', 'nearest')} {score_text(machine.score)}"
