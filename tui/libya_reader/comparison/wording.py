"""Words for what the machine found, the same in every export, on the screen and in plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.engine.events.model import DIRECT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from libya_reader.comparison.comparison import Stance
    from libya_reader.engine.document import Document
    from libya_reader.engine.quantities import Quantity, RelationKind
    from libya_reader.engine.quotations import Quotation
    from libya_reader.engine.reasons import Reason

STANCES: Mapping[Stance, str] = {"told": "told", "related": "silent, with related passages", "silent": "silent"}
"""How a document stands to an event, in words: what is only related does not break a silence."""

STRENGTHS = {"direct": "told", "related": "related"}
"""What the strength of a mention is called."""

RELATION_SIGNS: Mapping[str, str] = {
    "same number, different thing": "≠",
    "same thing, different number": "±",
    "same claim": "=",
    "same thing, compatible": "≈",
}
"""The sign before a figure for each of its relations, alarms first."""
ALARMS: tuple[RelationKind, ...] = ("same number, different thing", "same thing, different number")
"""Relations of figures that a hasty reader gets wrong."""

SHOWN_FROM = 0.5
"""The least probability of an alignment that is shown unasked."""
NOTHING_SEARCHED = "nothing"


def score_text(score: float) -> str:
    """Return a probability as ".93": cut off behind two digits, so that none reads higher than it is."""
    return f".{min(99, int(score * 100 + 1e-9)):02d}"


def below_threshold(score: float) -> str:
    """Return the score of a passage that is not shown as telling of an event, beside the least that would be."""
    return f"score {score_text(score)}, below the threshold {score_text(DIRECT)}"


def reasons_text(reasons: Iterable[Reason], *, speak_for: bool) -> str:
    """Return the reasons on one side as one line: "name: Ben Nevis (exact); date: June"; "nothing" for none."""
    return "; ".join(f"{r.what}: {r.text}" for r in reasons if r.speaks_for is speak_for) or "nothing"


def reason_lines(reasons: Sequence[Reason]) -> list[str]:
    """Return each reason as a line, for before against: "for name: Ben Nevis (exact)"."""
    speaking = [f"for {r.what}: {r.text}" for r in reasons if r.speaks_for]
    against = [f"against {r.what}: {r.text}" for r in reasons if not r.speaks_for]
    return [*(speaking or ["for: nothing"]), *(against or ["against: nothing"])]


def searched_text(searched: Iterable[str]) -> str:
    """Return what was searched for as one line."""
    return "; ".join(searched) or NOTHING_SEARCHED


def named(document: Document) -> str:
    """Return a document's siglum and title; one of them where they are the same."""
    return document.siglum if document.title == document.siglum else f"{document.siglum} {document.title}"


def sentence(text: str) -> str:
    """Return text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def count_text(number: int, thing: str) -> str:
    """Return a count with its thing in the singular or plural: "1 article", "3 articles"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def value_text(quantity: Quantity) -> str:
    """Return a value as written, its hedge in its place: "up to 50, perhaps more"."""
    if not quantity.modifier:
        return quantity.text
    before, _, behind = quantity.modifier.partition(" … ")
    return f"{before} {quantity.text}, {behind}" if behind else f"{before} {quantity.text}"


def figure_text(quantity: Quantity) -> str:
    """Return a figure in words: value, what it counts, measure, who says so, who is blamed, where, when."""
    parts = [value_text(quantity) + (f" {quantity.counted.text}" if quantity.counted else "")]
    if quantity.measure:
        parts.append(quantity.measure)
    named = (("counted by", quantity.claimant), ("blamed on", quantity.blamed), ("in", quantity.place))
    parts += [f"{words} {name.name}" for words, name in named if name]
    if quantity.date:
        parts.append(quantity.date.text)
    return " · ".join(parts)


MARKS = {
    "both": "marked at both ends",
    "opening": "opening mark alone",
    "closing": "closing mark alone",
    "none": "without marks",
}
"""Which quotation marks the text has, in words."""


def marks_text(quotation: Quotation) -> str:
    """Return which marks the text has, and what is inferred: "opening mark alone, end inferred"."""
    if quotation.kind == "indirect":
        return "retold"
    inferred = {"both": "ends", "opening": "end", "closing": "start", "none": "ends"}[quotation.marks]
    return MARKS[quotation.marks] + (f", {inferred} inferred" if quotation.inferred else "")


def quotation_text(quotation: Quotation) -> str:
    """Return whose words a quotation gives, in which capacity, and how surely."""
    speaker = quotation.speaker.name if quotation.speaker else "speaker unknown"
    role = [quotation.role] if quotation.role else []
    return " · ".join([speaker, *role, f"{quotation.kind}, {marks_text(quotation)}"])
