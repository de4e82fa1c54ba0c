"""Units behind a number, and currencies before and behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from libya_reader.engine.alternatives import one_of
from libya_reader.engine.data.units import (
    AGE,
    CODES_ALONE,
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    DISTANCE,
    DURATION,
    MONEY,
    ONLY_GLUED,
    OTHER,
    PERCENT,
    WEIGHT,
)
from libya_reader.engine.lazy_patterns import LazyPattern

KIND_OF = (
    dict.fromkeys(OTHER, "other")
    | dict.fromkeys(DISTANCE, "distance")
    | dict.fromkeys(WEIGHT, "weight")
    | dict.fromkeys(DURATION, "duration")
    | dict.fromkeys(MONEY, "money")
    | dict.fromkeys(PERCENT, "percent")
    | dict.fromkeys(AGE, "age")
)
"""Unit, with hyphens for its spaces -> what it measures."""


LOOSE_HYPHEN = r"[\s\-]{1,3}"
"""What may stand for the hyphens and spaces of a unit."""
_RATE = (
    r"(?:\s?(?:per|an?|each|every|/)\s?(?:year|month|week|day|hour|minute|second|century|barrel|ounce|gallon|gram|kilo"
    r"|kilogram|kg|litre|liter|mile|km|metre|meter|share|person|head|unit|tonne?|pound|night|square\s(?:foot|metre|meter))"
    r"(?![^\W_])|[\s\-]a[\s\-]day\b)?"
)
UNIT = LazyPattern(
    lambda: (
        rf"[\s\-]{{0,3}}(?P<unit>(?:(?:us|u\.s\.|australian|canadian|danish|hong\skong|new\szealand|nautical|fluid)\s)?"
        rf"{one_of(KIND_OF.keys() - ONLY_GLUED, hyphen=LOOSE_HYPHEN)})(?![^\W_]){_RATE}"
        rf"|\s?(?P<glued>{one_of(ONLY_GLUED)})(?![^\W_]){_RATE}"
    )
)
"""A unit right behind a number, with what it is taken per ("miles per hour", "cents a gallon")."""

_SIGNS = "".join(map(re.escape, CURRENCY_SIGNS))
CURRENCY = LazyPattern(
    lambda: (
        rf"(?:(?<![^\W_])(?:{one_of(CURRENCY_CODES)}|(?:au|ca|hk|nz|us)\s)[{_SIGNS}]"
        rf"|[{_SIGNS}](?:{one_of(CURRENCY_CODES)})|[{_SIGNS}]"
        rf"|(?<![^\W_])(?:{one_of(CODES_ALONE)})|(?<![^\W_])y=)\s?$"
    )
)
"""A currency right before a number."""
RATE = LazyPattern(lambda: _RATE.removesuffix("?") + "?")


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit of a number."""

    start: int
    """Where number and unit begin together: a currency stands before."""
    end: int
    text: str
    """As written; for money both parts ("$ a month")."""
    kind: str
    """distance, weight, duration, money, percent, age or other."""
    noun: tuple[int, int] | None = None
    """Where the unit stands as a word behind the number."""


YEARS_OF_AGE = "years of age"
"""The unit of an age that is written without one."""
AGE_BEFORE = LazyPattern(lambda: r"(?<![^\W_])(?:aged?|ages)\s$")
AGE_BETWEEN_COMMAS = LazyPattern(lambda: r"[A-ZÀ-Þ][\w'’.-]*,\s$")
AGE_BEHIND = LazyPattern(lambda: r"\s?(?:[,.;:)]|$)(?!\d)")
OLDEST = 120
"""Years: a larger number between a name's commas is no age."""


def is_age(text: str, start: int, end: int, value: float | None) -> bool:
    """Tell whether a bare number is somebody's age: "Ann Lee, 47, said", "aged 85"."""
    if value is None or not 0 < value < OLDEST or not value.is_integer():
        return False
    if AGE_BEFORE.search(text, max(0, start - 6), start):
        return True
    return bool(AGE_BETWEEN_COMMAS.search(text, max(0, start - 24), start) and AGE_BEHIND.match(text, end))


def find_currency(lowered: str, start: int) -> tuple[int, str] | None:
    """Return where the currency before a number begins, and its sign or code."""
    if start == 0 or not (lowered[start - 1] in _SIGN_ENDS or lowered[start - 1].isspace()):
        return None
    found = CURRENCY.search(lowered, max(0, start - 6), start)
    return (found.start(), found.group().strip()) if found else None


_SIGN_ENDS = frozenset("".join(CURRENCY_SIGNS) + "=" + "".join(c[-1] for c in CURRENCY_CODES))


def find_unit(lowered: str, start: int, end: int) -> Unit | None:
    """Return the unit of the number `[start, end)` of a lower-case text, or `None` where it has none."""
    if currency := find_currency(lowered, start):
        behind = UNIT.match(lowered, end)
        if behind and behind["unit"] and _kind(behind["unit"]) == "money":
            return Unit(currency[0], behind.end(), f"{currency[1]} {behind['unit']}", "money")
        rate = RATE.match(lowered, end)
        stop = rate.end() if rate else end
        per = lowered[end:stop].strip()
        return Unit(currency[0], stop, f"{currency[1]} {per}".strip(), "money")
    behind = UNIT.match(lowered, end)
    if behind is None:
        return None
    word = behind["unit"] or behind["glued"]
    at = behind.start("unit") if behind["unit"] else behind.start("glued")
    return Unit(start, behind.end(), lowered[at : behind.end()], _kind(word), (at, behind.end()))


def _kind(unit: str) -> str:
    words = unit.split()
    for skip in range(len(words)):
        kind = KIND_OF.get("-".join(words[skip:]))
        if kind:
            return kind
    return "other"
