"""What a noun looks like: a plural, people."""

from __future__ import annotations

from libya_reader.engine.data.counted_words import ENDING_LIKE_PERSONS, NOUNS_IN_LY, PERSONS, PLURALS, SINGULAR_IN_S
from libya_reader.engine.lazy_patterns import LazyPattern

PERSON_ENDING = LazyPattern(lambda: r"(?:ers|ors|ists|ians|ants|ees|men|folk|ese|ans|ites)$")


def is_plural(word: str) -> bool:
    """Tell whether a lower-case word looks like a plural noun."""
    if word in PLURALS:
        return True
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "'’siu" and word not in SINGULAR_IN_S


def is_adverb(word: str) -> bool:
    """Tell whether a lower-case word looks like an adverb."""
    return word.endswith("ly") and word not in NOUNS_IN_LY


def names_people(noun: str) -> bool:
    """Tell whether a lower-case noun looks like people, or like one of them."""
    return _in_plural(noun) or _in_plural(noun + "s")


def _in_plural(noun: str) -> bool:
    return noun in PERSONS or (noun not in ENDING_LIKE_PERSONS and PERSON_ENDING.search(noun) is not None)
