"""Which number is a part of which, and what a number counts that names nothing itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.quantities.counted import BRIDGE
from libya_reader.engine.quantities.measures import is_person
from libya_reader.engine.quantities.subjects import read_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quantities.expressions import Expression
    from libya_reader.engine.quantities.measures import Found
    from libya_reader.engine.quantities.model import Counted

INCLUDING = LazyPattern(
    lambda: (
        r",?\s(?:including|among\s+them|amongst\s+them|of\s+them|of\s+whom|of\s+which|among\s+whom)(?![^\W_])|^\s*\("
    )
)
LIST_JOINT = LazyPattern(lambda: r"\s*(?:,|,?\s(?:and|or))\s*(?:at\s+least\s)?")
LONGEST_GAP = 90
"""Code points between a whole and its first part."""


def find_parts(lowered: str, expressions: Sequence[Expression], counted: Sequence[Counted | None]) -> list[int | None]:
    """Return, for each expression of a sentence, the index of the one it is a part of.

    "55 cases, including 16 children and 14 women": sixteen and fourteen are parts of fifty-five.
    """
    parts: list[int | None] = [expression.whole for expression in expressions]
    for k in range(1, len(expressions)):
        if parts[k] is not None or expressions[k].unit:
            continue
        before = counted[k - 1]
        begin = expressions[k - 1].closes
        if expressions[k].opens - begin > LONGEST_GAP + (len(before.span) if before else 0):
            continue
        begin = max(begin, before.span.end) if before and before.span.end <= expressions[k].opens else begin
        if _fits(expressions[k - 1], expressions[k]) and INCLUDING.search(lowered, begin, expressions[k].opens):
            parts[k] = k - 1
        elif parts[k - 1] is not None and LIST_JOINT.fullmatch(lowered, begin, expressions[k].opens):
            parts[k] = parts[k - 1]
    return parts


def _fits(whole: Expression, part: Expression) -> bool:
    """Tell whether one number can be a part of another."""
    if whole.unit or part.vague or whole.vague:
        return not whole.unit
    most, least = whole.high if whole.high is not None else whole.low, part.low if part.low is not None else part.high
    return most is None or least is None or whole.high is None or least <= most


def take_over_counted(
    text: str,
    lowered: str,
    bounds: tuple[int, int],
    expressions: Sequence[Expression],
    counted: Sequence[Counted | None],
    measures: Sequence[Found | None],
) -> list[Counted | None]:
    """Fill in what is understood: in "34 villagers died and 38 were hurt" thirty-eight counts villagers.

    Only a number that a verb speaks of takes over, and only the nearest noun before it in the sentence; any other is
    said of the subject of its clause ("the index closed at 13,176").
    """
    filled = list(counted)
    for k, expression in enumerate(expressions):
        if filled[k] or expression.unit:
            continue
        if measures[k] is None:
            floor = max(bounds[0], expressions[k - 1].closes if k else 0)
            if k and expressions[k - 1].unit and BRIDGE.fullmatch(lowered, floor, expression.opens):
                filled[k] = filled[k - 1]
                continue
            filled[k] = read_subject(text, lowered, floor, expression.opens)
            continue
        givers = [filled[g] for g in range(k - 1, -1, -1) if filled[g] and not expressions[g].unit]
        giver = next((g for g in givers if is_person(g)), None) or next(iter(givers), None)
        if giver:
            filled[k] = replace(giver, elsewhere=True)
    return filled
