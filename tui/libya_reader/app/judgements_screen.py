"""The list of everything the person decided, orphans on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.app.commands import bindings_of
from libya_reader.app.item_list import ListLine
from libya_reader.app.judging import agreement
from libya_reader.app.list_screen import GoTo, ListScreen
from libya_reader.app.wrapping import shorten
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import count_text, score_text

if TYPE_CHECKING:
    from libya_reader.comparison.judgements.anchored import AnchoredJudgement

STATES = {"orphan": "orphan: not found in the texts as they are now", "moved": "moved", "anchored": ""}


class JudgementsScreen(ListScreen):
    """Every judgement with its passage, its note, and the machine's word beside the person's."""

    VIEW = "judgements"
    HINTS = ("list-down", "list-open", "list-close", "help")
    BINDINGS = bindings_of(["judgements", "list", "everywhere"])

    def _ordered(self) -> list[AnchoredJudgement]:
        order = {"orphan": 0, "moved": 1, "anchored": 2}
        return sorted(self.comparison.judgements, key=lambda judged: order[judged.state])

    def lines(self, width: int) -> list[ListLine]:
        """Return a heading for each state, and three lines for each judgement."""
        lines: list[ListLine] = []
        state = None
        for n, judged in enumerate(self._ordered()):
            if judged.state != state:
                state = judged.state
                name = {"orphan": "orphans", "moved": "moved", "anchored": "in place"}[state]
                lines.append(ListLine(((f"{name:<{width}}", "heading"),)))
            lines += self._judgement_lines(n, judged, width)
        return lines or [ListLine((("You have decided nothing yet: A accepts a passage, R rejects it.", "quiet"),))]

    def _judgement_lines(self, n: int, judged: AnchoredJudgement, width: int) -> list[ListLine]:
        judgement = judged.judgement
        label = self.comparison.labels.get(judgement.event or "", judgement.event or "text")
        what = judgement.grade or judgement.kind
        machine = f"machine {score_text(judgement.machine.score)}" if judgement.machine else "machine: nothing"
        head = f"{visible(label)}  {what}  {visible(judgement.document or 'all articles')}  {machine}"
        look = "alarm" if judged.state == "orphan" else "strong"
        lines = [ListLine(((shorten(head, width), look), (f"  {STATES[judged.state]}", "quiet")), n)]
        quote = judgement.target.exact if judgement.target else ""
        for text in (f"“{quote}”" if quote else "", judgement.note or ""):
            if text:
                shown = shorten(" ".join(visible(text).split()), width - 4)
                lines.append(ListLine(((f"    {shown}", "text"),), n))
        return lines

    def title_line(self) -> tuple[str, str]:
        """Say how many there are and how often person and machine agree."""
        agreed, judged = agreement(self.comparison)
        together = f"you and the machine agree on {agreed} of {judged}" if judged else ""
        return f"judgements · {count_text(len(self.comparison.judgements), 'judgement')}", together

    def item_line(self, item: int) -> str:
        """Say when and what was decided."""
        judged = self._ordered()[item]
        return f"{judged.judgement.id} · {judged.judgement.kind} · {judged.judgement.made} · {judged.state}"

    def place_of(self, item: int) -> GoTo | None:
        """Return where the judgement's passage stands; an orphan stands nowhere."""
        judged = self._ordered()[item]
        if judged.span is None or judged.judgement.document is None:
            return None
        return GoTo(judged.judgement.document, judged.span, judged.judgement.event)
