"""A speaker's card: every title that the articles use, every quotation, every article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from libya_reader.app.card_parts import Part, field_parts, range_text, reason_parts
from libya_reader.app.card_screen import CardScreen
from libya_reader.comparison.quotation_fields import identity_reasons, speaker_fields
from libya_reader.comparison.visible import visible
from libya_reader.comparison.voice_words import LEGEND, across_text, attribution, said_text, sureness, voice_name
from libya_reader.comparison.wording import count_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.voices import Saying, Voice


class SpeakerCard(CardScreen):
    """One speaker in every article."""

    def __init__(self, comparison: Comparison, voice: Voice) -> None:
        """Show a speaker."""
        super().__init__(f"Speaker · {visible(voice_name(voice))}", Content.assemble(*speaker_parts(comparison, voice)))


def speaker_parts(comparison: Comparison, voice: Voice) -> Iterator[Part]:
    """Yield the text of a card in styled parts."""
    for field in speaker_fields(voice):
        yield from field_parts(field)
    if across := across_text(voice):
        yield f"\nQuoted {across}.\n", "bold"
    if reasons := identity_reasons(voice):
        yield "\nOne speaker in these articles\n", "bold $accent"
        yield from reason_parts(reasons)
    yield "\nWords\n", "bold $accent"
    yield f"{LEGEND}\n", "dim"
    spoken = dict(voice.by_document())
    for document, sayings in spoken.items():
        yield f"\n{visible(document.siglum)} {visible(document.title)}", "bold"
        yield f"   {_counts(sayings)}\n", "dim"
        for saying in sayings:
            yield from _saying_parts(saying)
    told = {document.id for document in spoken}
    if without := [document.siglum for document in comparison.documents.values() if document.id not in told]:
        yield f"\nNot quoted in {visible(', '.join(without))}.\n", "dim"


def _counts(sayings: tuple[Saying, ...]) -> str:
    retold = sum(saying.is_indirect for saying in sayings)
    parts = [count_text(len(sayings) - retold, "quotation")] if retold < len(sayings) else []
    return " · ".join([*parts, *([f"{retold} retold"] if retold else [])])


def _saying_parts(saying: Saying) -> Iterator[Part]:
    yield f"  {visible(said_text(saying))}\n", "dim" if saying.is_indirect else ""
    told = f"{attribution(saying)} · {sureness(saying.quotation)}"
    yield f"    {visible(told)} · characters {range_text(saying.quotation.content)}\n", "dim"
