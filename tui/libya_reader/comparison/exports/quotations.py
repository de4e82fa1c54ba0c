"""The quotations of an export: those in passages on the chosen events, by speaker, and what is said of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.comparison.voice_words import (
    LEGEND,
    across_text,
    attribution,
    said_text,
    shared_title,
    speaker_name,
    sureness,
    used_text,
    voice_name,
)
from libya_reader.comparison.voices import sayings_on
from libya_reader.comparison.wording import reason_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.voices import Saying, SharedWords, Voice, Voices
    from libya_reader.engine.document import Document
    from libya_reader.engine.quotations import Quotation
    from libya_reader.engine.quotations.relations import QuotationRelation

EXPLAINED = f"Signs: {LEGEND}. What is retold stands without either. A score says how surely somebody said this."


@dataclass(frozen=True, slots=True)
class QuotationsPart:
    """The quotations of an export."""

    voices: Voices
    relations: tuple[QuotationRelation, ...]
    """Of which at least one side is wanted."""

    @property
    def said(self) -> Iterator[tuple[Document, Quotation]]:
        """The quotations that are wanted, by document and place."""
        for saying in sorted(self.voices.shown, key=lambda saying: saying.number):
            yield saying.document, saying.quotation


def gather_quotations(comparison: Comparison, ids: Sequence[str]) -> QuotationsPart:
    """Gather the quotations in passages that tell of some events; where all events are wanted, all quotations."""
    if len(ids) == len(comparison.events):
        return QuotationsPart(comparison.voices, comparison.quotation_relations)
    wanted = frozenset[int]().union(*(sayings_on(comparison, name) for name in ids))
    places = {(s.document.id, s.index) for s in comparison.voices.sayings if s.number in wanted}
    relations = tuple(
        relation
        for relation in comparison.quotation_relations
        if any((side.document, side.index) in places for side in (relation.a, relation.b))
    )
    return QuotationsPart(comparison.voices.only(wanted), relations)


def shared_line(part: QuotationsPart) -> str:
    """Return how many quotations articles share, or in words that none does."""
    title = shared_title(len(part.voices.shared))
    return f"{title[0].upper()}{title[1:]}."


def shared_lines(group: SharedWords) -> Iterator[str]:
    """Yield each quotation of a group with its speaker and place, then what speaks for and against it."""
    for saying in group.sayings:
        yield f"{saying.document.siglum}, {speaker_name(saying)}: {said_text(saying)} ({place_text(saying)})"
    yield from reason_lines(group.reasons)


def voice_title(voice: Voice) -> str:
    """Return a speaker's name, and in how many articles the speaker is quoted."""
    across = across_text(voice)
    return f"{voice_name(voice)}, {across}" if across else voice_name(voice)


def voice_lines(voice: Voice) -> Iterator[str]:
    """Yield what the articles call a speaker, and for whom the speaker speaks."""
    many = len(voice.documents) > 1
    for what, used in (
        ("also named", voice.names[1:] if voice.kind == "named" else ()),
        ("titles", voice.titles),
        ("speaks for", tuple(used for used in voice.institutions if used.text != voice.name)),
    ):
        if used:
            yield f"{what}: {used_text(used, many=many)}"


def saying_lines(saying: Saying) -> Iterator[str]:
    """Yield who says it, how sure that is, and where it stands."""
    yield attribution(saying)
    yield sureness(saying.quotation)
    yield f"{place_text(saying)} of {saying.document.file}"
    yield from (line for line in reason_lines(saying.quotation.reasons) if not line.endswith(": nothing"))


def place_text(saying: Saying) -> str:
    """Return the characters of a quotation."""
    span = saying.quotation.content
    return f"characters {span.start}–{span.end}"
