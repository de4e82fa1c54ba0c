"""What the keys of the reading view do that look closer at something, or take it along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.app.access import reader_app
from libya_reader.app.searching_actions import SearchingScreen

if TYPE_CHECKING:
    from libya_reader.engine.spans import TextSpan


class LookingScreen(SearchingScreen):
    """The reading view's part that opens cards, tables and dialogues, and copies."""

    def action_evidence(self) -> None:
        """Show the card of what is walked, or of what speaks for and against the current event in this article."""
        if self.show_step_card():
            return
        if self.has_event() and self.state.comparison and self.state.event:
            from libya_reader.app.evidence_screen import EvidenceScreen

            cursor = self.state.cursor(self.state.document)
            screen = EvidenceScreen(self.state.comparison, self.state.event, self.state.document, cursor, judges=True)
            self.app.push_screen(screen, self._judged_on_card)

    def _judged_on_card(self, action: str | None) -> None:
        """Do what was decided on the card."""
        if action is not None:
            self.call_later(self.run_action, action)

    def action_pairs(self) -> None:
        """Show what aligns with the passage under the cursor."""
        comparison, cursor = self.state.comparison, self.state.cursor(self.state.document)
        if comparison is None or not comparison.is_aligned:
            self.notify("The passages are still being aligned.", severity="warning")
            return
        if cursor is None:
            self.notify("This article holds no passage.", severity="warning")
            return
        from libya_reader.app.pairs_screen import PairsScreen

        self.app.push_screen(PairsScreen(comparison, self.state.document, cursor))

    def action_aligned(self) -> None:
        """Show the table of excerpts."""
        state = self.state
        if self.has_event() and state.comparison and state.event:
            from libya_reader.app.aligned_screen import AlignedScreen

            screen = AlignedScreen(state.comparison, state.event, state.document, rejected=state.show_rejected)
            self.app.push_screen(screen, self._opened_from_table)

    def _opened_from_table(self, chosen: tuple[str, str] | None) -> None:
        if chosen is not None:
            self.go_to_event(*chosen)

    def action_export(self) -> None:
        """Open the export dialogue."""
        if self.state.comparison is None:
            self.has_event()
        else:
            from libya_reader.app.export_screen import ExportScreen

            self.app.push_screen(ExportScreen(self.state.comparison, self.state.event))

    def action_help(self) -> None:
        """Show the keys."""
        from libya_reader.app.help_screen import HelpScreen

        self.app.push_screen(HelpScreen("reading", reader_app(self.app).keys_by_command()))

    def action_copy(self) -> None:
        """Copy the passage under the cursor with its article and place."""
        from libya_reader.app.clipboard import cited

        cursor = self.state.cursor(self.state.document)
        if cursor is None:
            self.notify("There is no passage to copy.", severity="warning")
        else:
            document = next(d for d in self.case.documents if d.id == self.state.document)
            reader_app(self.app).copy(cited(document, cursor), "passage")

    def action_copy_event(self) -> None:
        """Copy the excerpts of the current event."""
        if self.has_event() and self.state.comparison and self.state.event:
            from libya_reader.comparison.exports import render_export

            reader_app(self.app).copy(
                render_export(self.state.comparison, [self.state.event], "markdown"), "event's excerpts"
            )

    def go_to_event(self, event: str, document: str | None = None, span: TextSpan | None = None) -> None:
        """Make an event current."""
        raise NotImplementedError
