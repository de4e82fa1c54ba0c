"""What the columns draw of figures and quotations, made once for a comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.app.marks import Highlight, PassageMark, PlacedItems
from libya_reader.app.row_painter import NAME_CELLS
from libya_reader.app.walk import figure_steps, quotation_steps
from libya_reader.comparison.visible import visible
from libya_reader.comparison.voice_words import begins_inferred, ends_inferred

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from libya_reader.app.walk import Step
    from libya_reader.comparison.comparison import Comparison


@dataclass(frozen=True, slots=True)
class Findings:
    """Figures and quotations of a comparison, ready to walk and to draw."""

    figures: Sequence[Step]
    quotations: Sequence[Step]
    layers: Mapping[str, tuple[PlacedItems[Highlight], ...]]
    """By document, what is laid over its text at rest: quotations, then figures."""
    speakers: Mapping[str, PlacedItems[PassageMark]]
    """By document, its quotations with their speakers for the gutter."""


def gather_findings(comparison: Comparison) -> Findings:
    """Read the figures and quotations of a comparison; the engine finds them where it has not yet."""
    figures, quotations = figure_steps(comparison), quotation_steps(comparison)
    layers = {
        name: (
            PlacedItems(_quotation_looks(comparison, quotations, name)),
            PlacedItems(_figure_looks(step for step in figures if step.document == name)),
        )
        for name in comparison.documents
    }
    speakers = {name: PlacedItems(_speaker_marks(comparison, quotations, name)) for name in comparison.documents}
    return Findings(figures, quotations, layers, speakers)


def _figure_looks(steps: Iterable[Step]) -> Iterator[Highlight]:
    for step in steps:
        look = "figure-alarm" if step.is_alarm else "figure-linked" if step.is_linked else "figure"
        yield Highlight(step.span, look, step.sign)


def _quotation_looks(comparison: Comparison, steps: Sequence[Step], document: str) -> Iterator[Highlight]:
    for step in _apart(step for step in steps if step.document == document):
        inferred = comparison.quotations[document][step.number].inferred
        look = "quote-shared" if step.is_shared else "quote-inferred" if inferred else "quote"
        yield Highlight(step.span, look)


def _speaker_marks(comparison: Comparison, steps: Sequence[Step], document: str) -> Iterator[PassageMark]:
    for step in _apart(step for step in steps if step.document == document):
        quotation = comparison.quotations[document][step.number]
        name = _shortest(visible(quotation.speaker.name)) if quotation.speaker else "?"
        label = name if len(name) <= NAME_CELLS else f"{name[: NAME_CELLS - 1]}…"
        look = "direct" if step.is_linked else "text"
        ends = ("[" if begins_inferred(quotation) else "", "]" if ends_inferred(quotation) else "")
        yield PassageMark(step.span, look, label, "┊" if quotation.inferred else "│", *ends)


def _shortest(name: str) -> str:
    """Return the last word of a name, or the name itself where that is a number: "Resolution 12"."""
    last = name.rsplit(maxsplit=1)[-1]
    return name if last[-1].isdigit() else last


def _apart(steps: Iterable[Step]) -> Iterator[Step]:
    """Leave out what lies within another: a quotation inside a quotation."""
    end = 0
    for step in sorted(steps, key=lambda step: (step.span.start, -step.span.end)):
        if step.span.start >= end:
            yield step
            end = step.span.end
