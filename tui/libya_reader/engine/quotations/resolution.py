"""Who is meant: pronouns, short names and descriptions brought to the fullest form of a name in the document."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.data.speakers import FEMALE, INSTITUTION_WORDS, MALE, SPEAKING_THINGS
from libya_reader.engine.mentions import NamedSpan
from libya_reader.engine.quotations.people import is_addressed, is_institution, is_person
from libya_reader.engine.quotations.speakers import Subject, first_subject
from libya_reader.engine.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quotations.people import People
    from libya_reader.engine.spans import TextSpan

PERSONAL = frozenset(("he", "she", "who"))
SENTENCES_BACK = 4
"""How many sentences before a pronoun are searched for the person it stands for."""
QUOTED = frozenset("\"“‘'")
"""Marks before the title of a work, which is nobody."""
DESCRIBED = re.compile(r"(?:the|this)\s+(?:[a-z-]+\s+)?([a-z]+)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meant:
    """A speaker with the fullest form of the name, and why it is that."""

    speaker: NamedSpan
    person: bool
    """Whether it is known to be a person by name."""
    reason: Reason | None


class Resolver:
    """Resolves the subjects of one document, in order of place."""

    def __init__(self, text: str, sentences: Sequence[TextSpan], contents: Sequence[TextSpan], people: People) -> None:
        self._text = text
        self._sentences = sentences
        self._starts = [s.start for s in sentences]
        self._contents = contents
        self._content_starts = [c.start for c in contents]
        self._people = people
        self._places: list[int] = []
        self._spoken: list[Meant] = []

    def resolve(self, subject: Subject) -> Meant:
        """Return who a subject is; what cannot be resolved keeps its own words."""
        written = subject.span.of(self._text)
        if subject.pronoun:
            meant = self._stands_for(subject, written.lower())
            if meant:
                reason = Reason(speaks_for=True, what="pronoun", text=f"“{written}” is taken for {meant}")
                return Meant(NamedSpan(meant, subject.span), person=written.lower() != "it", reason=reason)
            return Meant(NamedSpan(written, subject.span), person=False, reason=None)
        if subject.person:
            return self._named(subject, subject.person)
        return self._described(subject, written)

    def remember(self, meant: Meant) -> None:
        """Keep who spoke where, for the pronouns that follow."""
        place = meant.speaker.span.start
        k = bisect_right(self._places, place)
        self._places.insert(k, place)
        self._spoken.insert(k, meant)

    def _named(self, subject: Subject, name: str) -> Meant:
        full = self._people.full_name(name)
        person = is_person(full) or (" " not in full and is_addressed(subject.span.of(self._text)))
        reason = None
        if full != name:
            reason = Reason(speaks_for=True, what="full name", text=f"“{name}” is {full} elsewhere in the article")
        return Meant(NamedSpan(full, subject.span), person, reason)

    def _described(self, subject: Subject, written: str) -> Meant:
        noun = DESCRIBED.fullmatch(written)
        if noun and noun.group(1).lower() in INSTITUTION_WORDS:
            full = self._people.institution_called(noun.group(1))
            if full:
                reason = Reason(speaks_for=True, what="full name", text=f"“{written}” is taken for {full}")
                return Meant(NamedSpan(full, subject.span), person=False, reason=reason)
        return Meant(NamedSpan(written, subject.span), person=False, reason=None)

    def _stands_for(self, subject: Subject, pronoun: str) -> str | None:
        if pronoun not in PERSONAL and pronoun != "it":
            return None
        gender = "m" if pronoun in MALE else "f" if pronoun in FEMALE else ""
        n = bisect_right(self._starts, subject.span.start) - 1
        for k in range(n, max(-1, n - SENTENCES_BACK), -1):
            sentence = self._sentences[k]
            if name := self._subject_of(sentence, min(sentence.end, subject.span.start), pronoun, gender):
                return name
        return None

    def _subject_of(self, sentence: TextSpan, stop: int, pronoun: str, gender: str) -> str | None:
        """Return who a sentence is about, or who speaks in it, before `stop`."""
        first, last = bisect_left(self._places, sentence.start), bisect_left(self._places, stop)
        for meant in reversed(self._spoken[first:last]):
            if self._fits(meant, pronoun, gender):
                return meant.speaker.name
        if self._is_spoken(sentence.start):
            return None
        subject = first_subject(self._text, sentence.start, stop)
        if subject is None or subject.pronoun or self._text[subject.span.start - 1 : subject.span.start] in QUOTED:
            return None
        meant = (
            self._named(subject, subject.person)
            if subject.person
            else self._described(subject, subject.span.of(self._text))
        )
        return meant.speaker.name if self._fits(meant, pronoun, gender) else None

    def _fits(self, meant: Meant, pronoun: str, gender: str) -> bool:
        if pronoun == "it":
            return is_institution(meant.speaker.name) or meant.speaker.name.split()[-1].lower() in SPEAKING_THINGS
        known = self._people.gender(meant.speaker.name)
        return meant.person and (not gender or not known or known == gender)

    def _is_spoken(self, place: int) -> bool:
        k = bisect_right(self._content_starts, place + 1) - 1
        return k >= 0 and place < self._contents[k].end
