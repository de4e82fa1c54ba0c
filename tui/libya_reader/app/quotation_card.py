"""The evidence card of a quotation: who says it, what is inferred and why, and its counterparts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from libya_reader.app.card_parts import Part, field_parts, range_text, reason_parts
from libya_reader.app.card_screen import CardScreen
from libya_reader.app.clipboard import cited
from libya_reader.comparison.figure_words import few
from libya_reader.comparison.quotation_fields import quotation_fields
from libya_reader.comparison.visible import visible
from libya_reader.comparison.voice_words import LEGEND, said_text, speaker_name, sureness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.voices import QuotationTie, Saying


class QuotationCard(CardScreen):
    """What is read of one quotation, and why; and its counterparts, article by article."""

    def __init__(self, comparison: Comparison, saying: Saying) -> None:
        """Show a quotation."""
        title = f"Quotation · {visible(speaker_name(saying))} in {visible(saying.document.siglum)}"
        super().__init__(title, Content.assemble(*quotation_parts(comparison, saying)))


def quotation_parts(comparison: Comparison, saying: Saying) -> Iterator[Part]:
    """Yield the text of a card in styled parts."""
    yield f"{visible(saying.document.title)}", "bold"
    yield f"   characters {range_text(saying.quotation.content)}\n", "dim"
    yield f"{visible(said_text(saying))}\n", ""
    yield f"{LEGEND}\n\n", "dim"
    for field in quotation_fields(comparison, saying):
        yield from field_parts(field)
    against = [reason for reason in saying.quotation.reasons if not reason.speaks_for]
    yield "\nFor and against\n", "bold $accent"
    yield from reason_parts([*(r for r in saying.quotation.reasons if r.speaks_for), *against])
    yield from _counterparts(comparison, saying)


def cited_quotation(saying: Saying) -> str:
    """Return a quotation with its speaker and its place; what is inferred of its ends says so."""
    who = visible(speaker_name(saying))
    return f"{who} ({visible(sureness(saying.quotation))}): {cited(saying.document, saying.quotation.content)}"


def _counterparts(comparison: Comparison, saying: Saying) -> Iterator[Part]:
    sayings = comparison.voices.sayings
    by_document: dict[str, list[QuotationTie]] = {}
    for tie in saying.ties:
        by_document.setdefault(sayings[tie.number].document.id, []).append(tie)
    yield "\nCounterparts\n", "bold $accent"
    for document in comparison.documents.values():
        if found := by_document.get(document.id):
            yield f"\n{visible(document.siglum)} {visible(document.title)}\n", "bold"
            for tie in found:
                yield from _tie_parts(tie, sayings[tie.number])
    without = [d.siglum for d in comparison.documents.values() if d.id not in {*by_document, saying.document.id}]
    if without:
        yield f"\nNone found in {visible(few(without))}.\n", "dim"


def _tie_parts(tie: QuotationTie, other: Saying) -> Iterator[Part]:
    yield f"  {tie.kind}\n", "bold $warning" if tie.kind == "same words" else "bold"
    yield f"    {visible(said_text(other))}", ""
    yield f"   characters {range_text(other.quotation.content)}\n", "dim"
    yield from reason_parts(tie.reasons)
