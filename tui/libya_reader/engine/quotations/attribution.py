"""Whose words a stretch of speech is: its cue and its speaker."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.quotations.cues import Cue
from libya_reader.engine.quotations.speakers import Subject, first_subject, read_phrase, subject_before, subject_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from libya_reader.engine.quotations.inquits import InquitFinder
    from libya_reader.engine.spans import TextSpan

BEHIND_CONTENT = re.compile(r"[”\"“'’‘`»«›‹]*,?[”\"’'`»«›‹]*\s*(?:[-—–]+\s*)?")
UNDONE = re.compile(r"[,?!…—–-]\W*$|\.\s?\.\s?\.\W*$|[\w)\]]$")
"""Content that the sentence goes on behind."""
BEFORE_COLON = re.compile(r":[\s\"“'‘«`]*$")
DASH = re.compile(r"[”\"’']?\s{0,4}[-—–―]{1,2}\s?(?=[A-Z])")
LINE_END = re.compile(r"[.,]?[ \t\xa0]*(?=[\n\r]|$)")
"""What stands around a name that signs a quotation: "…" — Ann Lee."""
VERB = re.compile(r"[a-z]+ed\b")
GOES_ON = re.compile(r"(?:about|against|as|at|but|by|for|from|in|into|of|on|over|that|to|were|was|with)\s[^,]+,\s+")
"""What the reporter adds to words quoted, before the clause that reports them: "…" about the plan, said Lee."""
LONGEST_SIGNED = 60
"""Code points of the longest name that signs a quotation."""
NEAR = 220
"""Code points behind the content in which the cue of an inquit stands."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Cue and subject of one stretch of speech."""

    cue: Cue | None
    subject: Subject | None


NOBODY = Attribution(None, None)


class Attributor:
    """Finds cue and subject for the stretches of one document."""

    def __init__(
        self, text: str, sentences: Sequence[TextSpan], cues: Sequence[Cue], contents: Sequence[TextSpan]
    ) -> None:
        self._text = text
        self._sentences = sentences
        self._starts = [s.start for s in sentences]
        self._ends = [s.end for s in sentences]
        self._contents = contents
        self._content_starts = [c.start for c in contents]
        self._cues = [cue for cue in cues if not self._is_spoken(cue)]
        self._cue_starts = [cue.start for cue in self._cues]

    def _is_spoken(self, cue: Cue) -> bool:
        k = bisect_right(self._content_starts, cue.start) - 1
        return k >= 0 and cue.start < self._contents[k].end

    def attribute(self, k: int) -> Attribution:
        """Return the attribution of the k-th stretch by what stands in its own sentence."""
        content = self._contents[k]
        low = self._low(k)
        high = self._high(k)
        before = self._before(low, content)
        behind = self._behind(content, high)
        if before and behind:
            return before if self._is_inside(low, content) else behind
        return before or behind or self._at_colon(k) or self._signed(content) or self._manner(content, high) or NOBODY

    def _at_colon(self, k: int) -> Attribution | None:
        """Read what stands before a colon that the content follows: "Lee: …", "Lee went on, smiling: …"."""
        content = self._contents[k]
        colon = BEFORE_COLON.search(self._text[max(0, content.start - 12) : content.start])
        if not colon:
            return None
        place = max(0, content.start - 12) + colon.start()
        n = bisect_right(self._starts, place) - 1
        low = max(self._starts[n] if n >= 0 else 0, place - NEAR)
        last = bisect_left(self._cue_starts, place) - 1
        if last >= 0 and self._cue_starts[last] >= low:
            cue = self._cues[last]
            subject = subject_behind(self._text, cue, place) if cue.follows else subject_before(self._text, low, cue)
            if subject:
                return Attribution(cue, subject)
        subject = first_subject(self._text, low, place)
        return Attribution(None, subject) if subject else None

    def _signed(self, content: TextSpan) -> Attribution | None:
        """Read the name that signs a quotation: "…" — Ann Lee."""
        dash = DASH.match(self._text, content.end)
        if not dash or not self._is_last_sign(content.end):
            return None
        end = LINE_END.search(self._text, dash.end(), dash.end() + LONGEST_SIGNED)
        subject = read_phrase(self._text, dash.end(), end.start()) if end else None
        return Attribution(None, subject) if subject and subject.person else None

    def _is_last_sign(self, end: int) -> bool:
        """Tell whether content ends as a sentence does."""
        return self._text[end - 1 : end] in (".", "!", "?", "…", "]")

    def _manner(self, content: TextSpan, high: int) -> Attribution | None:
        """Read a verb that is no cue elsewhere behind a comma that only speech can have: "…," Lee quavered."""
        if self._text[content.end - 1 : content.end] != ",":
            return None
        gap = BEHIND_CONTENT.match(self._text, content.end)
        start = gap.end() if gap else content.end
        verb = VERB.search(self._text, start, min(high, start + NEAR))
        if verb is None:
            return None
        cue = Cue(verb.start(), verb.end(), verb.group(), says=True)
        subject = subject_before(self._text, start, cue)
        return Attribution(cue, subject) if subject else None

    def sentence_before(self, k: int, inquits: InquitFinder) -> Subject | None:
        """Read the reporting clause of the sentence before, where the content goes on from what it retells."""
        content = self._contents[k]
        n = bisect_right(self._starts, content.start) - 2
        if n < 0 or self._text.find("\n", self._ends[n], content.start) >= 0:
            return None
        if self._ends[n + 1] < content.start or (k and self._contents[k - 1].end > self._starts[n]):
            return None
        if not (found := inquits.within(self._starts[n], self._ends[n])):
            return None
        cue = inquits.cue_of(found[-1])
        if cue is None or self._is_spoken(cue):
            return None
        if cue.follows or found[-1].form.startswith("inverted"):
            return subject_behind(self._text, cue, self._ends[n])
        return subject_before(self._text, self._starts[n], cue)

    def _low(self, k: int) -> int:
        """Return where the sentence of the content begins; what was said before in it is no bound."""
        start = self._contents[k].start
        n = bisect_right(self._starts, start) - 1
        return self._starts[n] if n >= 0 else 0

    def _high(self, k: int) -> int:
        end = self._contents[k].end
        n = bisect_left(self._ends, end)
        high = self._ends[n] if n < len(self._ends) else len(self._text)
        if n + 1 < len(self._ends) and high - end < 3:
            high = self._ends[n + 1]
        if k + 1 < len(self._contents):
            high = min(high, self._contents[k + 1].start)
        return min(high, end + NEAR * 2)

    def _is_inside(self, low: int, content: TextSpan) -> bool:
        """Tell whether the content stands inside a sentence of the reporter's."""
        return any(c.isalpha() for c in self._text[low : content.start])

    def _before(self, low: int, content: TextSpan) -> Attribution | None:
        first = bisect_left(self._cue_starts, low)
        n = bisect_left(self._cue_starts, content.start) - 1
        while n >= first:
            cue = self._cues[n]
            if cue.follows:
                subject = subject_behind(self._text, cue, content.start)
            elif cue.passive:
                subject = None
            else:
                subject = subject_before(self._text, self._clause_low(low, cue), cue)
            if subject:
                return Attribution(cue, subject)
            if cue.gerund or cue.says:
                break
            n -= 1
        return None

    def _clause_low(self, low: int, cue: Cue) -> int:
        """Return where the subject of a cue may begin: behind speech that stands before it."""
        k = bisect_right(self._content_starts, cue.start) - 1
        return max(low, self._contents[k].end + 1) if k >= 0 and self._contents[k].end > low else low

    def _behind(self, content: TextSpan, high: int) -> Attribution | None:
        if not UNDONE.search(self._text[max(content.start, content.end - 8) : content.end]):
            return None
        gap = BEHIND_CONTENT.match(self._text, content.end)
        start = gap.end() if gap else content.end
        n = bisect_left(self._cue_starts, start)
        if n >= len(self._cues) or self._cues[n].start >= min(high, start + NEAR):
            return None
        cue = self._cues[n]
        inverted = cue.start == start or GOES_ON.fullmatch(self._text, start, cue.start)
        if cue.follows or (inverted and not cue.gerund):
            subject = subject_behind(self._text, cue, high)
            return Attribution(cue, subject) if subject else None
        if cue.passive:
            return None
        subject = subject_before(self._text, start, cue)
        return Attribution(cue, subject) if subject else None
