"""From whom articles have what they tell of an event: an outlet's report is an origin, not a second witness."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from libya_reader.engine.names import find_names
from libya_reader.engine.reasons import Reason
from libya_reader.engine.spellings import name_parts, spelling_likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.engine.document import Document
    from libya_reader.engine.events.model import EventMention
    from libya_reader.engine.spans import TextSpan

REPORTS = re.compile(
    r"\s+(?:(?:newspaper|magazine|television|news\s+agency|agency|website)\s+)?"
    r"(?:(?:also|first|has|have|had)\s+){0,2}report(?:s|ed)\b(?!\s+(?:to|for)\b)"
)
"""What stands behind the name of an outlet that a report takes its matter from; nobody reports *to* an origin."""
OPENING = 2
"""An outlet named in so many first sentences is the origin of the whole article: the lead says whose story it is."""
SAME_WORDS = 0.9
COPIED_LENGTH = 60
"""Two passages of so many code points that are so much alike (`rapidfuzz.fuzz.ratio` / 100) have one author."""


@dataclass
class Origins:
    """The articles that tell of an event, and from whom each has it."""

    named: Mapping[str, tuple[str, ...]]
    """By document id, in the order of the case, the names that it gives."""
    groups: list[set[str]] = field(default_factory=list)
    """Documents that may have it from one another or from one origin stand in one group."""
    links: list[Reason] = field(default_factory=list)
    """Why documents stand in one group."""


def find_origins(comparison: Comparison, told: Sequence[EventMention]) -> Origins:
    """Return from whom the articles have what these passages tell."""
    by_document: dict[str, list[EventMention]] = {}
    for mention in told:
        by_document.setdefault(mention.document, []).append(mention)
    order = [name for name in comparison.documents if name in by_document]
    origins = Origins({name: _distinct(_names(comparison, name, by_document[name])) for name in order})
    origins.groups = [{name} for name in order]
    for a, b in combinations(order, 2):
        if why := _link(comparison, a, b, origins.named, by_document):
            sigla = " and ".join(comparison.documents[name].siglum for name in (a, b))
            origins.links.append(Reason(speaks_for=True, what="origin", text=f"{sigla}: {why}"))
            _join(origins.groups, a, b)
    return origins


def one_name(a: str, b: str) -> bool:
    """Tell whether two names may be one: each word of the shorter one stands in the longer one."""
    short, long = sorted((name_parts(a), name_parts(b)), key=len)
    return bool(short) and all(any(spelling_likeness(part, other) > 0 for other in long) for part in short)


def _names(comparison: Comparison, document: str, told: Iterable[EventMention]) -> Iterator[str]:
    """Yield whom the passages of an article name: who is quoted, who counted, whose report it is."""
    spans = [mention.span for mention in told]
    for quotation in comparison.quotations[document]:
        if quotation.speaker and any(quotation.content.overlap(span) for span in spans):
            yield quotation.speaker.name
    for figure in comparison.figures:
        claimant = figure.quantity.claimant
        if figure.document == document and claimant and any(span.contains(figure.quantity.span) for span in spans):
            yield claimant.name
    opening = [sentence.span for sentence in comparison.sentences[document][:OPENING]]
    for span in dict.fromkeys((*opening, *spans)):
        yield from reporting_names(comparison.documents[document].text, span)


def reporting_names(text: str, sentence: TextSpan) -> Iterator[str]:
    """Yield the names that a sentence says reported something."""
    for name in find_names(text, sentence.start, sentence.end):
        if REPORTS.match(text, name.span.end, sentence.end):
            yield name.text


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Return proper names, each person or institution once, in the longest form; "the report" is nobody."""
    kept: list[str] = []
    for name in sorted(dict.fromkeys(names), key=len, reverse=True):
        if find_names(name) and not any(one_name(name, known) for known in kept):
            kept.append(name)
    return tuple(kept)


def _link(
    comparison: Comparison,
    a: str,
    b: str,
    named: Mapping[str, tuple[str, ...]],
    told: Mapping[str, Sequence[EventMention]],
) -> str | None:
    """Say why two articles may be no two witnesses, or nothing."""
    documents = comparison.documents
    for one, other in ((a, b), (b, a)):
        outlet = documents[other].outlet
        if outlet and any(one_name(name, outlet) for name in named[one]):
            return f"{documents[one].siglum} has it from {outlet}, which is the other"
    few, many = sorted((named[a], named[b]), key=len)
    if few and all(any(one_name(name, other) for other in many) for name in few):
        return f"both name {', '.join(few)}, and one of them nobody else"
    if any(_is_copied(documents[a], x, documents[b], y) for x in told[a] for y in told[b]):
        return "the same words stand in both"
    return None


def _is_copied(one: Document, a: EventMention, other: Document, b: EventMention) -> bool:
    if min(len(a.span), len(b.span)) < COPIED_LENGTH:
        return False
    from rapidfuzz import fuzz

    texts = (" ".join(a.span.of(one.text).split()), " ".join(b.span.of(other.text).split()))
    return fuzz.ratio(*texts, score_cutoff=SAME_WORDS * 100) > 0


def _join(groups: list[set[str]], a: str, b: str) -> None:
    first, second = (next(group for group in groups if name in group) for name in (a, b))
    if first is not second:
        groups.remove(second)
        first |= second
