"""What speaks for each place where speech may end, or begin, whose mark on that side was lost.

The places are the bounds of units (see `units`), nearest to the mark first. What is counted on the way there (words,
sentences, reporting clauses that would be swallowed) tells as much as how the text is built at the place itself. Each
place has a few aspects, which return in thousands of places, and each aspect its signals. The weights that go with
the signals were learnt (see `data/weights.py`).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from libya_reader.engine.quotations.inquits import FINAL
from libya_reader.engine.quotations.units import last_class, word_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from libya_reader.engine.quotations.cues import Cue
    from libya_reader.engine.quotations.marks import Mark
    from libya_reader.engine.quotations.units import Unit

LENGTHS = (1, 2, 3, 4, 6, 9, 14, 24, 49)
"""Bounds of the classes of length, in words."""
RESTS = (0, 8, 16, 28, 45, 80)
"""Bounds of the classes of what is left of a clause, in code points."""
FEW = 12
"""Up to so many words, each number is a class of its own."""
INSIDE = "wqacm"
"""Kinds of bounds inside a sentence."""
CUE_REACH = 40
"""Code points between a cue and the mark behind it, at most."""
AFTER = {",": "k", "-": "k", "—": "k", "–": "k", ".": "s", "!": "s", "?": "s", "…": "s"}
"""What a closing mark stands behind: a sign that the sentence goes on, or that it is over."""


@dataclass(slots=True)
class Way:
    """What has been passed between a mark and a place."""

    words: int = 0
    sentences: int = 0
    inquits: int = 0

    @property
    def length(self) -> str:
        """The class of length."""
        return str(bisect_left(LENGTHS, self.words))


def opening_signs(text: str, mark: Mark, cues: Sequence[Cue], starts: Sequence[int]) -> tuple[str, str]:
    """Return how an opening mark stands, with the case of what follows, and how far before it a cue stands.

    `starts` are the starts of the cues.
    """
    before = text[max(0, mark.start - 3) : mark.start]
    sign = before.rstrip()[-1:]
    heads = not sign or "\n" in before
    stands = "p" if heads else "," if sign in ",:" else "o" if sign in '.?!…"”' else "m"
    case = "A" if text[mark.end : mark.end + 1].isupper() else "a"
    return stands + case, _cue_before(text, mark, cues, starts)


def _cue_before(text: str, mark: Mark, cues: Sequence[Cue], starts: Sequence[int]) -> str:
    k = bisect_left(starts, mark.start) - 1
    if k < 0 or mark.start - cues[k].end >= CUE_REACH or "." in text[cues[k].end : mark.start]:
        return "n"
    between = text[cues[k].end : mark.start].split()
    return f"{'S' if cues[k].says else 'A'}{min(2, (len(between) + 1) // 2)}{'t' if between[-1:] == ['that'] else ''}"


def closing_signs(text: str, mark: Mark) -> str:
    """Return how a closing mark stands: behind which kind of sign, and whether a line ends with it."""
    behind = text[mark.end : mark.end + 3]
    ends = not behind.strip() or "\n" in behind
    return AFTER.get(text[mark.start - 1 : mark.start], "c") + ("n" if ends else "x")


class EndBuilt(NamedTuple):
    """How speech that an opening mark begins would end here."""

    stands: str
    cue: str
    kind: str
    point: str
    inquit: str
    """The reporting clause that follows."""
    told: str
    """Whether one that closes speech stands anywhere in reach."""
    over: int
    """How many of those would be swallowed."""
    passed: int
    """How many sentences would end inside, up to three."""
    length: str

    def signals(self) -> Iterator[str]:
        """Yield the names of the weights."""
        stands, cue, kind, point, inquit, told, over, passed, length = self
        follows = "C" if closes_inquit(inquit) else "L" if inquit else ""
        yield f">point|{kind}{point}|{stands}"
        yield f">inquit|{inquit}|{point}"
        yield f">built|{stands}|{kind}|{follows}|{over}"
        yield f">length|{stands}|{length}"
        yield f">cue|{cue}|{length}|{kind}"
        yield f">cue|{cue}|{kind}|{passed}"
        yield f">passed|{stands}|{passed}|{kind}|{follows}"
        yield f">told|{told}|{over}|{follows}|{kind}|{stands[0]}"
        yield f">told|{told}|{passed}|{kind}|{over}"
        yield f">over|{over}|{passed}|{stands[0]}"
        yield f">length|{length}|{kind}{point}"


class EndWords(NamedTuple):
    """Between which words speech that an opening mark begins would end here."""

    stands: str
    kind: str
    left: str
    right: str
    over: int
    length: str

    def signals(self) -> Iterator[str]:
        """Yield the names of the weights."""
        stands, kind, left, right, over, length = self
        yield f">right|{kind}|{right}"
        yield f">right|{kind}|{right}|{stands}"
        yield f">right|{length}|{kind}|{right}"
        yield f">left|{kind}|{left}"
        yield f">pair|{left}|{right}" if kind in INSIDE else f">next|{right}|{over}"


class EndSize(NamedTuple):
    """How long speech that an opening mark begins would be, and how much of its clause would be left over."""

    stands: str
    kind: str
    words: int
    rest: str

    def signals(self) -> Iterator[str]:
        """Yield the names of the weights."""
        yield f">words|{self.stands}|{self.words}|{self.kind}"
        yield f">rest|{self.stands}|{self.rest}|{self.kind}"


class BeginningBuilt(NamedTuple):
    """How speech that a closing mark ends would begin here."""

    stands: str
    told: str
    """How the sentence goes on behind the mark: with a reporting clause, or not at all."""
    kind: str
    point: str
    inquit: str
    """The reporting clause that stands before."""
    case: str
    over: int
    passed: int
    length: str

    def signals(self) -> Iterator[str]:
        """Yield the names of the weights."""
        stands, told, kind, point, inquit, case, over, passed, length = self
        yield f"<point|{kind}{point}|{stands}|{case}"
        yield f"<inquit|{inquit}|{kind}|{case}"
        yield f"<told|{stands}|{told}|{kind}|{passed}"
        yield f"<length|{stands}|{length}|{kind}"
        yield f"<passed|{stands}|{passed}|{kind}|{over}"
        yield f"<over|{over}|{passed}|{told}"
        yield f"<length|{length}|{kind}{point}|{case}"
        yield f"<case|{told}|{kind}|{case}|{stands}"


class BeginningWords(NamedTuple):
    """Between which words speech that a closing mark ends would begin here."""

    kind: str
    left: str
    right: str
    inquit: str
    length: str

    def signals(self) -> Iterator[str]:
        """Yield the names of the weights."""
        kind, left, right, inquit, length = self
        yield f"<right|{kind}|{right}"
        yield f"<left|{kind}|{left}"
        yield f"<left|{length}|{kind}|{left}"
        yield f"<pair|{left}|{right}" if kind[0] in INSIDE else f"<next|{right}|{inquit}"


class BeginningSize(NamedTuple):
    """How long speech that a closing mark ends would be, and whether it would be all there is."""

    stands: str
    kind: str
    words: int
    first: bool
    """Whether no other mark stands before this one in the paragraph."""
    last: bool
    """Whether no place lies farther."""

    def signals(self) -> Iterator[str]:
        """Yield the names of the weights."""
        stands, kind, words, first, last = self
        yield f"<words|{stands}|{words}|{kind[0]}"
        yield f"<first|{first:d}|{kind}|{last:d}|{stands}"


Aspect = EndBuilt | EndWords | EndSize | BeginningBuilt | BeginningWords | BeginningSize


def closes_inquit(form: str) -> bool:
    """Tell whether a reporting clause of this form stands behind what it reports."""
    return form.rstrip("+") in FINAL


def end_aspects(
    text: str, units: Sequence[Unit], reach: Sequence[int], signs: tuple[str, str]
) -> Iterator[tuple[Aspect, ...]]:
    """Yield for each unit in the reach of an opening mark what speaks for speech to end with it."""
    stands, cue = signs
    told = "t" if any(closes_inquit(units[n].inquit) for n in reach if units[n].inquit) else ""
    way = Way()
    clauses = _clause_ends(units, reach)
    for n, clause_end in zip(reach, clauses, strict=True):
        unit, behind = units[n], units[n + 1]
        way.sentences += n != reach[0] and unit.boundary[0] in "PS"
        way.inquits += bool(unit.inquit) and closes_inquit(unit.inquit)
        way.words += len(text[unit.start : unit.end].split())
        last = n == reach[-1]
        kind = "P" if last else behind.boundary[0]
        point = text[unit.end : unit.end + 1] if last else behind.boundary[3]
        inquit = "" if last else behind.inquit
        right = "" if last else word_class(text[behind.start : behind.start + 24])
        length, passed, over = way.length, min(way.sentences, 3), min(way.inquits, 2)
        yield (
            EndBuilt(stands, cue, kind, point, inquit, told, over, passed, length),
            EndWords(stands, kind, last_class(text, unit.end), right, over, length),
            EndSize(stands, kind, min(way.words, FEW), str(bisect_left(RESTS, clause_end - unit.end))),
        )


def _clause_ends(units: Sequence[Unit], reach: Sequence[int]) -> list[int]:
    """Return for each unit where the clause ends in which it stands."""
    ends: list[int] = []
    for n in reversed(reach):
        goes_on = ends and units[n + 1].boundary[0] == "w"
        ends.append(ends[-1] if goes_on else units[n].end)
    ends.reverse()
    return ends


def beginning_aspects(
    text: str, units: Sequence[Unit], reach: Sequence[int], stands: str, *, first: bool
) -> Iterator[tuple[Aspect, ...]]:
    """Yield for each unit in the reach of a closing mark what speaks for speech to begin with it.

    `first` tells that no other mark stands before it in its paragraph.
    """
    behind = units[reach[0] + 1]
    told = "P" if behind.boundary[0] == "P" else "C" if closes_inquit(behind.inquit) else behind.inquit[:1]
    way = Way()
    for n in reach:
        unit = units[n]
        way.words += len(text[unit.start : unit.end].split())
        way.sentences += n != reach[0] and units[n + 1].boundary[0] in "PS"
        way.inquits += bool(unit.inquit)
        last = n == reach[-1]
        kind, point = unit.boundary[0], unit.boundary[3]
        headed = kind == "P" or n == 0
        inquit = "" if headed else units[n - 1].inquit
        left = "" if headed else last_class(text, units[n - 1].end)
        kind += "!" if last and kind not in "PS" else ""
        case = "A" if text[unit.start : unit.start + 1].isupper() else "a"
        right = word_class(text[unit.start : unit.start + 24])
        length, passed, over = way.length, min(way.sentences, 3), min(way.inquits, 2)
        yield (
            BeginningBuilt(stands, told, kind, point, inquit, case, over, passed, length),
            BeginningWords(kind, left, right, inquit, length),
            BeginningSize(stands, kind, min(way.words, FEW), first, last),
        )
