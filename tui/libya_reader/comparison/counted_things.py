"""What figures count, so that those of one kind can stand together: the same measure, the same or a kindred noun.

The words of the articles decide, nothing else: "civilians" and "young civilians" are one kind, "civilians" and "people"
two, because the one need not be the other.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from libya_reader.engine.data.counted_words import GENERIC_PERSONS
from libya_reader.engine.words import WORD, fold, stem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from libya_reader.engine.quantities import Quantity

AGE = "age"
OTHER = "other"
MEASURES = (
    "killed", "injured", "casualties", "missing", "detained", "displaced", "hospitalized", "bodies", "cases", "attacks",
    "percent", "money", "distance", "weight", "duration", AGE, OTHER,
)  # fmt: skip
"""What befell people first, then what befell places, then what has a unit; what has no measure comes last."""
BEFELL_PEOPLE = {
    "killed": "killed", "injured": "injured", "casualties": "killed or injured", "missing": "missing",
    "detained": "detained", "displaced": "displaced", "hospitalized": "hospitalized",
}  # fmt: skip
"""What is said behind the people counted."""
NAMED_BY_MEASURE = frozenset({"bodies", "cases", "attacks"})
"""Here the measure names the thing: strikes, raids and sorties are attacks."""
PEOPLE = "people"
NOT_NAMED = "what is not named"
IRREGULAR = {"children": "child", "feet": "foot", "men": "man", "women": "woman"}

ThingKey = tuple[int, str]
"""The place of a measure among `MEASURES`, and the stem of a noun or unit."""


def measure_of(quantity: Quantity) -> str:
    """Return the measure of a quantity, one of `MEASURES`: ages are told from durations, the rest is `OTHER`."""
    return AGE if quantity.is_age else quantity.measure or OTHER


def thing_key(quantity: Quantity) -> ThingKey:
    """Return what figures of one kind have in common."""
    measure = measure_of(quantity)
    return MEASURES.index(measure), _noun_key(quantity, measure)


def _noun_key(quantity: Quantity, measure: str) -> str:
    if measure in NAMED_BY_MEASURE:
        return measure
    if measure == AGE:
        return _singular((quantity.unit or "").replace("-", " ").split(" ")[0])
    if quantity.unit and measure != "percent":
        return _singular(fold(quantity.unit))
    if quantity.counted is None or not quantity.counted.head:
        return PEOPLE if measure in BEFELL_PEOPLE else ""
    head = quantity.counted.head
    return PEOPLE if head in GENERIC_PERSONS else _singular(head)


def _singular(noun: str) -> str:
    """Return the stem of a noun, the same for one and for many."""
    if noun.endswith("men"):
        return stem(noun.removesuffix("men") + "man")
    return stem(IRREGULAR.get(noun, noun)) if noun else ""


def thing_title(quantities: Iterable[Quantity]) -> str:
    """Return what figures of one kind count, in the words of the texts: "civilians killed", "duration, in months"."""
    held = list(quantities)
    measure, key = measure_of(held[0]), thing_key(held[0])[1]
    if measure in NAMED_BY_MEASURE:
        return measure
    if measure in BEFELL_PEOPLE:
        return f"{PEOPLE if key == PEOPLE else _noun(held)} {BEFELL_PEOPLE[measure]}"
    if measure == AGE:
        return f"ages, in {key}s"
    if measure == "percent":
        return f"percent of {_noun(held)}" if key else "percent"
    unit = _commonest(q.unit for q in held if q.unit)
    if measure != OTHER:
        return f"{measure}, in {unit}" if unit else measure
    return unit or (PEOPLE if key == PEOPLE else _noun(held))


def _noun(quantities: Iterable[Quantity]) -> str:
    return _commonest(_head_as_written(q) for q in quantities) or NOT_NAMED


def _head_as_written(quantity: Quantity) -> str:
    counted = quantity.counted
    if counted is None:
        return ""
    words = (match.group() for match in WORD.finditer(counted.text))
    return next((word for word in words if fold(word).removesuffix("'s") == counted.head), counted.head)


def _commonest(words: Iterable[str]) -> str:
    """Return the word that stands most often; of two the longer, which is the plural."""
    counts = Counter(filter(None, words))
    return max(counts, key=lambda word: (counts[word], len(word), word), default="")
