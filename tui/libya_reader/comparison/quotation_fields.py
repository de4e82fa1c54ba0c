"""What is read of a quotation, field by field, each with the words that it comes from; and of a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.comparison.read_fields import NOT_SAID, ReadField
from libya_reader.comparison.voice_words import CLOSED, OPENED, used_text
from libya_reader.comparison.wording import MARKS, score_text
from libya_reader.engine.reasons import Reason
from libya_reader.engine.spellings import name_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.voices import Saying, Voice
    from libya_reader.engine.quotations import Quotation

LINES = frozenset("\n\r\u2028\u2029")
TAKEN_FOR = frozenset(("full name", "pronoun", "run", "same words", "subject"))
"""Reasons that take a speaker from elsewhere than the words before or behind the cue."""
NEAR_CUE = 60
"""Code points between words and the cue or speaker that ends or opens them, at most."""


def quotation_fields(comparison: Comparison, saying: Saying) -> Iterator[ReadField]:
    """Yield the fields of a quotation; what no words tell says so."""
    quotation, text = saying.quotation, saying.document.text
    yield _speaker(saying)
    yield ReadField("title", quotation.role or NOT_SAID, is_told=quotation.role is not None)
    yield ReadField("speaks for", quotation.institution or NOT_SAID, is_told=quotation.institution is not None)
    cue = quotation.cue
    yield ReadField("cue", cue.of(text) if cue else "none", span=cue, is_told=cue is not None)
    yield ReadField("kind", KINDS[quotation.kind])
    if quotation.kind != "indirect":
        yield ReadField("marks", MARKS[quotation.marks], inferred=tuple(_inferred_ends(quotation, text)))
    yield ReadField("score", f"{score_text(quotation.score)}, how surely somebody said this, with these ends")
    for event in comparison.events:
        mentions = comparison.mentions(event.id, saying.document.id)
        if any(m.strength == "direct" and m.span.overlap(quotation.content) for m in mentions):
            yield ReadField("event", f"{comparison.labels[event.id]} {event.title}")


KINDS = {
    "direct": "direct: a sentence in the speaker's words",
    "mixed": "mixed: some of the speaker's words in a sentence of the article",
    "indirect": "retold: what was said, in the article's words",
}


def _speaker(saying: Saying) -> ReadField:
    speaker = saying.quotation.speaker
    if speaker is None:
        return ReadField("speaker", "unknown", is_told=False)
    words = speaker.span.of(saying.document.text)
    inferred = tuple(r.text for r in saying.quotation.reasons if r.what in TAKEN_FOR)
    return ReadField("speaker", speaker.name, "" if words == speaker.name else words, speaker.span, inferred)


def _inferred_ends(quotation: Quotation, text: str) -> Iterator[str]:
    """Tell of each end that no mark shows where it was put."""
    if not quotation.inferred:
        return
    if quotation.marks not in OPENED:
        yield f"no opening mark; the words are taken to begin {_start_at(quotation, text)}"
    if quotation.marks not in CLOSED:
        yield f"no closing mark; the words are taken to end {_end_at(quotation, text)}"


def _start_at(quotation: Quotation, text: str) -> str:
    start, cue = quotation.content.start, quotation.cue
    before = text[:start].rstrip(" \t\xa0")
    if not before or before[-1] in LINES:
        return "with the paragraph"
    if cue is not None and 0 <= start - cue.end <= NEAR_CUE:
        return f"behind “{cue.of(text)}”"
    return "with the sentence"


def _end_at(quotation: Quotation, text: str) -> str:
    end, cue = quotation.content.end, quotation.cue
    behind = text[end:].lstrip(" \t\xa0")
    if cue is not None and 0 <= cue.start - end <= NEAR_CUE and not LINES & set(text[end : cue.start]):
        return f"before “{' '.join(text[end : cue.end].strip(' ,').split())}”"
    return "with the paragraph" if not behind or behind[0] in LINES else "with the sentence"


def speaker_fields(voice: Voice) -> Iterator[ReadField]:
    """Yield what the articles say of a speaker."""
    yield ReadField("name", voice.name or "unknown", is_told=bool(voice.name))
    many = len(voice.documents) > 1
    for name, used in (("also named", voice.names[1:]), ("titles", voice.titles), ("speaks for", voice.institutions)):
        for n, one in enumerate(used):
            yield ReadField("" if n else name, used_text([one], many=many))
        if not used and name != "also named":
            yield ReadField(name, NOT_SAID, is_told=False)


def identity_reasons(voice: Voice) -> tuple[Reason, ...]:
    """Return what speaks for and against the speaker of several articles being one; nothing for one article."""
    if len(voice.documents) < 2 or voice.kind == "unknown":
        return ()
    reasons = []
    for used in voice.names:
        where = ", ".join(document.siglum for document in used.documents)
        if len(used.documents) > 1:
            reasons.append(Reason(speaks_for=True, what="name", text=f"“{used.text}” in {where}"))
        if used.text != voice.name:
            reasons.append(_other_form(voice, used.text, where))
    others = (Reason(speaks_for=False, what="institution", text=text) for text in _others(voice))
    return (*reasons, *others)


def _other_form(voice: Voice, name: str, where: str) -> Reason:
    if len(name_parts(name)) < 2:
        text = f"“{name}” in {where} is taken for {voice.name} by the last name alone"
        return Reason(speaks_for=False, what="name", text=text)
    return Reason(speaks_for=True, what="name", text=f"“{name}” in {where} is a spelling or a shorter form of it")


def _others(voice: Voice) -> Iterator[str]:
    """Tell of articles that name different institutions."""
    named = {document.id for used in voice.institutions for document in used.documents}
    shared = [used for used in voice.institutions if len(used.documents) == len(named)]
    if len(named) > 1 and not shared:
        yield "the articles name different ones: " + used_text(voice.institutions, many=True)
