"""What the keys for figures do in the reading view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.app.judging_actions import JudgingScreen

if TYPE_CHECKING:
    from libya_reader.app.list_screen import GoTo
    from libya_reader.app.walk import Step


class FiguresReading(JudgingScreen):
    """The reading view's part that opens the ledger and the card of a figure."""

    def action_figures(self) -> None:
        """Show the ledger, at the figure that is current."""
        if self.state.comparison is None or self.state.findings is None:
            self.notify("The figures are still being read.", severity="warning")
            return
        from libya_reader.app.figures_screen import FiguresScreen

        step = self.state.step
        number = step.number if step and step.kind == "figure" else None
        self.app.push_screen(FiguresScreen(self.state.comparison, number), self._go_to_figure)

    def _go_to_figure(self, place: GoTo | None) -> None:
        """Walk the figures from the one that stands at a place."""
        from libya_reader.app.walk import Walk

        figures = self.state.findings.figures if self.state.findings and place else ()
        for n, step in enumerate(figures):
            if place and (step.document, step.span) == (place.document, place.span):
                self.state.walk = Walk(figures, n)
                self.go_to_step(step)
                return

    def show_figure_card(self) -> bool:
        """Show the card of the current figure; return whether there is one."""
        step, comparison = self.state.step, self.state.comparison
        if comparison is None or step is None or step.kind != "figure":
            return False
        from libya_reader.app.figure_card import FigureCard

        self.app.push_screen(FigureCard(comparison, step.number))
        return True

    def go_to_step(self, step: Step) -> None:
        """Go to a figure or quotation of a walk."""
        raise NotImplementedError
