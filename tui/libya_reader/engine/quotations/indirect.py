"""Indirect speech: what somebody is said to have said, retold in the reporter's words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.quotations.speakers import Subject, subject_before, subject_behind
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
    content = _content(text, inquit, cue, bounds)
    if content is None or len(content) < LEAST:
        return None
    if cue.follows or inquit.form.startswith("inverted"):
        subject = subject_behind(text, cue, inquit.end)
    else:
        subject = subject_before(text, min(inquit.start, cue.start), cue)
    return Report(content, cue, subject) if subject else None


def _content(text: str, inquit: Inquit, cue: Cue, bounds: TextSpan) -> TextSpan | None:
    if inquit.form == "according":
        comma = COMMA.search(text, inquit.end - 1, bounds.end)
        return _trimmed(text, comma.end(), bounds.end) if comma else None
    if inquit.form in ("that", "inner that", "leads", "colon"):
        if inquit.form in ("leads", "colon") and NOT_REPORTED.match(text, cue.end):
            return None
        return _trimmed(text, inquit.end, bounds.end)
    return _trimmed(text, bounds.start, inquit.start)


def _trimmed(text: str, start: int, end: int) -> TextSpan | None:
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE + "\"”“'":
        end -= 1
    return TextSpan(start, end) if start < end else None
