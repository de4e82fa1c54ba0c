"""Counted things as evidence: "19 passengers" in the annotations against what a passage counts."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from libya_reader.engine.words import find_words, same_word

if TYPE_CHECKING:
    from libya_reader.engine.events.index import Passage

SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
REACH = 3
"""The counted thing stands at most so many words behind its number."""


def _value(form: str) -> int | None:
    if form.isdecimal():
        return int(form)
    return SMALL.index(form) if form in SMALL else None


@lru_cache(maxsize=4096)
def parse_count(text: str) -> tuple[int, str] | None:
    """Read "19 passengers" as a number and the folded last word of what it counts; `None` where it is none."""
    forms = [word.form for word in find_words(text)]
    value = _value(forms[0]) if forms else None
    return (value, forms[-1]) if value is not None and len(forms) > 1 else None


def counts_of(passage: Passage, thing: str) -> list[tuple[int, str]]:
    """Return the numbers with which a passage counts a thing, each with its words as written."""
    found = []
    words = passage.words
    for k, word in enumerate(words):
        value = _value(word.form)
        if value is None:
            continue
        behind = next((w for w in words[k + 1 : k + 1 + REACH] if same_word(w.form, thing)), None)
        if behind:
            found.append((value, passage.text[word.start : behind.end]))
    return found
