"""One name in several spellings: Gaddafi, Gadhafi, Qaddafi.

Consonants survive transliteration, vowels do not; so names are compared by a skeleton of consonant classes, and then by
their letters, because a skeleton alone takes strangers for kin.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from libya_reader.engine.data.titles import ARTICLES
from libya_reader.engine.words import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

CLUSTERS = (
    ("sch", "S"), ("tch", "S"), ("sh", "S"), ("ch", "S"), ("tj", "S"), ("cz", "S"), ("dzh", "j"), ("dj", "j"),
    ("dge", "je"), ("zh", "j"), ("ck", "k"), ("cq", "k"), ("kh", "k"), ("gh", "k"), ("q", "k"), ("ph", "f"),
    ("th", "t"), ("dh", "d"), ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("c", "k"), ("g", "k"), ("ts", "s"),
    ("tz", "s"), ("z", "s"), ("x", "s"), ("w", "v"),
)  # fmt: skip
"""Letters that romanizations of Arabic, Russian, Persian and Chinese exchange, joined into classes, in this order."""
DOUBLED = re.compile(r"(.)\1+")
VOWELS = str.maketrans("", "", "aeiouyh'’-")
"""What says little of a name: vowels, and what is written or left out like one."""

SHORT_SKELETON = 2
"""Skeletons of so few consonants say little: the letters must agree more closely."""
LETTERS_SHORT = 0.82
LETTERS_LONG = 0.65
"""Least similarity of the letters (`rapidfuzz.fuzz.ratio` / 100) for short and for longer skeletons."""
SLIP_LENGTH = 6
"""Names of so many letters and more may differ by one slip of the pen: a letter wrong, left out, doubled or swapped."""


@lru_cache(maxsize=65536)
def skeleton(name: str) -> str:
    """Return the consonant classes of one folded word of a name, in order."""
    return _bones(name)


def _bones(name: str) -> str:
    """Return the skeleton of a word, or of many, each in a line."""
    for written, put in CLUSTERS:
        name = name.replace(written, put)
    return DOUBLED.sub(r"\1", name).translate(VOWELS)


def sounds(names: Sequence[str]) -> list[str]:
    """Return for each folded word what two words share that spell one name, but for slips of the pen and a lost s."""
    return [bones.rstrip("s") for bones in _bones("\n".join(names)).split("\n")] if names else []


@lru_cache(maxsize=65536)
def spelling_likeness(a: str, b: str) -> float:
    """Return how surely two folded words spell one name: 1 for the same letters, 0 for strangers.

    A plural or possessive s whose apostrophe was lost does not count.
    """
    if a == b or a == b + "s" or b == a + "s":
        return 1.0
    if min(len(a), len(b)) < 4 or a.isdigit() or b.isdigit():
        return 0.0
    bones = skeleton(a), skeleton(b)
    alike = bones[0] == bones[1] or (bones[0] == bones[1].removesuffix("s")) or (bones[1] == bones[0].removesuffix("s"))
    if not alike and (min(len(a), len(b)) < SLIP_LENGTH or a[0] != b[0] or abs(len(a) - len(b)) > 1):
        return 0.0
    from rapidfuzz import fuzz  # only here: to read annotations, which takes names too, nobody needs to wait for it
    from rapidfuzz.distance import OSA

    letters = fuzz.ratio(a, b) / 100
    if alike:
        least = LETTERS_SHORT if min(map(len, bones)) <= SHORT_SKELETON else LETTERS_LONG
        return letters if letters >= least else 0.0
    return letters if OSA.distance(a, b, score_cutoff=1) <= 1 else 0.0


@lru_cache(maxsize=65536)
def name_parts(name: str) -> tuple[str, ...]:
    """Return the folded words of a name without the articles that spellings add or drop."""
    parts = tuple(fold(part).removesuffix("'s") for part in re.findall(r"[^\W_]+(?:['’][^\W\d_]+)*", name))
    kept = tuple(part for part in parts if part not in ARTICLES)
    return kept or parts


def name_likeness(a: str, b: str) -> float:
    """Return how surely two names are one name in two spellings, word by word; 0 where the words differ in number."""
    first, second = name_parts(a), name_parts(b)
    if len(first) != len(second) or not first:
        return 0.0
    return min(spelling_likeness(x, y) for x, y in zip(first, second, strict=True))
