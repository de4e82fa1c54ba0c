"""Which units are speech: the likeliest sequence of states by learnt weights, a linear-chain conditional random field.

The model is that of Lafferty, McCallum and Pereira (2001) with three states: outside speech, inside, and a reporting
clause behind speech (so that what follows it may be speech again). Its weights are in `data/speech_weights.json`.
"""

from __future__ import annotations

import math
import re
from functools import cache
from math import exp
from operator import add, mul
from typing import TYPE_CHECKING, Final

from libya_reader.engine.data.weights import read_weights
from libya_reader.engine.quotations.units import boundary_features, nearby_features

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from libya_reader.engine.quotations.units import Unit

OUTSIDE: Final = 0
INSIDE: Final = 1
INQUIT: Final = 2
REGIME: Final = 2
"""Which part of a boundary names the marks that the document has kept."""
STATES: Final = 3

WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|\bI(?:['’]?[a-z]+)?\b|\d+|(?<!^)\b[A-Z]")
ENDS = ("?", "!")
"""Signs behind a unit that count as words of it."""
Matrix = tuple[float, ...]
"""Nine numbers: from each state to each state, row by row."""


def unit_tokens(text: str, unit: Unit) -> list[str]:
    """Return the words of a unit and the sign behind it."""
    tokens: list[str] = WORD.findall(text[unit.start : unit.start + 1].lower() + text[unit.start + 1 : unit.end])
    if text[unit.end : unit.end + 1] in ENDS:
        tokens.append(text[unit.end])
    return tokens


def token_signal(token: str) -> str:
    """Return what a token shows: the word in small letters; numbers are one, and so are the capitals of names."""
    if token[0] >= "a" or token[0] == "I":
        return token.lower().replace("’", "'")
    return "0" if token[0].isdigit() else "A" if token[0].isalpha() else token


def is_bare(unit: Unit) -> bool:
    """Tell whether a unit stands in a document with few marks or none, where words tell more."""
    return unit.boundary[REGIME][0] in "Nn"


def unit_signals(text: str, unit: Unit) -> list[str]:
    """Return the names of the weights that a unit's words have; those of bare documents end in a bar."""
    signals = ["#", *map(token_signal, unit_tokens(text, unit))]
    return [signal + "|" for signal in signals] if is_bare(unit) else signals


class TokenWeights(dict[str, float]):
    """The weight of each token, found by its signal when it is first seen."""

    def __init__(self, words: Mapping[str, float], bar: str) -> None:
        self._signals = {
            word.removesuffix(bar): weight for word, weight in words.items() if word.endswith("|") == bool(bar)
        }
        self.constant = self._signals.get("#", 0.0)

    def __missing__(self, token: str) -> float:
        if len(self) > MOST_KEPT:
            self.clear()
        self[token] = weight = self._signals.get(token_signal(token), 0.0)
        return weight


INQUIT_FORM: Final = 5
"""Which part of a boundary names the reporting clause behind it."""
MARKS: Final = 1
"""Which part of a boundary names its marks."""
MARK_HOLDS: Final = 4.0
"""How much surer than learnt it is that there is speech behind an opening mark and before a closing one."""
NEVER: Final = (0.0, 0)
STRONGEST: Final = 30.0
"""What the words of a unit say for or against speech, at most, in log-odds."""
MOST_KEPT = 100_000
"""Sums of weights that are kept at a time."""
NO_INQUIT: Final = (0.0, 0.0, -math.inf)
"""A unit that reports nothing is no reporting clause."""


class SpeechModel:
    """The weights, and the factors that were made of them so far."""

    def __init__(
        self,
        words: Mapping[str, float],
        inquits: Mapping[str, tuple[float, ...]],
        boundaries: Mapping[str, str],
    ) -> None:
        """Take the tables; the rows of boundaries as they are written: few of the thousands are needed for a text."""
        self._plain, self._bare = TokenWeights(words, ""), TokenWeights(words, "|")
        self._inquits = inquits
        self._boundaries = boundaries
        self._built: dict[tuple[str, ...], Matrix] = {}
        self._near: dict[tuple[str, ...], Matrix] = {}

    def _boundary(self, boundary: tuple[str, ...]) -> Matrix:
        """Return the factors of all moves over a boundary by how it is built."""
        if boundary not in self._built:
            inquit = boundary[INQUIT_FORM]
            allowed = self._inquits.get(inquit, (0.0,) * STATES) if inquit else NO_INQUIT
            start = tuple(map(add, allowed * STATES, ignored_marks(boundary[MARKS])))
            self._built[boundary] = self._factors(boundary_features(boundary), start)
        return self._built[boundary]

    def _nearby(self, nearby: tuple[str, ...]) -> Matrix:
        """Return the factors of the words around a boundary and of the distances to marks."""
        if nearby not in self._near:
            if len(self._near) > MOST_KEPT:
                self._near.clear()
            self._near[nearby] = self._factors(nearby_features(nearby), (0.0,) * (STATES * STATES))
        return self._near[nearby]

    def _factors(self, features: tuple[str, ...], start: Matrix) -> Matrix:
        rows = [read_row(row) for feature in features if (row := self._boundaries.get(feature))]
        return tuple(map(exp, map(sum, zip(start, *rows, strict=True))))

    def lattice(self, text: str, units: Sequence[Unit]) -> Lattice:
        """Return the factors of all moves into all units."""
        moves: list[Matrix] = []
        built, near = self._built, self._near
        weights = self._bare if units and is_bare(units[0]) else self._plain
        for unit in units:
            m = built.get(unit.boundary) or self._boundary(unit.boundary)
            said = weights.constant + sum(map(weights.__getitem__, unit_tokens(text, unit)))
            spoken = exp(said if -STRONGEST < said < STRONGEST else math.copysign(STRONGEST, said))
            if unit.nearby:
                m = tuple(map(mul, m, near.get(unit.nearby) or self._nearby(unit.nearby)))
            moves.append((m[0], m[1] * spoken, m[2], m[3], m[4] * spoken, m[5], m[6], m[7] * spoken, m[8]))
        return Lattice(moves)


class Lattice:
    """All moves from state to state along the units of a document, each with its factor."""

    def __init__(self, moves: list[Matrix]) -> None:
        self._moves = moves
        self._staying: list[float] | None = None
        self._coming: list[float] | None = None

    def likeliest(self) -> list[int]:
        """Return the likeliest sequence of states (Viterbi)."""
        back: list[tuple[int, int, int]] = []
        a, b, c = 1.0, 0.0, 0.0
        for m in self._moves:
            outside, from_outside = _largest(a * m[0], b * m[3], c * m[6])
            inside, from_inside = _largest(a * m[1], b * m[4], c * m[7])
            inquit, from_inquit = _largest(a * m[2], b * m[5], c * m[8]) if m[2] or m[5] else NEVER
            back.append((from_outside, from_inside, from_inquit))
            top = max(outside, inside, inquit) or 1.0
            a, b, c = outside / top, inside / top, inquit / top
        state = max((a, OUTSIDE), (b, INSIDE), (c, INQUIT))[1]
        states: list[int] = []
        for before in reversed(back):
            states.append(state)
            state = before[state]
        states.reverse()
        return states

    def stays(self, k: int) -> float:
        """Return how likely the k-th unit is speech where the one before it is."""
        if self._staying is None:
            self._staying = self._look_ahead()
        return self._staying[k]

    def comes(self, k: int) -> float:
        """Return how likely the unit before the k-th is speech where the k-th is."""
        if self._coming is None:
            self._coming = self._look_back()
        return self._coming[k]

    def _look_ahead(self) -> list[float]:
        staying: list[float] = []
        a = b = c = 1.0
        for m in reversed(self._moves):
            stay = m[4] * b
            total = m[3] * a + stay + m[5] * c
            staying.append(stay / total if total else 0.0)
            a, b, c = m[0] * a + m[1] * b + m[2] * c, total, m[6] * a + m[7] * b + m[8] * c
            top = max(a, b, c) or 1.0
            a, b, c = a / top, b / top, c / top
        staying.reverse()
        return staying

    def _look_back(self) -> list[float]:
        coming: list[float] = []
        a, b, c = 1.0, 0.0, 0.0
        for m in self._moves:
            come = b * m[4]
            total = a * m[1] + come + c * m[7]
            coming.append(come / total if total else 0.0)
            a, b, c = a * m[0] + b * m[3] + c * m[6], total, a * m[2] + b * m[5] + c * m[8]
            top = max(a, b, c) or 1.0
            a, b, c = a / top, b / top, c / top
        return coming


def _largest(a: float, b: float, c: float) -> tuple[float, int]:
    """Return the largest of three numbers and which it is, of equal ones the last."""
    if c >= a and c >= b:
        return c, 2
    return (b, 1) if b >= a else (a, 0)


def ignored_marks(marks: str) -> Matrix:
    """Return the penalties for moves that leave a mark without speech behind or before it."""
    behind = [0.0 if state == INSIDE or "o" not in marks else -MARK_HOLDS for state in range(STATES)]
    before = [0.0 if state == INSIDE or "c" not in marks else -MARK_HOLDS for state in range(STATES)]
    return tuple(before[i] + behind[j] for i in range(STATES) for j in range(STATES))


@cache
def speech_model() -> SpeechModel:
    """Return the model with the learnt weights."""
    tables = read_weights("speech_weights.json")
    words = {word: number / 100 for word, number in tables["words"].items()}
    inquits = {form: read_row(numbers) for form, numbers in tables["inquits"].items()}
    return SpeechModel(words, inquits, tables["boundaries"])


def read_row(numbers: str) -> tuple[float, ...]:
    """Return weights as they are written: whole hundredths, parted by spaces."""
    return tuple(int(number) / 100 for number in numbers.split())
