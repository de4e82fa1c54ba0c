"""The evidence card of a figure: what is read of it, from which words, and what it has to do with other figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from libya_reader.app.card_screen import CardScreen
from libya_reader.app.clipboard import cited
from libya_reader.comparison.figure_fields import figure_fields
from libya_reader.comparison.figure_words import few, words_text
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import ALARMS, RELATION_SIGNS, figure_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.figure_fields import FigureField
    from libya_reader.comparison.ledger import Entry, Tie
    from libya_reader.engine.reasons import Reason
    from libya_reader.engine.spans import TextSpan

Part = tuple[str, str]
"""Text and its style."""
NAME = 11
"""Cells of a field's name."""


class FigureCard(CardScreen):
    """What is read of one figure, and why; and its counterparts, article by article."""

    def __init__(self, comparison: Comparison, number: int) -> None:
        """Show a figure by its index among the comparison's figures."""
        entry = comparison.ledger.entries[number]
        title = f"Figure · {visible(entry.words)} in {visible(entry.document.siglum)}"
        super().__init__(title, Content.assemble(*figure_parts(comparison, entry)))


def figure_parts(comparison: Comparison, entry: Entry) -> Iterator[Part]:
    """Yield the text of a card in styled parts."""
    sentence = _sentence(comparison, entry)
    yield f"{visible(entry.document.title)}", "bold"
    yield f"   characters {_range(entry.quantity.span)}\n", "dim"
    yield f"“{visible(sentence.of(entry.document.text))}”\n\n", ""
    for field in figure_fields(comparison, entry):
        yield from _field_parts(field)
    yield from _counterparts(comparison, entry)


def cited_figure(comparison: Comparison, entry: Entry) -> str:
    """Return a figure in words, with its sentence and its place."""
    return f"{visible(figure_text(entry.quantity))}: {cited(entry.document, _sentence(comparison, entry))}"


def _sentence(comparison: Comparison, entry: Entry) -> TextSpan:
    return comparison.sentences[entry.document.id][entry.quantity.sentence].span


def _field_parts(field: FigureField) -> Iterator[Part]:
    yield f"{field.name:<{NAME}} ", "bold"
    yield visible(field.reading), "" if field.is_told else "dim"
    if field.words:
        yield f"   “{visible(field.words)}”", "italic"
    if field.span:
        yield f" {_range(field.span)}", "dim"
    yield "\n", ""
    for reason in field.inferred:
        yield f"{'':<{NAME}}   inferred: ", "$warning"
        yield f"{visible(reason)}\n", ""


def _counterparts(comparison: Comparison, entry: Entry) -> Iterator[Part]:
    entries = comparison.ledger.entries
    by_document: dict[str, list[Tie]] = {}
    for tie in entry.ties:
        by_document.setdefault(entries[tie.number].document.id, []).append(tie)
    yield "\nCounterparts\n", "bold $accent"
    for document in comparison.documents.values():
        if found := by_document.get(document.id):
            here = " (this article)" if document.id == entry.document.id else ""
            yield f"\n{visible(document.siglum)} {visible(document.title)}{here}\n", "bold"
            for tie in found:
                yield from _tie_parts(tie, entries[tie.number])
    without = [d.siglum for d in comparison.documents.values() if d.id not in {*by_document, entry.document.id}]
    if without:
        yield f"\nNone found in {visible(few(without))}.\n", "dim"


def _tie_parts(tie: Tie, other: Entry) -> Iterator[Part]:
    yield f"  {RELATION_SIGNS[tie.kind]} {tie.kind}\n", "bold $warning" if tie.kind in ALARMS else "bold"
    yield f"    {visible(words_text(other))}", ""
    yield f"   characters {_range(other.quantity.span)}\n", "dim"
    yield from _reason_parts(tie.reasons)


def _reason_parts(reasons: Sequence[Reason]) -> Iterator[Part]:
    for sign, wanted, style in (("+", True, "$success"), ("−", False, "$warning")):
        found = [reason for reason in reasons if reason.speaks_for is wanted]
        yield f"    {'for' if wanted else 'against'}: {'' if found else 'nothing'}\n", ""
        for reason in found:
            yield f"      {sign} {reason.what}: ", style
            yield f"{visible(reason.text)}\n", ""


def _range(span: TextSpan) -> str:
    return f"{span.start}–{span.end}"
