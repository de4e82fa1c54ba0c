"""Numbers that count nothing: clock times, decades, names that hold a number, addresses, "one" as a pronoun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from libya_reader.engine.alternatives import one_of
from libya_reader.engine.data.designators import DESIGNATORS, STREETS
from libya_reader.engine.lazy_patterns import LazyPattern
from libya_reader.engine.names import NOT_NAMES
from libya_reader.engine.quantities.hedges import hedge_before
from libya_reader.engine.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from libya_reader.engine.quantities.numerals import Numeral

CLOCK_OR_DECADE = LazyPattern(
    lambda: (
        r"(?:[:.]\d\d(?::\d\d)?|:\s\d\d)?\s?(?:[ap]\.?\s?m(?:\.|(?![^\W_]))|o['’]clock|(?:gmt|utc|est|edt|cet|bst|ist)(?![^\W_]))"
        r"|:\s?\d\d(?!\d)|['’]?s(?![^\W_])"
    )
)
"""Behind a number: "5 p.m.", "17:30", "the 1970s", "the 90's"."""

CLOCK_BEFORE = LazyPattern(lambda: r"\d:\s?$")
NAMED_BEFORE = LazyPattern(lambda: rf"(?<![^\W_]){one_of(DESIGNATORS)}\.?\s{{1,2}}$|[#№]\s?$")
STREET_BEHIND = LazyPattern(
    lambda: (
        rf"\s+block(?![^\W_])|\s+(?:[NSEW]\s)?(?:[A-Z][\w.'’-]*\s+){{0,3}}(?:\d+\w*\s+)?(?:{'|'.join(sorted(STREETS))})(?![^\W_])"
    )
)
CAPITAL_BEFORE = LazyPattern(lambda: r"(?:[^\W_]*[A-Z][^\W_]*|&\s?[A-Z])[ \u00a0]$")
HYPHEN_BEFORE = LazyPattern(lambda: r"(?<![^\W_])(?:[^\W\d_]+|\d[\d,.]*)[-‑]$")
ONE_BEFORE = LazyPattern(
    lambda: (
        r"(?<![^\W_])(?:no|any|every|some|this|that|which|the|each|another|such|wrong|right|good|bad|new|old|only)[\s-]{1,2}$"
    )
)
ONE_BEHIND = LazyPattern(
    lambda: (
        r"\s*(?:[^\w\s-]|$)|['’]s\b|-(?!third|half|quarter|fifth|year|day|week|month|hour|minute|mile)"
        r"|\s+(?:an?|and|another|as|at|but|by|can|cannot|could|did|does|from|has|he|i|in(?!\s(?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty)(?![^\W_]))|is|it|last|may|might|more|must|on|or"
        r"|should|she|such|than|that|they|thing|to|too|was|we|who|will|with|would|you)(?![^\W_])"
    )
)
MINUS = ("minus ", "negative ")
LIST_MARK = LazyPattern(lambda: r"[.)]\s")
NAME_GOES_ON = LazyPattern(
    lambda: r"\s+(?:[a-zß-ÿ][\w'’-]*\s+){0,2}?(?:[^\W\d_][\w'’-]*[^\Ws]s|people|men|women|children|police)(?![^\W_])"
)
"""A plural noun within three words: then the number counts it, and belongs to no name before."""
NOT_NAME_BEFORE = (
    FUNCTION_WORDS | NOT_NAMES | {"around", "nearly", "over", "roughly", "killing", "approximately", "almost"}
)
PART_BEHIND = LazyPattern(lambda: r"\s+(?:of|the|a|an|its|their|his|her|our|all|as)(?![^\W_])|\s*(?:[.,;:!?)]|$)")
PART_BEFORE = LazyPattern(lambda: r"(?:first|second|last|latter|other|final|opening|better|worse|one|top|bottom)[\s-]$")


def counts_something(text: str, lowered: str, floor: int, numeral: Numeral, *, measured: bool) -> bool:
    """Tell whether a numeral of the sentence that begins at `floor` counts or measures something.

    `measured` tells that it has a unit or a currency. Dates are told apart elsewhere (`engine.dates`).
    """
    start, end = numeral.start, numeral.end
    if lowered[start:end] == "one" and not lowered.endswith(MINUS, max(floor, start - 9), start):
        return not (ONE_BEFORE.search(lowered, max(floor, start - 10), start) or ONE_BEHIND.match(lowered, end))
    if numeral.kind == "part":
        return _part_counts(lowered, floor, numeral)
    if numeral.kind not in {"digits", "small", "tens"}:
        return True
    if CLOCK_OR_DECADE.match(lowered, end):
        return False
    if lowered[end : end + 1].isalpha() and not measured:
        return False
    return measured or not _is_name(text, lowered, floor, numeral)


def _part_counts(lowered: str, floor: int, numeral: Numeral) -> bool:
    """Tell "half of them" and "a third of the city" from "the second half" and "a third man"."""
    if numeral.scale > 1:
        return True
    if PART_BEFORE.search(lowered, max(floor, numeral.start - 10), numeral.start):
        return False
    hedged = hedge_before(lowered, floor, numeral.start) is not None
    return hedged or PART_BEHIND.match(lowered, numeral.end) is not None


def _is_name(text: str, lowered: str, floor: int, numeral: Numeral) -> bool:
    """Tell whether a number without a unit belongs to a name, an address, a list mark or a code."""
    start, end = numeral.start, numeral.end
    if NAMED_BEFORE.search(lowered, max(floor, start - 16), start):
        return True
    if numeral.kind != "digits":
        return (
            text[start].isupper()
            and start > floor
            and text[start - 1].isspace()
            and _capital_before(text, floor, start)
        )
    if _is_rest(lowered, floor, start, end) or (start == floor and LIST_MARK.match(lowered, end)):
        return True
    if STREET_BEHIND.match(text, end):
        return True
    plain = numeral.scale == 1 and "," not in text[start:end]
    return plain and _capital_before(text, floor, start) and not NAME_GOES_ON.match(text, end)


def _is_rest(lowered: str, floor: int, start: int, end: int) -> bool:
    """Tell whether digits end something that is no number: "F-16", "5: 30", "2, 000"."""
    if "000".startswith(lowered[start:end]) and lowered[start - 2 : start] == ", ":
        return True
    return _hyphen_before(lowered, start) or CLOCK_BEFORE.search(lowered, max(floor, start - 4), start) is not None


def _hyphen_before(lowered: str, start: int) -> bool:
    """Tell whether letters and a hyphen stand before, as in F-16; a range ("to-260") is no name."""
    found = HYPHEN_BEFORE.search(lowered, max(0, start - 16), start)
    return found is not None and found.group() not in {"to-", "-"} and not found.group()[0].isdigit()


def _capital_before(text: str, floor: int, start: int) -> bool:
    found = CAPITAL_BEFORE.search(text, max(floor, start - 24), start)
    return found is not None and found.group().strip().lower() not in NOT_NAME_BEFORE
