"""The pieces of text between which speech may begin or end, and what speaks for it there.

A unit is a clause, or, in a sentence that has a quotation mark without its partner, a word. What stands between two
units is described by a handful of features; the weights that go with them were learnt (see `data/weights.py`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from libya_reader.engine.quotations.marks import LOPSIDED
from libya_reader.engine.spans import TextSpan
from libya_reader.engine.words import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.engine.quotations.inquits import Inquit, InquitFinder
    from libya_reader.engine.quotations.marks import Mark
    from libya_reader.engine.sentences import Sentence

CLAUSE_WORDS = frozenset(
    """about after against although among and are as at because before but by during for from had has have he if in
    into is it like of on or over rather she since so than that the they though through to toward under until was were
    what when where whether which while who will with without would""".split()
)
"""Words before which words quoted inside a sentence may end."""
PUNCTUATION = re.compile(r"[,;:](?=\s|[\"”“])|--+|[—–]|\s-(?=\s)|[?!](?=\s)")
WORD_START = re.compile(r"(?<![\w'’-])[^\W_]")
FUNCTION_WORD = re.compile(rf"\b(?:{'|'.join(sorted(CLAUSE_WORDS))})\b")
RUN_TOGETHER = 6
"""Where paragraphs have more sentences than this, their breaks were lost."""
REACH = 120
"""Code points from a mark in which the sentence is divided into words: words quoted inside it are few."""
REACHES = (7, 13, 19, 25, 35, 50, 80, 150)
"""Bounds of the classes of distance, in code points: about one word, two, three …"""
POINT = re.compile("[.?!:;,—–…-]")
FIRST_WORD = re.compile(r"\W*([^\W_]+(?:['’][^\W_]+)?)")
DENSE = 0.5
"""So many marks for each cue: what has none is no speech."""
SPARSE = 0.15
"""Fewer marks than this for each cue, or fewer pairs: the marks that are there say little of those that are not."""


@dataclass(slots=True)
class Unit:
    """A clause or a word, and what speaks for a boundary before it."""

    start: int
    end: int
    boundary: tuple[str, ...]
    """How the boundary is built: kind of cut, marks, punctuation, reporting clauses."""
    nearby: tuple[str, ...]
    """The words around it and the distances to marks; none where a sentence begins."""
    inquit: str
    """"said Lee", "Lee said" or "Lee said that …": how a reporting clause is built; empty where it is none."""


def find_regime(marks: Sequence[Mark], cues: int) -> str:
    """Return which marks a document has kept: N none, n few, O opening, C closing, B both."""
    opening = sum(mark.opens for mark in marks)
    closing = len(marks) - opening
    if not marks:
        return "N"
    letter = "O" if opening > LOPSIDED * closing else "C" if closing > LOPSIDED * opening else "B"
    least = SPARSE * cues * (2 if letter == "B" else 1)
    return letter if len(marks) >= least else "n"


@dataclass(frozen=True, slots=True)
class Setting:
    """The paragraph in which a unit stands."""

    bounds: TextSpan
    told: bool
    """Whether a reporting clause stands in it."""


class Divider:
    """Divides the sentences of one document into units."""

    def __init__(self, text: str, marks: Sequence[Mark], inquits: InquitFinder, cues: int) -> None:
        self._text = text
        self._marks = marks
        self._mark_starts = [m.start for m in marks]
        self._settings = [_setting(text, mark) for mark in marks]
        self._heads = [_head(text, mark) for mark in marks]
        self._inquits = inquits
        self._regime = find_regime(marks, cues)
        self._dense = len(marks) >= DENSE * cues

    @property
    def marks_one_side(self) -> bool:
        """Whether the document has kept the marks of one side, so that what has none is no speech."""
        return self._dense and self._regime[0] in "OC"

    def divide(self, sentences: Sequence[Sentence]) -> list[Unit]:
        """Return the units of the sentences in order, and an empty one at the end of the text."""
        units: list[Unit] = []
        bounds = _paragraphs(sentences)
        if len(sentences) > RUN_TOGETHER * len(bounds):
            self._regime += "1"
        inquits = [self._inquits.within(sentence.span.start, sentence.span.end) for sentence in sentences]
        told = {sentence.paragraph for sentence, found in zip(sentences, inquits, strict=True) if found}
        paragraph = -1
        for sentence, found in zip(sentences, inquits, strict=True):
            kind = "S" if sentence.paragraph == paragraph else "P"
            paragraph = sentence.paragraph
            setting = Setting(bounds[paragraph], paragraph in told)
            for start, end, cut, inquit in self._pieces(sentence.span, found):
                units.append(self._unit(units, start, end, kind or cut, inquit, setting))
                kind = ""
        end = len(self._text)
        units.append(self._unit(units, end, end, "P", "", Setting(TextSpan(end, end), told=False)))
        return units

    def _unit(self, units: Sequence[Unit], start: int, end: int, kind: str, inquit: str, setting: Setting) -> Unit:
        boundary, nearby = self._describe(units[-1] if units else None, start, kind, inquit, setting)
        return Unit(start, end, boundary, nearby, inquit)

    def _pieces(self, sentence: TextSpan, inquits: Sequence[Inquit]) -> Iterator[tuple[int, int, str, str]]:
        """Yield start, end, kind of cut and inquit form of the pieces of one sentence."""
        cuts = self._cuts(sentence.start, sentence.end)
        forms = {inquit.start: inquit for inquit in inquits}
        for inquit in forms.values():
            for at in [at for at in cuts if inquit.start < at < inquit.end]:
                del cuts[at]
            cuts[inquit.start], cuts[inquit.end] = "q", "a"
        places = sorted(cuts)
        for at, stop in zip(places, [*places[1:], sentence.end], strict=True):
            left, right = self._trim(at, stop)
            if left < right:
                yield left, right, cuts[at], forms[at].form if at in forms else ""

    def _cuts(self, start: int, end: int) -> dict[int, str]:
        text = self._text
        cuts = {start: "s"}
        marks = self._marks[bisect_left(self._mark_starts, start) : bisect_left(self._mark_starts, end)]
        for mark in marks:
            if mark.opens and mark.start > start + 2:
                cuts |= {m.start(): "w" for m in FUNCTION_WORD.finditer(text, mark.end, min(end, mark.end + REACH))}
            elif mark.closes and text[mark.start - 1] not in ",?!":
                cuts |= {m.start(): "w" for m in WORD_START.finditer(text, max(start, mark.start - REACH), mark.start)}
        cuts |= {m.end(): "c" for m in PUNCTUATION.finditer(text, start, end)}
        cuts |= {mark.end: "m" for mark in marks}
        cuts[start] = "s"
        return cuts

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        text = self._text
        while start < end and not text[start].isalnum():
            start += 1
        while end > start and not text[end - 1].isalnum():
            end -= 1
        return start, end

    def _describe(
        self, previous: Unit | None, start: int, kind: str, inquit: str, setting: Setting
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return how the boundary before a unit is built, and what stands around it."""
        bounds = setting.bounds
        low = previous.end if previous else 0
        first, last = bisect_left(self._mark_starts, low), bisect_left(self._mark_starts, start)
        marks = self._between(first, last)
        sign = POINT.search(self._text, max(low, start - 12), start)
        point = sign.group() if sign else " "
        before = previous.inquit if previous else ""
        regime = self._regime
        around = self._last_mark(first, bounds) + self._next_mark(last, bounds)
        if kind in "PS" and not setting.told:
            around += "-"
        built = (kind, marks, regime, point, before, inquit, around)
        if kind == "P":
            return built, ()
        words = ("", "") if kind == "S" else (last_class(self._text, low), word_class(self._text[start : start + 24]))
        return built, (kind, marks, regime, *words, *self._distances(start, first, last, bounds))

    def _between(self, first: int, last: int) -> str:
        """Return the marks between two units: o opening, c closing, in order."""
        if first == last:
            return ""
        return "".join(dict.fromkeys("o" if mark.opens else "c" for mark in self._marks[first:last]))

    def _last_mark(self, first: int, bounds: TextSpan) -> str:
        if not first or self._mark_starts[first - 1] < bounds.start:
            return "n"
        return self._settings[first - 1]

    def _next_mark(self, last: int, bounds: TextSpan) -> str:
        if last >= len(self._marks) or self._mark_starts[last] >= bounds.end:
            return "n"
        return self._settings[last]

    def _distances(self, start: int, first: int, last: int, bounds: TextSpan) -> tuple[str, str, str, str]:
        """Return how far the mark that opened inside the sentence lies back and the one that closes lies ahead.

        Behind an opening one, the words on both sides of it follow.
        """
        back = ahead = before = behind = ""
        if first and self._settings[first - 1] in "m," and self._marks[first - 1].start > bounds.start:
            back = _far(start - self._marks[first - 1].end)
            before, behind = self._heads[first - 1]
        if last < len(self._marks) and self._settings[last] in "cks" and self._marks[last].start < bounds.end:
            ahead = _far(self._marks[last].start - start)
        return back, ahead, before, behind


def boundary_features(boundary: tuple[str, ...]) -> tuple[str, ...]:
    """Return the features of a boundary by how it is built."""
    kind, marks, regime, point, before, inquit, around = boundary
    state = f"{kind}{marks}|{regime}"
    features = (f"{state}|{point}", f"{kind}|{regime}|{before}>{inquit}", f"{state}|{around}")
    if before or inquit:
        return (*features, f"{before}>{inquit}|{regime}|{marks}{point}")
    return features


def nearby_features(nearby: tuple[str, ...]) -> tuple[str, ...]:
    """Return the features of what stands around a boundary."""
    if not nearby:
        return ()
    kind, marks, regime, left, right, back, ahead, before, behind = nearby
    state = f"{kind}{marks}|{regime.upper()}"
    features = [f"{state}<{left}", f"{state}>{right}"] if left or right else []
    features += [f"{state}+{back}", f"{state}^{before}", f"{state}^^{behind}"] if back else []
    return (*features, f"{state}-{ahead}") if ahead else tuple(features)


def _far(distance: int) -> str:
    return str(bisect_right(REACHES, distance))


def _setting(text: str, mark: Mark) -> str:
    """Return how a mark stands: opening or closing, and behind which kind of sign, or at the head of a paragraph."""
    before = text[max(0, mark.start - 2) : mark.start].rstrip()[-1:]
    if mark.opens:
        return "," if before and before in ",:" else "m" if before.isalnum() else "o" if before else "p"
    return "k" if before and before in ",-—–" else "s" if before and before in ".?!…" else "c"


def _head(text: str, mark: Mark) -> tuple[str, str]:
    """Return the words on both sides of a mark, by class: quoted clauses begin otherwise than quoted phrases."""
    return last_class(text, mark.start), word_class(text[mark.end : mark.end + 24])


def _paragraphs(sentences: Sequence[Sentence]) -> dict[int, TextSpan]:
    bounds: dict[int, TextSpan] = {}
    for sentence in sentences:
        known = bounds.get(sentence.paragraph)
        bounds[sentence.paragraph] = known.hull(sentence.span) if known else sentence.span
    return bounds


def last_class(text: str, end: int) -> str:
    """Return the class of the last word before a place."""
    words = text[max(0, end - 24) : end].rsplit(None, 1)
    return word_class(words[-1]) if words else ""


@lru_cache(maxsize=65536)
def word_class(text: str) -> str:
    """Return a function word with which a text begins itself, and for other words their ending or their capital."""
    first = FIRST_WORD.match(text)
    word = first.group(1) if first else ""
    low = word.lower()
    if low in FUNCTION_WORDS:
        return low
    if word[:1].isupper():
        return "Name"
    return next((ending for ending in ("ing", "ed", "ly", "s") if low.endswith(ending)), "other")
