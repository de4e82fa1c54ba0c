"""Words for what the person decided, the same in every export and in plain text; the machine's word stands beside."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from libya_reader.comparison.wording import STRENGTHS, count_text, score_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.judged import Verdict
    from libya_reader.comparison.judgements.history import Step
    from libya_reader.comparison.judgements.model import Judgement, MachineWord
    from libya_reader.comparison.yaml_marks import Problem
    from libya_reader.engine.events.model import EventMention
    from libya_reader.engine.spans import TextSpan


@dataclass(frozen=True, slots=True)
class Who:
    """How the one who judged is called."""

    by: str
    whose: str


PERSON = Who("the person", "the person's")
"""In what is read by others."""
YOU = Who("you", "your")
"""On the screen."""

STATES = {
    "orphan": "orphan: not found in the texts as they are now",
    "moved": "moved: found elsewhere, or in other words",
    "anchored": "in place",
}
"""How a judgement's passage stands in the texts as they are now."""


def mention_text(mention: EventMention, verdict: Verdict | None, who: Who = PERSON) -> str:
    """Return who says that a passage tells of an event: "told .93", or the person's word and the machine's beside."""
    if verdict is None:
        return f"{STRENGTHS[mention.strength]} {score_text(mention.score)}"
    return f"{STRENGTHS[mention.strength]}: {verdict_text(verdict, who)}"


def verdict_text(verdict: Verdict, who: Who = PERSON) -> str:
    """Return the person's word with the machine's: "accepted by the person; the machine says related .34"."""
    return f"{verdict.kind} by {who.by}; {machine_text(verdict.machine)}"


def machine_text(machine: EventMention | None) -> str:
    """Return what the machine says of a passage."""
    if machine is None:
        return "the machine proposes nothing here"
    return f"the machine says {STRENGTHS[machine.strength]} {score_text(machine.score)}"


def had_said_text(machine: MachineWord | None) -> str:
    """Return what the machine said when the person judged."""
    if machine is None:
        return "the machine had said nothing"
    strength = STRENGTHS.get(machine.strength or "", "nearest passage")
    return f"the machine had said {strength} {score_text(machine.score)}"


def article_words(comparison: Comparison, event: str, document: str, who: Who = PERSON) -> Iterator[str]:
    """Yield what the person says of a whole article and an event, a sentence each; nothing where nothing."""
    if verdict := comparison.verdict(event, document):
        silent = comparison.silence(event, document)
        yield f"no counterpart, by {who.whose} word{'' if silent else ', against what is shown here'}"
        if verdict.judgement.note:
            yield f"note by {who.by}: {verdict.judgement.note}"
    if rejected := len(comparison.rejected.get((event, document), ())):
        yield f"{count_text(rejected, 'passage')} that the machine proposed, rejected by {who.by}"


def passage_words(
    comparison: Comparison, document: str, span: TextSpan, verdict: Verdict | None, who: Who = PERSON
) -> Iterator[str]:
    """Yield what else the person says of a passage: notes, and what it is pinned to."""
    notes = [verdict.judgement.note if verdict else None]
    notes += [judgement.note for judgement in comparison.notes_on(document, span)]
    yield from (f"note by {who.by}: {note}" for note in notes if note)
    for place in comparison.pinned_to(document, span):
        siglum = comparison.documents[place.document].siglum
        yield f"pinned by {who.by} together with {siglum}, characters {place.span.start}–{place.span.end}"


def grade_text(grade: Judgement, who: Who = PERSON) -> str:
    """Return the grade that the person gave an event, with what it means."""
    name = grade.grade or ""
    from libya_reader.comparison.grades import meaning_of

    meaning = meaning_of(name)
    means = f" ({meaning})" if meaning else ""
    return f"graded by {who.by}: {name}{means}{f'; {grade.note}' if grade.note else ''}"


def unread_text(problem: Problem) -> str:
    """Return that a file of judgements is left out, without the folder it lies in: exports go to others."""
    file, why = PurePath(problem.file).name, f"line {problem.line}: {problem.what}"
    return f"The person's judgements in {file} are left out, because it cannot be read: {why}"


def step_text(step: Step) -> str:
    """Return what a step back or forth did: "taken back: accepted (002)"."""
    return "; ".join(
        f"{'taken back' if change.after is None else 'decided'}: {decided_text(judgement)}"
        + (f" ({judgement.document})" if judgement.document else "")
        for change in step
        if (judgement := change.after or change.before)
    )


def decided_text(judgement: Judgement) -> str:
    """Return what was decided, in a few words: "accepted", "graded: single source"."""
    return f"graded: {judgement.grade}" if judgement.grade else judgement.kind.replace("-", " ")
