"""From a text to its quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.engine.mentions import NamedSpan
from libya_reader.engine.quotations.attribution import Attribution, Attributor
from libya_reader.engine.quotations.cues import find_cues
from libya_reader.engine.quotations.model import Quotation
from libya_reader.engine.quotations.people import People, is_institution
from libya_reader.engine.quotations.stretches import find_stretches
from libya_reader.engine.sentences import split_sentences
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quotations.marks import Stretch
    from libya_reader.engine.sentences import Sentence


def find_quotations(text: str, sentences: Sequence[Sentence] | None = None) -> tuple[Quotation, ...]:
    """Return the quotations of a text in order of place, direct, mixed and indirect."""
    known = split_sentences(text) if sentences is None else sentences
    cues = find_cues(text)
    stretches = find_stretches(text, known, cues)
    people = People(text)
    contents = [s.content for s in stretches]
    attributor = Attributor(text, [s.span for s in known], cues, contents)
    found: list[Quotation] = []
    for k, stretch in enumerate(stretches):
        attribution = attributor.attribute(k)
        found.append(_quotation(text, stretch, attribution, people, found[-1] if found else None))
    return tuple(found)


def _quotation(
    text: str, stretch: Stretch, attribution: Attribution, people: People, before: Quotation | None
) -> Quotation:
    speaker, role = None, None
    if subject := attribution.subject:
        name = people.full_name(subject.person) if subject.person else subject.span.of(text)
        speaker = NamedSpan(name, subject.span)
    elif before and before.speaker:
        speaker = before.speaker
    cue = attribution.cue
    return Quotation(
        content=stretch.content,
        cue=TextSpan(cue.start, cue.end) if cue else None,
        speaker=speaker,
        kind="direct",
        marks="both" if stretch.whole else "opening" if stretch.opening else "closing" if stretch.closing else "none",
        inferred=not stretch.whole,
        score=0.9,
        role=role,
        institution=speaker.name if speaker and is_institution(speaker.name) else None,
        reasons=(),
    )
