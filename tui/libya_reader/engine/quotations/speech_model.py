"""Which units are speech: the likeliest sequence of states, by learnt weights (a linear-chain conditional random field).

The model is that of Lafferty, McCallum and Pereira (2001) with three states: outside speech, inside, and a reporting
clause behind speech (so that what follows it may be speech again). Its weights are in `data/speech_weights.py`.
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from libya_reader.engine.quotations.units import Unit

OUTSIDE: Final = 0
INSIDE: Final = 1
INQUIT: Final = 2
STATES: Final = 3

WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|\bI(?:['’]?[a-z]+)?\b|\d+|(?<!^)\b[A-Z]")
Matrix = tuple[float, ...]
"""Nine numbers: from each state to each state, row by row."""


def unit_signals(text: str, unit: Unit) -> list[str]:
    """Return what a unit shows by its words: the words in small letters, and how it ends."""
    bare = unit.boundary[0].split("|")[1] in "Nn"
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
        self._edges: dict[tuple[tuple[str, ...], str], Matrix] = {}

    def _edge(self, unit: Unit) -> Matrix:
        """Return the scores of all moves into a unit, but for its words."""
        key = unit.boundary, unit.inquit
        if key not in self._edges:
            total = list(self._inquits.get(unit.inquit, (0.0,) * STATES) if unit.inquit else NO_INQUIT) * STATES
            for feature in unit.boundary:
                for n, weight in enumerate(self._boundaries.get(feature, ())):
                    total[n] += weight
            self._edges[key] = tuple(total)
        return self._edges[key]

    def decode(self, text: str, units: Sequence[Unit]) -> list[int]:
        """Return the likeliest sequence of states."""
        words = self._words
        back: list[tuple[int, int, int]] = []
        outside, inside, inquit = 0.0, -math.inf, -math.inf
        for unit in units:
            edge = self._edge(unit)
            spoken = sum([words.get(signal, 0.0) for signal in unit_signals(text, unit)])
            moves = (
                max((outside + edge[0], 0), (inside + edge[3], 1), (inquit + edge[6], 2)),
                max((outside + edge[1], 0), (inside + edge[4], 1), (inquit + edge[7], 2)),
                max((outside + edge[2], 0), (inside + edge[5], 1), (inquit + edge[8], 2)),
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
