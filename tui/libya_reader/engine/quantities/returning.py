"""What a document says of a number elsewhere: "the five raids" takes an earlier five up again."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from libya_reader.engine.data.counted_words import PERSONS
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.quantities.circumstances import HARMFUL
from libya_reader.engine.quantities.measures import HARM, measure_of
from libya_reader.engine.reasons import Reason
from libya_reader.engine.words import FUNCTION_WORDS, find_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quantities.model import Measure, Quantity
    from libya_reader.engine.sentences import Sentence

DEFINITE = LazyPattern(lambda: r"(?<![^\W_])(?:all|the|these|those)\s+$")
APPOSED = LazyPattern(lambda: r"[-–—:]\s*$")
DEATH_SIGNS = LazyPattern(lambda: r"(?<![^\W_])(?:death|funerals?|graves?|buried|obituary)(?![^\W_])")
REACH = 6
"""Sentences back in which the number that is taken up again must stand."""


def take_up(text: str, lowered: str, sentences: Sequence[Sentence], found: Sequence[Quantity]) -> list[Quantity]:
    """Link numbers that are taken up again, and read from the neighbourhood what a bare number of people tells of."""
    linked: list[Quantity] = []
    earlier: dict[float, list[Quantity]] = defaultdict(list)
    for quantity in found:
        value = quantity.low if quantity.low == quantity.high else None
        now = quantity
        if value is not None:
            now = _linked(text, lowered, quantity, earlier[value][-4:])
        if now.measure is None:
            now = _told_nearby(lowered, sentences, now)
        linked.append(now)
        if now.refers_to is not None:
            _share_blame(linked, now)
        if value is not None:
            earlier[value].append(now)
    return linked


def _linked(text: str, lowered: str, quantity: Quantity, candidates: Sequence[Quantity]) -> Quantity:
    opens = quantity.extent.start
    if quantity.unit or not quantity.counted or not DEFINITE.search(lowered, max(0, opens - 8), opens):
        return quantity
    for before in reversed(candidates):
        shared = _shared_words(quantity, before) if before.counted and not before.unit else []
        if not shared or quantity.sentence - before.sentence > REACH or before.span.end > opens:
            continue
        taken: Measure | None = quantity.measure or before.measure
        reason = Reason(
            speaks_for=True, what="measure", text=f'takes up "{before.extent.of(text)}" again: both "{shared[0]}"'
        )
        return replace(
            quantity,
            refers_to=before.span,
            measure=taken,
            blamed=quantity.blamed or before.blamed,
            reasons=(*quantity.reasons, reason),
        )
    return quantity


def _share_blame(linked: list[Quantity], deed: Quantity) -> None:
    """Blame the doers of a deed that is taken up again for what the same sentence says befell people in it."""
    if deed.measure != "attacks" or deed.blamed is None:
        return
    reason = Reason(
        speaks_for=True, what="blamed", text=f'in "{deed.text} {deed.counted.text if deed.counted else ""}"'
    )
    for k in range(len(linked) - 2, -1, -1):
        victim = linked[k]
        if victim.sentence != deed.sentence:
            return
        if victim.measure in HARMFUL and victim.blamed is None:
            linked[k] = replace(victim, blamed=deed.blamed, reasons=(*victim.reasons, reason))


def _shared_words(a: Quantity, b: Quantity) -> list[str]:
    if a.counted is None or b.counted is None:
        return []
    theirs = {word.form for word in find_words(b.counted.text)}
    return [w.form for w in find_words(a.counted.text) if w.form in theirs and w.form not in FUNCTION_WORDS]


def _told_nearby(lowered: str, sentences: Sequence[Sentence], quantity: Quantity) -> Quantity:
    """Read the fate of people who are counted in apposition ("the family - five members") from the next sentence."""
    opens, what = quantity.extent.start, quantity.counted
    if (
        what is None
        or quantity.unit
        or what.head not in PERSONS
        or not APPOSED.search(lowered, max(0, opens - 3), opens)
    ):
        return quantity
    k = quantity.sentence
    here = sentences[k].span
    behind = sentences[k + 1].span.end if k + 1 < len(sentences) else here.end
    sign = HARM.search(lowered, what.span.end, behind) or DEATH_SIGNS.search(lowered, what.span.end, behind)
    if sign is None:
        return quantity
    measure = measure_of(sign.group()) or "killed"
    reason = Reason(speaks_for=True, what="measure", text=f'"{sign.group()}" stands near, no verb of its own')
    return replace(quantity, measure=measure, reasons=(*quantity.reasons, reason))
