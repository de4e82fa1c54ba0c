"""Which units are speech: the likeliest sequence of states, by learnt weights (a linear-chain conditional random field).

The model is that of Lafferty, McCallum and Pereira (2001) with three states: outside speech, inside, and a reporting
clause behind speech (so that what follows it may be speech again). Its weights are in `data/speech_weights.py`.
"""

from __future__ import annotations

import math
import re
from functools import cache
from operator import add
from typing import TYPE_CHECKING, Final

from libya_reader.engine.quotations.units import boundary_features

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
Matrix = tuple[float, ...]
"""Nine numbers: from each state to each state, row by row."""


def unit_signals(text: str, unit: Unit) -> list[str]:
    """Return what a unit shows by its words: the words in small letters, and how it ends."""
    bare = unit.boundary[REGIME] in "Nn"
    piece = text[unit.start : unit.start + 1].lower() + text[unit.start + 1 : unit.end]
    signals = [word.lower() if word[0] == "I" else word for word in WORD.findall(piece)]
    if "’" in piece:
        signals = [signal.replace("’", "'") for signal in signals]
    signals.append("#")
    end = text[unit.end : unit.end + 1]
    if end in ("?", "!"):
        signals.append(end)
    if bare:
        signals = [signal + "|" for signal in signals]
    return signals


INQUIT_FORM: Final = 5
"""Which part of a boundary names the reporting clause behind it."""
NEVER: Final = (-math.inf, 0)
MOST_KEPT = 100_000
"""Sums of weights that are kept at a time."""
NO_INQUIT: Final = (0.0, 0.0, -math.inf)
"""A unit that reports nothing is no reporting clause."""


class SpeechModel:
    """The weights, and what was added up from them so far."""

    def __init__(
        self,
        words: Mapping[str, float],
        inquits: Mapping[str, tuple[float, ...]],
        boundaries: Mapping[str, tuple[float, ...]],
    ) -> None:
        self._words = words
        self._inquits = inquits
        self._boundaries = boundaries
        self._edges: dict[tuple[tuple[str, ...], bool], Matrix] = {}

    def _edge(self, boundary: tuple[str, ...]) -> Matrix:
        """Return the scores of all moves over a boundary by how it is built."""
        key = boundary, True
        if key not in self._edges:
            inquit = boundary[INQUIT_FORM]
            allowed = self._inquits.get(inquit, (0.0,) * STATES) if inquit else NO_INQUIT
            self._edges[key] = self._sum(boundary_features(boundary), allowed * STATES)
        return self._edges[key]

    def _nearby(self, features: tuple[str, ...]) -> Matrix:
        """Return what the words around a boundary and the distances to marks add."""
        key = features, False
        if key not in self._edges:
            if len(self._edges) > MOST_KEPT:
                self._edges.clear()
            self._edges[key] = self._sum(features, (0.0,) * (STATES * STATES))
        return self._edges[key]

    def _sum(self, features: tuple[str, ...], start: Matrix) -> Matrix:
        rows = [row for feature in features if (row := self._boundaries.get(feature))]
        return tuple(map(sum, zip(start, *rows, strict=True)))

    def decode(self, text: str, units: Sequence[Unit]) -> list[int]:
        """Return the likeliest sequence of states."""
        words = self._words
        back: list[tuple[int, int, int]] = []
        outside, inside, inquit = 0.0, -math.inf, -math.inf
        for unit in units:
            e = self._edge(unit.boundary)
            if unit.nearby:
                e = tuple(map(add, e, self._nearby(unit.nearby)))
            spoken = sum([words.get(signal, 0.0) for signal in unit_signals(text, unit)])
            moves = (
                max((outside + e[0], 0), (inside + e[3], 1), (inquit + e[6], 2)),
                max((outside + e[1], 0), (inside + e[4], 1), (inquit + e[7], 2)),
                max((outside + e[2], 0), (inside + e[5], 1), (inquit + e[8], 2)) if unit.inquit else NEVER,
            )
            back.append((moves[0][1], moves[1][1], moves[2][1]))
            outside, inside, inquit = moves[0][0], moves[1][0] + spoken, moves[2][0]
        state = max((outside, OUTSIDE), (inside, INSIDE), (inquit, INQUIT))[1]
        states: list[int] = []
        for before in reversed(back):
            states.append(state)
            state = before[state]
        states.reverse()
        return states


@cache
def speech_model() -> SpeechModel:
    """Return the model with the learnt weights."""
    from libya_reader.engine.data.speech_weights import BOUNDARIES, INQUITS, WORDS

    return SpeechModel(WORDS, INQUITS, BOUNDARIES)
