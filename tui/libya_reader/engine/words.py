"""Words: where they stand, and the form in which they are compared."""

from __future__ import annotations

import re
import string
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from libya_reader.engine.data.starters import STARTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W\d_]+)*")
"""A word: letters and digits of any script, with apostrophes inside. Hyphens part words."""

FUNCTION_WORDS = STARTERS | frozenset(
    """am are be been being can could did do does doing done had has have having isn's it'll may might must shall
    should will would whom whose up down out off over again further into onto per via very too also just said says
    say told among amid around between through against above below s t re ve ll d""".split()
)
"""Words that say nothing of what a sentence is about."""

ASCII_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)

SUFFIXES = (
    "izations", "isations", "ization", "isation", "ications", "ication", "ations", "ation", "ating", "ators", "ator",
    "ative", "ated", "ates", "ions", "ion", "ings", "ing", "ments", "ment", "ers", "er", "ors", "or", "ed",
    "es", "ity", "ly", "al", "y", "s", "e",
)  # fmt: skip
"""Endings that a stem leaves out, longest first among those that share letters."""

SUFFIXES_ON = {
    last: tuple(s for s in SUFFIXES if s.endswith(last)) for last in sorted({suffix[-1] for suffix in SUFFIXES})
}
"""The same by their last letter: most words need not be asked for most of them."""

SHORTEST_STEM = 4
SHORTEST_BEFORE_ION = 5
"""A "mission" is no form of "missing"."""
TYPO_LENGTH = 6
"""Stems shorter than this must be equal."""
TYPO_RATIO = 86
"""Longer stems are the same from this `rapidfuzz.fuzz.ratio` on: one letter wrong in seven."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text."""

    start: int
    end: int
    form: str
    """Folded: case, accents and apostrophes made even."""

    @property
    def is_function(self) -> bool:
        """Whether it says nothing of what a sentence is about."""
        return self.form in FUNCTION_WORDS


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return text with case, accents and apostrophes made even; for comparing, not for showing."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ʼ", "'").casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def lower(text: str) -> str:
    """Return a text in lower case with every character in its place."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.translate(ASCII_LOWER)


def find_words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """Yield the words of `text[start:end]` with their places in the whole text."""
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        form = fold(match.group())
        yield Word(match.start(), match.end(), form.removesuffix("'s"))


@lru_cache(maxsize=65536)
def stem(form: str) -> str:
    """Return a folded word without its ending, so that "investigate" and "investigation" meet."""
    if form[-1:].isdigit():
        return form
    if len(form) > SHORTEST_STEM and form.endswith(("ies", "ied")):
        form = form[:-3] + "y"
    for suffix in SUFFIXES_ON.get(form[-1:], ()):
        least = SHORTEST_BEFORE_ION if suffix.startswith("ion") else SHORTEST_STEM
        if form.endswith(suffix) and len(form) - len(suffix) >= least:
            cut = form.removesuffix(suffix)
            return cut[:-1] if cut[-1] == cut[-2] and len(cut) > SHORTEST_STEM else cut
    return form


@lru_cache(maxsize=262144)
def same_word(a: str, b: str) -> bool:
    """Tell whether two folded words are one word but for endings and a slip of the pen."""
    if a == b:
        return True
    x, y = stem(a), stem(b)
    if x == y:
        return True
    if min(len(x), len(y)) < TYPO_LENGTH or a[0] != b[0]:
        return False
    from rapidfuzz import fuzz  # only here: to read annotations, which takes words too, nobody needs to wait for it

    return fuzz.ratio(x, y) >= TYPO_RATIO
