"""The evidence card of a figure: what is read of it, from which words, and what it has to do with other figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from libya_reader.app.card_parts import Part, field_parts, range_text, reason_parts
from libya_reader.app.card_screen import CardScreen
from libya_reader.app.clipboard import cited
from libya_reader.comparison.figure_fields import figure_fields
from libya_reader.comparison.figure_words import few, words_text
from libya_reader.comparison.visible import visible
from libya_reader.comparison.wording import ALARMS, RELATION_SIGNS, figure_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.ledger import Entry, Tie
    from libya_reader.engine.spans import TextSpan


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
    yield f"   characters {range_text(entry.quantity.span)}\n", "dim"
    yield f"“{visible(sentence.of(entry.document.text))}”\n\n", ""
    for field in figure_fields(comparison, entry):
        yield from field_parts(field)
    yield from _counterparts(comparison, entry)


def cited_figure(comparison: Comparison, entry: Entry) -> str:
    """Return a figure in words, with its sentence and its place."""
    return f"{visible(figure_text(entry.quantity))}: {cited(entry.document, _sentence(comparison, entry))}"


def _sentence(comparison: Comparison, entry: Entry) -> TextSpan:
    return comparison.sentences[entry.document.id][entry.quantity.sentence].span


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
    yield f"   characters {range_text(other.quantity.span)}\n", "dim"
    yield from reason_parts(tie.reasons)
