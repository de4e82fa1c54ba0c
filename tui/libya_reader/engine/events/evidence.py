"""The evidence that one passage holds for and against telling of one event."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from libya_reader.engine.data.titles import MONTH_SHORT, MONTHS
from libya_reader.engine.dates import dates_agree, dates_conflict, parse_date
from libya_reader.engine.events import weights
from libya_reader.engine.events.cues import cue_words, find_cue
from libya_reader.engine.events.numbers import counts_of, parse_count
from libya_reader.engine.names import find_names, find_spelled
from libya_reader.engine.reasons import Reason
from libya_reader.engine.spellings import name_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from libya_reader.engine.events.index import CaseIndex, Passage
    from libya_reader.engine.events.model import EventQuery, Spelled
    from libya_reader.engine.spans import TextSpan
    from libya_reader.engine.vocabulary import Vocabulary

YEAR_DIGITS = 4
LISTED = re.compile(r"\s*(?:,|and|or|&|,\s*and)\s*")


def sought_forms(query: EventQuery, index: CaseIndex) -> frozenset[str]:
    """Return the words of a case without any of which a passage holds no evidence for a query."""
    known = index.sought.get(query.id)
    if known is None:
        known = index.sought[query.id] = frozenset(_sought(query, index.vocabulary))
    return known


def _sought(query: EventQuery, vocabulary: Vocabulary) -> Iterator[str]:
    for wanted in (*query.names, *query.places, *query.nearby):
        for text in wanted.all:
            for part in name_parts(text):
                yield from vocabulary.spellings(part)
    for cue in query.cues:
        for form in cue_words(cue):
            yield from vocabulary.kin(form)
    for text in query.numbers:
        if count := parse_count(text):
            yield from vocabulary.kin(count[1])
    if query.dates:
        yield from (*MONTHS, *MONTH_SHORT, "sept")
        yield from (form for form in vocabulary.forms if form.isdecimal() and len(form) == YEAR_DIGITS)


def gather_evidence(passage: Passage, query: EventQuery, index: CaseIndex) -> list[Reason]:
    """Return every reason that the passage itself gives, the weightiest first."""
    reasons = [
        *_names(passage, query, index),
        *_places(passage, query, index),
        *_dates(passage, query),
        *_numbers(passage, query, index),
        *_cues(passage, query, index),
    ]
    return sorted(reasons, key=lambda reason: -abs(reason.weight))


def spelled_in(passage: Passage, wanted: Spelled, index: CaseIndex) -> Spelling | None:
    """Return where a passage holds a name in any of its spellings; the surest place."""
    found = []
    for text in wanted.all:
        if all(index.vocabulary.spellings(part) & passage.forms for part in name_parts(text)):
            hit = find_spelled(passage.text, passage.words, text)
            if hit:
                found.append(Spelling(wanted.name, text, hit[0].of(passage.text), hit[0], hit[1]))
    return max(found, key=lambda hit: hit.likeness, default=None)


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as a passage spells it."""

    name: str
    """As the annotations have it."""
    variant: str
    """Which of its spellings came nearest."""
    written: str
    """As the passage has it."""
    span: TextSpan
    likeness: float
    """0 to 1; 1 is the same letters."""

    def __str__(self) -> str:
        """Say in words what was found."""
        if self.likeness < 1:
            return f"{self.written}, a spelling of {self.variant} (likeness {self.likeness:.2f})"
        return f"{self.written} (exact)" if self.variant == self.name else f"{self.written}, given for {self.name}"


def _names(passage: Passage, query: EventQuery, index: CaseIndex) -> Iterator[Reason]:
    hits = [hit for wanted in query.names if (hit := spelled_in(passage, wanted, index))]
    for k, hit in enumerate(hits):
        common = min(index.passages_with(w.form) for w in passage.words if hit.span.start <= w.start < hit.span.end)
        full = (weights.NAME - weights.NAME_COMMON * math.log(max(1, common))) * hit.likeness
        yield Reason(speaks_for=True, what="name", text=str(hit), weight=weights.NAME_MORE if k else full)


def _places(passage: Passage, query: EventQuery, index: CaseIndex) -> Iterator[Reason]:
    for kind, places, full in (("place", query.places, weights.PLACE), ("nearby place", query.nearby, weights.NEARBY)):
        for hit in (hit for wanted in places if (hit := spelled_in(passage, wanted, index))):
            if _is_listed(passage, hit.span):
                text, weight = f"{hit}, one of several places listed", min(full, weights.PLACE_LISTED)
            else:
                text, weight = str(hit), full * hit.likeness
            yield Reason(speaks_for=True, what=kind, text=text, weight=weight)


def _is_listed(passage: Passage, span: TextSpan) -> bool:
    """Tell whether a name stands in a list with other names: "in cities like A, B and C"."""
    sentence = passage.sentence.span
    names = [name.span for name in find_names(passage.text, sentence.start, sentence.end)]
    at = next((k for k, name in enumerate(names) if name.overlap(span)), None)
    if at is None:
        return False
    beside = [(names[k], names[k + 1]) for k in (at - 1, at) if 0 <= k < len(names) - 1]
    return any(LISTED.fullmatch(passage.text[a.end : b.start]) for a, b in beside)


def _dates(passage: Passage, query: EventQuery) -> Iterator[Reason]:
    wanted = [date for text in query.dates if (date := parse_date(text))]
    if not wanted:
        return
    found = passage.dates
    agreeing = [(d, w) for d in found for w in wanted if dates_agree(d, w)]
    for date, sought in agreeing[:1]:
        full = weights.DATE_DAY if date.day and sought.day else weights.DATE_MONTH if date.month else weights.DATE_YEAR
        yield Reason(speaks_for=True, what="date", text=f"{date.text}; sought {sought.text}", weight=full)
    if found and not agreeing and all(dates_conflict(d, w) for d in found for w in wanted):
        sought_text = ", ".join(w.text for w in wanted)
        text = f"{', '.join(d.text for d in found)}; sought {sought_text}"
        yield Reason(speaks_for=False, what="other date", text=text, weight=weights.DATE_OTHER)


def _numbers(passage: Passage, query: EventQuery, index: CaseIndex) -> Iterator[Reason]:
    counts = ((text, parse_count(text)) for text in query.numbers)
    kin = index.vocabulary.kin
    sought = [(text, *count) for text, count in counts if count and not kin(count[1]).isdisjoint(passage.forms)]
    found = [(text, value, counts_of(passage, thing)) for text, value, thing in sought]
    same = [(text, w) for text, value, counts in found for number, w in counts if number == value]
    for text, written in same:
        yield Reason(speaks_for=True, what="number", text=f"{written}; sought {text}", weight=weights.NUMBER)
    others = [(text, counts[0][1]) for text, _, counts in found if counts]
    if others and not same:
        text = f"{others[0][1]}; sought {', '.join(text for text, _ in others)}"
        yield Reason(speaks_for=False, what="other number", text=text, weight=weights.NUMBER_OTHER)


def _cues(passage: Passage, query: EventQuery, index: CaseIndex) -> Iterator[Reason]:
    hits = [hit for cue in query.cues if (hit := find_cue(passage, cue, index)).share > weights.CUE_LEAST]
    hits.sort(key=lambda hit: -hit.share)
    for k, hit in enumerate(hits):
        full = weights.CUE * (hit.share - weights.CUE_LEAST) / (1 - weights.CUE_LEAST)
        found = " … ".join(passage.text[word.start : word.end] for word in hit.words)
        text = f"“{hit.cue}”: {found} ({hit.share:.0%} by rarity)"
        yield Reason(speaks_for=True, what="cue phrase", text=text, weight=full * (1 if k == 0 else weights.CUE_MORE))
