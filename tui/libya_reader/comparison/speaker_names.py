"""Which names of speakers are one speaker's, across documents and spellings.

A false claim is worse than a missed one: a short name that fits two people belongs to neither, and two spellings that
one document uses side by side are two people.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Literal

from libya_reader.engine.data.speakers import PRONOUNS, TITLED
from libya_reader.engine.quotations.people import is_institution
from libya_reader.engine.quotations.roles import has_role
from libya_reader.engine.spellings import name_parts, skeleton, spelling_likeness

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

VoiceKind = Literal["named", "institution", "described", "unknown"]
"""Called by name, an institution by name, by a description alone ("the report"), or by nothing that says who it is."""

FAMILY_LIKENESS = 0.7
"""Least `spelling_likeness` of the last words of two names of one person: romanizations differ so much."""
GIVEN_LIKENESS = 0.75
"""The same of the words before, of which there are fewer and which lie closer together."""
VOWELS = frozenset("aeiouy")
SLIP_LENGTH = 6
"""`spelling_likeness` forgives a slip of the pen from so many letters on."""

Parts = tuple[str, ...]


def kind_of(name: str | None) -> VoiceKind:
    """Tell how a speaker is called."""
    if name is None or name.lower() in PRONOUNS:
        return "unknown"
    words = name.split()
    if words[0].lower() in TITLED or not (words[0][:1].isupper() and words[-1][:1].isupper()) or has_role(words[-1]):
        return "described"
    return "institution" if is_institution(name) else "named"


def is_one_name(a: Parts, b: Parts) -> bool:
    """Tell whether two names, as `name_parts` gives them, may be one: spelt otherwise, or one of them shorter.

    A last name alone must be spelt the same: too many words are like some name.
    """
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) < 2:
        return bool(shorter) and shorter[-1] == longer[-1]
    if not _alike(shorter[-1], longer[-1], FAMILY_LIKENESS):
        return False
    if len(shorter) == len(longer):
        return all(_is_one_given(x, y) for x, y in zip(shorter[:-1], longer[:-1], strict=True))
    return len(shorter) == 2 and _is_one_given(shorter[0], longer[0])


def _is_one_given(a: str, b: str) -> bool:
    """Tell whether two given names are one; what ends in a vowel in one alone is two: Paul, Paula."""
    return _alike(a, b, GIVEN_LIKENESS) and (a[-1] in VOWELS) == (b[-1] in VOWELS)


def _alike(a: str, b: str, least: float) -> bool:
    return a == b or spelling_likeness(a, b) >= least


def group_names(documents: Mapping[str, Collection[str]]) -> Mapping[str, tuple[str, ...]]:
    """Return for each name all names of the same speaker, given the documents in which each stands.

    A name that fits several longer ones, which are not one speaker's, belongs to none of them, and is left out.
    """
    return _Grouping(documents).group()


class _Grouping:
    """Names that are put together, the longest first."""

    def __init__(self, documents: Mapping[str, Collection[str]]) -> None:
        self._documents = documents
        self._parts = {name: name_parts(name) for name in documents}
        self._groups: list[list[str]] = []
        self._by_key: defaultdict[str, dict[int, None]] = defaultdict(dict)

    def group(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, int] = {}
        for name in sorted(self._documents, key=lambda name: (-len(self._parts[name]), name)):
            homes = self._homes(name)
            if len(homes) > 1:
                continue
            home = homes[0] if homes else len(self._groups)
            if not homes:
                self._groups.append([])
            self._groups[home].append(name)
            found[name] = home
            for key in _keys(self._parts[name]):
                self._by_key[key][home] = None
        return {name: tuple(self._groups[home]) for name, home in found.items()}

    def _homes(self, name: str) -> list[int]:
        """Return the groups into which a name fits; of those with a name as long, the first alone."""
        near = dict.fromkeys(home for key in _keys(self._parts[name]) for home in self._by_key[key])
        fitting = [home for home in near if self._fits(name, self._groups[home])]
        for home in fitting:
            if any(len(self._parts[other]) == len(self._parts[name]) for other in self._groups[home]):
                return [home]
        return fitting

    def _fits(self, name: str, group: Iterable[str]) -> bool:
        return all(is_one_name(self._parts[name], self._parts[other]) for other in group) and not any(
            len(self._parts[other]) == len(self._parts[name]) and self._stand_together(name, other) for other in group
        )

    def _stand_together(self, a: str, b: str) -> bool:
        return not set(self._documents[a]).isdisjoint(self._documents[b])


def _keys(parts: Parts) -> Iterator[str]:
    """Yield what last words that may be one name have in common, so that not every pair need be compared."""
    if not parts:
        return
    last = parts[-1]
    yield last
    bones = skeleton(last)
    if len(last) >= 4 and bones:
        yield f"bones {bones}"
        yield f"bones {bones.removesuffix('s')}"
    if len(last) >= SLIP_LENGTH:
        yield from (f"slip {last[:k]}{last[k + 1 :]}" for k in range(1, len(last)))


def fullest(names: Iterable[str], counts: Mapping[str, int]) -> str:
    """Return the fullest form of a name: of most words, then the one that is used most."""
    return max(names, key=lambda name: (len(name_parts(name)), counts[name], len(name), name))
