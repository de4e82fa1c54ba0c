"""Reporting clauses: "said Lee", "Lee said", "Lee said that", "according to Lee"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.data.reporting import BARE, GOES_ON, OMITS_THAT
from libya_reader.engine.data.speakers import NO_SPEAKER_HOLDS, PRONOUNS
from libya_reader.engine.names import NAME
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quotations.cues import Cue

DELIMITER = re.compile(r"[,;:?!\"“”()]|--|—|–")
THAT = re.compile(r"\s+that\b")
OBJECT = re.compile(r"\s+(?:reporters|me|us|him|her|them|[A-Z][\w’']+(?:\s[A-Z][\w’']+){0,3})(?=\W)")
INVERTED = re.compile(r"\s+(?:[A-Z]|(?:an?|the|one|another|some|many|his|her|their|two)\s)")
BARE_CUE = re.compile(r"(?<=said|says|dded)\s+(?:[a-z]+\s+){0,2}")
BEHIND_NAME = re.compile(r",\s|\.\s|\.$|\sin\s|\sat\s|\sof\s")
"""A speaker stands between the two where a comma was lost with the mark: "… was false said Ann Lee, an adviser"."""
BEFORE_SPEAKER = re.compile(r"[,.?!][\"”’']*\s+")
FIRST_SPEAKER = re.compile(r"\W*(?:(?:An?|Her|His|Its|One|The|Their)\s(?:[\w'’-]+\s){0,4}?[\w'’-]+(?=,)|(?=[A-Z]))")
"""A speaker with whom a sentence begins, or the place where the name begins."""
DESCRIBED = re.compile(r"(?:an?|one|the)\s[a-z]+")
APPOSITION = re.compile(r"(?:\s\([^()]*\))?(?:,\s(?:an?|the)\s[^,.;:“\"]+)?,\s(?!(?:and|but|or)\s)[^,.;:“\"]+,$")
"""What stands behind a speaker who is parted from the cue: "…, Ann Lee, an adviser to the party, said"."""
NO_SUBJECT = re.compile(
    r"(?:(?:[a-z]+\s)?(?:which|whom|whose)|who|as|and|but|or|although|even|though|when|while|including|if|that|because"
    r"|where)\b",
    re.IGNORECASE,
)
RELATIVE = (" who", " which", " that")
TELLING = frozenset(("tell", "tells", "told"))
PLAIN = frozenset(("said", "say", "says"))
"""Forms that are turned round most often: "…, of course, said Lee"."""
LONGEST_SUBJECT = 90
"""Code points between a clause's beginning and its cue."""
LONGEST_BEHIND = 300
"""Code points behind a cue in which its clause ends."""
LEADING = frozenset(("that", "leads"))
FINAL = frozenset(("he closes", "Name closes", "the closes", "inverted"))
FINAL |= {form + "!" for form in FINAL}


@dataclass(frozen=True, slots=True)
class Inquit:
    """A reporting clause."""

    start: int
    end: int
    form: str
    """How it is built: "inverted" (said Lee), "Name closes" (… Lee said), "that" (Lee said that), "leads" (Lee said).

    A plus marks a clause that goes on behind its cue, an exclamation mark a cue of speech that goes on ("added").
    """


class InquitFinder:
    """Finds the reporting clauses in the sentences of one document, each sentence once."""

    def __init__(self, text: str, cues: Sequence[Cue]) -> None:
        self._text = text
        self._cues = cues
        self._starts = [cue.start for cue in cues]
        self._found: dict[tuple[int, int], list[Inquit]] = {}

    def within(self, start: int, end: int) -> list[Inquit]:
        """Return the reporting clauses of a sentence."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if first == last:
            return []
        key = start, end
        if key not in self._found:
            self._found[key] = find_inquits(self._text, start, end, self._cues[first:last])
        return self._found[key]

    def cue_of(self, inquit: Inquit) -> Cue | None:
        """Return the cue of a reporting clause."""
        at = bisect_left(self._starts, inquit.start)
        return self._cues[at] if at < len(self._cues) and self._starts[at] < inquit.end else None


def find_inquits(text: str, start: int, end: int, cues: Sequence[Cue]) -> list[Inquit]:
    """Return the reporting clauses of one sentence, by its cues.

    Where one closes the sentence, one that opens it is reported itself: "The figures suggest that …, Lee said."
    """
    found: list[Inquit] = []
    low = start
    for cue in cues:
        if not cue.says or cue.passive or cue.gerund or cue.form in BARE or cue.start < low:
            continue
        if inquit := _read_inquit(text, low, start, end, cue):
            found.append(inquit)
            low = inquit.end
    if len(found) > 1 and found[-1].form in FINAL and end - found[-1].end < 3 and found[0].form in LEADING:
        return found[1:]
    return found


def _read_inquit(text: str, low: int, start: int, end: int, cue: Cue) -> Inquit | None:
    near = max(low, cue.start - LONGEST_SUBJECT)
    clause = max((m.end() for m in DELIMITER.finditer(text, near, cue.start)), default=near)
    subject = text[clause : cue.start].strip(" \t\n'’")
    limit = min(end, cue.end + LONGEST_BEHIND)
    stop = DELIMITER.search(text, cue.end, limit)
    behind = stop.start() if stop else limit
    leads = not any(c.isalnum() for c in text[start:clause])
    if cue.follows:
        return Inquit(cue.start, behind, "according" if leads else "accordingly")
    if not subject:
        return _headless(text, TextSpan(near, clause), start, behind, cue)
    if cue.start - start > LONGEST_SUBJECT and _is_bare_inversion(text, cue, subject):
        return Inquit(cue.start, behind, "inverted")
    if clause == near > start or NO_SUBJECT.match(subject) or subject.endswith(RELATIVE):
        return None
    if that := THAT.match(text, cue.end):
        return Inquit(clause, that.end(), "that" if leads else "inner that")
    return _leading(text, clause, behind, cue) if leads else _closing(text, clause, behind, cue, subject)


def _headless(text: str, before: TextSpan, start: int, behind: int, cue: Cue) -> Inquit | None:
    """Read a reporting clause with no subject right before its cue: one that is turned round or parted."""
    inverted = before.end > start and behind - cue.end < LONGEST_SUBJECT and INVERTED.match(text, cue.end)
    turned = inverted and cue.form in PLAIN and NO_SPEAKER_HOLDS.isdisjoint(text[cue.end : behind].split())
    if not turned and before.start == start and _begins_parted(text, before):
        that = THAT.match(text, cue.end)
        return Inquit(start, that.end(), "that") if that else _leading(text, start, behind, cue)
    if inverted:
        return Inquit(before.end, behind, "inverted!" if cue.form in GOES_ON else "inverted")
    named = _parted(text, before)
    return _closing(text, named.start(), behind, cue, named.group()) if named else None


def _begins_parted(text: str, within: TextSpan) -> bool:
    """Tell whether a stretch of text is a speaker and an apposition."""
    first = FIRST_SPEAKER.match(text, within.start, within.end)
    name = NAME.match(text, first.end(), within.end) if first else None
    return first is not None and APPOSITION.match(text, (name or first).end(), within.end) is not None


def _parted(text: str, within: TextSpan) -> re.Match[str] | None:
    """Return the speaker in a stretch of text whom an apposition parts from the cue behind it."""
    for before in BEFORE_SPEAKER.finditer(text, within.start, within.end):
        speaker = NAME.match(text, before.end(), within.end) or DESCRIBED.match(text, before.end(), within.end)
        if speaker and APPOSITION.match(text, speaker.end(), within.end):
            return speaker
    return None


def _leading(text: str, start: int, behind: int, cue: Cue) -> Inquit | None:
    """Read a reporting clause that opens its sentence."""
    if text[behind : behind + 1] in (":", ",") and not text[cue.end : behind].strip(" .'’"):
        return Inquit(start, cue.end, "colon")
    if cue.form not in OMITS_THAT:
        return None
    return Inquit(start, past_object(text, cue), "leads")


def past_object(text: str, cue: Cue) -> int:
    """Return where a cue ends together with whom it tells: "told reporters"."""
    told = OBJECT.match(text, cue.end) if cue.form in TELLING else None
    return told.end() if told else cue.end


def _closing(text: str, start: int, behind: int, cue: Cue, subject: str) -> Inquit:
    """Read a reporting clause behind what it reports."""
    who = "Name" if subject.rsplit(maxsplit=1)[-1][:1].isupper() else "the"
    if subject.split(maxsplit=1)[0].lower() in PRONOUNS:
        who = "he"
    rest = text[cue.end : behind].strip(" .'’")
    return Inquit(
        start, behind, f"{who} closes+" if rest else f"{who} closes!" if cue.form in GOES_ON else f"{who} closes"
    )


def _is_bare_inversion(text: str, cue: Cue, before: str) -> bool:
    """Tell whether the full name of a speaker follows, and nothing like a subject stands before the cue."""
    last = before.rsplit(maxsplit=1)[-1]
    lead = BARE_CUE.match(text, cue.end)
    name = NAME.match(text, lead.end()) if lead else None
    full = name is not None and " " in name.group() and BEHIND_NAME.match(text, name.end())
    return bool(full) and last.islower() and last not in PRONOUNS
