"""Grades of an event in words, proposed from what the texts say, with reasons; the person gives them.

A proposal never says more than the texts bear: that articles are independent only where each of them names an origin
of its own, that something is conceded only where a name is blamed and the same name acknowledges.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.comparison.origins import find_origins, one_name
from libya_reader.comparison.wording import value_text
from libya_reader.engine.names import find_names
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from libya_reader.comparison.comparison import Comparison
    from libya_reader.comparison.origins import Origins
    from libya_reader.engine.events.model import EventMention
    from libya_reader.engine.quantities import Figure
    from libya_reader.engine.spans import TextSpan

GRADES: Mapping[str, str] = {
    "told by nobody": "no article tells of it",
    "single source": "one article alone tells of it",
    "one origin": "several articles tell of it, and may all have it from one",
    "several articles": "several tell of it; whether independently they do not say",
    "independent": "several articles tell of it, and name origins of their own",
    "contested": "somebody denies it, or the numbers differ",
    "conceded": "somebody on the side that is accused acknowledges it",
}
"""Every grade and what it means."""
HOW_MANY = frozenset({"told by nobody", "single source", "one origin", "several articles", "independent"})
"""Those that say how many tell of it: an event has at most one of them, with whatever others beside."""
BETWEEN = ", "
"""Between the grades of an event that has several: "single source, conceded"."""

CONCEDING = re.compile(
    r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )"
    r"\b(?:(?:acknowledg|conced|confess)(?:e[sd]?|ing|s)?|admit(?:s|ted|ting)?|apologi[sz](?:e[sd]?|ing))\b"
    r"(?!\s+to\s+(?:\w+\s+){0,2}(?:hospital|clinic|ward|care|school|university)\b)"
    r"|\b(?:accept(?:s|ed)?|took|takes)\s+(?:full\s+)?responsibility\b",
    re.IGNORECASE,
)
"""Verbs by which somebody owns to something; nobody owns to being admitted to a hospital."""
DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)\b(?!\s+(?:\w+\s+)?(?:access|entry|permission|bail|visas?|treatment|aid)\b)"
    r"|disput(?:es|ing)\b|disputed\b(?=\s+(?:the|that|this|these|those|its|his|her|their|any)\b)"
    r"|contradict(?:s|ed|ing)?\b|refut(?:es|ed|ing)\b"
    r"|reject(?:s|ed|ing)?\s+(?:the\s+|these\s+|such\s+|any\s+)?(?:claim|report|allegation|accusation|charge)s?\b)",
    re.IGNORECASE,
)
"""Verbs by which somebody speaks against what is told; who is denied access denies nothing."""
NEGATED = re.compile(
    r"(?:\b(?:not|never|nor|nobody|no\s+one|cannot|without|neither|yet\s+to)|n['’]t"
    r"|\b(?:refus|declin|fail)(?:e[sd]?|ing|s)?(?:\s+to)?)(?:\s+\w+){0,2}\s*$",
    re.IGNORECASE,
)
"""What right before such a verb turns it round."""
SUBJECT = 60
"""So many code points before a verb its subject is sought."""
AROUND = 60
"""Code points of a passage that a reason quotes on each side."""


@dataclass(frozen=True, slots=True)
class GradeProposal:
    """A grade that the texts speak for; nothing until the person takes it."""

    grade: str
    reasons: tuple[Reason, ...]


def grades_in(text: str) -> tuple[str, ...]:
    """Return the grades that a person gave an event, as its judgement holds them: "single source, conceded"."""
    return tuple(filter(None, text.split(BETWEEN)))


def meaning_of(text: str) -> str:
    """Return what such grades mean; nothing of a grade in the person's own words."""
    return "; ".join(GRADES[name] for name in grades_in(text) if name in GRADES)


def propose_grades(comparison: Comparison, event: str) -> tuple[GradeProposal, ...]:
    """Return the grades that the texts speak for, the one that counts the articles first."""
    told = [m for m in comparison.events_by_id[event].mentions if m.strength == "direct"]
    proposals = [_by_tellers(comparison, find_origins(comparison, told))]
    conceded = tuple(_concessions(comparison, told))
    contested = (*_denials(comparison, told), *_other_numbers(comparison, told))
    for grade, reasons in (("conceded", conceded), ("contested", contested)):
        if reasons:
            proposals.append(GradeProposal(grade, reasons))
    return tuple(proposals)


def _by_tellers(comparison: Comparison, origins: Origins) -> GradeProposal:
    sigla = [comparison.documents[name].siglum for name in origins.named]
    if not sigla:
        return GradeProposal("told by nobody", (_for("articles", "every article is silent on it"),))
    named = [
        _for("origin", f"{comparison.documents[name].siglum} names {', '.join(found) or 'no origin'}")
        for name, found in origins.named.items()
    ]
    if len(sigla) == 1:
        return GradeProposal("single source", (_for("articles", f"only {sigla[0]} tells of it"), *named))
    first = _for("articles", f"{', '.join(sigla)} tell of it")
    if len(origins.groups) == 1:
        return GradeProposal("one origin", (first, *origins.links, *named))
    if not all(origins.named.values()):
        why = _against("origin", "not every article names one: they may have it from one another")
        return GradeProposal("several articles", (first, *origins.links, *named, why))
    most = _for("origins", f"at most {len(origins.groups)} of {len(sigla)} articles tell it independently")
    doubt = _against("origins", "articles may share an origin that they do not name")
    return GradeProposal("independent", (first, most, *origins.links, *named, doubt))


def _concessions(comparison: Comparison, told: Iterable[EventMention]) -> Iterator[Reason]:
    """Yield where a name that is blamed in the case acknowledges something."""
    blamed = _blamed(comparison)
    for siglum, text, passage, match in _matches(comparison, told, CONCEDING):
        names = [
            name for name in find_names(text, passage.start, match.start()) if name.span.end >= match.start() - SUBJECT
        ]
        accused = next((b for b in blamed for name in names if one_name(name.text, b)), None)
        if accused:
            where = f"{accused} is blamed in {', '.join(blamed[accused])}; whether of this is yours to judge"
            yield _for("words", f"{siglum}: “{_around(text, passage, match)}”; {where}")


def _blamed(comparison: Comparison) -> Mapping[str, Sequence[str]]:
    """Return who is blamed for any figure of the case, and in which articles."""
    blamed: dict[str, list[str]] = {}
    for figure in comparison.figures:
        if named := figure.quantity.blamed:
            name = next((known for known in blamed if one_name(known, named.name)), named.name)
            sigla = blamed.setdefault(name, [])
            siglum = comparison.documents[figure.document].siglum
            sigla += [siglum] if siglum not in sigla else []
    return blamed


def _denials(comparison: Comparison, told: Iterable[EventMention]) -> Iterator[Reason]:
    for siglum, text, passage, match in _matches(comparison, told, DENYING):
        yield _for("words", f"{siglum}: “{_around(text, passage, match)}”; whether of this is yours to judge")


def _matches(
    comparison: Comparison, told: Iterable[EventMention], pattern: re.Pattern[str]
) -> Iterator[tuple[str, str, TextSpan, re.Match[str]]]:
    """Yield what a pattern finds in passages and is not turned round, with the article's short name and text."""
    for mention in told:
        document = comparison.documents[mention.document]
        for match in pattern.finditer(document.text, mention.span.start, mention.span.end):
            before = document.text[max(mention.span.start, match.start() - SUBJECT) : match.start()]
            if not NEGATED.search(before):
                yield document.siglum, document.text, mention.span, match


def _around(text: str, passage: TextSpan, match: re.Match[str]) -> str:
    """Return the words around a match, whole, with "…" where the passage goes on."""
    start = max(passage.start, match.start() - AROUND)
    end = min(passage.end, match.end() + AROUND)
    start = text.find(" ", start, match.start()) + 1 if start > passage.start else start
    end = text.rfind(" ", match.end(), end) if end < passage.end else end
    words = " ".join(text[start:end].split())
    return f"{'… ' if start > passage.start else ''}{words}{' …' if end < passage.end else ''}"


def _other_numbers(comparison: Comparison, told: Iterable[EventMention]) -> Iterator[Reason]:
    """Yield numbers of one thing that differ between articles, or between those who counted."""
    passages = [(mention.document, mention.span) for mention in told]
    for relation in comparison.figure_relations:
        sides = (relation.a, relation.b)
        inside = all(
            any(s.document == name and span.contains(s.quantity.span) for name, span in passages) for s in sides
        )
        if relation.kind == "same thing, different number" and inside and _tell_apart(*sides):
            values = " against ".join(
                f"{value_text(s.quantity)} ({comparison.documents[s.document].siglum})" for s in sides
            )
            yield _for("numbers", values)


def _tell_apart(a: Figure, b: Figure) -> bool:
    """Tell whether two figures come from two articles, or from two who counted."""
    one, other = a.quantity.claimant, b.quantity.claimant
    return a.document != b.document or bool(one and other and not one_name(one.name, other.name))


def _for(what: str, text: str) -> Reason:
    return Reason(speaks_for=True, what=what, text=text)


def _against(what: str, text: str) -> Reason:
    return Reason(speaks_for=False, what=what, text=text)
