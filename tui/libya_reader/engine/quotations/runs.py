"""Speakers of quotations that no cue of their own names: runs of speech, lines before a colon, and words told again."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from libya_reader.engine.data.speakers import PRONOUNS
from libya_reader.engine.quotations.people import is_called_by_name, is_institution
from libya_reader.engine.quotations.roles import find_institution, find_role, has_role
from libya_reader.engine.quotations.speakers import first_subject
from libya_reader.engine.reasons import Reason
from libya_reader.engine.words import FUNCTION_WORDS, WORD, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.mentions import NamedSpan
    from libya_reader.engine.quotations.model import Quotation
    from libya_reader.engine.quotations.resolution import Meant, Resolver
    from libya_reader.engine.spans import TextSpan

LINE = re.compile(r"[\n\r\u2028\u2029]")
COPULA = re.compile(r"\s(?:is|are|was|were)\b(?!\s[a-z]+ing\b)")
PASSIVE = re.compile(
    r"\b(?:(?:is|are|was|were|be|been|being)\s(?:[a-z]+ly\s|not\s)?[a-z]{2,}(?:ed|en|wn)"
    r"|dubbed|entitled|known|nicknamed|titled)\b"
)
"""What tells that the words quoted are somebody else's: "was described in a profile as", "known as"."""
FARTHEST = 600
"""Code points between two quotations of one run, at most."""
LONGEST_RECALLED = 40
"""Words that are told again have fewer code points."""
RUN = 0.9
GUESS = 0.8
"""Factors for the score of a speaker carried over from a neighbour, and of one taken from a sentence's subject."""


@dataclass(slots=True)
class Runs:
    """Gives speakers to the quotations of one document."""

    text: str
    sentences: Sequence[TextSpan]
    starts: Sequence[int]
    resolver: Resolver

    def fill(self, quotations: Sequence[Quotation]) -> list[Quotation]:
        """Return the quotations, those without a speaker given one where the text around them tells."""
        filled: list[Quotation] = []
        for k, quotation in enumerate(quotations):
            before = filled[-1] if filled else None
            behind = quotations[k + 1] if k + 1 < len(quotations) else None
            filled.append(quotation if quotation.speaker else self._given(quotation, before, behind))
        return recall_words(self.text, filled)

    def _given(self, quotation: Quotation, before: Quotation | None, behind: Quotation | None) -> Quotation:
        if quotation.kind == "mixed":
            return self._by_subject(quotation)
        if before and self._runs_on(before, quotation):
            return carried(quotation, before, "goes on from the quotation before")
        if behind and behind.speaker and self._same_line(quotation, behind):
            return carried(quotation, behind, "goes on in the quotation behind")
        if before and self._next_line(before, quotation):
            return carried(quotation, before, "goes on from the paragraph before")
        return quotation

    def _same_line(self, first: Quotation, second: Quotation) -> bool:
        low, high = first.content.end, second.content.start
        return high - low < FARTHEST and not LINE.search(self.text, low, high)

    def _runs_on(self, before: Quotation, quotation: Quotation) -> bool:
        """Tell whether one paragraph holds both, and nobody else comes between."""
        return before.speaker is not None and self._same_line(before, quotation) and not self._other(before, quotation)

    def _next_line(self, before: Quotation, quotation: Quotation) -> bool:
        """Tell whether the quotation opens the paragraph behind that of the one before, and nobody comes between."""
        low, high = before.content.end, quotation.content.start
        if before.speaker is None or high - low > FARTHEST:
            return False
        lines = [line for line in LINE.split(self.text[low:high]) if any(c.isalnum() for c in line)]
        return len(lines) < 2 and not self._other(before, quotation)

    def _other(self, before: Quotation, quotation: Quotation) -> bool:
        """Tell whether a sentence between two quotations has another person for its subject."""
        low = bisect_right(self.starts, before.content.end)
        high = bisect_right(self.starts, quotation.content.start - 1)
        for sentence in self.sentences[low : min(high, low + 4)]:
            subject = first_subject(self.text, sentence.start, min(sentence.end, quotation.content.start))
            if subject and subject.person and before.speaker:
                meant = self.resolver.resolve(subject)
                if meant.person and meant.speaker.name != before.speaker.name:
                    return True
        return False

    def _by_subject(self, quotation: Quotation) -> Quotation:
        """Give words quoted inside a sentence to the sentence's subject."""
        k = bisect_right(self.starts, quotation.content.start) - 1
        low = self.starts[k] if k >= 0 else 0
        subject = first_subject(self.text, low, quotation.content.start)
        if subject is None or self._is_spoken_of(subject.span, quotation.content.start):
            return quotation
        meant: Meant = self.resolver.resolve(subject)
        if not (meant.person or is_institution(meant.speaker.name) or has_role(meant.speaker.name)):
            return quotation
        reason = Reason(speaks_for=True, what="subject", text=f"{meant.speaker.name} is what the sentence is about")
        return _said_by(quotation, meant.speaker, reason, GUESS)

    def _is_spoken_of(self, subject: TextSpan, stop: int) -> bool:
        """Tell whether a sentence says what its subject is or what befell it, and not what it did."""
        headline = " " in (written := subject.of(self.text)) and written.isupper()
        return (
            headline or bool(COPULA.match(self.text, subject.end)) or bool(PASSIVE.search(self.text, subject.end, stop))
        )


def told_by(text: str, quotation: Quotation, meant: Meant, why: str) -> Quotation:
    """Return a quotation with a speaker from the text around it; the score is that of a speaker carried over."""
    reason = Reason(speaks_for=True, what="run", text=f"{why} {meant.speaker.name}")
    given = _said_by(quotation, meant.speaker, reason, RUN)
    role = find_role(text, meant.speaker.span, meant.speaker.name) if meant.person else None
    return replace(given, role=role, institution=find_institution(role, meant.speaker.name))


def carried(quotation: Quotation, neighbour: Quotation, why: str) -> Quotation:
    """Return a quotation with the speaker of its neighbour."""
    if neighbour.speaker is None:
        return quotation
    reason = Reason(speaks_for=True, what="run", text=f"{why}, by {neighbour.speaker.name}")
    given = _said_by(quotation, neighbour.speaker, reason, RUN)
    return replace(given, role=neighbour.role, institution=neighbour.institution)


def _said_by(quotation: Quotation, speaker: NamedSpan, reason: Reason, factor: float) -> Quotation:
    score = round(quotation.score * factor, 4)
    return replace(quotation, speaker=speaker, score=score, reasons=(*quotation.reasons, reason))


def recall_words(text: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """Give a few words quoted without a person to whom they are said to the person who says them in full.

    Reports often quote some words of a speech in their first sentence and the speech itself below.
    """
    if not any(_lacks_person(q) for q in quotations):
        return list(quotations)
    spoken = [(_spell(text, q), q) for q in quotations if q.kind == "direct" and q.speaker and not _lacks_name(q)]
    said: dict[str, list[int]] = {}
    for k, (words, _) in enumerate(spoken):
        for word in set(words.split()) - FUNCTION_WORDS:
            said.setdefault(word, []).append(k)
    return [_recalled(text, q, spoken, said) if _lacks_person(q) else q for q in quotations]


def _spell(text: str, quotation: Quotation) -> str:
    return f" {' '.join(WORD.findall(fold(quotation.content.of(text))))} "


def _lacks_name(quotation: Quotation) -> bool:
    speaker = quotation.speaker
    if speaker is None or is_institution(speaker.name):
        return True
    if not is_called_by_name(speaker.name):
        return not has_role(speaker.name)
    return " " not in speaker.name


def _lacks_person(quotation: Quotation) -> bool:
    if quotation.kind != "mixed" or len(quotation.content) >= LONGEST_RECALLED:
        return False
    return not _is_described(quotation.speaker) and _lacks_name(quotation)


def _is_described(speaker: NamedSpan | None) -> bool:
    """Tell whether a speaker is neither named nor a pronoun: "a letter to the members", "the valley"."""
    return speaker is not None and not is_called_by_name(speaker.name) and speaker.name.lower() not in PRONOUNS


def _recalled(
    text: str, quotation: Quotation, spoken: Sequence[tuple[str, Quotation]], said: dict[str, list[int]]
) -> Quotation:
    words = _spell(text, quotation)
    content = [word for word in words.split() if word not in FUNCTION_WORDS]
    if len(content) < 2:
        return quotation
    for k in min((said.get(word, []) for word in content), key=len)[:20]:
        spelled, full = spoken[k]
        if full.speaker and words in spelled:
            reason = Reason(speaks_for=True, what="same words", text=f"{full.speaker.name} says the same words in full")
            return replace(_said_by(quotation, full.speaker, reason, RUN), role=full.role, institution=full.institution)
    return quotation
