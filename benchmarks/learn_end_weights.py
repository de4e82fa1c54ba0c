"""Learns the weights in `engine/data/end_weights.json` from articles whose quotation marks are whole.

    python benchmarks/learn_end_weights.py ARTICLES.jsonl … > end_weights.json

A line of ARTICLES.jsonl holds one article in "text" (PolNeAR's articles were used: Newell, Margolin and Ruths, 2018).
From each come copies that lost the marks of one side; for every mark that was kept, the model learns which of the
places in its reach is where the speech ends or begins (a conditional logit over the places, by AdaGrad). What the
model of speech says of the places is given, with its share fixed: it was learnt from the same articles, and would be
trusted too much. Run `learn_speech_weights.py` before. Deterministic; half a minute.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from learn_speech_weights import Damage, damaged, marked_speech, read_articles

from libya_reader.engine.paragraphs import split_paragraphs
from libya_reader.engine.quotations.cues import find_cues
from libya_reader.engine.quotations.ends import WORDS_SAY, EndFinder
from libya_reader.engine.quotations.inquits import InquitFinder
from libya_reader.engine.quotations.marks import find_marks, main_marks
from libya_reader.engine.quotations.speech_model import speech_model
from libya_reader.engine.quotations.units import Divider
from libya_reader.engine.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from libya_reader.engine.quotations.end_signals import Aspect
    from libya_reader.engine.quotations.marks import Mark
    from libya_reader.engine.quotations.units import Unit

HALVES = (Damage(0, 1), Damage(1, 0), Damage(0, 1, put="'", apostrophes=True), Damage(0, 1, paragraphs=True))
HALVES += (replace(HALVES[1], paragraphs=True),)
ROUNDS = 8
FIRST_KEPT = 4
"""Of so many rounds, the weights after this one and the later ones are averaged."""
STEP = 0.2
DECAY = 0.03
"""AdaGrad's step, and the pull towards zero at each touch: the best of .001, .03, .1 and .2 on other articles."""
LEAST_SIGNAL = 12
"""What is learnt occurs so often in the copies."""
LEAST_SHOWN = 0.04
"""Smaller weights are left out of the table."""
SLACK = 3
"""Code points by which a unit may stick out of the speech that it ends."""


class Choice(NamedTuple):
    """The places in the reach of one mark, and which is the right one."""

    signals: list[list[str]]
    said: list[float]
    right: int


def choices(text: str, damage: Damage, seed: int) -> Iterator[Choice]:
    """Yield what is to be learnt from one copy of an article."""
    spoken = marked_speech(text)
    if spoken is None:
        return
    text, spans = damaged(text, spoken, damage, seed)
    cues = find_cues(text)
    saying = sum(cue.says for cue in cues)
    marks = main_marks([m for p in split_paragraphs(text) for m in find_marks(text, p.start, p.end)], saying)
    units = Divider(text, marks, InquitFinder(text, cues), saying).divide(split_sentences(text))
    finder = EndFinder(text, units, speech_model().lattice(text, units), marks, cues)
    starts = [unit.start for unit in units]
    ends, beginnings = dict(spans), {end: start for start, end in spans}
    for mark in marks:
        if mark.opens and mark.end in ends and damage.closing:
            yield from _choose_end(finder, units, bisect_left(starts, mark.end), ends[mark.end])
        elif mark.closes and mark.start in beginnings and damage.opening:
            yield from _choose_beginning(finder, units, bisect_left(starts, mark.start) - 1, mark, beginnings)


def _choose_end(finder: EndFinder, units: list[Unit], first: int, end: int) -> Iterator[Choice]:
    if first + 1 >= len(units) or units[first].start >= end:
        return
    reach = finder.forward(first, len(units))
    right = max((k for k, n in enumerate(reach.units) if units[n].end <= end + SLACK), default=0)
    yield Choice(named(finder.end_aspects(reach.units)), reach.said, right)


def _choose_beginning(
    finder: EndFinder, units: list[Unit], last: int, mark: Mark, beginnings: dict[int, int]
) -> Iterator[Choice]:
    start = beginnings[mark.start]
    if last < 0 or units[last].end <= start:
        return
    reach = finder.back(last, -1)
    right = max((k for k, n in enumerate(reach.units) if units[n].start >= start - SLACK), default=0)
    yield Choice(named(finder.beginning_aspects(reach.units)), reach.said, right)


def named(places: Iterable[tuple[Aspect, ...]]) -> list[list[str]]:
    """Return the signals of each place."""
    return [[signal for aspect in aspects for signal in aspect.signals()] for aspects in places]


class Learner:
    """A conditional logit over the places of each choice."""

    def __init__(self, known: set[str]) -> None:
        self._known = known
        self._weights: dict[str, float] = defaultdict(float)
        self._seen: dict[str, float] = defaultdict(lambda: 1e-2)
        self._sums: dict[str, float] = defaultdict(float)
        self._kept = 0

    def keep(self) -> None:
        """Add the weights as they are now to those whose mean is taken."""
        self._kept += 1
        for signal, weight in self._weights.items():
            self._sums[signal] += weight

    def mean(self) -> dict[str, float]:
        """Return the mean of the weights that were kept."""
        return {signal: total / self._kept for signal, total in self._sums.items()}

    def learn(self, choice: Choice) -> float:
        """Move the weights towards one choice; return its loss."""
        scores = [
            sum(self._weights[s] for s in signals if s in self._known) + WORDS_SAY * said
            for signals, said in zip(choice.signals, choice.said, strict=True)
        ]
        top = max(scores)
        factors = [math.exp(score - top) for score in scores]
        total = sum(factors)
        slopes: dict[str, float] = defaultdict(float)
        for k, signals in enumerate(choice.signals):
            slope = factors[k] / total - (k == choice.right)
            for signal in self._known.intersection(signals):
                slopes[signal] += slope
        for signal, slope in slopes.items():
            pulled = slope + DECAY * self._weights[signal]
            self._seen[signal] += pulled * pulled
            self._weights[signal] -= STEP * pulled / math.sqrt(self._seen[signal])
        return -math.log(max(1e-12, factors[choice.right] / total))


def main() -> None:
    """Learn from the file named and print the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+")
    args = parser.parse_args()
    texts = read_articles(args.articles)
    made = [
        c for n, text in enumerate(texts) for m, half in enumerate(HALVES) for c in choices(text, half, 100 * n + m)
    ]
    counts = Counter(signal for choice in made for signals in choice.signals for signal in set(signals))
    learner = Learner({signal for signal, count in counts.items() if count >= LEAST_SIGNAL})
    chance = random.Random(7)
    for turn in range(ROUNDS):
        chance.shuffle(made)
        print(f"round {turn + 1}: loss {sum(map(learner.learn, made)) / len(made):.3f}", file=sys.stderr)
        if turn + 1 >= FIRST_KEPT:
            learner.keep()
    shown = {signal: round(w * 100) for signal, w in sorted(learner.mean().items()) if abs(w) >= LEAST_SHOWN}
    print(json.dumps(shown, ensure_ascii=False, indent=0, separators=(",", ":")))


if __name__ == "__main__":
    main()
