"""From a text to its quotations."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from libya_reader.engine.data.reporting import GOES_ON
from libya_reader.engine.quotations.attribution import Attribution, Attributor
from libya_reader.engine.quotations.cues import find_cues
from libya_reader.engine.quotations.indirect import find_reports
from libya_reader.engine.quotations.inquits import InquitFinder
from libya_reader.engine.quotations.kinds import is_coinage, is_direct, is_markup, is_title, names_work
from libya_reader.engine.quotations.model import Quotation
from libya_reader.engine.quotations.people import People
from libya_reader.engine.quotations.resolution import Meant, Resolver
from libya_reader.engine.quotations.roles import find_institution, find_role
from libya_reader.engine.quotations.runs import FARTHEST, RUN, Runs, told_by
from libya_reader.engine.quotations.stretches import find_stretches
from libya_reader.engine.quotations.transcripts import part_heads
from libya_reader.engine.reasons import Reason
from libya_reader.engine.sentences import split_sentences
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.engine.quotations.cues import Cue
    from libya_reader.engine.quotations.indirect import Report
    from libya_reader.engine.quotations.marks import Stretch
    from libya_reader.engine.quotations.model import Marks
    from libya_reader.engine.quotations.speakers import Subject
    from libya_reader.engine.sentences import Sentence

SCORES: dict[str, float] = {"both": 0.95, "opening": 0.8, "closing": 0.78, "none": 0.75, "indirect": 0.7}
"""How often such a quotation is one, with its ends: precision on articles with marks taken away (`benchmarks/`)."""
NO_SPEAKER = 0.85
"""Factor for a quotation that nobody is said to have said."""


def find_quotations(text: str, sentences: Sequence[Sentence] | None = None) -> tuple[Quotation, ...]:
    """Return the quotations of a text in order of place, direct, mixed and indirect.

    Quotations do not overlap. `sentences` are the text's own, where they are known already.
    """
    known = split_sentences(text) if sentences is None else sentences
    return _Finder(text, known).find()


class _Finder:
    """What is known of one document while its quotations are found."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self._text = text
        self._sentences = sentences
        self._spans = [s.span for s in sentences]
        self._starts = [s.span.start for s in sentences]
        self._cues = find_cues(text)
        self._inquits = InquitFinder(text, self._cues)
        stretches = find_stretches(text, sentences, self._cues, self._inquits)
        self._stretches, self._heads = part_heads(text, stretches)
        contents = [s.content for s in self._stretches]
        self._content_starts = [content.start for content in contents]
        self._attributor = Attributor(text, self._spans, self._cues, contents)
        self._people = People(text)
        self._resolver = Resolver(text, self._spans, contents, self._people)

    def find(self) -> tuple[Quotation, ...]:
        spoken = self._spoken()
        return tuple(without_overlaps([*spoken, *self._retold(spoken)]))

    def _spoken(self) -> list[Quotation]:
        """Return the direct and mixed quotations; without marks and without a speaker, nothing is speech."""
        found: list[Quotation] = []
        for k, stretch in enumerate(self._stretches):
            attribution = self._attribute(k)
            if self._is_speech(stretch, attribution):
                meant = self._meant(attribution.subject)
                quotation = self._quotation(stretch, attribution.cue, meant)
                found.append(quotation if quotation.speaker else self._told_before(k, quotation))
        filled = Runs(self._text, self._spans, self._starts, self._resolver).fill(found)
        return [q for q in filled if q.speaker or q.marks != "none"]

    def _attribute(self, k: int) -> Attribution:
        head = self._heads.get(self._content_starts[k])
        return Attribution(None, head) if head else self._attributor.attribute(k)

    def _is_speech(self, stretch: Stretch, attribution: Attribution) -> bool:
        content = stretch.content.of(self._text)
        if is_markup(self._text, stretch.content.start):
            return False
        if is_title(content) and names_work(self._text, stretch.content.start):
            return False
        if attribution.cue is not None:
            return True
        low = self._sentence_start(stretch.content.start)
        return is_direct(self._text, stretch.content.start, low) or not (is_title(content) or is_coinage(content))

    def _told_before(self, k: int, quotation: Quotation) -> Quotation:
        """Give direct speech without a cue to whom the sentence before it retells."""
        told = self._attributor.sentence_before(k, self._inquits) if quotation.kind == "direct" else None
        meant = self._meant(told)
        if meant is None:
            return quotation
        return told_by(self._text, quotation, meant, "goes on from the sentence before, which retells")

    def _meant(self, subject: Subject | None) -> Meant | None:
        if subject is None:
            return None
        meant = self._resolver.resolve(subject)
        self._resolver.remember(meant)
        return meant

    def _sentence_start(self, place: int) -> int:
        k = bisect_right(self._starts, place) - 1
        return self._starts[k] if k >= 0 else 0

    def _quotation(self, stretch: Stretch, cue: Cue | None, meant: Meant | None) -> Quotation:
        content = stretch.content
        marks: Marks = (
            "both" if stretch.whole else "opening" if stretch.opening else "closing" if stretch.closing else "none"
        )
        direct = is_direct(self._text, content.start, self._sentence_start(content.start))
        speaker = meant.speaker if meant else None
        role = find_role(self._text, speaker.span, speaker.name) if speaker and meant and meant.person else None
        return Quotation(
            content=bare if len(bare := content.stripped(self._text)) else content,
            cue=TextSpan(cue.start, cue.end) if cue else None,
            speaker=speaker,
            kind="direct" if direct else "mixed",
            marks=marks,
            inferred=not stretch.whole,
            score=SCORES[marks] * (1 if speaker else NO_SPEAKER),
            role=role,
            institution=find_institution(role, speaker.name) if speaker else None,
            reasons=tuple(self._reasons(stretch, cue, meant)),
        )

    def _reasons(self, stretch: Stretch, cue: Cue | None, meant: Meant | None) -> Iterator[Reason]:
        if cue:
            yield Reason(speaks_for=True, what="cue", text=f"“{cue.of(self._text)}” reports it")
        if meant and meant.reason:
            yield meant.reason
        if not stretch.whole:
            lost = [side for side, kept in (("opening", stretch.opening), ("closing", stretch.closing)) if not kept]
            text = f"the text has no {' and no '.join(lost)} mark: that end is inferred from the sentences around it"
            yield Reason(speaks_for=False, what="marks", text=text)

    def _retold(self, spoken: Sequence[Quotation]) -> list[Quotation]:
        """Return the indirect quotations that hold no direct one."""
        starts = [q.content.start for q in spoken]
        found: list[Quotation] = []
        free = [span for span in self._spans if not self._is_spoken(span)]
        for report in find_reports(self._text, free, self._inquits):
            k = bisect_right(starts, report.content.end - 1) - 1
            if k >= 0 and spoken[k].content.end > min(report.content.start, report.cue.start):
                continue
            retold = self._report(report)
            found.append(as_speech(retold, report.cue, spoken[k]) if k >= 0 else retold)
        return found

    def _is_spoken(self, span: TextSpan) -> bool:
        """Tell whether a sentence lies wholly in speech."""
        k = bisect_right(self._content_starts, span.start + 1) - 1
        return k >= 0 and span.end <= self._stretches[k].content.end + 1

    def _report(self, report: Report) -> Quotation:
        meant = self._resolver.resolve(report.subject)
        role = find_role(self._text, meant.speaker.span, meant.speaker.name) if meant.person else None
        return Quotation(
            content=report.content,
            cue=TextSpan(report.cue.start, report.cue.end),
            speaker=meant.speaker,
            kind="indirect",
            marks="none",
            inferred=False,
            score=SCORES["indirect"],
            role=role,
            institution=find_institution(role, meant.speaker.name),
            reasons=(meant.reason,) if meant.reason else (),
        )


def without_overlaps(quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """Yield quotations in order of place, of those that overlap the first."""
    end = 0
    for quotation in sorted(quotations, key=lambda q: q.content):
        if quotation.content.start >= end:
            end = quotation.content.end
            yield quotation


def as_speech(retold: Quotation, cue: Cue, before: Quotation) -> Quotation:
    """Return what seems retold as speech where it goes on from unmarked speech of the same speaker: "…, Lee added"."""
    goes_on = cue.form in GOES_ON and retold.content.end <= cue.start and before.marks == "none"
    if not goes_on or not (before.speaker and retold.speaker) or before.speaker.name != retold.speaker.name:
        return retold
    if retold.content.start - before.content.end > FARTHEST:
        return retold
    reason = Reason(speaks_for=True, what="run", text=f"goes on from speech of {retold.speaker.name}")
    score = SCORES["none"] * RUN
    return replace(retold, kind="direct", inferred=True, score=score, reasons=(*retold.reasons, reason))
