"""Who is blamed for what is counted, where it happened and when, as the sentence of a number says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.dates import DateExpression
    from libya_reader.engine.names import Name
    from libya_reader.engine.spans import TextSpan

HARMFUL = frozenset(
    {"killed", "injured", "casualties", "cases", "bodies", "missing", "detained", "displaced", "attacks"}
)
"""Measures for which somebody may be blamed."""
BEFALLING = HARMFUL | {"hospitalized"}
"""Measures of what happens at a place."""
_DEED = (
    r"air[\s-]?strikes?|strikes?|attacks?|bomb(?:s|ings?|ardments?)?|campaign|raids?|shelling|offensives?|forces|troops"
    r"|soldiers|planes|warplanes|jets|missiles?|rockets?|drones?|operations?|police|gunmen|militants|fire"
)
BLAMED_BEFORE = re.compile(
    r"(?:\b(?:killed|injured|wounded|caused|carried\s+out|committed|conducted|launched|executed|murdered|massacred|shot|bombed|hit"
    r"|shelled|fired|perpetrated|documented|inflicted|targeted|detained|arrested|captured|displaced|attacked)\s+(?:\w+ly\s+)?by"
    r"|\bblamed\s+(?:\w+ly\s+)?(?:on|for)|\bat\s+the\s+hands\s+of|\baccus\w+|\battributed\s+to)\s+(?:the\s+|\w+\s+)?$",
    re.IGNORECASE,
)
BLAMED_BEHIND = re.compile(rf"(?:['’]?s?['’]?)\s+(?:\w+\s+){{0,2}}?(?:{_DEED})(?![^\W_])", re.IGNORECASE)
PLACE_BEFORE = re.compile(
    r"(?:^|\W)(?:in|near|outside|around|across)\s+(?:\w+\s+like\s+|(?:the\s+)?(?:\w+\s+){0,2}"
    r"(?:town|city|village|district|province|region|port|capital|state|suburb|neighbou?rhood|area|camp|county|island)s?\s+"
    r"(?:of\s+|like\s+)?|(?:northern|southern|eastern|western|central|nearby|north-\w+|south-\w+|downtown)\s+)?$",
    re.IGNORECASE,
)
GOES_ON = re.compile(rf"['’]s\b|\s+(?:said|says|{_DEED})(?![^\W_])", re.IGNORECASE)
"""What follows a name that is no place here."""
LOOK_BACK = 48
"""Code points before a name in which what makes a place or a culprit of it is sought."""


def find_blamed(text: str, names: Sequence[Name], floor: int, at: int) -> tuple[Name, Reason] | None:
    """Return whom the sentence blames for what is counted at a place: the nearest name that it says did it."""
    blamed = [(name, words) for name in names if (words := _blaming(text, name, floor))]
    if not blamed:
        return None
    name, words = min(blamed, key=lambda pair: abs(pair[0].span.start - at))
    return name, Reason(speaks_for=True, what="blamed", text=f'"{" ".join(words.split())}"')


def _blaming(text: str, name: Name, floor: int) -> str | None:
    """Return the words that blame a name, where such stand around it."""
    before = BLAMED_BEFORE.search(text, max(floor, name.span.start - LOOK_BACK), name.span.start)
    if before:
        return text[before.start() : name.span.end]
    behind = BLAMED_BEHIND.match(text, name.span.end)
    return text[name.span.start : behind.end()] if behind else None


def find_place(text: str, names: Sequence[Name], floor: int, at: int, taken: Sequence[TextSpan]) -> Name | None:
    """Return the place nearest to a number: a name behind "in" or "near", and no name taken for something else."""
    places = [
        name
        for name in names
        if not any(name.span.overlap(span) for span in taken)
        and PLACE_BEFORE.search(text, max(floor, name.span.start - LOOK_BACK), name.span.start)
        and not _goes_on(text, name.span.end)
    ]
    return min(places, key=lambda name: abs(name.span.start - at), default=None)


def _goes_on(text: str, end: int) -> bool:
    return GOES_ON.match(text, end) is not None


def find_date(dates: Sequence[DateExpression], at: int) -> DateExpression | None:
    """Return the date of a sentence that stands nearest to a place."""
    return min(dates, key=lambda date: abs(date.span.start - at), default=None)
