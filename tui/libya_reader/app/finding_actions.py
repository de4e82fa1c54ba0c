"""What the keys for figures and quotations do in the reading view: the ledger, the quotations view, the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.app.judging_actions import JudgingScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.app.list_screen import GoTo
    from libya_reader.app.walk import Step, WalkKind
    from libya_reader.comparison.comparison import Comparison


class FindingsReading(JudgingScreen):
    """The reading view's part that opens the ledger, the quotations view, and the cards of figures and quotations."""

    def action_figures(self) -> None:
        """Show the ledger, at the figure that is current."""
        comparison = self._read_findings("figures")
        if comparison is None:
            return
        from libya_reader.app.figures_screen import FiguresScreen

        step = self._current("figure")
        self.app.push_screen(FiguresScreen(comparison, step.number if step else None), self._go_to_figure)

    def action_quotations(self) -> None:
        """Show the quotations by speaker, at the one that is current."""
        comparison = self._read_findings("quotations")
        if comparison is None:
            return
        from libya_reader.app.quotations_screen import QuotationsScreen

        step = self._current("quotation")
        saying = comparison.voices.saying_at(step.document, step.number) if step else None
        screen = QuotationsScreen(comparison, saying.number if saying else None)
        self.app.push_screen(screen, self._go_to_quotation)

    def _read_findings(self, what: str) -> Comparison | None:
        if self.state.comparison is None or self.state.findings is None:
            self.notify(f"The {what} are still being read.", severity="warning")
            return None
        return self.state.comparison

    def _current(self, kind: WalkKind) -> Step | None:
        step = self.state.step
        return step if step and step.kind == kind else None

    def _go_to_figure(self, place: GoTo | None) -> None:
        if self.state.findings:
            self._walk_from(self.state.findings.figures, place)

    def _go_to_quotation(self, place: GoTo | None) -> None:
        """Walk the quotations from the one that was chosen; what is retold is no step of the walk, and only gone to."""
        if self.state.findings and not self._walk_from(self.state.findings.quotations, place):
            self.state.walk = None if place else self.state.walk
            self.go_to_place(place)

    def _walk_from(self, steps: Sequence[Step], place: GoTo | None) -> bool:
        """Walk from the figure or quotation that stands at a place; return whether one does."""
        for n, step in enumerate(steps if place else ()):
            if place and (step.document, step.span) == (place.document, place.span):
                from libya_reader.app.walk import Walk

                self.state.walk = Walk(steps, n)
                self.go_to_step(step)
                return True
        return False

    def show_step_card(self) -> bool:
        """Show the card of the current figure or quotation; return whether there is one."""
        step, comparison = self.state.step, self.state.comparison
        if comparison is None or step is None:
            return False
        if step.kind == "figure":
            from libya_reader.app.figure_card import FigureCard

            self.app.push_screen(FigureCard(comparison, step.number))
        else:
            from libya_reader.app.quotation_card import QuotationCard

            saying = comparison.voices.saying_at(step.document, step.number)
            self.app.push_screen(QuotationCard(comparison, saying))
        return True

    def go_to_step(self, step: Step) -> None:
        """Go to a figure or quotation of a walk."""
        raise NotImplementedError

    def go_to_place(self, place: GoTo | None) -> None:
        """Go to a place."""
        raise NotImplementedError
