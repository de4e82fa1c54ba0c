"""What the keys for judgements do in the reading view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.app.access import reader_app
from libya_reader.app.columns_screen import ColumnsScreen
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from libya_reader.app.judging import Judging
    from libya_reader.app.list_screen import GoTo
    from libya_reader.comparison.judgements.model import Kind
    from libya_reader.engine.spans import TextSpan


class JudgingScreen(ColumnsScreen):
    """The reading view's part that takes down what the person decides."""

    _pinned: tuple[str, TextSpan] | None = None
    """The first of two passages that are being pinned together."""

    def show_judgements(self) -> None:
        """Show everything as the person has it now."""
        judging = self._judging()
        if judging is not None:
            self.state.comparison = judging.comparison()
            self.redraw()

    def _judging(self) -> Judging | None:
        judging = reader_app(self.app).judging
        if judging is None:
            self.notify("The articles are still being read.", severity="warning")
        return judging

    def _changed(self) -> None:
        """Show what was decided, and whether it is saved."""
        self.show_judgements()
        reader_app(self.app).tell_saved()

    def action_accept(self) -> None:
        """Accept the passage under the cursor; where the machine proposed nothing, add it to an event."""
        comparison, cursor = self.state.comparison, self.state.cursor(self.state.document)
        if comparison is None or cursor is None or not comparison.events:
            return
        if self.state.mention_at_cursor(self.state.document) or self._rejected_here():
            self._decide("accepted")
            return
        from libya_reader.app.choice_screen import ChoiceScreen

        items = [(event.id, f"{comparison.labels[event.id]} {visible(event.title)}") for event in comparison.events]
        screen = ChoiceScreen("The passage tells of …", items, self.state.event or items[0][0])
        self.app.push_screen(screen, self._add_to)

    def _add_to(self, event: str | None) -> None:
        if event is not None:
            self.state.event = event
            self._decide("accepted")

    def action_reject(self) -> None:
        """Reject the passage under the cursor."""
        if self.state.mention_at_cursor(self.state.document) or self._rejected_here():
            self._decide("rejected")
        else:
            self.notify("The passage under the cursor is not shown as telling of it.", severity="warning")

    def _rejected_here(self) -> bool:
        cursor, event, name = self.state.cursor(self.state.document), self.state.event, self.state.document
        comparison = self.state.comparison
        if comparison is None or event is None or cursor is None:
            return False
        return any(mention.span.overlap(cursor) for mention in comparison.rejected.get((event, name), ()))

    def _decide(self, kind: Kind) -> None:
        judging, state = self._judging(), self.state
        cursor = state.cursor(state.document)
        if judging is None or state.comparison is None or state.event is None or cursor is None:
            return
        proposed = (
            *state.comparison.mentions(state.event, state.document),
            *state.comparison.rejected.get((state.event, state.document), ()),
        )
        mention = next((m for m in proposed if m.span.overlap(cursor)), None)
        judging.decide(kind, state.event, state.document, mention.span if mention else cursor, mention)
        self._changed()

    def action_no_counterpart(self) -> None:
        """Assert that the current article has no counterpart for the event."""
        judging, state = self._judging(), self.state
        if judging is None or state.comparison is None or state.event is None:
            return
        if state.comparison.silence(state.event, state.document) is None:
            self.notify("This article tells of it; reject its passages first.", severity="warning")
            return
        judging.assert_silence(state.event, state.document)
        self._changed()

    def action_pin(self) -> None:
        """Take the passage under the cursor as the first of two, or pin it together with the first."""
        judging, state = self._judging(), self.state
        cursor = state.cursor(state.document)
        if judging is None or cursor is None:
            return
        if self._pinned is None or self._pinned[0] == state.document:
            self._pinned = state.document, cursor
            self.notify("Now the passage of another article, and pin again; Escape leaves it.")
            return
        judging.pin(state.event, self._pinned, (state.document, cursor))
        self._pinned = None
        self._changed()

    def action_note(self) -> None:
        """Write a note on the passage under the cursor."""
        judging, state = self._judging(), self.state
        cursor = state.cursor(state.document)
        if judging is None or cursor is None or state.comparison is None:
            return
        from libya_reader.app.note_screen import NoteScreen

        document, before = state.document, judging.note_on(state.document, cursor)

        def keep(text: str | None) -> None:
            if text is not None:
                judging.take_note(document, cursor, text)
                self._changed()

        siglum = visible(state.comparison.documents[document].siglum)
        title = f"Note on {siglum}, characters {cursor.start}–{cursor.end}"
        self.app.push_screen(NoteScreen(title, (before.note or "") if before else ""), keep)

    def action_undo(self) -> None:
        """Take the last judgement back."""
        judging = self._judging()
        if judging is not None:
            if judging.store.undo() is None:
                self.notify("There is nothing to take back.", severity="warning")
            self._changed()

    def action_redo(self) -> None:
        """Make the judgement again that was taken back."""
        judging = self._judging()
        if judging is not None:
            if judging.store.redo() is None:
                self.notify("There is nothing to make again.", severity="warning")
            self._changed()

    def action_rejected(self) -> None:
        """Show rejected passages, struck through, or hide them."""
        self.state.show_rejected = not self.state.show_rejected
        self.redraw()

    def action_judgements(self) -> None:
        """Show the list of all judgements."""
        if self.state.comparison is not None and self._judging() is not None:
            from libya_reader.app.judgements_screen import JudgementsScreen

            self.app.push_screen(JudgementsScreen(self.state.comparison), self.go_to_place)

    def go_to_place(self, place: GoTo | None) -> None:
        """Go to a place that was chosen in a list."""
        raise NotImplementedError

    def action_grade(self) -> None:
        """Show what speaks for a grade of the current event, and give it one."""
        judging, state = self._judging(), self.state
        if judging is None or state.comparison is None or state.event is None:
            return
        from libya_reader.app.grade_screen import GradeScreen

        event, given = state.event, judging.grade_of(state.event)

        def take(grade: str | None) -> None:
            if grade is not None:
                judging.grade(event, grade)
                self._changed()

        self.app.push_screen(GradeScreen(state.comparison, event, given.grade if given else None), take)
