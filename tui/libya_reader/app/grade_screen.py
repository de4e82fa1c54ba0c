"""The card of an event's grade: what the texts speak for, and the person's choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content

from libya_reader.app.card_text import CardText
from libya_reader.app.choice_list import ChoiceList
from libya_reader.app.overlay import EdgedBox, Overlay
from libya_reader.comparison.grades import BETWEEN, GRADES, HOW_MANY, grades_in, propose_grades
from libya_reader.comparison.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from libya_reader.comparison.comparison import Comparison


class GradeScreen(Overlay[None]):
    """Give an event grades, one that counts its sources and any others beside; each is given at once."""

    DEFAULT_CSS = """
    GradeScreen { align: center middle; background: $background 60%; }
    GradeScreen > Vertical {
        width: 90%; max-width: 100; height: auto; max-height: 96%;
        border: round $primary; border-title-style: bold; background: $surface; padding: 0 1;
    }
    GradeScreen VerticalScroll { height: auto; max-height: 35vh; }
    GradeScreen ChoiceList { max-height: 45vh; margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,v", "leave", "Leave", show=False),
        Binding("pagedown", "scroll(1)", "Scroll", show=False),
        Binding("pageup", "scroll(-1)", "Scroll back", show=False),
        Binding("space", "give_and_stay", "Give", show=False, priority=True),
    ]

    def __init__(self, comparison: Comparison, event: str, given: str, give: Callable[[str], None]) -> None:
        """Show what the texts speak for; `given` is what the person gave, and `give` takes what they give now."""
        super().__init__()
        self._comparison = comparison
        self._event = event
        self._given = grades_in(given)
        self._give = give
        self._proposals = propose_grades(comparison, event)
        self._stays = False

    def compose(self) -> ComposeResult:
        """Lay the card out."""
        hints = ("Enter give, or take back", "Space several", "↑↓ move", "PgDn scroll", "Esc leave")
        with EdgedBox(f"Grade of {self._comparison.labels[self._event]}", hints):
            with VerticalScroll() as reasons:
                reasons.can_focus = False
                yield CardText(Content.assemble(*self._parts()))
            yield ChoiceList(list(self._items()), self._given, many=True, id="grades")

    def on_mount(self) -> None:
        """Give the keys to the list."""
        choices = self.query_one(ChoiceList)
        choices.focus()
        if not self._given:
            choices.go_to(self._proposals[0].grade)

    def _items(self) -> Iterator[tuple[str, str]]:
        """Yield every grade, and what the person wrote into the file in words of their own."""
        proposed = {proposal.grade for proposal in self._proposals}
        for name in dict.fromkeys((*GRADES, *self._given)):
            meaning = GRADES.get(name, "in words of your own")
            yield name, f"{visible(name)}{', proposed' if name in proposed else ''}: {meaning}"

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
    def _take(self, event: ChoiceList.Changed) -> None:
        """Give what is chosen; of two grades that count the sources the one that was there before gives way."""
        chosen = event.choices.chosen
        if len(HOW_MANY.intersection(chosen)) > 1:
            chosen = [name for name in chosen if name not in HOW_MANY or name not in self._given]
            event.choices.choose(chosen)
        self._given = tuple(chosen)
        self._give(BETWEEN.join(chosen))
        if not self._stays:
            self.dismiss(None)
        self._stays = False

    def action_give_and_stay(self) -> None:
        """Give the grade under the cursor, or take it back, and leave the card open for another."""
        self._stays = True
        self.query_one(ChoiceList).action_choose()

    def action_scroll(self, direction: int) -> None:
        """Scroll what the texts speak for by its window, one row less."""
        reasons = self.query_one(VerticalScroll)
        reasons.scroll_relative(y=direction * max(1, reasons.size.height - 1), animate=False)

    def action_leave(self) -> None:
        """Leave without grading."""
        self.dismiss(None)
