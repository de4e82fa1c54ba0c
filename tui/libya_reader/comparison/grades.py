"""Grades of an event in words, proposed from what the texts say, with reasons; the person gives them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.reasons import Reason
from libya_reader.engine.spellings import name_parts, spelling_likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.events.model import EventMention
    from libya_reader.engine.spans import TextSpan

GRADES: Mapping[str, str] = {
    "told by nobody": "no article tells of it",
    "single source": "one article alone tells of it",
    "one origin": "several articles tell of it, and name the same origin",
    "independent": "several articles tell of it, and name no common origin",
    "contested": "somebody denies it, or the articles give other numbers",
    "conceded": "somebody on the side that is accused acknowledges it",
}
"""Every grade and what it means."""

CONCEDING = re.compile(
    r"\b(?:acknowledg|admit|conced|confess|apologi[sz])\w*|\baccept\w*\s+responsibility\b|\btook\s+responsibility\b",
    re.IGNORECASE,
)
DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ial)|disput(?:e|es|ed)|contradict(?:s|ed)?|refut(?:e|es|ed)|reject(?:s|ed)\s+(?:the\s+)?"
    r"(?:claim|report|allegation|accusation)s?)\b",
    re.IGNORECASE,
)
REPORTING = re.compile(
    r"\b(?:[Tt]he\s+)?((?:[A-Z][\w.'-]*)(?:\s+(?:of\s+)?[A-Z][\w.'-]*){0,4})\s+(?:newspaper\s+|agency\s+)?report(?:s|ed)\b"
)
"""An outlet that a report takes its matter from: "The Weekly Post reported"."""
AROUND = 60
"""Code points of a passage that a reason quotes on each side."""


@dataclass(frozen=True, slots=True)
class GradeProposal:
    """A grade that the texts speak for; nothing until the person takes it."""

    grade: str
    reasons: tuple[Reason, ...]


def propose_grades(comparison: Comparison, event: str) -> tuple[GradeProposal, ...]:
    """Return the grades that the texts speak for, the one that counts the articles first."""
    told = [m for m in comparison.events_by_id[event].mentions if m.strength == "direct"]
    proposals = [_by_tellers(comparison, told)]
    for grade, pattern in (("conceded", CONCEDING), ("contested", DENYING)):
        reasons = tuple(_saying(comparison, told, pattern))
        if grade == "contested":
            reasons += tuple(_other_numbers(comparison, told))
        if reasons:
            proposals.append(GradeProposal(grade, reasons))
    return tuple(proposals)


def _by_tellers(comparison: Comparison, told: Iterable[EventMention]) -> GradeProposal:
    origins: dict[str, list[str]] = {}
    for mention in told:
        origins.setdefault(mention.document, []).extend(_origins(comparison, mention))
    sigla = [comparison.documents[name].siglum for name in origins]
    named = [
        _for("origin", f"{comparison.documents[name].siglum} names {', '.join(dict.fromkeys(found)) or 'no origin'}")
        for name, found in origins.items()
    ]
    if not origins:
        return GradeProposal("told by nobody", (_for("articles", "every article is silent on it"),))
    if len(origins) == 1:
        return GradeProposal("single source", (_for("articles", f"only {sigla[0]} tells of it"), *named))
    first = _for("articles", f"{', '.join(sigla)} tell of it")
    if common := _common(list(origins.values())):
        return GradeProposal("one origin", (first, _for("origin", f"all name {common}"), *named))
    return GradeProposal("independent", (first, *named))


def _origins(comparison: Comparison, mention: EventMention) -> Iterator[str]:
    """Yield whom a passage names as its origin: who is quoted, who counted, whose report it is."""
    document = mention.document
    for quotation in comparison.quotations[document]:
        if quotation.speaker and quotation.content.overlap(mention.span):
            yield quotation.speaker.name
    for figure in comparison.figures:
        claimant = figure.quantity.claimant
        if figure.document == document and claimant and mention.span.contains(figure.quantity.span):
            yield claimant.name
    text = comparison.documents[document].text
    for match in REPORTING.finditer(text):
        yield f"{match.group(1)} (as the article says: “{' '.join(match.group().split())}”)"


def _common(origins: list[list[str]]) -> str | None:
    """Return a name that every article gives as an origin."""
    for name in origins[0]:
        if all(any(_one_name(name, other) for other in others) for others in origins[1:]):
            return name
    return None


def _one_name(a: str, b: str) -> bool:
    first, second = name_parts(a.partition(" (")[0]), name_parts(b.partition(" (")[0])
    return bool(first and second) and spelling_likeness(first[-1], second[-1]) > 0


def _saying(comparison: Comparison, told: Iterable[EventMention], pattern: re.Pattern[str]) -> Iterator[Reason]:
    for mention in told:
        document = comparison.documents[mention.document]
        for match in pattern.finditer(document.text, mention.span.start, mention.span.end):
            words = _around(document.text, mention.span, match)
            yield _for("words", f"{document.siglum}: “{words}”; whether that is the accused side is yours to judge")


def _around(text: str, passage: TextSpan, match: re.Match[str]) -> str:
    """Return the words around a match, whole, with "…" where the passage goes on."""
    start = max(passage.start, match.start() - AROUND)
    end = min(passage.end, match.end() + AROUND)
    start = text.find(" ", start, match.start()) + 1 if start > passage.start else start
    end = text.rfind(" ", match.end(), end) if end < passage.end else end
    words = " ".join(text[start:end].split())
    return f"{'… ' if start > passage.start else ''}{words}{' …' if end < passage.end else ''}"


def _other_numbers(comparison: Comparison, told: Iterable[EventMention]) -> Iterator[Reason]:
    passages = [(mention.document, mention.span) for mention in told]
    for relation in comparison.figure_relations:
        sides = (relation.a, relation.b)
        inside = all(
            any(side.document == name and span.contains(side.quantity.span) for name, span in passages)
            for side in sides
        )
        if relation.kind == "same thing, different number" and inside:
            values = " against ".join(f"{s.quantity.text} ({comparison.documents[s.document].siglum})" for s in sides)
            yield _for("numbers", values)


def _for(what: str, text: str) -> Reason:
    return Reason(speaks_for=True, what=what, text=text)
