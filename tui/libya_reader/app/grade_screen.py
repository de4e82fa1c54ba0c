"""The card of an event's grade: what the texts speak for, and the person's choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from libya_reader.app.choice_list import ChoiceList
from libya_reader.comparison.grades import GRADES, propose_grades
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from libya_reader.comparison.comparison import Comparison


class GradeScreen(ModalScreen["str | None"]):
    """Give an event a grade; gives back its name, or `None` where the person left."""

    DEFAULT_CSS = """
    GradeScreen { align: center middle; background: $background 60%; }
    GradeScreen > Vertical {
        width: 90%; max-width: 100; height: auto; max-height: 96%;
        border: round $primary; border-title-style: bold; background: $surface; padding: 0 1;
    }
    GradeScreen VerticalScroll { height: auto; max-height: 14; }
    GradeScreen ChoiceList { height: 7; margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "leave", "Leave", show=False)]

    def __init__(self, comparison: Comparison, event: str, given: str | None) -> None:
        """Show what the texts speak for; `given` is the grade that the person gave."""
        super().__init__()
        self._comparison = comparison
        self._event = event
        self._given = given
        self._proposals = propose_grades(comparison, event)

    def compose(self) -> ComposeResult:
        """Lay the card out."""
        with Vertical() as box:
            box.border_title = f"Grade of {self._comparison.labels[self._event]}"
            box.border_subtitle = "↑↓ move · Enter give, or take back · Esc leave"
            with VerticalScroll() as reasons:
                reasons.can_focus = False
                yield Static(Content.assemble(*self._parts()))
            items = [(name, f"{name}: {meaning}") for name, meaning in GRADES.items()]
            yield ChoiceList(items, [self._given] if self._given else (), many=False, id="grades")

    def on_mount(self) -> None:
        """Give the keys to the list."""
        choices = self.query_one(ChoiceList)
        choices.focus()
        if self._given is None:
            choices.go_to(self._proposals[0].grade)

    def _parts(self) -> Iterator[tuple[str, str]]:
        yield f"{visible(self._comparison.events_by_id[self._event].title)}\n", "bold"
        yield "The texts speak for:\n", ""
        for proposal in self._proposals:
            yield f"  {proposal.grade}\n", "bold"
            for reason in proposal.reasons:
                yield (
                    f"    {'+' if reason.speaks_for else '−'} {reason.what}: ",
                    "$success" if reason.speaks_for else "$warning",
                )
                yield f"{visible(reason.text)}\n", ""
        yield "An export bears a grade only where you gave one.", "dim"

    @on(ChoiceList.Changed)
    def _give(self, event: ChoiceList.Changed) -> None:
        self.dismiss(event.choices.chosen[0])

    def action_leave(self) -> None:
        """Leave without grading."""
        self.dismiss(None)
