"""The words of a case, and which of them are kin: the same word in another form, the same name in another spelling."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from libya_reader.engine.spellings import SLIP_LENGTH, sounds, spelling_likeness
from libya_reader.engine.words import TYPO_LENGTH, same_word, stem

if TYPE_CHECKING:
    from collections.abc import Iterable


class Vocabulary:
    """The folded words of a case, indexed so that kin are found without comparing all with all."""

    def __init__(self, forms: Iterable[str]) -> None:
        """Index the distinct words of a case."""
        self.forms = frozenset(forms)
        """The distinct words."""
        self._by_stem: defaultdict[str, list[str]] = defaultdict(list)
        self._long_by_letter: defaultdict[str, list[str]] = defaultdict(list)
        for form in self.forms:
            root = stem(form)
            self._by_stem[root].append(form)
            if len(root) >= TYPO_LENGTH:
                self._long_by_letter[form[0]].append(form)
        self._kin: dict[str, frozenset[str]] = {}
        self._spellings: dict[str, frozenset[str]] = {}

    def kin(self, form: str) -> frozenset[str]:
        """Return the words of the case that are one word with `form` but for endings and a slip of the pen."""
        known = self._kin.get(form)
        if known is None:
            near = self._long_by_letter[form[0]] if len(stem(form)) >= TYPO_LENGTH else ()
            known = frozenset(self._by_stem[stem(form)]) | {other for other in near if same_word(form, other)}
            self._kin[form] = known
        return known

    def spellings(self, part: str) -> frozenset[str]:
        """Return the words of the case that may spell the folded word `part` of a name."""
        known = self._spellings.get(part)
        if known is None:
            near = {part + "s", part.removesuffix("s")} & self.forms | set(self._by_sound[sounds([part])[0]])
            if len(part) >= SLIP_LENGTH:
                near.update(self._by_letter[part[0]])
            known = frozenset(other for other in near if spelling_likeness(part, other) > 0)
            self._spellings[part] = known
        return known

    @cached_property
    def _by_sound(self) -> defaultdict[str, list[str]]:
        groups: defaultdict[str, list[str]] = defaultdict(list)
        forms = list(self.forms)
        for form, sound in zip(forms, sounds(forms), strict=True):
            groups[sound].append(form)
        return groups

    @cached_property
    def _by_letter(self) -> defaultdict[str, list[str]]:
        """The words long enough for a slip of the pen, by their first letter."""
        groups: defaultdict[str, list[str]] = defaultdict(list)
        for form in self.forms:
            if len(form) >= SLIP_LENGTH:
                groups[form[0]].append(form)
        return groups
