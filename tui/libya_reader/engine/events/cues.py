"""Cue phrases: how much of a phrase a passage says, in whatever forms of its words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from libya_reader.engine.words import find_words

if TYPE_CHECKING:
    from libya_reader.engine.events.index import CaseIndex, Passage
    from libya_reader.engine.words import Word

STRETCH = 5
"""A phrase's words must stand within this many times its own length,"""
SLACK = 6
"""and so many words more."""
NAME_MISSING = 0.7
"""A phrase counts as no more than this where a name that it holds is not there: who did it matters."""


@dataclass(frozen=True, slots=True)
class CueHit:
    """The best place of one cue phrase in a passage."""

    cue: str
    share: float
    """How much of the phrase is there, 0 to 1, its words weighted by rarity."""
    words: tuple[Word, ...] = ()
    """The words of the passage that say it."""


@lru_cache(maxsize=4096)
def cue_words(cue: str) -> dict[str, bool]:
    """Return the words that count of a phrase, folded, and whether each is a name."""
    words = [word for word in find_words(cue) if not word.is_function]
    return {word.form: cue[word.start].isupper() for word in words}


def find_cue(passage: Passage, cue: str, index: CaseIndex) -> CueHit:
    """Return how much of a cue phrase stands together in a passage.

    Function words do not count. A single word out of several is nothing: what every report shares says nothing.
    """
    wanted = cue_words(cue)
    least = min(2, len(wanted))
    kin = {form: index.vocabulary.kin(form) for form in wanted}
    if not wanted or sum(not forms.isdisjoint(passage.forms) for forms in kin.values()) < least:
        return CueHit(cue, 0.0)
    places = {form: [k for k, w in enumerate(passage.words) if w.form in forms] for form, forms in kin.items()}
    weight = {form: index.weight(form) for form in wanted}
    inside = _best_window(places, weight, STRETCH * len(wanted) + SLACK)
    if len(set(inside.values())) < least:
        return CueHit(cue, 0.0)
    share = sum(weight[form] for form in inside) / sum(weight.values())
    if any(is_name and form not in inside for form, is_name in wanted.items()):
        share = min(share, NAME_MISSING)
    return CueHit(cue, share, tuple(passage.words[k] for k in sorted(set(inside.values()))))


def _best_window(places: dict[str, list[int]], weight: dict[str, float], reach: int) -> dict[str, int]:
    """Return the weightiest choice of one place for each word within a stretch of `reach` words."""
    best: dict[str, int] = {}
    said = 0.0
    for start in sorted({k for found in places.values() for k in found}):
        inside = {f: next((k for k in found if start <= k <= start + reach), -1) for f, found in places.items()}
        inside = {form: k for form, k in inside.items() if k >= 0}
        weighs = sum(weight[form] for form in inside)
        if weighs > said:
            best, said = inside, weighs
    return best
