"""Who is blamed for what is counted, where it happened and when, as the sentence of a number says it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from libya_reader.engine.data.counted_words import HAPPENINGS
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    r"|soldiers|planes|warplanes|jets|missiles?|rockets?|drones?"
)
BLAMED_BEFORE = LazyPattern(
    lambda: (
        r"(?:\b(?:killed|injured|wounded|caused|carried\s+out|committed|conducted|launched|executed|murdered|massacred|shot|bombed|hit"
        r"|shelled|fired|perpetrated|documented|inflicted|targeted|detained|arrested|captured|displaced|attacked)\s+(?:\w+ly\s+)?by"
        r"|\bblamed\s+(?:\w+ly\s+)?(?:on|for)|\bat\s+the\s+hands\s+of|\baccus\w+|\battributed\s+to)\s+(?:the\s+|\w+\s+)?$"
    ),
    re.IGNORECASE,
)
BLAME_WORD = LazyPattern(lambda: r"\b(?:by|blamed|hands|accus|attributed)")
"""One of these stands in all of the former, and is soon found missing."""
BLAMED_BEHIND = LazyPattern(
    lambda: (
        rf"(?:['’]?s?['’]?)\s+(?:(?:aerial|air|artillery|bombing|deadly|drone|fatal|ground|military|missile|rocket|suicide)\s+){{0,2}}(?:{_DEED})(?![^\W_])"
    ),
    re.IGNORECASE,
)
PLACE_BEFORE = LazyPattern(
    lambda: (
        r"(?:^|\W)(?:in|near|outside|around|across)\s+(?:\w+\s+like\s+|(?:the\s+)?(?:\w+\s+){0,2}"
        r"(?:town|city|village|district|province|region|port|capital|state|suburb|neighbou?rhood|area|camp|county|island)s?\s+"
        r"(?:of\s+|like\s+)?|(?:northern|southern|eastern|western|central|nearby|north-\w+|south-\w+|downtown)\s+)?$"
    ),
    re.IGNORECASE,
)
GOES_ON = LazyPattern(lambda: rf"['’]s\b|\s+(?:said|says|{_DEED})(?![^\W_])", re.IGNORECASE)
"""What follows a name that is no place here."""
TOLD_ON = LazyPattern(
    lambda: (
        r"(?<![^\W_])(?:acknowledged|added|announced|charged|confirmed|convicted|explained|insisted|reported|said|says"
        r"|sentenced|stated|testified|told(?:\s\w+)?|tweeted|warned|wrote)(?:\s(?:early|late))?\s(?:on\s)?$"
    )
)
"""What stands before the day of a statement or a sentence of a court."""
LOOK_BACK = 48
"""Code points before a name in which what makes a place or a culprit of it is sought."""


@dataclass(frozen=True, slots=True)
class Blame:
    """A name, and the words that blame it."""

    name: Name
    reason: Reason

    @property
    def span(self) -> TextSpan:
        """Where the name stands."""
        return self.name.span


class Placed(Protocol):
    """What stands at a place of a text."""

    @property
    def span(self) -> TextSpan:
        """Where it stands."""
        ...


AnyPlaced = TypeVar("AnyPlaced", bound=Placed)


def find_blamed(text: str, names: Sequence[Name], floor: int) -> list[Blame]:
    """Return whom a sentence that begins at `floor` says to have done harm."""
    said = [(name, _blaming(text, name, floor)) for name in names]
    return [
        Blame(name, Reason(speaks_for=True, what="blamed", text=f'"{" ".join(words.split())}"'))
        for name, words in said
        if words
    ]


def _blaming(text: str, name: Name, floor: int) -> str | None:
    """Return the words that blame a name, where such stand around it."""
    begin = max(floor, name.span.start - LOOK_BACK)
    before = (
        BLAMED_BEFORE.search(text, begin, name.span.start) if BLAME_WORD.search(text, begin, name.span.start) else None
    )
    if before:
        return text[before.start() : name.span.end]
    behind = BLAMED_BEHIND.match(text, name.span.end)
    return text[name.span.start : behind.end()] if behind else None


def find_places(text: str, names: Sequence[Name], floor: int) -> list[Name]:
    """Return the places of a sentence: names behind "in" or "near" that do not go on as something else."""
    return [
        name
        for name in names
        if PLACE_BEFORE.search(text, max(floor, name.span.start - LOOK_BACK), name.span.start)
        and GOES_ON.match(text, name.span.end) is None
        and name.text.rsplit(maxsplit=1)[-1].lower() not in HAPPENINGS
    ]


def is_day_of_telling(lowered: str, start: int) -> bool:
    """Tell whether the date at `start` says when something was told, and not when it happened."""
    return TOLD_ON.search(lowered, max(0, start - LOOK_BACK), start) is not None


def nearest(items: Sequence[AnyPlaced], at: int) -> AnyPlaced | None:
    """Return what stands nearest to a place."""
    return min(items, key=lambda item: abs(item.span.start - at), default=None)
