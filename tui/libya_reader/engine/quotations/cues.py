"""Cues: the words that report speech."""

from __future__ import annotations

import re
from dataclasses import dataclass

from libya_reader.engine.data.reporting import ATTRIBUTING, GERUNDS, NOMINAL, SAYING

WORD = re.compile(r"[Aa]ccording to\b|[^\W\d_]+")
DETERMINERS = frozenset(
    "a an another any each every her his its my no of one our some that the their these this those your s two in".split()
)
BEHIND_NOUN = re.compile(r"\s+(?:of|to|by|and|in|from|at|with|were|was|have|had|would|are|is)\b")
PASSIVE = frozenset("am are be been being is was were get gets got".split())


@dataclass(frozen=True, slots=True)
class Cue:
    """A word or phrase that reports speech, where it stands."""

    start: int
    end: int
    form: str
    says: bool
    """Whether it stands with whole sentences of speech, or only attributes words."""
    passive: bool = False

    @property
    def follows(self) -> bool:
        """Whether the speaker always follows it."""
        return self.form == "according to"

    @property
    def gerund(self) -> bool:
        """Whether its subject stands in another clause: "…, adding"."""
        return self.form in GERUNDS


def find_cues(text: str, start: int = 0, end: int | None = None) -> list[Cue]:
    """Return the cues in `text[start:end]` in order."""
    cues: list[Cue] = []
    first = second = ""
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        word = match.group()
        says = word in SAYING
        if says or word in ATTRIBUTING:
            if not _is_noun(word, second, first, text, match.end()):
                cues.append(Cue(match.start(), match.end(), word, says, second in PASSIVE))
        elif word[1:] == "ccording to":
            cues.append(Cue(match.start(), match.end(), word.lower(), says=True))
        first, second = second, word
    return cues


def _is_noun(word: str, before: str, two_before: str, text: str, end: int) -> bool:
    if word not in NOMINAL:
        return False
    if before.lower() in DETERMINERS or BEHIND_NOUN.match(text, end):
        return True
    return two_before.lower() in DETERMINERS and before.islower() and before != "who"
