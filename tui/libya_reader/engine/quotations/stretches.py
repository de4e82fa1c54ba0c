"""The stretches of speech in a document: between its marks, and where marks are missing, where the model finds them."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from libya_reader.engine.paragraphs import split_paragraphs
from libya_reader.engine.quotations.chains import join_chains
from libya_reader.engine.quotations.ends import EndFinder, parts_speech
from libya_reader.engine.quotations.marks import Mark, Stretch, find_marks, main_marks, pair_marks
from libya_reader.engine.quotations.speech_model import INSIDE, speech_model
from libya_reader.engine.quotations.units import Divider, Unit
from libya_reader.engine.spans import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.engine.quotations.cues import Cue
    from libya_reader.engine.quotations.inquits import InquitFinder
    from libya_reader.engine.sentences import Sentence

ONE_WORD = re.compile(r"\W*\w+(?:['’-]\w+)*\W*")
CLOSING_SIGNS = re.compile(r"(?:\s?(?:\.\s?\.\s?\.|[.?!…]+|,))?[)\]]?[.?!,]?")
DAMAGED_SHARE = 0.8
"""From so many stretches with one mark for each with both on, a document counts as damaged everywhere."""


def find_stretches(
    text: str, sentences: Sequence[Sentence], cues: Sequence[Cue], inquits: InquitFinder
) -> list[Stretch]:
    """Return the stretches of speech in order."""
    paragraphs = split_paragraphs(text)
    marked = [(p, find_marks(text, p.start, p.end)) for p in paragraphs]
    saying = sum(cue.says for cue in cues)
    main = main_marks([mark for _, found in marked for mark in found], saying)
    starts = {mark.start for mark in main}
    paired = [(p, list(pair_marks([m for m in found if m.start in starts], p.start, p.end))) for p, found in marked]
    joined = join_chains(paired, cues)
    whole = [s for _, found in joined for s in found if s.whole]
    divider = Divider(text, main, inquits, saying)
    if sum(not s.whole for _, found in joined for s in found) >= DAMAGED_SHARE * len(whole):
        held = [p for p, found in paired if found] if divider.marks_one_side else paragraphs
        return _speech(text, _infer(text, _inside(sentences, held), divider, main, cues))
    spoilt = [p for p, found in joined if any(not s.whole for s in found)]
    if not spoilt:
        return _speech(text, whole)
    return _speech(text, merge_stretches(whole, _infer(text, _inside(sentences, spoilt), divider, main, cues)))


def merge_stretches(whole: Sequence[Stretch], inferred: Sequence[Stretch]) -> list[Stretch]:
    """Return the whole stretches, and those inferred from a mark without a partner that overlap none of them."""
    kept = list(whole)
    starts = [s.content.start for s in whole]
    for stretch in inferred:
        k = bisect_right(starts, stretch.content.end - 1) - 1
        free = k < 0 or whole[k].content.end <= stretch.content.start
        if free and stretch.opening != stretch.closing:
            kept.append(stretch)
    return sorted(kept, key=lambda s: s.content)


def _inside(sentences: Sequence[Sentence], paragraphs: Sequence[TextSpan]) -> list[Sentence]:
    """Return the sentences of some of the paragraphs."""
    starts = [paragraph.start for paragraph in paragraphs]
    found: list[Sentence] = []
    for sentence in sentences:
        k = bisect_right(starts, sentence.span.start) - 1
        if k >= 0 and sentence.span.start < paragraphs[k].end:
            found.append(sentence)
    return found


def _speech(text: str, stretches: Sequence[Stretch]) -> list[Stretch]:
    return [s for s in stretches if len(s.content) and not ONE_WORD.fullmatch(s.content.of(text))]


def _infer(
    text: str, sentences: Sequence[Sentence], divider: Divider, marks: Sequence[Mark], cues: Sequence[Cue]
) -> list[Stretch]:
    units = divider.divide(sentences)
    lattice = speech_model().lattice(text, units)
    runs = [(first, last) for first, last in _runs(units[:-1], lattice.likeliest()[:-1])]
    finder = EndFinder(text, units, lattice, marks, cues)
    found = [_stretch(text, *finder.improve(k, runs), marks) for k in range(len(runs))]
    return [s for s in found if s.opening or s.closing] if divider.marks_one_side else found


def _runs(units: Sequence[Unit], states: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of the units that are speech, parted at marks and paragraphs."""
    first: int | None = None
    for k, (unit, state) in enumerate(zip(units, states, strict=True)):
        if first is not None and (state != INSIDE or parts_speech(unit)):
            yield first, k - 1
            first = None
        if state == INSIDE and first is None:
            first = k
    if first is not None:
        yield first, len(units) - 1


def _stretch(text: str, first: Unit, last: Unit, marks: Sequence[Mark]) -> Stretch:
    start, end = first.start, last.end
    signs = CLOSING_SIGNS.match(text, end)
    end = signs.end() if signs else end
    k = bisect_right(marks, start, key=_start) - 1
    opening = k >= 0 and marks[k].opens and not any(c.isalnum() for c in text[marks[k].end : start])
    if opening:
        start = marks[k].end
    n = bisect_right(marks, end - 1, key=_start)
    n += n < len(marks) and marks[n].start < end
    closing = n < len(marks) and marks[n].closes and not any(c.isalnum() for c in text[last.end : marks[n].start])
    if closing:
        end = marks[n].start
    return Stretch(TextSpan(start, max(start, end)), opening, closing)


def _start(mark: Mark) -> int:
    return mark.start
