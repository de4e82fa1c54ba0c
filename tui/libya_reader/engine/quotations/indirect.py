"""Indirect speech: what somebody is said to have said, retold in the reporter's words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.data.reporting import OMITS_THAT
from libya_reader.engine.data.speakers import NO_SPEAKER_HOLDS
from libya_reader.engine.quotations.inquits import DELIMITER, TELLING, past_object
from libya_reader.engine.quotations.speakers import LEADING_PREPOSITION, Subject, subject_before, subject_behind
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.engine.quotations.cues import Cue
    from libya_reader.engine.quotations.inquits import Inquit, InquitFinder

COMMA = re.compile(r",\s")
EDGE = " \t\n,;:—–-"
LEAST = 12
"""A reported clause has at least so many code points."""
NOT_REPORTED = re.compile(r"\s*(?:to|of|by|on|in|at|with|for|from|and|or|but|about|as|so|it|him|her|them|me|us)\b")
"""What follows a verb that reports no clause."""
DAY_AND_THAT = re.compile(r"(?:\s(?:on\s)?(?:[A-Z][a-z]+day|today|yesterday))?\s+that\b")
"""What may stand between a verb and the clause it reports."""
TOLD_THAT = re.compile(r"\s[^,.;:\"“”]{1,60}?\sthat\b")
"""Whom a verb tells something, up to what it tells."""
INTRODUCES = re.compile(r"\s?[,:]?\s*(?:[\"“«]|``|['‘](?=[A-Z]))")
"""What follows a verb that introduces speech in its own words."""
PRONOUN_BEHIND = re.compile(r"\s+(?:he|she|they|it|we|there)\s")
"""With one of these a clause begins behind a verb, whatever stands before it."""
OBJECT_TAKING = re.compile(r"(?:acknowledge|admit|announce|argue|claim|predict|suggest|wr[io]t)")
"""Verbs of which many report no clause: "announced cuts"."""
TOLD_SOON = 10
"""Words of a clause among which its verb stands."""


@dataclass(frozen=True, slots=True)
class Report:
    """A reported clause with its cue and its subject."""

    content: TextSpan
    cue: Cue
    subject: Subject


def find_reports(text: str, sentences: Sequence[TextSpan], inquits: InquitFinder) -> Iterator[Report]:
    """Yield the reported clauses of the sentences in order."""
    for sentence in sentences:
        found = inquits.within(sentence.start, sentence.end)
        for k, inquit in enumerate(found):
            cue = inquits.cue_of(inquit)
            limit = found[k + 1].start if k + 1 < len(found) else sentence.end
            low = found[k - 1].end if k else sentence.start
            if cue and (report := _read(text, inquit, cue, TextSpan(low, limit))):
                yield report


def _read(text: str, inquit: Inquit, cue: Cue, bounds: TextSpan) -> Report | None:
    if INTRODUCES.match(text, cue.end):
        return None
    if cue.follows or inquit.form.startswith("inverted"):
        subject = subject_behind(text, cue, bounds.end if cue.follows else inquit.end)
    else:
        subject = subject_before(text, min(inquit.start, cue.start), cue)
    content = _content(text, inquit, cue, bounds, subject) if subject else None
    return Report(content, cue, subject) if subject and content and len(content) >= LEAST else None


def _content(text: str, inquit: Inquit, cue: Cue, bounds: TextSpan, subject: Subject) -> TextSpan | None:
    if inquit.form == "according":
        comma = COMMA.search(text, max(inquit.end - 1, subject.span.end), bounds.end)
        return _trimmed(text, comma.end(), bounds.end) if comma else None
    if inquit.form in ("that", "inner that"):
        return _trimmed(text, inquit.end, bounds.end)
    if inquit.form in ("leads", "colon"):
        return _behind(text, cue, bounds.end)
    before = _trimmed(text, bounds.start, inquit.start)
    if before is None or _is_adverbial(before.of(text)) or PRONOUN_BEHIND.match(text, cue.end):
        return _behind(text, cue, bounds.end)
    return before


def _behind(text: str, cue: Cue, end: int) -> TextSpan | None:
    """Return the clause that a cue introduces, or `None` where it has an object and no clause: "admitted defeat"."""
    place = past_object(text, cue)
    if that := DAY_AND_THAT.match(text, place) or (
        place == cue.end and cue.form in TELLING and TOLD_THAT.match(text, place)
    ):
        return _trimmed(text, that.end(), end)
    if cue.form not in OMITS_THAT or (place == cue.end and cue.form in TELLING):
        return None
    first = DELIMITER.search(text, place + 1, end)
    words = text[place : first.start() if first else end].lower().split()
    told = not OBJECT_TAKING.match(cue.form) or any(
        w in NO_SPEAKER_HOLDS or w.endswith("ed") for w in words[:TOLD_SOON]
    )
    return _trimmed(text, place, end) if told and not NOT_REPORTED.match(text, place) else None


def _is_adverbial(words: str) -> bool:
    """Tell whether words before a reporting clause say when or where it was said, and not what: "In a statement"."""
    plain = {word.lower() for word in words.split()}
    return bool(LEADING_PREPOSITION.match(words)) and "," not in words and plain.isdisjoint(NO_SPEAKER_HOLDS)


def _trimmed(text: str, start: int, end: int) -> TextSpan | None:
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE + "\"”“'":
        end -= 1
    return TextSpan(start, end) if start < end else None
