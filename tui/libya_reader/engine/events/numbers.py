"""Counted things as evidence: "19 passengers" in the annotations against what a passage counts."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from libya_reader.engine.data.number_words import DENOMINATORS, DOZEN, SCALES, SMALL, TENS
from libya_reader.engine.words import find_words, lower, same_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.events.index import Passage
    from libya_reader.engine.words import Word

REACH = 3
"""The counted thing stands at most so many words behind its number."""
WORTH = SMALL | TENS
LARGER = frozenset((*SCALES, *DOZEN, *DENOMINATORS, "hundred"))
"""With one of these beside it, a number is worth something else."""


class Number(NamedTuple):
    """A number in a passage: its value, and the places of its first word and of the first behind it."""

    value: float
    first: int
    behind: int


def read_numbers(text: str, words: Sequence[Word]) -> tuple[Number, ...]:
    """Return the numbers that stand in some words of a text, in order."""
    alone = [Number(value, k, k + 1) for k, word in enumerate(words) if (value := _value(word.form)) is not None]
    joined = any(b.first == a.behind for a, b in pairwise(alone))
    beside = (words[n].form for _, k, end in alone for n in (k - 1, end) if 0 <= n < len(words))
    if joined or any(form.removesuffix("s") in LARGER for form in beside):
        return tuple(_read_numerals(text, words))
    return tuple(alone)


def _value(form: str) -> float | None:
    return int(form) if form.isdecimal() else WORTH.get(form)


def _read_numerals(text: str, words: Sequence[Word]) -> list[Number]:
    """Read numbers of several words and of several groups of digits: "two hundred", "1,500"."""
    from libya_reader.engine.quantities.numerals import find_numerals  # only here: passages seldom hold such numbers

    low, found = words[0].start, []
    starts = [word.start - low for word in words]
    for numeral in find_numerals(lower(text[low : words[-1].end])):
        first, behind = bisect_left(starts, numeral.start), bisect_left(starts, numeral.end)
        if first < behind and numeral.value is not None:
            found.append(Number(numeral.value, first, behind))
    return found


@lru_cache(maxsize=4096)
def parse_count(text: str) -> tuple[float, str] | None:
    """Read "19 passengers" as a number and the folded last word of what it counts; `None` where it is none."""
    words = tuple(find_words(text))
    numbers = read_numbers(text, words)
    if not numbers or numbers[0].first or numbers[0].behind == len(words):
        return None
    return numbers[0].value, words[-1].form


def counts_of(passage: Passage, thing: str) -> list[tuple[float, str]]:
    """Return the numbers with which a passage counts a thing, each with its words as written."""
    found = []
    for value, first, end in passage.numbers:
        behind = next((w for w in passage.words[end : end + REACH] if same_word(w.form, thing)), None)
        if behind:
            found.append((value, passage.text[passage.words[first].start : behind.end]))
    return found
