"""What the keys for judgements do in the reading view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.app.access import reader_app
from libya_reader.app.columns_screen import ColumnsScreen
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from libya_reader.app.judging import Judging, Passage
    from libya_reader.app.list_screen import GoTo
    from libya_reader.comparison.judgements.history import Step
    from libya_reader.comparison.judgements.model import Kind

NO_EVENT = ""
"""Chosen for a pair that belongs to no event."""


class JudgingScreen(ColumnsScreen):
    """The reading view's part that takes down what the person decides."""

    def show_judgements(self) -> None:
        """Show everything as the person has it now."""
        judging = self._judging()
        if judging is not None:
            before, self.state.comparison = self.state.comparison, judging.comparison()
            self.redraw()
            if before is not None and before.told_of_events != self.state.comparison.told_of_events:
                reader_app(self.app).read_findings(self.state.comparison)

    def _judging(self) -> Judging | None:
        judging = reader_app(self.app).judging
        if judging is None:
            self.notify("The articles are still being read.", severity="warning")
        return judging

    def _here(self) -> Passage | None:
        """Return the passage under the cursor."""
        cursor = self.state.cursor(self.state.document)
        return (self.state.document, cursor) if cursor is not None else None

    def _changed(self) -> None:
        """Show what was decided, and whether it is saved."""
        self.show_judgements()
        reader_app(self.app).tell_saved()

    # Passages of an event

    def action_accept(self) -> None:
        """Accept the passage under the cursor; where the machine proposed nothing, add it to an event."""
        comparison = self.state.comparison
        if comparison is None or self._here() is None:
            return
        if not comparison.events:
            self.notify("There is no event that it could tell of; a note or a pin needs none.", severity="warning")
        elif self.state.mention_at_cursor(self.state.document) or self._rejected_here():
            self._decide("accepted")
        else:
            self._choose_event("The passage tells of …", self._add_to)

    def _choose_event(self, title: str, take: Callable[[str | None], None], *, none: bool = False) -> None:
        from libya_reader.app.choice_screen import ChoiceScreen

        comparison = self.state.comparison
        assert comparison is not None
        items = [(event.id, f"{comparison.labels[event.id]} {visible(event.title)}") for event in comparison.events]
        items = [(NO_EVENT, "no event: the two passages alone"), *items] if none else items
        self.app.push_screen(ChoiceScreen(title, items, NO_EVENT if none else self.state.event or items[0][0]), take)

    def _add_to(self, event: str | None) -> None:
        here = self._here()
        if event is None or here is None:
            return
        self.state.event = event
        if self.state.mention_at_cursor(self.state.document) is None or not self._is_accepted(event, here):
            self._decide("accepted")
        self.redraw(level=True)

    def _is_accepted(self, event: str, here: Passage) -> bool:
        from libya_reader.comparison.judged import same_passage

        verdicts = self.state.comparison.verdicts if self.state.comparison else {}
        return any(
            (name, document) == (event, here[0]) and span is not None and same_passage(span, here[1])
            for name, document, span in verdicts
        )

    def action_reject(self) -> None:
        """Reject the passage under the cursor."""
        if not self.has_event():
            return
        if self.state.mention_at_cursor(self.state.document) or self._rejected_here():
            self._decide("rejected")
        else:
            self.notify("The passage under the cursor is not shown as telling of it.", severity="warning")

    def _rejected_here(self) -> bool:
        from libya_reader.comparison.judged import same_passage

        here, comparison, event = self._here(), self.state.comparison, self.state.event
        if comparison is None or event is None or here is None:
            return False
        return any(same_passage(mention.span, here[1]) for mention in comparison.rejected.get((event, here[0]), ()))

    def _decide(self, kind: Kind) -> None:
        judging, here, event = self._judging(), self._here(), self.state.event
        if judging is None or here is None or event is None:
            return
        mention = self.state.mention_at_cursor(self.state.document)
        judging.decide(kind, event, (here[0], mention.span if mention else here[1]))
        self._changed()

    def action_no_counterpart(self) -> None:
        """Assert that the current article has no counterpart for the event."""
        judging, state = self._judging(), self.state
        if judging is None or not self.has_event() or state.comparison is None or state.event is None:
            return
        said = state.comparison.verdict(state.event, state.document)
        if said is None and state.comparison.silence(state.event, state.document) is None:
            self.notify("This article tells of it; reject its passages first.", severity="warning")
            return
        judging.assert_silence(state.event, state.document)
        self._changed()

    # Pairs

    def action_pin(self) -> None:
        """Take the passage under the cursor as the first of two, or pin it together with the first."""
        judging, here, first = self._judging(), self._here(), self.state.pinning
        if judging is None or here is None:
            return
        if first is None or first[0] == here[0]:
            self.state.pinning = None if first == here else here
            self.redraw()
            if self.state.pinning:
                self.notify("Now go to the passage of another article and pin again; Escape leaves it.")
        elif self.state.event is None or judging.is_pinned(first, here) or self._tell_of_event(first, here):
            self._pin(self.state.event or NO_EVENT)
        else:
            self._choose_event("Both passages tell of …", self._pin, none=True)

    def _tell_of_event(self, *passages: Passage) -> bool:
        """Tell whether any of these passages is shown as telling of the current event, or near it."""
        from libya_reader.comparison.judged import same_passage

        comparison, event = self.state.comparison, self.state.event
        return any(
            same_passage(mention.span, span)
            for name, span in passages
            for mention in (comparison.mentions(event, name) if comparison and event else ())
        )

    def _pin(self, event: str | None) -> None:
        judging, here, first = self._judging(), self._here(), self.state.pinning
        if judging is None or here is None or first is None or event is None:
            return
        self.state.pinning = None
        pinned = judging.pin(event or None, first, here)
        self._changed()
        label = self.state.comparison.labels.get(event) if self.state.comparison else None
        self.notify(f"Pinned together{f', of {label}' if label else ', of no event'}." if pinned else "Pin taken back.")

    def end_pinning(self) -> None:
        """Leave the first of two passages."""
        if self.state.pinning is not None:
            self.state.pinning = None
            self.redraw()

    # Notes, grades

    def action_note(self) -> None:
        """Write a note on the passage under the cursor."""
        judging, here, comparison = self._judging(), self._here(), self.state.comparison
        if judging is None or here is None or comparison is None:
            return
        from libya_reader.app.note_screen import NoteScreen

        before = judging.note_on(here)

        def keep(text: str | None) -> None:
            if text is not None:
                judging.take_note(here, text)
                self._changed()

        title = f"Note on {visible(comparison.documents[here[0]].siglum)}, characters {here[1].start}–{here[1].end}"
        self.app.push_screen(NoteScreen(title, (before.note or "") if before else ""), keep)

    def action_grade(self) -> None:
        """Show what speaks for a grade of the current event, and give it one."""
        judging, comparison, event = self._judging(), self.state.comparison, self.state.event
        if judging is None or not self.has_event() or comparison is None or event is None:
            return
        from libya_reader.app.grade_screen import GradeScreen

        given = comparison.grade(event)

        def give(grade: str) -> None:
            judging.grade(event, grade)
            self._changed()

        self.app.push_screen(GradeScreen(comparison, event, (given.grade or "") if given else "", give))

    # All of them

    def action_undo(self) -> None:
        """Take the last judgement back."""
        judging = self._judging()
        if judging is not None:
            self.tell_step(judging.store.undo(), "There is nothing to take back.")

    def action_redo(self) -> None:
        """Make the judgement again that was taken back."""
        judging = self._judging()
        if judging is not None:
            self.tell_step(judging.store.redo(), "There is nothing to make again.")

    def tell_step(self, step: Step | None, nothing: str) -> None:
        """Show what a step changed, and say it."""
        from libya_reader.comparison.verdict_words import step_text

        if step is None:
            self.notify(nothing, severity="warning")
            return
        self._changed()
        self.notify(visible(step_text(step)), markup=False, timeout=3)

    def action_rejected(self) -> None:
        """Show rejected passages, struck through, or hide them."""
        self.state.show_rejected = not self.state.show_rejected
        self.notify(f"Rejected passages are {'shown' if self.state.show_rejected else 'hidden'}.", timeout=2)
        self.redraw()

    def action_judgements(self) -> None:
        """Show the list of all judgements."""
        if self.state.comparison is not None and self._judging() is not None:
            from libya_reader.app.judgements_screen import JudgementsScreen

            self.app.push_screen(JudgementsScreen(self.state.comparison), self.go_to_place)

    def go_to_place(self, place: GoTo | None) -> None:
        """Go to a place that was chosen in a list."""
        raise NotImplementedError
