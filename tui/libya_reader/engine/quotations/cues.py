"""Cues: the words that report speech."""

from __future__ import annotations

import re
from dataclasses import dataclass

from libya_reader.engine.data.reporting import ATTRIBUTING, GERUNDS, NOMINAL, SAYING, WITH_PARTICLE
from libya_reader.engine.data.speakers import ROLES, SPEAKING_THINGS

ALL = SAYING | ATTRIBUTING


WORD = re.compile(r"(?<![\w-])[Aa-z][a-z]{2,}\b(?![-’'])")
"""A word that may be a cue: none has fewer than three letters, and with a capital only "According" is one."""
ACCORDING = frozenset(("According", "according"))
TO = re.compile(r"\sto\b(?![-’'])")
LOOK_BACK = 40
DETERMINERS = frozenset(
    "a an another any each every her his in its my no of one our some that the their these this those two your".split()
)
ARTICLES = frozenset("a an her his its my our the their your".split())
PREPOSITIONS = frozenset("about against at by for from in of over under with without".split())
POSSESSIVE = ("'s", "’s", "s'", "s’")
SPEAKERS = ROLES | SPEAKING_THINGS | {"who"}
"""Words between a determiner and a verb: "the report states"."""
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
    progressive: bool = False
    """Whether it is the main verb all the same: "is calling"."""

    def of(self, text: str) -> str:
        """Return the cue as the text has it."""
        return text[self.start : self.end]

    @property
    def follows(self) -> bool:
        """Whether the speaker always follows it."""
        return self.form == "according to"

    @property
    def gerund(self) -> bool:
        """Whether its subject stands in another clause: "…, adding"."""
        return self.form in GERUNDS and not self.progressive


def find_cues(text: str, start: int = 0, end: int | None = None) -> list[Cue]:
    """Return the cues in `text[start:end]` in order."""
    cues: list[Cue] = []
    for match in WORD.finditer(text, start, len(text) if end is None else end):
        word = match.group()
        if word not in ALL:
            if word in ACCORDING and (to := TO.match(text, match.end())):
                cues.append(Cue(match.start(), to.end(), "according to", says=True))
            continue
        if word in WITH_PARTICLE and not text.startswith(WITH_PARTICLE[word], match.end()):
            continue
        before = text[max(start, match.start() - LOOK_BACK) : match.start()].split()[-2:]
        first, second = (["", "", *before])[-2:]
        if not _is_noun(word, second, first, text, match.end()):
            be = second in PASSIVE
            ing = word.endswith("ing")
            cues.append(Cue(match.start(), match.end(), word, word in SAYING, be and not ing, be and ing))
    return cues


def _is_noun(word: str, before: str, two_before: str, text: str, end: int) -> bool:
    """Tell whether a cue is a noun where it stands: "the label", "his angry comments", "a wave of protests"."""
    if before.lower() in ARTICLES or before.endswith(POSSESSIVE):
        return not word.endswith("ed")
    if word not in NOMINAL:
        return False
    if before.lower() in DETERMINERS or before.lower() in PREPOSITIONS or BEHIND_NOUN.match(text, end):
        return True
    described = two_before.lower() in DETERMINERS or two_before.endswith(POSSESSIVE)
    return described and before.islower() and before not in SPEAKERS
