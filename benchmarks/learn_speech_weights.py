"""Learns the weights in `engine/data/speech_weights.py` from articles with quotations marked by people.

    python benchmarks/learn_speech_weights.py GOLD.jsonl > tui/libya_reader/engine/data/speech_weights.py

A line of GOLD.jsonl is an article: {"text": …, "quotes": [{"start": …, "end": …}, …]}, offsets in code points, marks left out
(PolNeAR, Newell, Margolin and Ruths 2018, was used). From each article come several copies with marks taken away in the
ways that copies lose them, and a conditional random field learns from all. Deterministic; a few minutes.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from libya_reader.engine.paragraphs import split_paragraphs
from libya_reader.engine.quotations.cues import find_cues
from libya_reader.engine.quotations.marks import find_marks, main_marks, pair_marks
from libya_reader.engine.quotations.speech_model import INQUIT, INSIDE, OUTSIDE, STATES, unit_signals
from libya_reader.engine.quotations.units import Divider, boundary_features
from libya_reader.engine.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Span = tuple[int, int]

ROUNDS = 7
STEP = 0.15
DECAY = 1e-2
"""AdaGrad's step and the pull towards zero at each touch."""
LEAST_WORD = 60
LEAST_BOUNDARY = 25
"""A word is learnt from so many articles or not at all: topics must not be learnt."""


class Sample(NamedTuple):
    """One article in one state of damage, as the model sees it."""

    boundaries: list[tuple[str, ...]]
    signals: list[Counter[str]]
    inquits: list[str]
    states: list[int]


def keep_all(sign: str, opens: bool, chance: random.Random) -> str:
    return sign


def lose(opening: float, closing: float, put: str = "") -> Callable[[str, bool, random.Random], str]:
    """Return a damage that loses opening and closing marks so often, and may put another mark for one it keeps."""

    def damage(sign: str, opens: bool, chance: random.Random) -> str:
        return "" if chance.random() < (opening if opens else closing) else put or sign

    if closing > 1:
        damage.__name__ = "damage_with_comma"
    return damage


DAMAGES: dict[str, tuple[Callable[[str, bool, random.Random], str], bool]] = {
    "opening kept": (lose(0, 1), False),
    "closing kept": (lose(1, 0), False),
    "single opening kept, apostrophes lost": (lose(0, 1, "'"), True),
    "none kept": (lose(1, 1), False),
    "none kept, apostrophes lost": (lose(1, 1), True),
    "half kept": (lose(0.5, 0.5), False),
    "none kept, commas neither": (lose(1, 2), False),
    "few kept": (lose(0.88, 0.88), False),
    "most kept": (lose(0.12, 0.12), False),
}
"""How each copy loses its marks, and whether its apostrophes go too."""


def damaged(
    text: str, spans: list[Span], lose_mark: Callable[[str, bool, random.Random], str], *, apostrophes: bool, seed: int
) -> tuple[str, list[Span]]:
    """Return a text with marks lost, and where the spans are then."""
    chance = random.Random(seed)  # noqa: S311
    opened = {start for start, _ in spans}
    parts: list[str] = []
    places = [0] * (len(text) + 1)
    marks = {m.start: m for p in split_paragraphs(text) for m in find_marks(text, p.start, p.end) if m.double}
    at = size = 0
    while at < len(text):
        mark = marks.get(at)
        end = mark.end if mark else at + 1
        sign = text[at:end]
        put = lose_mark(sign, end in opened, chance) if mark else "" if apostrophes and sign in "'’‘" else sign
        places[at:end] = [size] * (end - at)
        if mark and not put and lose_mark.__name__ == "damage_with_comma" and parts and parts[-1] == ",":
            parts.pop()
            size -= 1
            places[at - 1] = size
        parts.append(put)
        size += len(put)
        at = end
    places[len(text)] = size
    return "".join(parts), [(places[start], places[end]) for start, end in spans]


def marked_speech(text: str) -> list[Span] | None:
    """Return the stretches between two marks, of whatever length; nothing where a mark has no partner."""
    found: list[Span] = []
    for p in split_paragraphs(text):
        marks = [m for m in find_marks(text, p.start, p.end) if m.double]
        stretches = list(pair_marks(marks, p.start, p.end))
        if not all(s.whole for s in stretches):
            return None
        found += [(s.content.start, s.content.end) for s in stretches]
    return found


def sample(text: str, spans: list[Span]) -> Sample:
    """Return what the model sees of a text, and the states it should find."""
    marks = [m for p in split_paragraphs(text) for m in find_marks(text, p.start, p.end)]
    cues = find_cues(text)
    units = Divider(text, main_marks(marks, sum(cue.says for cue in cues)), cues).divide(split_sentences(text))
    covered = bytearray(len(text) + 1)
    for start, end in spans:
        covered[start:end] = b"\1" * (end - start)
    states: list[int] = []
    for unit in units:
        inside = sum(covered[unit.start : unit.end]) * 2 > unit.end - unit.start
        behind = bool(unit.inquit) and bool(states) and states[-1] == INSIDE
        states.append(INSIDE if inside else INQUIT if behind else OUTSIDE)
    return Sample(
        [(*boundary_features(u.boundary), *u.nearby) for u in units], [Counter(unit_signals(text, u)) for u in units], [u.inquit for u in units], states
    )


class Learner:
    """A conditional random field over units, learnt by AdaGrad."""

    def __init__(self, vocabulary: set[str], features: set[str]) -> None:
        self.vocabulary = vocabulary
        self.features = features
        self.words: dict[str, list[float]] = defaultdict(lambda: [0.0])
        self.inquits: dict[str, list[float]] = defaultdict(lambda: [0.0] * STATES)
        self.boundaries: dict[str, list[float]] = defaultdict(lambda: [0.0] * STATES * STATES)
        self._seen: dict[tuple[str, str], list[float]] = {}

    def learn(self, one: Sample) -> float:
        """Move the weights towards one sample; return its loss."""
        edges, loss = self._expectations(one)
        gradient: dict[tuple[str, str], list[float]] = {}
        for k, edge in enumerate(edges):
            before = one.states[k - 1] if k else OUTSIDE
            edge[before * STATES + one.states[k]] -= 1
            if max(map(abs, edge)) < 1e-4:
                continue
            state = [edge[j] + edge[STATES + j] + edge[2 * STATES + j] for j in range(STATES)]
            for feature in self.features.intersection(one.boundaries[k]):
                _add(gradient, ("boundaries", feature), edge)
            if one.inquits[k]:
                _add(gradient, ("inquits", one.inquits[k]), state)
            for word, count in one.signals[k].items():
                if word in self.vocabulary:
                    _add(gradient, ("words", word), [state[INSIDE] * count])
        self._step(gradient)
        return loss

    def _scores(self, one: Sample, k: int) -> list[float]:
        edge = [0.0] * STATES * STATES
        for feature in one.boundaries[k]:
            if feature in self.boundaries:
                for n, weight in enumerate(self.boundaries[feature]):
                    edge[n] += weight
        inside = sum(self.words[w][0] * n for w, n in one.signals[k].items() if w in self.words)
        inquit = self.inquits[one.inquits[k]] if one.inquits[k] else [0.0, 0.0, -math.inf]
        return [
            edge[i * STATES + j] + inquit[j] + (inside if j == INSIDE else 0.0)
            for i in range(STATES)
            for j in range(STATES)
        ]

    def _expectations(self, one: Sample) -> tuple[list[list[float]], float]:
        scores = [self._scores(one, k) for k in range(len(one.states))]
        loss = -sum(s[(one.states[k - 1] if k else OUTSIDE) * STATES + one.states[k]] for k, s in enumerate(scores))
        weights = []
        for s in scores:
            top = max(s)
            loss += top
            weights.append([math.exp(x - top) for x in s])
        forward = [[1.0, 0.0, 0.0]]
        for w in weights:
            a = forward[-1]
            row = [a[0] * w[j] + a[1] * w[STATES + j] + a[2] * w[2 * STATES + j] for j in range(STATES)]
            total = sum(row)
            loss += math.log(total)
            forward.append([x / total for x in row])
        backward = [1.0] * STATES
        edges: list[list[float]] = []
        for k in range(len(weights) - 1, -1, -1):
            w, a = weights[k], forward[k]
            edge = [a[i] * w[i * STATES + j] * backward[j] for i in range(STATES) for j in range(STATES)]
            total = sum(edge)
            edges.append([x / total for x in edge])
            row = [sum(w[i * STATES + j] * backward[j] for j in range(STATES)) for i in range(STATES)]
            total = sum(row)
            backward = [x / total for x in row]
        edges.reverse()
        return edges, loss

    def _step(self, gradient: dict[tuple[str, str], list[float]]) -> None:
        for key, slope in gradient.items():
            weights = getattr(self, key[0])[key[1]]
            seen = self._seen.setdefault(key, [1e-3] * len(slope))
            for n, g in enumerate(slope):
                g += DECAY * weights[n]
                seen[n] += g * g
                weights[n] -= STEP * g / math.sqrt(seen[n])


def _add(gradient: dict[tuple[str, str], list[float]], key: tuple[str, str], values: list[float]) -> None:
    if key in gradient:
        total = gradient[key]
        for n, value in enumerate(values):
            total[n] += value
    else:
        gradient[key] = list(values)


def read_articles(paths: Sequence[str]) -> Iterator[str]:
    """Yield the texts of the articles."""
    for path in paths:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["text"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    args = parser.parse_args()
    samples: list[Sample] = []
    words: Counter[str] = Counter()
    boundaries: Counter[str] = Counter()
    for n, text in enumerate(read_articles(args.articles)):
        spoken = marked_speech(text)
        if spoken is None:
            continue
        for m, (damage, apostrophes) in enumerate(DAMAGES.values()):
            samples.append(
                sample(*damaged(text, spoken, damage, apostrophes=apostrophes, seed=100 * n + m))
            )
        words.update({w for one in samples[-len(DAMAGES) :] for s in one.signals for w in s})
        boundaries.update({f for one in samples[-len(DAMAGES) :] for b in one.boundaries for f in b})
    general = Counter()
    for topic in map(json.loads, Path("/work/shared/dev/ecbplus_train.jsonl").read_text().splitlines()):
        general.update(
            set(
                " ".join(" ".join(d["sents"]) for d in topic["docs"])
                .replace(" ’", "'")
                .replace(" '", "'")
                .replace(" n't", "n't")
                .replace("’", "'")
                .lower()
                .split()
            )
        )
    lost = {w.replace("'", ""): c for w, c in general.items() if "'" in w[1:-1]}
    print(len(general), len(lost), file=sys.stderr)
    learner = Learner(
        {
            w
            for w, c in words.items()
            if c >= LEAST_WORD
            and (
                not w.strip("|").isalpha()
                or general[w.strip("|")] >= 10
                or lost.get(w.strip("|"), 0) >= 4
                or w.strip("|") == "i"
            )
        },
        {f for f, c in boundaries.items() if c >= LEAST_BOUNDARY},
    )
    chance = random.Random(7)  # noqa: S311
    for turn in range(args.rounds):
        chance.shuffle(samples)
        print(turn, sum(map(learner.learn, samples)), file=sys.stderr)
    write(learner)


def write(learner: Learner) -> None:
    def line(name, table):
        print(f"{name} = {{")
        for key in sorted(table):
            values = [round(v, 2) + 0.0 for v in table[key]]
            if max(map(abs, values)) >= 0.05:
                shown = ", ".join(f"{v:g}" for v in values)
                print(f"    {key!r}: " + (f"({shown})," if len(values) > 1 else f"{shown},"))
        print("}")

    line("WORDS", learner.words)
    line("INQUITS", learner.inquits)
    line("BOUNDARIES", learner.boundaries)


if __name__ == "__main__":
    main()
